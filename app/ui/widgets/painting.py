"""Small things all painters share: sides in both directions, key caps, rules."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.ui import theme

VCENTRE = Qt.AlignmentFlag.AlignVCenter
ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute
RIGHT = Qt.AlignmentFlag.AlignRight | ABSOLUTE | VCENTRE
LEFT = Qt.AlignmentFlag.AlignLeft | ABSOLUTE | VCENTRE
CENTRE = Qt.AlignmentFlag.AlignCenter


def is_rtl(widget: QWidget) -> bool:
    """True where the widget is laid out right to left."""
    return widget.layoutDirection() == Qt.LayoutDirection.RightToLeft


def start(rtl: bool) -> Qt.AlignmentFlag:
    """Return the alignment of words: the reading side."""
    return RIGHT if rtl else LEFT


def end(rtl: bool) -> Qt.AlignmentFlag:
    """Return the alignment opposite the reading side."""
    return LEFT if rtl else RIGHT


def mirrored(rect: QRect, within: QRect, rtl: bool) -> QRect:
    """Return `rect`, laid out left to right inside `within`, on its side of this direction."""
    if not rtl:
        return rect
    return QRect(
        within.left() + within.right() - rect.right(), rect.top(), rect.width(), rect.height()
    )


def cap_width(text: str, px: int = 13) -> int:
    """Return how wide a key cap is painted."""
    return max(
        22, QFontMetrics(theme.current().font(px, 600, code=True)).horizontalAdvance(text) + 15
    )


def paint_cap(
    painter: QPainter, rect: QRectF, text: str, *, ink: str = "ink", line: str = "ctlLine",
    ground: str = "surface", px: int = 13,
) -> None:  # fmt: skip
    """Paint one key cap; its lower edge is thicker, as a key's is."""
    look = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour(line), 1))
    painter.setBrush(look.colour(ground) if ground else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.drawLine(
        QPointF(rect.left() + 3, rect.bottom() - 1.5),
        QPointF(rect.right() - 3, rect.bottom() - 1.5),
    )
    painter.setPen(look.colour(ink))
    painter.setFont(look.font(px, 600, code=True))
    painter.drawText(rect.adjusted(0, 0, 0, -1), CENTRE, text)


def paint_hatch(painter: QPainter, rect: QRect) -> None:
    """Paint the stripes of what is absent or locked; black and white printers show them too."""
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    stripe = QColor(theme.current().colour("rail"))
    stripe.setAlpha(130)
    painter.setPen(QPen(stripe, 8))
    first = rect.left() - rect.left() % 28 - 28 - rect.height()
    for x in range(first, rect.right() + 28, 28):
        painter.drawLine(x, rect.bottom() + 4, x + rect.height() + 4, rect.top() - 4)
    painter.restore()


def paint_double_rule(painter: QPainter, left: int, right: int, y: int, role: str = "ink") -> None:
    """Paint the two lines under a total."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(theme.current().colour(role), 1))
    painter.drawLine(left, y, right, y)
    painter.drawLine(left, y + 2, right, y + 2)
