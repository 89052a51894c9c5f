"""Draws of a box: sealed and opened by the computer, or done with paper slips."""

import secrets
from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection

from app.book.transaction import Tx
from app.core.draws import by_seal, facts
from app.core.draws.facts import DrawBySlips, DrawRevealed, DrawSealed
from app.core.errors import Refused
from app.core.rotation.seats import Seat, check_seats, seats_hash
from app.operations.boxes import open_one
from app.operations.rounds import eligible, next_round, running_one
from app.operations.running import known_member, writable_meeting
from app.projections import entries, members, rounds
from app.projections.meetings import Meeting
from app.projections.rounds import RoundFact
from app.store.drafts import drop_draft, find_draft, keep_draft


def seal_draw(
    tx: Tx,
    *,
    meeting: str,
    box: str,
    seats: Sequence[Seat] | None = None,
    among: Sequence[str] = (),
) -> str:
    """Lock a fresh secret and give its seal, before anybody shows a number; the draw.

    The secret stays in this laptop's book until it is shown; nothing else leaves it.

    Args:
        seats: Of the round that is to begin, for its whole order; None for the open turn of the
            round that runs.
        among: Of the seats that could win the turn only these: a lot between equal bids.

    Raises:
        Refused: "draw.sealed_already" with draw: it is opened, or slips are drawn instead, but the
            computer is not asked twice; "round.none", "round.over", "draw.no_tickets", what the
            seats refuse.
    """
    open_meeting = writable_meeting(tx, meeting)
    asked = _question(tx, box, seats, among)
    before = _standing(tx, box, asked)
    if before is not None:
        raise Refused("draw.sealed_already", draw=before.payload.draw)
    sealed = DrawSealed(
        draw=tx.new_id(),
        box=box,
        round=asked.round,
        turn=asked.turn,
        winners=asked.wanted if asked.turn else 0,
        tickets=asked.tickets,
        seal="",
        context=_context(tx, open_meeting, box, asked),
        on=open_meeting.on,
        meeting=meeting,
    )
    lock_secret(tx, sealed)
    _keep_seats(tx, box, seats)
    return sealed.draw


def lock_secret(tx: Tx, draw: DrawSealed) -> None:
    """Seal a draw with a fresh secret, which stays on this laptop until `reveal_draw`."""
    secret = secrets.token_bytes(by_seal.SECRET_BYTES)
    tx.append(facts.seal(draw, secret))
    keep_draft(tx.conn, _form(draw.draw), {"secret": secret.hex()}, tx.now_ms)


def reveal_draw(tx: Tx, *, draw: str, numbers: Sequence[tuple[str, int]]) -> tuple[str, ...]:
    """Open the seal with the numbers that members showed; the seats as drawn.

    Args:
        numbers: (member, number) in the order typed.

    Raises:
        Refused: "draw.unknown", "draw.open_already", "draw.secret_elsewhere" on a laptop that did
            not seal it, "draw.more_numbers" with wanted, "draw.number", "draw.number_twice".
    """
    sealed = _sealed(tx, draw)
    if any(one.type == "draw.revealed" for one in rounds.draw_facts(tx.conn, draw)):
        raise Refused("draw.open_already")
    kept = find_draft(tx.conn, _form(draw))
    if kept is None:
        raise Refused("draw.secret_elsewhere")
    wanted = min(by_seal.NUMBERS_WANTED, len(members.members(tx.conn)))
    if len(numbers) < wanted:
        raise Refused("draw.more_numbers", wanted=wanted)
    numbered = tuple(known_member(tx, member).no for member, _ in numbers)
    shown = DrawRevealed(
        draw=draw, secret=kept["secret"], numbers=tuple(numbers), numbered=numbered, order=()
    )
    order = facts.order_of(sealed, shown)
    opened = DrawRevealed(
        draw=draw, secret=kept["secret"], numbers=shown.numbers, numbered=numbered, order=order
    )
    tx.append(facts.reveal(sealed, opened))
    drop_draft(tx.conn, _form(draw))
    return order


def draw_by_slips(
    tx: Tx,
    *,
    meeting: str,
    box: str,
    order: Sequence[str],
    witnesses: Sequence[str],
    seats: Sequence[Seat] | None = None,
    among: Sequence[str] = (),
) -> str:
    """Write down what was drawn from the bag; the draw.

    It may follow a seal that was never opened, and says so.

    Args:
        order: Seats as drawn: all of them for an order, the winners for one turn.
        seats, among: As of `seal_draw`.

    Raises:
        Refused: "draw.open_already" when the computer's draw was opened, or slips drawn before;
            what `app.core.draws.facts.check_slips` refuses.
    """
    open_meeting = writable_meeting(tx, meeting)
    asked = _question(tx, box, seats, among)
    before = _standing(tx, box, asked)
    if before is not None and (before.type == "draw.by_slips" or _is_open(tx, before)):
        raise Refused("draw.open_already")
    for member in witnesses:
        known_member(tx, member)
    drawn = DrawBySlips(
        draw=tx.new_id(),
        box=box,
        round=asked.round,
        turn=asked.turn,
        tickets=asked.tickets,
        order=tuple(order),
        witnesses=tuple(witnesses),
        instead_of=before.payload.draw if before else "",
        on=open_meeting.on,
        meeting=meeting,
    )
    tx.append(facts.check_slips(drawn, wanted=asked.wanted))
    _keep_seats(tx, box, seats)
    return drawn.draw


def planned_seats(conn: Connection, box: str) -> tuple[Seat, ...]:
    """The seats that the order of the next round is drawn for; () when none were typed."""
    kept = find_draft(conn, _seats_form(box))
    return () if kept is None else msgspec.convert(kept, tuple[Seat, ...])


def _keep_seats(tx: Tx, box: str, seats: Sequence[Seat] | None) -> None:
    """The round begins with the seats that were drawn, also after the laptop went off."""
    if seats is not None:
        keep_draft(tx.conn, _seats_form(box), tuple(seats), tx.now_ms)


def _seats_form(box: str) -> str:
    return f"seats {box}"


class _Question:
    """What is drawn: the tickets, for which turn of which round (0 = the whole order)."""

    def __init__(
        self, round_id: str, no: int, turn: int, seats: Sequence[Seat], tickets: Sequence[Seat]
    ) -> None:
        self.round, self.no, self.turn, self.seats = round_id, no, turn, tuple(seats)
        self.tickets = tuple(one.seat for one in tickets)
        self.wanted = len(self.tickets)


def _question(
    tx: Tx, box: str, seats: Sequence[Seat] | None, among: Sequence[str] = ()
) -> _Question:
    if seats is not None:
        found = open_one(tx, box)
        checked = check_seats(seats, value=found.read.value)
        round_id, no = next_round(tx, box)
        return _Question(round_id, no, 0, checked, checked)
    running = running_one(tx, box)
    if running.is_over:
        raise Refused("round.over")
    tickets = eligible(tx.conn, running)
    if among:
        waiting = {one.seat for one in running.course.active} - set(running.course.order)
        if not set(among) <= waiting:
            raise Refused("draw.not_a_ticket", typed=min(set(among) - waiting))
        tickets = tuple(one for one in running.course.active if one.seat in among)
    asked = _Question(
        running.round, running.started.no, running.turn, running.course.active, tickets
    )
    places = running.plan.places_of(running.turn)
    asked.wanted = min(len(places) - len(running.winners(running.turn)), len(asked.tickets))
    if not asked.tickets or asked.wanted < 1:
        raise Refused("draw.no_tickets")
    return asked


def _context(tx: Tx, meeting: Meeting, box: str, asked: _Question) -> str:
    return facts.context_of(
        group=tx.group.id,
        box=box,
        round_no=asked.no,
        turn=asked.turn,
        meeting=meeting.no,
        on=meeting.on,
        eligible=[one.no for one in asked.seats if one.seat in asked.tickets],
        seats=seats_hash(asked.seats),
        log=entries.newest_hash(tx.conn),
    )


def _standing(tx: Tx, box: str, asked: _Question) -> RoundFact | None:
    """The draw that answers this question already, opened or not; slips before a seal."""
    return rounds.draw_for(tx.conn, box, asked.round, asked.turn)


def _is_open(tx: Tx, sealed: RoundFact) -> bool:
    found = rounds.draw_facts(tx.conn, sealed.payload.draw)
    return any(one.type == "draw.revealed" and one.is_standing for one in found)


def _sealed(tx: Tx, draw: str) -> DrawSealed:
    found: Any = next(
        (
            one.payload
            for one in rounds.draw_facts(tx.conn, draw)
            if one.type == "draw.sealed" and one.is_standing
        ),
        None,
    )
    if not isinstance(found, DrawSealed):
        raise Refused("draw.unknown")
    return found


def _form(draw: str) -> str:
    return f"draw {draw}"
