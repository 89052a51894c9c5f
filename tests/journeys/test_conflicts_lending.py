"""Two laptops that lend without knowing of each other: what each order of arrival becomes."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.book.book import Book
from app.core.decisions import (
    ASK_LATER,
    BOTH_STAY,
    HANDED_ONCE,
    HANDED_TWICE,
    NOT_PAID,
    OTHER_BAG,
    OWN_MONEY,
)
from app.core.errors import Refused
from app.operations import corrections, loans
from app.operations.cases import decide_case, undo_decision
from app.operations.lending import requests
from app.projections import loan_book
from app.projections import loans as reading
from tests.helpers.lending import approvers
from tests.helpers.lending_laptops import ESTHER, GRACE, LendingLaptops

ORDERS = {"treasurer first": (0, 1), "secretary first": (1, 0)}


@pytest.fixture(params=ORDERS)
def laptops(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[LendingLaptops]:
    found = LendingLaptops(tmp_path, ORDERS[request.param])
    yield found
    found.close()


@pytest.fixture(params=ORDERS)
def one_loan(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[LendingLaptops]:
    found = LendingLaptops(tmp_path, ORDERS[request.param], loan_one_at_a_time=True)
    yield found
    found.close()


# INV-33


def approved(
    laptops: LendingLaptops, minor: int = 100_000, *, product: str = "apart", instalments: int = 1
) -> str:
    """A request that the meeting approved, known on both laptops; its loan."""
    loan = laptops.write(
        requests.request_loan,
        member=laptops.no(GRACE),
        principal=minor,
        instalments=instalments,
        product=product,
        meeting=laptops.meeting,
    )
    laptops.write(
        requests.decide_request,
        loan=loan,
        outcome="approved",
        meeting=laptops.meeting,
        votes=(9, 0),
        approved_by=approvers(laptops),
    )
    laptops.meet()
    return str(loan)


def hand_over(book: Book, laptops: LendingLaptops, loan: str) -> None:
    book.write(lambda tx: loans.disburse(tx, loan=loan, meeting=laptops.meeting))


def handed_over_on_both(laptops: LendingLaptops) -> str:
    loan = approved(laptops)
    laptops.on_both(
        lambda: hand_over(laptops.book, laptops, loan),
        tablet=lambda: hand_over(laptops.tablet, laptops, loan),
    )
    return loan


def test_one_request_handed_over_on_both_is_owed_once_when_the_second_never_left_the_box(
    laptops: LendingLaptops,
) -> None:
    loan = handed_over_on_both(laptops)
    assert laptops.loan(loan).state.principal == 200_000
    case = laptops.case("given_twice")
    asked = laptops.ask(laptops.book, case.case)
    assert [one.choice for one in asked.options] == [HANDED_ONCE, HANDED_TWICE]
    box = [one.outcomes[-1].after_minor for one in asked.options]
    assert box == [5_000_000 - 100_000, 5_000_000 - 200_000]
    laptops.decide(case, HANDED_ONCE)
    assert laptops.loan(loan).state.principal == 100_000
    assert laptops.box(laptops.book) == 5_000_000 - 100_000
    laptops.book.write(lambda tx: undo_decision(tx, case=case.case, allowed_by=laptops.no(2)))
    laptops.meet()
    laptops.agree()
    assert laptops.loan(loan).state.principal == 200_000
    laptops.decide(laptops.case("given_twice"), HANDED_TWICE)
    assert laptops.loan(loan).state.principal == 200_000


@pytest.mark.parametrize("product", ["emi", "flat", "upfront", "qard", "apart"])
@pytest.mark.parametrize("order", sorted(ORDERS))
def test_what_was_handed_over_twice_is_one_loan_with_one_plan_of_both(
    tmp_path: Path, product: str, order: str
) -> None:
    laptops = LendingLaptops(tmp_path, ORDERS[order])
    loan = approved(laptops, product=product, instalments=6)
    hand_over(laptops.book, laptops, loan)
    once = laptops.loan(loan)
    closing = laptops.on(laptops.book, loan_book.payoff, loan, once.given_on)
    hand_over(laptops.tablet, laptops, loan)
    laptops.meet()
    laptops.agree()
    laptops.decide(laptops.case("given_twice"), HANDED_TWICE)
    twice = laptops.loan(loan)
    assert twice.handed_over == 2 * once.handed_over
    assert (twice.interest, twice.fee) == (2 * once.interest, 2 * once.fee)
    for one, both in zip(once.state.unpaid(), twice.state.unpaid(), strict=True):
        assert (both.due_on, both.number) == (one.due_on, one.number)
        assert both.principal == 2 * one.principal
        assert (both.interest, both.fee) == (2 * one.interest, 2 * one.fee)
    assert twice.state.interest_beside == 0
    closes = laptops.on(laptops.book, loan_book.payoff, loan, once.given_on)
    assert abs(closes.total - 2 * closing.total) <= 1  # rounded once instead of twice
    laptops.close()


def test_the_counted_cash_suggests_whether_the_loan_left_the_box_twice(
    laptops: LendingLaptops,
) -> None:
    loan = approved(laptops)
    hand_over(laptops.book, laptops, loan)
    laptops.close_meeting(laptops.meeting)
    hand_over(laptops.tablet, laptops, loan)
    laptops.order = (0, 1)
    laptops.meet()
    laptops.agree()
    asked = laptops.ask(laptops.book, laptops.case("given_twice").case)
    assert asked.suggested == HANDED_ONCE


# INV-14, class 4


def lent_what_was_there_once(laptops: LendingLaptops) -> tuple[str, str]:
    """The box has 50,000.00; 30,000.00 are lent on one laptop and 25,000.00 on the other."""
    made: list[str] = []
    laptops.on_both(
        lambda: made.append(laptops.lend(GRACE, 3_000_000)),
        tablet=lambda: made.append(laptops.lend(ESTHER, 2_500_000, book=laptops.tablet)),
    )
    return made[0], made[1]


def test_more_lent_than_the_box_had_is_shown_and_asked_about(laptops: LendingLaptops) -> None:
    lent_what_was_there_once(laptops)
    assert laptops.box(laptops.book) == -500_000
    case = laptops.case("fund_negative")
    assert case.fact.amount == 500_000
    asked = laptops.ask(laptops.book, case.case)
    assert len(asked.slips) == 2
    assert [one.choice for one in asked.options] == [OTHER_BAG, OWN_MONEY, NOT_PAID]
    with pytest.raises(Refused):  # nothing more can be lent
        laptops.lend(9, 100)
    laptops.decide(case, OWN_MONEY)
    assert laptops.box(laptops.book) == 0
    assert -laptops.balance("2060", case.fact.slips[-1].actor) == 500_000


def test_a_loan_that_was_not_handed_over_after_all_never_was(laptops: LendingLaptops) -> None:
    treasurers, secretarys = lent_what_was_there_once(laptops)
    later = secretarys if laptops.order == (0, 1) else treasurers
    case = laptops.case("fund_negative")
    laptops.decide(case, NOT_PAID)
    assert laptops.on(laptops.book, reading.find_loan, later) is None
    assert laptops.box(laptops.book) == 5_000_000 - (
        3_000_000 if later == secretarys else 2_500_000
    )


def test_a_loan_is_taken_away_once_by_an_answer_and_a_reversal(laptops: LendingLaptops) -> None:
    lent_what_was_there_once(laptops)
    case = laptops.case("fund_negative")
    entry = case.fact.slips[-1].event
    laptops.book.write(
        lambda tx: decide_case(tx, case=case.case, choice=NOT_PAID, allowed_by=laptops.no(2))
    )
    laptops.tablet.write(
        lambda tx: corrections.reverse_entry(tx, entry, reason="mistake", meeting=laptops.meeting)
    )
    laptops.meet()
    laptops.agree()
    assert laptops.box(laptops.book) in (2_000_000, 2_500_000)


def test_lending_what_is_there_asks_nothing(laptops: LendingLaptops) -> None:
    laptops.on_both(
        lambda: laptops.lend(GRACE, 2_500_000),
        tablet=lambda: laptops.lend(ESTHER, 2_500_000, book=laptops.tablet),
    )
    assert [one.fact.kind for one in laptops.cases()] in ([], ["above_limit"] * 2)


# INV-30, INV-31


def test_two_loans_on_two_laptops_where_the_rule_is_one_both_stay_for_the_vote(
    one_loan: LendingLaptops,
) -> None:
    one_loan.on_both(
        lambda: one_loan.lend(GRACE, 100_000),
        tablet=lambda: one_loan.lend(GRACE, 50_000, book=one_loan.tablet),
    )
    case = one_loan.case("two_loans")
    assert one_loan.balance("1300") == 150_000
    assert one_loan.ask(one_loan.book, case.case).suggested == ASK_LATER
    one_loan.decide(case, BOTH_STAY)
    assert one_loan.cases() == []
    assert one_loan.balance("1300") == 150_000


def test_who_knew_of_the_first_loan_was_asked_before(one_loan: LendingLaptops) -> None:
    one_loan.lend(GRACE, 100_000)
    one_loan.meet()
    one_loan.lend(GRACE, 50_000, book=one_loan.tablet)
    one_loan.meet()
    one_loan.agree()
    assert one_loan.cases() == []


def test_loans_on_two_laptops_above_the_multiple_of_savings_are_told(
    laptops: LendingLaptops,
) -> None:
    laptops.on_both(
        lambda: laptops.lend(GRACE, 1_000_000),
        tablet=lambda: laptops.lend(GRACE, 900_000, book=laptops.tablet),
    )
    case = laptops.case("above_limit")
    assert case.fact.amount == 1_900_000 - 3 * 500_000
    laptops.decide(case, BOTH_STAY)


def test_a_guarantor_used_on_two_laptops_stands_for_more_than_the_savings(
    laptops: LendingLaptops,
) -> None:
    esther = (laptops.no(ESTHER),)
    laptops.on_both(
        lambda: laptops.lend(GRACE, 400_000, guarantors=esther),
        tablet=lambda: laptops.lend(9, 300_000, book=laptops.tablet, guarantors=esther),
    )
    case = laptops.case("guarantor_twice")
    assert case.fact.member == laptops.no(ESTHER)
    assert case.fact.amount == 700_000 - 500_000
    assert len(laptops.ask(laptops.book, case.case).slips) == 2
    laptops.decide(case, BOTH_STAY)
    assert laptops.balance("1300") == 700_000


def test_a_guarantor_with_enough_savings_may_stand_on_both(laptops: LendingLaptops) -> None:
    esther = (laptops.no(ESTHER),)
    laptops.on_both(
        lambda: laptops.lend(GRACE, 300_000, guarantors=esther),
        tablet=lambda: laptops.lend(9, 200_000, book=laptops.tablet, guarantors=esther),
    )
    assert laptops.cases() == []
