"""Pools: the worked figures of spec/domain.md sections 3.2, 3.7 to 3.10, and laws around them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Refused
from app.core.pools.catching_up import cancelled_value, catch_up_shares
from app.core.pools.dcb import register
from app.core.pools.dividends import dividend
from app.core.pools.grading import FACTORS, WEIGHTS, grade, velocity
from app.core.pools.moneypool import (
    Movement,
    exit_of,
    handed_over,
    right_to_borrow,
    sedimented,
    withdrawable,
)
from app.core.pools.renewals import flat_instalment, flat_interest, roll
from app.core.pools.savings_interest import balance_days, monthly_interest
from app.core.pools.series import Dated, check_series, due_on, value_on
from app.core.pools.time_weighted import parts_of, share_profit


def test_the_dues_of_a_year_follow_shares_and_value_as_they_change() -> None:
    shares = (
        Dated(from_on=date(2025, 1, 1), value=3),
        Dated(from_on=date(2025, 4, 1), value=4),
    )
    worth = (
        Dated(from_on=date(2025, 1, 1), value=500_000),
        Dated(from_on=date(2025, 7, 1), value=700_000),
    )
    dues = [due_on(shares, worth, date(2025, month, 1)) for month in range(1, 13)]
    assert sum(dues) == 27_300_000
    assert value_on(shares, date(2024, 12, 31)) == 0


@pytest.mark.parametrize(
    ("series", "code"),
    [
        ((), "series.empty"),
        (((date(2025, 1, 1), 1), (date(2025, 1, 1), 2)), "series.order"),
        (((date(2025, 1, 1), -1),), "scheme.number"),
    ],
)
def test_a_series_has_days_in_order(series: tuple[tuple[date, int], ...], code: str) -> None:
    rows = [Dated(from_on=day, value=value) for day, value in series]
    with pytest.raises(Refused) as refusal:
        check_series(rows, "share_value")
    assert refusal.value.code == code


def test_an_exit_pays_what_is_left_after_all_that_is_owed() -> None:
    found = exit_of(
        savings=1_800_000, principal=500_000, interest=7_500, penalty=5_000, fee_ppm=20_000
    )
    assert found.fee == 36_000
    assert found.net == 1_251_500
    assert exit_of(savings=100, principal=300).net == -200
    with pytest.raises(Refused):
        exit_of(savings=1, fee_ppm=1_000_001)


def test_only_money_that_has_lain_long_enough_counts_for_a_loan() -> None:
    day = date(2025, 6, 30)
    movements = [
        Movement(on=date(2025, 1, 5), minor=600),
        Movement(on=date(2025, 5, 5), minor=400),
        Movement(on=date(2025, 5, 20), minor=-500),
    ]
    # The withdrawal takes the 400 of May first, and 100 of January.
    assert sedimented(movements, day, 90) == 500
    assert sedimented(movements, day, 0) == 500
    assert sedimented(movements[:2], day, 90) == 600
    assert right_to_borrow(settled=500, multiple_ppm=3_000_000, outstanding=200) == 1_300
    assert right_to_borrow(settled=500, multiple_ppm=3_000_000, outstanding=200, cap=900) == 700
    assert right_to_borrow(settled=500, multiple_ppm=3_000_000, outstanding=1_700) == 0


@given(
    st.lists(st.tuples(st.integers(0, 400), st.integers(-900, 900)), max_size=20),
    st.integers(0, 120),
)
def test_settled_money_is_never_more_than_the_balance_nor_less_than_nothing(
    rows: list[tuple[int, int]], days: int
) -> None:
    start, balance, movements = date(2025, 1, 1), 0, []
    for offset, wanted in sorted(rows):
        minor = max(wanted, -balance)  # nobody takes out what is not there
        balance += minor
        movements.append(Movement(on=start + timedelta(offset), minor=minor))
    settled = sedimented(movements, start + timedelta(400), days)
    assert 0 <= settled <= balance
    assert sedimented(movements, start + timedelta(400), 0) == balance


def test_interest_kept_back_makes_the_money_handed_over_smaller() -> None:
    assert handed_over(500_000, 40_000) == (480_000, 20_000)
    assert withdrawable(balance=900, owed=300, blocked=250) == 350
    assert withdrawable(balance=900, owed=800, blocked=250) == 0


def test_savings_earn_on_their_average_daily_balance() -> None:
    april = (date(2025, 4, 1), date(2025, 4, 30))
    steady = [Movement(on=date(2025, 1, 1), minor=1_200_000)]
    assert monthly_interest(steady, *april, rate_ppm=60_000) == 6_000
    changing = [
        Movement(on=date(2025, 3, 1), minor=10_000),
        Movement(on=date(2025, 4, 16), minor=5_000),
    ]
    assert balance_days(changing, *april) == 15 * 10_000 + 15 * 15_000
    assert monthly_interest(changing, *april, rate_ppm=60_000) == 63


def test_the_dcb_register_carries_what_was_not_collected() -> None:
    lines = register("m1", [(500, 300), (500, 700), (500, 600)])
    assert [(one.demand, one.collected, one.balance) for one in lines] == [
        (500, 300, 200),
        (700, 700, 0),
        (500, 600, -100),
    ]
    assert [one.rate for one in lines] == [600_000, 1_000_000, 1_000_000]


@given(st.lists(st.tuples(st.integers(0, 900), st.integers(0, 900))))
def test_the_last_balance_is_all_that_was_due_less_all_that_came(
    meetings: list[tuple[int, int]],
) -> None:
    lines = register("m1", meetings)
    last = lines[-1].balance if lines else 0
    assert last == sum(due for due, _ in meetings) - sum(paid for _, paid in meetings)


def test_a_grade_is_the_weighted_sum_of_its_factors() -> None:
    best = dict.fromkeys(FACTORS, 1_000_000)
    assert grade(best).points == 10_000
    assert grade(dict.fromkeys(FACTORS, 0)).points == 0
    half = grade(best | {"repayment": 500_000})
    assert half.points == 8_750
    assert dict(half.parts)["repayment"] == 1_250
    assert velocity(300, 200) == 1_000_000
    assert velocity(100, 200) == 500_000
    assert velocity(100, 0) == 0
    with pytest.raises(Refused):
        grade(best | {"books": 1_000_001})
    with pytest.raises(Refused):
        grade(best, WEIGHTS | {"books": 11})


def test_the_loans_of_a_self_help_group_cost_less_every_month() -> None:
    # 5,000 at 2 % in five equal principals.
    left, paid = 500_000, []
    for _ in range(5):
        rolled = roll(left, 100_000 + left // 50, rate_ppm=20_000)
        paid.append(rolled.interest + rolled.principal)
        left = rolled.left
    assert paid == [110_000, 108_000, 106_000, 104_000, 102_000]
    assert left == 0


def test_table_banking_asks_a_flat_interest_and_pays_a_part_of_it_back() -> None:
    assert flat_interest(3_600_000, 12_000, 24) == 1_036_800
    assert flat_instalment(3_600_000, 12_000, 24) == 193_200
    shared = dividend(2_500_000 + 300_000, (1_800_000, 1_200_000, 3_000_000), given_ppm=600_000)
    assert (shared.pool, shared.kept) == (1_680_000, 1_120_000)
    assert shared.gross == (504_000, 336_000, 840_000)


def test_a_dividend_may_have_tax_kept_back() -> None:
    taxed = dividend(1_001, (1, 1), tax_ppm=150_000)
    assert taxed.gross == (501, 500)
    assert taxed.withheld == (75, 75)
    assert taxed.net == (426, 425)
    for income, weights in ((0, (1,)), (5, (0, 0)), (5, ())):
        with pytest.raises(Refused):
            dividend(income, weights)


def test_a_table_loan_rolls_when_only_the_interest_is_paid() -> None:
    first = roll(10_000, 1_000, rate_ppm=100_000, renewals_max=2)
    assert (first.interest, first.left, first.renewals, first.must_pay) == (1_000, 10_000, 1, False)
    second = roll(10_000, 3_500, rate_ppm=100_000, renewals=1, renewals_max=2)
    assert (second.principal, second.left, second.renewals) == (2_500, 7_500, 2)
    third = roll(7_500, 500, rate_ppm=100_000, renewals=2, renewals_max=2)
    assert (third.unpaid, third.must_pay) == (250, True)
    done = roll(7_500, 8_250, rate_ppm=100_000, renewals=2, renewals_max=2)
    assert (done.left, done.renewals, done.must_pay) == (0, 2, False)
    with pytest.raises(Refused) as refusal:
        roll(7_500, 8_251, rate_ppm=100_000)
    assert refusal.value.values["allowed"] == 8_250


def test_a_tontine_shares_its_profit_by_amount_and_time() -> None:
    members = (
        [(100_000, 1)],
        [(100_000, 6)],
        [(50_000, 1), (50_000, 10)],
    )
    assert [parts_of(one, 12) for one in members] == [1_100_000, 600_000, 650_000]
    assert share_profit(66_000, members, 12) == (30_894, 16_851, 18_255)
    with pytest.raises(Refused):
        parts_of([(5, 13)], 12)


def test_a_late_entrant_catches_up_and_cancelled_shares_pay_their_price() -> None:
    assert catch_up_shares(10, 5, 12) == 38
    assert catch_up_shares(2, 5, 12) == 0
    assert cancelled_value(3, 8, 2_000) == 6_000
    with pytest.raises(Refused) as refusal:
        cancelled_value(9, 8, 2_000)
    assert refusal.value.values["allowed"] == 8
