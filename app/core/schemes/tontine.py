"""Tontine: a pot that is drawn, given in a fixed order, or auctioned; a group runs several at once.

Each pot is a box with its own contribution, number of seats and order. What an auction brings is
paid in cash into the box and shared at the end of the year (cassation) by amount and time, or it
is divided among the seats at once, as in a chit fund without a commission.

Source: spec/domain.md section 3.10; the cassation is a share-out (`app.core.pools.time_weighted`).
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from app.core import accounts as a
from app.core.ledger import lines_of
from app.core.played import Choose, Played
from app.core.pools.time_weighted import share_profit
from app.core.rotation import playing, playing_auctions
from app.core.rotation.auctioned import check_auction as check
from app.core.rotation.seats import Seat
from app.core.rotation.terms import AuctionTerms
from app.core.schemes.scheme import Scheme


class TontineTerms(AuctionTerms, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Of one pot of a tontine."""

    order: str = "draw"
    bid_paid: Literal["deducted", "cash"] = "cash"


def sample_terms(size: int, choose: Choose) -> TontineTerms:
    del size
    order = ("draw", "fixed", "auction")[choose(3)]
    unit = (1, 5, 500)[choose(3)]
    return TontineTerms(
        value=unit * (1 + choose(2_000)),
        order=order,
        min_step=unit * choose(4),
        cash_unit=unit,
        bid_paid=("cash", "deducted")[choose(2)],
    )


def play(terms: TontineTerms, members: Sequence[str], choose: Choose) -> Played:
    """A year of these members; the bids that were paid in cash are shared at the cassation."""
    seats = playing.seats_for(members, choose)
    if not terms.auctions:
        return playing.play(terms, seats, playing.any_order(seats, choose), choose)
    return _cassation(terms, seats, members, playing_auctions.play(terms, seats, choose))


def _cassation(
    terms: TontineTerms, seats: Sequence[Seat], members: Sequence[str], round_: Played
) -> Played:
    """Share what the bids brought: everybody's seats count by the meetings after each payment."""
    income = -sum(
        line.minor for post in round_.journals for line in post if line.account == a.COMMISSION
    )
    if not income:
        return round_
    turns = len(seats)
    deposits = [
        [(terms.value * _parts_of(member, seats), turn) for turn in range(1, turns + 1)]
        for member in members
    ]
    parts = share_profit(income, deposits, turns)
    rows = [(a.CASH_LOAN, "", -part) for part in parts if part]
    journals = (
        lines_of([(a.COMMISSION, "", income), (a.CYCLE_SURPLUS, "", -income)], playing.CURRENCY),
        lines_of([(a.CYCLE_SURPLUS, "", income), *rows], playing.CURRENCY),
    )
    received = dict(round_.received)
    for member, part in zip(members, parts, strict=True):
        received[member] = received.get(member, 0) + part
    return replace(
        round_,
        journals=(*round_.journals, *journals),
        received=received,
        parts=(*round_.parts, *parts),
        cash=(income, sum(parts), 0),
        must_be_zero=(*round_.must_be_zero, a.COMMISSION, a.CYCLE_SURPLUS, a.CASH_LOAN),
    )


def _parts_of(member: str, seats: Sequence[Seat]) -> int:
    """How much of seats a member has, in 60ths: whole numbers for halves and thirds."""
    owned = (one for seat in seats for one in seat.owners if one.member == member)
    return sum(60 * one.num // one.den for one in owned)


SCHEME = Scheme(
    kind="tontine",
    terms=TontineTerms,
    check=check,
    row="seat",
    columns=("seat", "fine"),
    steps=("roll_call", "collect", "turn", "other", "count", "close"),
    sample_terms=sample_terms,
    play=play,
)
