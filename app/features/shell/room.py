"""The server in the room, if the officer opened one: it ends with the desktop."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.errors import AppError
    from app.features.shell.desktop import Desktop
    from app.sync.room import Heard, Room


def attach(desktop: "Desktop") -> "RoomKeeper":
    return RoomKeeper(desktop)


class RoomKeeper(QObject):
    """Owns the process; the page of sending finds it in `session.places["room"]`."""

    def __init__(self, desktop: "Desktop") -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self._room: Room | None = None
        desktop.session.places["room"] = self

    @property
    def invitation(self) -> str:
        """What the others scan or paste; "" while no server runs here."""
        room = self._room
        return room.invitation if room is not None and room.is_open else ""

    def present(self) -> "tuple[Heard, ...]":
        """Laptops of the group in front that the server here has heard."""
        room = self._room
        return () if room is None else room.present(self._desktop.book.group.id)

    def open(self, done: "Callable[[], None]", failed: "Callable[[AppError], None]") -> None:
        """Start it."""
        from app.sync.room import open_room
        from app.system.paths import room_dir

        folder = room_dir(self._desktop.book.path)

        def opened(room: "Room") -> None:
            self._room = room
            sync = self._desktop.session.places.get("sync")
            if sync is not None:
                sync.try_now()  # it may be the group's own server that is back
            done()

        self._desktop.tasks.run_aside(lambda: open_room(folder), opened, failed)

    def close(self, done: "Callable[[], None]", failed: "Callable[[AppError], None]") -> None:
        """End it; what it has stays for the next time."""
        room, self._room = self._room, None
        if room is not None:
            self._desktop.tasks.run_aside(room.close, lambda nothing: done(), failed)

    def leave(self) -> None:
        """The desktop is closed."""
        if self._room is not None:
            self._room.close()
            self._room = None
