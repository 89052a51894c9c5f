"""A group leaves its server on the page of sending: asked once, shown, and stopped on a wish."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.errors import AppError, Unavailable
from app.features.settings.sending.home_card import HomeCard
from app.features.shell.syncing import Syncing
from app.sync.connection import find_connection
from app.ui.change_bus import ChangeBus
from app.ui.session import Session
from app.ui.tasks import Cancel, Tasks
from tests.features.settings.test_settings import Settings, sending
from tests.helpers.town import Town

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def moved(tmp_path: Path, qapp: QApplication) -> Iterator[tuple[Settings, Town]]:
    """A desktop whose group was moved to a server."""
    settings = Settings(tmp_path)
    with Town(tmp_path / "town") as town:
        (part,) = (one for one in settings.desktop.parts if isinstance(one, Syncing))
        part._engine = town.hub(settings.laptops.book).engine
        yield settings, town
        part._engine = None
    settings.close()


def test_the_page_asks_once_and_then_this_laptop_gives_the_numbers(
    moved: tuple[Settings, Town],
) -> None:
    settings, town = moved
    book, page = settings.laptops.book, sending(settings)
    assert (book.group.is_hub, find_connection(book) is None) == (False, False)
    assert page.stations.home_button.isVisible() and not page.home.isVisible()
    town.desks[0].line.online = False
    QTest.mouseClick(page.stations.home_button, LEFT)
    QTest.mouseClick(page.home.button, LEFT)
    settings.settle()
    assert page.message.text.text().startswith("The connection was cut.")
    assert page.home.isVisible() and page.home.button.isEnabled()
    town.desks[0].line.online = True
    QTest.mouseClick(page.home.button, LEFT)
    settings.settle()
    settings.settle()
    assert (book.group.is_hub, find_connection(book)) == (True, None)
    assert page.message.text.text().startswith("This laptop gives the numbers now.")
    assert not page.home.isVisible() and not page.stations.home_button.isVisible()
    assert page.facts is not None and page.facts.waiting == 0


def test_who_knows_that_the_server_never_comes_back_goes_on_without_it(
    moved: tuple[Settings, Town],
) -> None:
    settings, town = moved
    book, page = settings.laptops.book, sending(settings)
    QTest.mouseClick(page.stations.home_button, LEFT)
    assert not page.home.gone_button.isVisible()
    town.desks[0].line.online = False
    QTest.mouseClick(page.home.button, LEFT)
    settings.settle()
    QTest.mouseClick(page.home.gone_button, LEFT)
    assert page.home.stop_button.hasFocus() and not book.group.is_hub
    QTest.mouseClick(page.home.button, LEFT)
    settings.settle()
    settings.settle()
    assert (book.group.is_hub, find_connection(book)) == (True, None)
    assert page.message.text.text().startswith("This laptop gives the numbers now.")


class Slow:
    """Sending whose move takes as long as the test likes."""

    def __init__(self) -> None:
        self.cancel = Cancel()

    def come_home(
        self,
        done: Callable[[], None],
        failed: Callable[[AppError], None],
        progress: Callable[[int, int], None],
        *,
        is_gone: bool,
    ) -> Cancel:
        self.failed, self.progress = failed, progress
        return self.cancel


def test_a_move_shows_how_far_it_is_and_is_stopped_by_a_button(qapp: QApplication) -> None:
    slow, tasks, nobody = Slow(), Tasks(), cast("Any", None)
    session = Session(book=nobody, actor="", today=str, clock=str, tasks=tasks, bus=ChangeBus())
    session.places["sync"] = slow
    card, failures = HomeCard(session), list[str]()
    card.failed.connect(lambda error: failures.append(error.code))
    card.button.click()
    slow.progress(3, 8)
    assert (card.bar.value(), card.bar.maximum()) == (3, 8)
    assert not card.button.isEnabled()
    card.stop_button.click()
    assert slow.cancel and not card.stop_button.isEnabled()
    slow.failed(Unavailable("sync.stopped"))
    assert failures == ["sync.stopped"]
    assert card.button.isEnabled() and card.stop_button.isEnabled()
    tasks.shutdown()
