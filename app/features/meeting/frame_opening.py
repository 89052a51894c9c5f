"""Going into meeting mode: which meeting, which steps, and the place where the work stopped."""

from dataclasses import dataclass

from app.book.transaction import Reading
from app.core.errors import Refused
from app.features.meeting.frame_drafts import desk_form
from app.features.meeting.frame_reading import MeetingNow, meeting_now
from app.features.meeting.step import Draft, StepKind
from app.features.meeting.steps import steps_of
from app.projections import fund_look, meetings, turns
from app.projections.loan_kinds import lending_rules
from app.store.drafts import find_draft


@dataclass(frozen=True, slots=True)
class Opened:
    """All that the frame needs for its first picture.

    Attributes:
        start: Index of the step to show first.
        draft: What was kept of an interrupted meeting, else {}.
    """

    now: MeetingNow
    kinds: tuple[StepKind, ...]
    start: int
    draft: Draft


def opened_meeting(reading: Reading, meeting_id: str = "") -> Opened:
    """Read the running meeting, else the next planned one (or the one that is named).

    Raises:
        Refused: "meeting.none_planned", "meeting.unknown".
    """
    if not meeting_id:
        found = meetings.running_meeting(reading.conn) or meetings.next_meeting(reading.conn)
        if found is None:
            raise Refused("meeting.none_planned")
        meeting_id = found.meeting
    known = meetings.find_meeting(reading.conn, meeting_id)
    kinds = steps_of(
        lending_rules(reading.conn, known.on if known else ""),
        has_rounds=bool(turns.rotating_boxes(reading.conn)),
        has_fund=fund_look.fund_of(reading.conn) is not None,
    )
    now = meeting_now(reading, meeting_id, kinds)
    draft: Draft = find_draft(reading.conn, desk_form(meeting_id)) or {}
    names = [kind.name for kind in kinds]
    kept = str(draft.get("step", ""))
    start = names.index(kept) if kept in names else _first_to_do(now)
    return Opened(now, kinds, start, draft)


def _first_to_do(now: MeetingNow) -> int:
    return next((at for at, status in enumerate(now.statuses) if not status.done), 0)
