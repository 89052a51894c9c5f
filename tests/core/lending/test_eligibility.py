"""Who may borrow: every rule gives its numbers, kept or broken."""

from hypothesis import given
from hypothesis import strategies as st

from app.core.lending.eligibility import Applicant, Limits, judge


def finding(found, code):
    one = next(one for one in found.findings if one.code == code)
    return one.is_kept, dict(one.values)


def test_24000_saved_three_times_is_72000_and_80000_is_8000_too_much():
    found = judge(Applicant(savings=2_400_000), Limits(multiple=3), asked=8_000_000)
    is_kept, numbers = finding(found, "multiple")
    assert not is_kept
    assert (numbers["savings"], numbers["multiple"]) == (2_400_000, 3)
    assert (numbers["limit"], numbers["over"]) == (7_200_000, 800_000)
    assert found.max_minor == 7_200_000
    assert found.broken == ("multiple",)
    assert judge(Applicant(savings=2_400_000), Limits(), asked=7_200_000).is_eligible


def test_what_is_owed_already_and_what_is_blocked_lower_the_limit():
    who = Applicant(savings=2_400_000, owed=1_000_000, blocked=400_000)
    found = judge(who, Limits(multiple=3), asked=6_000_000)
    assert finding(found, "multiple")[0]
    assert finding(found, "blocked")[1]["over"] == 1_000_000
    assert found.max_minor == 5_000_000


def test_the_smallest_of_the_limits_counts():
    who = Applicant(savings=1_000, fund=20_000)
    limits = Limits(multiple=3, cap=2_500, fund_ppm=100_000)
    found = judge(who, limits, asked=2_400)
    assert found.broken == ("fund",)
    assert found.max_minor == 2_000


def test_every_condition_is_told_with_its_numbers():
    who = Applicant(
        savings=1_000,
        months=2,
        attendance_ppm=600_000,
        overdue=50,
        running_loans=1,
        meetings_since_loan=1,
        guarantors=1,
        guaranteed=200,
    )
    limits = Limits(
        min_months=6,
        min_attendance_ppm=750_000,
        no_arrears=True,
        one_at_a_time=True,
        wait_meetings=3,
        guarantors=2,
        guaranteed_ppm=1_000_000,
        own_share_ppm=500_000,
        instalments_max=6,
    )
    found = judge(who, limits, asked=2_500, instalments=12)
    assert found.broken == (
        "months",
        "attendance",
        "arrears",
        "one_loan",
        "wait",
        "guarantors",
        "guaranteed",
        "own_share",
        "term",
    )
    assert finding(found, "guaranteed")[1]["missing"] == 1_300
    assert finding(found, "own_share")[1]["missing"] == 250
    assert finding(found, "term")[1] == {"instalments": 12, "most": 6}


def test_a_top_up_is_possible_when_enough_is_repaid():
    limits = Limits(one_at_a_time=True, topup_ppm=500_000)
    running = {"savings": 1_000, "running_loans": 1}
    assert judge(Applicant(**running, repaid_ppm=500_000), limits, asked=1).is_eligible
    assert judge(Applicant(**running, repaid_ppm=499_999), limits, asked=1).broken == ("topup",)


def test_the_first_loan_has_nothing_to_wait_for():
    assert judge(Applicant(savings=10), Limits(wait_meetings=5), asked=1).is_eligible


@given(st.integers(0, 10**9), st.integers(0, 10**9), st.integers(0, 5), st.integers(0, 10**9))
def test_the_nearest_allowed_amount_is_allowed_and_one_more_is_not(savings, owed, times, cap):
    limits = Limits(multiple=times, cap=cap)
    who = Applicant(savings=savings, owed=owed)
    most = judge(who, limits, asked=1).max_minor
    if most:
        assert judge(who, limits, asked=most).is_eligible
    if times or cap:
        assert not judge(who, limits, asked=most + 1).is_eligible
