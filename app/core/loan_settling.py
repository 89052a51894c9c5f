"""Loans repaid by other means than the borrower's cash: own savings, or a guarantor."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from app.core import accounts as a
from app.core.contributions import Part
from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.ledger import Line, lines_of

PARTS: Final = ("loan_penalty", "loan_fee", "loan_interest", "loan_principal")
OWN_MONEY: Final = (a.SAVINGS, a.SHARES, a.ADVANCES)
GUARANTOR_SOURCES: Final = {
    "cash": a.CASH_LOAN,
    "mpesa": a.MOBILE,
    "bank": a.BANK,
    "savings": a.SAVINGS,
    "shares": a.SHARES,
}
_EARNED: Final = {
    "loan_penalty": (a.LOAN_PENALTIES, a.CHARGES_DUE),
    "loan_fee": (a.LOAN_FEES, a.CHARGES_DUE),
    "loan_interest": (a.INTEREST, a.LOAN_INTEREST_DUE),
}


def repaid_to(
    kind: str, loan: str, income_basis: str, *, is_social: bool = False
) -> tuple[str, str]:
    """Where a part of a repayment belongs: account and sub.

    On cash basis it is income now; on accrual it settles what was booked as owed.
    """
    if kind == "loan_principal":
        return a.SOCIAL_LOANS if is_social else a.LOANS, loan
    on_cash, on_accrual = _EARNED[kind]
    return (on_accrual, loan) if income_basis == "accrual" else (on_cash, "")


def _credits(parts: Sequence[Part], loan: str, income_basis: str) -> list[tuple[str, str, int]]:
    return [(*repaid_to(part.kind, loan, income_basis), -part.minor) for part in parts]


@event_type("loan.set_off", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class LoanSetOff:
    """The borrower's own money in the group repays the loan (T24).

    Attributes:
        source_account: 2010 savings, 3010 shares or 2020 advances of the member.
        parts: Of kinds loan_*, with the loan as `ref`.
        consent: "pin" or "paper" of the member, or "vote" when it was decided without.
    """

    loan: str
    member: str
    meeting: str
    on: str
    currency: str
    source_account: str
    parts: tuple[Part, ...]
    consent: str = "paper"
    reason: str = ""
    approved_by: tuple[str, ...] = ()
    income_basis: str = "cash"
    post: tuple[Line, ...] = ()

    @property
    def total(self) -> int:
        return sum(part.minor for part in self.parts)

    def template(self) -> tuple[Line, ...]:
        rows = [(self.source_account, self.member, self.total)]
        return lines_of(rows + _credits(self.parts, self.loan, self.income_basis), self.currency)


@event_type("loan.guarantor_paid", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class GuarantorPaid:
    """A guarantor pays for the borrower (T25).

    Attributes:
        member: The borrower. source: Of GUARANTOR_SOURCES.
        code: Of an electronic payment, as typed, upper case.
        claim: The group collects it from the borrower for the guarantor (1350 and 2060);
            else that is a matter between the two.
    """

    loan: str
    member: str
    guarantor: str
    meeting: str
    on: str
    currency: str
    source: str
    parts: tuple[Part, ...]
    claim: bool = False
    code: str = ""
    income_basis: str = "cash"
    post: tuple[Line, ...] = ()

    @property
    def total(self) -> int:
        return sum(part.minor for part in self.parts)

    def template(self) -> tuple[Line, ...]:
        account = GUARANTOR_SOURCES.get(self.source, a.CASH_LOAN)
        sub = self.guarantor if account in OWN_MONEY else ""
        rows = [(account, sub, self.total)]
        rows += _credits(self.parts, self.loan, self.income_basis)
        if self.claim:
            rows += [(a.CLAIMS, self.loan, self.total), (a.PAYABLE, self.guarantor, -self.total)]
        return lines_of(rows, self.currency)


@event_type("claim.settled", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimSettled:
    """The borrower's money went through the table to the guarantor who had paid (note 1 of T25).

    It comes in and goes out in one: only the claim (1350) and the debt to him (2060) fall.
    """

    loan: str
    member: str
    guarantor: str
    meeting: str
    on: str
    minor: int
    currency: str
    post: tuple[Line, ...] = ()

    def template(self) -> tuple[Line, ...]:
        rows = [(a.PAYABLE, self.guarantor, self.minor), (a.CLAIMS, self.loan, -self.minor)]
        return lines_of(rows, self.currency)


def settle_claim(payload: ClaimSettled, *, left: int) -> ClaimSettled:
    """Fill in the lines of a settled claim.

    Args:
        left: What the guarantor still gets for this loan, minor units.

    Raises:
        Refused: Not positive, or more than that ("claim.more_than_left" with allowed).
    """
    if payload.minor <= 0:
        raise Refused("amount.not_positive", minor=payload.minor)
    if payload.minor > left:
        raise Refused("claim.more_than_left", allowed=left)
    return replace(payload, post=payload.template())


def set_off(payload: LoanSetOff) -> LoanSetOff:
    """Fill in the lines of a set-off.

    Raises:
        Refused: An account that is not the member's own, or parts that are none.
    """
    if payload.source_account not in OWN_MONEY:
        raise Refused("loan.unknown_source", source=payload.source_account)
    check_parts(payload.parts)
    return replace(payload, post=payload.template())


def guarantor_paid(payload: GuarantorPaid) -> GuarantorPaid:
    """Fill in the lines of what a guarantor paid.

    Raises:
        Refused: The borrower as the guarantor, an unknown source, or parts that are none.
    """
    if payload.guarantor == payload.member:
        raise Refused("guarantee.own_loan", member=payload.member)
    if payload.source not in GUARANTOR_SOURCES:
        raise Refused("loan.unknown_source", source=payload.source)
    check_parts(payload.parts)
    return replace(payload, post=payload.template())


def check_parts(parts: Sequence[Part]) -> None:
    if not parts:
        raise Refused("contribution.nothing_paid")
    for part in parts:
        if part.kind not in PARTS:
            raise Refused("contribution.unknown_kind", kind=part.kind)
        if part.minor <= 0:
            raise Refused("amount.not_positive", minor=part.minor)
