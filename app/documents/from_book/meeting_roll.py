"""The roll of a meeting on paper: everybody with what is expected, and room to sign."""

from app.book.transaction import Reading
from app.core.errors import Refused
from app.documents import Document
from app.documents.options import Desk, Options
from app.documents.people_table import ColumnCode, PeopleFacts, PersonLine, sheet_of
from app.documents.sheet import Sheet
from app.documents.wording import Wording
from app.projections.collecting import CollectSheet, collect_sheet
from app.projections.members import members

CODE = "meeting_roll"
# Column of the paper, column of the grid.
_COLUMNS: tuple[tuple[ColumnCode, str], ...] = (
    ("shares", "shares"),
    ("savings", "savings"),
    ("welfare", "welfare"),
    ("turn", "turns"),
    ("fines", "fine"),
    ("loan", "loan"),
)


def build(reading: Reading, subject: str, options: Options) -> Sheet:
    """The roll of the meeting with id `subject`.

    Raises:
        Refused: `meeting.unknown`.
    """
    desk = Desk(reading, options)
    ids = [one.member for one in members(reading.conn)]
    grid = collect_sheet(
        reading.conn,
        subject,
        currency=reading.group.currency,
        names=reading.people.names(ids),
    )
    if grid is None:
        raise Refused("meeting.unknown", meeting=subject)
    return sheet_of(facts_of(desk, grid), desk.texts, desk.locale, options.size or "A4")


def facts_of(desk: Desk, grid: CollectSheet) -> PeopleFacts:
    """What the roll says, as of this reading."""
    say, meeting = Wording(desk.texts, desk.locale), grid.meeting
    shown = [
        (code, field)
        for code, field in _COLUMNS
        if any(getattr(row.expected, field) for row in grid.rows) or field == "fine"
    ]
    people = tuple(
        PersonLine(
            no=row.no,
            name=row.name,
            minor=(*(getattr(row.expected, field) for _, field in shown), row.expected.total),
        )
        for row in grid.rows
    )
    totals = tuple(sum(one.minor[place] for one in people) for place in range(len(shown) + 1))
    when = say.weekday(meeting.on)
    if meeting.time:
        when = say.say("day_time", day=when, time=say.plain(meeting.time))
    return PeopleFacts(
        group=desk.group(),
        printing=desk.printing(meeting.page),
        code=CODE,
        subject=meeting.meeting,
        title=say.say("roll_title", number=say.number(meeting.no)),
        lines=(when, say.person(meeting.place)),
        columns=(*(code for code, _ in shown), "total"),
        people=people,
        totals=totals,
        to_sign=True,
    )


DOCUMENT = Document(code=CODE, subject="meeting", build=build)
