"""Meetings that were held on paper and are typed afterwards.

Keys were turned and the page was signed on paper, so no PIN is asked; the meeting says that it
came from paper, and who typed it.
"""

from app.book.transaction import Tx
from app.core.closing import MeetingClosed
from app.core.errors import Refused
from app.core.meetings import MeetingOpened
from app.operations.allowances import divide
from app.operations.closing import count_cash
from app.operations.meetings import plan_meeting
from app.operations.running import known_meeting
from app.projections import meetings, money_places, reading_out
from app.store.event_log import EventLog


def open_from_paper(tx: Tx, *, on: str, place: str = "") -> str:
    """Open the page of a meeting that was held on the civil day `on`; its id.

    Raises:
        Refused: A meeting is open, or this one is older than the last that is closed.
    """
    running = meetings.running_meeting(tx.conn)
    if running is not None:
        raise Refused("meeting.other_open", no=running.no)
    last = meetings.last_closed(tx.conn)
    if last is not None and on < last.on:
        raise Refused("import.before_last_meeting", on=on, last=last.on)
    planned = meetings.next_meeting(tx.conn)
    meeting = plan_meeting(tx, on=on, place=place, meeting=planned.meeting if planned else "")
    known = known_meeting(tx, meeting)
    tx.append(
        MeetingOpened(
            meeting=meeting,
            no=known.no,
            on=on,
            place=known.place,
            recorder=tx.actor,
            keys=(),
            from_paper=True,
        )
    )
    return meeting


def close_from_paper(tx: Tx, *, meeting: str, next_on: str = "") -> None:
    """Lock a page that was signed on paper; the box is taken as the book says.

    Raises:
        Refused: The meeting did not come from paper.
    """
    known = known_meeting(tx, meeting)
    if not known.from_paper:
        raise Refused("import.not_from_paper", no=known.no)
    currency = tx.group.currency
    count_cash(
        tx, meeting=meeting, counts=(), counted_minor=money_places.box_minor(tx.conn, currency)
    )
    now = reading_out.read_out(tx.conn, meeting, currency=currency)
    assert now is not None, meeting
    heads = EventLog(tx.conn).heads()
    tx.append(
        MeetingClosed(
            meeting=meeting,
            page=now.page,
            totals=now.totals,
            heads=tuple((device, head.n) for device, head in sorted(heads.items())),
            next_on=next_on,
        )
    )
    divide(tx, meeting=meeting)
