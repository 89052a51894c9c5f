"""Loans of the welfare fund, and approvals that end, on two laptops."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.core.decisions import OTHER_MEETING
from app.core.ledger import Line
from app.core.loan_products import LoanProduct
from app.operations import loans, opening
from app.operations.lending import requests
from app.projections import loan_book
from tests.helpers.lending import PRODUCTS
from tests.helpers.lending_laptops import GRACE, LendingLaptops

HELP = LoanProduct(code="help", method="free", instalments_max=6, fund="social")


@pytest.fixture(params=[(0, 1), (1, 0)], ids=["treasurer first", "tablet first"])
def laptops(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[LendingLaptops]:
    made = LendingLaptops(
        tmp_path, request.param, loan_products=(*PRODUCTS, HELP), approval_unit=10**9
    )
    lines = (
        Line(account="1020", minor=500_000, currency="KES"),
        Line(account="2040", minor=-500_000, currency="KES"),
    )
    made.write(opening.record_opening, on="2026-11-01", lines=lines)
    made.meet()
    yield made
    made.close()


def approve(laptops: LendingLaptops, *, give: bool) -> str:
    def operation(tx: Any) -> str:
        loan = requests.request_loan(
            tx, member=laptops.no(GRACE), principal=100_000, instalments=1, product="help"
        )
        requests.decide_request(
            tx,
            loan=loan,
            outcome="approved",
            meeting=laptops.meeting,
            votes=(9, 0),
            approved_by=(laptops.no(2),),
        )
        if give:
            loans.disburse(tx, loan=loan, meeting=laptops.meeting)
        return loan

    return str(laptops.book.write(operation).result)


def test_two_payments_after_all_repay_the_welfare_fund_once(laptops: LendingLaptops) -> None:
    loan = approve(laptops, give=True)
    laptops.meet()
    laptops.on_both(
        lambda: laptops.pay_on(laptops.book, laptops.meeting, GRACE, loan=100_000),
        tablet=lambda: laptops.pay_on(laptops.tablet, laptops.meeting, GRACE, loan=100_000),
    )
    laptops.decide(laptops.case("same_payment"), OTHER_MEETING)
    assert (laptops.loan(loan).state.left, laptops.loan(loan).state.overpaid) == (0, 0)
    assert (laptops.balance("1305", loan), laptops.balance("1300", loan)) == (0, 0)
    assert laptops.advance(GRACE) == 100_000
    assert laptops.balance("1020") == 600_000  # the notes of both lie in the welfare bag


def test_an_approval_ends_on_both_laptops_when_one_of_them_closes(
    laptops: LendingLaptops,
) -> None:
    loan = approve(laptops, give=False)
    laptops.meet()
    for book in (laptops.book, laptops.tablet):
        found = laptops.on(book, loan_book.find_request, loan)
        assert found is not None
        assert (found.state, found.is_in_force) == ("approved", True)
    laptops.close_meeting(laptops.meeting)
    laptops.meet()
    for book in (laptops.book, laptops.tablet):
        found = laptops.on(book, loan_book.find_request, loan)
        assert found is not None
        assert found.state == "review"
        assert found.lapsed is not None
        assert found.lapsed.meeting == laptops.meeting
