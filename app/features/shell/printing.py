"""Ctrl+P and every print button: the print desk of the open book."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.features.shell.desktop import Desktop
    from app.features.statements.desk import PrintDesk


def attach(desktop: "Desktop") -> "Printing":
    """Answer the window of `desktop` when a paper is wished for."""
    return Printing(desktop)


class Printing(QObject):
    """Makes the desk when the first paper is wished for: papers cost time to load.

    Attributes:
        desk: The print desk; None before.
    """

    def __init__(self, desktop: "Desktop") -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self.desk: PrintDesk | None = None
        desktop.window.wanted.connect(self._wanted)

    def _wanted(self, name: str, value: object) -> None:
        if name != "print":
            return
        if self.desk is None:
            from app.features.statements.desk import PrintDesk

            self.desk = PrintDesk(self._desktop.session, self, self._desktop.wall_ms)
        self.desk.show(value)

    # What the desk needs of the window

    def show_panel(self, panel: "QWidget") -> None:
        self._desktop.window.show_panel(panel)

    def hide_panel(self, panel: "QWidget") -> None:
        self._desktop.window.hide_panel(panel)

    def say(self, text: str) -> None:
        self._desktop.window.toast.say(text, "", None)
