"""The turns of running rounds: whose it is, what is due and paid, what a member may still pay."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection

from app.core.collecting import BoxSlot
from app.core.errors import Refused
from app.core.expected import BOXES
from app.core.periods import Period, add_months
from app.core.rotation.course import Course
from app.core.rotation.prizes import Prize, prize_at
from app.core.rotation.rounds import RoundStarted, turn_id
from app.core.rotation.seats import Seat, dues_at
from app.core.rotation.terms import AuctionTerms, Plan, RotationTerms, plan_of
from app.core.schemes import find_scheme
from app.core.schemes.scheme import read_terms
from app.projections import boxes, rounds, seats
from app.projections.boxes import BoxRow
from app.projections.meetings import Meeting
from app.projections.sheet import Payment

AHEAD = 12  # turns that may be paid in advance


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """The newest round of a box.

    Attributes:
        started: The fact that began it. terms: Frozen in it.
        turn: The first turn that was not paid to all its winners; `plan.turns` + 1 when the round
            is over.
    """

    box: BoxRow
    started: RoundStarted
    terms: RotationTerms
    course: Course
    plan: Plan
    turn: int

    @property
    def round(self) -> str:
        return self.started.round

    @property
    def is_over(self) -> bool:
        return self.turn > self.plan.turns

    def pot(self, turn: int) -> str:
        return turn_id(self.started.round, turn)

    def pots(self) -> list[str]:
        """Of all turns, in their order."""
        most = self.plan.turns + len(self.course.gone)
        return [self.pot(turn) for turn in range(1, most + 1)]

    def playing(self, turn: int) -> tuple[Seat, ...]:
        """Seats that pay for a turn, by number."""
        gone = self.course.gone
        found = (one for one in self.course.seats.values() if gone.get(one.seat, turn) >= turn)
        return tuple(sorted(found, key=lambda one: one.no))

    def due(self, turn: int) -> dict[str, int]:
        """What every member pays for a turn."""
        less = self.course.less_at(turn)
        return dues_at(self.playing(turn), self.terms.value, turn, less)

    def prize(self, place: int) -> Prize:
        """What the seat at a place wins, as far as it is known."""
        return prize_at(self.terms, self.plan, self.course, place)

    @property
    def auctions(self) -> bool:
        """Whether a turn goes to the highest bid."""
        return isinstance(self.terms, AuctionTerms) and self.terms.auctions

    def due_of(self, member: str, turn: int) -> int:
        """What one member pays for a turn."""
        mine = [one for one in self.playing(turn) if member in one.members]
        return dues_at(mine, self.terms.value, turn).get(member, 0)

    def winners(self, turn: int) -> tuple[Seat, ...]:
        """The seats whose turn it is, as far as they are known."""
        if not 1 <= turn <= self.plan.turns:
            return ()
        order = self.course.order
        places = (place for place in self.plan.places_of(turn) if place <= len(order))
        return tuple(self.course.seats[order[place - 1]] for place in places)

    def on(self, turn: int) -> str:
        """The day of a turn by the calendar; "" where turns go by meetings."""
        if self.terms.unit == "meetings":
            return ""
        return day_of_turn(self.terms, self.started.on, turn)


def day_of_turn(terms: RotationTerms, start: str, turn: int) -> str:
    """The civil day of a turn that goes by the calendar, the first on `start`."""
    period = Period(terms.unit, terms.every)  # type: ignore[arg-type]  # checked in the terms
    first = date.fromisoformat(start)
    if period.is_monthly:
        day = add_months(first, terms.every * (turn - 1), period.calendar)
    else:
        days = terms.every * (turn - 1) * (7 if terms.unit == "weeks" else 1)
        day = date.fromordinal(first.toordinal() + days)
    return day.isoformat()


def running_rounds(conn: Connection) -> tuple[Running, ...]:
    """The newest round of every open rotating box that has one, in the order of the boxes."""
    started = set(rounds.boxes_with_rounds(conn))
    if not started:
        return ()
    found = (
        running_round(conn, one)
        for one in boxes.boxes(conn)
        if one.box in started and not one.closed_on
    )
    return tuple(one for one in found if one is not None)


def running_round(conn: Connection, box: BoxRow) -> Running | None:
    """The newest round of a box; None before the first, and of a box of another kind."""
    known = rounds.rounds_of(conn, box.box)
    return round_of(conn, box, known[-1]) if known else None


def round_of(conn: Connection, box: BoxRow, round_id: str) -> Running | None:
    """One round of a box; None when it is not of a kind that rotates like this."""
    course = rounds.course(conn, round_id)
    if course.started is None or not is_rotating(box):
        return None
    terms = read_terms(find_scheme(box.kind), course.started.terms)
    plan = plan_of(terms, max(1, len(course.active)))
    return Running(
        box=box,
        started=course.started,
        terms=terms,
        course=course,
        plan=plan,
        turn=_first_open(terms, course, plan),
    )


def is_rotating(box: BoxRow) -> bool:
    """Whether the box pays a pot to one seat after the other."""
    try:
        scheme = find_scheme(box.kind)
    except Refused:
        return False
    return issubclass(scheme.terms, RotationTerms)


def rotating_boxes(conn: Connection) -> tuple[BoxRow, ...]:
    """Open boxes that rotate, with a round or without, in the order of their opening."""
    return tuple(one for one in boxes.boxes(conn) if not one.closed_on and is_rotating(one))


def _first_open(terms: RotationTerms, course: Course, plan: Plan) -> int:
    """The first turn of which not all winners have got all their prize."""
    got: dict[str, int] = {}
    for one in course.paid:
        got[one.seat] = got.get(one.seat, 0) + one.prize
    for turn in range(1, plan.turns + 1):
        for place in plan.places_of(turn):
            known = place <= len(course.order)
            if not known:
                return turn
            if got.get(course.order[place - 1], 0) < prize_at(terms, plan, course, place).total:
                return turn
    return plan.turns + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxDue:
    """What a box asks for at a meeting.

    Attributes:
        column: Its column in the grid, of BOXES.
        turn: The turn that is collected here; 0 when the round is over.
        due: By member what is due now and not paid: debts of earlier turns, then this turn.
        slots: By member what can be paid, in the order in which it is settled, turns in advance
            at the end.
    """

    column: str
    box: str
    name: str
    value: int
    turn: int
    due: dict[str, int]
    slots: dict[str, tuple[BoxSlot, ...]]
    pots: frozenset[str]

    def minor(self, payment: Payment) -> int:
        """What a payment brought for this box."""
        parts = (one for one in payment.parts if one.kind in seats.KINDS)
        return sum(one.minor for one in parts if one.ref in self.pots)


def box_dues(conn: Connection, meeting: Meeting) -> tuple[BoxDue, ...]:
    """What the rotating boxes ask for at a meeting, at most as many as there are columns."""
    found = zip(BOXES, running_rounds(conn), strict=False)
    return tuple(_box_due(conn, one, meeting, column) for column, one in found)


def turn_at(running: Running, meeting: str) -> int:
    """The turn that belongs to a meeting: the one that was paid out there, else the open one;
    0 when the round is over."""
    here = [one.turn for one in running.course.paid if one.meeting == meeting]
    if here:
        return here[-1]
    return 0 if running.is_over else running.turn


def _box_due(conn: Connection, running: Running, meeting: Meeting, column: str) -> BoxDue:
    pots = running.pots()
    paid = seats.paid_for(conn, pots)
    claimed = claims_of(running)
    due: dict[str, int] = dict.fromkeys(_members(running), 0)
    slots: dict[str, tuple[BoxSlot, ...]] = dict.fromkeys(due, ())

    def ask(member: str, slot: BoxSlot, *, is_due: bool) -> None:
        if slot.left > 0:
            slots[member] = (*slots.get(member, ()), slot)
            due[member] = due.get(member, 0) + slot.left * is_due

    for (pot, member, kind), minor in claimed.items():
        left = minor - paid.get((pot, member, kind), 0)
        ask(member, BoxSlot(kind, pot, left), is_due=True)
    turn = turn_at(running, meeting.meeting)
    for (number, member), left in missing_before(conn, running, turn).items():
        ask(member, BoxSlot("seat", running.pot(number), left), is_due=True)
    spare = overpaid_before(conn, running, turn)
    # Nobody knows what a turn costs that was not auctioned yet.
    ahead = 0 if running.auctions else AHEAD
    wanted = range(turn, min(running.plan.turns, turn + ahead) + 1) if turn else range(0)
    settled = settled_by_turn(running, paid)
    for number in wanted:
        pot = running.pot(number)
        is_due = number == turn and running.on(number) <= meeting.on
        for member, minor in running.due(number).items():
            taken = settled.get((number, member), 0)
            taken += sum(claimed.get((pot, member, kind), 0) for kind in seats.DEBTS)
            used = max(0, min(spare.get(member, 0), minor - taken))
            spare[member] = spare.get(member, 0) - used
            taken += used
            ask(member, BoxSlot("seat", pot, minor - taken), is_due=is_due)
    return BoxDue(
        column=column,
        box=running.box.box,
        name=running.box.name,
        value=running.terms.value,
        turn=turn,
        due=due,
        slots=slots,
        pots=frozenset(pots),
    )


def overpaid_before(conn: Connection, running: Running, turn: int) -> dict[str, int]:
    """What members paid beyond their dues of earlier turns, and did not use up since.

    Of a box that auctions `settled_by_turn` knows it: there dues become smaller, too.
    """
    if running.auctions:
        return {}
    came, sums = _brought(conn, running)
    full = running.terms.value
    earlier = [(number, running.pot(number)) for number in range(1, turn)]
    over = [
        (number, pot)
        for number, pot in earlier
        if sums.get(pot, 0) > full * len(running.playing(number))
    ]
    members = {
        member
        for number, pot in over
        for member, minor in running.due(number).items()
        if came.get((pot, member), 0) > minor
    } - {sold.from_member for sold in running.course.sold}  # they paid for a seat of then
    spare = {
        member: sum(
            came.get((pot, member), 0) - running.due_of(member, number) for number, pot in earlier
        )
        for member in members
    }
    return {member: minor for member, minor in spare.items() if minor > 0}


def missing_before(conn: Connection, running: Running, turn: int) -> dict[tuple[int, str], int]:
    """What is missing in pots of earlier turns: (turn, member) → minor units, oldest first.

    Only a contribution that was taken back after its turn was paid out leaves such a hole.
    """
    if running.auctions:
        return {}
    came, sums = _brought(conn, running)
    newcomers = {sold.to_member for sold in running.course.sold}
    found: dict[tuple[int, str], int] = {}
    for number in range(1, turn):
        pot = running.pot(number)
        hole = running.terms.value * len(running.playing(number)) - sums.get(pot, 0)
        if hole <= 0:
            continue
        due = running.due(number)
        for member in sorted(due, key=lambda one: one in newcomers):
            left = min(hole, due[member] - came.get((pot, member), 0))
            if left > 0:
                found[number, member] = left
                hole -= left
    return found


def _brought(
    conn: Connection, running: Running
) -> tuple[dict[tuple[str, str], int], dict[str, int]]:
    """What came into each pot or is a debt instead: by (pot, member), and by pot."""
    came: dict[tuple[str, str], int] = {}
    for (pot, member, kind), minor in seats.paid_for(conn, running.pots()).items():
        came[pot, member] = came.get((pot, member), 0) + minor * (kind == "seat")
    for (pot, member, _), minor in claims_of(running).items():
        came[pot, member] = came.get((pot, member), 0) + minor
    sums: dict[str, int] = {}
    for (pot, _), minor in came.items():
        sums[pot] = sums.get(pot, 0) + minor
    return came, sums


def settled_by_turn(
    running: Running, paid: Mapping[tuple[str, str, str], int]
) -> dict[tuple[int, str], int]:
    """What counts as brought for each turn: (turn, member) → minor units.

    Who paid before an auction made the contribution smaller has paid the rest for the next turn;
    that money lies in the earlier pot, and pays the next one from there.

    Args:
        paid: Of `seats.paid_for`.
    """
    found: dict[tuple[int, str], int] = {}
    over: dict[str, int] = {}
    claimed = claims_of(running)
    for turn in range(1, running.plan.turns + 1):
        pot = running.pot(turn)
        due = running.due(turn) if running.auctions else {}
        brought = {member for (name, member, kind) in paid if name == pot and kind == "seat"}
        for member in brought | set(over):
            came = paid.get((pot, member, "seat"), 0) + over.pop(member, 0)
            owed = sum(claimed.get((pot, member, kind), 0) for kind in seats.DEBTS)
            counts = min(came, max(0, due[member] - owed)) if member in due else came
            found[turn, member] = counts
            if came > counts:
                over[member] = came - counts
    return found


def paid_by_member(conn: Connection, running: Running, turn: int) -> dict[str, int]:
    """What each member paid for a turn, settled debts of it included."""
    sums: dict[str, int] = {}
    for (_, member, _), minor in seats.paid_for(conn, [running.pot(turn)]).items():
        sums[member] = sums.get(member, 0) + minor
    return sums


def claims_of(running: Running) -> dict[tuple[str, str, str], int]:
    """What was made a debt instead of a contribution: (turn id, member, kind of part) → minor."""
    sums: dict[tuple[str, str, str], int] = {}
    for one in running.course.owed:
        kind = "seat_debt" if one.why == "served" else "seat_owed"
        key = one.turn_id, one.member, kind
        sums[key] = sums.get(key, 0) + one.minor
    return sums


def claims_left(conn: Connection, running: Running) -> dict[tuple[str, str, str], int]:
    """Debts of a round that were not paid yet, by the key of `claims_of`."""
    paid = seats.paid_for(conn, running.pots())
    found = {key: minor - paid.get(key, 0) for key, minor in claims_of(running).items()}
    return {key: minor for key, minor in found.items() if minor > 0}


def owing(conn: Connection, running: Running) -> set[str]:
    """Members who owe something for turns that were paid out."""
    paid = seats.paid_for(conn, running.pots())
    late = {member for _, member in missing_before(conn, running, running.turn)}
    return late | {
        member
        for (pot, member, kind), minor in claims_of(running).items()
        if minor > paid.get((pot, member, kind), 0)
    }


def owed_to(running: Running) -> dict[tuple[int, str, str], int]:
    """What the group still owes winners of short pots: (turn, seat, member) → minor, oldest
    first; turn 0 is what a seat that was sold or given up brings its former owner."""
    sums: dict[tuple[int, str, str], int] = {}
    for key, minor in _payables(running.course):
        sums[key] = sums.get(key, 0) + minor
    return {key: minor for key, minor in sums.items() if minor > 0}


def _payables(course: Course) -> Iterable[tuple[tuple[int, str, str], int]]:
    for paid in course.paid:
        yield (paid.turn, paid.seat, paid.member), paid.short
        if paid.foreman:
            yield (paid.turn, paid.seat, paid.foreman), paid.commission
    for seat in course.presold:
        yield (0, seat.seat.seat, seat.member), max(0, -seat.premium)
    for sold in course.sold:
        yield (0, sold.seat, sold.from_member), sold.minor
    for left in course.left:
        yield (0, left.seat, left.member), left.minor
    for handed in course.handed_on:
        yield (handed.turn, handed.seat, handed.member), -handed.minor


def _members(running: Running) -> dict[str, None]:
    """Everybody with a seat or a debt."""
    found: dict[str, Any] = {}
    for seat in running.course.seats.values():
        found |= dict.fromkeys(seat.members)
    return found | {one.member: None for one in running.course.owed}
