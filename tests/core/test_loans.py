"""Loans: schedules, charges and repayments against the vectors of spec/domain.md."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Refused
from app.core.lending_rules import plan
from app.core.loan_products import LoanProduct, LoanTerms
from app.core.loans import Instalment
from app.core.repayment import LoanState, split


def flat(
    principal: int, *, rate_ppm: int, count: int, rate_meetings: int = 1
) -> tuple[Instalment, ...]:
    product = LoanProduct(method="flat", rate_ppm=rate_ppm, rate_meetings=rate_meetings)
    terms = LoanTerms(product=product, principal=principal, count=count, start="2027-01-15")
    return plan(terms)[0]


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
    return LoanState(**(values | changes))


def test_flat_interest_of_10000_at_one_and_a_half_percent_over_12_months() -> None:
    """Source: spec/domain.md section 3.13, FLAT; 983.33 eleven times, then 983.37."""
    rows = flat(1_000_000, rate_ppm=15_000, count=12)
    assert [row.total for row in rows] == [98_333] * 11 + [98_337]
    assert sum(row.interest for row in rows) == 180_000


def test_the_loan_of_the_sample_is_17250_to_repay() -> None:
    rows = flat(1_500_000, rate_ppm=50_000, count=6, rate_meetings=2)
    assert sum(row.total for row in rows) == 1_725_000


def pay(loan: LoanState, minor: int) -> LoanState:
    interest, principal = divided(loan, minor)
    return loan.before(-interest, -principal)


def divided(loan: LoanState, minor: int) -> tuple[int, int]:
    parts = split(loan, minor)
    assert parts["penalty"] == parts["fee"] == 0
    return parts["interest"], parts["principal"]


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
    assert divided(loan, 1500) == (500, 1000)
    after = pay(loan, 1500)
    assert (after.due("2026-11-21"), after.late("2026-12-05"), after.due("2026-12-05")) == (
        1500,
        1500,
        4500,
    )


def test_more_than_the_loan_is_refused_with_the_number_that_closes_it() -> None:
    loan = state((Instalment(due_on="2026-11-21", principal=2500, interest=500),))
    with pytest.raises(Refused) as refusal:
        divided(loan, 3001)
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
    rows = flat(principal, rate_ppm=rate, count=12)
    assert sum(row.principal for row in rows) == principal
    loan = state(rows)
    for wish in payments:
        minor = min(wish, loan.left)
        before = loan.left
        interest, part = divided(loan, minor)
        assert interest >= 0 <= part
        assert interest + part == minor
        loan = loan.before(-interest, -part)
        assert loan.left == before - minor
        assert sum(one.total for one in loan.unpaid()) == loan.left


def late_loan(**changes: object) -> LoanState:
    """Two instalments of 766.80 + 150.00 and 778.30 + 138.50; a penalty of 50 on the first."""
    rows = (
        Instalment(due_on="2027-01-15", principal=76_680, interest=15_000),
        Instalment(due_on="2027-02-15", principal=77_830, interest=13_850),
    )
    return state(rows, penalty=5_000, penalties=((1, 5_000),), **changes)


@pytest.mark.parametrize(
    ("minor", "parts"),
    [
        (50_000, (5_000, 15_000, 30_000)),
        (96_680, (5_000, 15_000, 76_680)),
        (120_000, (5_000, 15_000 + 13_850, 76_680 + 9_470)),
    ],
)
def test_a_payment_takes_penalty_interest_principal_of_the_oldest_instalment_first(
    minor: int, parts: tuple[int, int, int]
) -> None:
    """Source: spec/domain.md section 3.16, the vector of two dues."""
    found = split(late_loan(), minor)
    assert (found["penalty"], found["interest"], found["principal"]) == parts


def test_horizontally_the_interest_of_all_instalments_comes_before_principal() -> None:
    """Source: spec/domain.md section 3.16; 250: vertical 50/150/50, horizontal 50/200."""
    vertical = split(late_loan(), 25_000)
    horizontal = split(late_loan(direction="horizontal"), 25_000)
    assert (vertical["interest"], vertical["principal"]) == (15_000, 5_000)
    assert (horizontal["interest"], horizontal["principal"]) == (20_000, 0)


def test_money_ahead_of_its_time_goes_where_the_product_says() -> None:
    """On the first due day 120.00 more than is due."""
    for surplus, interest in (("advance", 12_000), ("principal", 0), ("last", 12_000)):
        found = split(late_loan(surplus=surplus), 96_680 + 12_000, on="2027-01-15")
        assert found["interest"] == 15_000 + interest, surplus


def test_a_penalty_alone_does_not_make_a_loan_late() -> None:
    loan = late_loan(principal_paid=76_680, interest_paid=15_000)
    assert (loan.late_since("2027-02-01"), loan.late("2027-02-01")) == ("", 5_000)
    assert late_loan().late_since("2027-02-01") == "2027-01-15"


def test_a_repayment_taken_back_after_a_new_schedule_is_owed_at_once() -> None:
    rows = (Instalment(due_on="2027-03-15", principal=50_000, interest=500),)
    loan = state(rows, principal=80_000, principal_before=30_000, principal_paid=20_000)
    assert [(one.due_on, one.principal) for one in loan.unpaid()] == [
        ("", 10_000),
        ("2027-03-15", 50_000),
    ]
    assert loan.left == 60_500
