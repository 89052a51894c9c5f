"""One answer: what it is, what it does to the money, its number key."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.widgets.avatar import KeyCap
from app.ui.widgets.cards import paint_sheet
from app.ui.widgets.chips import Chip, chip_width
from app.ui.widgets.labels import label

ROOM = 212  # px between the ring and the key cap at 100 %


class AnswerCard(QFrame):
    """Signals:
    chosen: The card was clicked.
    """

    chosen = Signal()

    def __init__(self, title: str, meaning: str, key: str, *, suggested: str = "") -> None:
        """`suggested` is the word of the chip, "" for none."""
        super().__init__()
        self.selected = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._ring = _Ring()
        look = theme.current()
        head = label(title, wrap=True)
        head.setStyleSheet(f"font-size: {look.px(15)}px; font-weight: 600;")
        text = label(meaning, "muted", wrap=True)
        if not meaning:
            text.hide()
        words = QVBoxLayout()
        words.setSpacing(3)
        wide = QFontMetrics(look.font(15, 600)).horizontalAdvance(title) + 4
        if suggested and wide + chip_width(suggested) < look.px(ROOM):
            head.setWordWrap(False)
            first = QHBoxLayout()
            first.setSpacing(8)
            first.addWidget(head)
            first.addWidget(Chip("ok", "lightbulb", suggested))
            first.addStretch()
            words.addLayout(first)
        else:
            words.addWidget(head)
            if suggested:
                words.addWidget(Chip("ok", "lightbulb", suggested))
        words.addWidget(text)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 9, 12, 10)
        line.setSpacing(10)
        line.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        line.addWidget(KeyCap(key), 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(title)
        self.setAccessibleDescription(meaning)

    def select(self, selected: bool) -> None:
        self.selected = self._ring.on = selected
        self._ring.update()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        ground = "brandSoft" if self.selected else "surface"
        line, width = ("brand", 2.0) if self.selected else ("ctlLine", 1.0)
        rect = QRectF(self.rect())
        paint_sheet(QPainter(self), rect, ground=ground, line=line, width=width)


class _Ring(QWidget):
    """The ring of a radio button."""

    def __init__(self) -> None:
        super().__init__()
        self.on = False
        self.setFixedSize(20, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("brand" if self.on else "ctlLine"), 2))
        painter.setBrush(look.colour("surface"))
        painter.drawEllipse(QRectF(2, 2, 16, 16))
        if self.on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("brand"))
            painter.drawEllipse(QPointF(10, 10), 5, 5)
