"""A town for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.small_book import Shelf
from tests.helpers.town import Town


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    with Town(tmp_path) as town:
        yield town


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path)
    yield shelf
    shelf.close()
