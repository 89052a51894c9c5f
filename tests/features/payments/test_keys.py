"""Payments by keyboard alone, over a real book."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.core.payments import PaymentSeen, conclusion
from app.core.providers.findings import Evidence, Finding, State
from app.features.payments.answer_card import AnswerCard
from app.features.payments.dialogs import NewPaymentDialog
from app.features.payments.screen import PaymentsScreen
from app.operations.contributions import How
from app.projections import balances, payments, sheet
from app.ui.translation import Translation, compile_catalogues
from tests.helpers.group import Group
from tests.helpers.session import AtOnce, screen_session

KEY = Qt.Key


class Page:
    """The page over the treasurer's book, and fingers."""

    def __init__(self, group: Group, language: str = "en", *roles: str) -> None:
        self.group = group
        self.said: list[str] = []
        session = screen_session(language, group.book)
        session.tasks = AtOnce()
        session.actor = group.book.group.founder
        session.roles = frozenset(roles or ("treasurer",))
        self.screen = PaymentsScreen(session)
        self.screen.done.connect(self.said.append)
        self.screen.resize(1160, 700)
        self.screen.show()
        QTest.qWaitForWindowActive(self.screen)
        self.screen.set_active(True)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self.screen, key)

    def type_sign(self, sign: str) -> None:
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign)
        QApplication.sendEvent(QApplication.focusWidget(), event)

    def chips(self) -> list[str]:
        return [line.cells[2].text for line in self.screen.table.lines_model.lines]

    def words(self) -> str:
        QApplication.processEvents()  # what a layout took in shows itself in the next round
        labels = self.screen.findChildren(QLabel)
        return "\n".join(one.text() for one in labels if one.isVisible())

    def answers(self) -> list[str]:
        QApplication.processEvents()
        cards = self.screen.findChildren(AnswerCard)
        return [card.accessibleName() for card in cards if card.isVisible()]


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    group = Group(tmp_path)
    yield group
    group.close()


@pytest.fixture
def entry(group: Group) -> str:
    """Caroline paid 1,000 by phone, so the book says."""
    meeting = group.open_meeting()
    how = How(method="mpesa", code="UKL5B7R9KD")
    return group.pay(meeting, 4, how, shares=600, welfare=100, turn=300)


@pytest.fixture(autouse=True)
def _words(qapp: QApplication) -> Iterator[None]:
    compile_catalogues()
    translation = Translation()
    yield
    for window in qapp.topLevelWidgets():
        window.close()
    translation.use("en")


def say(group: Group, entry: str, state: State, minor: int) -> None:
    paid = group.read(payments.find_written, entry)
    assert paid is not None
    finding = Finding(
        payment=paid.payment,
        provider="mpesa",
        code=paid.code,
        state=state,
        evidence=Evidence.QUERY,
        minor=minor or None,
        currency="KES",
        payer="2547*****915 - CAROLINE NAFULA",
        completed_at="2026-11-21T14:22:00+03:00",
    )
    group.book.conclude([conclusion(finding, written=paid.minor, settled=0)])


def came(group: Group) -> None:
    group.book.conclude(
        [
            PaymentSeen(
                provider="mpesa",
                code="UKM1P9X4TG",
                status="completed",
                amount=1000,
                currency="KES",
                payer_initials="E W K",
                completed_at="2026-11-22T09:14:00+03:00",
            )
        ]
    )


def test_one_enter_writes_what_came(group: Group, entry: str) -> None:
    say(group, entry, State.MISMATCH, 900)
    page = Page(group)
    assert page.chips() == ["1 less came"]
    page.press(KEY.Key_Return)
    (row,) = group.read(payments.written_payments, 300)
    assert row.minor == 900
    assert page.said == ["Payment of \u2068Caroline Nafula\u2069 corrected"]


def test_a_digit_chooses_and_both_enter_keys_do_it(group: Group, entry: str) -> None:
    say(group, entry, State.MISMATCH, 900)
    page = Page(group)
    page.press(KEY.Key_2, KEY.Key_Enter)
    (row,) = group.read(payments.written_payments, 300)
    paid = group.read(sheet.find_payment, row.entry)
    assert paid is not None and (paid.method, paid.cash_minor) == ("split", 100)


def test_asking_first_writes_nothing(group: Group, entry: str) -> None:
    say(group, entry, State.MISMATCH, 900)
    page = Page(group)
    page.press(KEY.Key_3, KEY.Key_Return)
    assert page.chips() == ["1 less came"]
    assert "shows" in page.words()


def test_digits_of_another_script_choose_too(group: Group, entry: str) -> None:
    say(group, entry, State.MISMATCH, 900)
    page = Page(group)
    page.screen.setFocus()
    QApplication.sendEvent(
        page.screen,
        QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "\u06f3"),
    )
    assert page.screen._presenter.choice == "ask"


def test_arrows_bring_each_payment_to_the_front(group: Group, entry: str) -> None:
    say(group, entry, State.MISMATCH, 900)
    came(group)
    page = Page(group)
    assert "less came than we wrote" in page.words()
    page.press(KEY.Key_Down)
    assert "is not in the book" in page.words()
    page.press(KEY.Key_Up)
    assert "less came than we wrote" in page.words()


def test_what_is_not_in_the_book_is_written_for_whom_it_looks_like(
    group: Group, entry: str
) -> None:
    del entry
    came(group)
    page = Page(group)
    assert page.answers()[0] == "Write as paid by \u2068Esther Kamau\u2069"
    page.press(KEY.Key_Return)
    assert -group.read(balances.balance_of, "2020", "KES", group.no(8)) == 400


def test_a_second_officer_types_a_pin(group: Group, entry: str) -> None:
    del entry
    group.set_pins()
    page = Page(group)
    page.press(KEY.Key_2)
    assert page.screen.detail.pin.isVisible()
    for sign in "1072":  # Achieng's, the first in the list of other officers
        page.press(KEY(ord(sign)))
    page.press(KEY.Key_Return)
    assert page.chips() == ["Seen by \u2068Achieng\u2069"]


def test_a_wrong_pin_writes_nothing(group: Group, entry: str) -> None:
    del entry
    group.set_pins()
    page = Page(group)
    page.press(KEY.Key_2, KEY.Key_9, KEY.Key_9, KEY.Key_9, KEY.Key_9, KEY.Key_Return)
    assert page.chips() == ["Written"]
    assert "not the PIN" in page.words()
    page.press(KEY.Key_Escape)
    assert not page.screen.detail.pin.isVisible()


def test_filters_count_and_show(group: Group, entry: str) -> None:
    say(group, entry, State.VERIFIED, 1000)
    came(group)
    page = Page(group)
    assert page.chips() == ["Not in the book", "Checked"]
    page.screen.filter.choose(0)
    assert page.chips() == ["Not in the book"]
    page.screen.filter.choose(2)
    assert page.chips() == ["Checked"]
    assert page.screen.filter._texts[0] == ("To check", "1")


def test_a_secretary_may_look_but_not_correct(group: Group, entry: str) -> None:
    say(group, entry, State.MISMATCH, 900)
    page = Page(group, "en", "secretary")
    page.press(KEY.Key_Return)
    assert page.chips() == ["1 less came"]
    assert "The treasurer corrects payments." in page.words()


def test_a_member_sees_no_payment(group: Group, entry: str) -> None:
    del entry
    page = Page(group, "en", "member")
    assert "Only the officers" in page.words()


def test_what_cannot_be_done_is_said_in_a_sentence(group: Group, entry: str) -> None:
    (meeting,) = {payment.meeting for payment in group.read(payments.written_payments, 9)}
    group.close_meeting(meeting)
    say(group, entry, State.MISMATCH, 900)
    page = Page(group)
    page.press(KEY.Key_2, KEY.Key_Return)
    assert "Open the meeting first" in page.words()


def test_without_payments_the_page_says_so(group: Group) -> None:
    assert "No payments by phone or bank yet" in Page(group).words()


def test_every_state_has_its_words_in_persian(group: Group, entry: str) -> None:
    say(group, entry, State.MISMATCH, 900)
    translation = Translation()
    translation.use("fa")
    page = Page(group, "fa")
    assert "کمتر آمد" in page.chips()[0]


def test_a_payment_between_meetings_is_written_from_the_keyboard(group: Group, entry: str) -> None:
    del entry
    page = Page(group)
    QTest.keyClick(page.screen.table, KEY.Key_N, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = page.screen.findChildren(NewPaymentDialog)
    dialog.who.setCurrentIndex(4)
    dialog.amount.setText("5")
    dialog.code.setText("UKL9C3N5VJ")
    dialog.code.returnPressed.emit()  # a second window is never active without a screen
    assert page.chips() == ["Written", "Written"]
    assert page.said == ["Payment written"]


def test_a_code_that_is_in_the_book_keeps_the_dialog_open(group: Group, entry: str) -> None:
    del entry
    page = Page(group)
    page.screen._new()
    (dialog,) = page.screen.findChildren(NewPaymentDialog)
    dialog.who.setCurrentIndex(4)
    dialog.amount.setText("5")
    dialog.code.setText("UKL5B7R9KD")
    dialog.code.returnPressed.emit()  # a second window is never active without a screen
    assert dialog.isVisible()
    assert dialog.message.text.text()


def test_money_of_nobody_known_waits_on_the_page_until_it_has_a_name(
    qapp: QApplication, group: Group
) -> None:
    group.open_meeting()
    came(group)
    page = Page(group)
    assert any(answer.startswith("Nobody knows yet") for answer in page.answers())
    page.press(KEY.Key_2, KEY.Key_Return)
    assert page.said == ["Payment written"]
    assert group.read(balances.balance_of, "2050", "KES") == -1000
    assert "Somebody unknown" in page.words()
    assert any(answer.startswith("Say whose it is") for answer in page.answers())
    page.press(KEY.Key_Return)
    assert group.read(balances.balance_of, "2050", "KES") == -1000  # nobody was named
    page.screen.detail.member_chosen.emit(group.no(5))
    page.press(KEY.Key_Return)
    assert page.said[-1] == "The money has a name now"
    assert group.read(balances.balance_of, "2050", "KES") == 0
    paid = [one for one in group.read(sheet.payments_of, group.no(5)) if one.stands]
    assert sum(one.total_minor for one in paid) == 1000
    assert not any(answer.startswith("Say whose") for answer in page.answers())
