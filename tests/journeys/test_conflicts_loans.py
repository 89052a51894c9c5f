"""Two laptops that did not know of each other, and a loan: what each order of arrival becomes."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.book.book import Book
from app.core.decisions import (
    FIRST_PLAN,
    OTHER_MEETING,
    SECOND_PLAN,
    SEEN,
)
from app.operations import corrections, loans
from app.operations.cases import decide_case, undo_decision
from app.operations.lending import changing, losses, requests, settling
from app.operations.lending.changing import Wanted
from app.operations.lending.parts import hand_over_part
from app.projections.loan_parts import still_to_come
from tests.helpers.lending import approvers
from tests.helpers.lending_laptops import ESTHER, GRACE, LendingLaptops

ORDERS = {"treasurer first": (0, 1), "secretary first": (1, 0)}


@pytest.fixture(params=ORDERS)
def laptops(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[LendingLaptops]:
    found = LendingLaptops(tmp_path, ORDERS[request.param])
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


def write_off(book: Book, laptops: LendingLaptops, loan: str) -> None:
    book.write(
        lambda tx: losses.write_off(
            tx,
            meeting=laptops.meeting,
            loan=loan,
            reason="moved away",
            votes=(9, 0),
            approved_by=approvers(laptops),
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
        lambda: write_off(laptops.book, laptops, loan),
        tablet=lambda: laptops.pay_on(laptops.tablet, laptops.meeting, GRACE, loan=30_000),
    )
    found = laptops.loan(loan)
    assert found.state.principal_balance == 0
    assert (found.written_off, found.recovered) == (before.left, 30_000)
    assert -laptops.balance("4110") == 30_000
    assert laptops.advance(GRACE) == 0
    laptops.decide(laptops.case("paid_after_write_off"), SEEN)


def test_a_loan_written_off_on_both_is_lost_once(laptops: LendingLaptops) -> None:
    loan = laptops.lend(GRACE, 100_000)
    laptops.meet()
    laptops.on_both(
        lambda: write_off(laptops.book, laptops, loan),
        tablet=lambda: write_off(laptops.tablet, laptops, loan),
    )
    assert laptops.loan(loan).written_off == 101_000
    assert laptops.balance("5060") == 100_000
    assert laptops.cases() == []


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


def changed_on_both(laptops: LendingLaptops, **of_the_tablet: object) -> str:
    """Eight payments on the treasurer's laptop, ten on the tablet; the loan."""
    loan = laptops.lend(GRACE, 120_000, product="emi", meetings=6)
    laptops.meet()
    wanted = Wanted(kind="extend", count=10, **of_the_tablet)
    laptops.on_both(
        lambda: change_dates(laptops.book, laptops, loan, Wanted(kind="extend", count=8)),
        tablet=lambda: change_dates(laptops.tablet, laptops, loan, wanted),
    )
    return loan


def counts(laptops: LendingLaptops) -> tuple[int, int]:
    """Payments of the change that came first, and of the proposal."""
    return (8, 10) if laptops.order == (0, 1) else (10, 8)


def test_the_meeting_can_follow_the_proposal_and_think_again(laptops: LendingLaptops) -> None:
    loan = changed_on_both(laptops)
    first, second = counts(laptops)
    assert len(laptops.loan(loan).state.instalments) == first
    before = laptops.loan(loan).state
    case = laptops.case("two_schedules")
    laptops.decide(case, SECOND_PLAN)
    assert len(laptops.loan(loan).state.instalments) == second
    assert laptops.loan(loan).state.interest_beside == 0
    laptops.book.write(lambda tx: undo_decision(tx, case=case.case, allowed_by=laptops.no(2)))
    laptops.meet()
    laptops.agree()
    assert laptops.loan(loan).state == before
    laptops.decide(laptops.case("two_schedules"), FIRST_PLAN)
    assert laptops.loan(loan).state == before


def test_arrears_that_became_principal_by_the_first_change_are_arrears_again(
    laptops: LendingLaptops,
) -> None:
    loan = changed_on_both(laptops, is_capitalised=True)
    laptops.decide(laptops.case("two_schedules"), SECOND_PLAN)
    state = laptops.loan(loan).state
    assert state.interest_beside == 0
    assert sum(one.principal for one in state.instalments) == state.principal_left


def test_two_officers_who_answer_differently_follow_the_one_who_came_first(
    laptops: LendingLaptops,
) -> None:
    loan = changed_on_both(laptops)
    first, second = counts(laptops)
    case = laptops.case("two_schedules").case
    chair = laptops.no(2)
    laptops.tablet.log_in(chair)
    laptops.on_both(
        lambda: laptops.book.write(
            lambda tx: decide_case(tx, case=case, choice=FIRST_PLAN, allowed_by=chair)
        ),
        tablet=lambda: laptops.tablet.write(
            lambda tx: decide_case(tx, case=case, choice=SECOND_PLAN, allowed_by=chair)
        ),
    )
    wanted = first if laptops.order == (0, 1) else second
    assert len(laptops.loan(loan).state.instalments) == wanted
    assert laptops.loan(loan).state.interest_beside == 0
    assert laptops.cases() == []


def test_a_change_of_the_first_plan_and_the_choice_of_the_second_do_not_both_count(
    laptops: LendingLaptops,
) -> None:
    loan = changed_on_both(laptops)
    _, second = counts(laptops)
    case = laptops.case("two_schedules").case
    chair = laptops.no(2)
    laptops.on_both(
        lambda: laptops.book.write(
            lambda tx: decide_case(tx, case=case, choice=SECOND_PLAN, allowed_by=chair)
        ),
        tablet=lambda: change_dates(laptops.tablet, laptops, loan, Wanted(kind="extend", count=4)),
    )
    is_answer_first = laptops.order == (0, 1)
    assert len(laptops.loan(loan).state.instalments) == (second if is_answer_first else 4)
    assert laptops.loan(loan).state.interest_beside == 0
    assert len(laptops.cases()) == 1
    asked = laptops.ask(laptops.book, laptops.cases()[0].case)
    assert [one.choice for one in asked.options] == (
        [FIRST_PLAN, SECOND_PLAN] if is_answer_first else [FIRST_PLAN]
    )


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


def test_the_rest_of_a_loan_handed_over_on_both_is_owed_twice_and_nothing_is_to_come(
    laptops: LendingLaptops,
) -> None:
    loan = laptops.write(
        requests.request_loan,
        member=laptops.no(GRACE),
        principal=100_000,
        instalments=6,
        product="emi",
        meeting=laptops.meeting,
        first_part=60_000,
    )
    laptops.write(
        requests.decide_request,
        loan=loan,
        outcome="approved",
        meeting=laptops.meeting,
        votes=(9, 0),
        approved_by=approvers(laptops),
    )
    laptops.write(loans.disburse, loan=loan, meeting=laptops.meeting)
    laptops.meet()

    def rest(book: Book) -> None:
        by = (laptops.no(2),)
        book.write(
            lambda tx: hand_over_part(tx, meeting=laptops.meeting, loan=loan, approved_by=by)
        )

    laptops.on_both(lambda: rest(laptops.book), tablet=lambda: rest(laptops.tablet))
    assert laptops.box(laptops.book) == 5_000_000 - 60_000 - 2 * 40_000
    assert laptops.loan(loan).state.principal_balance == 140_000
    assert laptops.on(laptops.book, still_to_come, loan) == 0
    laptops.decide(laptops.case("two_schedules"), FIRST_PLAN)
    assert laptops.loan(loan).state.principal_balance == 140_000


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
