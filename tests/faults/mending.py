"""Damaged books: put in order where they lie, or what can be read of them taken into a copy."""

import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from app.book.backup import copies, make_copy
from app.book.restoring import mend, restore
from app.system.vault import KeyStore
from tests.faults.works import NOW, Step, Work, shelf_in, whole
from tests.helpers.harm import flip, harm, page_of_fact
from tests.helpers.small_book import SMALL, KeysInFile, balance, pull, push, write_moves

SAFE = "as_found"  # a folder: each damaged file once more, to compare


class Mending(Work):
    """Rows that can be made again, and facts that a copy holds: `daftari restore BOOK`."""

    def prepare(self, folder: Path) -> None:
        shelf = shelf_in(folder)
        book = shelf.found()
        write_moves(book, *range(1, 31))
        make_copy(book, NOW)
        write_moves(book, 1000)
        shelf.close()
        flip(book.path, page_of_fact(book.path, shelf.keys, 20))
        harm(book.path, shelf.keys, "account_balance")
        _keep_as_found(folder, book.path)

    def begin(self, folder: Path) -> Sequence[Step]:
        book = _temporary_in(folder) / "a.daftari"
        return [partial(mend, book, KeysInFile(folder), NOW + 1, projections=SMALL)]

    def prove(self, folder: Path, done: Sequence[bool], *, is_sure: bool) -> None:
        """In order, or as it was found; then it is put in order."""
        path, shelf = _temporary_in(folder) / "a.daftari", shelf_in(folder)
        if _is_as_found(path):
            assert not all(done), "put in order, it was said"
            mend(path, shelf.keys, NOW + 2, projections=SMALL)
        _demand_damaged_aside(path)
        book = whole(shelf.open())
        assert balance(book) == 1465
        write_moves(book, 1)
        shelf.close()


class Rescuing(Work):
    """Of the laptop that numbers, and of another one with entries that nobody else has got: what
    lies behind their newest copies."""

    def prepare(self, folder: Path) -> None:
        shelf = shelf_in(folder)
        hub = shelf.found()
        tablet = shelf.join(hub, "b")
        for no, book in enumerate((hub, tablet)):
            write_moves(book, 1 + no)
            make_copy(book, NOW)
        write_moves(hub, 10, 20)
        pull(tablet, hub)
        write_moves(tablet, 100, 200)
        write_moves(hub, 40)
        shelf.close()
        for book in (hub, tablet):
            harm(book.path, shelf.keys, "setting")  # so that nothing can be put in order
            _keep_as_found(folder, book.path)

    def begin(self, folder: Path) -> Sequence[Step]:
        _temporary_in(folder)
        keys = KeysInFile(folder)
        return [partial(_rescue, folder / f"{name}.daftari", keys, NOW + 1) for name in "ab"]

    def prove(self, folder: Path, done: Sequence[bool], *, is_sure: bool) -> None:
        """Each is whole, or as it was found; then it is rescued."""
        _temporary_in(folder)
        shelf = shelf_in(folder)
        for name, is_done in zip("ab", (*done, False, False), strict=False):
            path = folder / f"{name}.daftari"
            if _is_as_found(path):
                assert not is_done, "rescued, it was said"
                _rescue(path, shelf.keys, NOW + 2)
            _demand_damaged_aside(path)
        hub, tablet = whole(shelf.open("a")), whole(shelf.open("b"))
        assert (balance(hub), balance(tablet)) == (71, 333)
        push(tablet, hub)
        pull(tablet, hub)
        assert tablet.waiting_count() == 0
        assert balance(hub) == balance(tablet) == 373
        for book in (hub, tablet):
            write_moves(book, 1)
        shelf.close()


def _rescue(book: Path, keys: KeyStore, now_ms: int) -> None:
    (copy,) = copies(book)
    restore(copy.path, book, keys, now_ms, is_damaged=True, projections=SMALL)


def _temporary_in(folder: Path) -> Path:
    """Private copies are made on the same disk, so that it can be full; the folder itself."""
    there = folder / "tmp"
    there.mkdir(exist_ok=True)
    tempfile.tempdir = str(there)
    return folder


def _keep_as_found(folder: Path, book: Path) -> None:
    (folder / SAFE).mkdir(exist_ok=True)
    (folder / SAFE / book.name).write_bytes(book.read_bytes())


def _is_as_found(book: Path) -> bool:
    return book.read_bytes() == (book.parent / SAFE / book.name).read_bytes()


def _demand_damaged_aside(book: Path) -> None:
    """Nothing that was found is thrown away."""
    asides = [path.read_bytes() for path in book.parent.glob(f"{book.stem}.replaced-*.daftari")]
    assert (book.parent / SAFE / book.name).read_bytes() in asides, "the damaged file is gone"
