"""A laptop begins with a snapshot, and stands where the others stand."""

from app.book.arriving import open_arriving
from app.book.book import Book
from app.book.snapshot import Opened, Snapshot, unpack
from app.book.starting import Origin
from app.book.swapping import swap
from app.book.verify import verify_database
from app.core.admission import Sequenced
from app.store.event_log import EventLog
from tests.helpers.small_book import Shelf, balance, enrol, pull, push, write_moves


def control_of(book: Book) -> list[Sequenced]:
    found = book.read(lambda reading: EventLog(reading.conn).control())
    return [Sequenced(s.seq or 0, s.epoch or 0, s.frame, s.is_last) for s in found]


def origin_of(book: Book, snapshot: Snapshot) -> Origin:
    return Origin(
        seq=snapshot.seq,
        content=snapshot.content,
        fold=snapshot.fold,
        maker=book.group.device,
    )


def opened(snapshot: Snapshot) -> Opened:
    return unpack(snapshot.packed, content=snapshot.content)


def begin(hub: Book, book: Book) -> Snapshot:
    snapshot = hub.snapshot()
    book.start(opened(snapshot), origin_of(hub, snapshot), control_of(hub))
    book.log_in(hub.group.founder)
    return snapshot


def test_a_book_that_begins_with_a_snapshot_goes_on_as_one_with_the_whole_log(
    shelf: Shelf,
) -> None:
    hub = shelf.found()
    write_moves(hub, *range(1, 60))
    book = shelf.newcomer(hub)
    enrol(hub, book)
    begin(hub, book)
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
    begin(hub, book)
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
