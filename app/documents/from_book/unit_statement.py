"""The statement of a flat: its opening, bills and payments, by day."""

from app.book.transaction import Reading
from app.core import accounts as a
from app.core.errors import Refused
from app.documents import Document
from app.documents.building_desk import first_day, people_of
from app.documents.loan_desk import page_of_book
from app.documents.options import Desk, Options
from app.documents.sheet import Sheet
from app.documents.unit_statement import CODE, FlatFacts, FlatLine, sheet_of
from app.projections import balances, unit_accounts, units

_ORDER = ("opening", "bill", "paid")


def build(reading: Reading, subject: str, options: Options) -> Sheet:
    """The statement of the unit `subject`.

    Raises:
        Refused: "unit.unknown".
    """
    desk = Desk(reading, options)
    return sheet_of(facts_of(desk, subject), desk.texts, desk.locale, options.size or "A4")


def facts_of(desk: Desk, unit: str) -> FlatFacts:
    """What the statement says, as of this reading."""
    conn = desk.reading.conn
    found = units.find_unit(conn, unit)
    if found is None:
        raise Refused("unit.unknown", unit=unit)
    owner, occupant = people_of(desk, unit, desk.today)
    kept = balances.balance_of(conn, a.DEPOSITS, desk.reading.group.currency, unit)
    return FlatFacts(
        group=desk.group(),
        printing=desk.printing(page_of_book(desk)),
        subject=unit,
        on=desk.today,
        unit=found[0].label,
        owner=owner,
        occupant=occupant,
        lines=_lines(desk, unit),
        deposit=-kept,
        signers=desk.officers(),
    )


def _lines(desk: Desk, unit: str) -> tuple[FlatLine, ...]:
    books = unit_accounts.books(desk.reading.conn, unit)
    asked: dict[str, int] = {}
    for one in books.lines.get(unit, ()):
        asked[one.bill] = asked.get(one.bill, 0) + one.line.minor
    paid: dict[str, FlatLine] = {}
    for part in books.payments.get(unit, ()):
        before = paid[part.entry].paid if part.entry in paid else 0
        name = desk.name(part.member)
        paid[part.entry] = FlatLine(on=part.on, kind="paid", name=name, paid=before + part.minor)
    lines = [
        *(
            FlatLine(on=on, kind="opening", asked=minor)
            for on, minor in books.openings.get(unit, ())
        ),
        *(
            FlatLine(
                on=books.bills[bill].on,
                kind="bill",
                first=first_day(desk, books.bills[bill].period),
                asked=minor,
            )
            for bill, minor in asked.items()
        ),
        *paid.values(),
    ]
    return tuple(sorted(lines, key=lambda one: (one.on, _ORDER.index(one.kind), one.first)))


DOCUMENT = Document(code=CODE, subject="unit", build=build)
