"""The list of members on paper: shares, savings, loans, what could be borrowed."""

from app.book.transaction import Reading
from app.core.lending_room import lends
from app.documents import Document
from app.documents.options import Desk, Options
from app.documents.people_table import ColumnCode, PeopleFacts, PersonLine, sheet_of
from app.documents.sheet import Sheet
from app.documents.wording import Wording
from app.projections import group, meetings
from app.projections.loan_kinds import lending_rules
from app.projections.member_list import MemberLine, member_list
from app.projections.members import members

CODE = "member_list"


def build(reading: Reading, subject: str, options: Options) -> Sheet:
    """Every member; `subject` is "" and not looked at."""
    desk = Desk(reading, options)
    return sheet_of(facts_of(desk), desk.texts, desk.locale, options.size or "A4")


def facts_of(desk: Desk) -> PeopleFacts:
    """What the list says, due at the next meeting."""
    conn, info = desk.reading.conn, desk.reading.group
    say = Wording(desk.texts, desk.locale)
    meeting = meetings.running_meeting(conn) or meetings.next_meeting(conn)
    due_on = meeting.on if meeting is not None else desk.today
    names = desk.reading.people.names([one.member for one in members(conn)])
    lines = member_list(conn, currency=info.currency, on=due_on, names=names)
    _, rules = group.current_rules(conn)
    columns: list[ColumnCode] = ["count"] if rules.share_value else []
    columns.append("savings")
    if lends(lending_rules(conn, due_on)):
        columns += ["loan_left", "due", "can_borrow"]
    people = tuple(
        PersonLine(no=one.no, name=one.name, minor=tuple(_value(one, code) for code in columns))
        for one in lines
    )
    totals = tuple(sum(one.minor[place] for one in people) for place in range(len(columns)))
    if columns[-1] == "can_borrow":
        totals = (*totals[:-1], 0)  # what each could borrow is not there for all at once
    return PeopleFacts(
        group=desk.group(),
        printing=desk.printing(""),
        code=CODE,
        subject=info.id,
        title=say.say("members"),
        lines=(say.weekday(desk.today), say.say("due_on", day=say.day(due_on))),
        columns=tuple(columns),
        people=people,
        totals=totals,
    )


def _value(one: MemberLine, code: ColumnCode) -> int:
    fields = {
        "count": one.shares,
        "savings": one.savings_minor,
        "loan_left": one.loan_left,
        "due": one.due_minor,
        "can_borrow": one.can_borrow,
    }
    return fields[code]


DOCUMENT = Document(code=CODE, subject="group", build=build)
