"""The meeting that an entry is written into, and whether it may be."""

from app.book.transaction import Tx
from app.core.errors import Refused
from app.core.meetings import Step, after
from app.projections import meetings, members
from app.projections.meetings import Meeting
from app.projections.members import Member


def known_meeting(tx: Tx, meeting_id: str) -> Meeting:
    """The meeting.

    Raises:
        Refused: "meeting.unknown".
    """
    meeting = meetings.find_meeting(tx.conn, meeting_id)
    if meeting is None:
        raise Refused("meeting.unknown", meeting=meeting_id)
    return meeting


def writable_meeting(tx: Tx, meeting_id: str) -> Meeting:
    """The meeting, into which lines may be written now.

    Raises:
        Refused: "meeting.unknown", or "meeting.wrong_state" when it is not open.
    """
    meeting = known_meeting(tx, meeting_id)
    after(meeting.state, Step.WRITE)
    return meeting


def known_member(tx: Tx, member_id: str) -> Member:
    """The member.

    Raises:
        Refused: "member.unknown", or "member.left" for one who is no member any more.
    """
    member = members.find_member(tx.conn, member_id)
    if member is None:
        raise Refused("member.unknown", member=member_id)
    if member.left_on:
        raise Refused("member.left", member=member_id, on=member.left_on)
    return member
