"""Everything that a meeting, Home, Members and To decide read of a book, as plain values."""

from collections.abc import Callable
from typing import Any

from app.book.book import Book
from app.book.transaction import Reading
from app.features.conflicts.inbox import read_inbox, read_question
from app.features.home.presenter import Readiness
from app.features.home.presenter import look as look_home
from app.features.loans.presenter import look as look_loans
from app.features.meeting.close import facts as closing
from app.features.meeting.collect.sheet_reading import read_sheet
from app.features.meeting.collect.unit_rows import has_units, read_unit_sheet
from app.features.meeting.count import facts as counting
from app.features.meeting.fair_step import facts as fair
from app.features.meeting.frame_opening import opened_meeting
from app.features.meeting.frame_reading import history, meeting_now
from app.features.meeting.loans_step import facts as lending
from app.features.meeting.open_keys.facts import open_facts
from app.features.meeting.other_step import facts as other
from app.features.meeting.roll_call.roll_reading import read_roll
from app.features.meeting.steps import ALL
from app.features.meeting.turn_step import facts as turn
from app.features.meeting.turn_step.box_reading import read_box
from app.features.members.presenter import look as look_members
from app.projections import cases, meetings
from app.projections.collecting import collect_sheet

Readings = dict[str, Callable[[Reading], Any]]

PAGES = ("home", "members", "loans", "inbox", "questions")
STEPS = ("open", "now", "keys", "roll", "sheet", "grid", "lending", "turn", "box", "other", "fair")
AT_THE_END = ("count", "close", "history")


def everything(book: Book, today: str) -> dict[str, Any]:
    """Every reading by name, for the meeting that is open, or was the last one."""
    found = book.read(
        lambda reading: meetings.running_meeting(reading.conn) or meetings.last_closed(reading.conn)
    )
    is_open = found is not None and found.is_running
    steps = (*STEPS, *AT_THE_END) if is_open else ("now", "history") if found else ()
    asked = _asked(book, found.meeting if found else "", today)
    return {name: book.read(asked[name]) for name in (*PAGES, *steps)}


def _asked(book: Book, meeting: str, today: str) -> Readings:
    """Each way to look at the book."""
    actor = book.actor

    def home(reading: Reading) -> Any:
        return look_home(
            reading,
            today=today,
            now="15:00",
            roles=frozenset({"treasurer"}),
            ready=Readiness(),
        )

    def questions(reading: Reading) -> Any:
        found = cases.open_cases(reading.conn)
        return [read_question(reading, one.case, actor) for one in found]

    def grid(reading: Reading) -> Any:
        names = {row.member: row.name for row in look_members(reading, today).lines}
        return collect_sheet(reading.conn, meeting, currency=reading.group.currency, names=names)

    def sheet(reading: Reading) -> Any:
        read = read_unit_sheet if has_units(reading) else read_sheet
        return read(reading, meeting)

    return {
        "home": home,
        "members": lambda reading: look_members(reading, today),
        "loans": lambda reading: look_loans(reading, today),
        "inbox": lambda reading: read_inbox(reading, actor, book.roster),
        "questions": questions,
        "open": lambda reading: opened_meeting(reading, meeting),
        "now": lambda reading: meeting_now(reading, meeting, ALL),
        "keys": lambda reading: open_facts(reading, meeting),
        "roll": lambda reading: read_roll(reading, meeting),
        "sheet": sheet,
        "grid": grid,
        "lending": lambda reading: lending.read(reading, meeting, actor),
        "turn": lambda reading: turn.read(reading, meeting),
        "box": lambda reading: read_box(reading, meeting, 0),
        "other": lambda reading: other.read(reading, meeting, actor),
        "fair": lambda reading: fair.read(reading, meeting, actor),
        "count": lambda reading: counting.read(reading, meeting),
        "close": lambda reading: closing.read(reading, meeting),
        "history": lambda reading: history(reading, meeting),
    }
