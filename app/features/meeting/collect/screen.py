"""The collect step: grid, totals, one message line, three cards beside."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.features.meeting.collect.header import TotalsBar
from app.features.meeting.collect.ports import CollectPort, Message
from app.features.meeting.collect.presenter import CollectPresenter
from app.features.meeting.collect.row_detail import RowDetail
from app.features.meeting.collect.rows import Sheet
from app.features.meeting.collect.side import CollectedSoFar, NowPaying
from app.features.meeting.collect.view import CollectTable
from app.features.meeting.collect.words import Words
from app.features.meeting.entry_words import kind_words, many_entries
from app.features.meeting.parts.last_entry import LastEntryCard
from app.ui.keys import Action
from app.ui.screen import Screen
from app.ui.session import Session
from app.ui.widgets.cards import Card, SheetEdge
from app.ui.widgets.messages import MessageLine
from app.ui.widgets.rolling import Rolling


class CollectScreen(Screen):
    """Implements the view of CollectPresenter and owns it.

    Signals:
        moved: The cursor or what is typed is another one.
    """

    moved = Signal()

    def __init__(
        self, session: Session, port: CollectPort, sheet: Sheet, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, parent)
        self.presenter = CollectPresenter(port, self, sheet)
        words = self._words = Words(sheet, session.language)
        self.table = CollectTable(self.presenter, words)
        self.totals = TotalsBar(self.presenter, words, self.table.head)
        self.message = MessageLine()
        self.now = NowPaying(self.presenter)
        self.so_far = CollectedSoFar(self.presenter)
        self.last = LastEntryCard()
        self.detail = RowDetail(self.presenter)
        self._lay_out()
        self.table.detail.connect(self._open_detail)
        self.detail.closed.connect(self._close_detail)
        self.table.head.sectionResized.connect(self.totals.update)
        self.now.exact.connect(self.presenter.enter)
        self.now.onward.connect(lambda: self.wants.emit("next", None))
        self.last.undo.connect(self.presenter.undo)
        self.retranslate()

    def _lay_out(self) -> None:
        sheet = Card(margins=(1, 1, 1, 1))
        sheet.column.setSpacing(0)
        sheet.column.addWidget(self.table, 1)
        sheet.column.addWidget(self.totals)
        self._edge = SheetEdge(sheet)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(sheet, 1)
        left.addWidget(self.message)
        side = QWidget()
        side.setFixedWidth(260)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.now, 3)
        column.addWidget(self.so_far, 2)
        column.addWidget(self.detail, 3)
        column.addWidget(self.last)
        line = QHBoxLayout(self.body)
        line.setContentsMargins(14, 9, 14, 9)
        line.setSpacing(12)
        line.addLayout(left, 1)
        beside = Rolling(side)
        beside.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        line.addWidget(beside)
        self.detail.hide()

    # Screen

    def title(self) -> str:
        return self.tr("Collect")

    def activate(self) -> None:
        self.table.setFocus()

    def retranslate(self) -> None:
        self._words = Words(self.presenter.sheet, self.session.language)
        self.table.set_words(self._words)
        self.totals.words = self._words
        self.detail.retranslate()
        self.show_cursor()
        self.show_message(self.presenter.message)

    def actions_of_keys(self) -> list[Action]:
        presenter = self.presenter
        electronic = next((m for m in presenter.sheet.methods if m != "cash"), "")
        actions = [
            Action(("Enter",), self.tr("Paid exactly")),
            Action((self._digits(),), self.tr("Other amount")),
            Action(("Tab",), self.tr("Next box")),
            Action((self.tr("A–Z"),), self.tr("Find name"), spare=True),
            Action(("F7",), self._words.method(electronic)),
            Action(("F8",), self.tr("Absent"), spare=True),
            Action(("F9",), self.tr("Change")),
            Action(("Ctrl", "Enter"), self.tr("All the rest paid exactly")),
            Action(("Ctrl", "Z"), self.tr("Undo"), spare=True),
            Action(("F1",), self.tr("All keys")),
        ]
        return [action for action in actions if action.text]

    def _digits(self) -> str:
        return "۹–۰" if self.session.language == "fa" else "0–9"

    # CollectView

    def show_sheet(self) -> None:
        self._words = Words(self.presenter.sheet, self.session.language)
        self.table.set_words(self._words)
        self.totals.words = self._words
        self.show_cursor()

    def show_row(self, row: int) -> None:
        self.table.collect_model.row_changed(row)
        self.totals.update()
        self.moved.emit()

    def show_cursor(self) -> None:
        self.table.follow_cursor()
        self.now.refresh(self._words)
        self.so_far.refresh(self._words)
        self.last.show_last(self._last_words())
        self.moved.emit()

    def _last_words(self) -> str:
        last, words = self.presenter.sheet.last, self._words
        if last is None:
            return ""
        if last.kind != "contribution.recorded":
            if last.count > 1:
                return many_entries(last.count, self.session.language)
            named = last.name or (last.words if last.kind == "expense.paid" else "")
            parts = (named, kind_words(last.kind, last.words))
            amount = words.amount(last.minor) if last.minor else ""
            return " ".join(part for part in (*parts, amount) if part)
        if last.count > 1:
            return self.tr("%Ln members paid exactly", "", last.count)
        return self.tr("{name} paid {amount}").format(
            name=last.name, amount=words.amount(last.minor)
        )

    def show_message(self, message: Message | None) -> None:
        if message is None:
            self.message.hide()
        else:
            self.message.say(message.kind, self._words.message(message))

    def refused(self) -> None:
        self.table.setFocus()

    # Detail of the row

    def _open_detail(self) -> None:
        self.detail.open(self._words)
        self.detail.show()
        self.so_far.hide()

    def _close_detail(self) -> None:
        self.detail.hide()
        self.so_far.show()
        self.table.setFocus()
        self.show_row(self.presenter.cursor.row)
