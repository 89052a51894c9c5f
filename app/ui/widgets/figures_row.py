"""Figures side by side over a list, each under its name."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ui import theme
from app.ui.widgets.cards import paint_sheet
from app.ui.widgets.painting import is_rtl, mirrored, start

HEIGHT, LINE = 68, 18  # px of the row, and of one line of a name in it
NAME, FIGURE = 13, (23, 20, 17, 15, 13)  # px of a name, and of a figure in the room there is
SIDES = 28  # px left free in a part


class FiguresRow(QWidget):
    """A sheet in equal parts: (name, figure, colour role of the figure) in each."""

    def __init__(self) -> None:
        super().__init__()
        self._cells: tuple[tuple[str, str, str], ...] = ()
        self._line = LINE  # px that a name takes
        self.fit()

    def fit(self) -> None:
        """As tall as the text size and the longest name want: it takes a second line."""
        look = theme.current()
        names = QFontMetrics(look.font(NAME))
        room = self.width() // max(1, len(self._cells)) - SIDES
        is_long = any(names.horizontalAdvance(title) > room for title, _, _ in self._cells)
        self._line = look.px(LINE) * (2 if is_long else 1)
        self.setFixedHeight(look.px(HEIGHT - LINE) + self._line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def set_cells(self, cells: Sequence[tuple[str, str, str]]) -> None:
        self._cells = tuple(cells)
        self.setAccessibleName(". ".join(f"{title}: {value}" for title, value, _ in self._cells))
        self.fit()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, rtl = theme.current(), QPainter(self), is_rtl(self)
        paint_sheet(painter, QRect(self.rect()).toRectF())
        width = self.width() // max(1, len(self._cells))
        for place, (title, value, ink) in enumerate(self._cells):
            cell = mirrored(QRect(place * width, 0, width, self.height()), self.rect(), rtl)
            if place:
                painter.setPen(look.colour("line"))
                edge = cell.right() if rtl else cell.left()
                painter.drawLine(edge, 1, edge, self.height() - 2)
            inner = cell.adjusted(16, 0, 16 - SIDES, 0)
            painter.setFont(look.font(NAME))
            painter.setPen(look.colour("ink2"))
            words = QRect(inner.left(), 9, inner.width(), self._line)
            painter.drawText(words, start(rtl) | Qt.TextFlag.TextWordWrap, title)
            painter.setPen(look.colour(ink))
            rest = inner.adjusted(0, 9 + self._line, 0, -6)
            self._paint_figure(painter, rest, value, rtl)

    def _paint_figure(self, painter: QPainter, area: QRect, value: str, rtl: bool) -> None:
        """Paint a figure; it gets smaller before it is cut."""
        for px in FIGURE:
            painter.setFont(theme.current().font(px, 600))
            if painter.fontMetrics().horizontalAdvance(value) <= area.width():
                break
        painter.drawText(area, start(rtl), value)
