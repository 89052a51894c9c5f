"""Rounds of rotating boxes: begin one, and give the open turn to who was chosen."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import Connection

from app.book.transaction import Tx
from app.core.draws.facts import DrawSealed, read_context
from app.core.errors import Refused
from app.core.rotation.rounds import (
    SEATS_A_FACT,
    RoundSeated,
    RoundStarted,
    TurnAssigned,
)
from app.core.rotation.seats import Seat, check_seats, seats_hash
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


def _open_turn(running: Running) -> int:
    if running.is_over:
        raise Refused("round.over")
    return running.turn


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
