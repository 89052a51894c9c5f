"""A sentence with boxes in it: words that wrap, and between them what can be typed or chosen."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QMenu, QSizePolicy, QToolButton, QWidget

from app.core.constitution.rows import Box, Row
from app.core.errors import AppError
from app.system.constitution_sentences import pieces, word_of
from app.ui import theme
from app.ui.figures import Figures
from app.ui.rules.typed import read_box, show_box, unit_of
from app.ui.widgets.painting import LEFT, RIGHT, is_rtl, mirrored, start

TEXT_PX = 18
BOX_HEIGHT = 42
LINE_GAP, WORD_GAP = 6, 5
ROOM = {
    "fines": 340,
    "count": 62,
    "percent": 88,
    "ppm": 96,
    "money": 132,
    "day": 150,
    "text": 170,
    "word": 120,
}


class SentenceBox(QLineEdit):
    """One value; its unit is painted beside it.

    Signals:
        changed: (field, value): typed, and it can be.
        refused: An AppError: what was typed cannot be.
    """

    changed = Signal(str, object)
    refused = Signal(object)

    def __init__(self, box: Box) -> None:
        super().__init__()
        self.box = box
        self._figures, self._today = Figures("en", "gregorian", "KES"), ""
        self._value: Any = None
        self.setProperty("money", True)
        self.textEdited.connect(self._typed)
        self.editingFinished.connect(self._write_again)

    def show_value(self, value: Any, figures: Figures, today: str) -> None:
        """Show a value; says nothing."""
        self._value, self._figures, self._today = value, figures, today
        if not self.hasFocus() or not self.isModified():
            self._write_again()
        self.setAlignment(
            Qt.AlignmentFlag.AlignCenter
            if self.box.kind not in ("text", "fines")
            else start(is_rtl(self))
        )
        room = QFontMetrics(theme.current().font(14)).horizontalAdvance(self._unit) + 10
        left, right = (
            (room, 0) if self._unit and not is_rtl(self) else (0, room if self._unit else 0)
        )
        self.setTextMargins(left, 0, right, 0)

    def set_wrong(self, wrong: bool) -> None:
        """Frame the box red."""
        state = "error" if wrong else ""
        if self.property("state") != state:
            self.setProperty("state", state)
            self.style().unpolish(self)
            self.style().polish(self)

    @property
    def room(self) -> int:
        """How wide it is: enough for what is usual there, and for its unit."""
        look = theme.current()
        unit = QFontMetrics(look.font(14)).horizontalAdvance(self._unit)
        return max(look.px(ROOM[self.box.kind]), unit + look.px(96) if unit else 0)

    @property
    def _unit(self) -> str:
        return unit_of(self.box, self._figures)

    def _typed(self, text: str) -> None:
        try:
            value = read_box(self.box, text, self._figures, self._today)
        except AppError as error:
            self.set_wrong(True)
            self.refused.emit(error)
            return
        self.set_wrong(False)
        self._value = value
        self.changed.emit(self.box.field, value)

    def _write_again(self) -> None:
        """What counts stands there: the last value that could be."""
        self.set_wrong(False)
        if self._value is not None:
            self.setText(show_box(self.box, self._value, self._figures))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._unit:
            look, painter = theme.current(), QPainter(self)
            painter.setFont(look.font(14))
            painter.setPen(look.colour("ink3"))
            side = RIGHT if is_rtl(self) else LEFT
            painter.drawText(self.rect().adjusted(11, 0, -11, 0), side, self._unit)


class SentenceChoice(QComboBox):
    """One of a few words.

    Signals:
        changed: (field, word): chosen.
    """

    changed = Signal(str, object)

    def __init__(self, box: Box) -> None:
        super().__init__()
        self.box = box
        self.activated.connect(lambda at: self.changed.emit(box.field, box.words[at]))

    def show_value(self, value: Any, figures: Figures, today: str) -> None:
        """Show a word; says nothing."""
        del today
        words = [word_of(self.box, one, figures.language) for one in self.box.words]
        self.clear()
        self.addItems(words)
        self.setCurrentIndex(self.box.words.index(value) if value in self.box.words else 0)


class SentenceSeveral(QToolButton):
    """Several of a few words: a list that opens with Space.

    Signals:
        changed: (field, words): chosen.
    """

    changed = Signal(str, object)

    def __init__(self, box: Box) -> None:
        super().__init__()
        self.box = box
        self.setProperty("sentence", True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        menu = QMenu(self)
        self.choices = [menu.addAction("") for _ in box.words]
        for choice in self.choices:
            choice.setCheckable(True)
            choice.triggered.connect(self._chosen)
        self.setMenu(menu)

    def show_value(self, value: Any, figures: Figures, today: str) -> None:
        """Show the words; says nothing."""
        del today
        for word, choice in zip(self.box.words, self.choices, strict=True):
            choice.setText(word_of(self.box, word, figures.language))
            choice.setChecked(word in value)
        shown = [choice.text() for choice in self.choices if choice.isChecked()]
        self.setText(figures.names(shown) or "…")

    def _chosen(self) -> None:
        pairs = zip(self.box.words, self.choices, strict=True)
        self.changed.emit(self.box.field, tuple(w for w, choice in pairs if choice.isChecked()))


class SentenceLine(QWidget):
    """Signals:
    changed: (field, value) of one of its boxes.
    refused: An AppError.
    """

    changed = Signal(str, object)
    refused = Signal(object)

    def __init__(self, row: Row) -> None:
        super().__init__()
        self.row = row
        self.boxes: dict[str, SentenceBox | SentenceChoice | SentenceSeveral] = {}
        self._parts: list[str | QWidget] = []
        self._words: list[tuple[QRect, str]] = []
        self._dim = False
        for box in row.boxes:
            if not box.is_typed:
                continue
            made = _box_of(box)
            made.setParent(self)
            made.changed.connect(self.changed)
            if isinstance(made, SentenceBox):
                made.refused.connect(self.refused)
            self.boxes[box.field] = made
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_words(self, language: str, shown: dict[str, str], *, dim: bool) -> None:
        """Take the sentence of a language; `shown` are values that have no box now."""
        self._dim, self._parts = dim, []
        for words, name in pieces(self.row.code, language):
            self._parts += words.split()
            if name in self.boxes and name not in shown:
                self._parts.append(self.boxes[name])
            elif name:
                self._parts += shown.get(name, "").split()
        self.setAccessibleName(" ".join(one for one in self._parts if isinstance(one, str)))
        for one in self.boxes.values():
            one.setAccessibleName(self.accessibleName())
        self._lay_out()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flow(width)[1]

    def sizeHint(self) -> QSize:
        return QSize(480, self._flow(max(self.width(), 480))[1])

    def minimumSizeHint(self) -> QSize:
        return QSize(240, BOX_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setFont(look.font(TEXT_PX))
        painter.setPen(look.colour("ink3" if self._dim else "ink"))
        for spot, text in self._words:
            painter.drawText(spot, start(is_rtl(self)), text)

    def _lay_out(self) -> None:
        placed, _ = self._flow(self.width())
        self._words = []
        for part, spot in placed:
            here = mirrored(spot, self.rect(), is_rtl(self))
            if isinstance(part, str):
                self._words.append((here, part))
            else:
                part.setGeometry(here)
        self.update()

    def _flow(self, width: int) -> tuple[list[tuple[str | QWidget, QRect]], int]:
        """Where each part stands, from the left, and how high all of it is."""
        look = theme.current()
        has_box = any(not isinstance(part, str) for part in self._parts)
        height = look.px(BOX_HEIGHT if has_box else TEXT_PX + 14)
        placed: list[tuple[str | QWidget, QRect]] = []
        at = QPoint(0, 0)
        for part, wide in zip(self._parts, self._widths(self._parts), strict=True):
            if at.x() and at.x() + wide > width:
                at = QPoint(0, at.y() + height + LINE_GAP)
            # Punctuation stands close to the box before it.
            near = isinstance(part, str) and part[0] in ",.;:،।" and at.x()
            left = at.x() - WORD_GAP + 1 if near else at.x()
            placed.append((part, QRect(left, at.y(), wide, height)))
            at.setX(left + wide + WORD_GAP)
        return placed, at.y() + height

    def _widths(self, parts: Sequence[str | QWidget]) -> list[int]:
        look = theme.current()
        metrics = QFontMetrics(look.font(TEXT_PX))
        return [
            metrics.horizontalAdvance(part) + 1 if isinstance(part, str) else _width_of(part)
            for part in parts
        ]


def _box_of(box: Box) -> SentenceBox | SentenceChoice | SentenceSeveral:
    if box.kind == "word":
        return SentenceChoice(box)
    return SentenceSeveral(box) if box.kind == "words" else SentenceBox(box)


def _width_of(box: QWidget) -> int:
    if isinstance(box, SentenceChoice | SentenceSeveral):
        return box.sizeHint().width() + 8
    assert isinstance(box, SentenceBox)
    return box.room
