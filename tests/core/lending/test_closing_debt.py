"""Set-off, write-off and recovery."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.errors import Refused
from app.core.lending.closing_debt import check_recovery, set_off, written_off
from app.core.lending.payoff import payoff
from app.core.lending.running import Running
from tests.core.lending.loans import START, any_running, terms

ON = date(2025, 2, 1)


def test_savings_pay_what_is_due_before_the_rest():
    loan = Running.of(terms(), penalties=(5_000,) + (0,) * 11)
    found = set_off(loan, ON, 30_000)
    assert found.parts == {"penalty": 5_000, "fee": 0, "interest": 15_000, "principal": 10_000}
    assert found.left == 1_020_000 - 30_000


def test_savings_that_are_enough_close_the_loan():
    found = set_off(Running.of(terms()), ON, 9_999_999)
    assert (found.used, found.left) == (1_015_000, 0)


def test_all_parts_are_written_off_together():
    loan = Running.of(terms(), penalties=(5_000,) + (0,) * 11)
    lost = written_off(loan, ON)
    assert lost == {"penalty": 5_000, "fee": 0, "interest": 15_000, "principal": 1_000_000}


@settings(max_examples=100, deadline=None)
@given(any_running(), st.integers(0, 600), st.integers(1, 10**9))
def test_set_off_and_payoff_agree_to_the_last_unit(loan, days, savings):
    on = START + timedelta(days=days)
    closing = payoff(loan, on)
    if not closing.total:
        return
    found = set_off(loan, on, savings)
    assert sum(found.parts.values()) == found.used == min(savings, closing.total)
    assert found.used + found.left == closing.total
    if not found.left:
        assert found.parts == written_off(loan, on)


def test_a_recovery_is_at_most_what_was_lost():
    assert check_recovery(300, written_off=1_000, recovered=600) == 100
    for minor in (0, 401):
        with pytest.raises(Refused) as refused:
            check_recovery(minor, written_off=1_000, recovered=600)
        assert refused.value.values["allowed"] == 400


def test_nothing_saved_and_nothing_owed_are_refused():
    with pytest.raises(Refused, match="no_savings"):
        set_off(Running.of(terms()), ON, 0)
