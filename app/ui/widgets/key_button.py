"""Buttons that show their key, and the bar at the bottom that lists all keys of a screen."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from app.ui import theme
from app.ui.icons import paint_icon
from app.ui.keys import Action, is_enter
from app.ui.widgets.painting import LEFT, RIGHT, cap_width, is_rtl, mirrored, paint_cap, start

GAP_LEAST, GAP_SPARE = 12, 16  # px between two keys of the bar; where spare ones stand too


class KeyButton(QPushButton):
    """A push button with an icon before its text and its key cap after it.

    Args:
        kind: primary, danger, quiet or "" (an ordinary one).
        keys: Caps to paint; the shortcut itself belongs to the screen's actions.
        stretch: Text at the start and caps at the end of a wide button, instead of centred.
    """

    def __init__(
        self, text: str = "", *, kind: str = "", keys: tuple[str, ...] = (), icon: str = "",
        big: bool = False, stretch: bool = False, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(text, parent)
        self._kind, self._keys, self._icon = kind, keys, icon
        self._stretch = stretch
        self.setProperty("kind", kind)
        self.setProperty("big", big)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.click()  # Qt presses buttons with Enter in dialogs only
        else:
            super().keyPressEvent(event)

    def set_kind(self, kind: str) -> None:
        """Become primary, danger, quiet or an ordinary button."""
        if kind != self._kind:
            self._kind = kind
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)
            self.updateGeometry()

    def set_icon_name(self, icon: str) -> None:
        self._icon = icon
        self.update()

    def set_keys(self, *keys: str) -> None:
        """Paint other caps, for example in the digits of another language."""
        self._keys = keys
        self.updateGeometry()
        self.update()

    def _ink(self) -> str:
        if not self.isEnabled():
            return "ink3"
        return {"primary": "onBrand", "danger": "badText", "quiet": "brand"}.get(self._kind, "ink")

    def _caps_width(self) -> int:
        return sum(cap_width(key, 12) + 4 for key in self._keys)

    def _text_width(self) -> int:
        return QFontMetrics(self._font()).horizontalAdvance(self.text())

    def _font(self) -> QFont:
        px = 17 if self.property("big") else 15
        return theme.current().font(px, 600)

    def sizeHint(self) -> QSize:
        pad = 40 if self.property("big") else 16 if self._kind == "quiet" else 30
        extra = (28 if self._icon else 0) + (self._caps_width() + 8 if self._keys else 0)
        height = 46 if self.property("big") else 36
        return QSize(self._text_width() + pad + extra, theme.current().px(height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        text, option = self.text(), QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""  # The style draws the frame, the words are ours.
        painter, rtl, ink = QStylePainter(self), is_rtl(self), self._ink()
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        icon_width = 28 if self._icon else 0
        content = icon_width + self._text_width()
        caps = self._caps_width() + 8 if self._keys else 0
        if self._stretch:
            left, caps_left = 20, self.width() - 12 - caps
        else:
            left = (self.width() - content - caps) // 2
            caps_left = left + content + 8
        whole = self.rect()
        if self._icon:
            spot = mirrored(QRect(left, (self.height() - 20) // 2, 20, 20), whole, rtl)
            paint_icon(painter, spot.x(), spot.y(), self._icon, ink, 20, "regular")
        words = mirrored(
            QRect(left + icon_width, 0, self._text_width() + 4, self.height()), whole, rtl
        )
        painter.setFont(self._font())
        painter.setPen(theme.current().colour(ink))
        painter.drawText(words, start(rtl), text)
        self._paint_caps(painter, caps_left, ink, rtl)

    def _paint_caps(self, painter: QPainter, left: int, ink: str, rtl: bool) -> None:
        for key in self._keys:
            width = cap_width(key, 12)
            cap = mirrored(QRect(left + 4, (self.height() - 20) // 2, width, 20), self.rect(), rtl)
            paint_cap(painter, QRectF(cap), key, ink=ink, line=ink, ground="", px=12)
            left += width + 4


class KeyBar(QWidget):
    """All keys of the screen in one line; a click does what the key does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions: list[Action] = []
        self._spots: list[tuple[QRect, Action]] = []
        self.setFixedHeight(38)
        self.setMouseTracking(True)

    def set_actions(self, actions: list[Action]) -> None:
        """Show the keys of these actions, first at the reading side."""
        self._actions = actions
        self.setAccessibleName(", ".join(f"{'+'.join(a.keys)}: {a.text}" for a in actions))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, rtl = theme.current(), QPainter(self), is_rtl(self)
        painter.fillRect(self.rect(), look.colour("rail"))
        painter.setPen(look.colour("line"))
        painter.drawLine(0, 0, self.width(), 0)
        font = look.font(14)
        metrics = QFontMetrics(font)
        shown = self._that_fit(metrics)
        free = self.width() - 32 - sum(width for _, width in shown)
        gap = max(GAP_LEAST, min(40, free // max(1, len(shown) - 1)))
        left = 16
        self._spots = []
        for action, width in shown:
            spot = mirrored(QRect(left, 0, width, self.height()), self.rect(), rtl)
            self._spots.append((spot, action))
            self._paint_one(painter, left, action, font, rtl)
            left += width + gap

    def _that_fit(self, metrics: QFontMetrics) -> list[tuple[Action, int]]:
        """The actions with their widths; spare ones go where there is no room, last one first."""
        shown = [(action, self._width_of(action, metrics)) for action in self._actions]
        for at in range(len(shown) - 1, -1, -1):
            if sum(width + GAP_SPARE for _, width in shown) <= self.width() - 32 + GAP_SPARE:
                break
            if shown[at][0].spare:
                del shown[at]
        return shown

    def _width_of(self, action: Action, metrics: QFontMetrics) -> int:
        caps = sum(cap_width(key) + 4 for key in action.keys)
        return caps + 3 + metrics.horizontalAdvance(action.text)

    def _paint_one(
        self, painter: QPainter, left: int, action: Action, font: QFont, rtl: bool
    ) -> None:
        whole = self.rect()
        for key in action.keys:
            width = cap_width(key)
            cap = mirrored(QRect(left, 9, width, 22), whole, rtl)
            paint_cap(painter, QRectF(cap), key)
            left += width + 4
        painter.setFont(font)
        painter.setPen(theme.current().colour("ink2" if action.enabled else "ink3"))
        words = mirrored(QRect(left + 3, 0, 400, self.height()), whole, rtl)
        painter.drawText(words, RIGHT if rtl else LEFT, action.text)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hand = self._at(event.position().toPoint()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        action = self._at(event.position().toPoint())
        if action is not None and action.trigger is not None and action.enabled:
            action.trigger()

    def _at(self, point: QPoint) -> Action | None:
        return next((a for spot, a in self._spots if spot.contains(point) and a.trigger), None)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self.update()
        super().changeEvent(event)
