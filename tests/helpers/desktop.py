"""The whole desktop over a book of a test, and the program that opens it."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.book.book import Book
from app.features.shell.desktop import Desktop
from app.features.shell.looks import Looks
from app.features.shell.opened import Opened, opened
from app.features.shell.program import Program
from app.system.vault import KeyStore
from app.ui.preferences import PreferencesFile
from app.ui.tasks import Tasks
from app.ui.translation import Translation
from tests.helpers.group import Clock
from tests.helpers.waiting import settle


def desktop_of(
    book: Book,
    keys: KeyStore,
    folder: Path,
    *,
    language: str = "en",
    theme: str = "light",
    is_dressed: bool = False,
) -> Desktop:
    """The desktop of an open book with everything read.

    Args:
        is_dressed: The application speaks the language already (pictures are drawn so).
    """
    preferences = PreferencesFile(folder / "preferences.json")
    preferences.change(language=language, theme=theme)
    translation = Translation()
    if is_dressed:
        translation.language = language
    looks = Looks(translation)
    looks.use(theme, language)
    found: Opened = opened(book, keys, is_fresh=True)
    desktop = Desktop(found, Tasks(), looks, preferences, Clock())
    desktop.window.resize(1366, 728)
    desktop.window.show()
    settle(desktop.session)
    return desktop


def leave(desktop: Desktop) -> None:
    """Close the window; its book is closed with it."""
    settle(desktop.session)
    desktop.close()
    desktop.tasks.shutdown()
    desktop.looks.use("light", "en")
    desktop.looks.undress()
    QApplication.processEvents()


def program_in(folder: Path, application: QApplication) -> Program:
    """A program whose preferences lie in `folder`."""
    return Program(application, PreferencesFile(folder / "preferences.json"))
