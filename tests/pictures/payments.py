"""Payments, as in the target picture 13: the day after meeting 18 of the sample group."""

import atexit
import tempfile
from functools import cache
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.book.book import Book
from app.features.payments.screen import PaymentsScreen
from app.features.shell.looks import Looks
from app.features.shell.sending import Sending, show_sending
from app.features.shell.window import MainWindow
from app.samples import build
from app.system.vault import MemoryKeyStore
from app.ui.offices import office_word
from app.ui.translation import Translation
from tests.helpers.session import AtOnce, screen_session
from tests.screenshots import ALL, FOUR, Look, picture

NOW_MS = 1_795_333_260_000  # 22 November 2026, 09:41 in Nairobi


@cache
def _sample() -> Book:
    folder = Path(tempfile.mkdtemp(prefix="daftari-picture-"))
    keys = MemoryKeyStore()
    book = build("tumaini-payments", folder / "tumaini.daftari", keys, lambda: NOW_MS)
    atexit.register(book.close)
    return book


def _window(look: Look) -> tuple[MainWindow, PaymentsScreen]:
    book = _sample()
    session = screen_session(look.language, book)
    session.tasks = AtOnce()
    session.actor = book.group.founder
    session.calendar = "jalali" if look.language == "fa" else "gregorian"
    window = MainWindow(session, Looks(Translation()))
    screen = PaymentsScreen(session)
    window.add_screen("payments", lambda: screen)
    window.show_person("Josephine Auma", office_word("treasurer"))
    window.show_group(session.group_name)
    show_sending(window.rail.saved, Sending(state="offline", waiting=41))
    window.rail.show_badge("payments", 3)
    window.rail.show_badge("decide", 2)
    window.open_place("payments")
    return window, screen


@picture("13-payment-verification", ALL)
def payments(look: Look) -> QWidget:
    """Caroline paid 100 less than was written; the suggested answer is chosen."""
    window, screen = _window(look)
    mismatch = [row.key for row in screen._presenter.rows if row.state == "mismatch"]
    screen._presenter.select(mismatch[0])
    return window


@picture("13b-not-in-the-book", FOUR)
def unlisted(look: Look) -> QWidget:
    """Esther's money came between the meetings."""
    window, screen = _window(look)
    loose = [row.key for row in screen._presenter.rows if row.state == "unlisted"]
    screen._presenter.select(loose[0])
    return window
