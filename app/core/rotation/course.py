"""How a round stands: the facts about it, in their order, folded into seats and places.

Which facts count (not taken back, not void) is the caller's business.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from app.core.auctions.facts import AuctionHeld
from app.core.draws.facts import DrawBySlips, DrawRevealed, DrawSealed
from app.core.rotation.defaulting import SeatDefaulted, SeatSecured, TurnCovered
from app.core.rotation.rounds import (
    RoundSeated,
    RoundStarted,
    SeatGivenUp,
    SeatTransferred,
    TurnAssigned,
    TurnPostponed,
    TurnSwapped,
)
from app.core.rotation.seats import Owner, Seat
from app.core.rotation.selling import SeatSold
from app.core.rotation.turns import TurnHandedOn, TurnOwed, TurnPaid


@dataclass(slots=True)
class Course:
    """A round as its facts leave it.

    Attributes:
        seats: By name, with their owners now.
        order: Seats by place, as far as it is known; seats that were given up are not in it.
        paid, owed, handed_on, covered: Facts about money, in their order.
        sold, left: Transfers and seats that were given up; `gone` the latter by seat, with the
            last turn that they paid.
        presold: Sales before the round.
        secured: Who stands for whom. stopped: Members who pay no more after their pot.
        moves: Swaps and postponements that took place, in their order.
        auctions: By turn, the first that stands.
        draws: Draws by id; `opened` holds those that were revealed, `slips` those by paper.
    """

    started: RoundStarted | None = None
    seats: dict[str, Seat] = field(default_factory=dict)
    order: list[str] = field(default_factory=list)
    paid: list[TurnPaid] = field(default_factory=list)
    owed: list[TurnOwed] = field(default_factory=list)
    handed_on: list[TurnHandedOn] = field(default_factory=list)
    covered: list[TurnCovered] = field(default_factory=list)
    sold: list[SeatTransferred] = field(default_factory=list)
    left: list[SeatGivenUp] = field(default_factory=list)
    gone: dict[str, int] = field(default_factory=dict)
    presold: list[SeatSold] = field(default_factory=list)
    secured: list[SeatSecured] = field(default_factory=list)
    stopped: list[SeatDefaulted] = field(default_factory=list)
    moves: list[TurnSwapped | TurnPostponed] = field(default_factory=list)
    auctions: dict[int, AuctionHeld] = field(default_factory=dict)
    draws: dict[str, DrawSealed] = field(default_factory=dict)
    opened: dict[str, DrawRevealed] = field(default_factory=dict)
    slips: dict[str, DrawBySlips] = field(default_factory=dict)

    @property
    def active(self) -> tuple[Seat, ...]:
        """Seats that still play, by number."""
        left = (one for one in self.seats.values() if one.seat not in self.gone)
        return tuple(sorted(left, key=lambda one: one.no))

    @property
    def served(self) -> frozenset[str]:
        """Seats that were paid, at least one of their owners."""
        return frozenset(one.seat for one in self.paid)

    def less_at(self, turn: int) -> dict[str, int]:
        """By seat what auctions take off its contribution for a turn, minor units."""
        sums: dict[str, int] = {}
        for held in self.auctions.values():
            if held.credit_turn == turn:
                for seat in held.entitled:
                    sums[seat] = sums.get(seat, 0) + held.dividend
        return {seat: minor for seat, minor in sums.items() if minor}

    def missing_at(self, turn: int) -> dict[str, tuple[int, int]]:
        """By member who stopped: what is not covered of a turn, and what its winners wait for."""
        sums: dict[str, tuple[int, int]] = {}
        for stopped in self.stopped:
            for one in stopped.turns:
                if one.turn == turn:
                    lacks, waits = sums.get(stopped.member, (0, 0))
                    more = lacks + one.due - one.filled, waits + one.short
                    sums[stopped.member] = more
        return sums

    def place_of(self, seat: str) -> int:
        """The place of a seat in the order, from 1; 0 while it has none."""
        return self.order.index(seat) + 1 if seat in self.order else 0


def course_of(facts: Iterable[object]) -> Course:
    """Fold the facts that stand, in their order."""
    course = Course()
    for fact in facts:
        _apply(course, fact)
    return course


def _apply(course: Course, fact: object) -> None:
    match fact:
        case RoundSeated(seats=seats):
            course.seats |= {one.seat: one for one in seats}
        case RoundStarted(seats=seats, order=order):
            if course.started is None:
                course.started = fact
                course.seats |= {one.seat: one for one in seats}
                course.order = list(order)
        case TurnAssigned(seats=seats):
            _place(course, seats)
        case TurnSwapped() | TurnPostponed():
            if _move(course, fact):
                course.moves.append(fact)
        case SeatTransferred():
            _transfer(course, fact)
        case SeatGivenUp(seat=seat, after_turn=after_turn):
            course.left.append(fact)
            course.gone.setdefault(seat, after_turn)
            course.order = [one for one in course.order if one != seat]
        case _:
            _apply_draw_or_money(course, fact)


def _apply_draw_or_money(course: Course, fact: object) -> None:
    match fact:
        case DrawSealed(draw=draw):
            course.draws.setdefault(draw, fact)
        case DrawRevealed(draw=draw, order=order):
            if draw not in course.opened:
                course.opened[draw] = fact
                sealed = course.draws.get(draw)
                if sealed is not None and sealed.turn:
                    _place(course, order[: sealed.winners or None])
        case DrawBySlips(draw=draw, turn=turn, order=order):
            if draw not in course.slips:
                course.slips[draw] = fact
                if turn:
                    _place(course, order)
        case AuctionHeld(turn=turn, winner=winner):
            if turn not in course.auctions:
                course.auctions[turn] = fact
                _place(course, (winner,))
        case SeatSold():
            course.presold.append(fact)
        case TurnPaid():
            course.paid.append(fact)
        case TurnOwed():
            course.owed.append(fact)
        case TurnHandedOn():
            course.handed_on.append(fact)
        case TurnCovered():
            course.covered.append(fact)
        case SeatSecured():
            course.secured.append(fact)
        case SeatDefaulted():
            course.stopped.append(fact)


def _place(course: Course, seats: Iterable[str]) -> None:
    """The next places go to these seats, which have none yet."""
    known = (one for one in seats if one in course.seats and one not in course.gone)
    course.order += [one for one in known if one not in course.order]


def _move(course: Course, fact: TurnSwapped | TurnPostponed) -> bool:
    """Change places; False where the places are not those that were agreed about any more."""
    if isinstance(fact, TurnSwapped):
        a, b = course.place_of(fact.seat_a), course.place_of(fact.seat_b)
        if not a or not b or {fact.seat_a, fact.seat_b} & course.served:
            return False
        course.order[a - 1], course.order[b - 1] = fact.seat_b, fact.seat_a
        return True
    place = course.place_of(fact.seat)
    if not place or fact.seat in course.served or fact.to <= place:
        return False
    course.order.remove(fact.seat)
    course.order.insert(fact.to - 1, fact.seat)
    return True


def _transfer(course: Course, fact: SeatTransferred) -> None:
    """Hand a part of a seat over; who has no such part gives nothing."""
    course.sold.append(fact)
    seat = course.seats.get(fact.seat)
    if seat is None:
        return
    moved = Owner(member=fact.to_member, num=fact.num, den=fact.den).fraction
    parts = {one.member: one.fraction for one in seat.owners}
    if parts.get(fact.from_member, 0) < moved:
        return
    parts[fact.from_member] -= moved
    parts[fact.to_member] = parts.get(fact.to_member, moved - moved) + moved
    owners = tuple(
        Owner(member=member, num=part.numerator, den=part.denominator)
        for member, part in parts.items()
        if part
    )
    course.seats[fact.seat] = Seat(seat=seat.seat, no=seat.no, owners=owners)
