"""What an auction brings: the prize of the winner, the commission, everybody's dividend, the rest.

Source: spec/domain.md section 3.6, with the WeTrust variant, and section 3.10.
"""

from dataclasses import dataclass

from app.core.errors import Refused
from app.core.rounding import apply_ppm


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What the auctions of a round have in common.

    Attributes:
        pot: What all seats pay at a turn, minor units.
        commission_ppm: Of the pot; no discount is smaller.
        on_all: WeTrust: the commission is taken of prize and dividend alike, on top of the bid.
        cash_unit: Dividends are rounded down to it.
        in_cash: Tontine: the winner gets the pot and pays the bid into the box, where it is
            income of the group; nobody has a dividend.
    """

    pot: int
    commission_ppm: int = 0
    on_all: bool = False
    cash_unit: int = 1
    in_cash: bool = False

    @property
    def commission(self) -> int:
        return apply_ppm(self.pot, self.commission_ppm)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What becomes of the pot, minor units.

    prize + commission + dividend × entitled + carry = pot + carry of the turn before.

    Attributes:
        prize: What the winner gets.
        commission: Kept: by the organiser, or by the group.
        dividend: Of each entitled seat.
        carry: What could not be divided and waits for the next turn.
    """

    prize: int
    commission: int
    dividend: int
    carry: int


def outcome_of(
    terms: Terms, discount: int, *, entitled: int, carry: int = 0, most: int | None = None
) -> Outcome:
    """Divide the pot of an auction.

    Args:
        discount: Of the winner.
        entitled: Seats that have a dividend.
        carry: From the turn before.
        most: What a seat pays at a turn: no dividend is larger; None for no limit.

    Raises:
        Refused: "bid.too_high" with most, or "bid.too_low" with least.
    """
    least = 0 if terms.on_all or terms.in_cash else terms.commission
    if discount > terms.pot:
        raise Refused("bid.too_high", most=terms.pot)
    if discount < least:
        raise Refused("bid.too_low", least=least)
    if terms.in_cash:
        return Outcome(prize=terms.pot - discount + carry, commission=discount, dividend=0, carry=0)
    if terms.on_all:
        prize = terms.pot - discount - apply_ppm(terms.pot - discount, terms.commission_ppm)
        to_divide = discount - apply_ppm(discount, terms.commission_ppm)
        commission = terms.pot - prize - to_divide
    else:
        prize, commission = terms.pot - discount, terms.commission
        to_divide = discount - commission
    to_divide += carry
    dividend = to_divide // entitled // terms.cash_unit * terms.cash_unit if entitled else 0
    dividend = dividend if most is None else min(dividend, most)
    return Outcome(
        prize=prize,
        commission=commission,
        dividend=dividend,
        carry=to_divide - dividend * entitled,
    )


def last_outcome(terms: Terms, *, carry: int = 0, free: bool = False) -> Outcome:
    """The pot of the seat that waited longest, or (`free`) of the organiser: nobody bids.

    What could not be divided before goes to the last seat: it is less than one cash unit a seat.
    """
    kept = 0 if free or terms.in_cash else terms.commission
    if free:
        return Outcome(prize=terms.pot, commission=0, dividend=0, carry=carry)
    return Outcome(prize=terms.pot - kept + carry, commission=kept, dividend=0, carry=0)
