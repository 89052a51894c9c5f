"""A seat of a running round goes to somebody else, or leaves the round."""

from collections.abc import Sequence
from dataclasses import replace

from app.book.transaction import Tx
from app.core.errors import Refused
from app.core.rotation import leaving
from app.core.rotation import rounds as core
from app.core.rotation.rounds import SeatGivenUp, SeatTransferred
from app.core.rotation.seats import Owner, Seat, check_owners
from app.operations.rounds import running_one
from app.operations.running import known_member, writable_meeting
from app.projections.turns import Running


def transfer_seat(
    tx: Tx,
    *,
    meeting: str,
    box: str,
    seat: str,
    from_member: str,
    to_member: str,
    agreed: Sequence[str],
    part: Owner | None = None,
    minor: int | None = None,
    source: str = "cash",
) -> str:
    """A seat that waits goes to somebody else, who pays what was paid for it so far; the fact.

    Args:
        part: Which part of the whole seat; None for all that the member has.
        minor: What the newcomer brings; None for the contributions that were made.

    Raises:
        Refused: "round.none", "seat.unknown", "seat.served", "seat.part" when the member has not
            so much, "member.unknown", what the fractions and `core.transfer_seat` refuse.
    """
    running = running_one(tx, box)
    open_meeting = writable_meeting(tx, meeting)
    known_member(tx, to_member)
    found = _waiting_seat(running, seat)
    has = next((one for one in found.owners if one.member == from_member), None)
    moved = part or has
    if has is None or moved is None or moved.fraction > has.fraction:
        raise Refused("seat.part", no=found.no)
    _check_after(running, found, from_member, to_member, moved)
    if minor is None:
        price = leaving.seat_price(running.terms.value, turns_done=running.turn - 1)
        minor = int(price * moved.fraction)
    sold = SeatTransferred(
        round=running.round,
        seat=seat,
        from_member=from_member,
        to_member=to_member,
        num=moved.fraction.numerator,
        den=moved.fraction.denominator,
        minor=minor,
        currency=running.box.currency,
        source=source,
        on=open_meeting.on,
        meeting=meeting,
        agreed=tuple(agreed),
    )
    return tx.append(core.transfer_seat(sold)).id


def give_up_seat(tx: Tx, *, meeting: str, box: str, seat: str, agreed: Sequence[str]) -> str:
    """A seat that waits leaves the round: early receivers owe what it paid; the fact.

    Raises:
        Refused: "round.none", "seat.unknown", "seat.served", "seat.shared" for one that several
            own (they sell it), "seat.many_winners" where a turn has several winners, a table of
            prizes or an auction: the pot is fixed for the round, so the seat is sold;
            "turn.not_agreed".
    """
    running = running_one(tx, box)
    open_meeting = writable_meeting(tx, meeting)
    found = _waiting_seat(running, seat)
    if len(found.owners) > 1:
        raise Refused("seat.shared", no=found.no)
    if running.terms.winners > 1 or running.plan.prizes or running.auctions:
        raise Refused("seat.many_winners")
    fair = fairness_of(running, seat)
    left = SeatGivenUp(
        round=running.round,
        seat=seat,
        member=found.members[0],
        after_turn=running.turn - 1,
        minor=fair.refund,
        owed_by=fair.owed_by,
        currency=running.box.currency,
        on=open_meeting.on,
        meeting=meeting,
        agreed=tuple(agreed),
    )
    return tx.append(core.give_up_seat(left)).id


def fairness_of(running: Running, seat: str) -> leaving.Fairness:
    """Who owes what when a seat leaves now.

    Raises:
        Refused: "seat.unknown", "seat.served".
    """
    received: dict[str, int] = {}
    for one in running.course.paid:
        received[one.seat] = received.get(one.seat, 0) + one.prize
    return leaving.fairness(
        running.course.active,
        seat,
        value=running.terms.value,
        turns_done=running.turn - 1,
        received=received,
        charged=_charged(running),
    )


def _charged(running: Running) -> dict[str, int]:
    """What served seats were charged when others left after them: one contribution each time."""
    gone = running.course.gone.values()
    return {
        one.seat: running.terms.value * sum(1 for after in gone if one.turn <= after)
        for one in running.course.paid
    }


def _waiting_seat(running: Running, seat: str) -> Seat:
    active = {one.seat: one for one in running.course.active}
    if seat not in active:
        raise Refused("seat.unknown")
    if seat in running.course.served:
        raise Refused("seat.served")
    return active[seat]


def _check_after(running: Running, seat: Seat, giver: str, taker: str, moved: Owner) -> None:
    """The seat with its new owners must still be one whole, in parts that can be paid."""
    parts = {one.member: one.fraction for one in seat.owners}
    parts[giver] -= moved.fraction
    parts[taker] = parts.get(taker, moved.fraction * 0) + moved.fraction
    owners = tuple(
        Owner(member=member, num=part.numerator, den=part.denominator)
        for member, part in parts.items()
        if part
    )
    check_owners(replace(seat, owners=owners), value=running.terms.value)
