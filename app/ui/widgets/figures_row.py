"""Figures side by side over a list, each under its name."""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui import theme
from app.ui.widgets.cards import paint_sheet
from app.ui.widgets.painting import is_rtl, mirrored, start

HEIGHT = 68


class FiguresRow(QWidget):
    """A sheet in equal parts: (name, figure, colour role of the figure) in each."""

    def __init__(self) -> None:
        super().__init__()
        self._cells: tuple[tuple[str, str, str], ...] = ()
        self.fit()

    def fit(self) -> None:
        """As tall as the text size wants."""
        self.setFixedHeight(theme.current().px(HEIGHT))

    def set_cells(self, cells: Sequence[tuple[str, str, str]]) -> None:
        self._cells = tuple(cells)
        self.setAccessibleName(". ".join(f"{title}: {value}" for title, value, _ in self._cells))
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
            inner = cell.adjusted(16, 0, -12, 0)
            painter.setFont(look.font(13))
            painter.setPen(look.colour("ink2"))
            painter.drawText(inner.adjusted(0, 9, 0, -self.height() // 2 - 4), start(rtl), title)
            painter.setFont(look.font(23, 600))
            painter.setPen(look.colour(ink))
            painter.drawText(inner.adjusted(0, self.height() // 2 - 6, 0, -6), start(rtl), value)
