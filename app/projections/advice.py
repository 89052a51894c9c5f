"""Advice as it was given: the answer, the rules that gave it, and the figures they looked at."""

from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Column, Connection, Index, Integer, MetaData, Text, select

from app.core.advice import AdviceRecorded
from app.core.effects import TYPES, effects_of
from app.core.events.envelope import Event
from app.projections import Fold, Projection, strict_table
from app.projections.standing import hit_rows, standing_columns

metadata = MetaData()
advice_row = strict_table(
    "advice",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("subject", Text, nullable=False),
    Column("member", Text, nullable=False),
    Column("on_day", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("table_name", Text, nullable=False),
    Column("table_version", Integer, nullable=False),
    Column("inputs", Text, nullable=False),
    Column("result", Text, nullable=False),
    Column("hits", Text, nullable=False),
    Column("actor", Text, nullable=False),
    *standing_columns(),
)
Index("ix_advice_member", advice_row.c.member, advice_row.c.kind, advice_row.c.position)
Index("ix_advice_reversed", advice_row.c.reversed_by)

_hits = msgspec.json.Decoder(tuple[str, ...]).decode


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """Advice that stands.

    Attributes:
        subject: What it is about: a member, a loan or a request.
        on: Civil day as of which the inputs were taken.
        inputs, result: Canonical JSON, exactly as signed.
        hits: Codes of the rules that spoke.
        actor: Officer who asked.
    """

    entry: str
    subject: str
    member: str
    on: str
    kind: str
    table: str
    table_version: int
    inputs: str
    result: str
    hits: tuple[str, ...]
    actor: str


def apply(fold: Fold, event: Event) -> None:
    match event.payload:
        case AdviceRecorded() as given:
            same = ("subject", "member", "kind", "table_version", "inputs", "result")
            row: dict[str, Any] = {name: getattr(given, name) for name in same}
            row |= {"entry": event.id, "position": fold.position, "on_day": given.on}
            row |= {"table_name": given.table, "actor": event.actor}
            fold.insert(advice_row, row | {"hits": msgspec.json.encode(given.hits).decode()})
        case _:
            for effect in effects_of(event):
                for row, changed in hit_rows(fold, advice_row, effect):
                    fold.update(advice_row, {"entry": row["entry"]}, changed)


def advice_of(conn: Connection, member: str, kind: str = "") -> tuple[Advice, ...]:
    """Advice about a member that stands, of one kind or of all, newest first."""
    where = [advice_row.c.member == member, advice_row.c.reversed_by == ""]
    if kind:
        where.append(advice_row.c.kind == kind)
    query = select(advice_row).where(*where).order_by(advice_row.c.position.desc())
    return tuple(_advice(row) for row in conn.execute(query).mappings())


def find_advice(conn: Connection, entry: str) -> Advice | None:
    query = select(advice_row).where(advice_row.c.entry == entry, advice_row.c.reversed_by == "")
    row = conn.execute(query).mappings().first()
    return None if row is None else _advice(row)


def _advice(row: Any) -> Advice:
    same = "entry subject member kind table_version inputs result actor".split()
    return Advice(
        **{name: row[name] for name in same},
        on=row["on_day"],
        table=row["table_name"],
        hits=_hits(row["hits"]),
    )


PROJECTION = Projection(
    name="advice",
    version=1,
    metadata=metadata,
    apply=apply,
    handles=TYPES | {"advice.recorded"},
)
