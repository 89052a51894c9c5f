"""The desktop of one open book: session, window, pages and parts, until the book is closed."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QObject, Signal

from app.features.shell import registry
from app.features.shell.looks import Looks
from app.features.shell.opened import Opened, Person
from app.features.shell.window import MainWindow
from app.ui.change_bus import ChangeBus
from app.ui.offices import office_words
from app.ui.preferences import PreferencesFile
from app.ui.session import Session
from app.ui.tasks import Tasks


class Desktop(QObject):
    """Everything that lives as long as one book is open.

    Signals:
        leaving: Another book, or the first run, shall be opened: its path, or "".
        restoring: The copy with this path shall take the place of the book.
        mending: What was read of the damaged book shall take its place.
        harmed: The file turned out to be damaged.
        renewing: The history has arrived: the book with all of it takes the place of this one.
        closed: The window was closed.
    """

    leaving = Signal(str)
    restoring = Signal(str)
    mending = Signal()
    harmed = Signal()
    renewing = Signal()
    closed = Signal()

    def __init__(
        self,
        opened: Opened,
        tasks: Tasks,
        looks: Looks,
        preferences: PreferencesFile,
        wall_ms: Callable[[], int],
    ) -> None:
        super().__init__()
        self.book, self.keys = opened.book, opened.keys
        self.tasks, self.looks, self.preferences, self.wall_ms = tasks, looks, preferences, wall_ms
        self.person, self.is_fresh = opened.person, opened.is_fresh
        self.session = self._session(opened)
        self.window = MainWindow(self.session, looks)
        for name, make in registry.pages().items():
            self.window.add_screen(name, partial(make, self.session))
        self.window.rail.show_only(frozenset(registry.pages()))
        self.window.closing.connect(self.closed)
        self.show_person(opened.person)
        self.parts = [attach(self) for attach in registry.parts()]

    def show_person(self, person: Person) -> None:
        """Somebody else sits down: what is written from now on is theirs."""
        self.person = person
        self.book.log_in(person.member)
        self.session.actor, self.session.actor_name = person.member, person.name
        self.session.roles = person.roles
        self.window.show_person(person.name, office_words(person.roles))

    def close(self) -> None:
        """Finish what was begun, close the book, forget the window."""
        for part in self.parts:
            leave = getattr(part, "leave", None)
            if leave is not None:
                leave()
        self.tasks.finish()
        self.book.close()
        self.window.deleteLater()

    def _session(self, opened: Opened) -> Session:
        group = opened.book.group
        zone = _zone(group.zone)

        def now() -> datetime:
            return datetime.fromtimestamp(self.wall_ms() / 1000, UTC).astimezone(zone)

        return Session(
            book=opened.book,
            actor=opened.person.member,
            actor_name=opened.person.name,
            group_name=group.name,
            currency=group.currency,
            roles=opened.person.roles,
            language=self.looks.language,
            calendar=group.calendar,
            practice=opened.practice,
            practice_pins=opened.practice_pins,
            today=lambda: now().date().isoformat(),
            clock=lambda: now().strftime("%H:%M:%S"),
            tasks=self.tasks,
            bus=ChangeBus(),
            places={"desktop": self, "preferences": self.preferences, "keys": opened.keys},
        )


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")
