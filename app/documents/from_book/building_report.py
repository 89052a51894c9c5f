"""The report of a billed month of the building."""

from app.book.transaction import Reading
from app.core import accounts as a
from app.core.apartment.billing import CHARGE, LATE
from app.core.apartment.costs import FROM_RESERVE
from app.documents import Document
from app.documents.building_desk import bill_of, first_day, people_of
from app.documents.building_report import (
    CODE,
    COLUMNS_MOST,
    InvoiceFacts,
    ReportFacts,
    UnitFacts,
    sheet_of,
)
from app.documents.loan_desk import page_of_book
from app.documents.options import Desk, Options
from app.documents.sheet import Sheet
from app.projections import balances, bills, building_costs, unit_accounts, units
from app.projections.bills import Line
from app.projections.building_costs import BuildingCost


def build(reading: Reading, subject: str, options: Options) -> Sheet:
    """The report of the bill `subject`, "" for the last one.

    Raises:
        Refused: "bill.unknown".
    """
    desk = Desk(reading, options)
    return sheet_of(facts_of(desk, subject), desk.texts, desk.locale, options.size or "A4")


def facts_of(desk: Desk, bill_id: str = "") -> ReportFacts:
    """What the report says, as of this reading."""
    conn, currency = desk.reading.conn, desk.reading.group.currency
    bill = bill_of(desk, bill_id)
    lines = bills.lines(conn, bill=bill.bill)
    known = {one.cost: one for one in building_costs.costs(conn, bill.box)}
    columns = _columns(lines, known)
    month = [one for one in known.values() if one.period == bill.period and one.stands]
    came, went = _reserve(lines, known, month)
    kept = -balances.balance_of(conn, a.OWNERS_RESERVE, currency)
    books = unit_accounts.books(conn)
    return ReportFacts(
        group=desk.group(),
        printing=desk.printing(page_of_book(desk)),
        bill=bill.bill,
        first=first_day(desk, bill.period),
        on=bill.on,
        invoices=tuple(_invoice(one) for one in month),
        columns=columns,
        costs=_sums(lines, known, columns),
        units=tuple(
            UnitFacts(
                unit=one.label,
                occupant=people_of(desk, one.unit, bill.on)[1],
                asked=_asked(lines, one.unit, known, columns),
                owes=books.account(one.unit).balance,
            )
            for one in units.units(conn, bill.box)
        ),
        reserve_before=kept - came + went,
        reserve_in=came,
        reserve_out=went,
        cash=balances.balance_of(conn, a.CASH_LOAN, currency),
        bank=balances.balance_of(conn, a.BANK, currency),
        received=sum(
            one.minor for paid in books.payments.values() for one in paid if one.on >= bill.on
        ),
        signers=desk.officers(),
    )


def _invoice(one: BuildingCost) -> InvoiceFacts:
    return InvoiceFacts(
        on=one.on,
        category=one.category,
        note=one.note if one.kind == building_costs.LEVY else "",
        invoice=one.invoice,
        paid_to=one.paid_to,
        basis=one.basis.kind,
        minor=one.minor,
        left=one.left,
    )


def _column(line: Line, known: dict[str, BuildingCost], columns: tuple[str, ...]) -> str:
    if line.line.kind == LATE:
        return "late"
    if line.line.kind != CHARGE:
        return "adjust"
    cost = known.get(line.line.cost)
    name = cost.category if cost else "rest"
    return name if not columns or name in columns else "rest"


def _columns(lines: tuple[Line, ...], known: dict[str, BuildingCost]) -> tuple[str, ...]:
    """The largest categories have a column of their own, in the order of their sums."""
    sums: dict[str, int] = {}
    for one in lines:
        name = _column(one, known, ())
        sums[name] = sums.get(name, 0) + abs(one.line.minor)
    special = tuple(name for name in ("adjust", "late") if sums.pop(name, 0))
    order = sorted(sums, key=lambda name: (-sums[name], name))
    rest = ("rest",) if len(order) > COLUMNS_MOST else ()
    return (*order[:COLUMNS_MOST], *rest, *special)


def _asked(
    lines: tuple[Line, ...],
    unit: str,
    known: dict[str, BuildingCost],
    columns: tuple[str, ...],
) -> tuple[int, ...]:
    sums = dict.fromkeys(columns, 0)
    for one in lines:
        if one.unit == unit:
            sums[_column(one, known, columns)] += one.line.minor
    return tuple(sums.values())


def _sums(
    lines: tuple[Line, ...], known: dict[str, BuildingCost], columns: tuple[str, ...]
) -> tuple[int, ...]:
    """What the costs of each column are themselves: the check row compares with it."""
    sums = dict.fromkeys(columns, 0)
    named = {one.line.cost: one for one in lines if one.line.kind == CHARGE}
    for one in named.values():
        cost = known.get(one.line.cost)
        sums[_column(one, known, columns)] += cost.minor if cost else 0
    return tuple(sums.values())


def _reserve(
    lines: tuple[Line, ...], known: dict[str, BuildingCost], month: list[BuildingCost]
) -> tuple[int, int]:
    """What the units are asked for the owners' reserve, and what was spent of it, in the month."""
    came = sum(
        one.line.minor
        for one in lines
        if one.line.kind != LATE
        and one.line.cost in known
        and known[one.line.cost].credit == a.OWNERS_RESERVE
    )
    return came, sum(one.minor for one in month if one.kind == FROM_RESERVE)


DOCUMENT = Document(code=CODE, subject="bill", build=build)
