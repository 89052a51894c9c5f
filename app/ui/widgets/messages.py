"""What the program says: the line under a grid, banners on top, the toast with its undo."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from app.ui import theme
from app.ui.icons import icon as draw_icon
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label

TOAST_MS = 8000
_ICON = {
    "bad": "warning-circle",
    "warn": "warning",
    "ok": "check-circle",
    "wait": "cloud-slash",
    "muted": "lock-simple",
    "clash": "arrows-merge",
}


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say `text` now."""
    if QAccessible.isActive() and text:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class MessageLine(QFrame):
    """One coloured line with icon and, if given, one button.

    Signals:
        acted: The button was pressed.
    """

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = "muted"
        self._icon, self.text = QLabel(), label("", wrap=True)
        self.button = KeyButton()
        self.button.clicked.connect(self.acted)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 6, 12, 6)
        line.setSpacing(10)
        line.addWidget(self._icon)
        line.addWidget(self.text, 1)
        line.addWidget(self.button)
        self.hide()

    def say(self, kind: str, text: str, *, button: str = "", icon: str = "") -> None:
        """Show `text`; kind is ok, wait, warn, bad, clash or muted."""
        self._kind = kind
        self._icon.setPixmap(draw_icon(icon or _ICON[kind], kind + "Ink", 20, "fill"))
        self.text.setText(text)
        ink = theme.current().colour(kind + "Ink").name()
        self.text.setStyleSheet(f"color: {ink}; font-weight: 600;")
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.setAccessibleName(text)
        self.show()
        announce(self, text)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour(self._kind + "Line"), 1))
        painter.setBrush(look.colour(self._kind + "Bg"))
        place = QRectF(self.contentsRect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(place, 6, 6)


class Banner(MessageLine):
    """A message line on top of a page: it can only be read, its place is bad for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContentsMargins(22, 0, 22, 12)


class Toast(QFrame):
    """The last thing done, with its named undo, at the bottom of its parent; one at a time."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = parent
        self._undo: Callable[[], None] | None = None
        self._icon, self.text = QLabel(), label()
        self.button = KeyButton(keys=("Ctrl Z",))
        # The toast comes and goes by itself: an Enter meant for the page must never land on it.
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.clicked.connect(self._clicked)
        self._timer = QTimer(self, singleShot=True, interval=TOAST_MS)
        self._timer.timeout.connect(self.hide)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 4, 8, 4)
        line.setSpacing(10)
        for part in (self._icon, self.text, self.button):
            line.addWidget(part)
        self.setFixedHeight(44)
        self.hide()

    def say(self, text: str, undo_word: str, undo: Callable[[], None] | None) -> None:
        """Show what was done for eight seconds."""
        self._undo = undo
        self._icon.setPixmap(draw_icon("check-circle", "navInk", 20, "fill"))
        self.text.setText(text)
        self.text.setStyleSheet(f"color: {theme.current().colour('navInk').name()};")
        self.button.setText(undo_word)
        self.button.setVisible(undo is not None)
        self.adjustSize()
        self.place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, text)

    def place(self) -> None:
        """Stand in the middle of the bottom; the parent calls it when its size changes."""
        page = self._page
        self.move((page.width() - self.width()) // 2, page.height() - self.height() - 16)

    def _clicked(self) -> None:
        self.hide()
        if self._undo is not None:
            self._undo()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("line"), 1) if look.name == "dark" else Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("nav"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
