"""A running loan changes: a new version of its schedule, never an edit of the old one."""

from dataclasses import dataclass, replace
from typing import Final

from app.core import accounts as a
from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.ledger import Line, lines_of
from app.core.loans import SOURCES, Instalment

CHANGES: Final = (
    "dates",
    "extend",
    "holiday",
    "rate",
    "capitalise",
    "prepay",
    "top_up",
    "part",
    "renew",
    "settle",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Capitalised:
    """Arrears that become principal, minor units."""

    interest: int = 0
    penalty: int = 0

    @property
    def total(self) -> int:
        return self.interest + self.penalty


@event_type("loan.rescheduled", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class LoanRescheduled:
    """A new schedule for what is left of a loan.

    Attributes:
        version: From 2; the schedule of `loan.given` is the first.
        based_on: Fact id of the schedule in force when this was agreed; one that follows
            another does not come into force, and is a proposal.
        instalments: What is still to be paid, oldest first.
        principal_before: Principal repaid before this version: its instalments ask for the rest.
        interest_before: All interest that was paid, let go or is still owed from before it.
        interest_change: What the interest of the whole loan changed by; on accrual it is booked.
        capitalised: Arrears added to the principal (T29).
        paid_out: Handed over on top, from `source` (top-up; "part": the rest of what was agreed).
        rebate: Interest that was kept back at first and is given back by asking less principal.
        late_since: Oldest unpaid day when this was agreed; the loan keeps that age for risk.
        terms: `LoanTerms.text` of the rest; "" when only dates moved.
        overrides: Codes of broken rules that the vote allowed by name (top-up).
        cause: Payment that brought it about (prepayment, settlement); undone together with it.
    """

    loan: str
    member: str
    version: int
    based_on: str
    kind: str
    meeting: str
    on: str
    currency: str
    instalments: tuple[Instalment, ...]
    principal_before: int
    interest_before: int
    interest_change: int = 0
    capitalised: Capitalised = Capitalised()
    paid_out: int = 0
    source: str = ""
    rebate: int = 0
    late_since: str = ""
    rate_ppm: int = 0
    terms: str = ""
    reason: str = ""
    votes_yes: int = 0
    votes_no: int = 0
    approved_by: tuple[str, ...] = ()
    overrides: tuple[str, ...] = ()
    income_basis: str = "cash"
    cause: str = ""
    post: tuple[Line, ...] = ()

    @property
    def minor(self) -> int:
        """The amount that people would name."""
        return self.paid_out or self.capitalised.total

    def template(self) -> tuple[Line, ...]:
        """T29; T20 for what is paid out; on accrual the change of all interest (T23)."""
        is_accrual = self.income_basis == "accrual"
        arrears = self.capitalised
        rows = [(a.LOANS, self.loan, arrears.total)]
        if is_accrual:
            rows.append((a.LOAN_INTEREST_DUE, self.loan, -arrears.interest))
            rows.append((a.CHARGES_DUE, self.loan, -arrears.penalty))
            rows.append((a.LOAN_INTEREST_DUE, self.loan, self.interest_change))
            rows.append((a.INTEREST, "", -self.interest_change))
        else:
            # Not earned before the new principal is repaid.
            rows.append((a.DEFERRED_INCOME, self.loan, -arrears.total))
        rows += [(a.LOANS, self.loan, -self.rebate), (a.DEFERRED_INCOME, self.loan, self.rebate)]
        if self.paid_out:
            rows.append((a.LOANS, self.loan, self.paid_out))
            rows.append((SOURCES.get(self.source, a.CASH_LOAN), "", -self.paid_out))
        return lines_of(rows, self.currency)


def reschedule(payload: LoanRescheduled) -> LoanRescheduled:
    """Fill in the lines of a new version.

    Raises:
        Refused: An unknown kind, a negative amount, no instalments, dates out of order, or an
            approver who borrows.
    """
    if payload.kind not in CHANGES:
        raise Refused("loan.unknown_change", kind=payload.kind)
    amounts = (
        payload.capitalised.interest,
        payload.capitalised.penalty,
        payload.paid_out,
        payload.rebate,
        *(part for one in payload.instalments for part in (one.principal, one.interest)),
    )
    if min(amounts) < 0:
        raise Refused("amount.negative", column="loan")
    if payload.paid_out and payload.source not in SOURCES:
        raise Refused("loan.unknown_source", source=payload.source)
    if not payload.instalments:
        raise Refused("loan.no_instalments")
    days = [one.due_on for one in payload.instalments]
    if days != sorted(set(days)):
        raise Refused("loan.dates_order")
    if payload.member in payload.approved_by:
        raise Refused("loan.own_approval")
    return replace(payload, post=payload.template())
