"""The terms that rotating boxes have in common, and what follows from them for a round.

Source: spec/domain.md sections 3.1 and 3.3.
"""

from dataclasses import dataclass
from typing import Final, Literal, TypeVar

import msgspec

from app.core.errors import Refused
from app.core.money import MINOR_MAX
from app.core.penalties import DAYS_MAX, Kind, PenaltyRule
from app.core.periods import UNITS, Unit
from app.core.rotation.seats import SEATS_MAX
from app.core.rounding import PPM, apply_ppm

ORDERS: Final = ("fixed", "draw", "draw_each", "need", "auction")
BY_TURNS: Final = frozenset({"draw_each", "need", "auction"})  # nobody has a place beforehand
# The pot is short: pay what is there and owe the rest, wait, or take it from the reserve.
SHORT: Final = ("owe", "wait", "reserve")


class RotationTerms(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a rotating box asks and pays.

    Attributes:
        value: A whole seat pays this at every turn, minor units.
        winners: Seats that get the pot at one turn.
        order: Of ORDERS: agreed before the round, drawn at once, drawn at every turn, by vote, to
            the highest bid (only of boxes that auction).
        short: Of SHORT.
        commission_ppm, commission_minor: Kept by the group of every prize; the first `trial_turns`
            turns are free of it.
        welfare_ppm: Of every prize, for the social fund.
        meal: For the host of the meeting, once a turn, minor units.
        paid_up_only: Seats whose owners owe something get no turn.
        every, unit: How far apart turns are, of UNITS.
        late_fee, late_ppm: What a contribution that is late costs: minor units, or a part of it.
        late_grace_days: Days that cost nothing. late_every_days: It comes again so often; 0: once.
    """

    value: int
    winners: int = 1
    order: str = "draw"
    short: str = "owe"
    commission_ppm: int = 0
    commission_minor: int = 0
    trial_turns: int = 0
    welfare_ppm: int = 0
    meal: int = 0
    paid_up_only: bool = False
    every: int = 1
    unit: Unit = "meetings"
    late_fee: int = 0
    late_ppm: int = 0
    late_grace_days: int = 0
    late_every_days: int = 0

    @property
    def late_rule(self) -> PenaltyRule | None:
        """What lateness costs; None for nothing."""
        if not self.late_fee and not self.late_ppm:
            return None
        once = not self.late_every_days
        of_fee: Kind = "flat" if once else "flat_per_period"
        of_part: Kind = "percent" if once else "percent_per_period"
        return PenaltyRule(
            kind=of_fee if self.late_fee else of_part,
            minor=self.late_fee,
            rate_ppm=self.late_ppm,
            grace_days=self.late_grace_days,
            every_days=self.late_every_days or DAYS_MAX,
        )

    def prize_table(self, seats: int) -> tuple[int, ...]:
        """The prize of each place where they differ, commission within; () where all are equal."""
        del seats
        return ()


class AuctionTerms(RotationTerms, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Of boxes whose pot may go to whoever gives the highest discount.

    Attributes:
        cap_ppm: Of the pot: no bid is higher.
        min_step: Bids go up by it, minor units; 0 for the cash unit.
        cash_unit: Dividends are rounded down to it, minor units.
        bid_paid: "deducted" (the others have it as a dividend), or "cash": the winner pays it into
            the box, where it is income of the group.
        dividend_to: All seats that owe nothing, or only those that still wait for the pot.
        dividend_when: It makes the contribution of this turn smaller, or of the next one.
        commission_to: Who has the commission: the group, or the owner of `foreman_seat`.
        foreman_seat, foreman_turn: That seat gets the whole pot at that turn; 0 for none.
        fee_on_all: The commission is taken of prize and dividends alike, on top of the bid.
    """

    cap_ppm: int = 400_000
    min_step: int = 0
    cash_unit: int = 1
    bid_paid: Literal["deducted", "cash"] = "deducted"
    dividend_to: Literal["all", "waiting"] = "all"
    dividend_when: Literal["now", "next"] = "now"
    commission_to: Literal["group", "foreman"] = "group"
    foreman_seat: int = 0
    foreman_turn: int = 0
    fee_on_all: bool = False

    @property
    def auctions(self) -> bool:
        """Whether the pot is auctioned: a tontine may be drawn instead."""
        return self.order == "auction"


Terms = TypeVar("Terms", bound=RotationTerms)


@dataclass(frozen=True, slots=True)
class Plan:
    """What a round of so many seats pays out.

    Attributes:
        prize: Of one seat, before what is kept; where prizes differ, the pot of a turn.
        winners: How many seats win at each turn, in the order of the turns.
        prizes: By place, where they differ.
    """

    prize: int
    winners: tuple[int, ...]
    prizes: tuple[int, ...] = ()

    def prize_of(self, place: int) -> int:
        """The prize of a place in the order, from 1."""
        return self.prizes[place - 1] if place <= len(self.prizes) else self.prize

    @property
    def turns(self) -> int:
        return len(self.winners)

    def turn_of(self, place: int) -> int:
        """The turn of a place in the order; both from 1. Places beyond the plan: the last turn."""
        reached = 0
        for turn, many in enumerate(self.winners, 1):
            reached += many
            if place <= reached:
                return turn
        return self.turns

    def places_of(self, turn: int) -> range:
        """The places that win at a turn, from 1."""
        before = sum(self.winners[: turn - 1])
        return range(before + 1, before + self.winners[turn - 1] + 1)


def check(terms: Terms) -> Terms:
    """Prove that these terms can be kept.

    Raises:
        Refused: "terms.range" with field, low and high; "terms.word" with field and typed;
            "terms.all_kept" when nothing of a prize would be left.
    """
    ranges = {
        "value": (1, MINOR_MAX // SEATS_MAX // SEATS_MAX),
        "winners": (1, SEATS_MAX),
        "commission_ppm": (0, PPM),
        "commission_minor": (0, MINOR_MAX),
        "welfare_ppm": (0, PPM),
        "meal": (0, MINOR_MAX),
        "trial_turns": (0, SEATS_MAX),
        "every": (1, 366),
        "late_fee": (0, MINOR_MAX),
        "late_ppm": (0, 0 if terms.late_fee else PPM),  # one of the two
        "late_grace_days": (0, DAYS_MAX),
        "late_every_days": (0, DAYS_MAX),
    }
    for field, (low, high) in ranges.items():
        if not low <= getattr(terms, field) <= high:
            raise Refused("terms.range", field=field, low=low, high=high)
    orders = ORDERS if isinstance(terms, AuctionTerms) else ORDERS[:-1]
    for field, words in (("order", orders), ("short", SHORT), ("unit", UNITS)):
        if getattr(terms, field) not in words:
            raise Refused("terms.word", field=field, typed=getattr(terms, field))
    if terms.commission_ppm + terms.welfare_ppm >= PPM:
        raise Refused("terms.all_kept")
    return terms


def plan_of(terms: RotationTerms, seats: int) -> Plan:
    """The plan of a round: T = S / w turns, rounded up, and a prize of T contributions.

    When w does not divide S the plan is uneven: at each turn as many seats win as whole prizes are
    in the pot (section 3.1). It always ends with every seat served and an empty pot.

    Raises:
        Refused: "seats.none"; "seats.too_few" with wanted, for more winners than seats;
            "terms.all_kept" when commission and meal are more than a prize.
    """
    if seats < 1:
        raise Refused("seats.none")
    if terms.winners > seats:
        raise Refused("seats.too_few", wanted=terms.winners)
    turns = -(-seats // terms.winners)
    prize = terms.value * turns
    if kept_of(terms, prize, turn=turns) + terms.meal > prize:
        raise Refused("terms.all_kept")
    winners, pot = [], 0
    for _ in range(turns):
        many, pot = divmod(pot + seats * terms.value, prize)
        winners.append(many)
    assert pot == 0 and sum(winners) == seats
    return Plan(prize=prize, winners=tuple(winners), prizes=terms.prize_table(seats))


def commission_of(terms: RotationTerms, prize: int, *, turn: int) -> int:
    """What the group keeps of one prize; nothing in the trial turns."""
    if turn <= terms.trial_turns:
        return 0
    return min(prize, apply_ppm(prize, terms.commission_ppm) + terms.commission_minor)


def kept_of(terms: RotationTerms, prize: int, *, turn: int) -> int:
    """Commission and what goes to the social fund."""
    return commission_of(terms, prize, turn=turn) + apply_ppm(prize, terms.welfare_ppm)
