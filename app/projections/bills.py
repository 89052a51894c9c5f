"""The bills of a building: every line that a unit was asked for."""

from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Column, Connection, Index, Integer, MetaData, Text, select

from app.core.apartment.billing import BillLine
from app.core.apartment.bills import BillCost, BillIssued, BillPart
from app.core.effects import TYPES, effects_of
from app.core.events.envelope import Event
from app.projections import Fold, Projection, strict_table
from app.projections.standing import hit_rows, standing_columns, stands

metadata = MetaData()
bill_row = strict_table(
    "bill",
    metadata,
    Column("bill", Text, primary_key=True),
    Column("entry", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("box", Text, nullable=False),
    Column("period", Text, nullable=False),
    Column("on_day", Text, nullable=False),
    Column("due_on", Text, nullable=False),
    Column("minor", Integer, nullable=False),
    *standing_columns(),
)
cost_row = strict_table(
    "bill_cost",
    metadata,
    Column("bill", Text, primary_key=True),
    Column("cost", Text, primary_key=True),
    Column("fact", Text, nullable=False),  # BillCost as JSON
)
line_row = strict_table(
    "bill_line",
    metadata,
    Column("bill", Text, primary_key=True),
    Column("part", Integer, primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("unit", Text, nullable=False),
    Column("cost", Text, nullable=False),
    Column("minor", Integer, nullable=False),
    Column("who", Text, nullable=False),
    Column("member", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("weight", Integer, nullable=False),
    Column("whole", Integer, nullable=False),
)
part_row = strict_table(
    "bill_unit",
    metadata,
    Column("bill", Text, primary_key=True),
    Column("part", Integer, primary_key=True),
    Column("place", Integer, primary_key=True),  # of its first line in the part
    Column("unit", Text, nullable=False),
    Column("people", Integer, nullable=False),
    Column("credit", Integer, nullable=False),
    Column("minor", Integer, nullable=False),
)
Index("ix_bill_entry", bill_row.c.entry)
Index("ix_bill_period", bill_row.c.box, bill_row.c.period)
Index("ix_bill_reversed", bill_row.c.reversed_by)
Index("ix_bill_line_unit", line_row.c.unit)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bill:
    """The head of a bill that stands."""

    bill: str
    entry: str
    position: int
    box: str
    period: str
    on: str
    due_on: str
    minor: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a bill, with the unit that it is of."""

    bill: str
    unit: str
    line: BillLine


def apply(fold: Fold, event: Event) -> None:
    match event.payload:
        case BillIssued() as bill:
            if fold.get(bill_row, {"bill": bill.bill}) is None:
                names = ("bill", "box", "period", "due_on", "minor")
                row = {name: getattr(bill, name) for name in names}
                place = {"entry": event.id, "position": fold.position, "on_day": bill.on}
                fold.insert(bill_row, row | place)
        case BillPart() as part:
            _add(fold, part)
        case _:
            for effect in effects_of(event):
                for row, changed in hit_rows(fold, bill_row, effect):
                    fold.update(bill_row, {"bill": row["bill"]}, changed)


def _add(fold: Fold, part: BillPart) -> None:
    lines: list[dict[str, Any]] = []
    units: list[dict[str, Any]] = []
    for one in part.units:
        key = {"bill": part.bill, "part": part.no, "unit": one.unit}
        sums = {"people": one.people, "credit": one.credit, "minor": one.total}
        units.append(key | sums | {"place": len(lines)})
        for line in one.lines:
            names = "cost minor who member kind weight whole".split()
            lines.append(key | {"place": len(lines)} | {n: getattr(line, n) for n in names})
    fold.insert_all(part_row, units)
    fold.insert_all(line_row, lines)
    for cost in part.costs:
        fact = msgspec.json.encode(cost, order="sorted").decode()
        if fold.get(cost_row, {"bill": part.bill, "cost": cost.cost}) is None:
            fold.insert(cost_row, {"bill": part.bill, "cost": cost.cost, "fact": fact})


def bills(conn: Connection, box: str = "") -> tuple[Bill, ...]:
    """The bills that stand, of a box or of all, by month and order."""
    query = select(bill_row).order_by(bill_row.c.period, bill_row.c.position)
    rows = conn.execute(query.where(bill_row.c.box == box) if box else query).mappings()
    return tuple(_bill(dict(row)) for row in rows if stands(dict(row)))


def find_bill(conn: Connection, bill: str) -> Bill | None:
    """A bill that stands."""
    row = conn.execute(select(bill_row).where(bill_row.c.bill == bill)).mappings().first()
    return None if row is None or not stands(dict(row)) else _bill(dict(row))


def lines(conn: Connection, *, bill: str = "", unit: str = "") -> tuple[Line, ...]:
    """Lines of bills that stand, of one bill or of one unit, in their order."""
    query = (
        select(line_row, bill_row)
        .join(bill_row, bill_row.c.bill == line_row.c.bill)
        .order_by(
            bill_row.c.period,
            bill_row.c.position,
            line_row.c.part,
            line_row.c.place,
        )
    )
    if bill:
        query = query.where(line_row.c.bill == bill)
    if unit:
        query = query.where(line_row.c.unit == unit)
    names = "cost minor who member kind weight whole".split()
    return tuple(
        Line(
            bill=row[line_row.c.bill],
            unit=row[line_row.c.unit],
            line=BillLine(**{name: row[line_row.c[name]] for name in names}),
        )
        for row in conn.execute(query).mappings()
        if stands({column.name: row[column] for column in bill_row.c})
    )


def parts(conn: Connection, bill: str) -> dict[str, tuple[int, int]]:
    """By unit of a bill: (people, credit that was used)."""
    found: dict[str, tuple[int, int]] = {}
    for row in conn.execute(select(part_row).where(part_row.c.bill == bill)):
        found[row.unit] = (row.people, row.credit + found.get(row.unit, (0, 0))[1])
    return found


def costs(conn: Connection, bill: str = "") -> tuple[tuple[str, BillCost], ...]:
    """(bill, cost) of every cost that lines are about, of one bill or of all."""
    query = select(cost_row).order_by(cost_row.c.bill, cost_row.c.cost)
    rows = conn.execute(query.where(cost_row.c.bill == bill) if bill else query)
    return tuple((row.bill, msgspec.json.decode(row.fact, type=BillCost)) for row in rows)


def _bill(row: dict[str, Any]) -> Bill:
    names = "bill entry position box period due_on minor".split()
    return Bill(**{name: row[name] for name in names}, on=row["on_day"])


PROJECTION = Projection(
    name="bills",
    version=1,
    metadata=metadata,
    apply=apply,
    handles=TYPES | {"bill.issued", "bill.part"},
)
