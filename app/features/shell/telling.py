"""Tells the group what the program of this laptop understands, once for each version."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.system.release import release

if TYPE_CHECKING:
    from app.features.shell.desktop import Desktop
    from app.ui.change_bus import Changed

TOPICS = frozenset(("devices",))


def attach(desktop: "Desktop") -> "Telling":
    """Watch the laptops of the group of `desktop`."""
    return Telling(desktop)


class Telling(QObject):
    """Writes when the others have not heard it yet, or when nobody waits for a feature any more."""

    def __init__(self, desktop: "Desktop") -> None:
        super().__init__(desktop)
        self._session = desktop.session
        self._session.bus.changed.connect(self._changed)
        self.look()

    def look(self) -> None:
        """Tell it, if there is anything to tell."""
        book, actor, roster = self._session.book, self._session.actor, self._session.book.roster
        if not actor or book.is_read_only or len(roster.devices) < 2:
            return
        from app.core.permissions import may_seal
        from app.operations.program import activate, has_to_tell, may_activate, tell_program
        from app.sync.connection import find_connection

        if not may_seal(roster.roles_of(actor), "device.capable"):
            return
        connection = find_connection(book)
        server = None if connection is None else connection.features
        number = release()
        if has_to_tell(roster, book.group.device, number):
            self._session.write(lambda tx: tell_program(tx, release=number), _nothing, _nothing)
        elif may_activate(roster, actor, server):
            self._session.write(lambda tx: activate(tx, server=server), _nothing, _nothing)

    def _changed(self, changes: "Changed") -> None:
        if changes.topics & TOPICS:
            self.look()


def _nothing(answer: object) -> None:
    return  # an officer of another laptop does it, or the next look
