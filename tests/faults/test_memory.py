"""What the matrix of faults found in the book, told without a library that makes calls fail."""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from functools import partial
from pathlib import Path
from shutil import copyfile
from typing import Any
from unittest.mock import Mock

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from app.book import backup, rebuild, restoring
from app.book.backup import make_copy, prove_copy
from app.book.damaged import look_into
from app.book.restoring import mend, restore
from app.book.verify import Finding, verify_database
from app.core.errors import AppError, Unavailable
from app.store import salvage
from app.store.database import Database
from tests.helpers.harm import flip, harm, page_of_fact
from tests.helpers.small_book import SMALL, KeysInFile, Shelf, balance, pull, write_moves


def _unreadable() -> DatabaseError:
    raw = driver.DatabaseError("file is not a database")
    raw.sqlite_errorcode = 26
    return DatabaseError("SELECT 1", None, raw)


def test_a_file_that_cannot_be_read_for_a_moment_is_not_called_damaged(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    book = shelf.found()
    write_moves(book, 1)
    for raised in (_unreadable(), _unreadable().orig, MemoryError()):
        assert raised is not None
        with pytest.raises(Unavailable, match=r"book\.no_memory"), book.database.reading():
            raise raised
    write_moves(book, 2)
    assert balance(book) == 3
    shelf.close()


def test_a_copy_that_cannot_be_read_for_a_moment_is_not_called_harmed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf = Shelf(tmp_path)
    book = shelf.found()
    copy = make_copy(book, shelf.clock())
    key, harmed = book.database.key, [Finding(code="verify.file_damaged")]
    for looks, said in ([harmed, []], "book.no_memory"), ([harmed, harmed], "backup.not_whole"):
        seen = Mock(side_effect=[iter(look) for look in looks])
        monkeypatch.setattr(backup, "verify_database", seen)
        with pytest.raises(AppError, match=said):
            prove_copy(copy.path, key)
    monkeypatch.undo()
    assert prove_copy(copy.path, key) > 0
    shelf.close()


def test_pages_that_cannot_be_read_for_a_moment_are_not_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf = Shelf(tmp_path)
    book = shelf.found()
    write_moves(book, *range(1, 9))
    make_copy(book, shelf.clock())
    shelf.close()
    harm(book.path, shelf.keys, "account_balance")
    genuine, asked = salvage._Source._rows, Counter[str]()

    def failing(source: salvage._Source, sql: str, values: Sequence[object]) -> Iterator[Any]:
        for row in genuine(source, sql, values):
            asked[sql] += 1
            if asked[sql] == 4:
                raise _unreadable().orig or AssertionError
            yield row

    with closing(look_into(book.path, shelf.keys, wall_ms=shelf.clock, projections=SMALL)) as found:
        lost, facts = found.damage.lost, found.damage.facts
    monkeypatch.setattr(salvage._Source, "_rows", failing)
    with closing(look_into(book.path, shelf.keys, wall_ms=shelf.clock, projections=SMALL)) as found:
        assert (found.damage.lost, found.damage.facts) == (lost, facts)
        assert balance(found) == 36 and max(asked.values()) > 4
    monkeypatch.setattr(salvage._Source, "_rows", Mock(side_effect=MemoryError))
    with pytest.raises(Unavailable, match=r"book\.no_memory"):
        look_into(book.path, shelf.keys, wall_ms=shelf.clock, projections=SMALL)


def test_a_copy_that_cannot_be_read_for_a_moment_is_not_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf = Shelf(tmp_path)
    book = shelf.found()
    write_moves(book, 1)
    copy = make_copy(book, shelf.clock())
    shelf.close()
    harm(book.path, shelf.keys, "event", "setting")
    reading, short = Database.reading, Unavailable("book.no_memory")

    def failing(database: Database) -> AbstractContextManager[Connection]:
        if database.path in (copy.path, book.path):
            raise short
        return reading(database)

    monkeypatch.setattr(Database, "reading", failing)
    monkeypatch.setattr(restoring, "prove_copy", lambda *_: 1)
    for work in (
        partial(mend, book.path, shelf.keys, shelf.clock(), projections=SMALL),
        partial(restore, copy.path, book.path, shelf.keys, shelf.clock(), projections=SMALL),
    ):
        with pytest.raises(Unavailable, match=r"book\.no_memory"):
            work()


def test_what_a_newer_release_folds_is_begun_anew_after_a_kill(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half of its tables are not taken for those of a stranger."""
    shelf = Shelf(tmp_path, projections=SMALL[:2])
    write_moves(shelf.found(), 1, 2)
    shelf.close()
    shelf.projections = SMALL
    with monkeypatch.context() as patched:
        patched.setattr(rebuild, "_fold_all", Mock(side_effect=KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            shelf.open()
    book = shelf.open()
    assert list(verify_database(book.database, SMALL)) == [] and balance(book) == 3
    shelf.close()


def test_pages_that_a_power_cut_left_half_written_in_the_file_are_whole_beside_it(
    tmp_path: Path,
) -> None:
    shelf = Shelf(tmp_path, keys=KeysInFile(tmp_path))
    book = shelf.found()
    write_moves(book, *range(1, 31))
    shelf.close()
    again = shelf.open()
    sound = page_of_fact(book.path, shelf.keys, 31)
    write_moves(again, 1000)
    cut = tmp_path / "cut"
    cut.mkdir()
    for name in ("a.daftari", "a.daftari-wal", "a.secrets"):
        copyfile(tmp_path / name, cut / name)
    shelf.close()
    flip(cut / "a.daftari", sound)
    left = Shelf(cut, keys=KeysInFile(cut))
    book = left.open()
    assert list(verify_database(book.database, SMALL)) == [] and balance(book) == 1465
    left.close()


def test_an_ingest_whose_commit_failed_is_not_taken_for_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last fact of the page had waited here, so it was found in the file and told nothing."""
    shelf = Shelf(tmp_path)
    hub = shelf.found()
    tablet = shelf.join(hub, "b")
    write_moves(tablet, 100)
    hub.import_frames(tablet.outgoing())
    writing = Database.writing

    @contextmanager
    def failing(database: Database) -> Iterator[Connection]:
        with writing(database) as conn:
            yield conn
            raise driver.OperationalError("disk I/O error")

    monkeypatch.setattr(Database, "writing", failing)
    with pytest.raises(AppError):
        pull(tablet, hub)
    monkeypatch.undo()
    assert tablet.waiting_count() == 1
    pull(tablet, hub)
    assert (tablet.waiting_count(), balance(tablet)) == (0, 100)
    shelf.close()
