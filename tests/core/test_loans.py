"""Loans: schedules, charges and repayments against the vectors of spec/domain.md."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Refused
from app.core.loans import Instalment, flat_schedule
from app.core.repayment import LoanState, allocate

DAYS = [f"2027-{month:02}-15" for month in range(1, 13)]


def state(instalments: tuple[Instalment, ...] = (), **changes: object) -> LoanState:
    values: dict[str, object] = {
        "loan": "loan",
        "member": "member",
        "principal": sum(one.principal for one in instalments),
        "basis": "flat",
        "rate_ppm": 0,
        "unpaid_charge": "simple",
        "instalments": instalments,
        "charged": 0,
        "interest_paid": 0,
        "principal_paid": 0,
    }
    return LoanState(**(values | changes))  # type: ignore[arg-type]


def test_flat_interest_of_10000_at_one_and_a_half_percent_over_12_months() -> None:
    """Source: spec/domain.md section 3.13, FLAT; 983.33 eleven times, then 983.37."""
    rows = flat_schedule(1_000_000, rate_ppm=15_000, periods=12, due_on=DAYS)
    assert [row.total for row in rows] == [98_333] * 11 + [98_337]
    assert sum(row.interest for row in rows) == 180_000


def test_the_loan_of_the_sample_is_17250_to_repay() -> None:
    rows = flat_schedule(1_500_000, rate_ppm=50_000, periods=3, due_on=DAYS[:6])
    assert sum(row.total for row in rows) == 1_725_000


def pay(loan: LoanState, minor: int) -> LoanState:
    interest, principal = allocate(loan, minor)
    return loan.before(-interest, -principal)


@pytest.mark.parametrize(("mode", "left"), [("compound", 19_100), ("simple", 19_000)])
def test_the_service_charge_vector_l4(mode: str, left: int) -> None:
    """Source: spec/domain.md section 3.7, L4: 60,000 at 5 %, pays 23,000, nothing, 25,000."""

    whole = (Instalment(due_on="2027-12-15", principal=60_000, interest=0),)
    loan = state(whole, basis="per_meeting", rate_ppm=50_000, unpaid_charge=mode)
    for paid in (23_000, 0, 25_000):
        loan = replace(loan, charged=loan.charged + loan.next_charge())
        loan = pay(loan, paid)
    assert loan.left == left


def test_a_part_payment_takes_interest_first_and_leaves_the_rest_late() -> None:
    loan = state(
        (
            Instalment(due_on="2026-11-21", principal=2500, interest=500),
            Instalment(due_on="2026-12-05", principal=2500, interest=500),
        )
    )
    assert allocate(loan, 1500) == (500, 1000)
    after = pay(loan, 1500)
    assert (after.due("2026-11-21"), after.late("2026-12-05"), after.due("2026-12-05")) == (
        1500,
        1500,
        4500,
    )


def test_more_than_the_loan_is_refused_with_the_number_that_closes_it() -> None:
    loan = state((Instalment(due_on="2026-11-21", principal=2500, interest=500),))
    with pytest.raises(Refused) as refusal:
        allocate(loan, 3001)
    assert (refusal.value.code, refusal.value.values) == ("loan.more_than_owed", {"left": 3000})
    assert pay(loan, 3000).is_closed


@given(
    principal=st.integers(12, 10**9),
    rate=st.integers(0, 200_000),
    payments=st.lists(st.integers(0, 10**8), max_size=8),
)
def test_every_payment_is_split_whole_and_never_in_advance_of_what_is_older(
    principal: int, rate: int, payments: list[int]
) -> None:
    rows = flat_schedule(principal, rate_ppm=rate, periods=12, due_on=DAYS)
    assert sum(row.principal for row in rows) == principal
    loan = state(rows)
    for wish in payments:
        minor = min(wish, loan.left)
        before = loan.left
        interest, part = allocate(loan, minor)
        assert interest >= 0 <= part
        assert interest + part == minor
        loan = loan.before(-interest, -part)
        assert loan.left == before - minor
        assert sum(one.total for one in loan.unpaid()) == loan.left
