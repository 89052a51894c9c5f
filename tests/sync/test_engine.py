"""One sync: what goes, what comes, what is proved at the end."""

from app.book.enrolment import enrol_device
from tests.helpers.small_book import balance, write_moves
from tests.helpers.town import Desk, Town


def two_laptops(town: Town) -> tuple[Desk, Desk]:
    """A group on the server with two enrolled laptops, both up to date."""
    first = town.hub(town.shelf.found("a"))
    book = town.shelf.newcomer(first.book, "b")
    card, founder = book.card, first.book.group.founder
    first.book.write(lambda tx: enrol_device(tx, card, founder))
    first.sync()
    second = town.connect(book)
    second.sync()
    book.log_in(founder)
    return first, second


def test_a_hub_moves_to_the_server_with_its_numbers(town: Town) -> None:
    book = town.shelf.found("a")
    write_moves(book, *range(1, 30))
    size = book.cursor()[1]
    desk = town.hub(book)
    assert not book.group.is_hub
    assert book.cursor() == (0, size + 1)
    result = desk.sync()
    assert (result.is_complete, result.size) == (True, size + 1)
    write_moves(book, 7)
    assert desk.sync().sent == 1
    assert book.cursor() == (1, size + 2)


def test_what_one_laptop_writes_the_other_shows(town: Town) -> None:
    first, second = two_laptops(town)
    write_moves(first.book, 5, 6)
    write_moves(second.book, 100)
    assert first.sync().sent == 2
    result = second.sync()
    assert (result.sent, result.got, result.waiting) == (1, 2, 0)
    assert first.sync().got == 1
    assert balance(first.book) == balance(second.book) == 111
    assert first.book.roots() == second.book.roots()


def test_nothing_to_do_is_one_request(town: Town) -> None:
    first, second = two_laptops(town)
    first.sync()
    first.line.requests.clear()
    result = first.sync()
    assert first.line.requests == ["GET log"]
    assert result.bytes < 1024
    assert result.is_complete
    assert second.book.waiting_count() == 0
