"""A whole round from the first contribution to the empty pot, for the laws and the previews."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final
from uuid import NAMESPACE_OID, uuid5

from app.core import accounts as a
from app.core.ledger import Line, lines_of
from app.core.played import Choose, Played
from app.core.rotation import turns
from app.core.rotation.course import Course
from app.core.rotation.prizes import Prize, prize_at
from app.core.rotation.rounds import turn_id
from app.core.rotation.seats import Owner, Seat, check_seats, dues_at, seat_of
from app.core.rotation.short_pot import shortage
from app.core.rotation.terms import RotationTerms, plan_of
from app.core.rotation.turns import TurnOwed, TurnPaid
from app.core.rotation.winnings import Winning, from_pots, winnings

ROUND: Final = str(uuid5(NAMESPACE_OID, "a round that is only played"))
CURRENCY: Final = "KES"
_MISSES_ONE_IN = 12
MUST_BE_ZERO = (
    a.POT,
    a.SEAT_RESERVE,
    a.PAYABLE,
    a.CONTRIBUTIONS_DUE,
    a.OTHER_DUE,
    a.CHIT_DIVIDEND,
)


def seats_for(members: Sequence[str], choose: Choose) -> tuple[Seat, ...]:
    """Seats of these members: most are whole, some belong to two or three in equal fractions."""
    seats: list[Seat] = []
    left = list(members)
    while left:
        many = min(len(left), (1, 1, 1, 2, 3)[choose(5)])
        owners = [Owner(member=left.pop(), num=1, den=many) for _ in range(many)]
        seats.append(seat_of(len(seats) + 1, *owners))
    return tuple(seats)


def any_order(seats: Sequence[Seat], choose: Choose) -> tuple[str, ...]:
    """The seats in an order that somebody chose."""
    left = [one.seat for one in seats]
    return tuple(left.pop(choose(len(left))) for _ in seats)


@dataclass(slots=True)
class Purse:
    """What came and went so far; `pots` is what earlier turns left in theirs."""

    journals: list[tuple[Line, ...]] = field(default_factory=list)
    paid: dict[str, int] = field(default_factory=dict)
    received: dict[str, int] = field(default_factory=dict)
    parts: list[int] = field(default_factory=list)
    wins: dict[tuple[int, str], None] = field(default_factory=dict)
    pots: tuple[tuple[str, int], ...] = ()
    reserve: list[int] = field(default_factory=list)
    cash: int = 0

    def bring(self, member: str, minor: int) -> None:
        self.paid[member] = self.paid.get(member, 0) + minor
        self.cash += minor

    def note(self, debit: str, credit: str, minor: int, *, sub: str = "", to: str = "") -> None:
        rows = [(debit, sub, minor), (credit, to, -minor)]
        self.journals.append(lines_of(rows, CURRENCY))

    def keep(self, minor: int) -> None:
        """What the reserve of the round holds after one more turn."""
        self.reserve.append((self.reserve[-1] if self.reserve else 0) + minor)

    def take(self, member: str, minor: int) -> None:
        self.received[member] = self.received.get(member, 0) + minor
        self.cash -= minor


def play(
    terms: RotationTerms, seats: Sequence[Seat], order: Sequence[str], choose: Choose
) -> Played:
    """A round in which now and then somebody pays late; everything is settled in the end.

    Args:
        order: Seats by place.
    """
    check_seats(seats, value=terms.value)
    plan = plan_of(terms, len(seats))
    by_name = {one.seat: one for one in seats}
    purse = Purse()
    for turn in range(1, plan.turns + 1):
        winners = [by_name[order[place - 1]] for place in plan.places_of(turn)]
        due = dues_at(seats, terms.value, turn)
        missing = _collect(purse, terms, turn, winners, due, choose)
        prize = prize_at(terms, plan, Course(), plan.places_of(turn)[0]) if winners else None
        if prize is not None:
            _pay_out(purse, terms, prize, turn, winners, missing)
        purse.keep(prize.reserve * len(winners) if prize else 0)
    return Played(
        journals=tuple(purse.journals),
        wins=tuple(purse.wins),
        paid=purse.paid,
        received=purse.received,
        reserve=tuple(purse.reserve),
        parts=tuple(purse.parts),
        must_be_zero=MUST_BE_ZERO,
    )


def _collect(
    purse: Purse,
    terms: RotationTerms,
    turn: int,
    winners: Sequence[Seat],
    due: Mapping[str, int],
    choose: Choose,
) -> tuple[tuple[str, int], ...]:
    """Collect for a turn (T04): who did not bring all of it (T31a), and how much is missing.

    Who wins has paid, so nobody owes a part of the own prize.
    """
    pot = turn_id(ROUND, turn)
    never_late = {member for seat in winners for member in seat.members}
    came = {}
    for member, minor in due.items():
        is_late = terms.short == "owe" and member not in never_late and not choose(_MISSES_ONE_IN)
        came[member] = choose(minor + 1) if is_late else minor
        purse.parts.append(minor)
        purse.bring(member, came[member])
    # One line for all of them: what everybody paid is known, and a round of 400 stays quick.
    purse.note(a.CASH_LOAN, a.POT, sum(came.values()), to=pot)
    missing = shortage(due, came, policy=terms.short).missing
    for member, minor in missing:
        claim = TurnOwed(
            box="", round=ROUND, turn=turn, turn_id=pot, seat="", member=member, minor=minor,
            why="missed", currency=CURRENCY, on="", meeting="",
        )  # fmt: skip
        purse.journals.append(turns.owe(claim).post)
    purse.pots = (*purse.pots, (pot, sum(due.values())))
    return missing


def _pay_out(
    purse: Purse,
    terms: RotationTerms,
    prize: Prize,
    turn: int,
    winners: Sequence[Seat],
    missing: tuple[tuple[str, int], ...],
) -> None:
    """Pay every winner what is there (T30, T31b), then what the others bring afterwards."""
    # Money that earlier turns left pays first, so the pot lacks less than was not brought.
    lacks = sum(minor for _, minor in missing)
    carried = sum(minor for _, minor in purse.pots[:-1])
    wanted = (prize.total + prize.reserve) * len(winners)
    held = purse.pots[-1][1] + carried
    lacks = max(0, lacks - (held - wanted))
    found = winnings(
        terms,
        prize.total,
        winners,
        turn=turn,
        short=lacks,
        commission=prize.commission,
        dividend=prize.dividend,
        reserve=prize.reserve,
    )
    for one in found:
        hand_over(purse, turn, one)
    for member, minor in missing:
        purse.bring(member, minor)
        purse.note(a.CASH_LOAN, a.CONTRIBUTIONS_DUE, minor, to=member)
    for one in found:
        if one.short:
            purse.note(a.PAYABLE, a.CASH_LOAN, one.short, sub=one.member)
            purse.take(one.member, one.short)


def hand_over(purse: Purse, turn: int, one: Winning) -> None:
    taken, purse.pots = from_pots(purse.pots, one.prize + one.reserve)
    pot = turn_id(ROUND, turn)
    payout = TurnPaid(
        box="", round=ROUND, turn=turn, turn_id=pot, seat=one.seat, member=one.member, meeting="",
        on="", prize=one.prize, commission=one.commission, welfare=one.welfare, meal=one.meal,
        dividend=one.dividend, reserve=one.reserve,
        paid=one.paid, short=one.short, pots=tuple(x for x in taken if x[0] != pot),
        source="cash", agreed="pin", currency=CURRENCY,
    )  # fmt: skip
    in_pot = sum(minor for _, minor in taken)
    purse.journals.append(turns.pay(payout, in_pot=in_pot, have=purse.cash).post)
    purse.parts += [one.prize, one.commission, one.welfare, one.meal, one.dividend]
    purse.parts += [one.paid, one.short]
    purse.wins[turn, one.seat] = None
    purse.take(one.member, one.paid)
    purse.cash -= one.meal
