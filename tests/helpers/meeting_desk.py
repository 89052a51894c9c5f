"""Meeting mode over a sample book, and fingers that are counted."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.features.meeting.frame import MeetingFrame
from app.features.meeting.frame_opening import opened_meeting
from app.ui import theme
from tests.helpers.sample_meeting import SampleMeeting, sample_meeting
from tests.helpers.waiting import settle

T = TypeVar("T")
KEY = Qt.Key
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ENTER = KEY.Key_Return
Press = str | Qt.Key | tuple[Qt.KeyboardModifier, Qt.Key]


class MeetingDesk:
    """The frame of the running meeting of a sample, else of the next planned one.

    Attributes:
        pressed: Key presses so far, modifiers included.
    """

    def __init__(self, at: SampleMeeting, holder: QWidget | None = None) -> None:
        application = QApplication.instance()
        styled = isinstance(application, QApplication) and bool(application.styleSheet())
        if theme.current() != theme.Theme() or not styled:
            theme.use(theme.Theme())
        self.at, self.pressed = at, 0
        opened = at.book.read(opened_meeting)
        self.meeting = opened.now.meeting.meeting
        self.frame = MeetingFrame(at.session, opened)
        self.frame.resize(1366, 768)
        if holder is None:
            self.show()

    def show(self) -> None:
        self.frame.show()
        self.frame.activateWindow()
        self.frame.set_active(True)
        self.settle()

    def settle(self) -> "MeetingDesk":
        settle(self.at.session)
        return self

    def read(self, query: Callable[..., T], *args: object) -> T:
        """Run a query of the projections; its first argument is the connection."""
        return self.at.book.read(lambda reading: query(reading.conn, *args))

    def press(self, *keys: Press) -> "MeetingDesk":
        """Press keys where the focus is; text that is not ASCII arrives as the sign it is."""
        for key in keys:
            if isinstance(key, str):
                for sign in key:
                    self._sign(sign)
            elif isinstance(key, tuple):
                self.pressed += 2
                QTest.keyClick(self._focus(), key[1], key[0])
            else:
                self.pressed += 1
                QTest.keyClick(self._focus(), key)
            self.settle()
        return self

    def _sign(self, sign: str) -> None:
        self.pressed += 1
        if sign.isascii():
            QTest.keyClicks(self._focus(), sign)
        else:
            event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign)
            QApplication.sendEvent(self._focus(), event)
        self.settle()

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self.frame.window().focusWidget() or self.frame

    def close(self) -> None:
        self.frame.set_active(False)
        self.settle()
        self.frame.close()
        self.frame.deleteLater()
        self.settle()


def meeting_desk(name: str, folder: Path, language: str = "en") -> MeetingDesk:
    return MeetingDesk(sample_meeting(name, folder, language))
