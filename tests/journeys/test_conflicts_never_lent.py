"""A loan that turns out never to be given, while another laptop collected or wrote it off."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.book.book import Book
from app.core.decisions import HANDED_ONCE
from app.operations import corrections, loans
from app.operations.lending import losses, requests
from tests.helpers.lending import approvers
from tests.helpers.lending_laptops import GRACE, LendingLaptops

ORDERS = {"treasurer first": (0, 1), "secretary first": (1, 0)}


@pytest.fixture(params=ORDERS)
def laptops(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[LendingLaptops]:
    found = LendingLaptops(tmp_path, ORDERS[request.param])
    yield found
    found.close()


def take_back(laptops: LendingLaptops, loan: str) -> None:
    entry = laptops.loan(loan).entry
    laptops.book.write(lambda tx: corrections.undo_entry(tx, entry=entry))


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


def test_what_was_collected_of_a_loan_that_was_taken_back_is_the_members_advance(
    laptops: LendingLaptops,
) -> None:
    loan = laptops.lend(GRACE, 100_000)
    laptops.meet()
    laptops.on_both(
        lambda: take_back(laptops, loan),
        tablet=lambda: laptops.pay_on(laptops.tablet, laptops.meeting, GRACE, loan=30_000),
    )
    assert laptops.advance(GRACE) == 30_000
    assert laptops.balance("1300", loan) == 0
    assert laptops.case("loan_overpaid").fact.amount == 30_000


def test_what_was_never_lent_was_not_lost(laptops: LendingLaptops) -> None:
    loan = laptops.lend(GRACE, 100_000)
    laptops.meet()
    lost = laptops.balance("5060")
    laptops.on_both(
        lambda: take_back(laptops, loan),
        tablet=lambda: write_off(laptops.tablet, laptops, loan),
    )
    assert laptops.balance("1300", loan) == 0
    assert laptops.balance("5060") == lost
    assert laptops.box(laptops.book) == 5_000_000


def test_a_loan_written_off_as_handed_over_twice_is_owed_once_when_it_was_once(
    laptops: LendingLaptops,
) -> None:
    loan = laptops.write(
        requests.request_loan,
        member=laptops.no(GRACE),
        principal=100_000,
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
    laptops.on_both(
        lambda: laptops.write(loans.disburse, loan=loan, meeting=laptops.meeting),
        tablet=lambda: laptops.tablet.write(
            lambda tx: loans.disburse(tx, loan=loan, meeting=laptops.meeting)
        ),
    )
    case = laptops.case("given_twice")
    write_off(laptops.book, laptops, loan)
    assert laptops.loan(loan).state.principal_balance == 0
    laptops.decide(case, HANDED_ONCE)
    found = laptops.loan(loan)
    assert (found.state.principal_left, found.written_off) == (100_000, 0)
    assert laptops.box(laptops.book) == 5_000_000 - 100_000
