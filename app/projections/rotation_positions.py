"""How a member stands in the rounds that run: seats, turns, what was paid and got, what comes."""

from dataclasses import dataclass
from fractions import Fraction

from sqlalchemy import Connection

from app.core.rotation.presold import Implied, flows_of, implied
from app.core.rotation.seats import Seat, by_fraction
from app.projections import seats, turn_claims, turn_days
from app.projections.turns import Running, running_rounds


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatTurn:
    """One seat of the member, minor units.

    Attributes:
        part: What of the seat is the member's.
        turn: Its turn; 0 while nobody knows. on: Of the payout, or expected; "".
        prize: The member's part of it, commission within; 0 while nobody knows it.
    """

    seat: int
    part: Fraction
    turn: int
    on: str
    prize: int
    is_paid: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """A member in one round, minor units.

    Attributes:
        paid: Contributions so far. to_pay: All that is to come, debts too. owed: Debts alone.
        received: In the hand. waits_for: Owed by the group. to_receive: Prizes to come.
        is_certain: What is to come is known; not where pots are auctioned.
        rate: What the seat costs or brings a turn, where prizes differ and it is the only one.
    """

    box: str
    name: str
    no: int
    turns: int
    turn: int
    seats: tuple[SeatTurn, ...]
    paid: int
    to_pay: int
    owed: int
    received: int
    waits_for: int
    to_receive: int
    is_certain: bool
    rate: Implied | None = None

    @property
    def pays(self) -> int:
        """In the whole round."""
        return self.paid + self.to_pay

    @property
    def gets(self) -> int:
        """In the whole round."""
        return self.received + self.waits_for + self.to_receive


def positions(
    conn: Connection, member: str, *, today: str, days_between: int
) -> tuple[Position, ...]:
    """The rounds in which a member has a seat or owes something, in the order of the boxes.

    Args:
        days_between: Meetings, for the days on which turns are expected.
    """
    found = (
        _position(conn, one, member, today=today, days_between=days_between)
        for one in running_rounds(conn)
    )
    return tuple(one for one in found if one.seats or one.owed or one.waits_for)


def _position(
    conn: Connection, running: Running, member: str, *, today: str, days_between: int
) -> Position:
    mine = tuple(one for one in running.course.active if member in one.members)
    paid_for = seats.paid_for(conn, running.pots())
    paid = {(pot, kind): minor for (pot, who, kind), minor in paid_for.items() if who == member}
    left = turn_claims.claims_left(conn, running)
    owed = sum(minor for (_, who, _), minor in left.items() if who == member)
    coming = 0
    for turn in range(running.turn, running.plan.turns + 1):
        due = running.due(turn).get(member, 0)
        coming += max(0, due - paid.get((running.pot(turn), "seat"), 0))
    received = sum(one.paid + one.debt for one in running.course.paid if one.member == member)
    received += sum(one.minor for one in running.course.handed_on if one.member == member)
    waits_for = sum(
        minor for (_, _, who), minor in turn_claims.owed_to(running).items() if who == member
    )
    rows = tuple(
        _seat(conn, running, one, member, today=today, days_between=days_between) for one in mine
    )
    return Position(
        box=running.box.box,
        name=running.box.name,
        no=running.started.no,
        turns=running.plan.turns,
        turn=min(running.turn, running.plan.turns),
        seats=rows,
        paid=sum(paid.values()),
        to_pay=coming + owed,
        owed=owed,
        received=received,
        waits_for=waits_for,
        to_receive=sum(one.prize for one in rows if not one.is_paid),
        is_certain=not running.auctions or running.is_over,
        rate=seat_rate(running, mine[0]) if len(mine) == 1 else None,
    )


def _seat(
    conn: Connection, running: Running, seat: Seat, member: str, *, today: str, days_between: int
) -> SeatTurn:
    place = running.course.place_of(seat.seat)
    turn = running.plan.turn_of(place) if place else 0
    got = [one for one in running.course.paid if (one.seat, one.member) == (seat.seat, member)]
    at = next(at for at, one in enumerate(seat.owners) if one.member == member)
    on = got[-1].on if got else ""
    if turn and not got:
        between = days_between
        on = turn_days.expected_on(conn, running, turn, today=today, days_between=between)
    whole = running.prize(place).total if place and not running.auctions else 0
    if not place and not running.auctions and not running.plan.prizes:
        whole = running.plan.prize
    prize = sum(one.prize for one in got) or by_fraction(whole, seat.owners)[at]
    return SeatTurn(
        seat=seat.no,
        part=seat.owners[at].fraction,
        turn=turn,
        on=on,
        prize=prize,
        is_paid=bool(got),
    )


def seat_rate(running: Running, seat: Seat) -> Implied | None:
    """What a seat costs or brings a turn by when it gets how much; None while it is not known, or
    where all get the same."""
    place = running.course.place_of(seat.seat)
    held = running.course.auctions
    if not place or not (running.plan.prizes or held):
        return None
    turn = running.plan.turn_of(place)
    if running.auctions and (turn not in held or len(held) < running.plan.turns):
        return None
    prize = running.prize(place)
    handed = prize.total - prize.commission - prize.dividend
    flows = list(flows_of(running.terms.value, running.plan.turns, place, handed))
    if held:  # a place of an auction is its turn
        for at in range(running.plan.turns):
            flows[at] += running.course.less_at(at + 1).get(seat.seat, 0)
    return implied(flows)
