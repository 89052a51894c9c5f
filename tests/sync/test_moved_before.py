"""The laptop that numbered is put back to a copy from before the group left it for a server."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.events.envelope import open_frame
from tests.helpers.small_book import balance, write_moves
from tests.helpers.town import Desk, Town


@pytest.fixture
def moved(town: Town) -> Iterator[tuple[Desk, Desk]]:
    """The copy, connected to nothing, and another laptop that is on the server."""
    hub = town.shelf.found("a")
    write_moves(hub, 1, 2)
    hub.close()
    town.shelf.books.remove(hub)
    copy = Path(f"{hub.path}.copy")
    shutil.copy(hub.path, copy)
    first = town.hub(town.shelf.open("a"))
    first.sync()
    second = town.newcomer(first, "b")
    write_moves(first.book, 40)
    first.sync()
    first.book.save_mark()
    first.book.close()
    town.shelf.books.remove(first.book)
    shutil.copy(copy, hub.path)
    restored = town.connect(town.shelf.open("a"))
    restored.book.log_in(second.book.group.founder)
    yield restored, second


def test_it_comes_to_the_server_again_with_what_it_numbered_since(
    town: Town, moved: tuple[Desk, Desk]
) -> None:
    restored, second = moved
    assert restored.book.group.is_hub and restored.book.was_restored
    write_moves(restored.book, 500)
    write_moves(second.book, 3000)
    second.sync()
    again = town.hub(restored.book)
    assert not again.book.group.is_hub
    again.sync()
    second.sync()
    again.sync()
    assert balance(second.book) == balance(again.book) == 3543
    assert second.book.roots() == again.book.roots()
    said = [open_frame(one.frame).type for one in second.book.numbered(0, 1000)]
    assert said.count("sequencer.transferred") == 1 and said.count("sys.log.forked") == 1
