"""The menu of the group: the books of this computer, and a new one."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from app.features.shell.desktop import Desktop


def attach(desktop: "Desktop") -> "Switching":
    """Let the group at the top of the rail open its menu."""
    return Switching(desktop)


class Switching(QObject):
    """Leads from one book to another."""

    def __init__(self, desktop: "Desktop") -> None:
        super().__init__(desktop)
        self._desktop = desktop
        desktop.window.rail.group_menu.connect(self.open_menu)
        desktop.window.wanted.connect(self._wanted)

    def menu(self) -> QMenu:
        """The other books that were open lately, then the first run."""
        desktop = self._desktop
        menu = QMenu(desktop.window)
        own = desktop.book.path
        for path in map(Path, desktop.preferences.now.recent):
            if path != own and path.exists():
                menu.addAction(path.stem, partial(desktop.leaving.emit, str(path)))
        if not menu.isEmpty():
            menu.addSeparator()
        menu.addAction(self.tr("Another group or a new one…"), lambda: desktop.leaving.emit(""))
        return menu

    def open_menu(self) -> None:
        """Show the menu under the group's name."""
        group = self._desktop.window.rail.group
        self.menu().popup(group.mapToGlobal(QPoint(0, group.height() + 4)))

    def _wanted(self, name: str, value: object) -> None:
        if name == "groups":
            self.open_menu()
