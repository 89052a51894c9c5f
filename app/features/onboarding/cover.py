"""The left half of the first run: the name, the promise, a page of the passbook."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.core.locales.numbers import format_number
from app.ui import theme
from app.ui.widgets.painting import RIGHT, is_rtl

LINES = ((1000, 5), (600, 3), (400, 2), (0, 0))  # amount and stamps of a made-up page


class Cover(QWidget):
    """Painted; nothing here can be clicked."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._name = self._promise = self._privacy = ""
        self.setFixedWidth(430)

    def retranslate(self, language: str) -> None:
        self._language = language
        self._name = self.tr("Daftari")
        self._promise = self.tr("The group’s book.") + "\n" + self.tr("Works without network.")
        self._privacy = self.tr(
            "Your book stays on this computer. "
            "It is sent to the other officers only when you say so."
        )
        self.setAccessibleName(f"{self._name}. {self._promise} {self._privacy}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, rtl = theme.current(), QPainter(self), is_rtl(self)
        painter.fillRect(self.rect(), look.colour("nav"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = Qt.AlignmentFlag.AlignAbsolute | (
            Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        )
        painter.setPen(look.colour("navInk"))
        painter.setFont(look.font(54, 600))
        painter.drawText(QRectF(40, 38, 350, 80), side | Qt.AlignmentFlag.AlignVCenter, self._name)
        painter.setPen(look.colour("navInk2"))
        painter.setFont(look.font(19))
        painter.drawText(
            QRectF(40, 112, 350, 60), side | Qt.AlignmentFlag.AlignVCenter, self._promise
        )
        painter.setFont(look.font(14))
        wrap = Qt.TextFlag.TextWordWrap.value | (side | Qt.AlignmentFlag.AlignBottom).value
        painter.drawText(QRectF(40, self.height() - 130, 350, 100), wrap, self._privacy)
        self._page(painter, rtl)

    def _page(self, painter: QPainter, rtl: bool) -> None:
        look = theme.current()
        sheet = QRectF(51, 210, 308, 242)
        painter.setPen(QPen(look.colour("navOn"), 2))
        ground = QColor(look.colour("navOn"))
        ground.setAlpha(110 if look.name != "sun" else 0)
        painter.setBrush(ground)
        painter.drawRoundedRect(sheet, 10, 10)
        painter.setPen(QPen(look.colour("navInk2"), 1))
        faint = QColor(look.colour("navInk2"))
        faint.setAlpha(110)
        painter.setPen(QPen(faint, 1.4))
        for line in range(7):
            painter.drawLine(73, 258 + round(line * 26.2), 337, 258 + round(line * 26.2))
        painter.setPen(QPen(look.colour("badLine"), 1.4))
        margin = 287 if rtl else 123
        painter.drawLine(margin, 227, margin, 436)
        painter.drawLine(margin + 4, 227, margin + 4, 436)
        self._stamps(painter, rtl)

    def _stamps(self, painter: QPainter, rtl: bool) -> None:
        look = theme.current()
        amounts = QRectF(230, 0, 107, 26) if not rtl else QRectF(73, 0, 64, 26)
        for row, (amount, stamps) in enumerate(LINES):
            top = 263 + row * 26
            for place in range(5):
                left = 263 - place * 26 if rtl else 138 + place * 26
                painter.setPen(QPen(look.colour("mark"), 2))
                painter.setBrush(look.colour("mark") if place < stamps else Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(left, top, 16, 16), 3, 3)
            if amount:
                painter.setPen(look.colour("navInk2"))
                painter.setFont(look.font(17))
                at = amounts.translated(0, top - 5)
                painter.drawText(at, RIGHT, format_number(amount, self._language))
        painter.setPen(QPen(look.colour("navInk"), 1.4))
        left, right = round(amounts.right() - 52), round(amounts.right())
        for y in (368, 394, 398):
            painter.drawLine(left, y, right, y)
        painter.setFont(look.font(18, 600))
        painter.drawText(amounts.translated(0, 368), RIGHT, format_number(2000, self._language))
