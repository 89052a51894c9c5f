"""Published schedules of a core banking system, cumulative and progressive.

Source: Apache Fineract, end-to-end features RS01 to RS07 (5,000 at 12 % a year over 18 months from
1 November 2022). Of RS06 the interest grace is not in the table; of RS07 "interest free period" is
in fact deferred interest: what their tables show is what is computed here. The progressive ones
are those of ProgressiveEMICalculatorTest: 100 from 1 January 2024, levelled once.
"""

from datetime import date
from fractions import Fraction

import pytest

from app.core.periods import Period, due_dates
from app.core.schedules.build import build
from app.core.schedules.terms import Terms, Tranche

START = date(2022, 11, 1)
MONTHS = Period("months")


def eighteen(method="equal_instalment", **more):
    return build(
        Terms(
            principal=500_000,
            rate=Fraction(12, 100),
            is_annual=True,
            method=method,
            count=18,
            period=MONTHS,
            start=START,
            dates=due_dates(START, MONTHS, 18),
            **{"rounding": "half_even", "instalment_rounding": "half_even", **more},
        )
    )


def totals(schedule):
    return [row.total for row in schedule.instalments]


def test_rs01_flat_in_whole_units():
    schedule = eighteen("flat", instalment_multiple=100)
    assert totals(schedule) == [32_800] * 17 + [32_400]
    assert {row.interest for row in schedule.instalments} == {5_000}


def test_rs02_equal_instalments_on_the_declining_balance():
    schedule = eighteen(instalment_multiple=100)
    assert totals(schedule) == [30_500] * 17 + [30_322]
    assert schedule.interest == 48_822
    assert [row.balance for row in schedule.instalments][9:12] == [233_213, 205_045, 176_595]


def test_rs03_interest_by_days_of_a_365_day_year():
    schedule = eighteen(instalment_multiple=100, day_count="act/365")
    assert totals(schedule) == [30_500] * 17 + [30_233]
    assert schedule.interest == 48_733
    assert [row.interest for row in schedule.instalments] == [
        4932,
        4835,
        4574,
        3892,
        4038,
        3647,
        3495,
        3116,
        2941,
        2660,
        2299,
        2089,
        1741,
        1506,
        1210,
        853,
        610,
        295,
    ]


def test_rs04_equal_principal_is_not_rounded_to_whole_units():
    schedule = eighteen("equal_principal")
    assert [row.principal for row in schedule.instalments] == [27_778] * 17 + [27_774]
    assert schedule.interest == 47_500


@pytest.mark.parametrize(
    ("graces", "regular", "last", "interest"),
    [
        ({"grace_principal": 3}, 36_100, 35_487, 55_887),
        ({"grace_principal": 6}, 44_400, 44_709, 63_109),
    ],
)
def test_rs05_and_rs06_grace_of_principal(graces, regular, last, interest):
    schedule = eighteen(instalment_multiple=100, **graces)
    free = graces["grace_principal"]
    assert totals(schedule) == [5_000] * free + [regular] * (17 - free) + [last]
    assert schedule.interest == interest


def test_rs07_deferred_interest():
    schedule = eighteen(instalment_multiple=100, grace_principal=6, grace_interest=3)
    assert totals(schedule)[:7] == [0, 0, 0, 20_000, 5_000, 5_000, 44_400]
    assert totals(schedule)[-1] == 44_709
    assert schedule.interest == 63_109


def progressive(percent, *, count=6, principal=10_000, start=date(2024, 1, 1), **more):
    period = more.pop("period", MONTHS)
    terms = Terms(
        principal=principal,
        rate=Fraction(percent) / 100,
        is_annual=True,
        method="equal_instalment",
        count=count,
        period=period,
        start=start,
        dates=due_dates(start, period, count),
        remainder="level",
        **{"day_count": "30/360", **more},
    )
    return build(terms).instalments


@pytest.mark.parametrize(
    ("how", "expected"),
    [
        ({"percent": "9.4822"}, [1713] * 6),
        ({"percent": "15.678", "day_count": "act/365"}, [1743] * 5 + [1747]),
        (
            {"percent": "9.4822", "day_count": "act/act", "start": date(2023, 12, 12)},
            [1713] * 6,
        ),
        (
            {"percent": "9.4822", "day_count": "act/360", "period": Period("days", 15)},
            [1690] * 5 + [1689],
        ),
        (
            {"percent": "9.4822", "day_count": "periodic", "period": Period("weeks")},
            [1677] * 5 + [1678],
        ),
        (
            {
                "percent": "9.4822",
                "day_count": "periodic",
                "period": Period("weeks", 2),
                "count": 3,
            },
            [3357, 3357, 3358],
        ),
    ],
)
def test_progressive_loans_by_day_count_and_period(how, expected):
    assert [row.total for row in progressive(**how)] == expected


@pytest.mark.parametrize(
    ("tranches", "principal", "expected", "interest"),
    [
        ([(date(2024, 3, 1), 10_000)], 20_000, [1713] * 2 + [4263] * 3 + [4261], [79, 66, 132]),
        ([(date(2024, 1, 8), 20_000)], 30_000, [5133] * 6, [201, 198, 159]),
        ([(date(2024, 2, 15), 10_000)], 20_000, [1713] + [3753] * 5, [79, 107, 116]),
        (
            [(date(2024, 1, 5), 10_000), (date(2024, 1, 8), 5_000), (date(2024, 1, 8), 2_500)],
            17_500,
            [2994] * 6,
            [115, 116, 93],
        ),
    ],
)
def test_progressive_loans_handed_over_in_tranches(tranches, principal, expected, interest):
    """What was agreed before a tranche came stays; the rest is levelled anew from its period on."""
    rows = progressive(
        "9.4822",
        principal=principal,
        tranches=tuple(Tranche(on=on, minor=minor) for on, minor in tranches),
    )
    assert [row.total for row in rows] == expected
    assert [row.interest for row in rows][:3] == interest
