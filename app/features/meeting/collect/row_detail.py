"""The rest of a row, opened with Space: kinds of money beyond the grid, a note, who paid."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from app.core.errors import Refused
from app.features.meeting.collect.ports import Message
from app.features.meeting.collect.presenter import CollectPresenter
from app.features.meeting.collect.words import Words
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine


class RowDetail(Card):
    """Amounts without a column, note and payer of the row; Esc or Enter goes back to the grid and
    keeps what was typed.

    Signals:
        closed: Go back to the grid.
    """

    closed = Signal()

    def __init__(self, presenter: CollectPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._head, self._note_word, self._payer_word = label("", "h3"), label(), label()
        self._note, self._payer, self.message = QLineEdit(), QLineEdit(), MessageLine()
        self._kinds = QVBoxLayout()
        self.amounts: list[QLineEdit] = []
        self._words: Words | None = None
        self.column.addWidget(self._head)
        self.column.addLayout(self._kinds)
        for part in (self._note_word, self._note, self._payer_word, self._payer, self.message):
            self.column.addWidget(part)
        self.column.addStretch()
        self._note.returnPressed.connect(self._payer.setFocus)
        self._payer.returnPressed.connect(self._take)

    def retranslate(self) -> None:
        self._note_word.setText(self.tr("Note"))
        self._payer_word.setText(self.tr("Paid by somebody else: name"))
        self._note.setAccessibleName(self._note_word.text())
        self._payer.setAccessibleName(self._payer_word.text())

    def open(self, words: Words) -> None:
        """Show what the row holds and put the cursor into the first box."""
        row, self._words = self._presenter.row, words
        self._head.setText(row.name)
        self._note.setText(row.note)
        self._payer.setText(row.payer)
        self.message.hide()
        self._show_amounts(words)
        (self.amounts[0] if self.amounts else self._note).setFocus()

    def _show_amounts(self, words: Words) -> None:
        presenter = self._presenter
        self._clear_kinds()
        cells = presenter.row_view(presenter.cursor.row).cells
        for at in range(presenter.sheet.shown, len(presenter.sheet.columns)):
            title = words.title(presenter.sheet.columns[at])
            box, line = QLineEdit(words.typed(cells[at].minor)), QHBoxLayout()
            box.setAccessibleName(title)
            box.setMaximumWidth(110)
            box.selectAll()
            line.addWidget(label(title), 1)
            line.addWidget(box)
            self._kinds.addLayout(line)
            self.amounts.append(box)
        following = [*self.amounts, self._note][1:]
        for box, after in zip(self.amounts, following, strict=True):
            box.returnPressed.connect(after.setFocus)

    def _clear_kinds(self) -> None:
        self.amounts = []
        while line := self._kinds.takeAt(0):
            inner = line.layout()
            while inner is not None and (part := inner.takeAt(0)):
                if widget := part.widget():
                    widget.deleteLater()

    def _take(self) -> None:
        presenter, row = self._presenter, self._presenter.row
        cells = presenter.row_view(presenter.cursor.row).cells
        for at, box in enumerate(self.amounts, presenter.sheet.shown):
            try:
                presenter.set_amount(at, box.text().strip() or "0", shown=cells[at].minor)
            except Refused as error:
                told = Message("bad", error.code, tuple(error.values.items()))
                self.message.say("bad", self._words.message(told) if self._words else "")
                box.setFocus()
                return
        if self._note.text() != row.note:
            presenter.set_note(self._note.text())
        if self._payer.text() != row.payer:
            presenter.set_payer(self._payer.text())
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._take()
        else:
            super().keyPressEvent(event)
