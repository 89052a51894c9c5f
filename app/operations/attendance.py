"""The roll call: marks, with the fines that follow by the rules."""

from app.book.transaction import Tx
from app.core import attendance as core
from app.operations.corrections import reverse_entry
from app.operations.roll_fines import impose_by_roll
from app.operations.running import known_member, writable_meeting
from app.projections import attendance, departures, dues, members


def mark_attendance(tx: Tx, *, meeting: str, member: str, status: str) -> str:
    """Mark one member; the fact id. The same mark again writes nothing.

    A late or absent mark imposes the fine of the rules; another mark takes it back.
    """
    writable_meeting(tx, meeting)
    known_member(tx, member)
    before = attendance.marks(tx.conn, meeting).get(member)
    if before is not None and before.status == status:
        return before.entry
    event = tx.append(core.mark(meeting=meeting, member=member, status=status))
    if before is not None:
        for entry in dues.fines_of_cause(tx.conn, before.entry):
            reverse_entry(tx, entry, reason="attendance", meeting=meeting)
    impose_by_roll(tx, meeting=meeting, member=member)
    return event.id


def mark_left(tx: Tx, *, meeting: str, member: str, at: str) -> str:
    """Write that a member left early; the fact id. Once more for the same member writes nothing.

    Args:
        at: Time of day, "15:40".
    """
    writable_meeting(tx, meeting)
    known_member(tx, member)
    before = departures.departures(tx.conn, meeting).get(member)
    if before is not None:
        return before.entry
    mark = attendance.marks(tx.conn, meeting).get(member)
    status = mark.status if mark is not None else ""
    return tx.append(core.leave(meeting=meeting, member=member, at=at, status=status)).id


def mark_the_rest(tx: Tx, *, meeting: str, status: str = "present") -> int:
    """Mark everybody who was not called yet; how many."""
    called = attendance.marks(tx.conn, meeting)
    waiting = [one for one in members.members(tx.conn) if one.member not in called]
    for one in waiting:
        mark_attendance(tx, meeting=meeting, member=one.member, status=status)
    return len(waiting)
