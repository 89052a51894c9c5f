"""The list of members and a member's page say what the book says."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.book.transaction import Tx
from app.core.members import MemberFieldSet
from app.core.phones import shown_phone
from app.features.members.one.screen import MemberScreen
from app.features.members.presenter import find_line
from app.features.members.screen import MembersScreen
from app.projections import members
from app.projections.member_list import member_list
from app.projections.passbook import passbook
from app.ui.papers import Paper
from app.ui.session import Session
from tests.helpers.book_session import TODAY, book_session
from tests.helpers.sample_books import sample_book
from tests.helpers.waiting import settle

Wanted = list[tuple[str, object]]


@pytest.fixture
def session(qapp: object) -> Iterator[Session]:
    made = book_session(sample_book("tumaini"))
    yield made
    made.tasks.shutdown()


def open_list(session: Session) -> tuple[MembersScreen, Wanted]:
    screen, wanted = MembersScreen(session), Wanted()
    screen.wants.connect(lambda name, value: wanted.append((name, value)))
    screen.resize(1160, 670)
    screen.show()
    screen.set_active(True)
    settle(session)
    return screen, wanted


def open_member(session: Session, no: int) -> tuple[MemberScreen, Wanted]:
    screen, wanted = MemberScreen(session), Wanted()
    screen.wants.connect(lambda name, value: wanted.append((name, value)))
    screen.resize(1160, 670)
    screen.show()
    screen.show_subject(member_no(session, no))
    screen.set_active(True)
    settle(session)
    return screen, wanted


def member_no(session: Session, no: int) -> str:
    everyone = session.book.read(lambda r: members.members(r.conn))
    return next(one.member for one in everyone if one.no == no)


def cells(screen: MembersScreen, row: int) -> list[str]:
    return [cell.text for cell in screen.table.lines_model.lines[row].cells]


def test_the_rows_and_totals_are_those_of_the_book_and_of_the_picture(session: Session) -> None:
    screen, _ = open_list(session)
    names = session.book.read(lambda r: r.people.names([m.member for m in members.members(r.conn)]))
    found = session.book.read(lambda r: member_list(r.conn, currency="KES", on=TODAY, names=names))
    assert cells(screen, 8)[:8] == [
        "9", "Grace Atieno", "", "52", "10,400", "27,000", "3,000", "4,200",
    ]  # fmt: skip
    assert cells(screen, 4)[2] == "Key 1"
    assert cells(screen, 11)[9] == "1,950 late"
    assert [line.key for line in screen.table.lines_model.lines] == [one.member for one in found]
    totals = [screen.totals.text_of(column) for column in (1, 3, 4, 5, 6)]
    assert totals == ["20 members", "1,308", "261,600", "171,900", "15,100"]


def test_filters_leave_those_with_a_loan_and_those_who_are_late(session: Session) -> None:
    screen, _ = open_list(session)
    screen.filter.choose(1)
    assert len(screen.table.lines_model.lines) == 9
    screen.filter.choose(2)
    assert [line.cells[1].text for line in screen.table.lines_model.lines] == ["Jane Wambui"]
    assert screen.totals.text_of(5) == "18,950"


def test_letters_jump_to_a_name_and_enter_opens_it(session: Session) -> None:
    screen, wanted = open_list(session)
    for letter in "gra":
        QTest.keyClick(screen.table, letter)
    QTest.keyClick(screen.table, Qt.Key.Key_Enter)
    assert wanted == [("member", member_no(session, 9))]


def test_digits_jump_to_a_number(session: Session) -> None:
    screen, _ = open_list(session)
    QTest.keyClicks(screen.table, "17")
    assert screen.table.current_key() == member_no(session, 17)


@pytest.mark.parametrize(("typed", "no"), [("ATI", 9), ("۹", 9), ("mut", 6), ("%", 0), ("_", 0)])
def test_a_name_is_found_by_the_beginning_of_any_word_in_any_script(
    session: Session, typed: str, no: int
) -> None:
    screen, _ = open_list(session)
    figures = screen._presenter.figures
    assert figures is not None
    assert find_line(figures.lines, typed) == (member_no(session, no) if no else "")


def test_sorting_by_savings_keeps_the_current_member(session: Session) -> None:
    screen, _ = open_list(session)
    screen.table.go_to(member_no(session, 9))
    screen.table.sortByColumn(4, Qt.SortOrder.DescendingOrder)
    assert screen.table.current_key() == member_no(session, 9)
    amounts = [line.cells[4].sort for line in screen.table.lines_model.lines]
    assert amounts == sorted(amounts, reverse=True)


def test_a_key_holder_does_not_see_the_money_of_others(session: Session) -> None:
    session.roles = frozenset({"key_holder"})
    screen, _ = open_list(session)
    assert not screen.body.isVisible()
    assert not screen.table.lines_model.lines


def test_a_new_member_is_wished_for_by_a_key(session: Session) -> None:
    screen, wanted = open_list(session)
    QTest.keyClick(screen.table, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert wanted == [("new_member", "")]


# One member's page


def test_the_passbook_is_that_of_the_picture(session: Session) -> None:
    screen, _ = open_member(session, 9)
    lines = [[cell.text for cell in line.cells] for line in screen.passbook.lines_model.lines]
    assert lines[7] == ["8", "4 Jul", "2", "400", "4,800", "100", "300", "50", "–", "–", "Cash"]
    assert lines[11][6] == "got 6,000"
    assert lines[16][8:] == ["borrowed 22,500", "27,000", "Cash"]
    totals = [screen.totals.text_of(column) for column in (2, 4, 5, 6, 7, 9)]
    assert totals == ["52", "10,400", "1,700", "5,100", "50", "27,000"]
    assert screen.passbook.currentIndex().row() == 16


def test_the_four_figures_agree_with_the_projection(session: Session) -> None:
    screen, _ = open_member(session, 9)
    book = session.book.read(lambda r: passbook(r.conn, member_no(session, 9), currency="KES"))
    shown = [figure.amount.text() for figure in screen.figures_card.figures]
    assert shown == ["10,400", "27,000", "4,200", "No. 12"]
    assert (book.savings_minor, book.loan_left, book.can_borrow) == (1_040_000, 2_700_000, 420_000)
    assert screen.figures_card.figures[1].under.text() == "9 × 3,000"
    assert screen.figures_card.figures[3].under.text() == "got 6,000 on 29 Aug"


def test_the_passbook_of_the_running_meeting_shows_what_was_paid_of_what_was_due(
    qapp: object,
) -> None:
    session = book_session(sample_book("tumaini-collect"))
    screen, _ = open_member(session, 9)
    last = screen.passbook.lines_model.lines[-1].cells
    assert [cell.text for cell in last][8:10] == ["1,500 of 3,000", "25,500"]
    assert screen.figures_card.figures[1].under.text() == "1,500 late, then 8 × 3,000"
    session.tasks.shutdown()


def test_arrows_go_to_the_neighbours_in_the_roll(session: Session) -> None:
    screen, _ = open_member(session, 9)
    screen.after.click()
    settle(session)
    assert screen.title() == "Hellen Chebet"
    assert screen.above() == "Members"
    QTest.keyClick(screen.passbook, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    settle(session)
    assert screen.title() == "Grace Atieno"


def test_the_statement_and_the_last_receipt_can_be_printed(session: Session) -> None:
    screen, wanted = open_member(session, 9)
    screen.profile.statement.click()
    screen.profile.receipt.click()
    papers = [paper for name, paper in wanted if isinstance(paper, Paper) and name == "print"]
    assert [paper.code for paper in papers] == ["member_statement", "receipt"]
    assert screen.paper() == papers[0]


def test_every_tab_has_what_the_book_has(session: Session) -> None:
    screen, wanted = open_member(session, 9)
    loan = [cell.text for cell in screen.loans.lines_model.lines[0].cells]
    assert loan == ["7 Nov 2026", "22,500", "4,500", "0", "27,000", "3,000 · 21 Nov", "Running"]
    assert not screen.receipts.lines_model.lines  # before anybody looks at them
    screen.tabs.setCurrentIndex(3)
    assert len(screen.receipts.lines_model.lines) == 17
    assert screen.guarantees.lines_model.lines[0].cells[0].text == "Sarah Kipkemboi"
    screen.tabs.setCurrentIndex(4)
    assert "Loan given" in [line.cells[1].text for line in screen.changes.lines_model.lines]
    screen.guarantees.opened.emit(screen.guarantees.lines_model.lines[0].key)
    assert wanted[-1] == ("member", member_no(session, 20))


def test_where_money_is_sent_stands_on_the_page_and_not_for_everybody(session: Session) -> None:
    member, field = member_no(session, 9), "payout_phone"

    def write(tx: Tx) -> None:
        sealed = tx.people.seal_field(member, field, "0722000001")
        tx.append(MemberFieldSet(member=member, field=field, sealed=sealed))

    session.book.write(write)
    for roles, shown in (({"treasurer"}, "+254 722 000 001"), ({"auditor"}, "+254******001")):
        session.roles = frozenset(roles)
        screen, _ = open_member(session, 9)
        said = [one.text() for one in screen.profile.findChildren(QLabel)]
        assert [text for text in said if text.startswith("Money is sent to") and shown in text]
        assert [text for text in said if "was changed: pay in cash only until" in text]


def test_a_phone_is_masked_for_those_who_may_not_see_it() -> None:
    assert "418" in shown_phone("0722640418", "KE", whole=True)
    assert shown_phone("0722640418", "KE", whole=False) == "+254******418"
    assert shown_phone("", "KE", whole=True) == ""
