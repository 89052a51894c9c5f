"""The rest of a row, opened with Space: a note, and who paid for the member."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from app.features.meeting.collect.presenter import CollectPresenter
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import label


class RowDetail(Card):
    """Note and payer of the row; Esc or Enter goes back to the grid, both keep what was typed.

    Signals:
        closed: Go back to the grid.
    """

    closed = Signal()

    def __init__(self, presenter: CollectPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._head, self._note_word, self._payer_word = label("", "h3"), label(), label()
        self._note, self._payer = QLineEdit(), QLineEdit()
        for part in (self._head, self._note_word, self._note, self._payer_word, self._payer):
            self.column.addWidget(part)
        self.column.addStretch()
        self._note.returnPressed.connect(self._payer.setFocus)
        self._payer.returnPressed.connect(self._take)

    def retranslate(self) -> None:
        self._note_word.setText(self.tr("Note"))
        self._payer_word.setText(self.tr("Paid by somebody else: name"))
        self._note.setAccessibleName(self._note_word.text())
        self._payer.setAccessibleName(self._payer_word.text())

    def open(self) -> None:
        """Show what the row holds and put the cursor into the note."""
        row = self._presenter.row
        self._head.setText(row.name)
        self._note.setText(row.note)
        self._payer.setText(row.payer)
        self._note.setFocus()

    def _take(self) -> None:
        row = self._presenter.row
        if self._note.text() != row.note:
            self._presenter.set_note(self._note.text())
        if self._payer.text() != row.payer:
            self._presenter.set_payer(self._payer.text())
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._take()
        else:
            super().keyPressEvent(event)
