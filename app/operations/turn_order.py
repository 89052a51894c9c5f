"""The order of a running round changes by consent: two seats swap, or one waits."""

from collections.abc import Sequence

from app.book.transaction import Tx
from app.core.errors import Refused
from app.core.rotation.rounds import TurnPostponed, TurnSwapped, need_agreement
from app.core.rotation.seats import Seat
from app.operations.rounds import running_one
from app.operations.running import writable_meeting
from app.projections.turns import Running


def swap_turns(tx: Tx, *, meeting: str, box: str, a: int, b: int, agreed: Sequence[str]) -> str:
    """Two seats change places; the fact.

    Args:
        a, b: Places from 1. agreed: Members whose PIN or thumb says yes.

    Raises:
        Refused: "round.none", "turn.place" with first and last for a place that cannot change
            any more, "turn.not_agreed" with member.
    """
    running = running_one(tx, box)
    open_meeting = writable_meeting(tx, meeting)
    first, second = _free_seat(running, a), _free_seat(running, b)
    if a == b:
        raise Refused("turn.same_place")
    need_agreement({*first.members, *second.members}, tuple(agreed))
    swapped = TurnSwapped(
        round=running.round,
        a=a,
        b=b,
        seat_a=first.seat,
        seat_b=second.seat,
        agreed=tuple(agreed),
        on=open_meeting.on,
        meeting=meeting,
    )
    return tx.append(swapped).id


def postpone_turn(
    tx: Tx, *, meeting: str, box: str, place: int, to: int, agreed: Sequence[str]
) -> str:
    """A seat waits until a later place, and those between come one earlier; the fact.

    Raises:
        Refused: As `swap_turns`; the owners of the seat agree.
    """
    running = running_one(tx, box)
    open_meeting = writable_meeting(tx, meeting)
    seat = _free_seat(running, place)
    _free_seat(running, to)
    if to <= place:
        raise Refused("turn.same_place")
    need_agreement(set(seat.members), tuple(agreed))
    postponed = TurnPostponed(
        round=running.round,
        seat=seat.seat,
        to=to,
        agreed=tuple(agreed),
        on=open_meeting.on,
        meeting=meeting,
    )
    return tx.append(postponed).id


def _free_seat(running: Running, place: int) -> Seat:
    """The seat at a place that can still change."""
    order, served = running.course.order, running.course.served
    free = [at for at, seat in enumerate(order, 1) if seat not in served]
    if place not in free:
        raise Refused("turn.place", first=min(free, default=0), last=max(free, default=0))
    return running.course.seats[order[place - 1]]
