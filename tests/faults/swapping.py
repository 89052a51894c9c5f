"""Another file, or another shape, of the same book: the whole history in the place of a snapshot,
and what a newer release folds."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from app.book.arriving import arriving_path, open_arriving
from app.book.swapping import swap
from tests.faults.works import NOW, Step, Work, shelf_in, whole
from tests.helpers.small_book import SMALL, KeysInFile, balance, enrol, pull, push, write_moves
from tests.helpers.starting import begin


class Swapping(Work):
    """Two facts of its own that have numbers, three that wait, and all of the history beside it."""

    def prepare(self, folder: Path) -> None:
        shelf = shelf_in(folder)
        hub = shelf.found()
        write_moves(hub, 1, 2, 3, 4, 5)
        book = shelf.newcomer(hub)
        enrol(hub, book)
        begin(hub, book, hub.snapshot())
        book.log_in(hub.group.founder)
        write_moves(book, 10, 20)
        push(book, hub)
        pull(book, hub)
        write_moves(book, 100, 200, 300)
        arriving = open_arriving(book.path, shelf.keys, wall_ms=shelf.clock, projections=SMALL)
        pull(arriving, hub)
        arriving.close()
        shelf.close()

    def begin(self, folder: Path) -> Sequence[Step]:
        return [partial(swap, folder / "b.daftari", KeysInFile(folder), NOW)]

    def prove(self, folder: Path, done: Sequence[bool], *, is_sure: bool) -> None:
        """It opens as it is; then the exchange is done, whatever was left of it."""
        shelf = shelf_in(folder)
        for again in (False, True):
            if again:
                swap(folder / "b.daftari", shelf.keys, NOW + 1)
            book = shelf.open("b")
            assert not book.was_restored and book.waiting_count() == 3
            assert balance(book) == 645
            assert book.origin() is None or not (again or all(done)), "exchanged, it was said"
            book.close()
            shelf.books.clear()
        book, hub = whole(shelf.open("b")), shelf.open("a")
        assert not arriving_path(book.path).exists()
        push(book, hub)
        pull(book, hub)
        assert (book.roots(), balance(hub)) == (hub.roots(), 645)
        shelf.close()


class Updating(Work):
    """A book of an older release, opened by one that folds more of it."""

    OLDER = SMALL[:2]

    def prepare(self, folder: Path) -> None:
        shelf = shelf_in(folder)
        hub = shelf.found()
        shelf.projections = self.OLDER
        book = shelf.join(hub, "b")
        write_moves(hub, 1, 2)
        pull(book, hub)
        write_moves(book, 10)
        shelf.close()

    def begin(self, folder: Path) -> Sequence[Step]:
        return [lambda: shelf_in(folder).open("b").close()]

    def prove(self, folder: Path, done: Sequence[bool], *, is_sure: bool) -> None:
        """It opens, and everything is folded."""
        shelf = shelf_in(folder)
        book = whole(shelf.open("b"))
        assert (balance(book), book.waiting_count()) == (13, 1)
        write_moves(book, 100)
        shelf.close()
