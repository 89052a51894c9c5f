"""Asking for a payment on the phone, by keyboard, where a server can carry the request."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.errors import AppError, Unavailable
from app.features.payments.book_port import BookPort
from app.features.payments.dialogs import AskDialog
from app.features.payments.page import Page as Facts
from app.features.payments.screen import PaymentsScreen
from app.projections.payment_requests import Asked
from app.projections.payment_table import PaymentRow
from app.ui.session import Session
from app.ui.translation import Translation, compile_catalogues
from tests.features.payments.test_keys import Page
from tests.helpers.group import Group

KEY = Qt.Key


class AskingPort(BookPort):
    """The book's own port, with a network that fails as often as told."""

    def __init__(self, session: Session, member: str) -> None:
        super().__init__(session)
        self.member = member
        self.failures = 0
        self.asked: list[tuple[str, int]] = []
        self.rang: list[tuple[str, str]] = []
        self.state, self.reason = "", ""

    def read(self, done: Callable[[Facts], None], failed: Callable[[AppError], None]) -> None:
        def take(page: Facts) -> None:
            rows = tuple(self._row(member, minor) for member, minor in self.asked[-1:])
            table = replace(page.table, rows=(*page.table.rows, *rows))
            done(
                replace(
                    page,
                    table=table,
                    can_ask=True,
                    can_read=False,
                    phones={self.member: "0720 123 915"},
                )
            )

        super().read(take, failed)

    def _row(self, member: str, minor: int) -> PaymentRow:
        asked = Asked(
            request="r",
            position=1,
            member=member,
            meeting="",
            minor=minor,
            actor="",
            state=self.state,
            reason=self.reason,
            code="",
            amount=0,
        )
        state = "asked" if not self.state else "not_paid"
        return PaymentRow(key="asked:r", state=state, written=None, came=None, asked=asked)

    def ask(
        self,
        member: str,
        minor: int,
        done: Callable[[str], None],
        failed: Callable[[AppError], None],
    ) -> None:
        self.asked.append((member, minor))
        done(f"request {len(self.asked)}")

    def ring(
        self,
        request: str,
        phone: str,
        done: Callable[[], None],
        failed: Callable[[AppError], None],
    ) -> None:
        self.rang.append((request, phone))
        if self.failures:
            self.failures -= 1
            failed(Unavailable("sync.no_network"))
        else:
            done()


class AskingPage(Page):
    def __init__(self, group: Group, language: str = "en", *roles: str) -> None:
        super().__init__(group, language, *roles)
        session = self.screen.session
        self.port = AskingPort(session, group.no(4))
        self.screen.set_active(False)
        self.screen.close()
        self.screen = PaymentsScreen(session, self.port)
        self.screen.done.connect(self.said.append)
        self.screen.resize(1160, 700)
        self.screen.show()
        QTest.qWaitForWindowActive(self.screen)
        self.screen.set_active(True)

    def dialog(self) -> AskDialog:
        return self.screen.findChildren(AskDialog)[-1]

    def fill(self, amount: str = "1,000") -> AskDialog:
        dialog = self.dialog()
        dialog.who.setCurrentIndex(dialog.who.findData(self.group.no(4)))
        dialog.amount.setText(amount)
        return dialog


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    group = Group(tmp_path)
    yield group
    group.close()


@pytest.fixture(autouse=True)
def _words(qapp: QApplication) -> Iterator[None]:
    compile_catalogues()
    translation = Translation()
    yield
    for window in qapp.topLevelWidgets():
        window.close()
    translation.use("en")


def test_f7_asks_for_member_and_amount_and_knows_the_phone(group: Group) -> None:
    page = AskingPage(group)
    page.press(KEY.Key_F7)
    dialog = page.fill()
    assert dialog.phone.text() == "0720 123 915"
    dialog.phone.returnPressed.emit()
    assert page.port.asked == [(group.no(4), 100_000)]
    assert page.port.rang == [("request 1", "0720 123 915")]
    assert page.said == ["The phone is being asked"]
    assert page.chips() == ["Asked"]


def test_after_a_failure_enter_sends_the_same_request_again(group: Group) -> None:
    page = AskingPage(group)
    page.port.failures = 1
    page.press(KEY.Key_F7)
    dialog = page.fill()
    dialog.phone.returnPressed.emit()
    assert dialog.isVisible() and "network" in dialog.message.text.text()
    dialog.phone.returnPressed.emit()
    assert [request for request, _ in page.port.rang] == ["request 1", "request 1"]
    assert len(page.port.asked) == 1


def test_another_amount_after_a_failure_is_another_request(group: Group) -> None:
    page = AskingPage(group)
    page.port.failures = 1
    page.press(KEY.Key_F7)
    dialog = page.fill()
    dialog.phone.returnPressed.emit()
    dialog.amount.setText("900")
    dialog.phone.returnPressed.emit()
    assert [request for request, _ in page.port.rang] == ["request 1", "request 2"]


def test_a_number_that_cannot_ring_writes_nothing(group: Group) -> None:
    page = AskingPage(group)
    page.press(KEY.Key_F7)
    dialog = page.fill()
    dialog.phone.setText("0812")
    dialog.phone.returnPressed.emit()
    assert (page.port.asked, page.port.rang) == ([], [])
    assert dialog.isVisible() and dialog.message.text.text()


def test_a_refusal_on_the_phone_says_why_and_enter_asks_again_with_everything_filled(
    group: Group,
) -> None:
    page = AskingPage(group)
    page.port.state, page.port.reason = "failed", "cancelled"
    page.press(KEY.Key_F7)
    page.fill().phone.returnPressed.emit()
    assert page.chips() == ["Cancelled"]
    assert "The request was cancelled on the phone" in page.words()
    assert page.answers() == ["Ask again on the phone", "Wait"]
    page.press(KEY.Key_Return)
    again = page.dialog()
    assert (again.amount.text(), again.who.currentData()) == ("1000", group.no(4))
    assert again.phone.text() == "0720 123 915"


def test_where_no_server_can_carry_it_nobody_is_offered_to_ask(group: Group) -> None:
    page = Page(group)
    assert [action for action in page.screen.actions_of_keys() if action.keys == ("F7",)] == []


def test_somebody_else_may_look_and_not_ask(group: Group) -> None:
    page = AskingPage(group, "en", "secretary")
    (action,) = [one for one in page.screen.actions_of_keys() if one.keys == ("F7",)]
    assert not action.enabled


@pytest.mark.parametrize("language", ["sw", "fr", "hi", "fa"])
def test_every_state_has_its_words_in_each_language(group: Group, language: str) -> None:
    translation = Translation()
    translation.use(language)
    page = AskingPage(group, language)
    page.port.asked.append((group.no(4), 100_000))
    seen = set()
    for reason in ("cancelled", "no_money", "wrong_pin", "limit", "too_soon", "no_answer",
                   "not_set_up", "busy", "down", "not_sent", ""):  # fmt: skip
        page.port.state, page.port.reason = "failed", reason
        page.screen._presenter.refresh()
        seen |= set(page.chips())
    english = {"Cancelled", "Not enough money", "Wrong PIN", "No answer", "Not sent"}
    assert len(seen) == 11 and not seen & english
