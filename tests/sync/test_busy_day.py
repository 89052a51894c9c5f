"""A laptop that sends very many entries in a day asks its officer, and goes on."""

from dataclasses import replace

from app.book.book import Book
from app.sync.busy_day import asked_about, say_right
from tests.helpers.small_book import write_moves
from tests.helpers.town import Desk, Town

DAY_MS = 24 * 3600 * 1000


def busy(town: Town) -> Desk:
    """Six entries were sent where five are many."""
    town.context.settings = replace(town.context.settings, facts_per_day_asked=5)
    _, desk = town.pair()
    desk.sync()
    write_moves(desk.book, 1, 2, 3, 4, 5, 6)
    result = desk.sync()
    assert (result.waiting, result.problem) == (0, None)  # they are sent either way
    assert result.today >= 6
    return desk


def asked(book: Book) -> int:
    return book.read(lambda reading: asked_about(reading.conn, book.clocks.wall_ms))


def say_yes(book: Book) -> None:
    now_ms = book.clocks.wall_ms
    book.write(lambda tx: say_right(tx.conn, now_ms))


def test_the_officer_is_asked_once_a_day_and_sending_goes_on(town: Town) -> None:
    desk = busy(town)
    assert asked(desk.book) >= 6
    desk.sync()  # nothing is sent, and the question stands
    assert asked(desk.book) >= 6
    say_yes(desk.book)
    write_moves(desk.book, 7)
    assert desk.sync().today >= 7
    assert asked(desk.book) == 0  # the answer holds for that day


def test_the_next_day_is_another_one(town: Town) -> None:
    desk = busy(town)
    town.shelf.clock.ms += DAY_MS
    assert asked(desk.book) == 0
    write_moves(desk.book, 7)
    assert desk.sync().today == 0
    write_moves(desk.book, 1, 2, 3, 4, 5, 6)
    desk.sync()
    assert asked(desk.book) == 7


def test_a_laptop_of_few_entries_is_not_asked(town: Town) -> None:
    _, desk = town.pair()
    write_moves(desk.book, 1, 2, 3)
    assert (desk.sync().today, asked(desk.book)) == (0, 0)
