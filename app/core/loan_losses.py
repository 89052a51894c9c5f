"""What a group lets go of a loan: arrears forgiven, a loan written off, income earned late."""

from dataclasses import dataclass, replace
from typing import Final

from app.core import accounts as a
from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.ledger import Line, lines_of

LOSS_ACCOUNTS: Final = {"expense": a.LOANS_WRITTEN_OFF, "reserve": a.LOSS_RESERVE}
OF_WELFARE: Final = "social"  # a loan of the welfare fund is that fund's loss


@event_type("loan.forgiven", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class LoanForgiven:
    """Interest or penalty that need not be paid (T26); on cash basis nothing was booked."""

    loan: str
    member: str
    meeting: str
    on: str
    currency: str
    interest: int
    penalty: int
    reason: str
    approved_by: tuple[str, ...]
    income_basis: str = "cash"
    post: tuple[Line, ...] = ()

    @property
    def total(self) -> int:
        return self.interest + self.penalty

    def template(self) -> tuple[Line, ...]:
        if self.income_basis != "accrual":
            return ()
        rows = [
            (a.WAIVERS, "", self.total),
            (a.LOAN_INTEREST_DUE, self.loan, -self.interest),
            (a.CHARGES_DUE, self.loan, -self.penalty),
        ]
        return lines_of(rows, self.currency)


@event_type("loan.written_off", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class LoanWrittenOff:
    """The group does not expect the rest of a loan any more (T27); the member still owes it.

    Attributes:
        to: "expense" (5060), "reserve" (3040), or "social" (2040) for a loan of that fund.
        deferred: Income of it that was never earned (2090) and makes the loss smaller.
    """

    loan: str
    member: str
    meeting: str
    on: str
    currency: str
    principal: int
    interest: int
    penalty: int
    fee: int
    to: str
    votes_yes: int
    votes_no: int
    approved_by: tuple[str, ...]
    reason: str
    deferred: int = 0
    income_basis: str = "cash"
    post: tuple[Line, ...] = ()

    @property
    def total(self) -> int:
        return self.principal + self.interest + self.penalty + self.fee

    def template(self) -> tuple[Line, ...]:
        is_accrual = self.income_basis == "accrual"
        booked = self.total if is_accrual else self.principal
        if self.to == OF_WELFARE:
            lost = [(a.SOCIAL_FUND, "", self.principal)]
            lost.append((a.SOCIAL_LOANS, self.loan, -self.principal))
            return lines_of(lost, self.currency)
        rows = [
            (LOSS_ACCOUNTS.get(self.to, a.LOANS_WRITTEN_OFF), "", booked - self.deferred),
            (a.DEFERRED_INCOME, self.loan, self.deferred),
            (a.LOANS, self.loan, -self.principal),
        ]
        if is_accrual:
            rows.append((a.LOAN_INTEREST_DUE, self.loan, -self.interest))
            rows.append((a.CHARGES_DUE, self.loan, -self.penalty - self.fee))
        return lines_of(rows, self.currency)


@event_type("loan.earned", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class LoanEarned:
    """Income that was kept back or capitalised is earned as principal is repaid (T20b).

    Attributes:
        cause: Fact of the repayment; undone together with it.
    """

    loan: str
    meeting: str
    on: str
    minor: int
    currency: str
    cause: str
    post: tuple[Line, ...] = ()

    def template(self) -> tuple[Line, ...]:
        rows = [(a.DEFERRED_INCOME, self.loan, self.minor), (a.INTEREST, "", -self.minor)]
        return lines_of(rows, self.currency)


def forgive(payload: LoanForgiven) -> LoanForgiven:
    """Fill in the lines of what is forgiven.

    Raises:
        Refused: Nothing or less than nothing, no reason, nobody who allowed it, or the borrower.
    """
    if payload.interest < 0 or payload.penalty < 0 or not payload.total:
        raise Refused("amount.not_positive", minor=payload.total)
    _check_approval(payload.member, payload.approved_by, payload.reason)
    return replace(payload, post=payload.template())


def write_off(payload: LoanWrittenOff) -> LoanWrittenOff:
    """Fill in the lines of a write-off.

    Raises:
        Refused: Nothing left, no reason, nobody who allowed it, or the borrower; votes that do
            not carry it ("loan.not_carried").
    """
    if payload.total <= 0:
        raise Refused("amount.not_positive", minor=payload.total)
    if payload.to not in (*LOSS_ACCOUNTS, OF_WELFARE):
        raise Refused("rules.unknown_word", field="writeoff_to", word=payload.to)
    _check_approval(payload.member, payload.approved_by, payload.reason)
    return replace(payload, post=payload.template())


def earn(payload: LoanEarned) -> LoanEarned:
    """Fill in the lines of income earned."""
    return replace(payload, post=payload.template())


def _check_approval(member: str, approved_by: tuple[str, ...], reason: str) -> None:
    if not reason.strip():
        raise Refused("reason.needed")
    if not approved_by:
        raise Refused("loan.approval_needed")
    if member in approved_by:
        raise Refused("loan.own_approval")
