"""A laptop begins with a snapshot, and stands where the others stand."""

import pytest
import zstandard

from app.book.arriving import arriving_path, open_arriving
from app.book.book import Book
from app.book.snapshot import LEVEL, UNPACKED_MAX
from app.book.swapping import swap
from app.book.verify import verify_database
from app.core.errors import Unavailable
from app.store import database
from tests.helpers.small_book import Shelf, balance, enrol, pull, push, write_moves
from tests.helpers.starting import begin


def test_a_book_that_begins_with_a_snapshot_goes_on_as_one_with_the_whole_log(
    shelf: Shelf,
) -> None:
    hub = shelf.found()
    write_moves(hub, *range(1, 60))
    book = shelf.newcomer(hub)
    enrol(hub, book)
    begin(hub, book, hub.snapshot())
    book.log_in(hub.group.founder)
    assert (book.cursor(), book.roots()) == (hub.cursor(), hub.roots())
    assert book.group.is_enrolled and book.origin() is not None
    write_moves(hub, 7)
    pull(book, hub)
    write_moves(book, 11, 13)
    push(book, hub)
    pull(book, hub)
    assert (book.cursor(), book.roots()) == (hub.cursor(), hub.roots())
    assert balance(book) == balance(hub) == sum(range(1, 60)) + 31
    assert not book.waiting_count() and not book.read(lambda r: r.conn.closed)


def arrived(shelf: Shelf, book: Book, hub: Book) -> bool | None:
    """Whether the snapshot was found true, when the whole log has arrived behind `book`."""
    arriving = open_arriving(
        book.path, shelf.keys, wall_ms=shelf.clock, projections=shelf.projections
    )
    try:
        pull(arriving, hub)
        return arriving.verdict
    finally:
        arriving.close()


def test_the_history_takes_the_place_of_the_snapshot(shelf: Shelf) -> None:
    hub = shelf.found()
    write_moves(hub, *range(1, 60))
    book = shelf.newcomer(hub)
    enrol(hub, book)
    begin(hub, book, hub.snapshot())
    book.log_in(hub.group.founder)
    write_moves(hub, 7)
    pull(book, hub)
    write_moves(book, 11, 13)
    push(book, hub)
    write_moves(book, 17)
    pull(book, hub)
    write_moves(book, 19)
    assert arrived(shelf, book, hub) is True
    book.close()
    assert swap(book.path, shelf.keys, shelf.clock())
    assert not swap(book.path, shelf.keys, shelf.clock())
    whole = shelf.open("b")
    assert whole.origin() is None and not whole.was_restored and whole.waiting_count() == 2
    assert balance(whole) == balance(hub) + 36
    push(whole, hub)
    pull(whole, hub)
    assert (whole.cursor(), whole.roots()) == (hub.cursor(), hub.roots())
    assert not list(verify_database(whole.database, tuple(shelf.projections)))
    assert not list(book.path.parent.glob("b.daftari.arriving*"))


def test_what_somebody_still_reads_is_not_exchanged(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(database.PRAGMAS, "busy_timeout", ("10", 10))
    hub = shelf.found()
    write_moves(hub, 1, 2, 3)
    book = shelf.newcomer(hub)
    enrol(hub, book)
    begin(hub, book, hub.snapshot())
    book.log_in(hub.group.founder)
    write_moves(book, 10)
    assert arrived(shelf, book, hub) is True
    book.close()
    key = shelf.keys.load(book.path).key
    reader = database.Database(arriving_path(book.path), key)
    with reader.reading() as conn:
        conn.exec_driver_sql("SELECT count(*) FROM event").scalar_one()
        with pytest.raises(Unavailable, match=r"book\.busy"):
            swap(book.path, shelf.keys, shelf.clock())
    reader.close()
    assert swap(book.path, shelf.keys, shelf.clock())
    whole = shelf.open("b")
    assert (balance(whole), whole.waiting_count()) == (16, 1)


def test_a_snapshot_is_packed_in_a_few_megabytes_of_memory() -> None:
    """The desktop makes it between two entries, beside everything else that it holds."""
    parameters = zstandard.ZstdCompressionParameters.from_level(LEVEL, source_size=UNPACKED_MAX)
    assert parameters.estimated_compression_context_size() < 16 * 2**20
