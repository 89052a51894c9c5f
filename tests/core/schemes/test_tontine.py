"""The tontine: pots side by side, auctions in cash, profit by amount and time."""

from random import Random

import pytest

from app.core.auctions.dividend import outcome_of
from app.core.errors import Refused
from app.core.pools.time_weighted import share_profit
from app.core.rotation.auctioned import limits_of, money_terms
from app.core.schemes import find_scheme
from app.core.schemes.scheme import read_terms
from app.core.schemes.tontine import TontineTerms, check, play


def test_a_bid_in_cash_is_income_and_the_winner_keeps_the_rest_of_the_pot() -> None:
    terms = check(TontineTerms(value=10_000, order="auction", commission_ppm=0))
    found = outcome_of(money_terms(terms, 120_000), 18_000, entitled=12)
    assert (found.prize, found.commission, found.dividend) == (102_000, 18_000, 0)


def test_a_bid_that_is_deducted_is_a_dividend_without_a_commission() -> None:
    terms = check(TontineTerms(value=10_000, order="auction", bid_paid="deducted"))
    found = outcome_of(money_terms(terms, 120_000), 18_000, entitled=12)
    assert (found.prize, found.commission, found.dividend) == (102_000, 0, 1_500)


def test_a_bid_paid_in_an_unknown_way_is_refused() -> None:
    with pytest.raises(Refused, match=r"scheme\.terms"):
        read_terms(find_scheme("tontine"), '{"bid_paid":"later","currency":"XAF","value":10000}')


def test_the_least_step_of_an_auction_is_that_of_the_terms() -> None:
    terms = check(TontineTerms(value=10_000, order="auction", min_step=500, cash_unit=5))
    assert limits_of(terms, 120_000).step == 500
    assert limits_of(terms, 120_000).low == 0


def test_profit_by_amount_and_time_of_the_example() -> None:
    deposits = [[(100_000, 1)], [(100_000, 6)], [(50_000, 1), (50_000, 10)]]
    assert share_profit(66_000, deposits, 12) == (30_894, 16_851, 18_255)


@pytest.mark.parametrize("order", ["draw", "fixed", "auction"])
def test_a_pot_of_each_order_ends_empty_and_gives_everything_back(order: str) -> None:
    terms = check(TontineTerms(value=5_000, order=order, cash_unit=5))
    round_ = play(terms, [f"m{no}" for no in range(9)], Random(3).randrange)
    assert sum(round_.paid.values()) == sum(round_.received.values())


def test_a_pot_that_nobody_knows_how_to_give_is_refused() -> None:
    with pytest.raises(Refused, match=r"terms\.word"):
        check(TontineTerms(value=5_000, order="lottery"))
    with pytest.raises(Refused, match=r"terms\.range"):
        check(TontineTerms(value=5_000, winners=2))
