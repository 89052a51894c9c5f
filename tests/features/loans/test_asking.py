"""The form of a request, which also reckons what a loan would mean."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.features.loans.asking.screen import RequestScreen
from app.projections.loan_book import find_request, requests
from app.ui.figures import Figures
from app.ui.session import Session
from tests.features.loans.test_loan_pages import show
from tests.helpers.book_session import book_session
from tests.helpers.group import Group
from tests.helpers.waiting import settle
from tests.operations.test_collections import TODAY

KEY = Qt.Key


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    made = Group(tmp_path)
    yield made
    made.close()


@pytest.fixture
def session(qapp: object, group: Group) -> Iterator[Session]:
    made = book_session(group.book, today=TODAY)
    yield made
    made.tasks.shutdown()


def typed(screen: RequestScreen, amount: str, count: str) -> None:
    QTest.keyClicks(screen.form.amount, amount)
    screen.form.count.set_value(None)
    QTest.keyClicks(screen.form.count, count)
    settle(screen.session)


def choose(screen: RequestScreen, member: str) -> None:
    box = screen.form.who
    box.setCurrentIndex(box.findData(member))
    box.activated.emit(box.currentIndex())
    settle(screen.session)


def test_without_a_name_it_only_reckons(session: Session, group: Group) -> None:
    screen = RequestScreen(session)
    show(screen)
    typed(screen, "6000", "6")
    assert len(screen.cost.table.lines_model.lines) == 6
    said = screen.cost.sums()
    assert said[0] == "Handed over: 6,000"
    assert any(one.startswith("Costs in a year: ") for one in said)
    assert not screen.form.save.isEnabled()
    QTest.keyClick(screen.form.amount, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(session)
    assert group.read(requests) == ()


def test_more_than_there_is_says_by_how_much_it_is_short(session: Session) -> None:
    screen = RequestScreen(session)
    show(screen)
    typed(screen, "900000000", "6")
    fund = screen._presenter.answer
    assert fund is not None
    missing = 90_000_000_000 - fund.fund.can_lend
    assert not screen.says.short.isHidden()
    assert fund.fund.short_by(90_000_000_000) == missing


def test_a_request_is_written_changed_signed_and_taken_back(session: Session, group: Group) -> None:
    screen = RequestScreen(session)
    wanted = show(screen)
    typed(screen, "3000", "4")
    choose(screen, group.no(7))
    QTest.keyClicks(screen.form.purpose, "Seeds")
    screen.form.people.setCurrentIndex(screen.form.people.findData(group.no(8)))
    QTest.keyClicks(screen.form.part, "1000")
    QTest.keyClick(screen.form.part, KEY.Key_Return)
    settle(session)
    QTest.keyClick(screen.form.amount, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(session)
    (asked,) = group.read(requests)
    assert (asked.principal, asked.asked.instalments, asked.asked.purpose) == (300_000, 4, "Seeds")
    assert asked.missing == ((group.no(8), 100_000),)
    QTest.keyClick(screen.form.table, KEY.Key_Return)
    settle(session)
    mark = screen.form.table.lines_model.lines[0].cells[3].text
    signed = group.read(find_request, asked.loan)
    assert signed is not None
    if mark == "Too much":  # the guarantor has not saved enough: the form says so
        assert not screen.form.message.isHidden()
        assert signed.missing
    else:
        assert mark == "Stands"
        assert not signed.missing
    assert ("done", "The request is written") in wanted
    while screen.take_back():
        settle(session)
    assert group.read(requests) == ()


def test_a_request_can_be_withdrawn(session: Session, group: Group) -> None:
    screen = RequestScreen(session)
    show(screen)
    typed(screen, "3000", "4")
    choose(screen, group.no(7))
    screen.form.save.click()
    settle(session)
    (asked,) = group.read(requests)
    screen.form.withdraw.click()
    settle(session)
    found = group.read(find_request, asked.loan)
    assert found is not None
    assert found.state == "withdrawn"


def test_the_next_meetings_are_shown_with_what_this_loan_takes_of_them(
    session: Session, group: Group
) -> None:
    screen = RequestScreen(session)
    show(screen)
    before = screen._presenter.answer
    assert before is not None
    free = [one.left.closing for one in before.coming]
    typed(screen, "100", "2")
    answer = screen._presenter.answer
    assert answer is not None
    lent = [one.left.closing for one in answer.coming]
    assert lent[0] < free[0]
    shown = [line.cells[3].text for line in screen.cost.outlook.table.lines_model.lines]
    assert len(shown) == len(answer.coming) == 4


def test_a_loan_that_takes_what_the_next_turn_needs_says_by_how_much(
    session: Session, group: Group
) -> None:
    screen = RequestScreen(session)
    show(screen)
    typed(screen, "90000", "6")
    answer = screen._presenter.answer
    assert answer is not None
    short = answer.coming[0].short
    assert short > 0
    said = screen.cost.outlook.short.text.text()
    assert said.startswith("If we lend this, the payout of ")
    assert Figures.of(session).money(short) in said
