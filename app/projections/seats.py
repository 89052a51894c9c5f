"""What was paid for turns of rounds: every part of a payment that went into a pot or a debt."""

from sqlalchemy import Column, Connection, Index, Integer, MetaData, Text, func, select

from app.core.accounts import POT
from app.core.contributions import target_of
from app.core.effects import TYPES, Effect, effects_of
from app.core.events.envelope import Event
from app.core.paying import PAYING, PAYING_TYPES
from app.core.rotation.defaulting import SeatDefaulted
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
    Column("on_day", Text, nullable=False),  # value date
    Column("meeting", Text, nullable=False),
    Column("account", Text, nullable=False),
    *standing_columns(),
)
Index("ix_seat_part_turn", seat_part.c.turn_id, seat_part.c.member)
Index("ix_seat_part_member", seat_part.c.member)

# As `stands` of app.projections.standing says for one row.
_STANDS = (
    seat_part.c.reversed_by == "",
    seat_part.c.void_by == "",
    seat_part.c.held_minor < seat_part.c.minor,
)

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
                    "on_day": payload.on,
                    "meeting": payload.meeting,
                    "account": target_of(one, payload)[0],
                }
                fold.insert(seat_part, row)
        return
    if isinstance(payload, SeatDefaulted):
        _fill(fold, event, payload)
        return
    for effect in effects_of(event):
        _take_effect(fold, effect)


def _fill(fold: Fold, event: Event, stopped: SeatDefaulted) -> None:
    """What others pay in the place of a member who stopped, turn by turn."""
    for number, one in enumerate(stopped.turns):
        if one.filled:
            row = {
                "entry": event.id,
                "part": number,
                "position": fold.position,
                "turn_id": one.turn_id,
                "member": stopped.member,
                "kind": "seat",
                "minor": one.filled,
                "on_day": stopped.on,
                "meeting": stopped.meeting,
                "account": POT,
            }
            fold.insert(seat_part, row)


def _take_effect(fold: Fold, effect: Effect) -> None:
    for row, changed in hit_rows(fold, seat_part, effect):
        if effect.kind == "hold" and row["account"] not in effect.accounts:
            continue
        fold.update(seat_part, {"entry": row["entry"], "part": row["part"]}, changed)


def paid_for(conn: Connection, turn_ids: list[str]) -> dict[tuple[str, str, str], int]:
    """What stands for these turns: (turn id, member, kind) → minor units."""
    key = (seat_part.c.turn_id, seat_part.c.member, seat_part.c.kind)
    query = select(*key, func.sum(seat_part.c.minor)).where(
        seat_part.c.turn_id.in_(turn_ids), *_STANDS
    )
    rows = conn.execute(query.group_by(*key).order_by(*key))
    return {(turn, member, kind): minor for turn, member, kind, minor in rows}


def entries_for(conn: Connection, turn_id: str, member: str, kinds: tuple[str, ...]) -> list[str]:
    """Standing payments of a member that hold a part of these kinds for a turn, in order."""
    query = select(seat_part).where(
        seat_part.c.turn_id == turn_id, seat_part.c.member == member, seat_part.c.kind.in_(kinds)
    )
    rows = conn.execute(query.order_by(seat_part.c.position)).mappings()
    return list(dict.fromkeys(row["entry"] for row in rows if stands(dict(row), row["minor"])))


PROJECTION = Projection(
    name="seats",
    version=2,
    metadata=metadata,
    apply=apply,
    handles=TYPES | PAYING_TYPES | {"seat.defaulted"},
)
