"""Schedules: the worked loans of the group rules, to the last minor unit."""

from datetime import date
from fractions import Fraction

import pytest

from app.core.periods import Period, due_dates
from app.core.schedules.build import build
from app.core.schedules.effective_rate import effective_annual_rate
from app.core.schedules.settlement import flat_rebate
from app.core.schedules.terms import Terms, Tranche


def loan(principal, percent, count, method="equal_instalment", **more):
    rate = Fraction(percent) / 100
    return Terms(principal=principal, rate=rate, count=count, method=method, **more)


def totals(schedule):
    return [row.total for row in schedule.instalments]


def test_flat_1_5_percent_for_12_months():
    schedule = build(loan(1_000_000, "1.5", 12, "flat"))
    assert totals(schedule) == [98_333] * 11 + [98_337]
    assert {row.interest for row in schedule.instalments} == {15_000}
    assert schedule.instalments[-1].principal == 83_337
    assert schedule.interest == 180_000


def test_equal_instalments_on_the_declining_balance():
    schedule = build(loan(1_000_000, "1.5", 12))
    assert totals(schedule) == [91_680] * 11 + [91_681]
    assert [row.balance for row in schedule.instalments] == [
        923_320,
        845_490,
        766_492,
        686_309,
        604_924,
        522_318,
        438_473,
        353_370,
        266_991,
        179_316,
        90_326,
        0,
    ]
    assert schedule.interest == 100_161


def test_equal_instalments_rounded_to_ten():
    schedule = build(loan(1_000_000, "1.5", 12, instalment_multiple=1000))
    assert totals(schedule) == [92_000] * 11 + [87_827]
    assert schedule.interest == 99_827


def test_equal_principal():
    schedule = build(loan(1_000_000, "1.5", 12, "equal_principal"))
    assert [row.principal for row in schedule.instalments] == [83_333] * 11 + [83_337]
    assert [row.interest for row in schedule.instalments][:3] == [15_000, 13_750, 12_500]
    assert schedule.interest == 97_500
    # The principal of the last is 4 cents more than 833.33; its interest is 12.50.
    assert schedule.instalments[-1].total == 83_337 + 1_250


def test_upfront_interest_of_ten_percent_in_all():
    terms = loan(1_000_000, "2", 5, "upfront", period=Period("months"))
    schedule = build(terms)
    assert schedule.cash == 900_000
    assert totals(schedule) == [200_000] * 5
    assert schedule.interest == 100_000
    monthly = float(1 + effective_annual_rate(terms, schedule)) ** (1 / 12) - 1
    assert round(monthly * 100, 3) == 3.618


def test_an_interest_free_loan_with_a_fee_taken_once():
    schedule = build(loan(200_000_000, "4", 20, "fee"))
    assert schedule.fee == 8_000_000
    assert schedule.cash == 192_000_000
    assert totals(schedule) == [10_000_000] * 20


@pytest.mark.parametrize(
    ("total", "count", "regular", "last"),
    [(1_000_000, 3, 333_333, 333_334), (100_000, 7, 14_286, 14_284)],
)
def test_a_free_loan_is_split_with_the_remainder_at_the_chosen_end(total, count, regular, last):
    assert totals(build(loan(total, 0, count, "free"))) == [regular] * (count - 1) + [last]
    first = build(loan(total, 0, count, "free", remainder="first"))
    assert totals(first) == [last] + [regular] * (count - 1)


def test_five_equal_principals_of_a_self_help_group():
    schedule = build(loan(500_000, "2", 5, "equal_principal"))
    assert totals(schedule) == [110_000, 108_000, 106_000, 104_000, 102_000]


def test_table_banking_at_1_2_percent_flat():
    schedule = build(loan(3_600_000, "1.2", 24, "flat"))
    assert schedule.interest == 1_036_800
    assert set(totals(schedule)) == {193_200}


@pytest.mark.parametrize("method", ["bullet", "service_charge"])
def test_a_bullet_pays_interest_each_period_and_principal_at_the_end(method):
    schedule = build(loan(6_000_000, "5", 3, method))
    assert totals(schedule) == [300_000, 300_000, 6_300_000]


def test_a_service_charge_with_fixed_principal_falls_with_the_balance():
    schedule = build(loan(6_000_000, "5", 3, "service_charge", fixed_principal=2_000_000))
    assert [row.interest for row in schedule.instalments] == [300_000, 200_000, 100_000]


@pytest.mark.parametrize(
    ("graces", "expected"),
    [
        ({"grace_principal": 2}, [12_000, 12_000, 157_574, 157_574, 157_574, 157_576]),
        (
            {"grace_principal": 2, "grace_interest": 2},
            [0, 0, 181_574, 157_574, 157_574, 157_576],
        ),
        ({"grace_capitalised": 2}, [0, 0, 163_940, 163_940, 163_940, 163_942]),
    ],
)
def test_grace_of_6000_at_2_percent(graces, expected):
    schedule = build(loan(600_000, "2", 6, **graces))
    assert totals(schedule) == expected


def test_capitalised_interest_becomes_principal():
    schedule = build(loan(600_000, "2", 6, grace_capitalised=2))
    assert [row.balance for row in schedule.instalments][:2] == [612_000, 624_240]
    assert schedule.capitalised == 24_240


def test_interest_free_periods_bear_no_interest():
    schedule = build(loan(600_000, "2", 6, interest_free=2))
    assert [row.interest for row in schedule.instalments][:2] == [0, 0]
    assert schedule.instalments[2].interest > 0


def test_daily_interest_uses_the_instalment_of_equal_periods():
    start, period = date(2025, 1, 1), Period("months")
    terms = loan(
        1_000_000,
        "18",
        12,
        is_annual=True,
        period=period,
        start=start,
        dates=due_dates(start, period, 12),
        day_count="act/365",
    )
    rows = build(terms).instalments
    assert rows[0].interest == 15_288  # 10,000 x 18 % x 31/365
    assert rows[0].total == 91_680
    assert rows[-1].balance == 0


def test_days_of_a_leap_year_count_over_366():
    start, end = date(2023, 12, 1), date(2024, 1, 31)
    terms = loan(
        1_000_000, "10", 1, "bullet", is_annual=True, start=start, dates=(end,), day_count="act/act"
    )
    exact = Fraction(1_000_000, 10) * (Fraction(31, 365) + Fraction(30, 366))
    assert build(terms).instalments[0].interest == round(exact)


def test_thirty_360_gives_every_month_the_same_interest():
    start, period = date(2025, 1, 31), Period("months")
    dates = due_dates(start, period, 3)
    terms = loan(
        1_200_000,
        "12",
        3,
        "bullet",
        is_annual=True,
        period=period,
        start=start,
        dates=dates,
        day_count="30/360",
    )
    assert [row.interest for row in build(terms).instalments] == [12_000] * 3


def test_a_second_tranche_is_amortised_over_the_remaining_periods():
    start, period = date(2025, 1, 1), Period("months")
    dates = due_dates(start, period, 6)
    tranches = (Tranche(on=start, minor=600_000), Tranche(on=dates[1], minor=400_000))
    terms = loan(1_000_000, "2", 6, period=period, start=start, dates=dates, tranches=tranches)
    rows = build(terms).instalments
    assert rows[0].total == rows[1].total == 107_115  # 6,000 over 6
    rest = build(loan(rows[1].balance + 400_000, "2", 4)).instalments
    assert [row.total for row in rows[2:]] == [row.total for row in rest]


def test_a_tranche_within_a_period_bears_interest_from_its_day():
    start, period = date(2025, 1, 1), Period("months")
    dates = due_dates(start, period, 2)
    tranches = (Tranche(on=date(2025, 1, 16), minor=310_000),)
    terms = loan(
        620_000, "2", 2, "bullet", period=period, start=start, dates=dates, tranches=tranches
    )
    # 3,100 for the whole month and 3,100 for 16 of its 31 days.
    assert build(terms).instalments[0].interest == 6_200 + 3_200


def test_a_down_payment_is_paid_at_once_and_only_the_rest_is_financed():
    start, period = date(2025, 1, 1), Period("months")
    terms = loan(
        1_000_000,
        "1.5",
        12,
        period=period,
        start=start,
        dates=due_dates(start, period, 12),
        down_payment=Fraction(1, 4),
    )
    first, *rows = build(terms).instalments
    assert (first.n, first.due, first.total, first.balance) == (0, start, 250_000, 750_000)
    assert [row.total for row in rows] == totals(build(loan(750_000, "1.5", 12)))


def test_levelling_brings_the_last_two_instalments_closer():
    plain = build(loan(1_000_000, "1.5", 12, instalment_multiple=1000))
    level = build(loan(1_200_000_01, "9.99", 60, remainder="level"))
    last = build(loan(1_200_000_01, "9.99", 60))
    off = abs(level.instalments[-1].total - level.instalments[-2].total)
    assert off <= abs(last.instalments[-1].total - last.instalments[-2].total)
    assert plain.instalments[-1].balance == 0


def test_half_even_and_half_up_differ_on_an_exact_half():
    for rounding, interest in (("half_up", 3), ("half_even", 2), ("up", 3), ("down", 2)):
        schedule = build(loan(100, "2.5", 1, "bullet", rounding=rounding))
        assert schedule.instalments[0].interest == interest


def test_the_true_rate_of_1_5_percent_a_month_is_19_56_percent_a_year():
    terms = loan(100_000_000, "1.5", 12, period=Period("months"))
    rate = effective_annual_rate(terms, build(terms))
    assert round(float(rate) * 100, 4) == 19.5618


def test_a_free_loan_costs_nothing_a_year():
    terms = loan(100_000, 0, 12, "free", period=Period("weeks"))
    assert effective_annual_rate(terms, build(terms)) == 0


@pytest.mark.parametrize(
    ("rebate", "forgiven"), [("none", 0), ("pro_rata", 105_000), ("rule_78", 64_615)]
)
def test_interest_forgiven_when_a_flat_loan_ends_after_five_of_twelve(rebate, forgiven):
    assert flat_rebate(180_000, 12, 7, rebate) == forgiven


@pytest.mark.parametrize(
    ("principal", "percent", "count", "regular", "last", "interest"),
    [
        (10_000, "7", 6, 1_701, 1_700, 205),
        (101_463_200, "7", 6, 17_257_464, 17_257_462, 2_081_582),
        (12_770_400, "16.8", 36, 454_030, 454_006, 3_574_656),
    ],
)
def test_level_instalments_are_those_of_the_progressive_loans_of_a_core_banking_system(
    principal, percent, count, regular, last, interest
):
    """Source: published observations of Apache Fineract's progressive schedules, 30/360."""
    terms = loan(
        principal, percent, count, is_annual=True, period=Period("months"), remainder="level"
    )
    schedule = build(terms)
    assert totals(schedule) == [regular] * (count - 1) + [last]
    assert schedule.interest == interest


def test_a_tiny_last_principal_is_paid_with_the_instalment_before():
    plain = build(loan(1_000_000, "1.5", 11, fixed_instalment=107_000))
    assert plain.instalments[-1].principal < 20_000
    folded = build(loan(1_000_000, "1.5", 11, fixed_instalment=107_000, minimum_last=20_000))
    assert len(folded.instalments) == 10
    last, before = folded.instalments[-1], plain.instalments[-2]
    assert last.principal == before.principal + plain.instalments[-1].principal
    assert (last.interest, last.balance) == (before.interest, 0)
    kept = build(loan(1_000_000, "1.5", 11, fixed_instalment=107_000, minimum_last=1_000))
    assert kept == plain
    exactly = plain.instalments[-1].principal
    assert build(loan(1_000_000, "1.5", 11, fixed_instalment=107_000, minimum_last=exactly)) == kept


def test_a_fixed_instalment_leaves_what_it_does_not_cover_to_the_last():
    schedule = build(loan(1_000_000, "1.5", 12, fixed_instalment=50_000))
    assert totals(schedule)[:11] == [50_000] * 11
    assert schedule.instalments[-1].principal == schedule.instalments[-2].balance
    flat = build(loan(1_000_000, "1.5", 12, "flat", fixed_instalment=100_000))
    assert totals(flat)[:11] == [100_000] * 11
    assert flat.interest == 180_000


def test_a_service_charge_that_is_not_paid_grows_or_only_waits():
    """60,000 at 5 % for three meetings, nothing paid before the last: compound and simple."""
    compound = build(loan(6_000_000, "5", 3, "service_charge", grace_capitalised=2))
    assert totals(compound) == [0, 0, 6_945_750]
    simple = build(loan(6_000_000, "5", 3, "service_charge", grace_interest=2))
    assert totals(simple) == [0, 0, 6_900_000]


def test_jalali_months_keep_the_anchor_of_the_31st():
    start = date(2025, 4, 20)  # 1404-01-31
    period = Period("jalali_months")
    dates = due_dates(start, period, 12)
    schedule = build(loan(12_000, 0, 12, "free", period=period, start=start, dates=dates))
    assert [row.due for row in schedule.instalments] == list(dates)
    assert dates[0] == date(2025, 5, 21)  # 1404-02-31
    assert dates[6] == date(2025, 11, 21)  # 1404-08-30
    assert dates[10] == date(2026, 3, 20)  # 1404-12-29
    assert dates[11] == date(2026, 4, 20)  # 1405-01-31


def test_a_flat_loan_in_tranches_bears_interest_on_what_was_handed_over():
    start, period = date(2025, 1, 1), Period("months")
    dates = due_dates(start, period, 4)
    tranches = (Tranche(on=dates[1], minor=400_000),)
    more = {"period": period, "start": start, "dates": dates, "tranches": tranches}
    rows = build(loan(1_000_000, "2", 4, "flat", **more)).instalments
    assert [row.interest for row in rows] == [12_000, 12_000, 20_000, 20_000]
    assert [row.principal for row in rows] == [150_000, 150_000, 350_000, 350_000]
    level = build(loan(1_000_000, "2", 4, "flat", instalment_multiple=1000, **more))
    assert totals(level) == [162_000, 162_000, 370_000, 370_000]


def test_a_free_loan_in_parts_with_a_down_payment_of_each():
    """1,000 as 700 and 300, a quarter back at once, three months."""
    start, period = date(2025, 1, 1), Period("months")
    dates = due_dates(start, period, 3)
    terms = loan(
        100_000,
        0,
        3,
        "flat",
        period=period,
        start=start,
        dates=dates,
        tranches=(Tranche(on=start, minor=70_000), Tranche(on=dates[0], minor=30_000)),
        down_payment=Fraction(1, 4),
    )
    rows = build(terms).instalments
    assert [(row.n, row.due, row.total) for row in rows[:2]] == [
        (0, start, 17_500),
        (0, dates[0], 7_500),
    ]
    assert [row.total for row in rows[2:]] == [17_500, 28_750, 28_750]
