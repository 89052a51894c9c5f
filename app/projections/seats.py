"""What was paid for turns of rounds: every part of a payment that went into a pot or a debt."""

from typing import Any

from sqlalchemy import Column, Connection, Index, Integer, MetaData, Text, select

from app.core.contributions import target_of
from app.core.effects import TYPES, Effect, effects_of
from app.core.events.envelope import Event
from app.core.paying import PAYING, PAYING_TYPES
from app.projections import Fold, Projection, strict_table
from app.projections.standing import hit_rows, standing_columns, stands

metadata = MetaData()
seat_part = strict_table(
    "seat_part",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("part", Integer, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("turn_id", Text, nullable=False),
    Column("member", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("minor", Integer, nullable=False),
    Column("meeting", Text, nullable=False),
    Column("account", Text, nullable=False),
    *standing_columns(),
)
Index("ix_seat_part_turn", seat_part.c.turn_id, seat_part.c.member)
Index("ix_seat_part_member", seat_part.c.member)

DEBTS = ("seat_owed", "seat_debt")
KINDS = ("seat", *DEBTS)


def apply(fold: Fold, event: Event) -> None:
    payload = event.payload
    if isinstance(payload, PAYING):
        for number, one in enumerate(payload.parts):
            if one.kind in KINDS:
                row = {
                    "entry": event.id,
                    "part": number,
                    "position": fold.position,
                    "turn_id": one.ref,
                    "member": payload.member,
                    "kind": one.kind,
                    "minor": one.minor,
                    "meeting": payload.meeting,
                    "account": target_of(one, payload)[0],
                }
                fold.insert(seat_part, row)
        return
    for effect in effects_of(event):
        _take_effect(fold, effect)


def _take_effect(fold: Fold, effect: Effect) -> None:
    for row, changed in hit_rows(fold, seat_part, effect):
        if effect.kind == "hold" and row["account"] not in effect.accounts:
            continue
        fold.update(seat_part, {"entry": row["entry"], "part": row["part"]}, changed)


def paid_for(conn: Connection, turn_ids: list[str]) -> dict[tuple[str, str, str], int]:
    """What stands for these turns: (turn id, member, kind) → minor units."""
    query = select(seat_part).where(seat_part.c.turn_id.in_(turn_ids))
    sums: dict[tuple[str, str, str], int] = {}
    for found in conn.execute(query.order_by(seat_part.c.position, seat_part.c.part)).mappings():
        row: dict[str, Any] = dict(found)
        if stands(row, row["minor"]):
            key = row["turn_id"], row["member"], row["kind"]
            sums[key] = sums.get(key, 0) + row["minor"]
    return sums


def entries_for(conn: Connection, turn_id: str, member: str, kinds: tuple[str, ...]) -> list[str]:
    """Standing payments of a member that hold a part of these kinds for a turn, in order."""
    query = select(seat_part).where(
        seat_part.c.turn_id == turn_id, seat_part.c.member == member, seat_part.c.kind.in_(kinds)
    )
    rows = conn.execute(query.order_by(seat_part.c.position)).mappings()
    return list(dict.fromkeys(row["entry"] for row in rows if stands(dict(row), row["minor"])))


def paid_at(conn: Connection, meeting: str) -> dict[tuple[str, str], int]:
    """What was paid for turns at a meeting: (turn id, member) → minor units, all kinds."""
    query = select(seat_part).where(seat_part.c.meeting == meeting)
    sums: dict[tuple[str, str], int] = {}
    for found in conn.execute(query.order_by(seat_part.c.position, seat_part.c.part)).mappings():
        row: dict[str, Any] = dict(found)
        if stands(row, row["minor"]):
            key = row["turn_id"], row["member"]
            sums[key] = sums.get(key, 0) + row["minor"]
    return sums


PROJECTION = Projection(
    name="seats",
    version=1,
    metadata=metadata,
    apply=apply,
    handles=TYPES | PAYING_TYPES,
)
