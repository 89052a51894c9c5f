"""What needs a person: questions, payments, late loans; rows appear when their facts exist."""

from dataclasses import dataclass

from sqlalchemy import Connection

from app.projections import cases, meetings, sheet
from app.projections.home import LateLoan

ROWS_MAX = 6
# States of a payment in which nothing is asked of a person.
_QUIET = frozenset(
    ("", "written", "pending", "verified", "provider_down", "by_hand", "withdrawn", "sent")
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """One row.

    Attributes:
        kind: "case", "payments" or "late".
        about: Kind of the case ("same_payment", ...), "" for others.
        member, meeting_no: Whom and which meeting it is about; "" and 0 when several.
        count: How many payments, or days that a loan is late.
        since: Civil day from which a loan is late, else "".
        opens: Id of what the row opens.
    """

    kind: str
    minor: int
    about: str = ""
    member: str = ""
    meeting_no: int = 0
    count: int = 0
    since: str = ""
    opens: str = ""


def needs(
    conn: Connection, late: tuple[LateLoan, ...], days_late: dict[str, int]
) -> tuple[Need, ...]:
    """Rows in the order of the screen: questions, payments, late loans; in each the larger first.

    Args:
        days_late: Days since the oldest unpaid instalment, by loan.
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
    return (*asked, *_payments(conn, numbers), *loans)


def _payments(conn: Connection, numbers: dict[str, int]) -> tuple[Need, ...]:
    """One row for all electronic payments that the provider does not agree with."""
    odd = [one for one in sheet.electronic_payments(conn) if one.state not in _QUIET]
    if not odd:
        return ()
    sheets = {one.sheet for one in odd}
    return (
        Need(
            kind="payments",
            count=len(odd),
            minor=sum(one.electronic_minor for one in odd),
            meeting_no=numbers.get(sheets.pop(), 0) if len(sheets) == 1 else 0,
        ),
    )
