"""Joins the lock to the window: Ctrl+L, after a while without a key, and when a book is opened."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from app.features.lock.screen import Lock
from app.features.shell.opened import Person, person_of

if TYPE_CHECKING:
    from app.core.errors import AppError
    from app.features.shell.desktop import Desktop

MINUTE_MS = 60_000


def attach(desktop: "Desktop") -> "Locking":
    """Give the window of `desktop` its lock."""
    return Locking(desktop)


class Locking(QObject):
    """Whoever types the PIN is the one who writes from then on."""

    def __init__(self, desktop: "Desktop") -> None:
        super().__init__(desktop)
        self._desktop = desktop
        window = desktop.window
        self.lock = Lock(desktop.session, window, self._limit_ms)
        desktop.session.places["lock"] = self.lock
        self.lock.unlocked.connect(self._sit_down)
        self.lock.not_possible.connect(self._no_pins)
        window.wanted.connect(self._wanted)
        window.installEventFilter(self)
        # A laptop that joined is fresh too: where a phone gives codes, it opens with one.
        is_trusted = desktop.is_fresh and not desktop.person.has_factor
        if desktop.person.has_pin and not (desktop.session.practice or is_trusted):
            self.lock.lock_quietly()

    def leave(self) -> None:
        """The book is being closed."""
        self.lock.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.lock.curtain.place()
        return False

    def _limit_ms(self) -> int:
        now, window = self._desktop.preferences.now, self._desktop.window
        minutes = now.lock_minutes if window.is_framed else now.lock_minutes_meeting
        return minutes * MINUTE_MS

    def _wanted(self, name: str, value: object) -> None:
        if name == "lock":
            self.lock.lock()

    def _no_pins(self) -> None:
        window = self._desktop.window
        text = self.tr("Nobody has a PIN yet, so there is nothing to unlock with. Set one first.")
        window.toast.say(text, "", None)
        window.open_page("settings", "people")

    def _sit_down(self, member: str) -> None:
        desktop = self._desktop
        if member != desktop.person.member:
            desktop.session.read(
                lambda reading: person_of(reading, member), self._show_person, self._failed
            )

    def _show_person(self, person: Person) -> None:
        self._desktop.show_person(person)

    def _failed(self, error: "AppError") -> None:
        self._desktop.window.wanted.emit("lock", None)
