"""To decide, as in the target picture 12: Grace's payment typed on the laptop and on the tablet."""

import tempfile
from functools import cache
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from app.book.book import Book
from app.features.conflicts.screen import DecideScreen
from app.features.shell.looks import Looks
from app.features.shell.window import MainWindow
from app.samples import build
from app.system.vault import MemoryKeyStore
from app.ui.session import Session
from app.ui.translation import Translation
from tests.helpers.session import AtOnce, screen_session
from tests.screenshots import ALL, Look, picture

NOW_MS = 1_795_333_260_000  # 22 November 2026, 09:41 in Nairobi


@cache
def _book() -> Book:
    folder = Path(tempfile.mkdtemp(prefix="daftari-picture-"))
    return build("tumaini-conflict", folder / "tumaini.daftari", MemoryKeyStore(), lambda: NOW_MS)


def _session(look: Look) -> Session:
    book = _book()
    session = screen_session(look.language, book)
    session.tasks = AtOnce()
    session.actor = book.group.founder
    session.roles = frozenset({"treasurer"})
    return session


@picture("12-conflict-resolution", ALL)
def decide(look: Look) -> QWidget:
    """The question, with what each answer would change."""
    session = _session(look)
    window = MainWindow(session, Looks(Translation()))
    window.add_screen("decide", lambda: DecideScreen(session))
    window.show_person("Josephine Auma", "Treasurer")
    window.show_group(session.group_name)
    window.rail.show_badge("decide", 1)
    window.open_place("decide")
    QApplication.processEvents()
    return window
