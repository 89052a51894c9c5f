"""Loans: given with a schedule or a charge per meeting, repaid interest first, closed at 0."""

from dataclasses import dataclass, replace

from app.core import accounts as a
from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.ledger import Line, lines_of
from app.core.schedules.schedule import Schedule

SOURCES = {
    "cash": a.CASH_LOAN,
    "mpesa": a.MOBILE,
    "bank": a.BANK,
    "opening": a.OPENING,
    "social": a.CASH_SOCIAL,
    "usdt": a.CRYPTO,
}
BASES = ("flat", "scheduled", "per_meeting")


@dataclass(frozen=True, slots=True, kw_only=True)
class Instalment:
    """What is to be paid back on a meeting date, minor units."""

    due_on: str
    principal: int
    interest: int

    @property
    def total(self) -> int:
        return self.principal + self.interest


@event_type("loan.given", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class LoanGiven:
    """A member took a loan.

    Attributes:
        on: Civil day the money was handed over.
        interest: Interest of the whole term that instalments ask for; 0 when charged per meeting.
        basis: "flat" and "scheduled": the schedule says all interest; "per_meeting": it is
            charged on what is left when a meeting opens.
        rate_ppm: Per period.
        guarantors: Members who stand for it.
        source: Where the money came from; "social" is the welfare fund (T21), "opening" when it
            ran before this book began (T81).
        income_basis: On "accrual" flat interest is earned at giving (T23).
        approved_by: Officer whose PIN allowed it. `votes_yes`, `votes_no`: hands that were up.
        signed_on_paper: Guarantors who signed the paper instead of typing a PIN.
        request: Fact id of the request that it answers; "" when nobody had asked before.
        product: Code of the product; `terms`: `LoanTerms.text`, all that the schedule is made of.
        fee: All of the fee. `deducted`: what of it was kept back when the money was handed over.
        upfront_interest: Interest kept back then, earned as the principal is repaid.
    """

    loan: str
    member: str
    meeting: str
    on: str
    principal: int
    interest: int
    currency: str
    method: str
    basis: str
    rate_ppm: int
    instalments: tuple[Instalment, ...]
    guarantors: tuple[str, ...]
    source: str
    income_basis: str = "cash"
    unpaid_charge: str = "simple"
    approved_by: str = ""
    votes_yes: int = 0
    votes_no: int = 0
    signed_on_paper: tuple[str, ...] = ()
    request: str = ""
    product: str = ""
    terms: str = ""
    fee: int = 0
    deducted: int = 0
    upfront_interest: int = 0
    post: tuple[Line, ...] = ()

    @property
    def handed_over(self) -> int:
        """What the borrower received, minor units."""
        return self.principal - self.deducted - self.upfront_interest

    def template(self) -> tuple[Line, ...]:
        """T20, T20b, T20c, T21 (T81 from an opening), and T23 for interest known on accrual."""
        is_opening = self.source == "opening"
        source = SOURCES.get(self.source, a.CASH_LOAN)
        account = a.SOCIAL_LOANS if self.source == "social" else a.LOANS
        rows = [
            (account, self.loan, self.principal),
            (source, "", -self.handed_over),
            (a.LOAN_FEES, "", -self.deducted),
            (a.DEFERRED_INCOME, self.loan, -self.upfront_interest),
        ]
        if self.income_basis == "accrual":
            rows += [
                (a.LOAN_INTEREST_DUE, self.loan, self.interest),
                (a.OPENING if is_opening else a.INTEREST, "", -self.interest),
                (a.CHARGES_DUE, self.loan, self.fee - self.deducted),
                (a.OPENING if is_opening else a.LOAN_FEES, "", self.deducted - self.fee),
            ]
        return lines_of(rows, self.currency)


@event_type("loan.charged", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class LoanCharged:
    """The service charge of one meeting on what is left of a loan.

    On cash basis it is only owed; on accrual it is earned now (T23).
    """

    loan: str
    meeting: str
    minor: int
    currency: str
    income_basis: str = "cash"
    post: tuple[Line, ...] = ()

    def template(self) -> tuple[Line, ...]:
        if self.income_basis != "accrual":
            return ()
        return (
            Line(
                account=a.LOAN_INTEREST_DUE,
                sub=self.loan,
                minor=self.minor,
                currency=self.currency,
            ),
            Line(account=a.INTEREST, minor=-self.minor, currency=self.currency),
        )


def instalments_of(schedule: Schedule) -> tuple[Instalment, ...]:
    """A schedule as facts keep it; its rows have dates."""
    return tuple(
        Instalment(due_on=str(row.due), principal=row.principal, interest=row.interest)
        for row in schedule.instalments
    )


def check_principal(principal: int) -> None:
    if principal <= 0:
        raise Refused("amount.not_positive", minor=principal)


def give(payload: LoanGiven) -> LoanGiven:
    """Fill in the lines of a loan.

    Raises:
        Refused: Nothing lent, a schedule that does not repay it exactly, or a guarantor who is
            the borrower.
    """
    check_principal(payload.principal)
    if payload.basis not in BASES:
        raise Refused("loan.unknown_basis", basis=payload.basis)
    if payload.source not in SOURCES:
        raise Refused("loan.unknown_source", source=payload.source)
    if sum(i.principal for i in payload.instalments) != payload.principal:
        raise Refused("loan.schedule_wrong", principal=payload.principal)
    if sum(i.interest for i in payload.instalments) != payload.interest:
        raise Refused("loan.schedule_wrong", interest=payload.interest)
    if payload.member in payload.guarantors:
        raise Refused("loan.own_guarantor")
    if payload.approved_by and payload.approved_by in (payload.member, *payload.guarantors):
        raise Refused("loan.own_approval")
    return replace(payload, post=payload.template())


def charge(payload: LoanCharged) -> LoanCharged:
    """Fill in the lines of a service charge."""
    if payload.minor <= 0:
        raise Refused("amount.not_positive", minor=payload.minor)
    return replace(payload, post=payload.template())
