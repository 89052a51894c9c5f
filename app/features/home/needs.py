"""What needs a person: questions, what waits for the second officer, payments, late loans, the
yearly try of the recovery sheets; rows appear when their facts exist."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from app.book.writing import local_day
from app.operations.two_officers import Waiting
from app.projections import cases, meetings, recovery
from app.projections.home import LateLoan
from app.projections.payment_table import PaymentRow, payment_table

ROWS_MAX = 6
REHEARSAL_DAYS = 365
# States of a payment in which nothing is asked of a person.
_QUIET = frozenset(
    ("", "written", "pending", "verified", "provider_down", "by_hand", "withdrawn", "sent")
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """One row.

    Attributes:
        kind: "case", "second", "payments", "late" or "rehearsal".
        about: Kind of the case ("same_payment", ...); of a rehearsal "tried" or "given"; else "".
        member, meeting_no: Whom and which meeting it is about; "" and 0 when several.
        count: How many payments, or days that a loan is late.
        since: Civil day from which a loan is late, or on which the sheets were last tried (given
            out, when they never were); else "".
        opens: Id of what the row opens.
        waiting: What waits for the officer at the keyboard as the second one.
    """

    kind: str
    minor: int
    about: str = ""
    member: str = ""
    meeting_no: int = 0
    count: int = 0
    since: str = ""
    opens: str = ""
    waiting: Waiting | None = None


def needs(
    conn: Connection,
    late: tuple[LateLoan, ...],
    days_late: dict[str, int],
    *,
    seconds: tuple[Waiting, ...],
    is_hub: bool,
) -> tuple[Need, ...]:
    """Rows in the order of the screen: questions, what waits for the second officer, payments, late
    loans; in each the larger first.

    Args:
        seconds: What the officer at the keyboard can agree to.
        days_late: Days since the oldest unpaid instalment, by loan.
        is_hub: This laptop numbers the facts itself, so no server checks payments.
    """
    numbers = {one.meeting: one.no for one in meetings.meetings(conn)}
    asked = [
        Need(
            kind="case",
            about=case.fact.kind,
            minor=abs(case.fact.amount),
            member=case.fact.member,
            meeting_no=numbers.get(case.fact.meeting, 0),
            opens=case.case,
        )
        for case in cases.open_cases(conn)
        if case.state == cases.OPEN  # what is left for the next meeting asks nothing now
    ]
    loans = [
        Need(
            kind="late",
            minor=one.late_minor,
            member=one.member,
            count=days_late.get(one.loan, 0),
            since=one.since,
            opens=one.member,
        )
        for one in late
    ]
    asked.sort(key=lambda need: -need.minor)
    words = [Need(kind="second", minor=0, opens=one.fact, waiting=one) for one in seconds]
    return (*asked, *words, *_payments(conn, is_hub=is_hub), *loans)


def rehearsal(conn: Connection, zone: str, today: str) -> tuple[Need, ...]:
    """The row that asks for both recovery sheets, a year after they last opened a copy."""
    sheets = recovery.current_sheets(conn)
    if sheets is None:
        return ()
    since = sheets.tried_on or local_day(zone, sheets.given_ms)
    if days_between(since, today) < REHEARSAL_DAYS:
        return ()
    about = "tried" if sheets.tried_on else "given"
    return (Need(kind="rehearsal", minor=0, about=about, since=since, opens="keys"),)


def _payments(conn: Connection, *, is_hub: bool) -> tuple[Need, ...]:
    """One row for all electronic payments that a person must look at, as the page counts them."""
    odd = payment_table(conn, is_hub=is_hub).of("check")
    if not odd:
        return ()
    held = {row.meeting_no for row in odd if row.meeting_no}
    return (
        Need(
            kind="payments",
            count=len(odd),
            minor=sum(_amount(row) for row in odd),
            meeting_no=held.pop() if len(held) == 1 else 0,
        ),
    )


def _amount(row: PaymentRow) -> int:
    if row.written is not None:
        return row.written.minor
    return row.came.amount if row.came is not None else 0


def days_between(earlier: str, later: str) -> int:
    """Whole civil days; 0 when the earlier day is unknown."""
    if not earlier:
        return 0
    return (date.fromisoformat(later) - date.fromisoformat(earlier)).days
