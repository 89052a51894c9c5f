"""Auction chit fund: every turn the pot goes to the seat that gives the highest discount.

The discount less the commission is divided among the seats and makes their contribution smaller.

Source: spec/domain.md section 3.6.
"""

from collections.abc import Sequence
from typing import Literal

from app.core.rotation import playing, playing_auctions
from app.core.rotation.auctioned import check_auction as check
from app.core.rotation.terms import AuctionTerms
from app.core.schemes.scheme import Choose, Played, Scheme


class ChitTerms(AuctionTerms, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Of a chit fund: who owes something neither bids nor has a dividend."""

    order: Literal["auction"] = "auction"
    commission_ppm: int = 30_000
    paid_up_only: bool = True


def sample_terms(size: int, choose: Choose) -> ChitTerms:
    unit = (1, 100, 1_000)[choose(3)]
    on_all = not choose(5)
    foreman = size > 1 and not on_all and not choose(2)
    return ChitTerms(
        value=unit * (100 + choose(5_000)),
        commission_ppm=(0, 30_000, 50_000)[choose(3)],
        cap_ppm=(300_000, 400_000)[choose(2)],
        cash_unit=unit,
        dividend_to=("all", "waiting")[choose(2)],
        dividend_when=("now", "next")[choose(2)],
        foreman_seat=int(foreman),
        foreman_turn=int(foreman),
        fee_on_all=on_all,
    )


def play(terms: ChitTerms, members: Sequence[str], choose: Choose) -> Played:
    """A round of these members, some of whom own a seat together."""
    return playing_auctions.play(terms, playing.seats_for(members, choose), choose)


SCHEME = Scheme(
    kind="chit",
    terms=ChitTerms,
    check=check,
    row="seat",
    columns=("seat", "fine"),
    steps=("roll_call", "collect", "turn", "other", "count", "close"),
    sample_terms=sample_terms,
    play=play,
)
