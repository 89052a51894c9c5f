"""The bill of a unit: its last one, or any that is named."""

from app.book.transaction import Reading
from app.core.apartment.billing import CHARGE, LATE
from app.core.apartment.bills import BillCost
from app.core.apartment.meters import used
from app.core.apartment.months import days_of_period
from app.core.errors import Refused
from app.documents import Document
from app.documents.building_desk import bill_of, calendar_of, first_day, people_of
from app.documents.loan_desk import page_of_book
from app.documents.options import Desk, Options
from app.documents.sheet import Sheet
from app.documents.unit_bill import CODE, BillFacts, CostFacts, MeterFacts, sheet_of
from app.projections import bills, building_costs, meters, unit_accounts, units
from app.projections.bill_preparing import terms_of
from app.projections.bills import Bill, Line


def build(reading: Reading, subject: str, options: Options) -> Sheet:
    """The bill of the unit `subject`, or "unit@bill".

    Raises:
        Refused: "unit.unknown", "bill.unknown".
    """
    desk = Desk(reading, options)
    unit, _, bill = subject.partition("@")
    return sheet_of(facts_of(desk, unit, bill), desk.texts, desk.locale, options.size or "A5")


def facts_of(desk: Desk, unit_id: str, bill_id: str = "") -> BillFacts:
    """What the bill says, as of this reading."""
    conn = desk.reading.conn
    found = units.find_unit(conn, unit_id)
    if found is None:
        raise Refused("unit.unknown", unit=unit_id)
    unit, box = found
    bill = bill_of(desk, bill_id)
    owner, occupant = people_of(desk, unit_id, bill.on)
    lines = [one for one in bills.lines(conn, bill=bill.bill) if one.unit == unit_id]
    before, paid = _around(desk, unit_id, bill)
    return BillFacts(
        group=desk.group(),
        printing=desk.printing(page_of_book(desk)),
        subject=f"{unit_id}@{bill.bill}",
        first=first_day(desk, bill.period),
        on=bill.on,
        due_on=bill.due_on,
        unit=unit.label,
        area_milli=unit.area_milli,
        owner=owner,
        occupant=occupant,
        people=bills.parts(conn, bill.bill).get(unit_id, (0, 0))[0],
        costs=_costs(desk, bill, lines),
        meters=_meters(desk, unit_id, bill, {one.line.cost for one in lines}),
        before=before,
        paid=paid,
        pay_to=terms_of(conn, box, bill.on).pay_to,
        signers=desk.officers(),
    )


def _costs(desk: Desk, bill: Bill, lines: list[Line]) -> tuple[CostFacts, ...]:
    """One line for each cost and kind, in the order of the bill."""
    known = {one.cost: one for _, one in bills.costs(desk.reading.conn, bill.bill)}
    sums: dict[tuple[str, str], dict[str, int]] = {}
    keys: dict[tuple[str, str], tuple[int, int]] = {}
    for one in lines:
        key = (one.line.kind, one.line.cost)
        part = sums.setdefault(key, {"owner": 0, "tenant": 0})
        part[one.line.who] += one.line.minor
        keys[key] = (one.line.weight, one.line.whole)
    return tuple(
        _cost(desk, bill, kind, known.get(name), part, keys[kind, name])
        for (kind, name), part in sums.items()
    )


def _cost(
    desk: Desk,
    bill: Bill,
    kind: str,
    cost: BillCost | None,
    part: dict[str, int],
    key: tuple[int, int],
) -> CostFacts:
    is_other_month = cost is not None and (cost.period != bill.period or kind != CHARGE)
    return CostFacts(
        kind=kind,
        category=cost.category if cost else "other",
        note=cost.note if cost and cost.is_levy else "",
        period=first_day(desk, cost.period) if cost and is_other_month else "",
        whole=cost.minor if cost and kind == CHARGE else 0,
        basis=cost.basis if cost else "",
        weight=0 if kind == LATE else key[0],
        of=0 if kind == LATE else key[1],
        owner=part["owner"],
        tenant=part["tenant"],
    )


def _meters(desk: Desk, unit: str, bill: Bill, asked: set[str]) -> tuple[MeterFacts, ...]:
    """The meters that the costs of this bill went by."""
    conn = desk.reading.conn
    first, last = days_of_period(bill.period, calendar_of(desk))
    costs = [one for one in building_costs.costs(conn, bill.box) if one.cost in asked]
    named = {one.basis.meter for one in costs if one.basis.meter}
    readings = meters.readings(conn, unit)
    found = []
    for meter in sorted(named):
        use = used(readings, unit, meter, first, last)
        if use.is_known:
            found.append(MeterFacts(meter=meter, old=use.old, new=use.new))
    return tuple(found)


def _around(desk: Desk, unit: str, bill: Bill) -> tuple[int, int]:
    """What was owed when the bill was made, and what was paid from then until the next one."""
    books = unit_accounts.books(desk.reading.conn, unit)
    order = list(books.bills)
    earlier = set(order[: order.index(bill.bill)])
    later = [books.bills[one].on for one in order[order.index(bill.bill) + 1 :]]
    until = min(later, default="9999")
    asked = sum(one.line.minor for one in books.lines.get(unit, ()) if one.bill in earlier)
    opened = sum(minor for _, minor in books.openings.get(unit, ()))
    payments = books.payments.get(unit, ())
    before = sum(one.minor for one in payments if one.on < bill.on)
    since = sum(one.minor for one in payments if bill.on <= one.on < until)
    return opened + asked - before, since


DOCUMENT = Document(code=CODE, subject="unit", build=build)
