"""A bar inside a cell of a table, with its figure before it."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from app.ui import theme
from app.ui.widgets.cells import PaintCell


def bar_cell(part: int, whole: int, words: str) -> PaintCell:
    """A bar of `part` in `whole` with its amount before it."""

    def paint(painter: QPainter, area: QRect, rtl: bool) -> None:
        look = theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.font(15))
        painter.setPen(look.colour("ink"))
        wide = painter.fontMetrics().horizontalAdvance(words) + 10
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        vertical = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(area, side | vertical, words)
        room = max(20, area.width() - wide)
        left = area.left() if rtl else area.left() + wide
        track = QRectF(left, area.center().y() - 4, room, 9)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("rail"))
        painter.drawRoundedRect(track, 4, 4)
        full = room * min(part, whole) / max(1, whole)
        start = track.right() - full if rtl else track.left()
        painter.setBrush(look.colour("fLoan"))
        painter.drawRoundedRect(QRectF(start, track.top(), full, 9), 4, 4)

    return paint
