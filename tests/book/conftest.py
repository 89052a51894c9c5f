"""A shelf of books that is cleared after each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.small_book import Shelf


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path)
    yield shelf
    shelf.close()
