"""Settling early: the worked loans, and what holds for every loan on every day."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.lending.payoff import payoff
from app.core.lending.running import Running
from app.core.schedules.terms import Tranche
from tests.core.lending.loans import START, after, any_running, terms

DAY_12 = date(2025, 6, 13)  # 12 days after the fifth instalment of 1 June; the period has 30


def test_settling_after_five_of_twelve_on_day_12_of_30():
    loan = after(terms(), 5)
    closing = payoff(loan, DAY_12)
    assert (closing.principal, closing.interest, closing.total) == (604_924, 3_630, 608_554)
    assert payoff(loan, DAY_12, accrued_to="previous").total == 604_924
    assert payoff(loan, DAY_12, accrued_to="full_period").total == 604_924 + 9_074


@pytest.mark.parametrize(
    ("rebate", "total"), [("none", 688_335), ("pro_rata", 583_335), ("rule_78", 623_720)]
)
def test_settling_a_flat_loan_after_five_of_twelve(rebate, total):
    assert payoff(after(terms(method="flat"), 5), DAY_12, rebate=rebate).total == total


def test_interest_kept_back_comes_back_with_a_rebate():
    loan = after(terms(percent="2", count=5, method="upfront"), 2)
    assert payoff(loan, date(2025, 3, 1)).total == 600_000
    closing = payoff(loan, date(2025, 3, 1), rebate="pro_rata")
    assert (closing.rebate, closing.from_rebate, closing.total) == (60_000, 60_000, 540_000)


def test_late_instalments_and_penalties_are_part_of_it():
    agreed = terms()
    loan = Running.of(agreed, penalties=(5_000,) + (0,) * 11)
    closing = payoff(loan, date(2025, 2, 1))
    assert (closing.principal, closing.interest, closing.penalty) == (1_000_000, 15_000, 5_000)


def test_deferred_interest_is_owed_from_the_period_in_which_it_ran():
    agreed = terms(600_000, "2", 6, grace_principal=2, grace_interest=2)
    loan = Running.of(agreed)
    assert payoff(loan, agreed.dates[1]).interest == 24_000
    assert payoff(loan, START).total == 600_000


def test_capitalised_interest_is_owed_once_as_principal():
    agreed = terms(600_000, "2", 6, grace_capitalised=2)
    loan = Running.of(agreed)
    closing = payoff(loan, agreed.dates[0])
    assert (closing.principal, closing.interest) == (612_000, 0)
    closing = payoff(loan, agreed.dates[1])
    assert (closing.principal, closing.interest) == (624_240, 0)
    half = payoff(loan, agreed.dates[0] + timedelta(days=14))
    assert (half.principal, half.interest) == (612_000, 6_120)  # 14 of 28 days of 12,240


def test_a_tranche_is_owed_from_the_day_it_is_handed_over():
    agreed = terms(
        1_000_000, "2", 6, "bullet", tranches=(Tranche(on=date(2025, 1, 16), minor=310_000),)
    )
    loan = Running.of(agreed)
    assert payoff(loan, date(2025, 1, 10)).principal == 690_000
    closing = payoff(loan, date(2025, 1, 31))
    assert closing.principal == 1_000_000
    # 6,900 for 30 of 31 days and 3,100 for 15 of 31, at 2 %.
    assert closing.interest == round((690_000 * 30 + 310_000 * 15) / 31 * 0.02)


@settings(max_examples=200, deadline=None)
@given(any_running(), st.integers(0, 600), st.sampled_from(["previous", "today", "full_period"]))
def test_closing_early_never_costs_more_than_the_plan(loan, days, accrued_to):
    on = START + timedelta(days=days)
    closing = payoff(loan, on, accrued_to=accrued_to)
    assert min(closing.principal, closing.interest, closing.fee, closing.penalty) >= 0
    plan = sum(due.interest + due.principal for due in loan.left())
    assert closing.total <= plan


@settings(max_examples=100, deadline=None)
@given(any_running())
def test_on_the_last_day_the_payoff_is_the_rest_of_the_plan(loan):
    closing = payoff(loan, loan.terms.dates[-1])
    assert closing.principal == sum(due.principal for due in loan.left())
    assert closing.interest == sum(due.interest for due in loan.left())


@settings(max_examples=100, deadline=None)
@given(any_running(), st.integers(0, 600))
def test_a_rebate_is_never_more_than_the_interest(loan, days):
    on = START + timedelta(days=days)
    none = payoff(loan, on)
    for rebate in ("pro_rata", "rule_78"):
        closing = payoff(loan, on, rebate=rebate)
        assert closing.total + closing.rebate == none.total
        assert 0 <= closing.rebate <= max(0, loan.schedule.interest)
