"""Ctrl+H: every entry of the meeting, who wrote it and when, each with its undo and its dispute."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.core.disputes import TYPES, WORDS_MAX
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
    """Stands over the far side of its page; Del takes the chosen entry back, F6 asks for the words
    of a dispute or of its end, Esc closes.

    Signals:
        closed: Go back to the step.
        papers_wanted: The photos and papers of an entry: (entry, the words for it).
    """

    closed = Signal()
    papers_wanted = Signal(str, str)

    def __init__(
        self,
        page: QWidget,
        undo: Callable[[str], None],
        dispute: Callable[[Named, str], None],
    ) -> None:
        super().__init__("brand", "top", margins=(18, 18, 18, 14))
        self.setParent(page)
        self._page, self._undo, self._dispute = page, undo, dispute
        self._lines: tuple[Named, ...] = ()
        self._title, self._hint = label("", "h2"), label("", "muted", wrap=True)
        self.table, self.message = LinesTable(()), MessageLine()
        self._take_back = KeyButton(keys=("Del",), icon="arrow-u-up-left")
        self.papers = KeyButton(keys=("Enter",), icon="camera")
        self._close = KeyButton(keys=("Esc",), kind="quiet")
        self.say_why = KeyButton(keys=("F6",), icon="hand-palm")
        self.words = QLineEdit()
        self.words.setMaxLength(WORDS_MAX)
        self.words.hide()
        buttons = QHBoxLayout()
        buttons.addWidget(self._take_back)
        buttons.addWidget(self.say_why)
        buttons.addWidget(self.papers)
        buttons.addWidget(self._close)
        buttons.addStretch()
        for part in (self._title, self._hint, self.table, self.words, self.message):
            self.column.addWidget(part, 1 if part is self.table else 0)
        self.column.addLayout(buttons)
        self._take_back.clicked.connect(self._take)
        self.papers.clicked.connect(self._want_papers)
        self.table.opened.connect(lambda key: self._want_papers())
        self._close.clicked.connect(self.close_panel)
        self.say_why.clicked.connect(self._ask_words)
        self.words.returnPressed.connect(self._say_words)
        self.table.selectionModel().currentChanged.connect(self._chosen)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        self._title.setText(self.tr("What was written in this meeting"))
        self._hint.setText(
            self.tr("Nothing is deleted: what is taken back stays visible here.")
            + " "
            + self.tr(
                "What a member does not agree with stands in the minutes of every meeting until it "
                "is settled; taking it back needs a vote."
            )
        )
        self._take_back.setText(self.tr("Take back"))
        self.papers.setText(self.tr("Photos and papers"))
        self._close.setText(self.tr("Close"))

    def open_panel(self, lines: tuple[Named, ...], currency: str, language: str) -> None:
        """Show these entries, newest first."""
        self.message.hide()
        self.words.hide()
        self.show_lines(lines, currency, language)
        width = min(WIDTH, self._page.width() - 32)
        left = 16 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else None
        right = self._page.width() - width - 16
        self.setGeometry(right if left is None else left, 16, width, self._page.height() - 32)
        self.show()
        self.raise_()
        self.table.setFocus()

    def show_lines(self, lines: tuple[Named, ...], currency: str, language: str) -> None:
        self._lines = lines
        heads = (
            Head(self.tr("Time"), 64),
            Head(self.tr("Entry")),
            Head(self.tr("Amount"), 104, money=True),
            Head(self.tr("Written by"), 168),
        )
        rows = [self._row(one, currency, language) for one in lines]
        self.table.show_lines(rows, heads)
        self._chosen()

    def _row(self, one: Named, currency: str, language: str) -> Line:
        gone = bool(one.line.reversed_by)
        role = "ink3" if gone else "ink"
        words = f"{one.name} · {kind_words(one.line.type, one.line.words)}".strip(" ·")
        if one.papers:
            words += " · " + self.tr("%Ln papers", "", one.papers)
        if one.dispute is not None:
            role = "clashText"
            words = self.tr("{entry} (not agreed)").format(entry=words)
        if gone:
            words = self.tr("{entry} (taken back)").format(entry=words)
        amount = amount_words(one.line.minor, currency, language) if one.line.minor else "–"
        texts = (one.at, words, amount, one.by)
        return Line(one.line.entry, tuple(Text(text, role=role) for text in texts))

    def say(self, error: AppError, language: str) -> None:
        """Say why an entry could not be taken back."""
        self.message.say("bad", sentence(error, language))

    def close_panel(self) -> None:
        self.hide()
        self.closed.emit()

    def _current(self) -> Named | None:
        key = self.table.current_key()
        return next((one for one in self._lines if one.line.entry == key), None)

    def _chosen(self) -> None:
        one = self._current()
        can = one is not None and one.line.can_undo
        self._take_back.setEnabled(can)
        self.papers.setEnabled(one is not None)
        is_open = one is not None and one.dispute is not None
        self.say_why.setText(self.tr("Settled") if is_open else self.tr("Not agreed"))
        of_own_kind = one is not None and one.line.type in TYPES
        self.say_why.setEnabled(is_open or (can and not of_own_kind))
        self.words.hide()
        self._show_words(one)

    def _want_papers(self) -> None:
        one = self._current()
        if one is not None:
            words = kind_words(one.line.type, one.line.words)
            self.papers_wanted.emit(one.line.entry, f"{one.name} · {words}".strip(" ·"))

    def _show_words(self, one: Named | None) -> None:
        """All that was said about the chosen line, however long."""
        if one is not None and one.dispute is not None:
            text = self.tr("{name} does not agree: {words}")
            text = text.format(name=one.disputed_by, words=one.dispute.words)
            self.message.say("clash", text, icon="hand-palm")
        elif one is not None and one.line.type in TYPES:
            self.message.say("muted", one.line.words, icon="hand-palm")
        else:
            self.message.hide()

    def _ask_words(self) -> None:
        """Ask for the words of a dispute, or for how it ended."""
        one = self._current()
        if one is None or not self.say_why.isEnabled():
            return
        ends = one.dispute is not None
        asked = self.tr("How it was settled") if ends else self.tr("What the member says")
        self.words.setPlaceholderText(asked)
        self.words.setAccessibleName(asked)
        self.words.clear()
        self.words.show()
        self.words.setFocus()

    def _say_words(self) -> None:
        one, words = self._current(), self.words.text().strip()
        if one is not None and words:
            self.message.hide()
            self._dispute(one, words)

    def _take(self) -> None:
        if self._take_back.isEnabled():
            self.message.hide()
            self._undo(self.table.current_key())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.words.isVisible():
            self.words.hide()
            self.table.setFocus()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        elif event.key() == Qt.Key.Key_Delete:
            self._take()
        elif event.key() == Qt.Key.Key_F6:
            self._ask_words()
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
