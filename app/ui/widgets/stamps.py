"""Stamps: the squares of the passbook, one for every share bought at a meeting."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.ui import theme

STEP = 11  # px from stamp to stamp
SIDE = 8.5


def paint_stamps(
    painter: QPainter, rect: QRect, filled: int, most: int, *, written: bool, usual: int = 0,
    rtl: bool = False,
) -> None:  # fmt: skip
    """Paint `most` squares at the left of `rect`, filling from the reading side.

    Args:
        written: Filled squares are inked; else the first `usual` squares stand out empty.
    """
    look = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    top = rect.center().y() - 4
    for place in range(most):
        slot = most - 1 - place if rtl else place
        square = QRectF(rect.left() + 0.5 + slot * STEP, top + 0.5, SIDE, SIDE)
        if written:
            painter.setPen(QPen(look.colour("fSave"), 1.4))
            painter.setBrush(look.colour("fSave") if place < filled else Qt.BrushStyle.NoBrush)
        else:
            painter.setPen(QPen(look.colour("ctlLine" if place < usual else "hair"), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(square, 2, 2)
