"""What is to be paid back at which meeting, in one or two rows of cells."""

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.core.loans import Instalment
from app.ui import theme
from app.ui.figures import Figures
from app.ui.widgets.painting import is_rtl, mirrored, start

IN_A_ROW = 6
ROWS = 2
CELL = 58


class ScheduleRow(QWidget):
    """Day over amount, the first payment at the reading side."""

    def __init__(self) -> None:
        super().__init__()
        self._cells: list[tuple[str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_schedule(self, instalments: tuple[Instalment, ...], figures: Figures) -> None:
        """Show the payments; what does not fit is shortened to the last one."""
        cells = [(figures.day(i.due_on, "day_month"), figures.money(i.total)) for i in instalments]
        room = IN_A_ROW * ROWS
        if len(cells) > room:
            cells = [*cells[: room - 2], ("…", "…"), cells[-1]]
        self._cells = cells
        self.setAccessibleName(", ".join(f"{day}: {amount}" for day, amount in cells))
        self.setVisible(bool(cells))
        self.updateGeometry()
        self.update()

    def cells(self) -> list[tuple[str, str]]:
        return self._cells

    def sizeHint(self) -> QSize:
        rows = max(1, -(-len(self._cells) // IN_A_ROW))
        return QSize(400, theme.current().px(CELL) * rows)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, rtl = theme.current(), QPainter(self), is_rtl(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        columns = min(IN_A_ROW, max(1, len(self._cells)))
        width, height = self.width() / columns, theme.current().px(CELL)
        for number, (day, amount) in enumerate(self._cells):
            row, column = divmod(number, columns)
            cell = QRect(round(column * width), row * height, round(width), height)
            cell = mirrored(cell, self.rect(), rtl)
            painter.setPen(look.colour("line"))
            if column:
                x = cell.right() + 1 if rtl else cell.left()
                painter.drawLine(x, cell.top(), x, cell.bottom())
            if row and not column:
                painter.drawLine(0, cell.top(), self.width(), cell.top())
            words = cell.adjusted(10, 8, -10, -8)
            painter.setFont(look.font(13))
            painter.setPen(look.colour("ink2"))
            painter.drawText(QRect(words.left(), words.top(), words.width(), 20), start(rtl), day)
            painter.setFont(look.font(15, 600))
            painter.setPen(look.colour("ink"))
            under = QRect(words.left(), words.top() + 20, words.width(), 22)
            painter.drawText(under, start(rtl), amount)
