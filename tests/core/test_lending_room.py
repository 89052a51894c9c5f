"""What a member may borrow by the savings, for groups that lend themselves or by boxes."""

from hypothesis import given
from hypothesis import strategies as st

from app.core.lending_room import lends, room_of
from app.core.loan_products import LoanProduct
from app.core.rules_of_group import Rules

POOL = LoanProduct(code="box 1", multiple_ppm=1_500_000, cap=2_000_000)


def test_the_multiple_of_the_group_less_what_is_owed() -> None:
    found = room_of(Rules(loan_multiple=3), savings=1_040_000, owed=2_700_000)
    assert found is not None
    assert (found.minor, found.times_ppm) == (420_000, 3_000_000)


def test_a_group_that_lends_by_a_box_alone_goes_by_the_terms_of_the_box() -> None:
    rules = Rules(loan_multiple=0, loan_products=(POOL,))
    found = room_of(rules, savings=1_000_000, owed=200_000)
    assert lends(rules) and found is not None
    assert (found.minor, found.times_ppm) == (1_300_000, 1_500_000)
    capped = room_of(rules, savings=4_000_000, owed=200_000)
    assert capped is not None
    assert (capped.minor, capped.times_ppm) == (1_800_000, 0)


def test_of_several_kinds_the_one_that_allows_most_counts_and_welfare_is_none_of_them() -> None:
    social = LoanProduct(code="help", fund="social", multiple_ppm=9_000_000)
    rules = Rules(loan_multiple=3, loan_products=(LoanProduct(code="a"), POOL, social))
    found = room_of(rules, savings=100, owed=0)
    assert found is not None and found.minor == 300


def test_where_savings_set_no_limit_no_amount_is_named() -> None:
    assert room_of(Rules(loan_multiple=0), savings=100, owed=0) is None
    open_to_all = Rules(loan_multiple=0, loan_products=(LoanProduct(code="a", multiple_ppm=0),))
    assert lends(open_to_all)
    assert room_of(open_to_all, savings=100, owed=0) is None


@given(st.integers(0, 9), st.integers(-(10**9), 10**12), st.integers(0, 10**12))
def test_nobody_may_borrow_more_than_the_savings_allow(times: int, saved: int, owed: int) -> None:
    found = room_of(Rules(loan_multiple=times), savings=saved, owed=owed)
    assert (found.minor if found else 0) == max(0, times * max(0, saved) - owed)
