"""Credit score, default risk, health and forecast: the worked figures."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.risk.credit_score import WEIGHTS, Habits, factors_of, score, score_of
from app.core.risk.default_risk import Features, default_risk
from app.core.risk.forecast import Expected, collection, forecast, trend
from app.core.risk.ratios import (
    annualised,
    health,
    repayment_rate,
    return_on_savings,
    utilisation,
)

NAMES = [name for name, _ in WEIGHTS]


def parts(*values):
    return {name: Fraction(value) for name, value in zip(NAMES, values, strict=True)}


def test_the_worked_score_is_708_65_and_shown_as_709():
    found = score(parts(".92", ".83", ".60", ".75", ".40", ".50"))
    assert found.hundredths == 70_865
    assert found.shown == 709
    assert found.band == "B"
    assert 30_000 + sum(factor.points for factor in found.factors) == 70_865


def test_weights_sum_to_100_and_the_score_runs_from_300_to_850():
    assert sum(weight for _, weight in WEIGHTS) == 100
    assert score(parts(0, 0, 0, 0, 0, 0)).shown == 300
    assert score(parts(1, 1, 1, 1, 1, 1)).shown == 850


@pytest.mark.parametrize(
    ("shown", "band"), [(740, "A"), (739, "B"), (669, "C"), (579, "D"), (499, "E"), (300, "E")]
)
def test_bands(shown, band):
    part = Fraction(shown - 300, 550)
    assert score(parts(*[part] * 6)).band == band


def test_factors_come_from_counts_of_the_book():
    habits = Habits(
        dues=25,
        dues_on_time=23,
        turns=12,
        full_turns=9,
        loans_settled=4,
        settled_late=1,
        meetings=12,
        present=6,
        late=2,
        excused=2,
        owed=60,
        limit=100,
        months=12,
    )
    found = factors_of(habits)
    assert found["on_time"] == Fraction(92, 100)
    assert found["consistency"] == Fraction(3, 4)
    assert found["history"] == Fraction(4, 5) - Fraction(1, 4)
    assert found["attendance"] == Fraction(7, 10)
    assert found["leverage"] == Fraction(2, 5)
    assert found["tenure"] == Fraction(1, 2)


def test_a_new_member_stands_in_the_middle():
    found = factors_of(Habits())
    assert found["on_time"] == found["attendance"] == Fraction(1, 2)
    assert found["leverage"] == 1
    assert found["history"] == found["tenure"] == 0


counts = st.integers(0, 40)


@given(st.builds(Habits, **dict.fromkeys(Habits.__dataclass_fields__, counts)))
def test_a_score_never_leaves_its_range_and_more_dues_on_time_never_lower_it(habits):
    found = score_of(habits)
    assert 300 <= found.shown <= 850
    assert all(0 <= factor.points <= factor.best_points for factor in found.factors)
    better = replace(habits, dues_on_time=habits.dues_on_time + 1)
    assert score_of(better).hundredths >= found.hundredths


def test_the_worked_risk_is_8_71_percent():
    found = default_risk(
        Features(
            max_days_late=20,
            missed=1,
            leverage_ppm=500_000,
            attendance_ppm=900_000,
            months=12,
            is_first=False,
        )
    )
    assert found.logit_ppm == -2_350_000
    assert round(found.probability_ppm / 10_000, 2) == 8.71
    assert sum(step for _, step in found.steps) == found.logit_ppm


@given(
    st.builds(
        Features,
        max_days_late=st.integers(0, 10_000),
        missed=st.integers(0, 3),
        leverage_ppm=st.integers(0, 5_000_000),
        attendance_ppm=st.integers(0, 1_000_000),
        months=st.integers(0, 600),
        is_first=st.booleans(),
    )
)
def test_more_lateness_is_never_less_risk(features):
    found = default_risk(features)
    assert 0 <= found.probability_ppm <= 1_000_000
    later = default_risk(replace(features, max_days_late=features.max_days_late + 10))
    assert later.probability_ppm >= found.probability_ppm


def test_the_worked_health_is_88_71():
    found = health(
        collection=Fraction("0.94"),
        par30=Fraction("0.0367"),
        liquidity=Fraction(1),
        growth=Fraction("0.60"),
        attendance=Fraction("0.88"),
        books=Fraction(1),
    )
    assert found.hundredths == 8_871
    assert dict(found.parts)["portfolio"] == 2_041


def test_a_portfolio_at_twenty_percent_gives_no_health():
    whole = dict.fromkeys(("collection", "liquidity", "growth", "attendance", "books"), Fraction(1))
    assert health(par30=Fraction(1, 5), **whole).hundredths == 7_500
    assert health(par30=Fraction(1), **whole).hundredths == 7_500


def test_the_worked_forecast_is_56770():
    found = forecast(
        4_230_000,
        [
            Expected(kind="dues", minor=1_200_000, rate_ppm=940_000),
            Expected(kind="loans", minor=1_800_000, rate_ppm=880_000),
        ],
        [1_200_000, 65_000],
    )
    assert found.closing == found.low == found.high == 5_677_000


def test_what_varies_makes_a_band():
    found = forecast(
        0, [Expected(kind="dues", minor=1_000, rate_ppm=900_000, spread_ppm=200_000)], []
    )
    assert (found.low, found.closing, found.high) == (700, 900, 1_000)
    assert collection([(50, 100), (100, 100)]) == (750_000, 250_000)
    assert collection([(0, 0)]) == (1_000_000, 0)


def test_a_trend_is_the_line_of_least_squares_over_twelve_turns():
    assert trend([10, 20, 30]) == 10
    assert trend([5]) == 0
    assert trend([999, *range(0, 24, 2)]) == 2
    assert trend([1, 1, 2]) == Fraction(1, 2)


def test_return_on_savings_before_and_after_the_default():
    assert round(float(return_on_savings(10_625, 80_000)) * 100, 2) == 13.28
    assert round(float(return_on_savings(961_111, 8_000_000)) * 100, 2) == 12.01
    assert annualised(Fraction(1, 10), 26) == Fraction(1, 5)
    assert utilisation(12_500, 77_500) == Fraction(12_500, 90_000)
    assert repayment_rate(0, 0) == 1
