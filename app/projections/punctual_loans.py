"""How punctually a loan was repaid, schedule by schedule."""

from sqlalchemy import Connection

from app.core.loans import Instalment
from app.core.risk.punctuality import PaidDue, paid_dues
from app.projections.loan_versions import versions_of
from app.projections.loans import Loan, repayments_of

OPEN_END = "9999-12-31"


def loan_dues(conn: Connection, loan: Loan, on: str) -> tuple[PaidDue, ...]:
    """Instalments that fell due by the civil day, oldest first, each with the day that paid it.

    Each schedule counts while it was in force. What it left unpaid ends on the day the next one
    was agreed on: late until then, and no longer. What falls due on the day itself counts as
    soon as it is paid: there is time until evening.
    """
    paid = [(one.on, one.principal + one.interest) for one in repayments_of(conn, loan.loan)]
    found: list[PaidDue] = []
    schedules = _schedules(conn, loan)
    for place, (start, instalments) in enumerate(schedules):
        is_last = place + 1 == len(schedules)
        end = OPEN_END if is_last else schedules[place + 1][0]
        asked = [(i.due_on, i.total) for i in instalments if i.due_on and start <= i.due_on < end]
        here = [one for one in paid if one[0] <= on and (not place or one[0] > start)]
        for due in paid_dues(asked, [one for one in here if one[0] <= end]):
            closed = due.paid_on or ("" if is_last else end)
            found.append(PaidDue(due_on=due.due_on, minor=due.minor, paid_on=closed))
    return tuple(due for due in found if due.due_on < on or (due.due_on == on and due.paid_on))


def _schedules(conn: Connection, loan: Loan) -> list[tuple[str, tuple[Instalment, ...]]]:
    """(first day, instalments) of the schedules that were ever in force, oldest first."""
    if loan.version == 1:
        return [("", loan.state.instalments)]
    known = [one for one in versions_of(conn, loan.loan) if one.is_in_force or one.is_followed]
    starts = ["", *(one.on for one in known[1:])]
    return [(start, one.instalments) for start, one in zip(starts, known, strict=True)]
