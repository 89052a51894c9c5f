"""What the meters of the units showed."""

from sqlalchemy import Column, Connection, Index, Integer, MetaData, Text, select

from app.core.apartment.meters import Reading
from app.core.apartment.unit_facts import MeterRead
from app.core.effects import TYPES, effects_of
from app.core.events.envelope import Event
from app.projections import Fold, Projection, strict_table
from app.projections.standing import hit_rows, standing_columns, stands

metadata = MetaData()
reading_row = strict_table(
    "meter_reading",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("unit", Text, nullable=False),
    Column("meter", Text, nullable=False),
    Column("on_day", Text, nullable=False),
    Column("value", Integer, nullable=False),
    *standing_columns(),
)
Index("ix_meter_unit", reading_row.c.unit, reading_row.c.meter)
Index("ix_meter_reversed", reading_row.c.reversed_by)


def apply(fold: Fold, event: Event) -> None:
    match event.payload:
        case MeterRead() as read:
            row = {name: getattr(read, name) for name in ("unit", "meter", "value")}
            place = {"entry": event.id, "position": fold.position, "on_day": read.on}
            fold.insert(reading_row, row | place)
        case _:
            for effect in effects_of(event):
                for row, changed in hit_rows(fold, reading_row, effect):
                    fold.update(reading_row, {"entry": row["entry"]}, changed)


def readings(conn: Connection, unit: str = "") -> tuple[Reading, ...]:
    """Every reading that stands, of a unit or of all, by day."""
    query = select(reading_row).order_by(reading_row.c.on_day, reading_row.c.position)
    rows = conn.execute(query.where(reading_row.c.unit == unit) if unit else query).mappings()
    return tuple(
        Reading(
            unit=row["unit"],
            meter=row["meter"],
            on=row["on_day"],
            value=row["value"],
            place=row["position"],
        )
        for row in rows
        if stands(dict(row))
    )


def meters(conn: Connection) -> tuple[str, ...]:
    """The names of all meters, in their order."""
    query = select(reading_row.c.meter).distinct().order_by(reading_row.c.meter)
    return tuple(conn.execute(query).scalars())


PROJECTION = Projection(
    name="meters", version=1, metadata=metadata, apply=apply, handles=TYPES | {"meter.read"}
)
