"""The page of devices asks about a day of very many entries."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.sync.busy_day import note_busy_day
from tests.features.settings.test_settings import Settings, sending


@pytest.fixture
def settings(tmp_path: Path, qapp: QApplication) -> Iterator[Settings]:
    made = Settings(tmp_path)
    yield made
    made.close()


def test_a_day_of_very_many_entries_is_asked_about_until_an_officer_says_yes(
    settings: Settings,
) -> None:
    page, book = sending(settings), settings.laptops.book
    assert page.busy.isHidden()
    note_busy_day(book, 20_312, book.clocks.wall_ms)
    page.read()
    settings.settle()
    assert page.busy.isVisible()
    assert page.busy.text.text().startswith(f"{book.group.label} sent 20,312 entries today.")
    page.busy.button.click()
    settings.settle()
    assert page.busy.isHidden()
    page.read()
    settings.settle()
    assert page.busy.isHidden()
