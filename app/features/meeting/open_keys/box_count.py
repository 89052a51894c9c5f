"""Another amount in the box: the notes and coins are counted before the book is opened."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.currencies import currency_of
from app.features.meeting.parts.note_count import NoteCount
from app.features.meeting.parts.notes import NoteTable
from app.ui.figures import Figures
from app.ui.widgets.labels import TotalLabel, label


class BoxCount(QWidget):
    """The table of notes with its sum.

    Signals:
        changed: Another number stands in a row.
        counted: Enter in the last row.
        left: Esc.
    """

    changed = Signal()
    counted = Signal()
    left = Signal()

    def __init__(self, currency: str) -> None:
        super().__init__()
        money = currency_of(currency)
        self.count = NoteCount(tuple(one.minor for one in money.denominations), money.scale)
        self.notes = NoteTable(money.denominations)
        self._word, self.total = label(), TotalLabel(27)
        self.notes.typed.connect(self._typed)
        self.notes.passed_end.connect(self.counted)
        foot = QHBoxLayout()
        foot.addWidget(self._word, 0, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.total, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.notes, 1)
        column.addLayout(foot)

    def refresh(self, figures: Figures) -> None:
        """Show what is typed."""
        count = self.count
        self._word.setText(self.tr("Counted"))
        self.notes.retranslate(figures, self.tr("How many"))
        amounts = [
            figures.due(0) if many is None else figures.money(count.row_minor(row))
            for row, many in enumerate(count.typed)
        ]
        self.notes.show_numbers(count.typed, amounts, figures.language)
        self.total.set_amount(figures.money(count.counted_minor), figures.unit)

    def _typed(self, row: int, many: int | None) -> None:
        self.count.typed[row] = many
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
