"""The list of members: reads it, filters it, finds names by their first letters."""

from dataclasses import dataclass, field
from typing import Any, Protocol

from app.book.transaction import Reading
from app.core.errors import AppError
from app.core.lending_room import lends
from app.core.locales.digits import fold_digits
from app.core.locales.names import fold_name, matches
from app.projections import group, meetings, members
from app.projections.loan_kinds import lending_rules
from app.projections.member_list import MemberLine, member_list
from app.projections.unit_accounts import FlatsOf, flats_by_member

FILTERS = ("all", "loan", "late", "fines")


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberListFigures:
    """The whole list.

    Attributes:
        lines: By number.
        due_on: Civil day of "due": the next meeting's, or today.
        held: Closed meetings.
        has_shares, has_loans: What columns the rules ask for.
        flats: By member, in a group that keeps a building.
    """

    lines: tuple[MemberLine, ...]
    due_on: str
    today: str
    held: int
    has_shares: bool
    has_loans: bool
    flats: dict[str, FlatsOf] = field(default_factory=dict)

    def of_filter(self, name: str) -> tuple[MemberLine, ...]:
        """The lines that a filter leaves: all, loan, late or fines."""
        owed = {"loan": "loan_left", "late": "late_minor", "fines": "fines_owed"}
        if name not in owed:
            return self.lines
        return tuple(line for line in self.lines if getattr(line, owed[name]) > 0)


class MembersView(Protocol):
    """What the presenter needs of the screen."""

    def show_list(self, figures: MemberListFigures) -> None: ...
    def show_failure(self, error: AppError) -> None: ...


class MembersPresenter:
    """Reads the list for the day of the next meeting."""

    def __init__(self, session: Any, view: MembersView) -> None:
        self._session, self._view = session, view
        self.figures: MemberListFigures | None = None

    def read(self) -> None:
        today = self._session.today()
        self._session.read(
            lambda reading: look(reading, today), self._show, self._view.show_failure
        )

    def _show(self, figures: MemberListFigures) -> None:
        self.figures = figures
        self._view.show_list(figures)


def look(reading: Reading, today: str) -> MemberListFigures:
    """The list as of this reading."""
    conn = reading.conn
    meeting = meetings.running_meeting(conn) or meetings.next_meeting(conn)
    due_on = meeting.on if meeting is not None else today
    ids = [one.member for one in members.members(conn)]
    lines = member_list(
        conn, currency=reading.group.currency, on=due_on, names=reading.people.names(ids)
    )
    _, rules = group.current_rules(conn)
    return MemberListFigures(
        lines=lines,
        due_on=due_on,
        today=today,
        held=meetings.closed_count(conn),
        has_shares=rules.share_value > 0,
        has_loans=lends(lending_rules(conn, due_on)),
        flats=flats_by_member(conn, today),
    )


def find_line(lines: tuple[MemberLine, ...], typed: str) -> str:
    """The first member whose number is typed, or a word of whose name begins so; "" for none.

    Case, accents and letter variants of all scripts make no difference.
    """
    digits = fold_digits(typed.strip())
    if digits.isascii() and digits.isdigit():
        return next((line.member for line in lines if str(line.no) == digits), "")
    wanted = fold_name(typed)
    if not wanted:
        return ""
    found = (line.member for line in lines if matches(wanted, fold_name(line.name)))
    return next(found, "")
