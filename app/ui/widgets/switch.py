"""A switch: on or off, by Space, Enter or a click."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import theme
from app.ui.keys import is_enter
from app.ui.widgets.painting import is_rtl

WIDTH, HEIGHT = 48, 28


class Switch(QWidget):
    """Signals:
    turned: It is on or off now; said for what a person did, not for `set_on`.
    """

    turned = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_on = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_on(self, on: bool) -> None:
        """Show a state."""
        self.is_on = on
        self.update()

    def turn(self) -> None:
        """Do what a click does."""
        if self.isEnabled():
            self.set_on(not self.is_on)
            self.turned.emit(self.is_on)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if plain and (event.key() == Qt.Key.Key_Space or is_enter(event)):
            self.turn()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus()
        self.turn()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(2, 2, WIDTH - 4, HEIGHT - 4)
        role = "brand" if self.is_on and self.isEnabled() else "ctlLine"
        painter.setPen(QPen(look.colour("focus" if self.hasFocus() else role), 2))
        painter.setBrush(look.colour("brand" if self.is_on and self.isEnabled() else "window"))
        painter.drawRoundedRect(body, body.height() / 2, body.height() / 2)
        right = self.is_on != is_rtl(self)
        centre = QPointF(body.right() - 12 if right else body.left() + 12, body.center().y())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("onBrand" if self.is_on and self.isEnabled() else "ink3"))
        painter.drawEllipse(centre, 9, 9)
