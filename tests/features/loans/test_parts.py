"""A loan in parts on the screen: asked for so at home, the rest handed over on the loan's page."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.features.loans.asking.screen import RequestScreen
from app.features.loans.deeds.deeds import possible
from app.features.loans.one.screen import LoanScreen
from app.operations import loans
from app.operations.lending.requests import decide_request
from app.projections.loan_book import requests
from app.projections.loan_parts import still_to_come
from app.ui.session import Session
from tests.features.loans.test_asking import choose, typed
from tests.features.loans.test_bad_input import said
from tests.features.loans.test_loan_pages import show
from tests.helpers.book_session import book_session
from tests.helpers.group import Group
from tests.helpers.lending import approvers, find, lending_group
from tests.helpers.waiting import settle


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    made = lending_group(tmp_path)
    made.set_pins()
    yield made
    made.close()


@pytest.fixture
def session(qapp: object, group: Group) -> Iterator[Session]:
    made = book_session(group.book)
    yield made
    made.tasks.shutdown()


def asked_in_parts(session: Session, group: Group) -> str:
    screen = RequestScreen(session)
    show(screen)
    typed(screen, "10000", "6")
    choose(screen, group.no(7))
    QTest.keyClicks(screen.form.first_part, "10000")
    settle(session)
    assert "at most 9,999.99" in said(screen)
    assert not screen.form.save.isEnabled()
    screen.form.first_part.selectAll()
    QTest.keyClicks(screen.form.first_part, "6000")
    settle(session)
    assert not said(screen)
    screen.form.save.click()
    settle(session)
    (asked,) = group.read(requests)
    assert asked.asked.first_part == 600_000
    return asked.loan


def test_the_rest_is_handed_over_on_the_page_with_the_pin_of_the_chair(
    session: Session, group: Group
) -> None:
    loan = asked_in_parts(session, group)
    meeting = group.open_meeting()
    group.write(
        decide_request,
        loan=loan,
        outcome="approved",
        meeting=meeting,
        votes=(9, 0),
        approved_by=approvers(group),
    )
    group.write(loans.disburse, loan=loan, meeting=meeting)
    screen = LoanScreen(session)
    wanted = show(screen, loan)
    page = screen._presenter.page
    assert page is not None
    assert possible(page)[0] == "part"
    screen.closing.buttons["part"].click()
    settle(session)
    slip = screen.slip
    assert slip is not None
    amount = slip.fields["amount"]
    assert isinstance(amount, QLineEdit)
    QTest.keyClicks(amount, "4001")
    settle(session)
    assert "4,000 is all that is still to come" in slip.message.text.text()
    amount.selectAll()
    QTest.keyClicks(amount, "4000")
    settle(session)
    assert slip.after is not None
    assert slip.after.state.principal_left == 1_000_000
    QTest.keyClicks(slip.signing.pin, "1072")
    QTest.keyClick(slip.signing.pin, Qt.Key.Key_Return)
    settle(session)
    slip.main.click()
    settle(session)
    assert group.read(still_to_come, loan) == 0
    assert find(group, loan).state.principal_left == 1_000_000
    assert wanted[-1][0] == "done"
    assert screen.take_back()
    settle(session)
    assert group.read(still_to_come, loan) == 400_000
