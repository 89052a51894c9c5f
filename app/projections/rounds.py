"""The rounds of rotating boxes: their facts, those that stand and those that do not.

What follows from them is folded where it is asked for (`app.core.rotation.course`): a round has
few facts, and swaps, draws and reversals meet in any order.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Column, Connection, Index, Integer, MetaData, Text, select

from app.core.auctions.facts import AuctionHeld, AuctionOpened
from app.core.draws.facts import DrawBySlips, DrawRevealed, DrawSealed
from app.core.effects import TYPES, effects_of
from app.core.events.envelope import Event
from app.core.rotation.course import Course, course_of
from app.core.rotation.defaulting import SeatDefaulted, SeatSecured, TurnCovered
from app.core.rotation.rounds import (
    RoundSeated,
    RoundStarted,
    SeatGivenUp,
    SeatTransferred,
    TurnAssigned,
    TurnPostponed,
    TurnSwapped,
)
from app.core.rotation.selling import SeatSold
from app.core.rotation.turns import TurnHandedOn, TurnOwed, TurnPaid
from app.projections import Fold, Projection, strict_table
from app.projections.standing import hit_rows, standing_columns, stands

metadata = MetaData()
round_fact = strict_table(
    "round_fact",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("type", Text, nullable=False),
    Column("box", Text, nullable=False),  # "" where the fact does not name it
    Column("round", Text, nullable=False),
    Column("draw", Text, nullable=False),
    Column("meeting", Text, nullable=False),
    Column("member", Text, nullable=False),  # whom money was handed to or is owed by
    Column("content", Text, nullable=False),
    *standing_columns(),
)
Index("ix_round_fact_round", round_fact.c.round, round_fact.c.position)
Index("ix_round_fact_box", round_fact.c.box, round_fact.c.type)
Index("ix_round_fact_draw", round_fact.c.draw)
Index("ix_round_fact_member", round_fact.c.member, round_fact.c.position)
Index("ix_round_fact_meeting", round_fact.c.meeting, round_fact.c.position)

_CLASSES: dict[str, type[Any]] = {
    "auction.held": AuctionHeld,
    "auction.opened": AuctionOpened,
    "draw.by_slips": DrawBySlips,
    "draw.revealed": DrawRevealed,
    "draw.sealed": DrawSealed,
    "round.seated": RoundSeated,
    "round.started": RoundStarted,
    "seat.defaulted": SeatDefaulted,
    "seat.given_up": SeatGivenUp,
    "seat.secured": SeatSecured,
    "seat.sold": SeatSold,
    "seat.transferred": SeatTransferred,
    "turn.assigned": TurnAssigned,
    "turn.covered": TurnCovered,
    "turn.handed_on": TurnHandedOn,
    "turn.owed": TurnOwed,
    "turn.paid": TurnPaid,
    "turn.postponed": TurnPostponed,
    "turn.swapped": TurnSwapped,
}


@dataclass(frozen=True, slots=True)
class RoundFact:
    """One fact about a round; `payload` is of the class of its type.

    Attributes:
        is_standing: It counts: neither taken back nor void nor in question.
    """

    entry: str
    type: str
    payload: Any
    is_standing: bool


def apply(fold: Fold, event: Event) -> None:
    if event.type not in _CLASSES:
        for effect in effects_of(event):
            for row, changed in hit_rows(fold, round_fact, effect):
                fold.update(round_fact, {"entry": row["entry"]}, changed)
            if effect.kind == "restore" and fold.get(round_fact, {"entry": effect.by}):
                # A decision that came second has no effect: it is not in the round at all.
                fold.update(round_fact, {"entry": effect.by}, {"void_by": event.id})
        return
    payload = event.payload
    if not isinstance(payload, _CLASSES[event.type]):
        return
    fold.insert(round_fact, _row(fold, event, payload))


def _row(fold: Fold, event: Event, payload: Any) -> dict[str, Any]:
    draw = payload.draw if isinstance(payload, DrawSealed | DrawRevealed | DrawBySlips) else ""
    of: Any = payload
    if isinstance(payload, DrawRevealed):
        sealed = fold.get(round_fact, {"draw": draw, "type": "draw.sealed"})
        of = None if sealed is None else sealed
    named = of if isinstance(of, dict) else {
        name: getattr(of, name, "") for name in ("box", "round", "meeting")
    }  # fmt: skip
    return {
        "entry": event.id,
        "position": fold.position,
        "type": event.type,
        "box": named["box"],
        "round": named["round"],
        "draw": draw,
        "meeting": named["meeting"],
        "member": getattr(payload, "member", ""),
        "content": msgspec.json.encode(payload).decode(),
    }


def facts_of(conn: Connection, round_id: str) -> tuple[RoundFact, ...]:
    """Every fact about a round, in their order."""
    return tuple(_facts(conn, round_fact.c.round == round_id))


def facts_at(conn: Connection, meeting: str) -> tuple[RoundFact, ...]:
    """What was written about rounds at a meeting and stands, in order."""
    return tuple(one for one in _facts(conn, round_fact.c.meeting == meeting) if one.is_standing)


def facts_about(conn: Connection, member: str) -> tuple[RoundFact, ...]:
    """Pots that a member got, and what was owed for turns; those that stand, in order."""
    return tuple(one for one in _facts(conn, round_fact.c.member == member) if one.is_standing)


def find_fact(conn: Connection, entry: str) -> RoundFact | None:
    """One fact about a round."""
    return next(_facts(conn, round_fact.c.entry == entry), None)


def course(conn: Connection, round_id: str) -> Course:
    """A round as the facts leave it that stand."""
    return course_of(one.payload for one in facts_of(conn, round_id) if one.is_standing)


def rounds_of(conn: Connection, box: str) -> tuple[str, ...]:
    """The rounds of a box that were started, oldest first."""
    started = _facts(conn, (round_fact.c.box == box) & (round_fact.c.type == "round.started"))
    return tuple(dict.fromkeys(one.payload.round for one in started if one.is_standing))


def taken_back(conn: Connection, box: str) -> int:
    """How many rounds of a box were started and taken back, or have no effect."""
    started = _facts(conn, (round_fact.c.box == box) & (round_fact.c.type == "round.started"))
    return sum(not one.is_standing for one in started)


def boxes_with_rounds(conn: Connection) -> tuple[str, ...]:
    """Boxes in which a round was ever started, in the order of the first."""
    query = select(round_fact.c.box).where(round_fact.c.type == "round.started")
    found = conn.execute(query.order_by(round_fact.c.position)).scalars()
    return tuple(dict.fromkeys(found))


def draws_of(conn: Connection, box: str) -> tuple[RoundFact, ...]:
    """Draws of a box, those that have no effect too, in order."""
    kinds = ("draw.sealed", "draw.revealed", "draw.by_slips")
    return tuple(_facts(conn, (round_fact.c.box == box) & round_fact.c.type.in_(kinds)))


def auctions_of(conn: Connection, round_id: str) -> tuple[RoundFact, ...]:
    """Auctions of a round, those that have no effect too, in order."""
    kinds = ("auction.opened", "auction.held")
    return tuple(_facts(conn, (round_fact.c.round == round_id) & round_fact.c.type.in_(kinds)))


def seats_sold(conn: Connection, round_id: str) -> tuple[SeatSold, ...]:
    """Seats of a round to come that were sold, by their number."""
    facts = _facts(conn, (round_fact.c.round == round_id) & (round_fact.c.type == "seat.sold"))
    found = {one.payload.seat.seat: one.payload for one in facts if one.is_standing}
    return tuple(sorted(found.values(), key=lambda one: one.seat.no))


def waiting_sales(conn: Connection, box: str) -> tuple[SeatSold, ...]:
    """Seats that were sold for a round of a box that has not begun."""
    facts = _facts(conn, (round_fact.c.box == box) & (round_fact.c.type == "seat.sold"))
    begun = set(rounds_of(conn, box))
    return tuple(one.payload for one in facts if one.is_standing and one.payload.round not in begun)


def draw_facts(conn: Connection, draw: str) -> tuple[RoundFact, ...]:
    """What was written about one draw, in order."""
    return tuple(_facts(conn, round_fact.c.draw == draw))


def draw_for(conn: Connection, box: str, round_id: str, turn: int) -> RoundFact | None:
    """The draw that stands for a turn of a round, opened or not; slips before a seal."""
    found = [
        one
        for one in draws_of(conn, box)
        if one.is_standing
        and one.type != "draw.revealed"
        and (one.payload.round, one.payload.turn) == (round_id, turn)
    ]
    return next((one for one in found if one.type == "draw.by_slips"), next(iter(found), None))


def drawn_order(conn: Connection, draw: RoundFact) -> tuple[str, ...]:
    """The tickets as drawn; () while a seal is not opened."""
    if draw.type == "draw.by_slips":
        return tuple(draw.payload.order)
    found = draw_facts(conn, draw.payload.draw)
    opened = (one for one in found if one.type == "draw.revealed" and one.is_standing)
    return next((tuple(one.payload.order) for one in opened), ())


def _facts(conn: Connection, where: Any) -> Iterator[RoundFact]:
    query = select(round_fact).where(where).order_by(round_fact.c.position, round_fact.c.entry)
    for row in conn.execute(query).mappings():
        payload = msgspec.json.decode(row["content"], type=_CLASSES[row["type"]])
        yield RoundFact(row["entry"], row["type"], payload, stands(dict(row)))


PROJECTION = Projection(
    name="rounds",
    version=3,
    metadata=metadata,
    apply=apply,
    handles=TYPES | frozenset(_CLASSES),
)
