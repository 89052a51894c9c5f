"""The first run as a whole: the four choices, and the form behind each."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget

from app.core.errors import AppError
from app.features.onboarding.form import Asking
from app.features.onboarding.old_book import OldBookForm
from app.features.onboarding.places import book_path, copied_name
from app.features.onboarding.screen import FirstRunScreen
from app.features.onboarding.typed import OldBook, Typed, beginning_of
from app.system.book_keys import has_keyring, keys_for_new, keys_of_practice
from app.system.paths import practice_dir
from app.ui.preferences import PRACTICE_WORDS, PreferencesFile, language_for
from app.ui.tasks import Tasks

if TYPE_CHECKING:
    from app.book.book import Book
    from app.features.onboarding.joining import Joining
    from app.features.onboarding.recover import RecoverForm
    from app.features.onboarding.wizard.draft import Draft
    from app.features.onboarding.wizard.screen import Wizard
    from app.system.vault import KeyStore

SAMPLES = {"fa": "tumaini-fa"}  # a made-up group in the language of the screen; else the usual one


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
        self._joining: Joining | None = None
        self._draft: Draft | None = None
        self.choices = FirstRunScreen(self.language)
        self.choices.language_chosen.connect(self._speak)
        self.choices.chosen.connect(self.choose)
        self.addWidget(self.choices)
        # Whoever gives this page the keyboard gives it to the choices: 1 to 4 work at once.
        self.setFocusProxy(self.choices)

    @property
    def language(self) -> str:
        return language_for(self._preferences.now.language)

    @property
    def form(self) -> Asking | None:
        """The form in front; None while the choices are."""
        shown = self.currentWidget()
        return shown if isinstance(shown, Asking) else None

    def stop(self) -> None:
        """The program ends: nobody waits for an officer any more."""
        if self._joining is not None:
            self._joining.stop()

    def choose(self, choice: str) -> None:
        """Go the way of one choice."""
        ways: dict[str, Callable[[], None]] = {
            "try": self.try_out,
            "new": partial(self.ask_group, old=False),
            "import": partial(self.ask_group, old=True),
            "join": self.ask_join,
            "restore": self.ask_copy,
        }
        ways[choice]()

    def _speak(self, language: str) -> None:
        self.language_chosen.emit(language)
        self.choices.set_language(language)

    def _show(self, form: Asking) -> None:
        form.back.connect(self.go_back)
        self.addWidget(form)
        self.setCurrentWidget(form)

    def go_back(self) -> None:
        """Back to the choices; what was typed about a new group is kept."""
        form = self.form
        self.setCurrentWidget(self.choices)
        self.choices.setFocus()
        if form is not None:
            self.removeWidget(form)
            form.deleteLater()

    # 1: a made-up group

    def try_out(self) -> None:
        """Open the made-up group, made now if this computer has none yet."""
        name = SAMPLES.get(self.language, "tumaini")
        path = practice_dir() / f"{name}.daftari"
        if path.exists():
            self.open_wanted.emit(str(path))
            return

        def work() -> "tuple[Book, KeyStore]":
            from app.samples.building import build

            keys = keys_of_practice(PRACTICE_WORDS)
            return build(name, path, keys, self._wall_ms), keys

        self._tasks.run(work, self._made, self._failed)

    # 2 and 3: a new group, with or without an old book

    def ask_group(self, *, old: bool) -> None:
        """Ask for the group; with `old` the last page of the old book comes after it."""
        from app.features.onboarding.wizard.screen import Wizard

        draft = self._draft if self._draft and self._draft.language == self.language else None
        wizard = Wizard(
            self.language,
            self._today(),
            asks_passphrase=not has_keyring(),
            is_old=old,
            draft=draft,
        )
        self._draft = wizard.draft  # going back to the choices forgets nothing
        wizard.ready.connect(partial(self._ask_old if old else self._found, wizard))
        self._show(wizard)

    def _ask_old(self, group: "Wizard") -> None:
        typed = group.typed()
        try:
            beginning_of(typed, self._today())
        except AppError as error:
            group.show_problem(error)
            return
        form, group_words = OldBookForm(self.language, typed), group.passphrase
        form.ready.connect(lambda: self._begin(form, typed, group_words, form.old()))
        form.register_chosen.connect(
            lambda name: self._begin_with(form, typed, group_words, Path(name))
        )
        self._show(form)

    def _begin_with(self, form: OldBookForm, typed: Typed, words: str, file: Path) -> None:
        form.show_busy(True)
        today = self._today()

        def work() -> "tuple[Book, KeyStore]":
            from app.features.onboarding.register import begin_with_register

            beginning, keys = beginning_of(typed, today), keys_for_new(words, [typed.group])
            path = book_path(typed.group)
            return begin_with_register(path, keys, beginning, file, today, self._wall_ms), keys

        def failed(error: AppError) -> None:
            from app.features.onboarding.register import Mistaken
            from app.ui.error_texts import sentence

            if isinstance(error, Mistaken):
                form.show_mistake(error.line, sentence(error.first, self.language), error.more)
            else:
                form.show_problem(error)

        self._tasks.run(work, self._made, failed)

    def _found(self, form: "Wizard") -> None:
        self._begin(form, form.typed(), form.passphrase, None)

    def _begin(self, form: Asking, typed: Typed, passphrase: str, old: OldBook | None) -> None:
        form.show_busy(True)
        today = self._today()

        def work() -> "tuple[Book, KeyStore]":
            from app.operations.beginning import begin_group

            beginning = beginning_of(typed, today, old)
            keys = keys_for_new(passphrase, [typed.group])
            path = book_path(typed.group)
            return begin_group(path, keys, beginning, wall_ms=self._wall_ms), keys

        self._tasks.run(work, self._made, form.show_problem)

    # 4: a group that exists

    def ask_join(self) -> None:
        """Show the form for a code or a stick."""
        from app.features.onboarding.join import JoinForm
        from app.features.onboarding.joining import Joining

        form = JoinForm(self.language, asks_passphrase=not has_keyring())
        joining = self._joining = Joining(form, self._tasks, self._wall_ms)
        joining.joined.connect(self.founded)
        form.back.connect(joining.stop)
        self._show(form)

    # A copy from a stick

    def ask_copy(self) -> None:
        """Ask for the copy."""
        dialog = QFileDialog(self, self.tr("Which copy?"), "", "Daftari (*.daftari)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.bring(Path(name)))
        dialog.open()

    def bring(self, copy: Path) -> None:
        """Make a copy the book of this computer, then open it; one whose key lies on another
        laptop opens with the recovery sheets."""

        def work() -> Path | None:
            from app.book.bringing import bring_copy
            from app.features.onboarding.recovering import needs_sheets

            if needs_sheets(copy):
                return None
            path = book_path(copied_name(copy))
            bring_copy(copy, path)
            return path

        def brought(path: Path | None) -> None:
            if path is None:
                self.ask_sheets(copy)
            else:
                self.open_wanted.emit(str(path))

        self._tasks.run(work, brought, self._failed)

    def ask_sheets(self, copy: Path) -> None:
        """Ask for the words of both sheets."""
        from app.features.onboarding.recover import RecoverForm

        form = RecoverForm(self.language, copy, asks_passphrase=not has_keyring())
        form.ready.connect(lambda: self._recover(form))
        self._show(form)

    def _recover(self, form: "RecoverForm") -> None:
        form.show_busy(True)
        (first, second), copy = form.typed(), form.copy
        label, passphrase = form.name.text().strip(), form.words.text()

        def work() -> "tuple[Book, KeyStore]":
            from app.features.onboarding.recovering import recovered

            keys, path = keys_for_new(passphrase), book_path(copied_name(copy))
            return recovered(path, keys, copy, (first, second), label, self._wall_ms), keys

        self._tasks.run(work, self._made, form.show_problem)

    def _today(self) -> date:
        return datetime.fromtimestamp(self._wall_ms() / 1000, UTC).astimezone().date()

    def _made(self, made: "tuple[Book, KeyStore]") -> None:
        self.founded.emit(*made)

    def _failed(self, error: AppError) -> None:
        self.failed.emit(error)
