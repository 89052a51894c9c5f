"""What cannot be lent is said at the form, with the nearest value that can."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.features.loans.asking.screen import RequestScreen
from app.ui.session import Session
from tests.features.loans.test_asking import choose, typed
from tests.features.loans.test_loan_pages import show
from tests.helpers.book_session import book_session
from tests.helpers.lending import lending_group
from tests.helpers.waiting import settle

TODAY = "2026-11-21"


@pytest.fixture
def session(qapp: object, tmp_path: Path) -> Iterator[Session]:
    group = lending_group(tmp_path)
    made = book_session(group.book, today=TODAY)
    yield made
    made.tasks.shutdown()
    group.close()


def said(screen: RequestScreen) -> str:
    line = screen.form.message
    return "" if line.isHidden() else line.text.text()


@pytest.mark.parametrize(
    ("amount", "count", "text"),
    [("1000", "25", "24"), ("1000", "600", "24"), ("1000", "1", ""), ("1000", "0", "payment")],
)
def test_the_number_of_payments_is_what_the_kind_of_loan_allows(
    session: Session, amount: str, count: str, text: str
) -> None:
    screen = RequestScreen(session)
    show(screen)
    typed(screen, amount, count)
    assert (text in said(screen)) if text else not said(screen)


@pytest.mark.parametrize("day", ["20.11.2026", "21.11.2026", "31.2.2027"])
def test_a_first_payment_that_is_no_coming_day_is_refused(session: Session, day: str) -> None:
    screen = RequestScreen(session)
    show(screen)
    typed(screen, "1000", "6")
    QTest.keyClicks(screen.form.first, day)
    screen.form.first.editingFinished.emit()
    settle(session)
    assert said(screen)


def test_nobody_stands_for_the_own_loan(session: Session) -> None:
    screen = RequestScreen(session)
    show(screen)
    typed(screen, "1000", "6")
    known = screen._presenter.known
    assert known is not None
    who = known.people[6][0]
    choose(screen, who)
    screen._presenter.change(guarantees=((who, 10_000),))
    settle(session)
    QTest.keyClick(screen.form.amount, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    screen.form.save.click()
    settle(session)
    assert "own loan" in said(screen)
