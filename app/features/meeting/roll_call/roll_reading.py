"""The roll call read from the book."""

from app.book.transaction import Reading
from app.book.writing import local_time
from app.core.attendance import CAME, needed_to_decide
from app.core.errors import Refused
from app.features.meeting.locks import lock_of
from app.features.meeting.roll_call.roll import Roll, RollRow
from app.operations.undoing import find_step
from app.projections import attendance, departures, dues, group, meetings, members
from app.projections.meetings import Meeting


def read_roll(reading: Reading, meeting_id: str, *, locked: str = "") -> Roll:
    """The roll of a meeting as it stands.

    Args:
        locked: Why this officer may mark nobody; "" when the meeting decides.

    Raises:
        Refused: "meeting.unknown".
    """
    conn = reading.conn
    meeting = meetings.find_meeting(conn, meeting_id)
    if meeting is None:
        raise Refused("meeting.unknown", meeting=meeting_id)
    _, rules = group.current_rules(conn)
    marks = attendance.marks(conn, meeting_id)
    fines = dues.fines_at(conn, meeting_id)
    past = _attended(reading, meeting)
    gone = departures.departures(conn, meeting_id)
    rows = []
    for one in members.members(conn):
        mark = marks.get(one.member)
        by_mark = [
            m for _, reason, m in fines.get(one.member, ()) if mark and reason == mark.status
        ]
        came, of = past.get(one.member, (0, 0))
        rows.append(
            RollRow(
                member=one.member,
                no=one.no,
                name=reading.people.name(one.member),
                status=mark.status if mark else "",
                at=local_time(reading.group.zone, mark.ts_ms)[:5] if mark else "",
                fine_minor=sum(by_mark),
                came=came,
                of=of,
                left_at=gone[one.member].at if one.member in gone else "",
                left_entry=gone[one.member].entry if one.member in gone else "",
            )
        )
    return Roll(
        rows=tuple(rows),
        currency=reading.group.currency,
        late_minor=rules.late_fine,
        absent_minor=rules.absent_fine,
        excused_minor=rules.excused_fine,
        needed=needed_to_decide(len(rows), rules.quorum_percent),
        last=_last(reading, meeting_id),
        locked=locked or lock_of(meeting),
    )


def _attended(reading: Reading, meeting: Meeting) -> dict[str, tuple[int, int]]:
    """(came, called) of every member at the meetings before this one."""
    called = attendance.all_called(reading.conn, meetings.is_held_before(meeting.no))
    return {member: (one.count(CAME), one.times) for member, one in called.items()}


def _last(reading: Reading, meeting: str) -> tuple[str, str, str, int, int] | None:
    found = find_step(reading.conn, meeting)
    if found is None:
        return None
    step, line = found
    name = reading.people.name(line.member) if line.member else ""
    return name, line.type, line.words, line.minor, max(1, len(step.entries))
