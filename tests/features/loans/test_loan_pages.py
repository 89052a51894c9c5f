"""The Loans page and the page of one loan: what they show, and what their keys do."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.features.loans.one.screen import LoanScreen
from app.features.loans.screen import LoansPage
from app.operations.lending.requests import request_loan
from app.ui.screen import Screen
from app.ui.session import Session
from tests.helpers.book_session import book_session
from tests.helpers.group import Group
from tests.helpers.waiting import settle
from tests.operations.test_collections import TODAY, lend

KEY = Qt.Key
Wanted = list[tuple[str, object]]


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


def show(screen: Screen, subject: str = "") -> Wanted:
    wanted = Wanted()
    screen.wants.connect(lambda name, value: wanted.append((name, value)))
    screen.done.connect(lambda text: wanted.append(("done", text)))
    screen.show_subject(subject)
    screen.resize(1160, 670)
    screen.show()
    screen.set_active(True)
    settle(screen.session)
    return wanted


def press(screen: Screen, on: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(on, key)
    settle(screen.session)


def cells(page: LoansPage, row: int = 0) -> list[str]:
    return [cell.text for cell in page.table.lines_model.lines[row].cells]


def test_a_group_without_loans_is_told_how_one_comes_to_be(session: Session) -> None:
    page = LoansPage(session)
    wanted = show(page)
    assert not page.shows_body
    QTest.keyClick(page._state.button, KEY.Key_Return)
    assert wanted == [("loan_request", "")]


def test_late_loans_come_first_and_say_since_when(session: Session, group: Group) -> None:
    lend(group, 7, 100_000, -20)
    lend(group, 8, 200_000, 95, guarantors=(9,))
    page = LoansPage(session)
    show(page)
    assert page.tabs.accessibleName() == "Late 1"
    assert cells(page)[0] == group.names()[group.no(8)]
    assert cells(page)[2:6] == ["2,000", "0", "2,000", "18 Aug 2026"]
    assert cells(page)[7] == "2,000 late"
    assert page.totals.text_of(0).startswith("1 ")
    assert page.totals.text_of(4) == "2,000"
    page.tabs.choose(1)
    assert cells(page)[5] == "1,000 · 11 Dec"
    assert cells(page)[7] == "Running"


def test_enter_opens_the_loan_and_a_name_finds_it_in_every_list(
    session: Session, group: Group
) -> None:
    loan = lend(group, 7, 100_000, -20)
    lend(group, 8, 200_000, 95)
    page = LoansPage(session)
    wanted = show(page)
    QTest.keyClicks(page.search, group.names()[group.no(7)].split()[0])
    settle(session)
    assert page.tabs.accessibleName() == "Running 1"
    press(page, page.search, KEY.Key_Return)
    press(page, page.table, KEY.Key_Return)
    assert wanted == [("loan", loan)]
    QTest.keyClicks(page.search, "xyzzy")
    settle(session)
    assert page._none.text() == "Nobody of this name has a loan here."


def test_a_request_says_who_is_still_to_stand_for_it(session: Session, group: Group) -> None:
    def ask(tx: object) -> str:
        return request_loan(
            tx,
            member=group.no(7),
            principal=300_000,
            instalments=4,
            purpose="A sewing machine",
            guarantees=((group.no(8), 150_000), (group.no(9), 150_000)),
        )

    loan = group.book.write(ask).result
    page = LoansPage(session)
    wanted = show(page)
    assert cells(page)[2:] == [
        "3,000", "4", "A sewing machine", "0 of 2", "Waits for guarantors",
    ]  # fmt: skip
    press(page, page.table, KEY.Key_Return)
    assert wanted == [("loan_request", loan)]


def test_the_page_of_a_loan_shows_its_rows_and_what_closes_it(
    session: Session, group: Group
) -> None:
    loan = lend(group, 8, 200_000, 95, guarantors=(9,))
    screen = LoanScreen(session)
    wanted = show(screen, loan)
    row = [cell.text for cell in screen.schedule.lines_model.lines[0].cells]
    assert row == ["1", "18 Aug 2026", "2,000", "–", "2,000", "2,000", "2,000 late"]
    assert screen.closing.parts() == ["Principal: 2,000"]
    assert screen.closing.total.text() == "2,000"
    assert screen.head._stand.texts() == [f"{group.names()[group.no(9)]}: 2,000"]
    press(screen, screen.schedule, KEY.Key_F6)
    assert [c.text for c in screen.history.lines_model.lines[0].cells][2] == "Given"
    press(screen, screen.history, KEY.Key_F3)
    press(screen, screen.history, KEY.Key_Escape)
    assert wanted == [("member", group.no(8)), ("loans", None)]


def test_a_loan_that_is_not_known_says_so_and_leads_back(session: Session) -> None:
    screen = LoanScreen(session)
    wanted = show(screen, "00000000-0000-4000-8000-000000000000")
    assert not screen.shows_body
    QTest.keyClick(screen._state.button, KEY.Key_Return)
    assert wanted == [("loans", None)]
