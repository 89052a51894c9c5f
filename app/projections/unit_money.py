"""What was paid for units, and what they owed when the book began."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Connection, Index, Integer, MetaData, Text, select

from app.core import accounts as a
from app.core.contributions import OF_A_UNIT, target_of
from app.core.effects import TYPES, Effect, effects_of
from app.core.events.envelope import Event
from app.core.opening import OpeningRecorded
from app.core.paying import PAYING, PAYING_TYPES, PayingFact
from app.projections import Fold, Projection, strict_table
from app.projections.standing import hit_rows, standing_columns, stands

metadata = MetaData()
paid_row = strict_table(
    "unit_paid",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("part", Integer, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("unit", Text, nullable=False),
    Column("member", Text, nullable=False),
    Column("meeting", Text, nullable=False),
    Column("on_day", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("minor", Integer, nullable=False),
    Column("account", Text, nullable=False),
    *standing_columns(),
)
opening_row = strict_table(
    "unit_opening",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("unit", Text, primary_key=True),
    Column("on_day", Text, nullable=False),
    Column("minor", Integer, nullable=False),
    *standing_columns(),
)
Index("ix_unit_paid_unit", paid_row.c.unit, paid_row.c.position)
Index("ix_unit_paid_reversed", paid_row.c.reversed_by)
Index("ix_unit_opening_unit", opening_row.c.unit)
Index("ix_unit_opening_reversed", opening_row.c.reversed_by)


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitPayment:
    """One part of a payment that stands."""

    entry: str
    unit: str
    member: str
    meeting: str
    on: str
    kind: str
    minor: int


def apply(fold: Fold, event: Event) -> None:
    match event.payload:
        case payload if isinstance(payload, PAYING):
            _pay(fold, event, payload)
        case OpeningRecorded() as opening:
            sums: dict[str, int] = {}
            for line in opening.lines:
                if line.account in (a.CONTRIBUTIONS_DUE, a.ADVANCES) and line.sub:
                    sums[line.sub] = sums.get(line.sub, 0) + line.minor
            rows = [
                {"entry": event.id, "unit": unit, "on_day": opening.on, "minor": minor}
                for unit, minor in sums.items()
            ]
            fold.insert_all(opening_row, rows)
        case _:
            for effect in effects_of(event):
                _take_effect(fold, effect)


def _pay(fold: Fold, event: Event, paid: PayingFact) -> None:
    for number, part in enumerate(paid.parts):
        if part.kind in OF_A_UNIT and part.ref:
            row: dict[str, Any] = {
                "entry": event.id,
                "part": number,
                "position": fold.position,
                "unit": part.ref,
                "member": paid.member,
                "meeting": paid.meeting,
                "on_day": paid.on,
                "kind": part.kind,
                "minor": part.minor,
                "account": target_of(part, paid)[0],
            }
            fold.insert(paid_row, row)


def _take_effect(fold: Fold, effect: Effect) -> None:
    # What becomes an advance of a unit is its credit still.
    for row, changed in hit_rows(fold, paid_row, effect, counts_as_advance=True):
        if effect.kind == "hold" and row["account"] not in effect.accounts:
            continue
        fold.update(paid_row, {"entry": row["entry"], "part": row["part"]}, changed)
    for row, changed in hit_rows(fold, opening_row, effect):
        fold.update(opening_row, {"entry": row["entry"], "unit": row["unit"]}, changed)


def payments(conn: Connection, unit: str = "") -> tuple[UnitPayment, ...]:
    """What was paid for a unit, or for all, by the day the money moved."""
    query = select(paid_row).order_by(paid_row.c.on_day, paid_row.c.position, paid_row.c.part)
    rows = conn.execute(query.where(paid_row.c.unit == unit) if unit else query).mappings()
    names = "entry unit member meeting kind minor".split()
    return tuple(
        UnitPayment(**{name: row[name] for name in names}, on=row["on_day"])
        for row in rows
        if stands(dict(row))
    )


def openings(conn: Connection, unit: str = "") -> tuple[tuple[str, str, int], ...]:
    """(unit, day, minor) of what units owed when the book began; a credit is negative."""
    query = select(opening_row).order_by(opening_row.c.on_day, opening_row.c.entry)
    rows = conn.execute(query.where(opening_row.c.unit == unit) if unit else query).mappings()
    return tuple((row["unit"], row["on_day"], row["minor"]) for row in rows if stands(dict(row)))


PROJECTION = Projection(
    name="unit_money",
    version=1,
    metadata=metadata,
    apply=apply,
    handles=TYPES | PAYING_TYPES | {"opening.recorded"},
)
