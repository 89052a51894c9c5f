"""The curtain: nothing but the group's name, while there is a quarrel, a prayer or a stranger."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui import theme
from app.ui.widgets.painting import CENTRE

LIFTING = (Qt.Key.Key_Pause, Qt.Key.Key_Escape)


class Curtain(QWidget):
    """Covers its parent and takes every key; Pause or Esc lifts it, a click too.

    Signals:
        lifted: The work goes on where it was.
    """

    lifted = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page, self._name = page, ""
        self._back: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        page.installEventFilter(self)
        self.hide()

    def draw(self, name: str) -> None:
        """Hide the page behind the name of the group."""
        self._name = name
        self._back = self.window().focusWidget()
        self.setAccessibleName(name)
        self.setGeometry(self._page.rect())
        self.show()
        self.raise_()
        self.setFocus()

    def lift(self) -> None:
        self.hide()
        if self._back is not None:
            self._back.setFocus()
        self.lifted.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # No shortcut of the window works behind the curtain.
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._page.rect())
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in LIFTING:
            self.lift()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.lift()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.fillRect(self.rect(), look.colour("nav"))
        painter.setPen(look.colour("navInk"))
        painter.setFont(look.font(54, 600))
        painter.drawText(self.rect(), CENTRE | Qt.TextFlag.TextWordWrap, self._name)
