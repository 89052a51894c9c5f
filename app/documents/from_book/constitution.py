"""The constitution, from the book."""

from app.book.transaction import Reading
from app.core.constitution.sections import Section, box_section, group_sections
from app.core.errors import Refused
from app.documents import Document
from app.documents.constitution import CODE, ConstitutionFacts, sheet_of
from app.documents.facts import Signer
from app.documents.options import Desk, Options
from app.documents.sheet import Sheet
from app.projections.constitution import Constitution, constitution
from app.projections.members import members


def build(reading: Reading, subject: str, options: Options) -> Sheet:
    """The rules in force; `subject` is not looked at."""
    del subject
    desk = Desk(reading, options)
    return sheet_of(facts_of(desk), desk.texts, desk.locale, options.size or "A4")


def facts_of(desk: Desk) -> ConstitutionFacts:
    """What the paper says."""
    conn = desk.reading.conn
    found = constitution(conn, zone=desk.reading.group.zone)
    agreed = [one for one in found.versions if one.is_agreed]
    roll = members(conn)
    names = desk.reading.people.names([one.member for one in roll])
    version = agreed[-1].entry if agreed else ""
    return ConstitutionFacts(
        group=desk.group(),
        printing=desk.printing(version),
        version=version,
        on=max((one.on for one in agreed), default=""),
        sections=(*group_sections(found.rules, found.versions), *_boxes(found)),
        names=names,
        roll=tuple((one.no, names.get(one.member, "")) for one in roll if not one.left_on),
        signers=(*desk.officers(), Signer(name="", role="witness")),
    )


def _boxes(found: Constitution) -> tuple[Section, ...]:
    """Sections of the boxes that are open and that this release can read."""
    sections = []
    for one in found.boxes:
        if one.row.closed_on or one.terms is None:
            continue
        try:
            sections.append(
                box_section(one.row.box, one.row.kind, one.row.name, one.terms, one.versions)
            )
        except Refused:
            continue
    return tuple(sections)


DOCUMENT = Document(code=CODE, subject="group", build=build)
