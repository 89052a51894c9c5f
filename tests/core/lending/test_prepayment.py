"""Money before its time: three ways, and none of them ever costs more than waiting."""

from datetime import date, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.core.errors import Refused
from app.core.lending.payoff import payoff
from app.core.lending.prepayment import MODES, prepay
from app.core.schedules.build import build
from tests.core.lending.loans import START, after, any_running, terms

FIFTH = date(2025, 6, 1)


def test_3000_after_five_of_twelve_with_the_term_kept():
    found = prepay(after(terms(), 5), FIFTH, 300_000, mode="lower")
    assert found.parts == {"penalty": 0, "fee": 0, "interest": 0, "principal": 300_000}
    totals = [due.principal + due.interest for due in found.rest.dues]
    assert totals[:6] == [46_213] * 6
    assert sum(due.principal for due in found.rest.dues) == 304_924


def test_3000_after_five_of_twelve_with_the_instalment_kept():
    found = prepay(after(terms(), 5), FIFTH, 300_000, mode="shorten")
    totals = [due.principal + due.interest for due in found.rest.dues]
    assert totals == [91_680] * 3 + [40_261]
    assert [due.due for due in found.rest.dues] == list(terms().dates[5:9])


def test_3000_for_the_next_instalments_leaves_the_plan_alone():
    found = prepay(after(terms(), 5), FIFTH, 300_000, mode="next")
    assert found.rest is None
    assert sum(found.parts.values()) == 300_000
    assert found.parts["interest"] > 0


def test_what_is_late_and_the_interest_until_today_come_first():
    found = prepay(after(terms(), 4), FIFTH + timedelta(days=12), 300_000, mode="lower")
    late = 300_000 - found.parts["principal"]
    # Interest of the fifth instalment, and 36.30 for 12 of 30 days.
    assert found.parts["interest"] == late == build(terms()).instalments[4].interest + 3_630


def test_a_flat_loan_keeps_its_interest():
    loan = after(terms(method="flat"), 5)
    lower = prepay(loan, FIFTH, 300_000, mode="lower")
    assert sum(due.interest for due in lower.rest.dues) == 105_000
    assert [due.principal for due in lower.rest.dues] == [40_476] * 6 + [40_479]
    shorter = prepay(loan, FIFTH, 300_000, mode="shorten")
    totals = [due.principal + due.interest for due in shorter.rest.dues]
    assert totals[:-1] == [98_333] * (len(totals) - 1)
    assert sum(totals) == 283_335 + 105_000


def test_too_little_and_too_much_say_the_nearest_amount():
    loan = after(terms(), 4)
    with pytest.raises(Refused) as refused:
        prepay(loan, FIFTH, 91_680, mode="lower")
    assert (refused.value.code, refused.value.values["allowed"]) == ("prepay.too_small", 91_681)
    closing = payoff(loan, FIFTH).total
    with pytest.raises(Refused) as refused:
        prepay(loan, FIFTH, closing, mode="shorten")
    assert (refused.value.code, refused.value.values["allowed"]) == ("prepay.closes", closing)


@pytest.mark.parametrize("more", [0, 1, 199_999])
def test_what_leaves_only_fixed_interest_is_refused_with_what_pays_the_loan_off(more):
    loan = after(terms(method="flat", percent="10", count=2), 0)
    with pytest.raises(Refused) as refused:
        prepay(loan, START + timedelta(days=1), 1_000_000 + more, mode="lower")
    assert (refused.value.code, refused.value.values["allowed"]) == ("prepay.closes", 1_200_000)


@settings(max_examples=300, deadline=None)
@given(
    any_running(),
    st.integers(0, 600),
    st.fractions(0, 1),
    st.sampled_from(MODES),
    st.sampled_from(["previous", "today", "full_period"]),
)
def test_an_early_payment_conserves_money_and_never_costs_more(loan, days, share, mode, accrued_to):
    on = START + timedelta(days=days)
    assume(on < loan.terms.dates[-1])
    closing = payoff(loan, on, accrued_to=accrued_to)
    minor = int(share * closing.total)
    assume(minor > 0)
    try:
        found = prepay(loan, on, minor, mode=mode, accrued_to=accrued_to)
    except Refused as refused:
        assert refused.code in ("prepay.too_small", "prepay.closes")
        return
    assert sum(found.parts.values()) == minor
    assert min(found.parts.values()) >= 0
    if found.rest is None:
        return
    dues = found.rest.dues
    assert all(min(due.principal, due.interest) >= 0 for due in dues)
    assert sum(due.principal for due in dues) >= closing.principal - found.parts["principal"]
    assert all(due.due > on for due in dues)
    plan = sum(due.interest + due.principal for due in loan.left())
    assert minor + found.rest.total <= plan


@settings(max_examples=300, deadline=None)
@given(
    any_running(),
    st.integers(0, 500),
    st.integers(1, 200),
    st.fractions(0, 1),
    st.sampled_from(["lower", "shorten"]),
    st.sampled_from(["previous", "today", "full_period"]),
)
def test_paying_early_and_then_settling_never_costs_more_than_the_plan(
    loan, days, later, share, mode, accrued_to
):
    on = START + timedelta(days=days)
    assume(on < loan.terms.dates[-1])
    minor = int(share * payoff(loan, on, accrued_to=accrued_to).total)
    try:
        found = prepay(loan, on, minor, mode=mode, accrued_to=accrued_to)
    except Refused:
        assume(False)
    after_it = found.rest.running()
    assert after_it.principal_owed(on) == found.rest.terms.principal
    closing = payoff(after_it, on + timedelta(days=later), accrued_to=accrued_to)
    plan = sum(due.interest + due.principal for due in loan.left())
    assert minor + closing.total <= plan


def test_a_shortened_loan_can_be_paid_early_again():
    once = prepay(after(terms(), 5), FIFTH, 300_000, mode="shorten").rest.running()
    again = prepay(once, FIFTH, 100_000, mode="shorten")
    totals = [due.principal + due.interest for due in again.rest.dues]
    assert totals[:-1] == [91_680] * 2
    assert sum(due.principal for due in again.rest.dues) == 204_924
    assert len(again.rest.terms.dates) == len(again.rest.dues)


def test_coarse_rounding_never_makes_the_smaller_instalment_dearer():
    """428.47 at 13.43 % in tens: over the same dates the rest would cost 97.73 instead of 87.40."""
    agreed = terms(42_847, "13.43", 11, instalment_multiple=1000)
    loan, on = after(agreed, 6), agreed.dates[5]
    waiting = sum(due.interest for due in loan.left())
    assert waiting == 8_740
    assert prepay(loan, on, 572, mode="lower").rest.interest == 8_282


def test_interest_of_one_period_in_two_parts_is_never_more_than_in_one():
    """1.02 is one unit; half of it, for each half of February, would be one unit twice."""
    agreed = terms(102, "1", 3, "bullet")
    loan, on = after(agreed, 1), date(2025, 2, 15)
    found = prepay(loan, on, 2, mode="lower")
    assert found.parts["interest"] == 1
    assert [due.interest for due in found.rest.dues] == [0, 1]


def test_interest_that_was_paid_ahead_is_not_asked_again():
    agreed = terms(1_000_000, "1.5", 12)
    loan = after(agreed, 2)
    found = prepay(loan, date(2025, 2, 1), 300_000, mode="lower")
    plain = prepay(after(agreed, 1), date(2025, 2, 1), 300_000, mode="lower")
    ahead = build(agreed).instalments[1].interest
    assert found.parts["interest"] == 0
    assert found.rest.dues[0].interest == 0
    assert plain.rest.dues[0].interest > 0
    assert payoff(loan, date(2025, 2, 15)).interest == 0
    running = found.rest.running()
    assert payoff(running, date(2025, 2, 15)).interest == 0
    assert ahead == 13_850
