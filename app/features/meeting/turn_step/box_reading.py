"""Reads what the turn step shows of a rotating box."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.core.draws.facts import DrawBySlips, DrawSealed
from app.core.errors import Refused
from app.core.rotation.terms import plan_of
from app.core.schemes.weighted_rosca import WeightedTerms
from app.features.meeting.turn_step.auction_facts import read_auction
from app.features.meeting.turn_step.box_facts import BoxFacts, OwedOn, Receiver
from app.features.meeting.turn_step.box_receivers import awaited, receivers_of
from app.features.meeting.turn_step.facts import AROUND, TurnLine
from app.operations.draws import planned_seats
from app.operations.rounds import eligible
from app.projections import (
    attendance,
    box_dues,
    group,
    meetings,
    members,
    officers,
    rounds,
    turn_claims,
    turn_days,
    turns,
)
from app.projections.payable_turns import Payable, payable
from app.projections.seat_defaults import served_members
from app.projections.turns import Running

if TYPE_CHECKING:
    from app.book.transaction import Reading


def read_box(reading: "Reading", meeting_id: str, at: int, host: str = "") -> BoxFacts | None:
    """Read the step for the box at place `at` of the rotating boxes; None when there is none.

    Args:
        host: Who fed the meeting, and gets the meal of the box; "" for nobody.

    Raises:
        Refused: "meeting.unknown".
    """
    conn = reading.conn
    meeting = meetings.find_meeting(conn, meeting_id)
    if meeting is None:
        raise Refused("meeting.unknown", meeting=meeting_id)
    found = turns.rotating_boxes(conn)
    if not found:
        return None
    box = found[min(at, len(found) - 1)]
    everybody = members.members(conn)
    known = reading.people.names([one.member for one in everybody])
    _, rules = group.current_rules(conn)
    running = turns.running_round(conn, box)
    before = running.course.active if running is not None else ()
    facts = BoxFacts(
        meeting=meeting,
        # By number, as everybody knows the roll: seats get their numbers in this order.
        names={one.member: known.get(one.member, "") for one in everybody},
        numbers={one.member: one.no for one in everybody},
        methods=rules.methods,
        days_between=rules.meeting_every_days,
        boxes=tuple((one.box, one.name) for one in found),
        box=box,
        terms=box.read,
        running=running,
        state="start",
        before=before,
        planned=planned_seats(conn, box.box),
        pins=frozenset(officers.members_with_pin(conn)),
    )
    if running is not None and (not running.is_over or turns.turn_at(running, meeting_id)):
        facts = _with_round(reading, facts, running, host)
        if facts.state == "choose" and running.auctions:
            facts = replace(facts, auction=read_auction(reading, running, meeting_id))
    elif isinstance(facts.terms, WeightedTerms):
        facts = replace(facts, sales=rounds.waiting_sales(conn, box.box))
    return _with_draw(reading, facts)


def _with_round(reading: "Reading", facts: BoxFacts, running: Running, host: str) -> BoxFacts:
    turn = turns.turn_at(running, facts.meeting.meeting)
    paid_here = [one for one in running.course.paid if one.turn == turn]
    pays = _payable(reading, running, host) if turn == running.turn else None
    waits = pays if isinstance(pays, int) else 0
    if isinstance(pays, Payable):
        receivers = receivers_of(reading, facts, pays)
    elif waits:
        receivers = awaited(reading, facts, running, host)
    else:
        receivers = tuple(
            Receiver(
                seat=one.seat,
                member=one.member,
                name=facts.names.get(one.member, ""),
                prize=one.prize,
                paid=one.paid,
                meal=one.meal,
                short=one.short,
                debt=one.debt,
                is_done=True,
                has_pin=False,
            )
            for one in paid_here
        )
    if turn < running.turn or (turn and running.is_over and paid_here):
        state = "done"
    elif waits:
        state = "wait"
    elif pays is None:
        state = "choose"
    else:
        state = "pay"
    conn, on = reading.conn, facts.meeting.on
    is_here = running.is_over or turn_days.is_due(conn, running, running.turn, on)

    def day_of(number: int) -> str:
        if number == turn and (is_here or turn != running.turn):
            return on
        between = facts.days_between
        return turn_days.expected_on(conn, running, number, today=on, days_between=between)

    givers, owing = _givers(reading, facts, running, turn)
    of_turn: list[DrawSealed | DrawBySlips] = [
        *(one for one in running.course.slips.values() if one.turn == turn),
        *(
            one
            for one in running.course.draws.values()
            if one.turn == turn and one.draw in running.course.opened
        ),
    ]
    return replace(
        facts,
        state=state,
        number=turn,
        of=running.plan.turns,
        missing=waits,
        givers=givers,
        owing=owing,
        receivers=receivers,
        owed_on=_owed_on(facts, (*turns.earlier_rounds(reading.conn, running), running)),
        order=_order(facts, running, turn, day_of),
        comes_on="" if is_here or turn != running.turn else day_of(turn),
        drawn=next(iter(of_turn), None) or _first_draw(reading, running),
        waiting=eligible(reading.conn, running),
        served=served_members(running),
        chair=officers.chair(reading.conn),
        wins=len(running.plan.places_of(min(turn, running.plan.turns)))
        - (len(running.winners(turn)) if turn else 0),
    )


def _first_draw(reading: "Reading", running: Running) -> DrawSealed | DrawBySlips | None:
    """The draw that the whole order comes from."""
    draw = running.started.draw
    facts = rounds.draw_facts(reading.conn, draw) if draw else ()
    found = (one.payload for one in facts)
    return next((one for one in found if isinstance(one, DrawSealed | DrawBySlips)), None)


def _payable(reading: "Reading", running: Running, host: str) -> Payable | int | None:
    """What can be paid; how much is missing where the group waits; None without an order."""
    try:
        return payable(reading.conn, running, host=host)
    except Refused as refusal:
        if refusal.code == "turn.waits":
            return sum(one for one in refusal.values.values() if isinstance(one, int))
        return None


def _givers(
    reading: "Reading", facts: BoxFacts, running: Running, turn: int
) -> tuple[tuple[tuple[int, int], ...], tuple[tuple[str, int, bool], ...]]:
    if not turn:
        return (), ()
    due = running.due(turn)
    paid = box_dues.paid_by_member(reading.conn, running, turn)
    marks = attendance.marks(reading.conn, facts.meeting.meeting)
    counted = Counter(minor for minor in paid.values() if minor)
    givers = tuple(sorted(((many, each) for each, many in counted.items()), reverse=True))
    owing = tuple(
        (
            facts.names.get(member, ""),
            minor - paid.get(member, 0),
            member in marks and marks[member].status in ("absent", "excused"),
        )
        for member, minor in due.items()
        if paid.get(member, 0) < minor
    )
    return givers, owing


def _owed_on(facts: BoxFacts, of_rounds: Iterable[Running]) -> tuple[OwedOn, ...]:
    """Of earlier rounds first."""
    return tuple(
        OwedOn(one.round, turn, seat, member, facts.names.get(member, ""), minor)
        for one in of_rounds
        for (turn, seat, member), minor in turn_claims.owed_to(one).items()
    )


def _order(
    facts: BoxFacts, running: Running, turn: int, day_of: Callable[[int], str]
) -> tuple[TurnLine, ...]:
    """Places around the open one, with what was paid or is to be expected."""
    paid = {one.seat: one for one in running.course.paid}
    places = list(enumerate(running.course.order, 1))
    now = next((at for at, seat in places if running.plan.turn_of(at) == turn), len(places))
    start = max(0, min(now - 1 - AROUND, len(places) - 2 * AROUND - 1))
    lines = []
    for at, seat in places[start : start + 2 * AROUND + 1]:
        of = running.plan.turn_of(at)
        done = paid.get(seat)
        state = "done" if done else "now" if of == turn else "later"
        on = done.on if done else day_of(of)
        minor = sum(one.total for one in running.course.paid if one.seat == seat)
        lines.append(
            TurnLine(
                number=at,
                name=facts.seat_names(seat) or "",
                on=on,
                minor=minor or running.prize(at).total,
                state=state,
            )
        )
    return tuple(lines)


def _with_draw(reading: "Reading", facts: BoxFacts) -> BoxFacts:
    """A seal that waits, and a draw for the next round that was made and not used yet."""
    found = [one for one in rounds.draws_of(reading.conn, facts.box.box) if one.is_standing]
    shown = {one.payload.draw: one.payload.order for one in found if one.type != "draw.sealed"}
    secrets = {one.payload.draw: one.payload.secret for one in found if one.type == "draw.revealed"}
    followed = {one.payload.instead_of for one in found if one.type == "draw.by_slips"}
    round_id = facts.running.round if facts.running else ""
    begun = set(rounds.rounds_of(reading.conn, facts.box.box))
    for one in found:
        payload = one.payload
        if one.type == "draw.revealed":
            continue
        is_next = payload.turn == 0 and payload.round not in begun
        is_turn = (payload.round, payload.turn) == (round_id, facts.number) and payload.turn > 0
        if not (is_next or is_turn):
            continue
        if payload.draw in shown and is_next:
            facts = replace(
                facts,
                opened=tuple(shown[payload.draw]),
                opened_draw=payload.draw,
                opened_seal=payload if isinstance(payload, DrawSealed) else None,
                opened_secret=secrets.get(payload.draw, ""),
                opened_days=_days(facts),
            )
        elif isinstance(payload, DrawSealed) and payload.draw not in {*shown, *followed}:
            facts = replace(facts, sealed=payload)
    return facts


def _days(facts: BoxFacts) -> tuple[str, ...]:
    """The expected days of the places of the round that is to begin today."""
    if not facts.planned:
        return ()
    plan = plan_of(facts.terms, len(facts.planned))
    found = []
    for place in range(1, len(facts.planned) + 1):
        turn = plan.turn_of(place)
        if facts.terms.unit == "meetings":
            ahead = timedelta(days=facts.days_between * facts.terms.every * (turn - 1))
            found.append((date.fromisoformat(facts.meeting.on) + ahead).isoformat())
        else:
            found.append(turns.day_of_turn(facts.terms, facts.meeting.on, turn))
    return tuple(found)
