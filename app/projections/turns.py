"""The turns of running rounds: whose it is, what it costs, who wins what."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from app.core.errors import Refused
from app.core.periods import Period, add_months
from app.core.rotation.course import Course
from app.core.rotation.prizes import Prize, prize_at
from app.core.rotation.rounds import RoundStarted, turn_id
from app.core.rotation.seats import Seat, dues_at
from app.core.rotation.terms import AuctionTerms, Plan, RotationTerms, plan_of
from app.core.schemes import find_scheme
from app.core.schemes.scheme import read_terms
from app.projections import boxes, rounds
from app.projections.boxes import BoxRow


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
        """Of all turns, in their order; first what is owed for no turn of its own (0)."""
        most = self.plan.turns + len(self.course.gone)
        return [self.pot(turn) for turn in range(most + 1)]

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
        less = self.course.less_at(turn)
        return dues_at(mine, self.terms.value, turn, less).get(member, 0)

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
    period = Period(terms.unit, terms.every)
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


def earlier_rounds(conn: Connection, running: Running) -> tuple[Running, ...]:
    """The rounds of the box before this one, oldest first: debts of them may be left."""
    names = (one for one in rounds.rounds_of(conn, running.box.box) if one != running.round)
    found = (round_of(conn, running.box, one) for one in names)
    return tuple(one for one in found if one is not None)


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


def seat_held(conn: Connection, member: str) -> str:
    """The name of a box in whose running round the member has a seat; "" for none.

    Who had the pot and pays no more has nothing to come and nothing to give.
    """
    for one in running_rounds(conn):
        stopped = {found.member for found in one.course.stopped}
        if not one.is_over and member not in stopped:
            if any(member in seat.members for seat in one.course.active):
                return one.box.name
    return ""


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


def turn_at(running: Running, meeting: str) -> int:
    """The turn that belongs to a meeting: the one that was paid out there, else the open one;
    0 when the round is over."""
    here = [one.turn for one in running.course.paid if one.meeting == meeting]
    if here:
        return here[-1]
    return 0 if running.is_over else running.turn
