"""A book in a bad place says so over the pages: for reading as long as it is open, else until put
away (B12, B15); so does a clock that shows a time before the last entry (B21)."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.book.book import Book
from app.features.shell.desktop import Desktop
from app.operations.members import add_member
from app.store.event_log import EventLog
from app.sync.status import Status
from tests.helpers.desktop import desktop_of, leave
from tests.helpers.group import Clock, Group
from tests.helpers.protected import protected
from tests.helpers.waiting import settle

if TYPE_CHECKING:
    from app.core.errors import AppError


def test_a_book_in_a_good_place_says_nothing(tmp_path: Path, qapp: QApplication) -> None:
    group = Group(tmp_path, size=3)
    desktop = desktop_of(group.book, group.keys, tmp_path)
    assert not desktop.window.banner.isVisible()
    leave(desktop)


def test_a_book_in_a_cloud_folder_warns_until_it_is_put_away(
    tmp_path: Path, qapp: QApplication
) -> None:
    cloud = tmp_path / "Dropbox"
    cloud.mkdir()
    group = Group(cloud, size=3)
    desktop = desktop_of(group.book, group.keys, tmp_path)
    banner = desktop.window.banner
    assert banner.isVisible() and "Dropbox" in banner.text.text()
    desktop.looks.use("dark", "en")  # written again in the colours of the other theme
    assert banner.isVisible()
    QTest.mouseClick(banner.button, Qt.MouseButton.LeftButton)
    assert not banner.isVisible()
    desktop.looks.use("light", "en")
    assert not banner.isVisible()
    leave(desktop)


def newest_ms(group: Group) -> int:
    return group.book.read(lambda reading: EventLog(reading.conn).newest_ms())


YEARS_5 = 5 * 365 * 86_400_000


@pytest.mark.parametrize(("language", "day"), [("en", "2031"), ("fa", "۲۰۳۱")])
def test_a_clock_before_the_last_entry_is_said_with_its_day_and_stops_nobody(
    tmp_path: Path, qapp: QApplication, language: str, day: str
) -> None:
    was_ahead = Clock(Clock().now_ms + YEARS_5)  # what it was right by; today's is put back
    group = Group(tmp_path, size=3, clock=was_ahead)
    newest = newest_ms(group)
    was_ahead.now_ms -= YEARS_5
    desktop = desktop_of(group.book, group.keys, tmp_path, language=language)
    assert desktop.window.banner.isVisible() and day in desktop.window.banner.text.text()
    refused: list[AppError] = []
    desktop.session.write(
        lambda tx: add_member(tx, name="Grace", joined_on="2026-11-21"),
        lambda _: None,
        refused.append,
    )
    settle(desktop.session)
    assert not refused and 0 < newest_ms(group) < newest
    leave(desktop)


def test_a_clock_that_differs_from_the_servers_is_said_until_it_is_put_away(
    tmp_path: Path, qapp: QApplication
) -> None:
    group = Group(tmp_path, size=3)
    desktop = desktop_of(group.book, group.keys, tmp_path)
    sync, banner = desktop.session.places["sync"], desktop.window.banner
    right = Status(has_server=True)
    sync.status_changed.emit(right)
    assert not banner.isVisible()
    for seconds in (600, 602):
        sync.status_changed.emit(replace(right, skew_ms=seconds * 1000))
        assert "10 minutes fast. Set date and time." in banner.text.text()
    QTest.mouseClick(banner.button, Qt.MouseButton.LeftButton)
    sync.status_changed.emit(replace(right, skew_ms=604_000))
    assert not banner.isVisible()
    sync.status_changed.emit(replace(right, skew_ms=604_000, ahead=("Irene's tablet",)))
    assert banner.isVisible() and "Irene's tablet" in banner.text.text()
    sync.status_changed.emit(right)
    assert not banner.isVisible()
    sync.status_changed.emit(replace(right, skew_ms=-604_000))
    assert "10 minutes slow" in banner.text.text()
    leave(desktop)


def test_a_book_that_can_only_be_read_shows_every_page_and_refuses_with_one_sentence(
    tmp_path: Path, qapp: QApplication
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    group = Group(folder, size=3)
    group.plan()
    path, keys = group.book.path, group.keys
    group.book.close()
    with protected(folder):
        book = Book.open(path, keys, wall_ms=Clock())
        desktop = desktop_of(book, keys, tmp_path)
        _shows_everything(desktop)
        refused: list[AppError] = []
        desktop.window.wanted.emit("meeting", None)
        settle(desktop.session)
        desktop.session.write(
            lambda tx: add_member(tx, name="Grace", joined_on="2026-11-21"),
            lambda _: pytest.fail("it was written"),
            refused.append,
        )
        settle(desktop.session)
        assert [one.code for one in refused] == ["book.read_only"]
        leave(desktop)


def _shows_everything(desktop: Desktop) -> None:
    banner = desktop.window.banner
    assert banner.isVisible() and not banner.button.isVisible()
    assert "can be read here but not written" in banner.text.text()
    for place in ("home", "members", "meetings", "loans", "settings"):
        desktop.window.open_place(place)
        settle(desktop.session)
        assert desktop.window.screen_of(place).isVisible(), place
