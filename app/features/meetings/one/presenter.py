"""One meeting, for reading: what came in, what went out, who was here, who signed, what changed."""

from dataclasses import dataclass
from typing import Any, Protocol

from app.book.transaction import Reading
from app.core.closing import Totals
from app.core.errors import AppError, Refused
from app.projections import attendance, departures, entries, members, sheet
from app.projections.attendance import Mark
from app.projections.departures import Departure
from app.projections.devices import devices
from app.projections.entries import EntryLine
from app.projections.meetings import Meeting, meetings
from app.projections.members import Member
from app.projections.open_disputes import open_disputes
from app.projections.reading_out import ReadOut, read_out
from app.projections.sheet import Payment


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingFigures:
    """The page of a meeting.

    Attributes:
        totals: As read out at closing; of an open meeting as they stand.
        payments: In the order of writing, those taken back too.
        roll: Everybody who was a member then or is named on the page, by number.
        corrections: Reversals on this page, and reversals elsewhere of entries of this page.
        fixed: What they took back, by fact id.
        before, after: Neighbouring meetings; "" at the ends.
        names, labels: Of members and of laptops. `numbers`: of members in the roll.
        minutes: As an officer edited them, else as the book puts them together.
        disputed: Entries that somebody does not agree with today. disputes: What was open at the
            end of this meeting, one sentence a line.
    """

    read: ReadOut
    totals: Totals
    payments: tuple[Payment, ...]
    roll: tuple[Member, ...]
    marks: dict[str, Mark]
    left: dict[str, Departure]
    corrections: tuple[EntryLine, ...]
    fixed: dict[str, EntryLine]
    before: str
    after: str
    names: dict[str, str]
    labels: dict[str, str]
    numbers: dict[str, int]
    minutes: str
    disputed: frozenset[str]
    disputes: str

    @property
    def meeting(self) -> Meeting:
        return self.read.meeting


class MeetingView(Protocol):
    """What the presenter needs of the screen."""

    def show_meeting(self, figures: MeetingFigures) -> None: ...
    def show_failure(self, error: AppError) -> None: ...


class MeetingPresenter:
    """Knows which meeting is shown and reads it again when told to."""

    def __init__(self, session: Any, view: MeetingView) -> None:
        self._session, self._view = session, view
        self.meeting = ""
        self.figures: MeetingFigures | None = None

    def open(self, meeting: str) -> None:
        if meeting != self.meeting:
            self.figures = None
        self.meeting = meeting

    def read(self) -> None:
        meeting, language = self.meeting, self._session.language
        self._session.read(
            lambda reading: look(reading, meeting, language), self._show, self._view.show_failure
        )

    def _show(self, figures: MeetingFigures) -> None:
        if figures.meeting.meeting == self.meeting:  # else another was opened meanwhile
            self.figures = figures
            self._view.show_meeting(figures)


def look(reading: Reading, meeting_id: str, language: str = "en") -> MeetingFigures:
    """The page as of this reading; minutes that nobody edited are in `language`.

    Raises:
        Refused: `meeting.unknown`.
    """
    conn = reading.conn
    read = read_out(conn, meeting_id, currency=reading.group.currency)
    if read is None:
        raise Refused("meeting.unknown", meeting=meeting_id)
    meeting = read.meeting
    payments = sheet.payments_at(conn, meeting_id)
    marks = attendance.marks(conn, meeting_id)
    everyone = members.members(conn, with_left=True)
    named = {one.member for one in payments} | set(marks)
    held = [one.meeting for one in meetings(conn) if one.is_running or one.is_closed]
    place = held.index(meeting_id) if meeting_id in held else -1
    found = entries.entries_at(conn, meeting_id)
    undone = (entries.find_entry(conn, one.reversed_by) for one in found if one.reversed_by)
    corrections = {one.entry: one for one in (*found, *undone) if one is not None and one.fix}
    return MeetingFigures(
        read=read,
        totals=meeting.totals if meeting.is_closed else read.totals,
        payments=payments,
        roll=tuple(
            one
            for one in everyone
            if one.member in named
            or (one.joined_on <= meeting.on and (not one.left_on or one.left_on > meeting.on))
        ),
        marks=marks,
        left=departures.departures(conn, meeting_id),
        corrections=tuple(sorted(corrections.values(), key=lambda one: one.position)),
        fixed={
            one.fix: fixed
            for one in corrections.values()
            if (fixed := entries.find_entry(conn, one.fix)) is not None
        },
        before=held[place - 1] if place > 0 else "",
        after=held[place + 1] if 0 <= place < len(held) - 1 else "",
        names=reading.people.names([one.member for one in everyone]),
        labels={one.device: one.label for one in devices(conn)},
        numbers={one.member: one.no for one in everyone},
        minutes=meeting.minutes or _minutes(reading, meeting_id, language),
        disputed=frozenset(one.line.entry for one in open_disputes(conn)),
        disputes=_disputes(reading, meeting_id, language),
    )


def _minutes(reading: Reading, meeting: str, language: str) -> str:
    """What the paper says, one sentence a line."""
    from app.documents.from_book.minutes import text_of
    from app.documents.options import Options

    return text_of(reading, meeting, Options(now_ms=0, lang=language))


def _disputes(reading: Reading, meeting: str, language: str) -> str:
    """What nobody had settled when the meeting ended."""
    from app.documents.dispute_desk import disputes_text
    from app.documents.options import Options

    return disputes_text(reading, meeting, Options(now_ms=0, lang=language))
