"""Lateness of a portfolio: the worked five loans."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.risk.ageing import (
    Exposure,
    bucket_of,
    buckets,
    days_late,
    portfolio_at_risk,
    portfolio_at_risk_ppm,
    provision,
)

FIVE = [
    Exposure(loan=name, principal=thousands * 100_000, days_late=days)
    for name, thousands, days in (
        ("a", 50, 0),
        ("b", 20, 12),
        ("c", 30, 45),
        ("d", 15, 95),
        ("e", 35, 30),
    )
]


@pytest.mark.parametrize(("days", "ppm"), [(1, 666_667), (30, 300_000), (90, 100_000)])
def test_portfolio_at_risk(days, ppm):
    assert portfolio_at_risk_ppm(FIVE, days) == ppm


def test_buckets_and_what_is_set_aside():
    found = buckets(FIVE)
    assert [one.principal // 100_000 for one in found] == [50, 55, 30, 0, 15]
    assert [one.loans for one in found] == [1, 2, 1, 0, 1]
    assert provision(FIVE) == 2_575_000


@pytest.mark.parametrize(
    ("days", "place"), [(0, 0), (1, 1), (30, 1), (31, 2), (60, 2), (61, 3), (90, 3), (91, 4)]
)
def test_the_edges_of_the_buckets(days, place):
    assert bucket_of(days) == place


def test_days_are_counted_from_the_oldest_unpaid_due_date():
    assert days_late(date(2026, 1, 1), date(2026, 1, 1)) == 0
    assert days_late(date(2026, 1, 1), date(2026, 1, 31)) == 30
    assert days_late(date(2026, 2, 1), date(2026, 1, 1)) == 0
    assert days_late(None, date(2026, 1, 1)) == 0


def test_nothing_lent_is_nothing_at_risk():
    assert portfolio_at_risk([], 30) == Fraction(0)
    assert portfolio_at_risk_ppm([], 30) == 0


exposures = st.lists(
    st.builds(
        Exposure, loan=st.just("x"), principal=st.integers(0, 10**9), days_late=st.integers(0, 200)
    )
)


@given(exposures, st.integers(0, 100), st.integers(0, 100))
def test_buckets_hold_every_loan_once_and_risk_falls_with_days(some, first, second):
    found = buckets(some)
    assert sum(one.principal for one in found) == sum(one.principal for one in some)
    assert sum(one.loans for one in found) == len(some)
    low, high = sorted((first, second))
    assert 0 <= portfolio_at_risk(some, high) <= portfolio_at_risk(some, low) <= 1
