"""The units of a building, and who owned and rented them from when."""

from collections.abc import Iterable
from typing import Any

import msgspec
from sqlalchemy import Column, Connection, Index, Integer, MetaData, Text, select

from app.core.apartment.billing import Unit
from app.core.apartment.people import Stay
from app.core.apartment.unit_facts import UnitAdded, UnitOccupied
from app.core.effects import TYPES, effects_of
from app.core.events.envelope import Event
from app.projections import Fold, Projection, strict_table
from app.projections.standing import hit_rows, standing_columns, stands

Tables = tuple[tuple[str, int], ...]

metadata = MetaData()
unit_row = strict_table(
    "unit",
    metadata,
    Column("unit", Text, primary_key=True),
    Column("entry", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("box", Text, nullable=False),
    Column("no", Integer, nullable=False),
    Column("label", Text, nullable=False),
    Column("area_milli", Integer, nullable=False),
    Column("floor", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("participation", Text, nullable=False),
    *standing_columns(),
)
stay_row = strict_table(
    "unit_stay",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("unit", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("member", Text, nullable=False),
    Column("from_on", Text, nullable=False),
    Column("people", Integer, nullable=False),
    *standing_columns(),
)
Index("ix_unit_entry", unit_row.c.entry)
Index("ix_unit_stay_unit", stay_row.c.unit)
Index("ix_unit_stay_reversed", stay_row.c.reversed_by)
Index("ix_unit_reversed", unit_row.c.reversed_by)


def apply(fold: Fold, event: Event) -> None:
    match event.payload:
        case UnitAdded() as added:
            if fold.get(unit_row, {"unit": added.unit}) is None:
                same = ("unit", "box", "no", "label", "area_milli", "floor", "kind")
                row: dict[str, Any] = {name: getattr(added, name) for name in same}
                table = msgspec.json.encode(added.participation).decode()
                place = {"entry": event.id, "position": fold.position, "participation": table}
                fold.insert(unit_row, row | place)
        case UnitOccupied() as stay:
            row = {n: getattr(stay, n) for n in ("unit", "role", "member", "from_on", "people")}
            fold.insert(stay_row, row | {"entry": event.id, "position": fold.position})
        case _:
            for effect in effects_of(event):
                for row, changed in hit_rows(fold, unit_row, effect):
                    fold.update(unit_row, {"unit": row["unit"]}, changed)
                for row, changed in hit_rows(fold, stay_row, effect):
                    fold.update(stay_row, {"entry": row["entry"]}, changed)


def units(conn: Connection, box: str = "", *, before: int = 0) -> tuple[Unit, ...]:
    """The units of a box, or of all; in the order of their numbers.

    Args:
        before: Only those that were there before this place in the one order; 0 for all.
    """
    query = select(unit_row).order_by(unit_row.c.no, unit_row.c.label, unit_row.c.unit)
    if before:
        query = query.where(unit_row.c.position < before)
    rows = conn.execute(query.where(unit_row.c.box == box) if box else query).mappings()
    return tuple(_unit(dict(row)) for row in rows if stands(dict(row)))


def find_unit(conn: Connection, unit: str) -> tuple[Unit, str] | None:
    """A unit and its box; None for one that is not known."""
    row = conn.execute(select(unit_row).where(unit_row.c.unit == unit)).mappings().first()
    return None if row is None or not stands(dict(row)) else (_unit(dict(row)), row["box"])


def stays(conn: Connection, of: Iterable[str] = ()) -> tuple[Stay, ...]:
    """Every change of people that stands, of these units or of all, in the one order."""
    query = select(stay_row).order_by(stay_row.c.position)
    wanted = tuple(of)
    found = conn.execute(query.where(stay_row.c.unit.in_(wanted)) if wanted else query).mappings()
    return tuple(
        Stay(
            unit=row["unit"],
            role=row["role"],
            member=row["member"],
            from_on=row["from_on"],
            people=row["people"],
            place=row["position"],
        )
        for row in found
        if stands(dict(row))
    )


def _unit(row: dict[str, Any]) -> Unit:
    same = ("unit", "no", "label", "area_milli", "floor", "kind")
    table = msgspec.json.decode(row["participation"], type=Tables)
    return Unit(**{name: row[name] for name in same}, participation=table)


PROJECTION = Projection(
    name="units",
    version=1,
    metadata=metadata,
    apply=apply,
    handles=TYPES | {"unit.added", "unit.occupied"},
)
