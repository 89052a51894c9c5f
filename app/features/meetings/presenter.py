"""The meetings of the group: held, open and planned, with what was read out at each."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Protocol

from app.book.transaction import Reading
from app.core.closing import Totals
from app.core.errors import AppError
from app.core.meetings import State
from app.operations.meetings import plan_meeting
from app.projections import group, meetings, members, signatures
from app.projections.meetings import Meeting
from app.projections.reading_out import read_out, required_signers

HOLD_EVERY = 14  # days to the next meeting where the rules do not say


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingLine:
    """One row of the list.

    Attributes:
        totals: As read out; of an open meeting as they stand now.
        signed: Signatures that count.
    """

    meeting: Meeting
    totals: Totals
    signed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingListFigures:
    """The whole list.

    Attributes:
        lines: Newest first, planned ones on top.
        members: How many there are now. `signers` how many must sign.
        next_on, next_time, next_place: What the form suggests.
        next_no: Number of the meeting that would be planned.
    """

    lines: tuple[MeetingLine, ...]
    members: int
    signers: int
    next_on: str
    next_time: str
    next_place: str
    next_no: int

    @property
    def same_days(self) -> tuple[str, ...]:
        """Days on which two meetings stand: written on two laptops."""
        days = [line.meeting.on for line in self.lines]
        return tuple(sorted({day for day in days if days.count(day) > 1}))


class MeetingsView(Protocol):
    """What the presenter needs of the screen."""

    def show_list(self, figures: MeetingListFigures) -> None: ...
    def show_failure(self, error: AppError) -> None: ...
    def planned(self) -> None: ...
    def not_planned(self, error: AppError) -> None: ...


class MeetingsPresenter:
    """Reads the list, plans the next meeting."""

    def __init__(self, session: Any, view: MeetingsView) -> None:
        self._session, self._view = session, view
        self.figures: MeetingListFigures | None = None

    def read(self) -> None:
        today = self._session.today()
        self._session.read(
            lambda reading: look(reading, today), self._show, self._view.show_failure
        )

    def plan(self, on: str, time: str, place: str) -> None:
        """Write the date of the next meeting."""
        self._session.write(
            lambda tx: plan_meeting(tx, on=on, time=time, place=place),
            lambda _: self._view.planned(),
            self._view.not_planned,
        )

    def _show(self, figures: MeetingListFigures) -> None:
        self.figures = figures
        self._view.show_list(figures)


def look(reading: Reading, today: str) -> MeetingListFigures:
    """The list as of this reading."""
    conn, currency = reading.conn, reading.group.currency
    found = meetings.meetings(conn)
    lines = []
    for one in reversed(found):
        totals = one.totals
        if one.is_running:
            now = read_out(conn, one.meeting, currency=currency)
            totals = now.totals if now is not None else totals
        kept = signatures.signatures(conn, one.meeting)
        signed = sum(s.page == one.page for s in kept) if one.is_closed else len(kept)
        lines.append(MeetingLine(meeting=one, totals=totals, signed=signed))
    _, rules = group.current_rules(conn)
    last = found[-1] if found else None
    every = rules.meeting_every_days or HOLD_EVERY
    start = date.fromisoformat(last.on if last else today)
    return MeetingListFigures(
        lines=tuple(lines),
        members=len(members.members(conn)),
        signers=len(required_signers(conn)),
        next_on=(start + timedelta(days=every)).isoformat() if last else today,
        next_time=next((one.time for one in reversed(found) if one.time), ""),
        next_place=next((one.place for one in reversed(found) if one.place), ""),
        next_no=(last.no if last else 0) + 1,
    )


def is_waiting(meeting: Meeting) -> bool:
    """Planned and not yet opened."""
    return meeting.state in (State.PLANNED, State.OPENING)
