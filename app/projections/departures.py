"""Who left a meeting before its end, and when."""

from dataclasses import dataclass

from sqlalchemy import Column, Connection, Index, Integer, MetaData, Text, select

from app.core.attendance import AttendanceLeft
from app.core.effects import TYPES, effects_of
from app.core.events.envelope import Event
from app.projections import Fold, Projection, strict_table
from app.projections.standing import hit_rows, standing_columns

metadata = MetaData()
departure = strict_table(
    "departure",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("meeting", Text, nullable=False),
    Column("member", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("position", Integer, nullable=False),
    *standing_columns(),
)
Index("ix_departure_meeting", departure.c.meeting, departure.c.member)


@dataclass(frozen=True, slots=True, kw_only=True)
class Departure:
    """A member left; `entry` is the fact to undo, `at` the time of day that was written."""

    member: str
    at: str
    entry: str


def apply(fold: Fold, event: Event) -> None:
    match event.payload:
        case AttendanceLeft(meeting=meeting, member=member, at=at):
            row = {"entry": event.id, "meeting": meeting, "member": member, "at": at}
            fold.insert(departure, row | {"position": fold.position})
        case _:
            for effect in effects_of(event):
                for row, changed in hit_rows(fold, departure, effect):
                    fold.update(departure, {"entry": row["entry"]}, changed)


def departures(conn: Connection, meeting: str) -> dict[str, Departure]:
    """Who left a meeting, by member; of two laptops that wrote it the earlier time shows."""
    row = departure.c
    query = select(row.member, row.at, row.entry).where(
        row.meeting == meeting, row.reversed_by == "", row.void_by == ""
    )
    found: dict[str, Departure] = {}
    for member, at, entry in conn.execute(query.order_by(row.at, row.position, row.entry)):
        found.setdefault(member, Departure(member=member, at=at, entry=entry))
    return found


PROJECTION = Projection(
    name="departures",
    version=1,
    metadata=metadata,
    apply=apply,
    handles=TYPES | {"attendance.left"},
)
