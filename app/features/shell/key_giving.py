"""Gives the fresh group key to laptops that were let in by somebody who had not heard of it, and
makes another one where a locked-out laptop has it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.core.permissions import may_seal

if TYPE_CHECKING:
    from app.features.shell.desktop import Desktop
    from app.ui.change_bus import Changed

TOPICS = frozenset(("devices",))


def attach(desktop: "Desktop") -> "KeyGiving":
    """Watch the laptops of the group of `desktop`."""
    return KeyGiving(desktop)


class KeyGiving(QObject):
    """Writes when a laptop lacks the key and the officer at the keyboard may let laptops in."""

    def __init__(self, desktop: "Desktop") -> None:
        super().__init__(desktop)
        self._session = desktop.session
        self._session.bus.changed.connect(self._changed)
        self.look()

    def look(self) -> None:
        """Give the key where it is missing."""
        book, actor = self._session.book, self._session.actor
        roster = book.roster
        if not roster.keyring.current and all(one.is_trusted for one in roster.devices.values()):
            return  # the key was never changed: everybody has it, and nobody else
        from app.operations.keys import is_known_outside, share_key, without_key

        may = bool(actor) and may_seal(roster.roles_of(actor), "key.rotated")
        is_due = bool(without_key(roster)) or is_known_outside(roster)
        if may and is_due and not book.is_read_only:
            self._session.write(share_key, _nothing, _nothing)

    def _changed(self, changes: "Changed") -> None:
        if changes.topics & TOPICS:
            self.look()


def _nothing(answer: object) -> None:
    return  # another laptop of an officer does it, or the next look
