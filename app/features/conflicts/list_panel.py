"""The list beside the question: what is open, what joined by itself, what was settled."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.features.conflicts.inbox import Inbox, Joined, Row, Settled
from app.features.conflicts.words import Words
from app.operations.two_officers import Answered
from app.ui import second_words, theme
from app.ui.icons import icon
from app.ui.widgets.cards import Card, paint_sheet
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import ElidedLabel, label

WIDTH = 272


class ListPanel(Card):
    """Signals:
    chosen: A question was clicked: its id.
    undo: "Undo" was pressed beside a settled one: its id.
    """

    chosen = Signal(str)
    undo = Signal(str)

    def __init__(self) -> None:
        super().__init__(margins=(12, 12, 12, 12))
        self.setFixedWidth(WIDTH)
        self._buttons: dict[str, CaseButton] = {}
        self._inside, self._scroll = QWidget(), QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._promise = label("", "hint", wrap=True)
        promise = _Sunken()
        box = QVBoxLayout(promise)
        box.setContentsMargins(12, 9, 12, 9)
        box.addWidget(self._promise)
        self.column.addWidget(self._scroll, 1)
        self.column.addWidget(promise)

    def show_inbox(self, inbox: Inbox, words: Words) -> None:
        """Fill the list anew."""
        self._promise.setText(
            self.tr(
                "Nothing is ever thrown away. The line you do not keep is crossed out and stays"
                " in the history."
            )
        )
        self._inside, self._buttons = QWidget(), {}
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._add_seconds(column, inbox, words)
        now = [row for row in inbox.rows if not row.is_asked]
        self._add_rows(column, self.tr("Written differently"), now, words)
        asked = [row for row in inbox.rows if row.is_asked]
        self._add_rows(column, self.tr("For the next meeting"), asked, words)
        behind = inbox.joined or inbox.settled or inbox.answered
        if (inbox.rows or inbox.seconds) and behind:
            column.addSpacing(6)
            column.addWidget(_rule())
        self._add_joined(column, inbox.joined, words)
        mine = [one for one in inbox.settled if one.is_mine]
        others = [one for one in inbox.settled if not one.is_mine]
        self._add_settled(column, self.tr("Settled by you"), mine, words)
        self._add_settled(column, self.tr("Settled by others"), others, words)
        self._add_answered(column, inbox.answered, words)
        column.addStretch()
        self._scroll.setWidget(self._inside)
        for widget in (self._inside, self._scroll.viewport()):
            widget.setAutoFillBackground(False)  # the card shows through

    def mark(self, case: str) -> None:
        """Show which question is in front."""
        for name, button in self._buttons.items():
            button.setChecked(name == case)
            if name == case:
                self._scroll.ensureWidgetVisible(button)

    def _add_rows(self, column: QVBoxLayout, title: str, rows: list[Row], words: Words) -> None:
        if rows:
            column.addWidget(_heading(title))
        for row in rows:
            name, under = words.row_name(row.name, row.author), words.under_name(row)
            button = self._buttons[row.case] = CaseButton(name, under)
            button.clicked.connect(lambda _=False, case=row.case: self.chosen.emit(case))
            column.addWidget(button)

    def _add_seconds(self, column: QVBoxLayout, inbox: Inbox, words: Words) -> None:
        if inbox.seconds:
            column.addWidget(_heading(self.tr("For a second officer")))
        for one in inbox.seconds:
            under = second_words.question(one, words.language)
            button = self._buttons[one.fact] = CaseButton(one.by, under, "users-three")
            button.clicked.connect(lambda _=False, fact=one.fact: self.chosen.emit(fact))
            column.addWidget(button)

    def _add_answered(
        self, column: QVBoxLayout, answered: tuple[Answered, ...], words: Words
    ) -> None:
        if answered:
            column.addWidget(_heading(self.tr("Asked of a second officer")))
        for one in answered:
            under = second_words.said(one.word, words.day(one.word.on))
            title = second_words.question(one.asked, words.language)
            column.addWidget(_two_lines(title, under))
            for late in one.late:
                column.addWidget(_met(second_words.said_too_late(late, words.day(late.on))))

    def _add_joined(self, column: QVBoxLayout, joined: tuple[Joined, ...], words: Words) -> None:
        if joined:
            column.addWidget(_heading(self.tr("Settled by Daftari")))
        for one in joined:
            title = words.joined(one.count, one.label or one.owner)
            column.addWidget(_two_lines(title, self.tr("joined, nothing to decide")))

    def _add_settled(
        self, column: QVBoxLayout, title: str, settled: list[Settled], words: Words
    ) -> None:
        if settled:
            column.addWidget(_heading(title))
        for one in settled:
            under = words.day(one.on) if one.is_mine else f"{one.by} · {words.day(one.on)}"
            lines = _two_lines(words.settled(one), under)
            line = QHBoxLayout()
            line.addWidget(lines, 1)
            if one.can_undo:
                undo = KeyButton(self.tr("Undo"), kind="quiet")
                undo.setAccessibleName(f"{self.tr('Undo')}: {words.settled(one)}")
                undo.clicked.connect(lambda _=False, case=one.case: self.undo.emit(case))
                line.addWidget(undo, 0, Qt.AlignmentFlag.AlignTop)
            column.addLayout(line)
            if one.other_by:
                column.addWidget(_met(words.met(one)))


class CaseButton(QAbstractButton):
    """One open question: plum mark, whom it is about (or who asks), what it is."""

    def __init__(self, who: str, what: str, sign: str = "arrows-merge") -> None:
        super().__init__()
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        name = ElidedLabel(who)
        name.setStyleSheet("font-weight: 600;")
        under = label(what, "hint", wrap=True)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(name)
        column.addWidget(under)
        line = QHBoxLayout(self)
        line.setContentsMargins(10, 9, 10, 9)
        line.setSpacing(10)
        line.addWidget(_Tile(sign), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(column, 1)
        for widget in (name, under):
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(f"{name.text()}: {under.text()}")

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.isChecked():
            paint_sheet(QPainter(self), QRectF(self.rect()), ground="brandSoft", line="brand")
        elif self.underMouse():
            paint_sheet(QPainter(self), QRectF(self.rect()), ground="sunken", line="sunken")


class _Tile(QWidget):
    """An icon on a plum tile."""

    def __init__(self, sign: str) -> None:
        super().__init__()
        self._sign = sign
        self.setFixedSize(32, 32)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("clashLine"), 1))
        painter.setBrush(look.colour("clashBg"))
        painter.drawRoundedRect(QRectF(0.5, 0.5, 31, 31), 6, 6)
        painter.drawPixmap(7, 7, icon(self._sign, "clashInk", 18))


class _Sunken(QFrame):
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_sheet(QPainter(self), QRectF(self.rect()), ground="sunken", line="sunken")


def _heading(text: str) -> QLabel:
    made = label(text, "h3", wrap=True)
    made.setContentsMargins(4, 6, 4, 3)
    return made


def _two_lines(title: str, under: str) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(11, 2, 4, 4)
    column.setSpacing(0)
    head = label(title, wrap=True)
    head.setStyleSheet("font-weight: 500;")
    column.addWidget(head)
    column.addWidget(label(under, "hint", wrap=True))
    return made


def _met(text: str) -> QLabel:
    made = label(text, wrap=True)
    look = theme.current()
    made.setStyleSheet(f"color: {look.colour('clashText').name()}; font-size: {look.px(13)}px;")
    made.setContentsMargins(11, 0, 4, 4)
    return made


def _rule() -> QFrame:
    line = QFrame()
    line.setObjectName("line")
    line.setFixedHeight(1)
    return line
