"""From the figures of a loan to what the rules of lending work on, and what stands beside it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from app.core.allocation import Allocation, Part, Settled
from app.core.lending.payoff import Payoff, payoff
from app.core.lending.running import Running, plan_of
from app.core.loan_products import LoanProduct, LoanTerms, calculation, schedule_of
from app.core.loans import Instalment as Recorded
from app.core.repayment import LoanState, Unpaid
from app.core.schedules.schedule import Instalment, Schedule
from app.core.schedules.settlement import AccruedTo, Rebate
from app.core.schedules.terms import Terms
from app.core.schedules.terms_text import read_calculation

_ACCRUED: dict[str, AccruedTo] = {"previous": "previous", "today": "today", "full": "full_period"}
_REBATES: dict[str, Rebate] = {"none": "none", "pro_rata": "pro_rata", "rule_78": "rule_78"}


@dataclass(frozen=True, slots=True, kw_only=True)
class AsRunning:
    """A loan for the rules of lending.

    Attributes:
        running: Principal and interest of the plan that is in force.
        beside: Owed besides: arrears from before this plan, penalties, the fee; minor units.
        product: What the loan was given on.
    """

    running: Running
    beside: Unpaid
    product: LoanProduct

    @property
    def accrued_to(self) -> AccruedTo:
        return _ACCRUED[self.product.payoff]


def as_running(
    state: LoanState, *, given_on: str, terms: LoanTerms | None, version_terms: str = ""
) -> AsRunning:
    """A loan as it stands.

    Args:
        terms: Of the first schedule. version_terms: Of the one in force, "" when that is it.
    """
    planned = state.instalments
    if version_terms:
        calculated = read_calculation(version_terms)
        # Arrears keep their dates and stand before the plan.
        begin = str(calculated.dates[0])
        planned = tuple(one for one in planned if one.due_on >= begin)
    elif terms is not None and not terms.product.is_charged_at_meetings:
        calculated = calculation(terms)
    else:
        calculated = _as_recorded(planned, given_on)
    left = {one.number: one for one in state.unpaid()}
    first = len(state.instalments) - len(planned) + 1
    rows = _rows(planned, calculated.dates)
    schedule = Schedule(
        principal=sum(row.principal for row in rows),
        instalments=rows,
        upfront=schedule_of(terms).upfront if terms is not None and not version_terms else 0,
    )
    settled = tuple(
        _settled(row, left.get(number, Unpaid(due_on="")))
        for number, row in enumerate(rows, start=first)
    )
    return AsRunning(
        running=Running(
            terms=calculated,
            schedule=schedule,
            dues=plan_of(schedule),
            payments=(),
            allocation=Allocation(settled=settled),
        ),
        beside=Unpaid(
            due_on="",
            principal=sum(one.principal for one in left.values() if one.number < first),
            interest=sum(one.interest for one in left.values() if one.number < first),
            penalty=state.penalty_left,
            fee=state.fee_left,
        ),
        product=terms.product if terms else LoanProduct(),
    )


def closing(loan: AsRunning, on: str) -> Payoff:
    """What closes a loan on the civil day `on`, by part, as its product says.

    Source: spec/domain.md section 3.17.
    """
    found = payoff(
        loan.running,
        date.fromisoformat(on),
        accrued_to=loan.accrued_to,
        rebate=_REBATES[loan.product.rebate],
    )
    return Payoff(
        principal=found.principal + loan.beside.principal,
        interest=found.interest + loan.beside.interest,
        fee=loan.beside.fee,
        penalty=loan.beside.penalty,
        rebate=found.rebate,
        from_rebate=found.from_rebate,
    )


def _rows(planned: Sequence[Recorded], dates: Sequence[date]) -> tuple[Instalment, ...]:
    """The plan with a row for every date, also for those on which nothing is asked any more."""
    balance = sum(one.principal for one in planned)
    nothing = [Recorded(due_on=str(day), principal=0, interest=0) for day in dates[len(planned) :]]
    rows = []
    for number, one in enumerate((*planned, *nothing), start=1):
        balance -= one.principal
        due = date.fromisoformat(one.due_on)
        rows.append(Instalment(number, due, one.principal, one.interest, 0, balance))
    return tuple(rows)


def _settled(row: Instalment, left: Unpaid) -> dict[Part, Settled]:
    return {
        "penalty": Settled(0),
        "fee": Settled(0),
        "interest": Settled(row.interest, paid=row.interest - left.interest),
        "principal": Settled(row.principal, paid=row.principal - left.principal),
    }


def _as_recorded(planned: Sequence[Recorded], given_on: str) -> Terms:
    """Terms of a loan that only its instalments are known of: fixed interest, or none."""
    dates = tuple(date.fromisoformat(one.due_on) for one in planned)
    principal = sum(one.principal for one in planned)
    interest = sum(one.interest for one in planned)
    return Terms(
        principal=principal,
        rate=Fraction(interest, principal * len(planned)),
        method="flat" if interest else "free",
        count=len(planned),
        start=min(date.fromisoformat(given_on), dates[0] - timedelta(days=1)),
        dates=dates,
        is_regular=False,
    )
