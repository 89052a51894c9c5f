"""Rounds whose pot is auctioned: what may be bid at a turn, who is entitled, what comes out.

Source: spec/domain.md sections 3.6 and 3.10.
"""

from collections.abc import Collection
from typing import TypeVar

from app.core.auctions import dividend
from app.core.auctions.bidding import Limits
from app.core.auctions.dividend import Outcome, last_outcome, outcome_of
from app.core.errors import Refused
from app.core.money import MINOR_MAX
from app.core.rotation.seats import SEATS_MAX
from app.core.rotation.terms import AuctionTerms
from app.core.rotation.terms import check as check_rotation
from app.core.rounding import PPM, apply_ppm, to_multiple

Terms = TypeVar("Terms", bound=AuctionTerms)


def check_auction(terms: Terms) -> Terms:
    """Prove that auctions under these terms can be held.

    Raises:
        Refused: As `app.core.rotation.terms.check`; "terms.range" with field, low and high.
    """
    ranges = {
        "winners": (1, 1),
        "cap_ppm": (terms.commission_ppm, PPM),
        "min_step": (0, MINOR_MAX),
        "cash_unit": (1, MINOR_MAX),
        "foreman_seat": (0, SEATS_MAX),
        "foreman_turn": (0, SEATS_MAX if terms.foreman_seat else 0),
    }
    for field, (low, high) in ranges.items():
        if not low <= getattr(terms, field) <= high:
            raise Refused("terms.range", field=field, low=low, high=high)
    if terms.commission_to == "foreman" and not terms.foreman_seat:
        raise Refused("terms.range", field="foreman_seat", low=1, high=SEATS_MAX)
    return check_rotation(terms)


def money_terms(terms: AuctionTerms, pot: int) -> dividend.Terms:
    """What dividing the pot needs of the terms of a box."""
    return dividend.Terms(
        pot=pot,
        commission_ppm=terms.commission_ppm,
        on_all=terms.fee_on_all,
        cash_unit=terms.cash_unit,
        in_cash=terms.bid_paid == "cash",
    )


def limits_of(terms: AuctionTerms, pot: int) -> Limits:
    """What may be bid: from the commission to the cap, which is rounded down to the cash unit."""
    least = (
        0 if terms.fee_on_all or terms.bid_paid == "cash" else apply_ppm(pot, terms.commission_ppm)
    )
    most = to_multiple(apply_ppm(pot, terms.cap_ppm), terms.cash_unit, "down")
    return Limits(low=least, high=max(least, most), step=terms.min_step or terms.cash_unit)


def is_foremans(terms: AuctionTerms, turn: int) -> bool:
    """Whether the organiser has the pot at this turn, without a discount."""
    return bool(terms.foreman_turn) and turn == terms.foreman_turn


def credit_turn(terms: AuctionTerms, turn: int, turns: int) -> int:
    """The turn whose contributions the dividend makes smaller."""
    return turn + 1 if terms.dividend_when == "next" and turn < turns else turn


def divided(
    terms: AuctionTerms,
    pot: int,
    *,
    turn: int,
    turns: int,
    discount: int,
    entitled: int,
    carry: int,
) -> Outcome:
    """What becomes of the pot of a turn.

    The organiser's turn and the last one, at which one seat is left, know no bids.

    Raises:
        Refused: As `outcome_of`.
    """
    of_money = money_terms(terms, pot)
    if is_foremans(terms, turn):
        # What waits from the turn before goes on waiting, but not beyond the last turn.
        return last_outcome(of_money, carry=carry, free=turn < turns)
    if turn == turns:
        return last_outcome(of_money, carry=carry)
    return outcome_of(of_money, discount, entitled=entitled, carry=carry, most=terms.value)


def entitled_seats(
    terms: AuctionTerms, seats: Collection[str], *, owing: Collection[str], served: Collection[str]
) -> tuple[str, ...]:
    """Seats that have a dividend, in their order: who owes something has none."""
    waiting = [one for one in seats if one not in owing]
    if terms.dividend_to == "waiting":
        waiting = [one for one in waiting if one not in served]
    return tuple(waiting)
