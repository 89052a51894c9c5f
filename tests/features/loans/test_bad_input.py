"""What cannot be lent is said at the form, with the nearest value that can."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.core.errors import Refused
from app.features.loans.asking.screen import RequestScreen
from app.features.loans.asking.what_if import Answer
from app.operations.contributions import How
from app.operations.lending.guarantors import guarantee
from app.operations.lending.requests import request_loan
from app.ui.session import Session
from tests.features.loans.test_asking import choose, typed
from tests.features.loans.test_loan_pages import show
from tests.helpers.book_session import book_session
from tests.helpers.group import Group
from tests.helpers.lending import give, lending_group
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


@pytest.mark.parametrize(
    ("day", "nearest"),
    [("20.11.2026", "22 Nov 2026"), ("21.11.2026", "22 Nov 2026"), ("31.2.2027", "28 days")],
)
def test_a_first_payment_that_is_no_coming_day_is_refused(
    session: Session, day: str, nearest: str
) -> None:
    screen = RequestScreen(session)
    show(screen)
    typed(screen, "1000", "6")
    QTest.keyClicks(screen.form.first, day)
    screen.form.first.editingFinished.emit()
    settle(session)
    assert nearest in said(screen)
    assert not screen.form.save.isEnabled()


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


@pytest.mark.parametrize("currency", ["UGX", "XOF"])
def test_where_no_smaller_unit_exists_a_loan_below_its_payments_names_the_most_payments(
    qapp: object, tmp_path: Path, currency: str
) -> None:
    group = Group(tmp_path, currency=currency)
    session = book_session(group.book, today=TODAY)
    screen = RequestScreen(session)
    show(screen)
    typed(screen, "5", "6")
    assert said(screen) == "The loan is too small for 6 payments. 5 is the most."
    typed_count(screen, "5")
    assert not said(screen)
    assert [row.principal for row in answer_of(screen).instalments] == [1] * 5
    screen.form.people.setCurrentIndex(3)
    QTest.keyClicks(screen.form.part, "1.50")
    QTest.keyClick(screen.form.part, Qt.Key.Key_Return)
    settle(session)
    assert "0 decimal places" in said(screen)
    session.tasks.shutdown()
    group.close()


def typed_count(screen: RequestScreen, count: str) -> None:
    screen.form.count.set_value(None)
    QTest.keyClicks(screen.form.count, count)
    settle(screen.session)


def answer_of(screen: RequestScreen) -> Answer:
    found = screen._presenter.answer
    assert found is not None
    return found


def test_a_loan_of_nothing_cannot_be_written_and_one_payment_can(session: Session) -> None:
    screen = RequestScreen(session)
    show(screen)
    known = screen._presenter.known
    assert known is not None
    choose(screen, known.people[6][0])
    typed(screen, "0", "6")
    assert not screen.form.save.isEnabled()
    typed(screen, "1000", "1")
    assert screen.form.save.isEnabled()
    assert len(answer_of(screen).instalments) == 1


def test_two_members_who_would_stand_for_each_other_are_told_of_the_circle(
    qapp: object, tmp_path: Path
) -> None:
    group = lending_group(tmp_path)
    seven, eight = group.no(7), group.no(8)
    first = group.write(
        request_loan, member=seven, principal=200_000, instalments=6, product="emi",
        guarantees=((eight, 100_000),),
    )  # fmt: skip
    group.write(guarantee, loan=first, guarantor=eight)
    session = book_session(group.book, today=TODAY)
    screen = RequestScreen(session)
    show(screen)
    choose(screen, eight)
    typed(screen, "1000", "6")
    screen._presenter.change(guarantees=((seven, 50_000),))
    settle(session)
    screen.form.save.click()
    settle(session)
    QTest.keyClick(screen.form.table, Qt.Key.Key_Return)
    settle(session)
    assert "circle. Choose somebody outside it." in said(screen)
    session.tasks.shutdown()
    group.close()


def test_money_that_came_before_the_loan_does_not_repay_it(tmp_path: Path) -> None:
    group = lending_group(tmp_path)
    meeting = group.open_meeting()
    give(group, meeting, 7, 500_000, 5, "flat")
    with pytest.raises(Refused) as refused:
        group.pay(meeting, 7, How(on="2026-11-20"), loan=10_000)
    assert refused.value.code == "loan.before_given"
    assert refused.value.values["earliest"] == TODAY
    group.pay(meeting, 7, loan=10_000)
    group.close()
