"""The last line of a table: sums over the double rule, under the columns they add up."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui import theme
from app.ui.widgets.column_widths import SIZES
from app.ui.widgets.painting import RIGHT, paint_double_rule, start
from app.ui.widgets.tables import LinesTable, paint_ledger_rule


class TotalsRow(QWidget):
    """Follows the columns of its table; the texts come formatted."""

    def __init__(self, table: LinesTable, px: int = 16) -> None:
        super().__init__()
        self._table, self._px = table, px
        self._cells: dict[int, str] = {}
        self.setFixedHeight(38)
        header = table.horizontalHeader()
        header.sectionResized.connect(lambda *_: self.update())
        header.geometriesChanged.connect(self.update)
        table.horizontalScrollBar().valueChanged.connect(lambda _: self.update())

    def set_cells(self, cells: dict[int, str], spoken: str = "") -> None:
        """Show texts by column; those under money columns stand on the double rule."""
        self._cells = cells
        self.setAccessibleName(spoken or ", ".join(cells.values()))
        self.update()

    def text_of(self, column: int) -> str:
        return self._cells.get(column, "")

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.fillRect(self.rect(), look.colour("sunken"))
        painter.setPen(look.colour("ctlLine"))
        painter.drawLine(0, 0, self.width(), 0)
        header, heads = self._table.horizontalHeader(), self._table.lines_model.heads
        shift = header.mapTo(self._table, header.rect().topLeft()).x()
        for column, head in enumerate(heads):
            left = shift + header.sectionViewportPosition(column)
            cell = QRect(left, 1, header.sectionSize(column), self.height() - 1)
            if head.opens:
                paint_ledger_rule(painter, cell, rtl=rtl)
            self._paint_cell(painter, cell.adjusted(10, 0, -10, 0), column, money=head.money)

    def _paint_cell(self, painter: QPainter, area: QRect, column: int, *, money: bool) -> None:
        text = self._cells.get(column, "")
        if not text:
            return
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        font = theme.current().font(round(self._px * self._table.text_px / SIZES[0]), 600)
        painter.setFont(font)
        painter.setPen(theme.current().colour("ink"))
        if not money:
            painter.drawText(area, start(rtl), text)
            return
        painter.drawText(area.adjusted(0, 0, 0, -4), RIGHT, text)
        wide = QFontMetrics(font).horizontalAdvance(text)
        paint_double_rule(painter, area.right() - wide, area.right(), area.center().y() + 9)
