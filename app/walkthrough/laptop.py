"""One laptop of the walk-through: its book, its server, and its desktop once it is open."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Qt

from app.book.book import Book
from app.features.shell.desktop import Desktop
from app.projections import balances, cases, members, money_places
from app.sync.connection import find_connection, server_of
from app.sync.engine import Engine
from app.system.book_keys import keys_for_new
from app.walkthrough.checks import Checks
from app.walkthrough.fingers import Fingers
from app.walkthrough.story import SHILLING, Story, StoryClock

if TYPE_CHECKING:
    from app.system.vault import KeyStore

T = TypeVar("T")
CURRENCY = "KES"
SCREEN = (1366, 768)


class Laptop:
    """Attributes:
    name: What its pictures begin with.
    checks: Of the order that is being carried out.
    """

    def __init__(self, name: str, folder: Path, story: Story, clock: StoryClock) -> None:
        self.name, self.folder, self.story, self.clock = name, folder, story, clock
        self.path = folder / f"{name}.daftari"
        self.keys: KeyStore = keys_for_new()
        self.checks = Checks()
        self.pictures: list[str] = []
        self._book: Book | None = None
        self._desktop: Desktop | None = None
        self._fingers: Fingers | None = None

    # The book

    @property
    def book(self) -> Book:
        assert self._book is not None, "the book is not here yet"
        return self._book

    def take(self, book: Book) -> None:
        """This is the book of the laptop from now on."""
        self._book = book

    def read(self, query: Callable[..., T], *args: Any, **values: Any) -> T:
        """Run a query of the projections; its first argument is the connection."""
        return self.book.read(lambda reading: query(reading.conn, *args, **values))

    def member(self, no: int) -> str:
        return next(one.member for one in self.read(members.members) if one.no == no)

    def number(self, member: str) -> int:
        return next(one.no for one in self.read(members.members) if one.member == member)

    def box(self) -> int:
        """Whole shillings in the box, as the book says."""
        return self.read(money_places.box_minor, CURRENCY) // SHILLING

    def sync(self) -> None:
        """One sync without a desktop.

        Raises:
            AppError: It did not end well.
        """
        connection = find_connection(self.book)
        assert connection is not None, "no server is known"
        engine = Engine(
            self.book,
            server_of(self.book, connection, wall_ms=self.clock),
            wall_ms=self.clock,
        )
        result = engine.run_once()
        engine.close()
        if result.problem is not None:
            raise result.problem
        self.checks.figures |= {"sent": result.sent, "got": result.got, "facts": result.size}

    def state(self) -> dict[str, object]:
        """What must be the same on all laptops of the group."""
        book = self.book
        return {
            "cursor": list(book.cursor()),
            "roots": dict(sorted(book.roots().items())),
            "balances": [
                [one.account, one.debit_minor, one.credit_minor]
                for one in self.read(balances.trial_balance)
            ],
            "open_cases": self.read(cases.open_count),
            "imbalances": len(self.read(balances.imbalances)),
        }

    # The desktop

    @property
    def desktop(self) -> Desktop:
        assert self._desktop is not None, "no window is open"
        return self._desktop

    @property
    def has_window(self) -> bool:
        return self._desktop is not None

    @property
    def fingers(self) -> Fingers:
        assert self._fingers is not None, "no window is open"
        return self._fingers

    def open_desktop(self) -> None:
        """Open the real desktop on the book, as the person who owns this laptop."""
        from app.features.shell.looks import Looks
        from app.features.shell.opened import opened
        from app.ui.preferences import PreferencesFile
        from app.ui.tasks import Tasks
        from app.ui.translation import Translation

        preferences = PreferencesFile(self.folder / "preferences.json")
        preferences.change(language="en", theme="light", lock_minutes=600, lock_minutes_meeting=600)
        looks = Looks(Translation())
        looks.use("light", "en")
        found = opened(self.book, self.keys, is_fresh=True)
        self._desktop = Desktop(found, Tasks(), looks, preferences, self.clock)
        window = self._desktop.window
        window.resize(*SCREEN)
        window.open_place("home")
        window.show()
        window.activateWindow()
        self._fingers = Fingers(self._desktop, self.folder.parent / "screens")
        self.fill_screen()

    def fill_screen(self) -> None:
        """The screen of a usual laptop; without a display Qt makes up a smaller one."""
        window = self.desktop.window
        window.setWindowState(Qt.WindowState.WindowNoState)
        window.resize(*SCREEN)
        self.fingers.settle()

    def picture(self, name: str) -> None:
        """Draw the window into `screens`."""
        self.pictures.append(self.fingers.picture(name))

    def sync_by_window(self, seconds: float = 40) -> None:
        """Ask the window's own worker to send, and wait until all is with the server."""
        sync = self.desktop.session.places["sync"]
        before = sync.status.sent_at_ms

        def is_sent() -> bool:
            status = sync.status
            return bool(
                status.problem is None
                and not status.is_sending
                and not status.waiting
                and status.sent_at_ms > before
            )

        sync.try_now()
        self.fingers.wait(is_sent, "everything with the server", seconds)

    def close(self) -> None:
        """Close the window and the book."""
        if self._desktop is not None:
            self.fingers.settle()
            self._desktop.close()
            self._desktop.tasks.shutdown()
            self._desktop.looks.undress()
        elif self._book is not None:
            self._book.close()
        self._desktop = self._book = self._fingers = None
