"""The DCB register of one meeting of this book."""

from app.book.transaction import Reading
from app.core.errors import Refused
from app.core.pools.dcb import Demand
from app.documents import Document
from app.documents.dcb_register import CODE, DcbFacts, DemandLine, sheet_of
from app.documents.loan_desk import person
from app.documents.options import Desk, Options
from app.documents.sheet import Sheet
from app.projections.collecting import CollectRow, collect_sheet


def build(reading: Reading, subject: str, options: Options) -> Sheet:
    """The register of the meeting with id `subject`.

    Raises:
        Refused: "meeting.unknown".
    """
    desk = Desk(reading, options)
    return sheet_of(facts_of(desk, subject), desk.texts, desk.locale, options.size or "A4")


def facts_of(desk: Desk, meeting: str) -> DcbFacts:
    """What the register says, as of this reading."""
    conn, currency = desk.reading.conn, desk.reading.group.currency
    grid = collect_sheet(conn, meeting, currency=currency, names={})
    if grid is None:
        raise Refused("meeting.unknown", meeting=meeting)
    return DcbFacts(
        group=desk.group(),
        printing=desk.printing(grid.meeting.page, "" if grid.meeting.is_closed else "provisional"),
        meeting=meeting,
        no=grid.meeting.no,
        on=grid.meeting.on,
        lines=tuple(
            DemandLine(
                person=person(desk, row.member),
                savings=_demand(row, "shares", "savings"),
                loan=_demand(row, "loan"),
            )
            for row in grid.rows
        ),
        signers=desk.officers(),
    )


def _demand(row: CollectRow, *columns: str) -> Demand:
    """What was asked at this meeting, arrears with it, and what came."""
    asked = sum(getattr(row.expected, column) for column in columns)
    owed = sum(one.left for one in row.owed if one.kind in columns)
    return Demand(
        member=row.member,
        arrears=min(owed, asked),
        due=asked - min(owed, asked),
        collected=sum(getattr(row.written, column) for column in columns),
    )


DOCUMENT = Document(code=CODE, subject="meeting", build=build)
