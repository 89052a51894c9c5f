"""A typed row: what is refused with which number, what wants a second Enter, what it becomes."""

import pytest

from app.core.collecting import Standing, check_hard, check_soft, parts_of, read_shares
from app.core.errors import Refused
from app.core.expected import Amounts, usual_shares
from app.core.loans import Instalment
from app.core.payment_codes import date_hint, seeming_day
from app.core.repayment import LoanState
from app.core.rules_of_group import Rules

RULES = Rules(share_value=200, shares_max=5, welfare=100, turn=300, fine_list=(("phone", 100),))
EXPECTED = Amounts(shares=600, welfare=100, turn=300, loan=1500)


def loan(name: str, day: str, minor: int) -> LoanState:
    return LoanState(
        loan=name,
        member="m",
        principal=minor,
        basis="flat",
        rate_ppm=0,
        unpaid_charge="simple",
        instalments=(Instalment(due_on=day, principal=minor, interest=0),),
        charged=0,
        interest_paid=0,
        principal_paid=0,
    )


STANDING = Standing(expected=EXPECTED, loans=(loan("a", "2026-11-21", 1500),), fines_owed=50)


@pytest.mark.parametrize(
    ("amounts", "code", "value"),
    [
        (Amounts(shares=650), "shares.not_multiple", {"price": 200, "lower": 600, "upper": 800}),
        (Amounts(shares=1200), "shares.above_max", {"max": 5, "shares": 6, "price": 200}),
        (Amounts(loan=1501), "loan.more_than_owed", {"left": 1500}),
        (Amounts(welfare=-1), "amount.negative", {"column": "welfare"}),
        (Amounts(), "contribution.nothing_paid", {}),
    ],
)
def test_what_cannot_be_is_refused_with_its_number(
    amounts: Amounts, code: str, value: dict[str, object]
) -> None:
    with pytest.raises(Refused) as refusal:
        check_hard(amounts, STANDING, RULES)
    assert (refusal.value.code, refusal.value.values) == (code, value)


def test_shares_of_two_payments_at_one_meeting_count_together() -> None:
    with pytest.raises(Refused, match=r"shares\.above_max"):
        check_hard(Amounts(shares=600), Standing(expected=EXPECTED, shares_bought=600), RULES)


@pytest.mark.parametrize(
    ("amounts", "code"),
    [
        (Amounts(welfare=1000), "entry.ten_times"),
        (Amounts(fine=150), "fine.above_list"),
        (Amounts(shares=600, welfare=100, turn=300, loan=1500), None),
    ],
)
def test_what_is_unusual_wants_a_second_enter(amounts: Amounts, code: str | None) -> None:
    found = [warning.code for warning in check_soft(amounts, STANDING, RULES)]
    assert found == ([code] if code else [])


def test_up_to_the_maximum_a_number_counts_shares() -> None:
    assert [read_shares(n, RULES) for n in (0, 3, 5, 600)] == [0, 600, 1000, 600]


def test_the_usual_number_of_shares_is_the_median_of_three_within_the_rules() -> None:
    assert usual_shares((5, 1, 3), RULES) == 3
    assert usual_shares((9, 9, 9), RULES) == 5
    assert usual_shares((2, 4), RULES) == 2
    assert usual_shares((), RULES) == 1


def test_a_repayment_goes_to_what_is_due_before_it_goes_to_the_oldest_loan() -> None:
    loans = (loan("old", "2027-01-01", 1000), loan("due", "2026-11-21", 400))
    standing = Standing(expected=EXPECTED, loans=loans)
    parts = parts_of(Amounts(loan=600), standing, on="2026-11-21")
    assert [(part.ref, part.minor) for part in parts] == [("old", 200), ("due", 400)]


@pytest.mark.parametrize(
    ("code", "day"),
    [
        ("LGR219G3EY", "2017-07-27"),
        ("LGH3197RIB", "2017-07-17"),
        ("MBN31H462N", "2018-02-23"),
        ("NLJ7RT61SV", "2019-12-19"),
        ("RKL51ZDR4F", "2023-11-21"),
        ("SG632NMUAB", "2024-07-06"),
        ("UKL4Q8T2XM", "2026-11-21"),
        ("12345", ""),
    ],
)
def test_an_mpesa_code_seems_to_say_its_day(code: str, day: str) -> None:
    assert seeming_day(code) == day


def test_a_code_of_another_day_is_a_hint_and_no_more() -> None:
    (hint,) = date_hint("mpesa", "UK34Q8T2XM", on="2026-11-21")
    assert hint.values == (("typed", "UK34Q8T2XM"), ("day", "2026-11-03"))
    assert date_hint("mpesa", "UKL4Q8T2XM", on="2026-11-21") == ()
