"""Ctrl+H: every entry of the meeting, who wrote it and when, each with its undo."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.errors import AppError
from app.features.meeting.entry_words import amount_words, kind_words
from app.features.meeting.frame_reading import Named
from app.ui.error_texts import sentence
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine
from app.ui.widgets.tables import Head, Line, LinesTable, Text

WIDTH = 720


class HistoryPanel(Card):
    """Stands over the far side of its page; Del takes the chosen entry back, Esc closes.

    Signals:
        closed: Go back to the step.
    """

    closed = Signal()

    def __init__(self, page: QWidget, undo: Callable[[str], None]) -> None:
        super().__init__("brand", "top", margins=(18, 18, 18, 14))
        self.setParent(page)
        self._page, self._undo = page, undo
        self._lines: tuple[Named, ...] = ()
        self._title, self._hint = label("", "h2"), label("", "muted", wrap=True)
        self._table, self._message = LinesTable(()), MessageLine()
        self._take_back = KeyButton(keys=("Del",), icon="arrow-u-up-left")
        self._close = KeyButton(keys=("Esc",), kind="quiet")
        buttons = QHBoxLayout()
        buttons.addWidget(self._take_back)
        buttons.addWidget(self._close)
        buttons.addStretch()
        for part in (self._title, self._hint, self._table, self._message):
            self.column.addWidget(part, 1 if part is self._table else 0)
        self.column.addLayout(buttons)
        self._take_back.clicked.connect(self._take)
        self._close.clicked.connect(self.close_panel)
        self._table.selectionModel().currentChanged.connect(self._chosen)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        self._title.setText(self.tr("What was written in this meeting"))
        self._hint.setText(self.tr("Nothing is deleted: what is taken back stays visible here."))
        self._take_back.setText(self.tr("Take back"))
        self._close.setText(self.tr("Close"))

    def open_panel(self, lines: tuple[Named, ...], currency: str, language: str) -> None:
        """Show these entries, newest first."""
        self._message.hide()
        self.show_lines(lines, currency, language)
        width = min(WIDTH, self._page.width() - 32)
        left = 16 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else None
        right = self._page.width() - width - 16
        self.setGeometry(right if left is None else left, 16, width, self._page.height() - 32)
        self.show()
        self.raise_()
        self._table.setFocus()

    def show_lines(self, lines: tuple[Named, ...], currency: str, language: str) -> None:
        self._lines = lines
        heads = (
            Head(self.tr("Time"), 64),
            Head(self.tr("Entry")),
            Head(self.tr("Amount"), 104, money=True),
            Head(self.tr("Written by"), 168),
        )
        rows = [self._row(one, currency, language) for one in lines]
        self._table.show_lines(rows, heads)
        self._chosen()

    def _row(self, one: Named, currency: str, language: str) -> Line:
        gone = bool(one.line.reversed_by)
        role = "ink3" if gone else "ink"
        words = f"{one.name} · {kind_words(one.line.type, one.line.words)}".strip(" ·")
        if gone:
            words = self.tr("{entry} (taken back)").format(entry=words)
        amount = amount_words(one.line.minor, currency, language) if one.line.minor else "–"
        texts = (one.at, words, amount, one.by)
        return Line(one.line.entry, tuple(Text(text, role=role) for text in texts))

    def say(self, error: AppError, language: str) -> None:
        """Say why an entry could not be taken back."""
        self._message.say("bad", sentence(error, language))

    def close_panel(self) -> None:
        self.hide()
        self.closed.emit()

    def _chosen(self) -> None:
        key = self._table.current_key()
        can = any(one.line.entry == key and one.line.can_undo for one in self._lines)
        self._take_back.setEnabled(can)

    def _take(self) -> None:
        if self._take_back.isEnabled():
            self._message.hide()
            self._undo(self._table.current_key())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        elif event.key() == Qt.Key.Key_Delete:
            self._take()
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
