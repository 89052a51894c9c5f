"""Into a meeting and out of it: Ctrl+M, Start on Home, and back to the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from app.ui.error_texts import sentence

if TYPE_CHECKING:
    from app.core.errors import AppError
    from app.features.meeting.frame import MeetingFrame
    from app.features.meeting.frame_opening import Opened
    from app.features.shell.desktop import Desktop


def attach(desktop: "Desktop") -> "MeetingMode":
    """Let "meeting" be asked for by every page."""
    return MeetingMode(desktop)


class MeetingMode(QObject):
    """Holds the meeting that is on the screen; there is one at a time.

    Attributes:
        frame: Its screen; None outside a meeting.
    """

    def __init__(self, desktop: "Desktop") -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self.frame: MeetingFrame | None = None
        self._is_opening = self._was_full = False
        desktop.window.wanted.connect(self._wanted)

    def enter(self, meeting: str = "") -> None:
        """Show the running meeting, else the next planned one, else the one that is named."""
        from app.features.meeting.frame_opening import opened_meeting

        if self._is_opening or self.frame is not None:
            return
        self._is_opening = True
        self._desktop.session.read(
            lambda reading: opened_meeting(reading, meeting), self._show, self._failed
        )

    def leave(self) -> None:
        """Go back to rail and pages; the meeting stays as it is."""
        if self.frame is None:
            return
        frame, self.frame = self.frame, None
        window = self._desktop.window
        frame.set_active(False)
        if not self._was_full:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
        window.show_frame()
        frame.close()
        frame.deleteLater()
        window.show_again()

    def _wanted(self, name: str, value: object) -> None:
        if name == "meeting" and self.frame is not None:
            self.leave()
        elif name == "meeting":
            self.enter(value if isinstance(value, str) else "")

    def _show(self, opened: "Opened") -> None:
        from app.features.meeting.frame import MeetingFrame

        self._is_opening = False
        window = self._desktop.window
        self.frame = MeetingFrame(self._desktop.session, opened)
        self.frame.wants.connect(self._frame_wants)
        window.leave_page()
        self._was_full = window.isFullScreen()
        window.setWindowState(window.windowState() | Qt.WindowState.WindowFullScreen)
        window.show_whole(self.frame)
        self.frame.set_active(True)

    def _frame_wants(self, name: str, value: object) -> None:
        window = self._desktop.window
        if name == "leave":
            self.leave()
        elif name == "help":
            window.show_help()
        elif name in window.places():
            self.leave()
            window.open_page(name, value)
        else:
            window.wanted.emit(name, value)

    def _failed(self, error: "AppError") -> None:
        self._is_opening = False
        window = self._desktop.window
        window.toast.say(sentence(error, self._desktop.session.language), "", None)
