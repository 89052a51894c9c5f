"""What members do not agree with, found for papers and for the page of a meeting."""

from app.book.transaction import Reading
from app.core.errors import Refused
from app.documents.dispute_words import DisputeFacts, dispute_lines
from app.documents.options import Desk, Options
from app.documents.wording import Wording
from app.projections import meetings
from app.projections.meetings import Meeting
from app.projections.open_disputes import DisputedLine, disputed_on, settled_at


def disputes_text(reading: Reading, meeting: str, options: Options) -> str:
    """What was disputed at the end of a meeting, one sentence a line; "" for nothing.

    Raises:
        Refused: `meeting.unknown`.
    """
    desk = Desk(reading, options)
    held = meetings.find_meeting(reading.conn, meeting)
    if held is None:
        raise Refused("meeting.unknown", meeting=meeting)
    found = tuple(_dispute(desk, one) for one in disputed_on(reading.conn, held.on))
    return "\n".join(dispute_lines(found, Wording(desk.texts, desk.locale)))


def disputes_of(desk: Desk, meeting: Meeting) -> tuple[DisputeFacts, ...]:
    """What was disputed at the end of a meeting, then what was settled in it."""
    conn = desk.reading.conn
    found = (*disputed_on(conn, meeting.on), *settled_at(conn, meeting.meeting))
    unique = {one.dispute.entry: one for one in found}
    return tuple(_dispute(desk, one, meeting.meeting) for one in unique.values())


def _dispute(desk: Desk, one: DisputedLine, meeting: str = "") -> DisputeFacts:
    """`meeting`: where it counts as settled if it was settled there."""
    said, line = one.dispute, one.line
    is_settled = bool(meeting) and said.settled_meeting == meeting
    page = meetings.find_meeting(desk.reading.conn, line.page)
    return DisputeFacts(
        name=desk.name(said.member),
        about=desk.name(line.member) if line.member else "",
        minor=line.minor,
        number=page.no if page is not None else 0,
        words=said.settled_words if is_settled else said.words,
        is_settled=is_settled,
    )
