"""New versions of a schedule: longer, later, cheaper, with arrears or with more money."""

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.core.errors import Refused
from app.core.lending.rescheduling import HOLIDAYS, Change, renew, reschedule
from app.core.lending.running import Running
from app.core.periods import due_dates
from tests.core.lending.loans import MONTHS, START, after, any_running, terms

FIFTH = date(2025, 6, 1)


def months(count, start=FIFTH):
    return due_dates(start, MONTHS, count)


def totals(version):
    return [due.principal + due.interest for due in version.dues]


def test_the_rest_of_seven_is_extended_to_ten():
    version = reschedule(after(terms(), 5), FIFTH, Change(dates=months(10)))
    assert totals(version) == [65_594] * 9 + [65_598]
    assert version.terms.principal == 604_924
    assert version.since is None


def test_a_holiday_pays_interest_only_or_later_or_adds_it_or_is_free():
    loan, dates = after(terms(), 5), months(7)

    def first(holiday_interest):
        change = Change(dates=dates, holiday=2, holiday_interest=holiday_interest)
        return [due.interest for due in reschedule(loan, FIFTH, change).dues][:3]

    month = 9_074  # 1.5 % of 6,049.24
    assert first("charged") == [month, month, month]
    assert first("deferred") == [0, 0, 3 * month]
    assert first("capitalised")[:2] == [0, 0]
    assert first("free") == [0, 0, month]


def test_what_is_late_stays_with_its_date_or_becomes_principal():
    loan = Running.of(terms(), penalties=(5_000,) + (0,) * 11)
    on = date(2025, 2, 1)
    kept = reschedule(loan, on, Change(dates=months(12, on)))
    assert (kept.dues[0].due, kept.dues[0].interest, kept.dues[0].penalty) == (on, 15_000, 5_000)
    assert kept.dues[0].principal == 0
    assert kept.since == on
    assert sum(due.principal for due in kept.dues) == 1_000_000
    parts = ("interest", "penalty")
    added = reschedule(loan, on, Change(dates=months(12, on), capitalised=parts))
    assert added.capitalised == {"interest": 15_000, "penalty": 5_000}
    assert added.terms.principal == 1_020_000
    assert added.dues[0].due == date(2025, 3, 1)


def test_interest_of_the_running_period_comes_with_the_first_new_instalment():
    on = FIFTH + timedelta(days=12)
    version = reschedule(after(terms(), 5), on, Change(dates=months(10, on)))
    assert totals(version)[0] == 65_594 + 3_630


def test_interest_that_was_paid_ahead_is_not_asked_again():
    """The sixth instalment was brought with the fifth."""
    loan = after(terms(), 6)
    version = reschedule(loan, FIFTH, Change(dates=months(10)))
    plain = reschedule(after(terms(), 5), FIFTH, Change(dates=months(10)))
    assert plain.dues[0].interest == 9_074
    assert version.dues[0].interest == 0
    assert version.terms.principal == 522_318


def test_a_new_rate_counts_from_now():
    change = Change(dates=months(7), rate=Fraction(1, 100))
    version = reschedule(after(terms(), 5), FIFTH, change)
    assert version.dues[0].interest == 6_049
    assert version.terms.rate == Fraction(1, 100)


def test_a_top_up_plans_the_old_and_the_new_money_together():
    version = reschedule(after(terms(), 5), FIFTH, Change(dates=months(12), added=395_076))
    assert version.terms.principal == 1_000_000
    assert totals(version)[:11] == [91_680] * 11


def test_a_flat_loan_keeps_its_interest_and_pays_for_every_month_more():
    loan = after(terms(method="flat"), 5)
    same = reschedule(loan, FIFTH, Change(dates=months(7)))
    assert sum(due.interest for due in same.dues) == 105_000
    longer = reschedule(loan, FIFTH, Change(dates=months(10)))
    assert sum(due.interest for due in longer.dues) == 105_000 + 3 * 15_000


def test_table_banking_renews_for_one_month_until_the_cap():
    agreed = terms(1_000_000, "10", 1, "bullet")
    loan = Running.of(agreed)
    version = reschedule(loan, agreed.dates[0], Change(dates=months(1, agreed.dates[0])))
    assert [due.interest for due in version.dues] == [100_000, 100_000]
    assert version.dues[-1].principal == 1_000_000
    assert renew(1, 3) == 2
    assert renew(9, 0) == 10
    with pytest.raises(Refused) as refused:
        renew(3, 3)
    assert refused.value.values["allowed"] == 3


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (Change(dates=()), "reschedule.dates"),
        (Change(dates=months(601)), "reschedule.dates"),
        (Change(dates=(FIFTH,)), "reschedule.first_date"),
        (Change(dates=months(3), holiday=3), "reschedule.holiday"),
        (Change(dates=months(3), added=-1), "reschedule.added"),
        (Change(dates=months(3), rate=Fraction(11)), "schedule.rate"),
    ],
)
def test_a_change_that_cannot_be_meant_is_refused(change, code):
    with pytest.raises(Refused) as refused:
        reschedule(after(terms(), 5), FIFTH, change)
    assert refused.value.code == code


@settings(max_examples=200, deadline=None)
@given(
    any_running(),
    st.integers(0, 600),
    st.integers(1, 24),
    st.sampled_from(HOLIDAYS),
    st.data(),
)
def test_a_new_version_holds_exactly_what_is_owed(loan, days, count, holiday_interest, data):
    on = START + timedelta(days=days)
    assume(loan.principal_owed(on) > 0)
    change = Change(
        dates=months(count, on),
        holiday=data.draw(st.integers(0, count - 1)),
        holiday_interest=holiday_interest if loan.is_on_balance else "charged",
        capitalised=data.draw(st.sampled_from([(), ("interest",), ("interest", "penalty")])),
        added=data.draw(st.sampled_from([0, 50_000])),
    )
    version = reschedule(loan, on, change)
    owed = loan.principal_owed(on) + sum(version.capitalised.values()) + change.added
    assert version.terms.principal == owed
    planned = sum(due.principal for due in version.dues)
    assert planned == owed if holiday_interest != "capitalised" else planned >= owed
    assert all(min(due.principal, due.interest, due.penalty) >= 0 for due in version.dues)
    late = sum(due.interest for due in loan.left() if due.due <= on)
    kept = sum(due.interest for due in version.dues if due.due <= on)
    assert kept + (late if "interest" in change.capitalised else 0) == late
