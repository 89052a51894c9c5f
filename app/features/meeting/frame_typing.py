"""Keys of the frame that the widget with the keyboard would take for itself.

A line of text takes Alt+7 as a seven, and a button takes Alt+Right as "to the next button".
"""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.features.meeting.frame_keys import frame_key
from app.ui.widgets.painting import is_rtl


class TypingKeys(QObject):
    """Hands the keys that lead to another step to the frame, whoever has the keyboard.

    Args:
        steps: The widget that holds all steps of the frame.
    """

    def __init__(self, frame: QWidget, steps: QWidget) -> None:
        super().__init__(frame)
        self._frame, self._steps = frame, steps
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._moved)

    def _moved(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._steps.isAncestorOf(now):
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        meaning = frame_key(event, rtl=is_rtl(self._frame))
        if not meaning.isdecimal() and meaning not in ("next", "previous"):
            return False
        self._frame.keyPressEvent(event)
        return True
