"""Payments: two sides of the same money, and what to do where they do not agree."""

from functools import partial

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.core.locales.digits import fold_digits
from app.core.permissions import may
from app.features.payments.book_port import BookPort
from app.features.payments.detail_card import DetailCard
from app.features.payments.dialogs import AskDialog, NewPaymentDialog
from app.features.payments.figures_strip import FiguresStrip
from app.features.payments.options import SEEN
from app.features.payments.page import Page
from app.features.payments.pair_table import PairTable
from app.features.payments.presenter import FILTERS, PaymentsPort, PaymentsPresenter
from app.features.payments.statement_dialog import StatementDialog
from app.features.payments.words import Words
from app.projections.payment_table import PaymentRow
from app.ui import theme
from app.ui.change_bus import Changed
from app.ui.error_texts import sentence
from app.ui.figures import Figures
from app.ui.keys import Action, is_enter
from app.ui.screen import Screen
from app.ui.session import Session
from app.ui.widgets.cards import SheetEdge
from app.ui.widgets.segments import Segments

TOPICS = frozenset(("payments", "sheet", "meetings", "members", "officers"))

NARROW = 900  # px of the page


class PaymentsScreen(Screen):
    """Picture 13; implements the view of PaymentsPresenter and owns it."""

    place = "payments"

    def __init__(
        self, session: Session, port: PaymentsPort | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, parent)
        self._presenter = PaymentsPresenter(port or BookPort(session), self, session.roles)
        self.filter, self.figures = Segments(), FiguresStrip()
        self.table, self.detail = PairTable(), DetailCard()
        self._is_filling = False
        self.filter.current = FILTERS.index(self._presenter.filter)
        self._head = QWidget()
        beside = QHBoxLayout(self._head)
        beside.setContentsMargins(6, 0, 0, 0)
        beside.addWidget(self.filter)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("card", "true")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.table, 1000)
        inside.addStretch(1)
        self._edge = SheetEdge(card)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.figures)
        left.addWidget(card, 1)
        whole = QHBoxLayout(self.body)
        whole.setContentsMargins(22, 0, 22, 18)
        whole.setSpacing(14)
        whole.addLayout(left, 1)
        whole.addWidget(self.detail)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.detail.fit(is_narrow=self.width() < theme.current().px(NARROW))

    def _connect(self) -> None:
        presenter, detail = self._presenter, self.detail
        self.filter.chosen.connect(lambda place: presenter.use_filter(FILTERS[place]))
        self.table.selectionModel().currentChanged.connect(self._row_changed)
        self.table.opened.connect(lambda _: presenter.enter())
        detail.chosen.connect(presenter.choose)
        detail.entered.connect(presenter.enter)
        detail.pin_entered.connect(presenter.pin_entered)
        detail.member_chosen.connect(presenter.choose_member)
        detail.witness_chosen.connect(presenter.choose_witness)
        detail.pin.left.connect(self._leave_pin)

    # Screen

    def title(self) -> str:
        return self.tr("Payments")

    def head_parts(self) -> QWidget:
        return self._head

    def activate(self) -> None:
        if not may(self.session.roles, "see_all_money"):
            self.show_locked(
                self.tr("Only the officers see everybody’s money"),
                self.tr("The treasurer, the chairperson or the secretary can open this page."),
            )
            return
        self._presenter.roles = self.session.roles
        self.show_loading()
        self._presenter.refresh()
        self.table.setFocus()

    def apply_changes(self, changes: Changed) -> None:
        if changes.topics & TOPICS:
            self._presenter.refresh()

    def retranslate(self) -> None:
        self.table.fit()
        self.figures.fit()
        if self._active:
            self._presenter.refresh()

    def actions_of_keys(self) -> list[Action]:
        presenter = self._presenter
        if presenter.choice == SEEN:
            # Every other key belongs to the PIN of the second officer.
            return [Action(("Esc",), self.tr("Back"), self._leave_pin)]
        actions = [Action(("Enter",), self.tr("Do what is chosen"), self._enter)]
        row = presenter.row
        if row is not None:
            words = self._words()
            for number, choice in enumerate(presenter.options, start=1):
                text = words.option(choice, row, presenter.member)
                actions.append(Action((str(number),), text, partial(presenter.choose, number)))
        may_write = presenter.may_act and bool(presenter.page.members)
        return [
            *actions,
            Action(("Ctrl", "N"), self.tr("New payment"), self._new, enabled=may_write),
            *self._beyond_the_book(may_write),
            Action(("↓",), self.tr("Next payment"), partial(presenter.move, 1)),
            Action(("↑",), self.tr("Payment before"), partial(presenter.move, -1)),
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = fold_digits(event.text())
        if digit in ("1", "2", "3") and digit != event.text():
            self._presenter.choose(int(digit))  # digits of another script: no shortcut knows them
        elif is_enter(event):
            self._enter()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        self._presenter.enter()

    def _new(self) -> None:
        """Write a payment that came between meetings."""
        dialog = NewPaymentDialog(self._presenter.page.members, self._words(), self)

        def done() -> None:
            dialog.close()
            self.done.emit(self.tr("Payment written"))

        dialog.written.connect(
            lambda member, minor, code: self._presenter.write_between(
                member, minor, code, done, dialog.say
            )
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        dialog.who.setFocus()

    def _beyond_the_book(self, may_write: bool) -> list[Action]:
        """F7, as "by phone" at the meeting, where a server can carry a request; without one,
        reading a statement."""
        page = self._presenter.page
        if page.can_read:
            load = self.tr("Read a statement")
            return [Action(("Ctrl", "O"), load, self.open_statement, enabled=may_write)]
        if not page.can_ask:
            return []
        text = self.tr("Ask for a payment")
        return [Action(("F7",), text, lambda: self.open_asking("", 0), enabled=may_write)]

    def open_statement(self) -> None:
        """Choose a statement of the provider, see what it says, take it over."""
        dialog = StatementDialog(self.session, self._words(), self)
        dialog.taken.connect(lambda: self.done.emit(self.tr("Statement taken over")))
        dialog.finished.connect(dialog.deleteLater)
        dialog.choose()

    def open_asking(self, member: str, minor: int) -> None:
        """Ask a member to pay by phone."""
        page = self._presenter.page
        words = self._words()
        dialog = AskDialog(page.members, page.phones, words, self)
        if member:
            dialog.fill(member, minor)

        def done() -> None:
            dialog.close()
            self.done.emit(self.tr("The phone is being asked"))

        def ask(member: str, minor: int, phone: str) -> None:
            dialog.wait()
            self._presenter.ask(member, minor, phone, done, dialog.say)

        dialog.written.connect(ask)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        (dialog.third if member else dialog.who).setFocus()

    def _leave_pin(self) -> None:
        self._presenter.choose(1)
        self.table.setFocus()

    # PaymentsView

    def show_page(self, page: Page) -> None:
        if not page.table.rows:
            self.show_empty(
                "swap",
                self.tr("No payments by phone or bank yet"),
                self.tr("What is written with a code at a meeting appears here."),
                self.tr("New payment") if self._presenter.may_act and page.members else "",
                self._new,
            )
            return
        words = self._words()
        titles = (
            self.tr("To check"), self.tr("Waiting"), self.tr("Checked"), self.tr("All"),
        )  # fmt: skip
        counted = ("check", "waiting")
        self.filter.set_choices(
            [
                (title, words.figures.count(len(page.table.of(name))) if name in counted else "")
                for name, title in zip(FILTERS, titles, strict=True)
            ]
        )
        self.figures.show_figures(page.table.figures, words)
        self.table.fit()
        self._is_filling = True
        self.table.show_rows(self._presenter.rows, words)
        self._is_filling = False
        self.show_body()
        focus = QApplication.focusWidget()
        if self._active and (focus is None or not self.isAncestorOf(focus)):
            self.table.setFocus()

    def show_row(self, row: PaymentRow | None) -> None:
        presenter = self._presenter
        self._mark(row)
        self.detail.show_row(row, presenter.options, presenter.page, self._words())

    def show_choice(self, choice: str) -> None:
        presenter = self._presenter
        self.detail.show_choice(
            choice, presenter.row, presenter.member, presenter.page, self._words()
        )
        if not presenter.may_act and presenter.options:
            self.detail.show_locked()
        if self._active:
            self.refresh_keys()

    def say(self, error: AppError) -> None:
        if not self._presenter.page.table.rows:
            self.show_error(error)
            return
        self.detail.message.say("bad", sentence(error, self.session.language))

    def say_pin_wrong(self) -> None:
        self.detail.pin.clear(wrong=True)
        self.detail.message.say("bad", self.tr("That is not the PIN."))

    def say_done(self, choice: str, row: PaymentRow) -> None:
        self.done.emit(self._words().done(choice, row))
        self.table.setFocus()

    # Inside

    def _words(self) -> Words:
        return Words(Figures.of(self.session), self._presenter.page.names)

    def _mark(self, row: PaymentRow | None) -> None:
        keys = [line.key for line in self.table.lines_model.lines]
        if row is not None and row.key in keys and self.table.current_key() != row.key:
            index = self.table.lines_model.index(keys.index(row.key), 0)
            self.table.setCurrentIndex(index)

    def _row_changed(self, current: QModelIndex) -> None:
        lines = self.table.lines_model.lines
        if not self._is_filling and current.isValid() and 0 <= current.row() < len(lines):
            self._presenter.select(lines[current.row()].key)
