"""Guarantees: who pays what, what stays blocked, and circles."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Refused
from app.core.lending.guarantees import (
    LIABILITIES,
    RELEASES,
    Guarantee,
    blocked,
    can_guarantee,
    check_guarantee,
    claims,
    ring,
)

TWO = (Guarantee(guarantor="ann", minor=600_000), Guarantee(guarantor="ben", minor=400_000))


def test_a_default_of_9975_over_6000_and_4000():
    assert claims(997_500, TWO).from_guarantors == (598_500, 399_000)


def test_the_savings_of_the_borrower_go_first():
    found = claims(997_500, TWO, savings=800_000)
    assert (found.from_savings, found.from_guarantors) == (800_000, (118_500, 79_000))


def test_nobody_pays_more_than_he_stands_for():
    found = claims(1_500_000, TWO)
    assert found.from_guarantors == (600_000, 400_000)
    assert found.uncovered == 500_000


def test_with_joint_liability_everyone_may_be_asked_for_all_of_it():
    found = claims(900_000, TWO, liability="joint")
    assert found.from_guarantors == (900_000, 900_000)
    assert found.to_guarantors == 900_000


def test_guarantees_end_as_the_balance_falls():
    assert blocked(TWO, 1_200_000) == (600_000, 400_000)
    assert blocked(TWO, 500_000) == (300_000, 200_000)
    assert blocked(TWO, 700_000, release="last_in") == (600_000, 100_000)
    assert blocked(TWO, 600_000, release="last_in") == (600_000, 0)
    assert blocked(TWO, 1, release="at_end") == (600_000, 400_000)
    assert blocked(TWO, 0, release="at_end") == (0, 0)


def test_a_member_stands_for_free_savings_times_the_factor():
    assert can_guarantee(savings=500_000, blocked=200_000) == 300_000
    assert can_guarantee(savings=500_000, blocked=200_000, factor_ppm=2_000_000) == 800_000
    assert can_guarantee(savings=100, blocked=200) == 0


def test_a_circle_is_found_and_named():
    edges = {"ann": ["ben"], "ben": ["cleo"], "cleo": []}
    assert ring(edges, "cleo", "ann") == ("cleo", "ann", "ben", "cleo")
    assert ring(edges, "ann", "cleo") == ()
    assert ring({"ann": ["ann"]}, "ben", "ann") == ()


@pytest.mark.parametrize(
    ("guarantee", "code", "allowed"),
    [
        (Guarantee(guarantor="me", minor=1), "guarantee.own_loan", None),
        (Guarantee(guarantor="ann", minor=1), "guarantee.twice", None),
        (Guarantee(guarantor="dan", minor=0), "guarantee.amount", 1),
        (Guarantee(guarantor="dan", minor=501), "guarantee.above_free", 500),
        (Guarantee(guarantor="dan", minor=450), "guarantee.above_loan", 400),
        (Guarantee(guarantor="eve", minor=100), "guarantee.circle", None),
    ],
)
def test_a_guarantee_that_cannot_stand_is_refused(guarantee, code, allowed):
    with pytest.raises(Refused) as refused:
        check_guarantee(
            guarantee, borrower="me", free=500, principal=400, others=TWO, edges={"eve": ["me"]}
        )
    assert refused.value.code == code
    assert refused.value.values.get("allowed") == allowed


def test_a_good_guarantee_stands():
    check_guarantee(
        Guarantee(guarantor="dan", minor=400), borrower="me", free=500, principal=400, edges={}
    )


guarantees = st.lists(
    st.builds(Guarantee, guarantor=st.just("x"), minor=st.integers(1, 10**9)), max_size=6
)


@given(guarantees, st.integers(0, 10**10), st.integers(0, 10**9), st.sampled_from(LIABILITIES))
def test_a_default_is_divided_without_loss(standing, default, savings, liability):
    found = claims(default, standing, savings=savings, liability=liability)
    assert found.from_savings + found.to_guarantors + found.uncovered == default
    if liability == "several":
        assert sum(found.from_guarantors) == found.to_guarantors
        pairs = zip(found.from_guarantors, standing, strict=True)
        assert all(0 <= part <= one.minor for part, one in pairs)


@given(guarantees, st.integers(0, 10**10), st.integers(0, 10**10), st.sampled_from(RELEASES))
def test_what_is_blocked_covers_the_loan_and_only_falls(standing, less, more, release):
    low, high = sorted((less, more))
    whole = sum(one.minor for one in standing)
    assert sum(blocked(standing, high, release=release)) >= min(whole, high)
    now = sum(blocked(standing, low, release=release))
    assert now <= sum(blocked(standing, high, release=release))
