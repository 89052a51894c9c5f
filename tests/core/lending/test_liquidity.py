"""What can be lent today, and who waits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.lending.liquidity import (
    Fund,
    after_turn,
    liquidity,
    serve_in_order,
    serve_in_proportion,
)


def test_77500_with_a_reserve_of_ten_percent_is_69750():
    found = liquidity(Fund(cash=7_750_000, reserve_ppm=100_000))
    assert found.available == 6_975_000
    assert found.steps == (("cash", 7_750_000), ("reserve", -775_000))


def test_every_promise_is_taken_off_and_named():
    fund = Fund(
        cash=100,
        mobile=50,
        bank=30,
        wallet=20,
        approved=10,
        payouts=5,
        next_prize=60,
        next_dues=45,
        unidentified=3,
        advances=2,
    )
    found = liquidity(fund)
    assert found.available == 200 - 10 - 5 - 15 - 3 - 2
    assert sum(minor for _, minor in found.steps) == found.available
    assert dict(found.steps)["next_turn"] == -15


def test_more_promised_than_there_is_lends_nothing():
    found = liquidity(Fund(cash=100, approved=150))
    assert (found.available, found.can_lend, found.short_by(20)) == (-50, 0, 20)


def test_dues_that_cover_the_next_turn_leave_nothing_promised():
    assert liquidity(Fund(cash=10, next_prize=60, next_dues=90)).available == 10


def test_nobody_is_overtaken_in_the_queue():
    served = serve_in_order([("a", 40), ("b", 70), ("c", 10)], 100)
    assert [one.given for one in served] == [40, 0, 0]
    assert [one.waits for one in served] == [0, 70, 10]


def test_too_little_money_is_shared_in_proportion_in_whole_notes():
    served = serve_in_proportion([("a", 6_000), ("b", 4_000)], 5_550, cash_unit=100)
    assert [one.given for one in served] == [3_300, 2_200]
    whole = serve_in_proportion([("a", 6_050), ("b", 4_000)], 99_999, cash_unit=100)
    assert [one.waits for one in whole] == [0, 0]


@pytest.mark.parametrize(("pot", "left"), [(12_000, 0), (10_600, -1_400)])
def test_a_rotating_box_needs_its_pot_or_a_reserve(pot, left):
    assert after_turn(pot=pot, reserve=0, prize=12_000) == left


requests = st.lists(st.tuples(st.just("x"), st.integers(1, 10**9)), max_size=8)


@given(requests, st.integers(-(10**9), 10**10), st.sampled_from([1, 100, 5000]))
def test_never_more_is_given_than_there_is_nor_than_was_asked(asked, available, unit):
    for served in (
        serve_in_order(asked, available),
        serve_in_proportion(asked, available, cash_unit=unit),
    ):
        assert sum(one.given for one in served) <= max(0, available)
        assert all(0 <= one.given <= one.asked for one in served)
