"""A row of joined choices, one of them on: the filters of a list."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
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
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from app.ui import theme
from app.ui.icons import paint_icon
from app.ui.widgets.painting import CENTRE, is_rtl, mirrored

HEIGHT = 35
PAD = 12
CARET = 20  # px of the sign that says there are more


class Segments(QWidget):
    """Signals:
    chosen: Another choice: its place from 0.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts: list[tuple[str, str]] = []
        self.current, self._is_folded = 0, False
        self._menu: QMenu | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_choices(self, texts: list[tuple[str, str]]) -> None:
        """Show these (words, count); the choice that is on stays on."""
        self._texts = texts
        self.current = min(self.current, max(0, len(texts) - 1))
        self._speak()
        self.updateGeometry()
        self.update()

    def fold(self, is_folded: bool) -> None:
        """Where all have no room: only the one that is on, a press shows the others."""
        if is_folded != self._is_folded:
            self._is_folded = is_folded
            self.updateGeometry()
            self.update()

    @property
    def is_folded(self) -> bool:
        return self._is_folded

    def spare(self) -> int:
        """How many px less it takes when it is folded."""
        return sum(self._widths()) - self._folded_px()

    def _folded_px(self) -> int:
        return max(self._widths(), default=0) + CARET

    def show_choice(self, place: int) -> None:
        """Put this one on; says nothing through `chosen`."""
        self.current = place
        self._speak()
        self.update()

    def choose(self, place: int) -> None:
        if 0 <= place < len(self._texts) and place != self.current:
            self.current = place
            self._speak()
            self.update()
            self.chosen.emit(place)

    def _speak(self) -> None:
        if self._texts:
            self.setAccessibleName(" ".join(self._texts[self.current]))

    def _widths(self) -> list[int]:
        look = theme.current()
        words, counts = QFontMetrics(look.font(14, 600)), QFontMetrics(look.font(14, 600))
        return [
            words.horizontalAdvance(text) + counts.horizontalAdvance(count) + 6 + 2 * PAD
            for text, count in self._texts
        ]

    def sizeHint(self) -> QSize:
        width = self._folded_px() if self._is_folded else sum(self._widths())
        return QSize(width + 2, theme.current().px(HEIGHT))

    def _spots(self) -> list[QRect]:
        """Where each choice is; none while it is folded."""
        if self._is_folded:
            return []
        spots, left, rtl = [], 1, is_rtl(self)
        for width in self._widths():
            spot = QRect(left, 1, width, self.height() - 2)
            spots.append(mirrored(spot, self.rect(), rtl))
            left += width
        return spots

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.fillPath(frame, look.colour("surface"))
        painter.setClipPath(frame)
        if self._is_folded:
            self._paint_folded(painter)
        for place, (spot, (text, count)) in enumerate(
            zip(self._spots(), self._texts, strict=False)
        ):
            on = place == self.current
            if on:
                painter.fillRect(spot, look.colour("brand"))
            elif place:
                painter.setPen(look.colour("line"))
                edge = spot.right() if is_rtl(self) else spot.left()
                painter.drawLine(edge, spot.top(), edge, spot.bottom())
            painter.setPen(look.colour("onBrand" if on else "ink"))
            painter.setFont(look.font(14, 600 if on else 500))
            painter.drawText(spot, CENTRE, f"{text}  {count}".strip())
        painter.setClipping(False)
        painter.setPen(QPen(look.colour("focus" if self.hasFocus() else "ctlLine"), 1))
        painter.drawPath(frame)

    def _paint_folded(self, painter: QPainter) -> None:
        look, rtl = theme.current(), is_rtl(self)
        text, count = self._texts[self.current] if self._texts else ("", "")
        painter.setPen(look.colour("ink"))
        painter.setFont(look.font(14, 600))
        words = mirrored(self.rect().adjusted(0, 0, -CARET, 0), self.rect(), rtl)
        painter.drawText(words, CENTRE, f"{text}  {count}".strip())
        caret = mirrored(QRect(self.width() - 26, 0, 16, self.height()), self.rect(), rtl)
        paint_icon(painter, caret.x(), (self.height() - 16) // 2, "caret-down", "ink2", 16)

    def _show_all(self) -> None:
        """The choices under each other."""
        menu = self._menu = self._menu or QMenu(self)
        menu.clear()
        for place, words in enumerate(self._texts):
            action = menu.addAction("  ".join(words).strip())
            action.setCheckable(True)
            action.setChecked(place == self.current)
            action.triggered.connect(lambda _=False, at=place: self.choose(at))
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._is_folded:
            self._show_all()
        point = event.position().toPoint()
        for place, spot in enumerate(self._spots()):
            if spot.contains(point):
                self.choose(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        step = steps.get(Qt.Key(event.key()), 0) * (-1 if is_rtl(self) else 1)
        if step:
            self.choose(self.current + step)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)
