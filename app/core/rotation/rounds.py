"""The facts of a round: who sits where, in which order the pot goes round, and what changes it.

Source: spec/domain.md sections 3.1 and 3.3; INV-34 to INV-40.
"""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final
from uuid import UUID, uuid5

from app.core import accounts as a
from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.ledger import Line, lines_of
from app.core.payouts import SOURCES
from app.core.rotation.seats import Seat

ORDER_SOURCES: Final = ("predefined", "draw", "need", "auction", "slips")
SEATS_A_FACT: Final = 80  # of one owner each; the rest of a large round comes in `round.seated`


@event_type("round.seated", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class RoundSeated:
    """More seats of a round than fit into the fact that starts it, written just before it."""

    box: str
    round: str
    seats: tuple[Seat, ...]


@event_type("round.started", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class RoundStarted:
    """A round begins: terms, seats and order are agreed.

    Attributes:
        no: Number of the round within its box, from 1.
        on: Civil day of the first turn.
        terms: Text of the terms of the box, frozen for this round.
        seats: The last seats of the round; the ones before stand in `round.seated`.
        order: Seats by place; () when each turn is drawn or voted by itself.
        source: Where the order comes from, of ORDER_SOURCES.
        draw: The draw that gave it; "" for none.
    """

    box: str
    round: str
    no: int
    on: str
    terms: str
    seats: tuple[Seat, ...]
    order: tuple[str, ...]
    source: str
    draw: str


@event_type("turn.assigned", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class TurnAssigned:
    """The meeting gave the next places to these seats.

    Attributes:
        turn: From 1. seats: Who wins it.
        source: "need" (agreed by vote) or "auction"; of a draw its own facts tell.
        motion: The vote or the auction; "" for words in the minutes.
    """

    box: str
    round: str
    turn: int
    seats: tuple[str, ...]
    source: str
    motion: str
    on: str
    meeting: str


@event_type("turn.swapped", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class TurnSwapped:
    """Two seats change places; with one winner a turn a place is a turn.

    Attributes:
        a, b: Places in the order, from 1.
        seat_a, seat_b: Who had them when it was agreed.
        agreed: Members whose PIN or thumb says yes: every owner of both seats.
    """

    round: str
    a: int
    b: int
    seat_a: str
    seat_b: str
    agreed: tuple[str, ...]
    on: str
    meeting: str


@event_type("turn.postponed", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class TurnPostponed:
    """A seat waits: it moves to a later place, and those between come one earlier.

    Attributes:
        to: Place from 1.
    """

    round: str
    seat: str
    to: int
    agreed: tuple[str, ...]
    on: str
    meeting: str


@event_type("seat.transferred", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class SeatTransferred:
    """A seat, or a part of it, goes to another member, who may pay what was paid for it so far.

    Attributes:
        num, den: The part of the whole seat.
        minor: What the newcomer brings for the one who leaves (2060); 0 for a gift.
        source: Where it comes in, of `SOURCES`.
    """

    round: str
    seat: str
    from_member: str
    to_member: str
    num: int
    den: int
    minor: int
    currency: str
    source: str
    on: str
    meeting: str
    agreed: tuple[str, ...]
    post: tuple[Line, ...] = ()

    def template(self) -> tuple[Line, ...]:
        account = SOURCES.get(self.source, a.CASH_LOAN)
        rows = [(account, "", self.minor), (a.PAYABLE, self.from_member, -self.minor)]
        return lines_of(rows, self.currency)


@event_type("seat.given_up", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class SeatGivenUp:
    """A seat that had not its turn leaves the round, and the pot is smaller from now on.

    Attributes:
        after_turn: The last turn that it paid for.
        minor: What it gets back, owed by the group (2060).
        owed_by: (member, minor) of those who had their turn: what their pot was larger (1340).
    """

    round: str
    seat: str
    member: str
    after_turn: int
    minor: int
    owed_by: tuple[tuple[str, int], ...]
    currency: str
    on: str
    meeting: str
    agreed: tuple[str, ...]
    post: tuple[Line, ...] = ()

    def template(self) -> tuple[Line, ...]:
        rows = [(a.OTHER_DUE, member, minor) for member, minor in self.owed_by]
        return lines_of([*rows, (a.PAYABLE, self.member, -self.minor)], self.currency)


@lru_cache(maxsize=10_000)
def turn_id(round_id: str, turn: int) -> str:
    """The name of a turn, sub-ledger of its pot (2030): the same on every laptop."""
    return str(uuid5(UUID(round_id), str(turn)))


def transfer_seat(payload: SeatTransferred) -> SeatTransferred:
    """Fill in the lines of a transfer.

    Raises:
        Refused: "amount.negative", "seat.to_itself", "money.unknown_place", "turn.not_agreed".
    """
    if payload.minor < 0:
        raise Refused("amount.negative", column="minor")
    if payload.from_member == payload.to_member:
        raise Refused("seat.to_itself")
    if payload.source not in SOURCES:
        raise Refused("money.unknown_place", place=payload.source)
    need_agreement({payload.from_member, payload.to_member}, payload.agreed)
    return replace(payload, post=payload.template())


def give_up_seat(payload: SeatGivenUp) -> SeatGivenUp:
    """Fill in the lines of a seat that leaves.

    Raises:
        Refused: "turn.not_agreed", or "seat.not_fair" when what is owed is not what is given back.
    """
    need_agreement({payload.member}, payload.agreed)
    if sum(minor for _, minor in payload.owed_by) != payload.minor or payload.minor < 0:
        raise Refused("seat.not_fair")
    return replace(payload, post=payload.template())


def need_agreement(needed: set[str], agreed: tuple[str, ...]) -> None:
    """Prove that everybody concerned said yes.

    Raises:
        Refused: "turn.not_agreed" with member, the first who did not.
    """
    missing = sorted(needed - set(agreed))
    if missing:
        raise Refused("turn.not_agreed", member=missing[0])
