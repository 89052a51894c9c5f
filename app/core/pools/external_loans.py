"""Money that the group itself borrows and lends on: from a bank, a federation (T48)."""

from dataclasses import dataclass, replace

from app.core import accounts as a
from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.ledger import Line, lines_of
from app.core.payouts import SOURCES


@event_type("external_loan.received", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class ExternalLoanReceived:
    """The group got a loan.

    Attributes:
        loan: Its id. lender: As the group calls it.
        rate_ppm: Interest of a month on what is left.
        signatories: Members who signed for the group, at least two.
    """

    loan: str
    lender: str
    meeting: str
    on: str
    minor: int
    currency: str
    rate_ppm: int
    instalments: int
    source: str
    signatories: tuple[str, ...]
    code: str = ""
    post: tuple[Line, ...] = ()

    def template(self) -> tuple[Line, ...]:
        place = SOURCES.get(self.source, a.CASH_LOAN)
        rows = [(place, "", self.minor), (a.EXTERNAL_LOANS, self.loan, -self.minor)]
        return lines_of(rows, self.currency)


@event_type("external_loan.repaid", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class ExternalLoanRepaid:
    """The group paid a part of it back, with interest."""

    loan: str
    meeting: str
    on: str
    principal: int
    interest: int
    currency: str
    source: str
    code: str = ""
    post: tuple[Line, ...] = ()

    @property
    def total(self) -> int:
        return self.principal + self.interest

    def template(self) -> tuple[Line, ...]:
        place = SOURCES.get(self.source, a.CASH_LOAN)
        rows = [
            (a.EXTERNAL_LOANS, self.loan, self.principal),
            (a.EXTERNAL_INTEREST, "", self.interest),
            (place, "", -self.total),
        ]
        return lines_of(rows, self.currency)


def receive(payload: ExternalLoanReceived) -> ExternalLoanReceived:
    """Fill in the lines.

    Raises:
        Refused: Not positive; no known place; fewer than two who sign
            ("external_loan.signatories"); no lender ("external_loan.lender").
    """
    if payload.minor <= 0:
        raise Refused("amount.not_positive", minor=payload.minor)
    if payload.source not in SOURCES:
        raise Refused("money.unknown_place", place=payload.source)
    if not payload.lender.strip():
        raise Refused("external_loan.lender")
    if len(set(payload.signatories)) < 2:
        raise Refused("external_loan.signatories", needed=2)
    if payload.rate_ppm < 0 or payload.instalments < 1:
        raise Refused("scheme.number", field="instalments", allowed=1)
    return replace(payload, post=payload.template())


def repay(payload: ExternalLoanRepaid, *, left: int, have: int) -> ExternalLoanRepaid:
    """Fill in the lines of a repayment.

    Raises:
        Refused: Nothing or less than nothing; more principal than is left
            ("external_loan.more" with allowed); more than there is.
    """
    if min(payload.principal, payload.interest) < 0 or payload.total <= 0:
        raise Refused("amount.not_positive", minor=payload.total)
    if payload.principal > left:
        raise Refused("external_loan.more", allowed=left)
    if payload.source not in SOURCES:
        raise Refused("money.unknown_place", place=payload.source)
    if payload.total > have:
        raise Refused("money.not_enough", have=have, place=payload.source)
    return replace(payload, post=payload.template())
