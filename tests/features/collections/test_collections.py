"""The page of what is late: what it shows, and what its keys write."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.features.collections.page import Page
from app.features.collections.screen import CollectionsScreen
from app.features.collections.slips import ContactSlip, HardshipSlip, PromiseSlip
from app.projections.advice import advice_of
from app.projections.contacts import contacts_of
from app.projections.hardships import hardships
from app.projections.promises import promises
from app.ui.papers import Paper
from app.ui.session import Session
from tests.helpers.book_session import book_session
from tests.helpers.group import Group
from tests.helpers.waiting import settle
from tests.operations.test_collections import TODAY, lend, promise

Wanted = list[tuple[str, object]]


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    made = Group(tmp_path)
    lend(made, 7, 100_000, 3)
    lend(made, 8, 200_000, 95, guarantors=(9,))
    yield made
    made.close()


@pytest.fixture
def session(qapp: object, group: Group) -> Iterator[Session]:
    made = book_session(group.book, today=TODAY)
    yield made
    made.tasks.shutdown()


def show(session: Session) -> tuple[CollectionsScreen, Wanted]:
    screen, wanted = CollectionsScreen(session), Wanted()
    screen.wants.connect(lambda name, value: wanted.append((name, value)))
    screen.done.connect(lambda text: wanted.append(("done", text)))
    screen.resize(1160, 670)
    screen.show()
    screen.set_active(True)
    settle(session)
    return screen, wanted


def page_of(screen: CollectionsScreen) -> Page:
    page = screen._presenter.page
    assert page is not None
    return page


def cells(screen: CollectionsScreen, row: int) -> list[str]:
    return [cell.text for cell in screen.table.lines_model.lines[row].cells]


def press(screen: CollectionsScreen, key: Qt.Key, *, ctrl: bool = False) -> None:
    held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(screen.table, key, held)
    settle(screen.session)


def type_into(field: QLineEdit, text: str) -> None:
    field.selectAll()
    QTest.keyClicks(field, text)


def enter(field: QLineEdit, session: Session) -> None:
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle(session)


def test_the_day_begins_with_what_is_oldest_and_says_what_to_do(session: Session) -> None:
    screen, _ = show(session)
    assert cells(screen, 0) == [
        "Propose a write-off", "Esther Kamau", "Loan", "95", "2,000", "",
    ]  # fmt: skip
    assert cells(screen, 1)[:2] == ["Remind", "Grace Atieno"]
    assert screen.figures.accessibleName() == (
        "Late with penalties: 3,000. Loans over 30 days late: 66.7%. May be lost: 2,050. "
        "Health of the group: –"
    )
    screen.filter.choose(1)
    assert cells(screen, 0) == ["18 Aug", "Esther Kamau", "Loan", "95", "2,000", "–", ""]
    screen.filter.choose(2)
    assert screen.table.lines_model.lines == []
    assert screen._none.text() == "Nobody has promised anything yet."


def test_a_contact_is_written_by_enter_and_taken_back_by_undo(
    session: Session, group: Group
) -> None:
    screen, wanted = show(session)
    press(screen, Qt.Key.Key_Down)
    press(screen, Qt.Key.Key_Return)
    slip = screen.slips.slip
    assert isinstance(slip, ContactSlip)
    assert slip.step.text() == "Done with it: Remind"
    assert slip.message.isHidden()
    type_into(slip.said, "Sells maize on Saturday")
    enter(slip.said, session)
    (written,) = group.read(contacts_of, group.no(7))
    assert (written.channel, written.result, written.step) == ("call", "reached", "reminder")
    assert written.at == "13:15"
    assert wanted == [("done", "Contact written")]
    assert len(screen.table.lines_model.lines) == 1
    assert screen.take_back()
    settle(session)
    assert group.read(contacts_of, group.no(7)) == ()
    assert len(screen.table.lines_model.lines) == 2
    assert not screen.take_back()


def test_a_promise_takes_the_whole_amount_and_a_day_in_a_week(
    session: Session, group: Group
) -> None:
    screen, wanted = show(session)
    press(screen, Qt.Key.Key_N, ctrl=True)
    slip = screen.slips.slip
    assert isinstance(slip, PromiseSlip)
    assert slip.amount.text() == "2,000"
    type_into(slip.by, "-1")
    enter(slip.by, session)
    assert "21 Nov 2026 or later" in slip.message.text.text()
    type_into(slip.by, "+7")
    assert slip.weekday.text().startswith("Saturday")
    enter(slip.by, session)
    (written,) = group.read(promises)
    assert (written.minor, written.by, written.member) == (200_000, "2026-11-28", group.no(8))
    assert written.loan == page_of(screen).late[0].key
    assert wanted == [("done", "Promise written")]
    assert [cells(screen, row)[1] for row in range(1)] == ["Grace Atieno"]
    screen.filter.choose(2)
    settle(session)
    assert cells(screen, 0)[1:4] == ["Esther Kamau", "2,000", "–"]
    assert cells(screen, 0)[5] == "Until 28 Nov"


def test_the_score_is_explained_in_figures_and_kept(session: Session, group: Group) -> None:
    screen, _ = show(session)
    assert screen.panel.box.isHidden()
    press(screen, Qt.Key.Key_F7)
    assert not screen.panel.box.isHidden()
    spoken = screen.panel.box.accessibleName()
    assert "Dues paid on time: 0 of 1" in spoken
    assert "Months as a member: 7" in spoken
    assert screen.panel._advice.text() == "Wait with a new loan"
    assert "late for over a month" in screen.panel._why.text()
    why = screen.panel._why.text()
    assert "the rules and the meeting decide" in why
    assert "1 of the last 3 payments missed" in why
    assert "no loan was repaid yet" in why
    assert "Looked at and not weighed: " in why
    assert len(group.read(advice_of, group.no(8))) == 3


def test_time_is_given_by_the_running_meeting_alone(session: Session, group: Group) -> None:
    screen, _ = show(session)
    press(screen, Qt.Key.Key_F6)
    assert not screen.findChildren(HardshipSlip)
    group.open_meeting()
    screen.activate()
    settle(session)
    press(screen, Qt.Key.Key_F6)
    slip = screen.slips.slip
    assert isinstance(slip, HardshipSlip)
    type_into(slip.until, "+30")
    type_into(slip.yes, "four")
    type_into(slip.no, "1")
    enter(slip.no, session)
    assert "“four” is not a number of hands" in slip.message.text.text()
    slip.yes.setText("۸")
    enter(slip.yes, session)
    (given,) = group.read(hardships)[group.no(8)]
    assert (given.until, given.reason) == ("2026-12-21", "illness")
    assert cells(screen, 0)[1] == "Grace Atieno"


def test_at_night_the_slip_says_that_nobody_is_called(session: Session) -> None:
    session.clock = lambda: "21:30:00"
    screen, _ = show(session)
    press(screen, Qt.Key.Key_Return)
    slip = screen.slips.slip
    assert isinstance(slip, ContactSlip)
    assert "Nobody is called or visited from 20:00 to 07:00" in slip.message.text.text()
    slip.channel.setCurrentIndex(3)
    assert slip.message.isHidden()


def test_keys_lead_to_the_member_the_loan_and_back(session: Session, group: Group) -> None:
    screen, wanted = show(session)
    for key in (Qt.Key.Key_F3, Qt.Key.Key_F4, Qt.Key.Key_Escape):
        press(screen, key)
    loan = page_of(screen).late[0].key
    assert wanted == [("member", group.no(8)), ("loan", loan), ("loans", None)]


def test_the_list_and_the_letter_that_fits_the_age_are_printed(
    session: Session, group: Group
) -> None:
    lend(group, 10, 100_000, 30, guarantors=(9,))
    screen, wanted = show(session)
    assert screen.paper().code == "arrears_list"
    press(screen, Qt.Key.Key_F8)
    press(screen, Qt.Key.Key_Down)
    press(screen, Qt.Key.Key_F8)
    papers = [value for name, value in wanted if name == "print"]
    late = page_of(screen).late
    assert [(one.code, one.subject) for one in papers if isinstance(one, Paper)] == [
        ("default_notice", late[0].key),
        ("guarantor_notice", late[1].key),
    ]


def test_a_broken_promise_is_on_top(session: Session, group: Group) -> None:
    screen, _ = show(session)
    late = {one.member: one.key for one in page_of(screen).late}
    promise(group, 7, 100_000, "2026-11-20", loan=late[group.no(7)], on="2026-11-19")
    screen.activate()
    settle(session)
    assert cells(screen, 0)[:2] == ["Promise broken", "Grace Atieno"]


def test_who_may_not_see_everybodys_money_sees_nothing(session: Session) -> None:
    session.roles = frozenset({"key_holder"})
    screen, _ = show(session)
    assert screen.table.lines_model.lines == []
    assert not screen.body.isVisible()


def test_a_group_without_debts_is_told_so(qapp: object, tmp_path: Path) -> None:
    empty = Group(tmp_path)
    session = book_session(empty.book, today=TODAY)
    screen, _ = show(session)
    assert not screen.body.isVisible()
    session.tasks.shutdown()
    empty.close()
