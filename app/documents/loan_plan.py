"""The plan of a loan with what was paid on each line, and what the loan costs in a year."""

from collections.abc import Sequence

from app.core.errors import Refused
from app.core.loan_products import LoanTerms, calculation, schedule_of
from app.core.rounding import PPM
from app.core.schedules.effective_rate import effective_annual_rate
from app.documents.loan_facts import PlanRow
from app.projections.loans import Loan, Repayment

NO_RATE = -1


def plan_of(loan: Loan, paid: Sequence[Repayment]) -> tuple[PlanRow, ...]:
    """The schedule in force, oldest first; a fee that is paid apart stands with the first."""
    rows = loan.state.instalments
    left = {one.number: one.principal + one.interest + one.fee for one in loan.state.unpaid()}
    balance = sum(row.principal for row in rows)
    # What came before this schedule is no payment on it.
    came = [(one.on, one.total) for one in paid if one.on >= loan.version_on]
    found, planned = [], 0
    for n, row in enumerate(rows, start=1):
        fee = loan.fee - loan.deducted if n == 1 and loan.version == 1 else 0
        total = row.principal + row.interest + fee
        balance -= row.principal
        planned += total
        settled = total - min(total, left.get(n, 0))
        found.append(
            PlanRow(
                n=n,
                due_on=row.due_on,
                principal=row.principal,
                interest=row.interest,
                fee=fee,
                balance=balance,
                paid=settled,
                paid_on=_day_of(came, planned) if settled == total else "",
            )
        )
    return tuple(found)


def _day_of(came: Sequence[tuple[str, int]], planned: int) -> str:
    """The day on which all that was planned so far had come; the last one if penalties blur it."""
    total, day = 0, ""
    for on, minor in came:
        total, day = total + minor, on
        if total >= planned:
            break
    return day


def effective_ppm(terms: LoanTerms | None) -> int:
    """The yearly rate at which the payments are worth the cash; `NO_RATE` where none is."""
    if terms is None or terms.product.is_charged_at_meetings:
        return NO_RATE
    try:
        rate = effective_annual_rate(calculation(terms), schedule_of(terms))
    except Refused:
        return NO_RATE
    return NO_RATE if rate is None else int(rate * PPM)
