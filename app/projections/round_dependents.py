"""What of a round would hang in the air if an entry were taken back."""

from typing import Any

from sqlalchemy import Connection

from app.core.auctions.facts import AuctionHeld
from app.core.events.envelope import Event
from app.core.rotation.defaulting import SeatDefaulted, SeatSecured, TurnCovered
from app.core.rotation.rounds import (
    RoundStarted,
    SeatGivenUp,
    SeatTransferred,
    TurnAssigned,
    TurnPostponed,
    TurnSwapped,
)
from app.core.rotation.selling import SeatSold
from app.core.rotation.turns import TurnHandedOn, TurnOwed, TurnPaid
from app.projections import rounds, seats
from app.projections.rounds import RoundFact


def dependents_of(conn: Connection, event: Event) -> list[str]:
    """Entries that stand on this one; they are taken back first."""
    payload = event.payload
    round_id = getattr(payload, "round", "")
    if not round_id or event.type.startswith("draw."):
        return []
    facts = [one for one in rounds.facts_of(conn, round_id) if one.is_standing]
    at = next((place for place, one in enumerate(facts) if one.entry == event.id), len(facts))
    later = facts[at + 1 :]
    match payload:
        case RoundStarted(draw=draw):
            found = [one for one in later if one.type not in ("round.seated", "auction.opened")]
            drawn = [one for one in rounds.draw_facts(conn, draw) if draw]
            return [one.entry for one in (*found, *drawn)]
        case TurnSwapped(seat_a=one, seat_b=other):
            return _about(later, {one, other})
        case TurnPostponed(seat=seat) | SeatTransferred(seat=seat):
            return _about(later, {seat})
        case TurnAssigned(seats=named):
            return _about(later, set(named))
        case AuctionHeld(turn=turn):
            return [one.entry for one in later if _follows_auction(one.payload, turn)]
        case SeatSold(seat=sold):
            begun = [one.entry for one in later if isinstance(one.payload, RoundStarted)]
            return [*begun, *_about(later, {sold.seat})]
        case SeatSecured(member=member) | SeatDefaulted(member=member):
            return [one.entry for one in later if _rests_on(one.payload, payload, member)]
        case SeatGivenUp():
            return [one.entry for one in later if isinstance(one.payload, TurnPaid | SeatGivenUp)]
        case TurnPaid():
            return _handed_on(payload, later)
        case TurnOwed(turn_id=turn_id, member=member):
            borne = [
                one.entry
                for one in later
                if isinstance(one.payload, TurnCovered) and one.payload.member == member
            ]
            return borne or seats.entries_for(conn, turn_id, member, seats.DEBTS)
    return []


def _rests_on(later: Any, first: SeatSecured | SeatDefaulted, member: str) -> bool:
    """A default that asked who stands for the member; payouts by what was to be missing."""
    if isinstance(later, SeatDefaulted):
        return bool(later.member == member)
    return isinstance(first, SeatDefaulted) and isinstance(later, TurnPaid)


def _follows_auction(payload: Any, turn: int) -> bool:
    """The payout of its turn, and auctions that divide what it left."""
    paid = isinstance(payload, TurnPaid) and payload.turn == turn
    return paid or (isinstance(payload, AuctionHeld) and payload.turn > turn)


def _about(later: list[RoundFact], names: set[str]) -> list[str]:
    """Facts after it that move or pay one of these seats."""
    return [one.entry for one in later if names & _seats_in(one.payload)]


def _seats_in(payload: Any) -> set[str]:
    found = {getattr(payload, name, "") for name in ("seat", "seat_a", "seat_b")}
    if isinstance(payload, TurnAssigned):
        found |= set(payload.seats)
    return found - {""}


def _handed_on(paid: TurnPaid, later: list[RoundFact]) -> list[str]:
    """What the receiver got later, because the pot was short."""
    mine = (paid.turn, paid.seat, paid.member)
    handed = (one for one in later if isinstance(one.payload, TurnHandedOn))
    return [
        one.entry
        for one in handed
        if (one.payload.turn, one.payload.seat, one.payload.member) == mine
    ]
