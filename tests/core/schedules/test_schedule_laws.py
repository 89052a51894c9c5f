"""Schedules: what holds for every method, rate, rounding and grace."""

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.errors import Refused
from app.core.periods import Period, due_dates
from app.core.rounding import ROUNDINGS
from app.core.schedules.build import build
from app.core.schedules.terms import DAY_COUNTS, METHODS, REMAINDERS, Terms, Tranche

START = date(2024, 1, 31)


@st.composite
def any_terms(draw):
    method = draw(st.sampled_from(METHODS))
    count = draw(st.integers(1, 40))
    period = Period(draw(st.sampled_from(["days", "weeks", "months", "jalali_months"])), 1)
    dates = due_dates(START, period, count)
    principal = draw(st.integers(1, 10**10))
    is_annual = method != "fee" and draw(st.booleans())
    percent = draw(st.integers(0, 40_000 if is_annual else 2_000))
    if method == "fee":
        percent = min(percent, 900)
    on_balance = method in ("equal_instalment", "equal_principal", "service_charge", "bullet")
    more = {}
    if on_balance and count > 2 and draw(st.booleans()):
        more["grace_capitalised"] = draw(st.integers(0, count - 1))
    if method not in ("fee", "upfront") and principal > 1 and draw(st.booleans()):
        on = draw(st.sampled_from([START, *dates[:-1]]))
        more["tranches"] = (Tranche(on=on, minor=draw(st.integers(1, principal))),)
    if method != "equal_instalment" and draw(st.booleans()):
        more["fixed_principal"] = draw(st.integers(0, principal))
    elif method in ("equal_instalment", "flat") and draw(st.booleans()):
        more["fixed_instalment"] = draw(st.integers(0, 2 * principal))
    if draw(st.integers(0, 3)) == 0:
        more["minimum_last"] = draw(st.integers(0, principal))
    return Terms(
        principal=principal,
        rate=Fraction(0) if method == "free" else Fraction(percent, 10_000),
        method=method,
        count=count,
        is_annual=is_annual,
        period=period,
        start=START,
        dates=dates,
        day_count=draw(st.sampled_from(DAY_COUNTS)) if is_annual else "periodic",
        rounding=draw(st.sampled_from(ROUNDINGS)),
        round_to=draw(st.sampled_from([1, 10])),
        instalment_multiple=draw(st.sampled_from([1, 10, 1000])),
        instalment_rounding=draw(st.sampled_from(ROUNDINGS)),
        remainder=draw(st.sampled_from(REMAINDERS)),
        grace_principal=draw(st.integers(0, count - 1)),
        grace_interest=draw(st.integers(0, count - 1)),
        interest_free=draw(st.integers(0, count)),
        down_payment=draw(st.sampled_from([Fraction(0), Fraction(1, 4), Fraction(99, 100)])),
        **more,
    )


@settings(max_examples=400, deadline=None)
@given(any_terms())
def test_principal_parts_sum_to_the_principal_no_part_is_negative_and_the_loan_ends(terms):
    try:
        schedule = build(terms)
    except Refused as refused:
        assert refused.code == "schedule.nothing_left"
        return
    rows = schedule.instalments
    assert sum(row.principal for row in rows) == terms.principal + schedule.capitalised
    assert all(min(row.principal, row.interest, row.fee, row.balance) >= 0 for row in rows)
    assert rows[-1].balance == 0
    folded = terms.count - len([row for row in rows if row.n])
    assert folded in (0, 1) if terms.minimum_last else folded == 0
    assert schedule.cash + schedule.upfront + schedule.fee == terms.principal


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from([method for method in METHODS if method != "free"]),
    st.integers(10_000, 10**9),
    st.integers(0, 900),
    st.integers(1, 36),
    st.sampled_from(REMAINDERS),
)
def test_a_higher_rate_never_costs_less(method, principal, basis_points, count, remainder):
    def cost(points):
        share = Fraction(points, 10_000)
        if method == "upfront":
            share /= count  # kept back: all periods together are less than the loan
        if method in ("upfront", "fee"):
            share /= 2
        schedule = build(
            Terms(principal=principal, rate=share, method=method, count=count, remainder=remainder)
        )
        return schedule.to_pay - schedule.cash

    # One minor unit a period may be lost to rounding, never more.
    assert cost(basis_points) <= cost(basis_points + 100) + count


@pytest.mark.parametrize(
    ("change", "code", "allowed"),
    [
        ({"count": 0}, "schedule.instalments", 1),
        ({"count": 601}, "schedule.instalments", 600),
        ({"rate": Fraction(-1)}, "schedule.rate", 0),
        ({"rate": Fraction(11)}, "schedule.rate", 1000),
        ({"principal": 0}, "schedule.principal", 1),
        ({"grace_principal": 12}, "schedule.grace", 11),
        ({"fixed_principal": 5}, "schedule.fixed_principal_method", None),
        (
            {"method": "bullet", "fixed_instalment": 5},
            "schedule.fixed_instalment_method",
            None,
        ),
        ({"fixed_instalment": -1}, "schedule.fixed_instalment", 1),
        ({"minimum_last": 1_000_001}, "schedule.minimum_last", 1_000_000),
        ({"down_payment": Fraction(1)}, "schedule.down_payment", None),
        ({"method": "free"}, "schedule.free_with_rate", None),
        ({"is_annual": True}, "schedule.period_needed", None),
        ({"is_annual": True, "period": Period("meetings")}, "schedule.meetings_per_year", None),
        ({"day_count": "act/365"}, "schedule.day_count_needs_annual_rate", None),
        ({"method": "flat", "grace_capitalised": 1}, "schedule.capitalised_method", None),
        ({"method": "fee", "rate": Fraction(1)}, "schedule.fee_rate", None),
    ],
)
def test_bad_terms_are_refused_with_the_nearest_allowed_value(change, code, allowed):
    terms = {"principal": 1_000_000, "rate": Fraction(1, 100), "count": 12}
    with pytest.raises(Refused) as refused:
        Terms(**{"method": "equal_instalment", **terms, **change})
    assert refused.value.code == code
    assert refused.value.values.get("allowed") == allowed


def test_one_and_600_instalments_are_fine_even_of_the_smallest_loan():
    for count in (1, 600):
        for method in METHODS:
            rate = Fraction(0) if method in ("free", "upfront") else Fraction(1, 100)
            terms = Terms(principal=7, rate=rate, method=method, count=count)
            assert sum(row.principal for row in build(terms).instalments) == 7


def test_interest_that_eats_the_whole_loan_is_refused():
    terms = Terms(principal=100, rate=Fraction(1, 2), method="upfront", count=2)
    with pytest.raises(Refused, match="nothing_left"):
        build(terms)


def test_due_dates_that_go_back_are_refused():
    with pytest.raises(Refused, match="dates_order"):
        Terms(
            principal=100,
            rate=Fraction(0),
            method="free",
            count=2,
            start=START,
            dates=(date(2024, 3, 1), date(2024, 2, 1)),
        )


@settings(max_examples=100, deadline=None)
@given(
    st.integers(3, 36),
    st.integers(10_000, 10**8),
    st.fractions(Fraction(1, 100), Fraction(9, 10)),
    st.integers(1, 900),
    st.integers(100, 6_000),
)
def test_a_tranche_keeps_what_was_agreed_before_it_and_levels_what_comes_after(
    count, principal, share, days, basis_points
):
    start, period = date(2024, 1, 1), Period("months")
    dates = due_dates(start, period, count)
    on = start + timedelta(days=days % (dates[-2] - start).days)
    late = max(1, int(principal * share))

    def plan(whole, tranches=()):
        return build(
            Terms(
                principal=whole,
                rate=Fraction(basis_points, 10_000),
                is_annual=True,
                method="equal_instalment",
                count=count,
                period=period,
                start=start,
                dates=dates,
                remainder="level",
                tranches=tranches,
            )
        ).instalments

    rows = plan(principal, (Tranche(on=on, minor=late),))
    alone = plan(principal - late)
    before = sum(due <= on for due in dates)
    assert [row.total for row in rows[:before]] == [row.total for row in alone[:before]]
    # Rounding of interest leaves at most a unit a period; levelling spreads it.
    assert abs(rows[-1].total - rows[-2].total) <= count
