"""The note of an erasure, from the fact that erased."""

from app.book.transaction import Reading
from app.core.errors import Refused
from app.documents import Document
from app.documents.erasure_note import CODE, ErasureFacts, sheet_of
from app.documents.options import Desk, Options
from app.documents.sheet import Sheet
from app.projections import erasures, passbook
from app.projections.members import find_member


def build(reading: Reading, subject: str, options: Options) -> Sheet:
    """The note of the erasure of the member with id `subject`.

    Raises:
        Refused: `person.not_erased`.
    """
    desk = Desk(reading, options)
    return sheet_of(facts_of(desk, subject), desk.texts, desk.locale, options.size or "A5")


def facts_of(desk: Desk, member: str) -> ErasureFacts:
    """What the note says, as of this reading."""
    conn = desk.reading.conn
    told, found = erasures.find_erasure(conn, member), find_member(conn, member)
    if told is None or found is None:
        raise Refused("person.not_erased")
    book = passbook.passbook(conn, member, currency=desk.reading.group.currency)
    return ErasureFacts(
        group=desk.group(),
        printing=desk.printing(""),
        member=member,
        no=found.no,
        joined_on=found.joined_on,
        left_on=found.left_on,
        erased_on=told.on,
        reason=told.reason,
        entries=sum(len(line.entries) for line in book.lines),
        by=desk.name(told.by),
        agreed=desk.name(told.agreed),
    )


DOCUMENT = Document(code=CODE, subject="member", build=build)
