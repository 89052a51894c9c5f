"""The left side of the wizard: its pages, which are done, and which is in front."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.core.locales.numbers import format_number
from app.ui import theme
from app.ui.icons import paint_icon
from app.ui.widgets.painting import CENTRE, is_rtl, mirrored, start

WIDTH, TOP, STEP, DOT = 248, 58, 45, 24


class Steps(QWidget):
    """Signals:
    chosen: Place of a page that was answered before.
    """

    chosen = Signal(int)

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._title = self._foot = ""
        self._names: tuple[str, ...] = ()
        self._now = self._reached = 0
        self.setFixedWidth(WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_names(self, title: str, names: tuple[str, ...], foot: str, language: str) -> None:
        """Set the words."""
        self._title, self._names, self._foot, self._language = title, names, foot, language
        self.update()

    def show_place(self, now: int, reached: int) -> None:
        """Show which page is in front, and how far one came."""
        self._now, self._reached = now, reached
        if self._names:
            self.setAccessibleName(f"{self._title}: {self._names[now]}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, rtl = theme.current(), QPainter(self), is_rtl(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), look.colour("nav"))
        painter.setPen(look.colour("navInk"))
        painter.setFont(look.font(18, 600))
        painter.drawText(self._room(QRect(28, 16, WIDTH - 44, 34)), start(rtl), self._title)
        for place, name in enumerate(self._names):
            self._paint_step(painter, place, name)
        painter.setPen(look.colour("navInk2"))
        painter.setFont(look.font(13))
        foot = self._room(QRect(28, self.height() - 100, WIDTH - 50, 84))
        side = (start(rtl) & ~Qt.AlignmentFlag.AlignVCenter) | Qt.AlignmentFlag.AlignBottom
        painter.drawText(foot, side.value | Qt.TextFlag.TextWordWrap.value, self._foot)

    def _paint_step(self, painter: QPainter, place: int, name: str) -> None:
        look, rtl = theme.current(), is_rtl(self)
        top, here = TOP + STEP * place, place == self._now
        if here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("window"))
            strip = self._room(QRect(18, top, WIDTH - 18, STEP - 3))
            painter.drawRoundedRect(QRectF(strip), 6, 6)
            painter.drawRect(self._room(QRect(WIDTH - 10, top, 10, STEP - 3)))
            if self.hasFocus():
                painter.setPen(QPen(look.colour("focus"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(strip).adjusted(1, 1, -2, -2), 6, 6)
        dot = QRectF(self._room(QRect(28, top + (STEP - 3 - DOT) // 2, DOT, DOT)))
        done = place < self._reached and not here
        ink = "navInk" if done else "navInk2"
        painter.setPen(QPen(look.colour("mark" if here else "navInk2"), 1.2))
        filled = "mark" if here else "navInk2"
        painter.setBrush(look.colour(filled) if here or done else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(dot)
        if done:
            corner = dot.topLeft() + QPointF(4, 4)
            paint_icon(painter, corner.x(), corner.y(), "check", "nav", 16, "bold")
        else:
            painter.setPen(look.colour("badgeInk" if here else "navInk2"))
            painter.setFont(look.font(13, 600))
            painter.drawText(dot, CENTRE, format_number(place + 1, self._language))
        painter.setPen(look.colour("ink" if here else ink))
        room = WIDTH - 70
        sizes = (look.font(px, 600) for px in (15, 14, 13, 12))
        fits = (one for one in sizes if QFontMetrics(one).horizontalAdvance(name) <= room)
        painter.setFont(next(fits, look.font(12, 600)))
        words = self._room(QRect(63, top, room, STEP - 3))
        painter.drawText(words, start(rtl), name)

    def _room(self, spot: QRect) -> QRect:
        return mirrored(spot, self.rect(), is_rtl(self))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = (event.position().toPoint().y() - TOP) // STEP
        if 0 <= place < len(self._names):
            self.chosen.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moved = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if moved and 0 <= self._now + moved < len(self._names):
            self.chosen.emit(self._now + moved)
        else:
            super().keyPressEvent(event)
