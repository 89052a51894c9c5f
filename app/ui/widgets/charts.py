"""Charts painted by hand: a stacked bar, columns, blocks; each says its figures in words too."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import theme
from app.ui.widgets.painting import CENTRE, is_rtl


@dataclass(frozen=True, slots=True)
class Share:
    """One part of a bar: size in any unit, colour role, words for screen readers."""

    size: int
    role: str
    text: str = ""


class StackBar(QWidget):
    """Parts of a whole side by side, growing from the reading side.

    Args:
        gap: Space between parts; 0 joins them inside one rounded track.
    """

    def __init__(self, height: int = 12, *, gap: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[Share] = []
        self._of, self._gap = 0, gap
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_parts(self, parts: list[Share], of: int = 0) -> None:
        """Show `parts` of a whole of size `of` (their sum when 0)."""
        self._parts, self._of = parts, of
        self.setAccessibleName(", ".join(part.text for part in parts if part.text))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, rtl = theme.current(), QPainter(self), is_rtl(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        total = max(1, self._of or sum(part.size for part in self._parts))
        radius = 5 if self._gap == 0 else 3
        clip = QPainterPath()
        clip.addRoundedRect(whole, radius, radius)
        painter.setClipPath(clip)
        if self._gap == 0:
            painter.fillRect(self.rect(), look.colour("rail"))
        at = 0.0
        for part in self._parts:
            width = part.size / total * whole.width()
            left = whole.right() - at - width if rtl else whole.left() + at
            painter.fillRect(
                QRectF(left, 0, max(0.0, width - self._gap), self.height()), look.colour(part.role)
            )
            at += width
        painter.setClipping(False)
        if self._gap == 0:
            painter.setPen(QPen(look.colour("line"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole, radius, radius)


class BarChart(QWidget):
    """Columns over time; the last one is inked. In right-to-left layouts time runs to the left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[int] = []
        self._labels: list[str] = []
        self.setMinimumHeight(90)

    def set_values(self, values: list[int], labels: list[str], spoken: str) -> None:
        """Show one column for each value; `labels` stand under them ("" = none)."""
        self._values, self._labels = values, labels
        self.setAccessibleName(spoken)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._values:
            return
        look, painter, rtl = theme.current(), QPainter(self), is_rtl(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = self.height() - 20
        most = max(1, *self._values)
        painter.setPen(QPen(look.colour("hair"), 1))
        for line in (0.0, 0.5):
            painter.drawLine(0, round(room * line) + 6, self.width(), round(room * line) + 6)
        step = self.width() / len(self._values)
        for index, value in enumerate(self._values):
            slot = len(self._values) - 1 - index if rtl else index
            tall = (room - 6) * value / most
            bar = QRectF(slot * step + step * 0.14, room - tall, step * 0.72, tall)
            last = index == len(self._values) - 1
            painter.setPen(QPen(look.colour("fSave"), 1))
            painter.setBrush(look.colour("fSave" if last else "brandSoft"))
            painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, 0), 2, 2)
            painter.setPen(look.colour("ink" if last else "ink3"))
            painter.setFont(look.font(12, 600 if last else 400))
            painter.drawText(
                QRectF(slot * step - 20, room + 2, step + 40, 17), CENTRE, self._labels[index]
            )
        painter.setPen(QPen(look.colour("ctlLine"), 1))
        painter.drawLine(0, room, self.width(), room)


class BlockRow(QWidget):
    """A row of discs: done, now, to come (whose turn, meetings attended)."""

    def __init__(self, role: str = "fTurn", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role, self._done, self._now, self._of = role, 0, False, 0
        self.setFixedHeight(16)

    def set_progress(self, done: int, of: int, *, now: bool = True, spoken: str = "") -> None:
        """Show `done` discs filled, the next one marked if `now`, of `of` in all."""
        self._done, self._of, self._now = done, of, now
        self.setAccessibleName(spoken)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, rtl = theme.current(), QPainter(self), is_rtl(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = min(17.0, (self.width() - 12) / max(1, self._of))
        for place in range(self._of):
            left = self.width() - 13 - place * step if rtl else place * step
            disc = QRectF(left + 0.5, 2.5, 11, 11)
            role = (
                self._role
                if place < self._done
                else "mark"
                if place == self._done and self._now
                else ""
            )
            painter.setPen(QPen(look.colour(self._role if place <= self._done else "ctlLine"), 1))
            painter.setBrush(look.colour(role) if role else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(disc)


def text_width(text: str, px: int, weight: int = 400) -> int:
    """Return how wide `text` is painted."""
    return QFontMetrics(theme.current().font(px, weight)).horizontalAdvance(text)
