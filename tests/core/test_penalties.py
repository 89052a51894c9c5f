"""Penalties: the worked dates of the group rules, and what holds whenever they are assessed."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.allocation import Payment
from app.core.errors import Refused
from app.core.penalties import (
    KINDS,
    PenaltyRule,
    assess,
    begins,
    differences,
    penalty,
    penalty_id,
    periods,
)

DUE = "0190a0a0-0000-7000-8000-000000000001"
FIRST = date(2025, 1, 5)
SHILLINGS = 100_000  # 1,000.00


def rule(kind, **more):
    return PenaltyRule(kind=kind, grace_days=7, every_days=30, **more)


@pytest.mark.parametrize(
    ("on", "count"),
    [
        (date(2025, 1, 12), 0),
        (date(2025, 1, 13), 1),
        (date(2025, 2, 11), 1),
        (date(2025, 2, 12), 2),
        (date(2025, 3, 20), 3),
    ],
)
def test_periods_of_a_due_of_5_january_with_seven_days_of_grace(on, count):
    simple = rule("percent_per_period", rate_ppm=50_000)
    assert periods(simple, (on - FIRST).days) == count
    found = assess(simple, due=DUE, due_on=FIRST, minor=SHILLINGS, on=on)
    assert [one.index for one in found] == list(range(1, count + 1))
    assert sum(one.minor for one in found) == 5_000 * count


@pytest.mark.parametrize(
    ("late", "minor"),
    [
        (rule("flat", minor=5_000), 5_000),
        (rule("percent", rate_ppm=50_000), 5_000),
        (rule("percent_per_period", rate_ppm=50_000), 15_000),
        (rule("compound", rate_ppm=50_000), 15_763),
        (rule("flat_per_period", minor=5_000), 15_000),
        (rule("percent_per_period", rate_ppm=50_000, cap_ppm=120_000), 12_000),
        (rule("none"), 0),
    ],
)
def test_penalties_of_1000_after_74_days(late, minor):
    assert penalty(late, SHILLINGS, 74) == minor
    found = assess(late, due=DUE, due_on=FIRST, minor=SHILLINGS, on=date(2025, 3, 20))
    assert sum(one.minor for one in found) == minor


@pytest.mark.parametrize("kind", ["flat", "percent", "flat_per_period", "compound"])
def test_the_last_day_of_grace_costs_nothing_and_the_next_one_does(kind):
    late = rule(kind, minor=100, rate_ppm=50_000)
    assert (penalty(late, SHILLINGS, 7), periods(late, 7)) == (0, 0)
    assert penalty(late, SHILLINGS, 8) > 0


def test_the_day_the_money_moved_decides_and_not_the_day_it_was_written():
    late = rule("percent_per_period", rate_ppm=50_000)
    on = date(2025, 3, 20)

    def after(*payments):
        return [
            one.minor
            for one in assess(
                late, due=DUE, due_on=FIRST, minor=SHILLINGS, on=on, payments=payments
            )
        ]

    assert after(Payment(on=date(2025, 1, 12), minor=SHILLINGS)) == []
    assert after(Payment(on=date(2025, 1, 13), minor=SHILLINGS)) == [5_000]
    assert after(Payment(on=date(2025, 2, 1), minor=40_000)) == [5_000, 3_000, 3_000]


def test_assessing_twice_is_assessing_once_and_two_laptops_give_one_name():
    late = rule("compound", rate_ppm=50_000)
    early = assess(late, due=DUE, due_on=FIRST, minor=SHILLINGS, on=date(2025, 2, 12))
    again = assess(late, due=DUE, due_on=FIRST, minor=SHILLINGS, on=date(2025, 3, 20))
    assert again[:2] == early
    assert [one.id for one in again] == [penalty_id(DUE, index) for index in (1, 2, 3)]
    missing, excess = differences(again, {one.index: one.minor for one in early})
    assert missing == again[2:]
    assert excess == {}


def test_a_payment_that_comes_to_light_later_shows_what_was_too_much():
    late = rule("percent_per_period", rate_ppm=50_000)
    on = date(2025, 3, 20)
    found = assess(
        late,
        due=DUE,
        due_on=FIRST,
        minor=SHILLINGS,
        on=on,
        payments=[Payment(on=date(2025, 1, 10), minor=50_000)],
    )
    missing, excess = differences(found, {1: 5_000, 2: 5_000})
    assert excess == {1: 2_500, 2: 2_500}
    assert [one.index for one in missing] == [3]


def test_nothing_begins_in_a_hardship_or_after_a_write_off():
    late = rule("flat_per_period", minor=100)
    on = date(2025, 12, 31)

    def indices(**how):
        found = assess(late, due=DUE, due_on=FIRST, minor=SHILLINGS, on=on, **how)
        return [one.index for one in found]

    pause = (date(2025, 2, 1), date(2025, 4, 30))
    assert indices(pauses=[pause])[:2] == [1, 5]
    assert indices(until=date(2025, 2, 12)) == [1, 2]


rules = st.builds(
    PenaltyRule,
    kind=st.sampled_from(KINDS),
    minor=st.integers(0, 10**6),
    rate_ppm=st.integers(0, 10**6),
    grace_days=st.integers(0, 30),
    every_days=st.integers(1, 60),
    cap_ppm=st.sampled_from([0, 0, 100_000, 1_000_000]),
)


@given(rules, st.integers(1, 10**9), st.integers(-30, 400))
def test_the_parts_sum_to_the_whole_and_never_shrink(late, minor, days):
    on = FIRST + timedelta(days=days)
    found = assess(late, due=DUE, due_on=FIRST, minor=minor, on=on)
    assert sum(one.minor for one in found) == penalty(late, minor, days)
    assert penalty(late, minor, days) <= penalty(late, minor, days + 1)
    assert all(one.minor > 0 and one.on <= on for one in found)
    assert all(one.on == begins(late, FIRST, one.index) for one in found)


@given(
    rules,
    st.integers(1, 10**9),
    st.lists(st.tuples(st.integers(-10, 300), st.integers(1, 10**8)), max_size=6),
    st.integers(0, 300),
)
def test_paying_never_costs_more_and_paying_in_time_costs_nothing(late, minor, paid, days):
    on = FIRST + timedelta(days=days)
    payments = [Payment(on=FIRST + timedelta(days=day), minor=part) for day, part in paid]

    def total(*these):
        found = assess(late, due=DUE, due_on=FIRST, minor=minor, on=on, payments=these)
        return sum(one.minor for one in found)

    assert total(*payments) <= total()
    in_time = Payment(on=FIRST + timedelta(days=late.grace_days), minor=minor)
    assert total(in_time) == 0
    if late.cap_ppm:
        assert total(*payments) <= minor * late.cap_ppm // 1_000_000


@pytest.mark.parametrize(
    ("change", "code", "allowed"),
    [
        ({"kind": "hourly"}, "penalty.kind", None),
        ({"minor": -1}, "penalty.amount", 0),
        ({"rate_ppm": -1}, "penalty.rate", 0),
        ({"rate_ppm": 1_000_001}, "penalty.rate", 1_000_000),
        ({"grace_days": -1}, "penalty.grace", 0),
        ({"grace_days": 5000}, "penalty.grace", 3660),
        ({"every_days": 0}, "penalty.every", 1),
        ({"cap_ppm": -1}, "penalty.cap", 0),
    ],
)
def test_a_rule_that_cannot_be_meant_is_refused(change, code, allowed):
    with pytest.raises(Refused) as refused:
        PenaltyRule(**{"kind": "flat", **change})
    assert refused.value.code == code
    assert refused.value.values.get("allowed") == allowed
