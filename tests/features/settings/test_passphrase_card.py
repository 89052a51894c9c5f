"""The passphrase of a laptop is changed on the page of keys, and the open book goes on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.book.book import Book
from app.core.errors import Refused
from app.features.settings.keys.page import Keys
from app.features.settings.screen import SettingsScreen
from app.features.shell.desktop import Desktop
from app.operations.members import add_member
from app.system.vault import PassphraseStore
from tests.helpers.desktop import desktop_of, leave
from tests.helpers.group import Group
from tests.helpers.waiting import settle

OLD, NEW = "four quiet words here", "hibiscus ladder mango river"


@pytest.fixture
def group(tmp_path: Path) -> Group:
    """A group of three in a closed book that a passphrase opens."""
    group = Group(tmp_path, size=3)
    group.book.close()
    store(tmp_path, OLD).save(group.path, group.keys.load(group.path))
    return group


@pytest.fixture
def desktop(group: Group, tmp_path: Path, qapp: QApplication) -> Iterator[Desktop]:
    keys = store(tmp_path, OLD)
    made = desktop_of(Book.open(group.path, keys, wall_ms=group.clock), keys, tmp_path)
    made.window.open_page("settings", "keys")
    settle(made.session)
    yield made
    leave(made)


def store(folder: Path, words: str) -> PassphraseStore:
    return PassphraseStore(words, folder / "marks")


def page_of(desktop: Desktop) -> Keys:
    screen = desktop.window.screen_of("settings")
    assert isinstance(screen, SettingsScreen) and isinstance(screen.front, Keys)
    return screen.front


def change(desktop: Desktop, present: str, fresh: str, again: str) -> str:
    page = page_of(desktop)
    card = page.passphrase
    for field, text in ((card.present, present), (card.fresh, fresh), (card.again, again)):
        field.setText(text)
    card.button.click()
    settle(desktop.session)
    return page.message.text.text()


def test_it_is_changed_while_the_book_is_open_which_goes_on(
    desktop: Desktop, group: Group, tmp_path: Path
) -> None:
    assert page_of(desktop).passphrase.isVisible()
    for wrong, word in (
        ((OLD, NEW, "another one again"), "differ"),
        (("not the words at all", NEW, NEW), "not the passphrase"),
        ((OLD, "Tumaini 123456789", "Tumaini 123456789"), "try this passphrase first"),
    ):
        assert word in change(desktop, *wrong)
        store(tmp_path, OLD).load(group.path)
    assert "new passphrase" in change(desktop, OLD, NEW, NEW)
    assert page_of(desktop).passphrase.fresh.text() == ""
    with pytest.raises(Refused, match=r"vault\.wrong_passphrase"):
        store(tmp_path, OLD).load(group.path)
    desktop.session.write(
        lambda tx: add_member(tx, name="Grace", joined_on="2026-11-21"), print, print
    )
    settle(desktop.session)
    desktop.book.save_mark()
    again = store(tmp_path, NEW).load(group.path)
    assert again.mark is not None and again.key == desktop.book.database.key


def test_where_the_key_safe_opens_the_book_nothing_is_asked(
    tmp_path: Path, qapp: QApplication
) -> None:
    group = Group(tmp_path, size=3)
    desktop = desktop_of(group.book, group.keys, tmp_path)
    desktop.window.open_page("settings", "keys")
    settle(desktop.session)
    assert not page_of(desktop).passphrase.isVisible()
    leave(desktop)
