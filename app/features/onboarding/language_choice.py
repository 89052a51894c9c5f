"""A language to choose, written in itself and in its own font."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from app.ui import theme
from app.ui.icons import paint_icon
from app.ui.widgets.painting import CENTRE, is_rtl


class LanguageChoice(QAbstractButton):
    """Signals:
    clicked: Chosen (QAbstractButton).
    """

    def __init__(self, code: str, name: str) -> None:
        super().__init__()
        self.code = code
        self.setText(name)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _own_font(self) -> QFont:
        font = QFont(theme.current().font(17, 600))
        font.setFamilies(theme.families(self.code))
        return font

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self._own_font()).horizontalAdvance(self.text())
        return QSize(width + (58 if self.isChecked() else 34), 42)

    def nextCheckState(self) -> None:
        super().nextCheckState()
        self.updateGeometry()

    def checkStateSet(self) -> None:
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, rtl = theme.current(), QPainter(self), is_rtl(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        role = "brand" if on else "focus" if self.hasFocus() else "ctlLine"
        painter.setPen(QPen(look.colour(role), 2 if on or self.hasFocus() else 1))
        painter.setBrush(look.colour("brandSoft" if on else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.setPen(look.colour("brand" if on else "ink"))
        painter.setFont(self._own_font())
        words = self.rect()
        if on:
            paint_icon(painter, self.width() - 34 if rtl else 16, 12, "check", "brand", 18)
            words = words.adjusted(0, 0, -24, 0) if rtl else words.adjusted(24, 0, 0, 0)
        painter.drawText(words, CENTRE, self.text())
