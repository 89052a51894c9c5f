"""Cards: white sheets on the page, slips side by side, options to choose from."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.icons import paint_icon
from app.ui.keys import is_enter
from app.ui.widgets.painting import cap_width, is_rtl, mirrored, paint_cap, start


class Card(QFrame):
    """A white sheet with a column layout.

    Args:
        edge: "" or the colour role of a thick edge (a style sheet draws a notch there).
        side: Where the edge is: "start" or "top".
    """

    def __init__(
        self,
        edge: str = "",
        side: str = "start",
        *,
        margins: tuple[int, int, int, int] = (16, 14, 16, 14),
    ) -> None:
        super().__init__()
        self._edge, self._side = edge, side
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*margins)
        self.column.setSpacing(6)

    def set_edge(self, role: str) -> None:
        self._edge = role
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_sheet(painter, QRectF(self.rect()))
        if not self._edge:
            return
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(self.rect()), 8, 8)
        painter.setClipPath(clip)
        colour = theme.current().colour(self._edge)
        if self._side == "top":
            painter.fillRect(0, 0, self.width(), 5, colour)
        else:
            painter.fillRect(self.width() - 6 if is_rtl(self) else 0, 0, 6, self.height(), colour)


def paint_sheet(
    painter: QPainter,
    rect: QRectF,
    *,
    ground: str = "surface",
    line: str = "line",
    width: float = 1,
) -> None:
    """Paint a rounded sheet."""
    look = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour(line), width))
    painter.setBrush(look.colour(ground))
    half = width / 2
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), 8, 8)


class SheetEdge(QWidget):
    """The rounded edge of a card over children that fill it, as a table does."""

    def __init__(self, card: QWidget) -> None:
        super().__init__(card)
        self._card = card
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        card.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.resize(self._card.size())
            self.raise_()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole, sheet = QPainterPath(), QPainterPath()
        whole.addRect(QRectF(self.rect()))
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        sheet.addRoundedRect(edge, 8, 8)
        painter.fillPath(whole.subtracted(sheet), look.colour("window"))
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawPath(sheet)


class OptionCard(QFrame):
    """One choice among several: icon, what it is, what it means, its number key.

    Signals:
        chosen: Clicked, or Enter or Space pressed on it.
    """

    chosen = Signal()

    def __init__(self, icon: str = "", key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._key = icon, key
        self._title = self._text = ""
        self.selected = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(84)

    def set_text(self, title: str, text: str) -> None:
        self._title, self._text = title, text
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.update()

    def set_key(self, key: str) -> None:
        """Paint the key in the digits of the language."""
        self._key = key
        self.update()

    def select(self, selected: bool) -> None:
        self.selected = selected
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, 84)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, rtl = theme.current(), QPainter(self), is_rtl(self)
        line, width = ("brand", 2.0) if self.selected else ("line", 1.0)
        if self.hasFocus() and not self.selected:
            line, width = "focus", 2.0
        paint_sheet(painter, QRectF(self.rect()), line=line, width=width)
        lift = (self.height() - 84) // 2
        tile = QRectF(self.width() - 76 if rtl else 20, 14 + lift, 56, 56)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("brandSoft"))
        painter.drawRoundedRect(tile, 8, 8)
        if self._icon:
            corner = tile.topLeft() + QPointF(12, 12)
            paint_icon(painter, corner.x(), corner.y(), self._icon, "brand", 32, "fill")
        self._paint_words(painter, lift)
        if self._key:
            cap = cap_width(self._key) + 6
            left = 18 if rtl else self.width() - 18 - cap
            paint_cap(painter, QRectF(left, 31 + lift, cap, 22), self._key)

    def _paint_words(self, painter: QPainter, lift: int) -> None:
        """What it is, and under it what it means: in two lines where one has no room."""
        look, rtl = theme.current(), is_rtl(self)
        cap = cap_width(self._key) + 34 if self._key else 12
        room = mirrored(self.rect().adjusted(90, 0, -cap, 0), self.rect(), rtl)
        fonts = look.font(18, 600), look.font(15)
        fits = QFontMetrics(fonts[1]).horizontalAdvance(self._text) <= room.width()
        top, height = (42, 24) if fits else (36, 44)
        painter.setPen(look.colour("ink"))
        painter.setFont(fonts[0])
        title = QRect(room.left(), (16 if fits else 8) + lift, room.width(), 28)
        cut = Qt.TextElideMode.ElideRight
        words = painter.fontMetrics().elidedText(self._title, cut, room.width())
        painter.drawText(title, start(rtl), words)
        painter.setPen(look.colour("ink2"))
        painter.setFont(fonts[1] if fits else look.font(14))
        text = QRect(room.left(), top + lift, room.width(), height)
        painter.drawText(text, start(rtl) | (0 if fits else Qt.TextFlag.TextWordWrap), self._text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus()
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event) or event.key() == Qt.Key.Key_Space:
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusInEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        self.update()
        super().changeEvent(event)
