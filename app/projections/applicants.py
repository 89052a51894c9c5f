"""What the book says about a member who asks for a loan."""

from datetime import date

from sqlalchemy import Connection

from app.core import accounts as a
from app.core.attendance import HERE
from app.core.lending.eligibility import Applicant
from app.core.rounding import PPM
from app.projections import attendance, balances, meetings, members
from app.projections.due_ledger import open_dues_in_ledger
from app.projections.loan_book import blocked_savings, find_request
from app.projections.loans import Loan, loans_of
from app.projections.settled_savings import unsettled

MEETINGS_LOOKED_AT = 12


def applicant(
    conn: Connection, member: str, on: str, *, currency: str, loan: str = ""
) -> Applicant:
    """What the book says about a member on the civil day `on`.

    Args:
        loan: A request whose guarantees count as given.
    """
    taken = loans_of(conn, member)
    running = [one for one in taken if not one.state.is_closed]
    found = find_request(conn, loan) if loan else None
    too_new = unsettled(conn, member, on, currency)
    return Applicant(
        savings=saved(conn, member, currency) - too_new,
        unsettled=too_new,
        blocked=blocked_savings(conn, member),
        owed=sum(one.state.left for one in running),
        running_loans=len(running),
        repaid_ppm=_repaid_ppm(running),
        overdue=sum(one.state.late(on) for one in running) + _late_dues(conn, member, on),
        months=_months(conn, member, on),
        attendance_ppm=_attendance_ppm(conn, member),
        meetings_since_loan=_meetings_since(conn, taken),
        guarantors=len(found.accepted) if found else 0,
        guaranteed=sum(one.minor for one in found.accepted) if found else 0,
        fund=_fund(conn, currency),
    )


def saved(conn: Connection, member: str, currency: str) -> int:
    """Shares and refundable savings of a member, minor units."""
    return -sum(
        balances.balance_of(conn, account, currency, member) for account in (a.SHARES, a.SAVINGS)
    )


def _repaid_ppm(running: list[Loan]) -> int:
    """Repaid part of the least repaid running loan; all of it when there is none."""
    return min(
        (
            PPM - one.state.principal_left * PPM // max(1, one.state.principal + one.state.added)
            for one in running
        ),
        default=PPM,
    )


def _late_dues(conn: Connection, member: str, on: str) -> int:
    dues = open_dues_in_ledger(conn, member)
    # Penalties of a loan are in its own figures.
    return sum(one.left for one in dues if one.due_on < on and not one.loan)


def _months(conn: Connection, member: str, on: str) -> int:
    """Whole months of membership."""
    known = members.find_member(conn, member)
    if known is None or not known.joined_on:
        return 0
    joined, day = date.fromisoformat(known.joined_on), date.fromisoformat(on)
    months = (day.year - joined.year) * 12 + day.month - joined.month
    return max(0, months - int(day.day < joined.day))


def _attendance_ppm(conn: Connection, member: str) -> int:
    """Part of the last meetings that the member came to; all of them for a new member."""
    marks = list(attendance.history(conn, member).values())[-MEETINGS_LOOKED_AT:]
    counted = [status for status in marks if status != "excused"]
    came = sum(status in HERE for status in counted)
    return came * PPM // len(counted) if counted else PPM


def _meetings_since(conn: Connection, taken: tuple[Loan, ...]) -> int:
    """Meetings held since the last loan ended; -1 when there never was one."""
    last = max((one.last_on for one in taken if one.state.is_closed), default="")
    if not last:
        return -1
    return sum(
        (one.is_running or one.is_closed) and one.on > last for one in meetings.meetings(conn)
    )


def _fund(conn: Connection, currency: str) -> int:
    """Money and loans of the loan fund, minor units."""
    places = (a.CASH_LOAN, a.MOBILE, a.BANK, a.CRYPTO, a.LOANS)
    return sum(balances.balance_of(conn, account, currency) for account in places)
