"""The bills of a building as one table: what every flat was asked, for what, by which key.

The bill of a flat (D21) is its rows of a month; the report of a month (D22) all rows of it.
"""

from collections.abc import Iterator

from app.book.transaction import Reading
from app.core.apartment.billing import LATE
from app.core.apartment.people import stay_on
from app.core.currencies import currency_of
from app.core.money import plain_decimal
from app.exporting.spreadsheets import Spread
from app.exporting.table import Row
from app.projections import bills, units

COLUMNS = (
    "month", "date", "due", "unit_no", "unit", "owner", "cost", "note", "cost_month", "kind",
    "key", "weight", "of", "cost_minor_units", "asked_of", "asked_name", "currency", "amount",
    "minor_units", "bill",
)  # fmt: skip
WIDTHS = {"owner": 24, "asked_name": 24, "note": 24, "bill": 38}


def spread_of(reading: Reading) -> Spread:
    """How the table looks in a spreadsheet."""
    return Spread(
        name="bills",
        columns=COLUMNS,
        days=frozenset({"date", "due"}),
        widths=WIDTHS,
        rtl=(reading.group.languages or ("en",))[0] == "fa",
    )


def rows(reading: Reading) -> Iterator[Row]:
    """One row per line of a bill, by month and flat; `minor_units` is exact.

    `weight` of `of` is the key of the flat, 0 where several keys mix. A line that gives something
    back is negative.
    """
    conn, currency = reading.conn, reading.group.currency
    digits = currency_of(currency).digits
    flats = {one.unit: one for one in units.units(conn)}
    stays = units.stays(conn)
    costs = {(bill, one.cost): one for bill, one in bills.costs(conn)}
    for bill in bills.bills(conn):
        lines = [one for one in bills.lines(conn, bill=bill.bill) if one.unit in flats]
        for one in sorted(lines, key=lambda line: flats[line.unit].no):
            flat, line = flats[one.unit], one.line
            cost = costs.get((bill.bill, line.cost))
            key = (0, 0) if line.kind == LATE else (line.weight, line.whole)
            owner = stay_on(stays, one.unit, "owner", bill.on)
            yield (
                bill.period, bill.on, bill.due_on, flat.no, flat.label,
                reading.people.name(owner.member) if owner else "",
                cost.category if cost else "", cost.note if cost else "",
                cost.period if cost else bill.period, line.kind, cost.basis if cost else "",
                *key, cost.minor if cost else 0, line.who,
                reading.people.name(line.member) if line.member else "", currency,
                plain_decimal(line.minor, digits), line.minor, bill.bill,
            )  # fmt: skip
