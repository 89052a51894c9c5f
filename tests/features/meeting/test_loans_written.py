"""Requests that were written before the meeting, at the loans step."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.loan_products import LoanProduct
from app.operations.lending.requests import request_loan
from app.projections.loan_book import find_request
from app.ui import theme
from tests.features.meeting.test_loans_step import CONTROL, KEY, Desk
from tests.helpers.rules import amend_rules
from tests.helpers.sample_meeting import sample_meeting
from tests.helpers.waiting import settle

SMALL, LARGE = 100_000, 2_000_000


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    theme.use(theme.Theme())
    at = sample_meeting("tumaini-count", tmp_path)
    at.before_payouts()
    made = Desk(at)
    yield made
    made.screen.close()
    at.close()


def ask(desk: Desk, principal: int, *guarantees: tuple[str, int]) -> str:
    """Amina's request from home; the step reads it."""

    def operation(tx: Any) -> str:
        return request_loan(
            tx,
            member=desk.amina,
            principal=principal,
            instalments=6,
            purpose="Stock for her shop",
            guarantees=tuple((desk.at.id_of(name), minor) for name, minor in guarantees),
        )

    loan = desk.at.book.write(operation).result
    desk.screen.activate()
    settle(desk.at.session)
    return str(loan)


def vote(desk: Desk) -> None:
    """Hands, then the PIN of everybody who has to allow it."""
    desk.screen.decide.yes.setFocus()
    desk.press("17", KEY.Key_Tab, "1", KEY.Key_Tab)
    request, facts = desk.screen.desk.request, desk.screen.facts
    assert request is not None
    assert facts is not None
    for _ in range(6):
        if request.key in desk.screen.allowed:
            break
        member, _office = desk.screen.signing.next_signer(request, facts)
        desk.screen.decide.chair.boxes.setFocus()
        desk.press(desk.at.pin(member), KEY.Key_Return)


@pytest.mark.parametrize("principal", [SMALL, LARGE])
def test_a_request_from_home_is_decided_and_given_in_one_go(desk: Desk, principal: int) -> None:
    loan = ask(desk, principal)
    request = desk.screen.desk.request
    assert request is not None
    assert (request.loan, request.principal, request.meetings) == (loan, principal, 6)
    vote(desk)
    desk.press((CONTROL, KEY.Key_Return))
    (given,) = desk.given()
    assert (given.loan, given.state.principal) == (loan, principal)
    found = desk.at.read(find_request, loan)
    assert found.state == "active"
    assert found.decision.votes_yes == 17
    assert len(found.decision.approved_by) == (1 if principal == SMALL else 4)
    assert desk.screen.desk.request is None


def test_it_is_not_ready_until_the_guarantor_typed_the_pin(desk: Desk) -> None:
    loan = ask(desk, SMALL, ("Peter Ochieng", 50_000))
    assert desk.screen.queue.cards[0].under().startswith("Needs 1 more")
    assert not desk.screen.decide.button.isEnabled()
    desk.press((CONTROL, KEY.Key_G))
    people = desk.screen.terms.people
    people.setCurrentIndex(people.findData(desk.at.id_of("Peter Ochieng")))
    desk.screen.terms.boxes.setFocus()
    desk.press(desk.at.pin(desk.at.id_of("Peter Ochieng")), KEY.Key_Return)
    settle(desk.at.session)
    found = desk.at.read(find_request, loan)
    assert [(one.minor, one.how) for one in found.accepted] == [(50_000, "pin")]
    assert not desk.screen.queue.cards[0].under().startswith("Needs")


def test_a_smaller_amount_is_what_is_approved_and_given(desk: Desk) -> None:
    loan = ask(desk, LARGE)
    desk.screen.terms.amount.setFocus()
    desk.screen.terms.amount.set_value(2_000)
    desk.screen.terms.amount.typed.emit()
    vote(desk)
    desk.press((CONTROL, KEY.Key_Return))
    (given,) = desk.given()
    assert (given.loan, given.state.principal) == (loan, 200_000)


def test_not_today_of_a_written_request_keeps_the_reason(desk: Desk) -> None:
    loan = ask(desk, SMALL)
    desk.press(KEY.Key_Delete)
    assert not desk.screen.decide.reason.isHidden()
    QTest.keyClicks(desk.screen.decide.reason, "Her husband is ill")
    QTest.keyClick(desk.screen.decide.reason, Qt.Key.Key_Return)
    settle(desk.at.session)
    found = desk.at.read(find_request, loan)
    assert found.said[-1].reason == "Her husband is ill"
    assert desk.screen.desk.request is None
    assert desk.screen.desk.requests[0].is_put_off


def test_a_loan_of_the_welfare_fund_is_given_out_of_its_bag(desk: Desk) -> None:
    usual = LoanProduct(code="usual", name="Usual", instalments_max=26)
    welfare = LoanProduct(code="help", name="Help", method="free", fund="social")
    desk.at.book.write(lambda tx: amend_rules(tx, loan_products=(usual, welfare)))
    desk.screen.activate()
    settle(desk.at.session)
    box = desk.at.box_minor()
    desk.screen.ask(desk.amina)
    products = desk.screen.terms.products
    assert [products.itemText(n) for n in range(products.count())] == ["Usual", "Help"]
    products.setCurrentIndex(1)
    products.activated.emit(1)
    assert desk.screen.queue.lendable.text() == "7,900"
    desk.screen.terms.amount.setFocus()
    desk.press("9", ".", "0", KEY.Key_Return, "3", KEY.Key_Return)
    assert desk.screen.decide.button.text().startswith("Wait for money")
    request = desk.screen.desk.request
    assert request is not None
    request.principal = 600_000
    desk.screen.touched()
    assert desk.screen.decide.sources["mpesa"].isHidden()
    vote(desk)
    desk.press((CONTROL, KEY.Key_Return))
    (given,) = desk.given()
    assert (given.source, given.state.principal, given.interest) == ("social", 600_000, 0)
    assert box - desk.at.box_minor() == 600_000
