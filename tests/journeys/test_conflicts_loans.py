"""Two laptops that did not know of each other, and a loan: what each order of arrival becomes."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.book.book import Book
from app.core.decisions import (
    ASK_LATER,
    BOTH_STAY,
    FIRST_PLAN,
    HANDED_ONCE,
    HANDED_TWICE,
    NOT_PAID,
    OTHER_BAG,
    OTHER_MEETING,
    OWN_MONEY,
    SEEN,
)
from app.core.errors import Refused
from app.operations import corrections, loans
from app.operations.cases import decide_case, undo_decision
from app.operations.lending import changing, losses, requests, settling
from app.operations.lending.changing import Wanted
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


def guarantor_pays(laptops: LendingLaptops, loan: str, minor: int) -> None:
    laptops.tablet.write(
        lambda tx: settling.guarantor_pays(
            tx,
            meeting=laptops.meeting,
            loan=loan,
            guarantor=laptops.no(ESTHER),
            minor=minor,
            source="cash",
        )
    )


# INV-27, class 8


def test_the_last_instalment_paid_on_both_laptops_is_once_an_advance(
    laptops: LendingLaptops,
) -> None:
    loan = laptops.lend(GRACE, 100_000, guarantors=(laptops.no(ESTHER),))
    laptops.meet()
    left = laptops.loan(loan).state.left
    laptops.on_both(
        lambda: laptops.pay_on(laptops.book, laptops.meeting, GRACE, loan=left),
        tablet=lambda: guarantor_pays(laptops, loan, 30_000),
    )
    state = laptops.loan(loan).state
    assert (state.left, state.overpaid) == (0, 0)
    assert laptops.advance(GRACE) + laptops.advance(ESTHER) == 30_000
    assert laptops.box(laptops.book) == 5_000_000 - 100_000 + left + 30_000
    case = laptops.case("loan_overpaid")
    assert case.fact.amount == 30_000
    assert len(laptops.ask(laptops.book, case.case).slips) == 2
    laptops.decide(case, SEEN)
    assert laptops.cases() == []


def test_two_payments_after_all_pay_no_more_than_is_owed(laptops: LendingLaptops) -> None:
    loan = laptops.lend(GRACE, 100_000)
    laptops.meet()
    left = laptops.loan(loan).state.left
    laptops.on_both(
        lambda: laptops.pay_on(laptops.book, laptops.meeting, GRACE, loan=left),
        tablet=lambda: laptops.pay_on(laptops.tablet, laptops.meeting, GRACE, loan=left),
    )
    assert laptops.loan(loan).state.left == 0
    laptops.decide(laptops.case("same_payment"), OTHER_MEETING)
    assert laptops.loan(loan).state.overpaid == 0
    assert laptops.advance(GRACE) == left


def test_a_payment_that_came_too_much_and_is_taken_back_leaves_nothing_behind(
    laptops: LendingLaptops,
) -> None:
    loan = laptops.lend(GRACE, 100_000, guarantors=(laptops.no(ESTHER),))
    laptops.meet()
    left = laptops.loan(loan).state.left
    laptops.on_both(
        lambda: laptops.pay_on(laptops.book, laptops.meeting, GRACE, loan=left),
        tablet=lambda: guarantor_pays(laptops, loan, 30_000),
    )
    moved = laptops.case("loan_overpaid").fact.ops[0].event
    laptops.book.write(
        lambda tx: corrections.reverse_entry(tx, moved, reason="mistake", meeting=laptops.meeting)
    )
    laptops.meet()
    laptops.agree()
    assert laptops.advance(GRACE) + laptops.advance(ESTHER) == 0
    assert laptops.loan(loan).state.overpaid == 0


# INV-32


def test_what_is_collected_while_the_loan_is_written_off_is_a_recovery(
    laptops: LendingLaptops,
) -> None:
    loan = laptops.lend(GRACE, 100_000)
    laptops.meet()
    before = laptops.loan(loan).state
    laptops.on_both(
        lambda: laptops.write(
            losses.write_off,
            meeting=laptops.meeting,
            loan=loan,
            reason="moved away",
            votes=(9, 0),
            approved_by=approvers(laptops),
        ),
        tablet=lambda: laptops.pay_on(laptops.tablet, laptops.meeting, GRACE, loan=30_000),
    )
    found = laptops.loan(loan)
    assert found.state.principal_balance == 0
    assert (found.written_off, found.recovered) == (before.left, 30_000)
    assert -laptops.balance("4110") == 30_000
    assert laptops.advance(GRACE) == 0
    laptops.decide(laptops.case("paid_after_write_off"), SEEN)


# INV-29


def change_dates(book: Book, laptops: LendingLaptops, loan: str, wanted: Wanted) -> None:
    book.write(
        lambda tx: changing.reschedule(
            tx,
            meeting=laptops.meeting,
            loan=loan,
            wanted=wanted,
            reason="harvest",
            votes=(9, 0),
            approved_by=approvers(laptops),
        )
    )


def test_of_two_changes_of_one_loan_the_first_counts_and_the_second_is_a_proposal(
    laptops: LendingLaptops,
) -> None:
    loan = laptops.lend(GRACE, 120_000, product="emi", meetings=6)
    laptops.meet()
    laptops.on_both(
        lambda: change_dates(laptops.book, laptops, loan, Wanted(kind="extend", count=8)),
        tablet=lambda: change_dates(laptops.tablet, laptops, loan, Wanted(kind="extend", count=10)),
    )
    is_treasurers = laptops.order == (0, 1)
    assert len(laptops.loan(loan).state.instalments) == (8 if is_treasurers else 10)
    assert laptops.loan(loan).state.principal_left == 120_000
    case = laptops.case("two_schedules")
    assert len(laptops.ask(laptops.book, case.case).slips) == 2
    laptops.decide(case, FIRST_PLAN)
    change_dates(laptops.book, laptops, loan, Wanted(kind="extend", count=4))
    laptops.meet()
    laptops.agree()
    assert len(laptops.loan(loan).state.instalments) == 4
    assert laptops.cases() == []


def test_money_handed_over_with_the_second_change_stays_owed(laptops: LendingLaptops) -> None:
    loan = laptops.lend(GRACE, 100_000, product="emi", meetings=6)
    laptops.meet()
    laptops.on_both(
        lambda: change_dates(laptops.book, laptops, loan, Wanted(kind="extend", count=8)),
        tablet=lambda: laptops.tablet.write(
            lambda tx: changing.top_up(
                tx,
                meeting=laptops.meeting,
                loan=loan,
                minor=50_000,
                votes=(9, 0),
                approved_by=approvers(laptops),
                overrides=("multiple", "arrears", "guarantors"),
            )
        ),
    )
    assert laptops.loan(loan).state.principal_balance == 150_000
    assert laptops.box(laptops.book) == 5_000_000 - 150_000
    laptops.decide(laptops.case("two_schedules"), FIRST_PLAN)
    assert laptops.loan(loan).state.principal_balance == 150_000


# INV-33


def approved(laptops: LendingLaptops, minor: int = 100_000) -> str:
    """A request that the meeting approved, known on both laptops; its loan."""
    loan = laptops.write(
        requests.request_loan,
        member=laptops.no(GRACE),
        principal=minor,
        instalments=1,
        product="apart",
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


# INV-28


@pytest.mark.parametrize("income_basis", ["cash", "accrual"])
@pytest.mark.parametrize("order", ORDERS.values(), ids=ORDERS)
def test_interest_that_both_laptops_took_is_paid_once_and_the_rest_repays_the_principal(
    tmp_path: Path, order: tuple[int, int], income_basis: str
) -> None:
    laptops = LendingLaptops(tmp_path, order, income_basis=income_basis)
    loan = laptops.lend(
        GRACE, 100_000, product="flat", meetings=1, guarantors=(laptops.no(ESTHER),)
    )
    laptops.meet()
    state = laptops.loan(loan).state
    laptops.on_both(
        lambda: laptops.pay_on(laptops.book, laptops.meeting, GRACE, loan=20_000),
        tablet=lambda: guarantor_pays(laptops, loan, 30_000),
    )
    after = laptops.loan(loan).state
    assert (after.interest_left, after.interest_balance) == (0, 0)
    assert after.principal_left == state.principal_left + state.interest_left - 50_000
    assert -laptops.balance("4010") == state.interest
    assert laptops.cases() == []  # all of it stayed in the loan
    laptops.close()
