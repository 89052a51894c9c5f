"""Rounds of rotating boxes: begin one, change the order by consent, hand on or give up a seat."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import Connection

from app.book.transaction import Tx
from app.core.draws.facts import DrawSealed, read_context
from app.core.errors import Refused
from app.core.rotation import leaving
from app.core.rotation import rounds as core
from app.core.rotation.rounds import (
    SEATS_A_FACT,
    RoundSeated,
    RoundStarted,
    SeatGivenUp,
    SeatTransferred,
    TurnAssigned,
    TurnPostponed,
    TurnSwapped,
    need_agreement,
)
from app.core.rotation.seats import Owner, Seat, check_owners, check_seats, seats_hash
from app.core.rotation.terms import BY_TURNS, RotationTerms, plan_of
from app.core.schemes import find_scheme
from app.core.schemes.scheme import read_terms
from app.operations.boxes import open_one
from app.operations.running import known_member, writable_meeting
from app.projections import box_dues, boxes, rounds, turns
from app.projections.turns import Running


def next_round(tx: Tx, box: str) -> tuple[str, int]:
    """The id and number of the round that a box begins next, the same on every laptop.

    A round that was begun and taken back gives its number to the next try, under another id.
    """
    numbers = [rounds.course(tx.conn, one).started for one in rounds.rounds_of(tx.conn, box)]
    no = max((one.no for one in numbers if one), default=0) + 1
    tries = rounds.taken_back(tx.conn, box)
    return str(uuid5(UUID(box), f"{no}|{tries}")), no


def start_round(
    tx: Tx,
    *,
    box: str,
    seats: Sequence[Seat],
    on: str,
    order: Sequence[str] = (),
    source: str = "predefined",
    draw: str = "",
) -> str:
    """Begin the next round of a box; its id.

    Args:
        on: Civil day of the first turn.
        order: Seats by place; () where each turn is drawn or voted. With a draw it is what was
            drawn, and may be left away.
        draw: The draw that gave the order.

    Raises:
        Refused: "box.unknown", "box.closed", "round.not_here" for a box of another kind,
            "round.still_running", "round.order" when the order is not every seat once,
            "draw.unknown", "draw.other_seats", "seats.not_as_sold" with no, or what
            the seats and the terms refuse.
    """
    found = open_one(tx, box)
    terms = _terms_on(tx, box, on)
    running = turns.running_round(tx.conn, found)
    if running is not None and not running.is_over:
        raise Refused("round.still_running", name=found.name)
    checked = check_seats(seats, value=terms.value)
    _check_sold(tx, box, checked)
    for member in {member for seat in checked for member in seat.members}:
        known_member(tx, member)
    plan_of(terms, len(checked))
    round_id, no = next_round(tx, box)
    drawn = _drawn(tx, draw, round_id, checked) if draw else tuple(order)
    by_turns = terms.order in BY_TURNS and not drawn
    if not by_turns and sorted(drawn) != sorted(one.seat for one in checked):
        raise Refused("round.order")
    for start in range(0, max(0, len(checked) - SEATS_A_FACT), SEATS_A_FACT):
        part = checked[start : start + SEATS_A_FACT]
        tx.append(RoundSeated(box=box, round=round_id, seats=part))
    last = (len(checked) - 1) // SEATS_A_FACT * SEATS_A_FACT
    in_force = boxes.terms_on(tx.conn, box, on)
    assert in_force is not None  # as _terms_on has found them
    started = RoundStarted(
        box=box,
        round=round_id,
        no=no,
        on=on,
        terms=in_force.terms,
        seats=checked[last:],
        order=drawn,
        source=source,
        draw=draw,
    )
    tx.append(started)
    return round_id


def assign_turn(
    tx: Tx, *, meeting: str, box: str, seats: Sequence[str], motion: str, source: str = "need"
) -> str:
    """Give the open turn to the seats that the meeting chose; the fact.

    Raises:
        Refused: "round.none", "round.over", "turn.winners" with wanted, "seat.not_eligible" with
            no, for a seat that had its turn, has a place, or left.
    """
    running = running_one(tx, box)
    open_meeting = writable_meeting(tx, meeting)
    wanted = len(running.plan.places_of(_open_turn(running)))
    missing = wanted - len(running.winners(running.turn))
    if len(seats) != missing:
        raise Refused("turn.winners", wanted=missing)
    for one in seats:
        if one not in {seat.seat for seat in eligible(tx.conn, running)}:
            raise Refused("seat.not_eligible", no=one)
    assigned = TurnAssigned(
        box=box,
        round=running.round,
        turn=running.turn,
        seats=tuple(seats),
        source=source,
        motion=motion.strip(),
        on=open_meeting.on,
        meeting=meeting,
    )
    return tx.append(assigned).id


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


def running_one(tx: Tx, box: str) -> Running:
    """The round that runs in a box.

    Raises:
        Refused: "box.unknown", "box.closed", "round.none".
    """
    running = turns.running_round(tx.conn, open_one(tx, box))
    if running is None:
        raise Refused("round.none")
    return running


def eligible(conn: Connection, running: Running) -> tuple[Seat, ...]:
    """Seats that may still get a place: they play, have none, and owe nothing where the terms
    say so."""
    placed = set(running.course.order)
    waiting = (one for one in running.course.active if one.seat not in placed)
    owing = box_dues.owing(conn, running) if running.terms.paid_up_only else set()
    return tuple(one for one in waiting if not owing & set(one.members))


def _charged(running: Running) -> dict[str, int]:
    """What served seats were charged when others left after them: one contribution each time."""
    gone = running.course.gone.values()
    return {
        one.seat: running.terms.value * sum(1 for after in gone if one.turn <= after)
        for one in running.course.paid
    }


def _open_turn(running: Running) -> int:
    if running.is_over:
        raise Refused("round.over")
    return running.turn


def _free_seat(running: Running, place: int) -> Seat:
    """The seat at a place that can still change."""
    order, served = running.course.order, running.course.served
    free = [at for at, seat in enumerate(order, 1) if seat not in served]
    if place not in free:
        raise Refused("turn.place", first=min(free, default=0), last=max(free, default=0))
    return running.course.seats[order[place - 1]]


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


def _drawn(tx: Tx, draw: str, round_id: str, seats: Sequence[Seat]) -> tuple[str, ...]:
    """The order that a draw gave, which must be about these very seats."""
    facts = [one.payload for one in rounds.draw_facts(tx.conn, draw) if one.is_standing]
    given = next((one for one in facts if hasattr(one, "order")), None)
    opened: Any = next((one for one in facts if hasattr(one, "tickets")), None)
    if given is None or opened is None or opened.round != round_id or opened.turn:
        raise Refused("draw.unknown")
    if isinstance(opened, DrawSealed):
        bound = str(read_context(opened.context).get("seats", ""))
        if bound != f"sha256:{seats_hash(seats)}":
            raise Refused("draw.other_seats")
    if set(opened.tickets) != {one.seat for one in seats}:
        raise Refused("draw.other_seats")
    return tuple(given.order)


def _check_sold(tx: Tx, box: str, seats: Sequence[Seat]) -> None:
    """Seats that were sold beforehand sit where they were sold, and none is left over."""
    sold = {one.seat.seat: one.seat.owners for one in rounds.waiting_sales(tx.conn, box)}
    if sold and sold != {one.seat: one.owners for one in seats}:
        unsold = [one.no for one in seats if sold.get(one.seat) != one.owners]
        raise Refused("seats.not_as_sold", no=min(unsold, default=len(seats) + 1))


def _terms_on(tx: Tx, box: str, on: str) -> RotationTerms:
    found = boxes.terms_on(tx.conn, box, on)
    box_row = boxes.find_box(tx.conn, box)
    if found is None or box_row is None or not turns.is_rotating(box_row):
        raise Refused("round.not_here")
    terms: RotationTerms = read_terms(find_scheme(box_row.kind), found.terms)
    return terms
