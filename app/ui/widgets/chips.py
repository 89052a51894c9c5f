"""Chips: what state a thing is in, by icon, word and colour together."""

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import theme
from app.ui.icons import paint_icon
from app.ui.widgets.painting import is_rtl, start

# State of an electronic payment -> (kind, icon); the words belong to the screens.
PAYMENT_STATES = {
    "written": ("muted", "circle-dashed"),
    "sent": ("wait", "paper-plane-tilt"),
    "checking": ("wait", "hourglass-medium"),
    "checked": ("ok", "seal-check"),
    "mismatch": ("warn", "not-equals"),
    "not_found": ("warn", "magnifying-glass"),
    "duplicate": ("bad", "copy"),
    "reversed": ("bad", "arrow-u-up-left"),
    "down": ("wait", "cloud-slash"),
    "mistyped": ("warn", "text-aa"),
    "wrong_receiver": ("bad", "arrow-up-right"),
    "unlisted": ("wait", "question"),
    "by_hand": ("ok", "eye"),
    "provider_down": ("wait", "cloud-slash"),
    "unknown": ("warn", "question"),
    "asked": ("wait", "paper-plane-tilt"),
    "on_phone": ("wait", "device-mobile"),
    "paid": ("ok", "device-mobile"),
    "not_paid": ("warn", "device-mobile-slash"),
    "unread": ("wait", "hourglass-medium"),
    # Words of the facts that mean one of the states above.
    "pending": ("wait", "hourglass-medium"),
    "verified": ("ok", "seal-check"),
    "expired": ("warn", "magnifying-glass"),
    "clash": ("clash", "arrows-merge"),
}


def chip_width(text: str) -> int:
    """Return the width a chip of this text takes."""
    return QFontMetrics(theme.current().font(13, 600)).horizontalAdvance(text) + 38


def paint_chip(
    painter: QPainter, rect: QRect, kind: str, icon: str, text: str, *, rtl: bool
) -> None:
    """Paint a chip of 24 px at the start of `rect`.

    Args:
        kind: ok, wait, warn, bad, clash or muted.
    """
    look = theme.current()
    width = min(rect.width(), chip_width(text))
    left = rect.right() - width if rtl else rect.left()
    top = rect.center().y() - 11
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour(kind + "Line"), 1))
    painter.setBrush(look.colour(kind + "Bg"))
    painter.drawRoundedRect(QRectF(left + 0.5, top + 0.5, width - 1, 23), 11.5, 11.5)
    paint_icon(
        painter, left + width - 23 if rtl else left + 8, top + 4, icon, kind + "Ink", 15, "fill"
    )
    painter.setPen(look.colour(kind + "Ink"))
    painter.setFont(look.font(13, 600))
    words = QRect(left + (10 if rtl else 28), top, width - 38, 23)
    painter.drawText(words, start(rtl), text)


class Chip(QWidget):
    """A chip as a widget; never clickable alone."""

    def __init__(self, kind: str, icon: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_state(kind, icon, text)

    def set_state(self, kind: str, icon: str, text: str) -> None:
        self._kind, self._icon, self._text = kind, icon, text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(chip_width(self._text), 25)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_chip(
            QPainter(self), self.rect(), self._kind, self._icon, self._text, rtl=is_rtl(self)
        )
