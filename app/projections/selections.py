"""The choices of interest-free funds: who asked, who was passed over, who was chosen."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Column, Connection, Index, Integer, MetaData, Text, select

from app.core.effects import TYPES, effects_of
from app.core.events.envelope import Event
from app.core.selections import FundAsked, SelectionMade, SelectionSkipped
from app.projections import Fold, Projection, strict_table
from app.projections.standing import hit_rows, standing_columns, stands

metadata = MetaData()
selection_fact = strict_table(
    "selection_fact",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("type", Text, nullable=False),
    Column("box", Text, nullable=False),
    Column("period", Text, nullable=False),
    Column("member", Text, nullable=False),
    Column("meeting", Text, nullable=False),
    Column("content", Text, nullable=False),
    *standing_columns(),
)
Index("ix_selection_fact_box", selection_fact.c.box, selection_fact.c.period)
Index("ix_selection_fact_meeting", selection_fact.c.meeting)

_CLASSES: dict[str, type[Any]] = {
    "fund.asked": FundAsked,
    "selection.skipped": SelectionSkipped,
    "selection.made": SelectionMade,
}


@dataclass(frozen=True, slots=True)
class Chosen:
    """A choice that stands; `entry` is its fact."""

    entry: str
    made: SelectionMade


def apply(fold: Fold, event: Event) -> None:
    payload = event.payload
    if event.type not in _CLASSES:
        for effect in effects_of(event):
            for row, changed in hit_rows(fold, selection_fact, effect):
                fold.update(selection_fact, {"entry": row["entry"]}, changed)
            if effect.kind == "restore":
                # Chosen on another laptop before, or not by the rule: it has no effect.
                fold.update(selection_fact, {"entry": effect.by}, {"void_by": event.id})
    elif isinstance(payload, _CLASSES[event.type]):
        fold.insert(
            selection_fact,
            {
                "entry": event.id,
                "position": fold.position,
                "type": event.type,
                "box": payload.box,
                "period": payload.period,
                "member": payload.member,
                "meeting": payload.meeting,
                "content": msgspec.json.encode(payload).decode(),
            },
        )


def requests(conn: Connection, box: str, period: str) -> dict[str, int]:
    """By member what is asked for in a month, minor units; who asks for nothing is absent."""
    last: dict[str, FundAsked] = {}
    for _, asked in _facts(conn, "fund.asked", box, period):
        last[asked.member] = asked
    return {member: asked.minor for member, asked in last.items() if asked.minor}


def skipped(conn: Connection, box: str, period: str) -> dict[str, str]:
    """By member why somebody is passed over in a month."""
    found = _facts(conn, "selection.skipped", box, period)
    return {one.member: one.reason for _, one in found}


def chosen(conn: Connection, box: str, period: str = "") -> tuple[Chosen, ...]:
    """The choices of a month that stand, or of all months; those that found nobody too."""
    return tuple(Chosen(*one) for one in _facts(conn, "selection.made", box, period))


def chosen_at(conn: Connection, meeting: str) -> tuple[Chosen, ...]:
    """The choices of a meeting that stand, in order."""
    where = (selection_fact.c.meeting == meeting) & (selection_fact.c.type == "selection.made")
    return tuple(Chosen(*one) for one in _read(conn, where))


def find_choice(conn: Connection, selection: str) -> Chosen | None:
    """The choice of this id, or of this fact, that stands; "" for the newest one."""
    found = [Chosen(*one) for one in _read(conn, selection_fact.c.type == "selection.made")]
    known = (one for one in found if selection in (one.entry, one.made.selection))
    return next(known, None) if selection else next(reversed(found), None)


def _facts(conn: Connection, kind: str, box: str, period: str) -> Iterator[tuple[str, Any]]:
    c = selection_fact.c
    where = (c.box == box) & (c.type == kind)
    return _read(conn, where & (c.period == period) if period else where)


def _read(conn: Connection, where: Any) -> Iterator[tuple[str, Any]]:
    query = select(selection_fact).where(where)
    query = query.order_by(selection_fact.c.position, selection_fact.c.entry)
    for row in map(dict, conn.execute(query).mappings()):
        if stands(row):
            yield row["entry"], msgspec.json.decode(row["content"], type=_CLASSES[row["type"]])


PROJECTION = Projection(
    name="selections",
    version=1,
    metadata=metadata,
    apply=apply,
    handles=TYPES | frozenset(_CLASSES),
)
