"""Other business on the book of the pictures."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.book.transaction import Tx
from app.core.ledger import Line
from app.core.members import MemberFieldSet
from app.features.meeting.other_step import step as other_step
from app.features.meeting.other_step.screen import OtherScreen
from app.operations.opening import record_opening
from app.projections import (
    balances,
    entries,
    investments,
    money_places,
    unidentified,
)
from tests.features.meeting.other_desk import ALT, CONTROL, KEY, Desk, other_desk
from tests.helpers.rules import amend_rules
from tests.helpers.waiting import settle


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    with other_desk(tmp_path) as made:
        yield made


@pytest.mark.parametrize("enter", [KEY.Key_Return, KEY.Key_Enter])
def test_an_expense_is_typed_from_box_to_box_and_written(desk: Desk, enter: Qt.Key) -> None:
    box = desk.at.box_minor()
    desk.press("Hall rent", enter, "5", ".", enter, "Caretaker", enter)
    written = desk.paid("expense")[-1]
    assert (written.words, written.minor, written.to_account) == ("Hall rent", 50_000, "5010")
    assert box - desk.at.box_minor() == 50_000
    shown = [one.text() for one in desk.screen.expense.lines.lines if not one.isHidden()]
    assert shown == ["Exercise books", "Hall rent"]
    assert desk.screen.expense.what.text() == ""


def test_a_usual_expense_is_one_click_and_has_its_account(desk: Desk) -> None:
    QTest.mouseClick(desk.screen.expense._usual["transport"], Qt.MouseButton.LeftButton)
    desk.press("200", KEY.Key_Return, KEY.Key_Return)
    assert desk.paid("expense")[-1].to_account == "5040"


def test_above_the_treasurers_limit_hands_are_counted_and_noted(desk: Desk) -> None:
    desk.at.book.write(lambda tx: amend_rules(tx, treasurer_limit=50_000))
    desk.screen.activate()
    settle(desk.at.session)
    desk.press("Hall rent", KEY.Key_Return, "600", KEY.Key_Return, KEY.Key_Return)
    assert len(desk.paid("expense")) == 1
    desk.screen.expense.hands.yes.setFocus()
    desk.press("15", KEY.Key_Return, "2", KEY.Key_Return, "2", KEY.Key_Return)
    assert desk.paid("expense")[-1].minor == 60_000
    (vote,) = desk.votes
    assert (vote.put.text, vote.put.effect, vote.is_carried) == ("Hall rent 600", "expense", True)
    assert desk.figures(vote) == (15, 2, 2)


def test_welfare_help_needs_a_reason_and_hands_and_leaves_the_bag(desk: Desk) -> None:
    bag = desk.at.read(money_places.money_places, "KES").welfare_bag
    lilian = desk.at.id_of("Lilian Kerubo")
    card = desk.screen.welfare
    card.member.setCurrentIndex(card.member.findData(lilian))
    card.amount.setFocus()
    desk.press("2000", KEY.Key_Return, "Child in hospital", KEY.Key_Return)
    desk.press("15", KEY.Key_Return, "1", KEY.Key_Return, "3", KEY.Key_Enter)
    (paid,) = desk.paid("welfare")
    assert (paid.member, paid.minor, paid.words) == (lilian, 200_000, "Child in hospital")
    assert bag - desk.at.read(money_places.money_places, "KES").welfare_bag == 200_000
    (vote,) = desk.votes
    assert "Lilian Kerubo" in vote.put.text
    assert vote.put.effect == "help"


def test_before_anybody_agrees_the_card_says_that_nothing_is_sent_to_a_number_of_today(
    desk: Desk,
) -> None:
    lilian, card, line = desk.at.id_of("Lilian Kerubo"), desk.screen.welfare, desk.screen.sent

    def change(tx: Tx) -> None:
        sealed = tx.people.seal_field(lilian, "payout_phone", "0722000001")
        tx.append(MemberFieldSet(member=lilian, field="payout_phone", sealed=sealed))

    desk.at.book.write(change)
    card.member.setCurrentIndex(card.member.findData(lilian))
    settle(desk.at.session)
    assert card.source == "cash" and line.isHidden()
    card.next_source()
    settle(desk.at.session)
    assert card.source == "mpesa" and line.isVisible()
    assert "pay in cash only until" in line.text.text()
    card.member.setCurrentIndex(card.member.findData(desk.at.id_of("Grace Atieno")))
    settle(desk.at.session)
    assert line.isHidden()


def test_the_funds_shown_are_those_of_the_ledger(desk: Desk) -> None:
    places = desk.at.read(money_places.money_places, "KES")
    shown = [one.amount() for one in desk.screen.welfare.lines.lines if not one.isHidden()]
    assert shown == ["25,750", "7,900"]
    assert (places.social_fund, places.welfare_bag) == (2_575_000, 790_000)


def test_more_help_than_there_is_is_refused_in_a_sentence(desk: Desk) -> None:
    card = desk.screen.welfare
    card.member.setCurrentIndex(0)
    card.amount.setFocus()
    desk.press("99999", KEY.Key_Return, "roof", KEY.Key_Return)
    desk.press("15", KEY.Key_Return, "1", KEY.Key_Return, "3", KEY.Key_Return)
    assert not desk.paid("welfare")
    assert "welfare fund" in desk.screen.message.text.text()


def test_minutes_begin_with_what_the_book_knows_and_are_edited(desk: Desk) -> None:
    desk.press((ALT, KEY.Key_M), "Rain.")
    QTest.mouseClick(desk.screen.more.minutes.gather, Qt.MouseButton.LeftButton)
    settle(desk.at.session)
    lines = desk.screen.more.minutes.text.toPlainText().splitlines()
    assert "Expense: Exercise books, KES 250." in lines
    assert lines[-1] == "Rain."
    desk.press((CONTROL, KEY.Key_Return))
    assert desk.meeting.minutes.splitlines() == lines


def test_minutes_are_kept_as_a_draft_and_written_with_control_enter(desk: Desk) -> None:
    desk.press((ALT, KEY.Key_M), "Rain.")
    assert desk.screen.draft()["minutes"] == "Rain."
    again = OtherScreen(desk.at.session, desk.at.meeting)
    again.restore(desk.screen.draft())
    assert again.more.minutes.text.toPlainText() == "Rain."
    again.close()
    desk.press((CONTROL, KEY.Key_Return))
    assert desk.meeting.minutes == "Rain."
    assert desk.screen.draft() == {}


def test_money_moves_from_the_box_to_the_bank(desk: Desk) -> None:
    before = desk.at.read(money_places.money_places, "KES")
    desk.press((ALT, KEY.Key_B))
    page = desk.screen.more.move_money
    page.source.setCurrentIndex(page.source.findData("1010"))
    page.target.setCurrentIndex(page.target.findData("1100"))
    page.amount.setFocus()
    desk.press("10000", KEY.Key_Return)
    after = desk.at.read(money_places.money_places, "KES")
    assert (before.box - after.box, after.bank - before.bank) == (1_000_000, 1_000_000)
    assert desk.at.read(balances.imbalances) == {}


def test_money_goes_into_an_investment_and_comes_back_with_more(desk: Desk) -> None:
    desk.press((ALT, KEY.Key_B))
    page = desk.screen.more.move_money
    page.source.setCurrentIndex(page.source.findData("1010"))
    page.target.setCurrentIndex(page.target.count() - 1)
    assert not page.name.isHidden() and page.by.isHidden()
    page.amount.setFocus()
    desk.press("10000", KEY.Key_Return)
    assert desk.at.read(investments.investments) == ()  # it has no name yet
    page.name.setFocus()
    desk.press("Old Mutual")
    page.amount.setFocus()
    desk.press(KEY.Key_Return)
    (fund,) = desk.at.read(investments.investments)
    assert (fund.name, fund.left) == ("Old Mutual", 1_000_000)
    page.source.setCurrentIndex(page.source.findData(f"1400|{fund.investment}"))
    page.target.setCurrentIndex(page.target.findData("1010"))
    page.is_all.setChecked(True)
    page.amount.setFocus()
    desk.press("10800", KEY.Key_Return)
    (fund,) = desk.at.read(investments.investments)
    assert (fund.left, fund.gain) == (0, 80_000)
    assert desk.at.read(balances.imbalances) == {}


def test_a_debt_is_paid_where_money_moves(desk: Desk) -> None:
    who = desk.at.id_of("Achieng Otieno")
    debt = (Line(account="1340", sub=who, minor=50_000, currency="KES"),)
    desk.at.book.write(lambda tx: record_opening(tx, on="2026-01-01", lines=debt))
    desk.screen.activate()
    settle(desk.at.session)
    desk.press((ALT, KEY.Key_B))
    page = desk.screen.more.move_money
    page.source.setCurrentIndex(page.source.findData(f"1340|{who}"))
    page.target.setCurrentIndex(page.target.findData("1010"))
    assert page.by.isHidden() and "Achieng" in page.source.currentText()
    before = desk.at.read(money_places.money_places, "KES").box
    page.amount.setFocus()
    desk.press("300", KEY.Key_Return)
    assert desk.at.read(balances.balance_of, "1340", "KES", who) == 20_000
    assert desk.at.read(money_places.money_places, "KES").box - before == 30_000


def test_an_old_line_is_taken_back_with_a_reason_and_the_chairs_pin(desk: Desk) -> None:
    desk.press((ALT, KEY.Key_K))
    page, chair = desk.screen.more.correct, desk.at.id_of("Achieng Otieno")
    key = next(
        line.key for line in page.table.lines_model.lines if "expense" in line.cells[0].text.lower()
        or "paid" in line.cells[0].text
    )  # fmt: skip
    row = [line.key for line in page.table.lines_model.lines].index(key)
    page.table.setCurrentIndex(page.table.lines_model.index(row, 0))
    page.reason.setFocus()
    desk.press("wrong member", KEY.Key_Return, "0000", KEY.Key_Return)
    assert not desk.at.read(entries.find_entry, key).reversed_by
    page.chair.boxes.setFocus()
    desk.press(desk.at.pin(chair), KEY.Key_Return)
    line = desk.at.read(entries.find_entry, key)
    reversal = desk.at.read(entries.find_entry, line.reversed_by)
    assert (reversal.page, reversal.words) == (desk.at.meeting, "wrong member")


def test_where_the_rules_say_so_the_keys_allow_an_old_line_to_be_taken_back_too(
    desk: Desk,
) -> None:
    desk.at.book.write(lambda tx: amend_rules(tx, treasurer_limit=50_000))
    desk.screen.activate()
    settle(desk.at.session)
    desk.press((ALT, KEY.Key_K))
    page = desk.screen.more.correct
    lines = page.table.lines_model.lines
    row = next(at for at, line in enumerate(lines) if "paid" in line.cells[0].text)
    key = lines[row].key
    page.table.setCurrentIndex(page.table.lines_model.index(row, 0))
    assert len(page.signers) == 4
    page.reason.setFocus()
    desk.press("wrong member", KEY.Key_Return)
    for member in page.signers:
        assert not desk.at.read(entries.find_entry, key).reversed_by
        desk.press(desk.at.pin(member), KEY.Key_Return)
    assert desk.at.read(entries.find_entry, key).reversed_by, desk.screen.message.text.text()


def test_notes_of_nobody_known_go_into_the_box_and_are_given_to_a_member(desk: Desk) -> None:
    box = desk.at.box_minor()
    desk.press((ALT, KEY.Key_N))
    page = desk.screen.more.nameless
    assert page.receipt.isHidden()
    desk.press(KEY.Key_Return, KEY.Key_Return)
    assert desk.at.read(unidentified.open_receipts) == ()
    page.amount.setFocus()
    desk.press("500", KEY.Key_Return, "brown envelope", KEY.Key_Return)
    (came,) = desk.at.read(unidentified.open_receipts)
    assert (came.minor, came.note, came.meeting) == (50_000, "brown envelope", desk.at.meeting)
    assert desk.at.box_minor() - box == 50_000
    assert page.receipt.currentText() == "21 Nov: 500 brown envelope"
    lilian = desk.at.id_of("Lilian Kerubo")
    page.member.setFocus()
    page.member.setCurrentIndex(page.member.findData(lilian))
    desk.press((CONTROL, KEY.Key_Return))
    assert desk.at.read(unidentified.open_receipts) == ()
    (given,) = desk.at.read(unidentified.assignments_of, came.receipt)
    assert (given.member, given.minor) == (lilian, 50_000)
    assert page.receipt.isHidden()
    assert desk.at.read(balances.imbalances) == {}


def test_the_second_line_counts_the_expenses(desk: Desk) -> None:
    status = desk.at.book.read(lambda r: other_step.status(r, desk.meeting))
    assert status.done
    assert other_step.under(status, "en").startswith("1")
