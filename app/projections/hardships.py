"""Hardship that the meeting voted: whose penalties stand still, and when."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Connection, Index, Integer, MetaData, Text, select

from app.core.effects import TYPES, effects_of
from app.core.events.envelope import Event
from app.core.hardship import HardshipDeclared, covers
from app.projections import Fold, Projection, strict_table
from app.projections.standing import hit_rows, standing_columns

metadata = MetaData()
hardship_row = strict_table(
    "hardship",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("member", Text, nullable=False),
    Column("loan", Text, nullable=False),
    Column("meeting", Text, nullable=False),
    Column("since", Text, nullable=False),
    Column("until", Text, nullable=False),
    Column("reason", Text, nullable=False),
    *standing_columns(),
)
Index("ix_hardship_member", hardship_row.c.member, hardship_row.c.since)
Index("ix_hardship_reversed", hardship_row.c.reversed_by)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hardship:
    """A hardship that stands; from `since` to `until`, both included.

    Attributes:
        loan: The one loan that it is about; "" for all that the member owes.
        reason: Of `app.core.hardship.REASONS`.
    """

    entry: str
    member: str
    loan: str
    meeting: str
    since: str
    until: str
    reason: str

    def covers(self, day: str, loan: str = "") -> bool:
        """Whether penalties of `loan` ("" = of other dues) stand still on the civil day."""
        return covers(since=self.since, until=self.until, of=self.loan, day=day, loan=loan)


def apply(fold: Fold, event: Event) -> None:
    match event.payload:
        case HardshipDeclared() as declared:
            same = ("member", "loan", "meeting", "since", "until", "reason")
            row: dict[str, Any] = {name: getattr(declared, name) for name in same}
            fold.insert(hardship_row, row | {"entry": event.id, "position": fold.position})
        case _:
            for effect in effects_of(event):
                for row, changed in hit_rows(fold, hardship_row, effect):
                    fold.update(hardship_row, {"entry": row["entry"]}, changed)


def hardships(conn: Connection) -> dict[str, tuple[Hardship, ...]]:
    """Every hardship that stands, by member, the earliest first."""
    found: dict[str, tuple[Hardship, ...]] = {}
    for one in _hardships(conn, hardship_row.c.reversed_by == ""):
        found[one.member] = (*found.get(one.member, ()), one)
    return found


def stops_penalties(conn: Connection, member: str, on: str, loan: str = "") -> bool:
    """Whether the member pays no penalty of the civil day on `loan` ("" = on other dues)."""
    where = (hardship_row.c.member == member) & (hardship_row.c.reversed_by == "")
    return any(one.covers(on, loan) for one in _hardships(conn, where))


def _hardships(conn: Connection, where: Any) -> tuple[Hardship, ...]:
    query = select(hardship_row).where(where)
    names = "entry member loan meeting since until reason".split()
    rows = conn.execute(query.order_by(hardship_row.c.since, hardship_row.c.position)).mappings()
    return tuple(Hardship(**{name: row[name] for name in names}) for row in rows)


PROJECTION = Projection(
    name="hardships",
    version=1,
    metadata=metadata,
    apply=apply,
    handles=TYPES | {"hardship.declared"},
)
