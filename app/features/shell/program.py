"""The running program: which book is open, and what stands on the screen while none is."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from app.book.damage import READABLE
from app.core.errors import AppError, Refused, Untrusted
from app.features.shell import crash
from app.features.shell.entrance import Entrance
from app.features.shell.looks import Looks
from app.system.clock import wall_ms
from app.ui.preferences import PreferencesFile, language_for
from app.ui.tasks import Tasks
from app.ui.translation import Translation

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.features.onboarding.first_run import FirstRun
    from app.features.shell.desktop import Desktop
    from app.features.shell.opened import Opened, Person
    from app.system.vault import KeyStore

ASK = ("vault.wrong_passphrase", "vault.passphrase_empty")
HARMED = (*READABLE, "book.missing", "book.not_a_ledger")


class Program(QObject):
    """One window at a time: the entrance, or the desktop of the open book.

    Attributes:
        desktop: The open book's; None while none is open.
    """

    def __init__(
        self,
        application: QApplication,
        preferences: PreferencesFile,
        tasks: Tasks | None = None,
    ) -> None:
        super().__init__()
        self.application, self.preferences = application, preferences
        self.tasks = tasks or Tasks()
        self.translation = Translation()
        self.looks = Looks(self.translation, changed=self._remember)
        self.desktop: Desktop | None = None
        self.first_run: FirstRun | None = None
        self._path, self._unchosen = Path(), ""
        self._keys: KeyStore | None = None  # of a book that is being opened
        self._speak_by_itself()
        self.entrance = Entrance()
        self.entrance.passphrase.connect(lambda words: self.open(self._path, words))
        application.setApplicationDisplayName("Daftari")

    def start(self, book: Path | None) -> None:
        """Show a window at once; then the book, or the first run."""
        crash.install()
        self.entrance.resize(1366, 728)
        self.entrance.show_opening()
        self.entrance.show()
        if book is None:
            self.begin()
        else:
            self.open(book)

    def open(self, book: Path, passphrase: str = "") -> None:
        """Open a book, after closing the one that is open."""
        self._close_desktop()
        self._keys = None
        self._begin_opening(book)

        def work() -> "Opened":
            from app.features.shell.opened import open_book
            from app.system.book_keys import keys_of, needs_passphrase

            practice = practice_words(book)
            if not passphrase and not practice and needs_passphrase(book):
                from app.system.book_keys import given_passphrase

                if not given_passphrase():
                    raise Refused("vault.passphrase_empty")
            self._keys = keys_of(book, passphrase or practice)
            return open_book(book, self._keys, wall_ms)

        self.tasks.run(work, self._opened, self._not_opened)

    def begin(self) -> None:
        """Show the first run."""
        self._close_desktop()
        from app.features.onboarding.first_run import FirstRun

        self.first_run = FirstRun(self.tasks, self.preferences, wall_ms)
        self.first_run.language_chosen.connect(self._speak)
        self.first_run.founded.connect(self._founded)
        self.first_run.failed.connect(self._not_opened)
        self.first_run.open_wanted.connect(lambda path: self.open(Path(path)))
        self.entrance.show()
        self.entrance.show_page(self.first_run)

    def restore(self, copy: Path) -> None:
        """Close the book, put a copy in its place, open it again; today's file stays beside it."""
        if self.desktop is None:
            return
        book, keys = self.desktop.book.path, self.desktop.keys
        is_damaged = self.desktop.book.damage is not None
        self._close_desktop()
        self._put_back(copy, book, keys, is_damaged=is_damaged)

    def renew(self) -> None:
        """The history has arrived: close the book, let it take its place, go on where we were."""
        self._open_again(lambda book, keys: None)

    def mend(self) -> None:
        """Close the damaged book, put what could be read of it in its place, open it again."""

        def first(book: Path, keys: "KeyStore") -> None:
            from app.book.restoring import mend

            mend(book, keys, wall_ms())

        self._open_again(first)

    def _open_again(self, first: "Callable[[Path, KeyStore], None]") -> None:
        """Close the book and open it for the same person.

        Args:
            first: Done in between, beside the screen.
        """
        if self.desktop is None:
            return
        book, keys, person = self.desktop.book.path, self.desktop.keys, self.desktop.person
        self._close_desktop()
        self._keys = keys
        self._begin_opening(book)

        def work() -> "Opened":
            from app.features.shell.opened import open_book

            first(book, keys)
            return replace(open_book(book, keys, wall_ms), person=person, is_fresh=True)

        self.tasks.run(work, self._opened, self._not_opened)

    def look(self) -> None:
        """The open book turned out to be damaged: close it, and show what can be read of it."""
        if self.desktop is None:
            return
        book, keys, person = self.desktop.book.path, self.desktop.keys, self.desktop.person
        self._close_desktop()
        self._begin_opening(book)
        self._look(book, keys, Untrusted("book.damaged", path=str(book)), person)

    def _look(
        self, book: Path, keys: "KeyStore", error: AppError, person: "Person | None" = None
    ) -> None:
        def work() -> "Opened":
            from app.book.damaged import look_into
            from app.features.shell.opened import opened

            found = opened(look_into(book, keys, wall_ms=wall_ms), keys)
            return found if person is None else replace(found, person=person, is_fresh=True)

        self.tasks.run(work, self._opened, lambda _: self._say_harm(error, keys))

    def _begin_opening(self, book: Path) -> None:
        self._path = book
        self.entrance.show_opening()
        self.entrance.show()

    def _put_back(self, copy: Path, book: Path, keys: "KeyStore", *, is_damaged: bool) -> None:
        self._keys = None
        self._begin_opening(book)

        def work() -> "Opened":
            from app.book.restoring import restore
            from app.features.shell.opened import open_book

            restore(copy, book, keys, wall_ms(), is_damaged=is_damaged)
            return open_book(book, keys, wall_ms)

        self.tasks.run(work, self._opened, self._not_opened)

    def leave(self) -> None:
        """Close what is open; called when the last window was closed."""
        self._close_desktop()
        if self.first_run is not None:
            self.first_run.stop()
        self.tasks.shutdown()
        self.looks.undress()

    def _founded(self, book: object, keys: object) -> None:
        from app.features.shell.opened import opened

        self.tasks.run(
            lambda: opened(book, keys, is_fresh=True),  # type: ignore[arg-type]  # as emitted
            self._opened,
            self._not_opened,
        )

    def _opened(self, opened: "Opened") -> None:
        self._keys = None
        from app.features.shell.desktop import Desktop

        self.preferences.keep(self.preferences.now.opened(opened.book.path))
        self._speak_by_itself(opened.book.group.languages)
        self.looks.languages = self._languages(opened.book.group.languages)
        self.desktop = Desktop(opened, self.tasks, self.looks, self.preferences, wall_ms)
        self.desktop.leaving.connect(lambda path: self.open(Path(path)) if path else self.begin())
        self.desktop.renewing.connect(self.renew, Qt.ConnectionType.QueuedConnection)
        self.desktop.restoring.connect(lambda path: self.restore(Path(path)))
        self.desktop.mending.connect(self.mend)
        self.desktop.harmed.connect(self.look, Qt.ConnectionType.QueuedConnection)
        window = self.desktop.window
        window.resize(self.entrance.size())
        window.setGeometry(self.entrance.geometry())
        window.open_place("home" if "home" in window.places() else "settings")
        window.show()
        self.entrance.hide()
        if self.first_run is not None:
            self.first_run.deleteLater()
            self.first_run = None

    def _not_opened(self, error: AppError) -> None:
        name = self._path.stem
        if error.code in ASK:
            self.entrance.ask_passphrase(name, wrong=error.code == "vault.wrong_passphrase")
            return
        keys, self._keys = self._keys, None
        if keys is not None and error.code in READABLE:
            self._look(self._path, keys, error)
            return
        self._say_harm(error, keys)

    def _say_harm(self, error: AppError, keys: "KeyStore | None") -> None:
        """Why the book is not open, and the one way on."""
        copy = newest_copy(self._path) if keys is not None and error.code in HARMED else None
        if keys is not None and copy is not None:
            back, path = self.tr("Go back to the newest copy"), self._path
            language = self.translation.language
            act = partial(self._put_back, copy, path, keys, is_damaged=True)
            self.entrance.show_problem(error, language, back, act)
            return
        if error.code == "book.missing":
            self.preferences.keep(self.preferences.now.without(self._path))
        language = self.translation.language
        if error.code in ("book.already_open", "vault.locked"):
            again = self.tr("Try again")
            self.entrance.show_problem(error, language, again, lambda: self.open(self._path))
            return
        self.entrance.show_problem(error, language, self.tr("Begin elsewhere"), self.begin)

    def _close_desktop(self) -> None:
        if self.desktop is not None:
            desktop, self.desktop = self.desktop, None
            self.entrance.setGeometry(desktop.window.geometry())
            desktop.close()

    def _speak(self, language: str) -> None:
        """Somebody chose a language."""
        self.preferences.change(language=language)
        now = self.preferences.now
        self.looks.use(now.theme, language, now.text_percent)

    def _speak_by_itself(self, of_group: tuple[str, ...] = ()) -> None:
        """The language that was chosen, or while none was the one that fits, unremembered."""
        now = self.preferences.now
        self._unchosen = language_for(now.language, of_group)
        self.looks.use(now.theme, self._unchosen, now.text_percent)

    def _remember(self, name: str, language: str, percent: int) -> None:
        is_chosen = bool(self.preferences.now.language) or language != self._unchosen
        self.preferences.change(
            theme=name, language=language if is_chosen else "", text_percent=percent
        )

    def _languages(self, of_group: tuple[str, ...]) -> tuple[str, ...]:
        own = self.translation.language
        return of_group if own in of_group else (own, *of_group)


def newest_copy(book: Path) -> Path | None:
    """The newest copy of a book whose manifest is genuine; it is proved before it is put back."""
    from app.book.backup import copies

    return next((copy.path for copy in copies(book)), None)


def practice_words(book: Path) -> str:
    """The passphrase of a made-up group, which has no secrets; "" for a real one."""
    from app.features.shell.opened import is_practice
    from app.ui.preferences import PRACTICE_WORDS

    return PRACTICE_WORDS if is_practice(book) else ""
