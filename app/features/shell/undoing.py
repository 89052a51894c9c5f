"""Ctrl+Z outside a meeting's own page: the newest entry of the running meeting is taken back."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from app.ui.error_texts import sentence

if TYPE_CHECKING:
    from app.core.errors import AppError
    from app.features.shell.desktop import Desktop


def attach(desktop: "Desktop") -> "Undoing":
    """Listen to the window of `desktop`."""
    return Undoing(desktop)


class Undoing(QObject):
    """Takes back what the page in front does not take back by itself."""

    def __init__(self, desktop: "Desktop") -> None:
        super().__init__(desktop)
        self._desktop = desktop
        desktop.window.undo_wanted.connect(self.undo)

    def undo(self) -> None:
        """Take back the last entry; says so, or says why not."""
        front = self._desktop.window.in_front()
        if front is not None and front.take_back():
            return
        from app.core.errors import Refused
        from app.operations.corrections import undo_last
        from app.projections.meetings import running_meeting

        def run(tx: Any) -> str:
            meeting = running_meeting(tx.conn)
            if meeting is None:
                raise Refused("entry.nothing_to_undo")
            return undo_last(tx, meeting=meeting.meeting)

        self._desktop.session.write(run, self._done, self._failed)

    def _done(self, entry: str) -> None:
        self._desktop.window.toast.say(self.tr("Taken back"), "", None)

    def _failed(self, error: "AppError") -> None:
        text = sentence(error, self._desktop.session.language)
        self._desktop.window.toast.say(text, "", None)
