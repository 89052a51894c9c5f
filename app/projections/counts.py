"""Cash counts by denomination, and the differences that were written down."""

from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Column, Connection, Index, Integer, MetaData, Text, select

from app.core.cash_count import CashCounted, CashDifference
from app.core.effects import TYPES, effects_of
from app.core.events.envelope import Event
from app.projections import Fold, Projection, strict_table
from app.projections.standing import hit_rows, standing_columns, stands

metadata = MetaData()
cash_count = strict_table(
    "cash_count",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("meeting", Text, nullable=False),
    Column("phase", Text, nullable=False),
    Column("box", Text, nullable=False),
    Column("counts", Text, nullable=False),
    Column("counted_minor", Integer, nullable=False),
    Column("book_minor", Integer, nullable=False),
    Column("counter", Text, nullable=False),
    Column("witness", Text, nullable=False),
    Column("ts_ms", Integer, nullable=False),
)
Index("ix_cash_count_meeting", cash_count.c.meeting, cash_count.c.position)
difference = strict_table(
    "cash_difference",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("meeting", Text, nullable=False),
    Column("minor", Integer, nullable=False),
    Column("reason", Text, nullable=False),
    Column("account", Text, nullable=False),
    Column("approved_by", Text, nullable=False),
    *standing_columns(),
)
Index("ix_cash_difference_meeting", difference.c.meeting, difference.c.position)

_pairs = msgspec.json.Decoder(tuple[tuple[int, int], ...]).decode


@dataclass(frozen=True, slots=True, kw_only=True)
class CountLine:
    """A count as written; amounts in minor units, `counts` (value, how many) large to small."""

    entry: str
    phase: str
    counts: tuple[tuple[int, int], ...]
    counted_minor: int
    book_minor: int
    counter: str
    witness: str
    ts_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceLine:
    """A difference that was written down; more in the box is positive."""

    entry: str
    minor: int
    reason: str
    account: str
    approved_by: str


def apply(fold: Fold, event: Event) -> None:
    match event.payload:
        case CashCounted() as counted:
            names = "meeting phase box counted_minor book_minor counter witness".split()
            row: dict[str, Any] = {name: getattr(counted, name) for name in names}
            row |= {"entry": event.id, "position": fold.position, "ts_ms": event.ts_ms}
            fold.insert(cash_count, row | {"counts": msgspec.json.encode(counted.counts).decode()})
        case CashDifference() as found:
            names = "meeting minor reason account approved_by".split()
            row = {name: getattr(found, name) for name in names}
            fold.insert(difference, row | {"entry": event.id, "position": fold.position})
        case _:
            for effect in effects_of(event):
                for row, changed in hit_rows(fold, difference, effect):
                    fold.update(difference, {"entry": row["entry"]}, changed)


def counts_at(conn: Connection, meeting: str) -> tuple[CountLine, ...]:
    """Every count of a meeting in order; the last one of a phase is the one that holds."""
    query = select(cash_count).where(cash_count.c.meeting == meeting)
    names = "entry phase counted_minor book_minor counter witness ts_ms".split()
    return tuple(
        CountLine(**{name: row[name] for name in names}, counts=_pairs(row["counts"]))
        for row in conn.execute(query.order_by(cash_count.c.position)).mappings()
    )


def last_count(conn: Connection, meeting: str, phase: str) -> CountLine | None:
    """The count of a phase that holds; None before there is one."""
    found = [line for line in counts_at(conn, meeting) if line.phase == phase]
    return found[-1] if found else None


def differences_at(conn: Connection, meeting: str) -> tuple[DifferenceLine, ...]:
    """Standing differences of a meeting, in order."""
    query = select(difference).where(difference.c.meeting == meeting)
    names = "entry minor reason account approved_by".split()
    return tuple(
        DifferenceLine(**{name: row[name] for name in names})
        for row in conn.execute(query.order_by(difference.c.position)).mappings()
        if stands(dict(row))
    )


PROJECTION = Projection(
    name="counts",
    version=1,
    metadata=metadata,
    apply=apply,
    handles=TYPES | {"cash.counted", "cash.difference"},
)
