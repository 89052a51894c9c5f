"""What the matrix of faults found in the book, told without a library that makes calls fail."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import Mock

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from app.book import backup
from app.book.backup import make_copy, prove_copy
from app.book.verify import Finding
from app.core.errors import AppError, Unavailable
from app.store.database import Database
from tests.helpers.small_book import Shelf, balance, pull, write_moves


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
