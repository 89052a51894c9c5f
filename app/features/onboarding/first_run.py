"""The first run as a whole: the four choices, and the form behind each."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.features.onboarding.screen import FirstRunScreen
from app.system.paths import practice_dir
from app.ui.preferences import PRACTICE_WORDS, PreferencesFile
from app.ui.tasks import Tasks

if TYPE_CHECKING:
    from app.book.book import Book
    from app.core.errors import AppError
    from app.system.vault import KeyStore

SAMPLES = {"fa": "mehr"}  # a made-up group in the language of the screen; else the usual one


class FirstRun(QStackedWidget):
    """Ends with an open book.

    Signals:
        founded: (Book, KeyStore): a new book, open.
        open_wanted: Path of a book that exists.
        language_chosen: Code of the language.
        failed: An AppError that no form can show.
    """

    founded = Signal(object, object)
    open_wanted = Signal(str)
    language_chosen = Signal(str)
    failed = Signal(object)

    def __init__(
        self, tasks: Tasks, preferences: PreferencesFile, wall_ms: Callable[[], int]
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._tasks, self._preferences, self._wall_ms = tasks, preferences, wall_ms
        self.choices = FirstRunScreen(preferences.now.language or "en")
        self.choices.language_chosen.connect(self._speak)
        self.choices.chosen.connect(self._chosen)
        self.addWidget(self.choices)
        self._form: QWidget | None = None

    def _speak(self, language: str) -> None:
        self.language_chosen.emit(language)
        self.choices.set_language(language)

    def _chosen(self, choice: str) -> None:
        {"try": self.try_out}[choice]()

    def try_out(self) -> None:
        """Open the made-up group, made now if this computer has none yet."""
        name = SAMPLES.get(self._preferences.now.language, "tumaini")
        path = practice_dir() / f"{name}.daftari"
        if path.exists():
            self.open_wanted.emit(str(path))
            return

        def work() -> "tuple[Book, KeyStore]":
            from app.samples.building import build
            from app.system.book_keys import keys_for_new

            keys = keys_for_new(PRACTICE_WORDS)
            return build(name, path, keys, self._wall_ms), keys

        self._tasks.run(work, lambda made: self.founded.emit(*made), self._failed)

    def _failed(self, error: "AppError") -> None:
        self.failed.emit(error)

    def _path_for(self, name: str) -> Path:
        from app.system.paths import books_dir

        return books_dir() / f"{name}.daftari"
