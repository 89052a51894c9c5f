"""A whole round with auctions, for the laws and the previews."""

from collections.abc import Mapping, Sequence

from app.core import accounts as a
from app.core.auctions.bidding import Bid, check_log, result_of
from app.core.auctions.facts import AuctionHeld, hold
from app.core.played import Choose, Played
from app.core.rotation import auctioned
from app.core.rotation.course import Course
from app.core.rotation.playing import CURRENCY, MUST_BE_ZERO, ROUND, Purse, hand_over
from app.core.rotation.prizes import prize_at
from app.core.rotation.rounds import turn_id
from app.core.rotation.seats import Seat, check_seats, dues_at
from app.core.rotation.terms import AuctionTerms, plan_of
from app.core.rotation.winnings import winnings

_BIDS_AT_MOST = 4


def play(terms: AuctionTerms, seats: Sequence[Seat], choose: Choose) -> Played:
    """A round in which everybody pays: each turn one seat gives the highest discount."""
    check_seats(seats, value=terms.value)
    plan = plan_of(terms, len(seats))
    by_name = {one.seat: one for one in seats}
    purse, course, carry = Purse(), Course(seats=dict(by_name)), 0
    for turn in range(1, plan.turns + 1):
        held = _auction(terms, list(by_name), course, plan.prize, turn, carry, choose)
        course.auctions[turn] = held
        purse.journals.append(held.post)
        carry = held.carry
        _collect(purse, terms.value, seats, turn, course.less_at(turn))
        prize = prize_at(terms, plan, Course(auctions=course.auctions), turn)
        (winner,) = (by_name[held.winner],)
        for one in winnings(
            terms, prize.total, [winner], turn=turn, commission=prize.commission,
            dividend=prize.dividend, reserve=prize.reserve,
        ):  # fmt: skip
            hand_over(purse, turn, one)
        course.order.append(held.winner)
        purse.keep(prize.reserve)
    return Played(
        journals=tuple(purse.journals),
        wins=tuple(purse.wins),
        paid=purse.paid,
        received=purse.received,
        reserve=tuple(purse.reserve),
        parts=tuple(purse.parts),
        must_be_zero=MUST_BE_ZERO,
    )


def _auction(
    terms: AuctionTerms,
    seats: Sequence[str],
    course: Course,
    pot: int,
    turn: int,
    carry: int,
    choose: Choose,
) -> AuctionHeld:
    served = set(course.order)
    waiting = [one for one in seats if one not in served]
    foreman = str(terms.foreman_seat)
    is_last, is_foremans = turn == len(seats), auctioned.is_foremans(terms, turn)
    if terms.foreman_turn > turn and len(waiting) > 1:
        waiting = [one for one in waiting if one != foreman]
    limits = auctioned.limits_of(terms, pot)
    bids: tuple[Bid, ...] = ()
    if is_foremans:
        winner, discount = foreman, 0
    elif is_last:
        (winner,), discount = waiting, limits.low
    else:
        bids = _bids(waiting, limits.low, limits.high, limits.step, choose)
        check_log(bids, limits, may_bid=waiting)
        result = result_of(bids, limits, may_win=waiting)
        winner = result.winner or result.tied[choose(len(result.tied))]
        discount = result.discount
    entitled = auctioned.entitled_seats(terms, seats, owing=(), served=served)
    outcome = auctioned.divided(
        terms, pot, turn=turn, turns=len(seats), discount=discount, entitled=len(entitled),
        carry=carry,
    )  # fmt: skip
    credit = auctioned.credit_turn(terms, turn, len(seats))
    held = AuctionHeld(
        auction="", box="", round=ROUND, turn=turn, turn_id=turn_id(ROUND, turn), bids=bids,
        winner=winner, discount=discount, prize=outcome.prize, commission=outcome.commission,
        dividend=outcome.dividend, credit_turn=credit, credit_id=turn_id(ROUND, credit),
        carried=carry, carry=outcome.carry, entitled=entitled, lot_draw="", witnesses=("a", "b"),
        currency=CURRENCY, on="", meeting="",
    )  # fmt: skip
    return hold(held, pot=pot)


def _bids(
    waiting: Sequence[str], low: int, high: int, step: int, choose: Choose
) -> tuple[Bid, ...]:
    """Some seats bid, steps up from the least; now and then they meet at the cap."""
    found = []
    for at_no in range(1, 1 + choose(_BIDS_AT_MOST)):
        minor = min(high, low + step * choose(1 + (high - low) // step))
        minor = high if not choose(3) else minor
        found.append(Bid(seat=waiting[choose(len(waiting))], minor=minor, at_no=at_no))
    return tuple(found)


def _collect(
    purse: Purse, value: int, seats: Sequence[Seat], turn: int, less: Mapping[str, int]
) -> None:
    """What everybody brings, less the dividend of the own seats (T05)."""
    pot = turn_id(ROUND, turn)
    due = dues_at(seats, value, turn, less)
    for member, minor in due.items():
        purse.parts.append(minor)
        purse.bring(member, minor)
    purse.note(a.CASH_LOAN, a.POT, sum(due.values()), to=pot)
    purse.pots = (*purse.pots, (pot, value * len(seats)))
