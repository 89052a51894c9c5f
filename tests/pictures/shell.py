"""The frame of the window and the first run, as in the target pictures 01 and 16."""

import tempfile
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.features.onboarding.screen import FirstRunScreen
from app.features.shell.desktop import Desktop
from app.features.shell.looks import Looks
from app.features.shell.sending import Sending, show_sending
from app.features.shell.window import MainWindow
from app.ui.offices import office_word
from app.ui.screen import Screen
from app.ui.translation import Translation
from tests.helpers.desktop import desktop_of
from tests.helpers.group import Group
from tests.helpers.session import screen_session
from tests.helpers.waiting import settle
from tests.screenshots import FOUR, LIGHT, PERSIAN, Look, picture

_KEPT: list[Desktop] = []  # a picture is drawn after its function returned


class _Empty(Screen):
    def title(self) -> str:
        return "Saturday 21 November"

    def activate(self) -> None:
        self.show_empty(
            "hand-coins", "No loans yet", "Loans start at a meeting.", "Prepare a request"
        )


@picture("01-shell", FOUR)
def shell(look: Look) -> QWidget:
    """The rail with its counts, the head, an empty page."""
    session = screen_session(look.language)
    window = MainWindow(session, Looks(Translation()))
    window.add_screen("home", lambda: _Empty(session))
    window.show_person("Josephine Auma", office_word("treasurer"))
    window.rail.show_badge("payments", 3)
    window.rail.show_badge("decide", 2)
    show_sending(window.rail.saved, Sending(state="offline", waiting=41))
    window.open_place("home")
    return window


@picture("01-bad-place", (LIGHT, PERSIAN))
def bad_place(look: Look) -> QWidget:
    """Home of a book in a cloud folder, where a program left a copy of a conflict."""
    folder = Path(tempfile.mkdtemp(prefix="daftari-picture-")) / "Dropbox"
    folder.mkdir()
    group = Group(folder, size=5)
    group.book.path.with_name(f"{group.book.path.stem} (1).daftari").touch()
    desktop = desktop_of(
        group.book, group.keys, folder, language=look.language, theme=look.theme, is_dressed=True
    )
    desktop.window.open_place("home")
    settle(desktop.session)
    _KEPT.append(desktop)
    return desktop.window


@picture("16-first-run", FOUR)
def first_run(look: Look) -> QWidget:
    """Language, then four choices."""
    return FirstRunScreen(look.language)
