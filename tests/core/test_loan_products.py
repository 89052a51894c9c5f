"""Loan products and the terms of a loan: what can be lent on, and the text that keeps it."""

from dataclasses import replace
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Refused, Untrusted
from app.core.events.canonical import canonical_bytes
from app.core.events.payload import open_payload
from app.core.lending_rules import find_product, new_terms, plan, products_of
from app.core.loan_products import (
    LoanProduct,
    LoanTerms,
    calculation,
    read_terms,
    schedule_of,
)
from app.core.loans import LoanGiven, give
from app.core.penalties import PenaltyRule
from app.core.product_checks import check_product
from app.core.rules_of_group import Rules, RulesChanged, check_rules
from app.core.schedules.terms_text import read_calculation, write_calculation

EMI = LoanProduct(
    code="emi",
    method="equal_instalment",
    rate_ppm=15_000,
    period_unit="months",
    instalments_max=600,
)


def terms(product: LoanProduct = EMI, **changes: Any) -> LoanTerms:
    values: dict[str, Any] = {"principal": 1_000_000, "count": 12, "start": "2026-01-31"} | changes
    return LoanTerms(product=product, **values)


@pytest.mark.parametrize(
    ("basis", "ppm"), [("period", 15_000), ("month", 15_000), ("year", 180_000)]
)
def test_a_rate_for_the_month_the_year_or_the_instalment_gives_the_same_plan(
    basis: str, ppm: int
) -> None:
    """Source: spec/domain.md section 3.13, EMI: 916.80 eleven times, then 916.81."""
    product = msgspec.structs.replace(EMI, rate_basis=basis, rate_ppm=ppm)
    rows, upfront = plan(terms(product))
    assert [row.total for row in rows] == [91_680] * 11 + [91_681]
    assert upfront == 0
    assert [row.due_on for row in rows][:3] == ["2026-02-28", "2026-03-31", "2026-04-30"]


def test_the_first_day_may_be_chosen_and_the_others_follow_it() -> None:
    rows, _ = plan(terms(count=3, first_due="2026-03-15"))
    assert [row.due_on for row in rows] == ["2026-03-15", "2026-04-15", "2026-05-15"]


def test_fee_and_interest_kept_back_are_counted_in_the_cost() -> None:
    """Source: section 3.13, QARD: 200,000,000 at 4 % hands over 192,000,000."""
    qard = LoanProduct(method="fee", fee_ppm=40_000, instalments_max=20)
    found = terms(qard, principal=200_000_000, count=20)
    assert (found.fee, found.fee_kept_back) == (8_000_000, 8_000_000)
    assert schedule_of(found).cash == 192_000_000
    assert [row.total for row in plan(found)[0]] == [10_000_000] * 20
    upfront = LoanProduct(method="upfront", rate_ppm=20_000)
    rows, kept = plan(terms(upfront, count=5))
    assert (kept, [row.total for row in rows]) == (100_000, [200_000] * 5)


product = st.builds(
    LoanProduct,
    code=st.just("p"),
    method=st.sampled_from(("flat", "equal_instalment", "equal_principal", "bullet", "free")),
    rate_ppm=st.integers(0, 200_000),
    rate_basis=st.sampled_from(("period", "month", "year")),
    period_unit=st.sampled_from(("meetings", "weeks", "months", "jalali_months")),
    period_every=st.integers(1, 4),
    fee_ppm=st.integers(0, 100_000),
    fee_paid=st.sampled_from(("deducted", "apart")),
    remainder=st.sampled_from(("last", "first", "level")),
    penalty=st.one_of(
        st.none(), st.builds(PenaltyRule, kind=st.just("flat"), minor=st.integers(0, 100))
    ),
    instalments_max=st.just(600),
)


@given(one=product, principal=st.integers(600, 10**10), count=st.integers(1, 60))
def test_the_text_of_terms_and_of_their_calculation_comes_back_whole(
    one: LoanProduct, principal: int, count: int
) -> None:
    found = terms(check_product(one), principal=principal, count=count)
    assert read_terms(found.text) == found
    calculated = calculation(found)
    assert read_calculation(write_calculation(calculated)) == calculated
    rows, upfront = plan(found)
    assert sum(row.principal for row in rows) == principal
    assert min(row.principal for row in rows) >= 0 <= upfront
    assert min(row.interest for row in rows) >= 0


def test_a_text_that_is_no_terms_is_none() -> None:
    for text in ("", "{}", "nonsense", '{"count":1}', '{"product":{"penalty":{"minor":-1}}}'):
        assert read_terms(text) is None


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"method": "gold"}, "rules.unknown_word"),
        ({"period_unit": "moons"}, "rules.unknown_word"),
        ({"rebate": "half"}, "rules.unknown_word"),
        ({"allocation_order": "principal interest"}, "allocation.order"),
        ({"fee_ppm": 1_000_000}, "loan.fee_eats_all"),
        ({"rate_ppm": -1}, "rules.negative"),
        ({"instalments_max": 0}, "schedule.instalments"),
        ({"instalments_max": 601}, "schedule.instalments"),
        ({"round_to": 0}, "rules.at_least"),
        ({"rate_ppm": 10_000_001}, "schedule.rate"),
        ({"grace_principal": 600}, "schedule.grace"),
    ],
)
def test_a_product_that_cannot_be_is_refused(changes: dict[str, Any], code: str) -> None:
    with pytest.raises(Refused) as refusal:
        check_product(msgspec.structs.replace(EMI, **changes))
    assert refusal.value.code == code


def test_rules_name_each_product_once_and_know_one_when_none_is_named() -> None:
    with pytest.raises(Refused) as refusal:
        check_rules(Rules(loan_products=(EMI, EMI)))
    assert refusal.value.code == "rules.product_codes"
    with pytest.raises(Refused) as refusal:
        check_rules(Rules(reserve_percent=101))
    assert (refusal.value.code, refusal.value.values["allowed"]) == ("rules.percent", 100)
    plain = Rules(loan_rate_ppm=50_000, loan_period_meetings=2, loan_meetings_max=6)
    (one,) = products_of(plain)
    assert (one.method, one.rate_ppm, one.rate_meetings, one.instalments_max) == (
        "flat",
        50_000,
        2,
        6,
    )
    assert find_product(Rules(loan_products=(EMI,)), "emi") is EMI


@pytest.mark.parametrize(
    ("changes", "code", "allowed"),
    [
        ({"principal": 0}, "amount.not_positive", None),
        ({"principal": -5}, "amount.not_positive", None),
        ({"instalments": 0}, "loan.no_instalments", None),
        ({"instalments": 601}, "loan.too_long", None),
        ({"principal": 11}, "loan.too_small_to_split", 11),
    ],
)
def test_terms_that_cannot_be_say_the_nearest_that_can(
    changes: dict[str, Any], code: str, allowed: int | None
) -> None:
    values: dict[str, Any] = {"principal": 1_000_000, "instalments": 12, "start": "2026-01-31"}
    with pytest.raises(Refused) as refusal:
        new_terms(Rules(), EMI, **(values | changes))
    assert refusal.value.code == code
    if allowed is not None:
        assert refusal.value.values["allowed"] == allowed


def test_a_fact_whose_rules_cannot_be_is_not_trusted_and_stops_nothing() -> None:
    """What a foreign laptop signed may be nonsense: it is set aside, never a crash."""
    changed = RulesChanged(based_on="", rules=Rules(loan_products=(with_penalty(5),)))
    good = canonical_bytes(msgspec.to_builtins(changed))
    assert open_payload("rules.changed", 1, good) is not None
    bad = good.replace(b'"minor":5', b'"minor":-5')
    assert bad != good
    with pytest.raises(Untrusted):
        open_payload("rules.changed", 1, bad)


def with_penalty(minor: int) -> LoanProduct:
    return msgspec.structs.replace(EMI, penalty=PenaltyRule(kind="flat", minor=minor))


def test_the_lines_of_a_loan_say_what_was_kept_back() -> None:
    rows, _ = plan(terms())
    base = LoanGiven(
        loan="loan",
        member="mary",
        meeting="m1",
        on="2026-01-31",
        principal=1_000_000,
        interest=sum(row.interest for row in rows),
        currency="KES",
        method="equal_instalment",
        basis="scheduled",
        rate_ppm=15_000,
        instalments=rows,
        guarantors=(),
        source="cash",
        fee=40_000,
        deducted=40_000,
    )
    lines = {line.account: line.minor for line in give(base).post}
    assert lines == {"1300": 1_000_000, "1010": -960_000, "4020": -40_000}
    apart = give(replace(base, deducted=0, income_basis="accrual")).post
    owed = {line.account: line.minor for line in apart}
    assert (owed["1320"], owed["4020"], owed["1010"]) == (40_000, -40_000, -1_000_000)
    assert owed["1310"] == -owed["4010"] == base.interest
