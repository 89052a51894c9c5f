"""The cash count of a meeting, from the counts as they were written."""

from app.book.transaction import Reading
from app.core.errors import Refused
from app.documents import Document
from app.documents.count_sheet import CODE, CountFacts, CountSheetFacts, sheet_of
from app.documents.facts import Signer, Watermark
from app.documents.options import Desk, Options
from app.documents.sheet import Sheet
from app.projections import counts
from app.projections.reading_out import read_out


def build(reading: Reading, subject: str, options: Options) -> Sheet:
    """The counts of the meeting with id `subject`.

    Raises:
        Refused: `meeting.unknown`.
    """
    desk = Desk(reading, options)
    return sheet_of(facts_of(desk, subject), desk.texts, desk.locale, options.size or "A4")


def facts_of(desk: Desk, meeting_id: str) -> CountSheetFacts:
    """The first count at the opening and the last at the end."""
    conn = desk.reading.conn
    read = read_out(conn, meeting_id, currency=desk.reading.group.currency)
    if read is None:
        raise Refused("meeting.unknown", meeting=meeting_id)
    meeting, totals = read.meeting, read.totals
    last = [
        found
        for phase in ("opening", "closing")
        if (found := counts.last_count(conn, meeting_id, phase)) is not None
    ]
    provisional: Watermark = "" if meeting.is_closed else "provisional"
    who = last[-1] if last else None
    return CountSheetFacts(
        group=desk.group(),
        printing=desk.printing(meeting.page or read.page, provisional),
        meeting=meeting_id,
        no=meeting.no,
        on=meeting.on,
        counts=tuple(
            CountFacts(
                phase=one.phase,
                at=desk.time(one.ts_ms),
                counts=one.counts,
                counted=one.counted_minor,
                book=one.book_minor,
                counter=desk.name(one.counter),
                witness=desk.name(one.witness),
            )
            for one in last
        ),
        funds=(("loan_bag", totals.loan_bag), ("welfare_bag", totals.welfare_bag)),
        differences=tuple((one.minor, one.reason) for one in read.differences),
        signers=(
            Signer(name=desk.name(who.counter) if who else "", role="counter"),
            Signer(name=desk.name(who.witness) if who else "", role="counter"),
        ),
    )


DOCUMENT = Document(code=CODE, subject="meeting", build=build)
