"""A laptop began with a snapshot, and the program is brought up to date before the history came."""

from dataclasses import replace

import pytest

from app.book.book import Book
from app.core.errors import Unavailable
from app.sync.outgrown import open_for_work
from tests.helpers.small_book import balance, write_moves
from tests.helpers.snapshot_town import PROJECTIONS, joins, laptop_that_closed, offered, town
from tests.helpers.town import Desk, Town

__all__ = ["town"]

NEWER = tuple(
    replace(one, version=one.version + 1) if one.name == "balances" else one for one in PROJECTIONS
)


@pytest.fixture
def second(town: Town) -> Desk:
    """It has begun with a snapshot, and one entry waits in it."""
    first = offered(laptop_that_closed(town))
    second = joins(town, first)
    second.sync()
    second.book.log_in(first.book.group.founder)
    write_moves(second.book, 1000)
    second.sync()
    write_moves(second.book, 2000)
    second.book.close()
    return second


def opened(town: Town, desk: Desk) -> Book:
    shelf = town.shelf
    return open_for_work(
        desk.book.path, shelf.keys, wall_ms=shelf.clock, inner=desk.line, projections=NEWER
    )


def test_the_history_is_fetched_before_it_is_opened(town: Town, second: Desk) -> None:
    book = opened(town, second)
    assert book.origin() is None and book.waiting_count() == 1
    assert balance(book) == sum(range(1, 40)) + 3000
    book.close()


def test_without_a_line_it_says_what_it_needs_and_loses_nothing(town: Town, second: Desk) -> None:
    second.line.online = False
    with pytest.raises(Unavailable, match=r"book\.history_needed"):
        opened(town, second)
    second.line.online = True
    book = opened(town, second)
    assert balance(book) == sum(range(1, 40)) + 3000
    book.close()


def test_a_book_with_its_history_is_opened_as_ever(town: Town) -> None:
    first = laptop_that_closed(town)
    first.book.close()
    book = opened(town, first)
    assert balance(book) == sum(range(1, 40))
    book.close()
