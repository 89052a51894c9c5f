"""Phosphor icons, tinted, sized, mirrored where a right-to-left layout wants it, and cached."""

import functools

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.system.resources import resource
from app.ui import theme

# Check, clock, money, phone, stamp, lock, glass, battery and media keep their side.
MIRRORED = frozenset(
    "arrow-left arrow-down-left arrow-up-right arrow-u-up-left caret-left caret-right "
    "clock-counter-clockwise paper-plane-tilt list-numbers book-open book-open-text book-bookmark "
    "notebook chat-text note-pencil speaker-high hand-coins".split()
)


def icon(
    name: str, role: str, px: int, weight: str = "regular", *, rtl: bool = False, ratio: float = 1.0
) -> QPixmap:
    """Return the pixmap of an icon in the colour of `role`.

    Args:
        weight: regular (actions), fill (states) or bold. Sunlight draws regular ones bold.
        px: Side at 100 % text size.
        rtl: The layout runs right to left; only the icons of MIRRORED turn.
    """
    current = theme.current()
    if current.name == "sun" and weight == "regular":
        weight = "bold"
    side = current.px(px)
    turned = rtl and name in MIRRORED
    return _draw(name, current.colour(role).name(), side, weight, turned, ratio)


def button_icon(name: str, role: str, px: int, weight: str = "regular") -> QIcon:
    """Return an icon for buttons, mirrored as the application is laid out now."""
    from PySide6.QtGui import QGuiApplication

    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return QIcon(icon(name, role, px, weight, rtl=rtl, ratio=2.0))


def paint_icon(
    painter: QPainter, x: float, y: float, name: str, role: str, px: int, weight: str = "regular"
) -> None:
    """Paint an icon with its top left corner at x, y, mirrored as the painter's layout is."""
    rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    ratio = painter.device().devicePixelRatioF() if painter.device() else 1.0
    painter.drawPixmap(round(x), round(y), icon(name, role, px, weight, rtl=rtl, ratio=ratio))


@functools.lru_cache(maxsize=1024)
def _draw(name: str, colour: str, side: int, weight: str, turned: bool, ratio: float) -> QPixmap:
    pixels = max(1, round(side * ratio))
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if turned:
        painter.translate(pixels, 0)
        painter.scale(-1, 1)
    _renderer(name, weight, colour).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _renderer(name: str, weight: str, colour: str) -> QSvgRenderer:
    suffix = "" if weight == "regular" else f"-{weight}"
    path = resource("icons", f"{name}{suffix}.svg")
    if not path.exists():
        path = resource("icons", f"{name}.svg")
    svg = path.read_text("utf-8").replace("currentColor", colour)
    return QSvgRenderer(QByteArray(svg.encode()))
