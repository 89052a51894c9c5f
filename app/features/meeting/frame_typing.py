"""Keys of the frame while somebody types words: a line of text would take Alt+7 as a seven."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.features.meeting.frame_keys import frame_key
from app.ui.widgets.painting import is_rtl


class TypingKeys(QObject):
    """Hands keys that belong to the frame from the text boxes of a step to the frame."""

    def __init__(self, frame: QWidget) -> None:
        super().__init__(frame)
        self._frame = frame

    def watch(self, step: QWidget) -> None:
        """Watch every text box of a step."""
        for box in (*step.findChildren(QLineEdit), *step.findChildren(QPlainTextEdit)):
            box.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        meaning = frame_key(event, rtl=is_rtl(self._frame))
        if not meaning.isdecimal() and meaning not in ("next", "previous"):
            return False
        self._frame.keyPressEvent(event)
        return True
