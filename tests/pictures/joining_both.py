"""A new laptop and the officer's beside it: the form, the code, the words that both show."""

from types import SimpleNamespace
from typing import Any

from PySide6.QtWidgets import QWidget

from app.core.wire_access import PairingCode
from app.features.onboarding.join import JoinForm
from app.features.settings.screen import SettingsScreen
from app.features.settings.sending.page import Sending
from app.features.shell.desktop import Desktop
from app.sync.connection import Connection, save_connection
from app.sync.newcomers import words_of
from tests.helpers.group import Clock
from tests.helpers.sample_books import own_sample
from tests.helpers.waiting import settle
from tests.pictures.settings import chapter, opened
from tests.screenshots import FOUR, Look, picture

URL = "https://daftari.invalid"
CODE = "K7M4-QP2T"


@picture("18f-join", FOUR)
def join(look: Look) -> QWidget:
    """On the new laptop: the words stand there while the officer compares."""
    form = JoinForm(look.language, asks_passphrase=True)
    form.name.setText("Irene")
    form.server.setText(URL)
    form.code.setText(CODE)
    form.passphrase.setText("hibiscus ladder mango river")
    card = own_sample("tumaini", Clock()).card
    form.show_words(words_of(card))
    return form


@picture("18g-code", FOUR)
def code(look: Look) -> QWidget:
    """On the officer's laptop: the code to read out, and its square."""
    desktop, page = sending_page(look)
    server: Any = SimpleNamespace(transport=SimpleNamespace(close=lambda: None))
    page.adding._coded((server, PairingCode(code=CODE, expires_in_s=600)))
    page.adding._poll.stop()
    return desktop.window


@picture("18h-words", FOUR)
def words(look: Look) -> QWidget:
    """The new laptop is there: its words, and who uses it."""
    desktop, page = sending_page(look)
    page.adding._compare(desktop.book.card, None)
    settle(desktop.session)
    # At its size: the card rolls into sight when it has grown.
    desktop.window.resize(*look.size)
    desktop.window.show()
    page.adding._roll_here()
    return desktop.window


def sending_page(look: Look) -> tuple[Desktop, Sending]:
    desktop = opened(look)
    save_connection(desktop.book, Connection(url=URL))
    chapter(desktop, "sending")
    settings = desktop.window.screen_of("settings")
    assert isinstance(settings, SettingsScreen)
    page = settings.section("sending")
    assert isinstance(page, Sending)
    settle(desktop.session)
    return desktop, page
