"""What the frame of a meeting shows, read from the book in one look."""

from dataclasses import dataclass

from app.book.transaction import Reading
from app.book.writing import local_time
from app.core.errors import Refused
from app.features.meeting.step import Status, StepKind
from app.operations.undoing import find_step
from app.projections import entries, meetings
from app.projections.attachments import paper_counts
from app.projections.disputes import Dispute
from app.projections.entries import EntryLine
from app.projections.meetings import Meeting
from app.projections.open_disputes import open_disputes

SHOWN = 200


@dataclass(frozen=True, slots=True)
class Named:
    """One entry with the words that a person calls it by.

    Attributes:
        count: How many entries were written with it by one key press.
        at: "15:08", the time of writing in the group's zone.
        dispute: What somebody says against it; None while nobody does.
        disputed_by: Name of who says so.
        papers: How many photos and papers were put to it.
    """

    line: EntryLine
    name: str
    count: int = 1
    at: str = ""
    by: str = ""
    dispute: Dispute | None = None
    disputed_by: str = ""
    papers: int = 0


@dataclass(frozen=True, slots=True)
class MeetingNow:
    """The meeting and its steps as they stand.

    Attributes:
        statuses: In the order of the steps.
        last: What Ctrl+Z takes back; None for nothing.
        saved_at: Time of the last entry, "15:09:12"; "" before the first.
    """

    meeting: Meeting
    statuses: tuple[Status, ...]
    last: Named | None
    saved_at: str


def meeting_now(reading: Reading, meeting_id: str, kinds: tuple[StepKind, ...]) -> MeetingNow:
    """The state of a meeting.

    Raises:
        Refused: "meeting.unknown".
    """
    meeting = meetings.find_meeting(reading.conn, meeting_id)
    if meeting is None:
        raise Refused("meeting.unknown", meeting=meeting_id)
    found = find_step(reading.conn, meeting_id)
    last = None
    if found is not None:
        step, line = found
        last = Named(line, reading.people.name(line.member), max(1, len(step.entries)))
    head = entries.find_entry(reading.conn, entries.last_line(reading.conn, meeting_id))
    at_ms = head.ts_ms if head is not None else meeting.opened_ms
    return MeetingNow(
        meeting=meeting,
        statuses=tuple(kind.status(reading, meeting) for kind in kinds),
        last=last,
        saved_at=local_time(reading.group.zone, at_ms) if at_ms else "",
    )


def history(reading: Reading, meeting_id: str) -> tuple[Named, ...]:
    """The entries on the page of a meeting, newest first, then earlier ones that are disputed."""
    found = entries.entries_at(reading.conn, meeting_id)
    people = reading.people
    said = {one.line.entry: one for one in open_disputes(reading.conn)}
    earlier = [one.line for one in said.values() if one.line.page != meeting_id]
    lines = (*earlier, *found[-SHOWN:])
    whose = {line.entry: line.member for line in found}
    papers = paper_counts(reading.conn)
    return tuple(
        Named(
            line,
            people.name(line.member or whose.get(line.fix, "")),
            at=local_time(reading.group.zone, line.ts_ms)[:5],
            by=people.name(line.actor),
            dispute=said[line.entry].dispute if line.entry in said else None,
            disputed_by=people.name(said[line.entry].dispute.member) if line.entry in said else "",
            papers=papers.get(line.entry, 0),
        )
        for line in reversed(lines)
    )
