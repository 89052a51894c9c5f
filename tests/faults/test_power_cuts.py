"""The power goes at every write of an entry; whatever part of the unsynced sectors survives, the
book holds everything that was saved, whole.

SQLCipher brings its own file layer and takes no other, so these books lie unencrypted, with the
same schema, settings and code, on the fault-recording file layer of ../shared/fault under apsw.
The power may also go in the middle of a sector's neighbours: any subset of 512-byte sectors of
what was not synced survives.
"""

import random
import sqlite3
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest.mock import patch

import pytest
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from app.book.book import Book
from app.book.founding import Founding
from app.book.verify import verify_database
from app.core.tree import Frontier
from app.store.creation import create_tables
from app.store.database import PRAGMAS, Database
from app.system.vault import MemoryKeyStore
from tests.helpers.shared import shared
from tests.helpers.small_book import SMALL, Clock, balance, write_moves
from tests.simulation.disk import NoLock

STATES = 4  # nothing survived, everything did, and random subsets
CHECKPOINT_PAGES = 60  # so that the write-ahead file also goes into the book under way


@pytest.fixture(scope="module")
def faults() -> Iterator[tuple[ModuleType, ModuleType]]:
    """The recording file layer, and the driver over it."""
    pytest.importorskip("apsw")
    folder = str(shared("fault/faultvfs.py").parent)
    sys.path.insert(0, folder)
    try:
        import apsw_dbapi
        import faultvfs
    finally:
        sys.path.remove(folder)
    faultvfs.install()
    apsw_dbapi.Cursor = _cursor_class(apsw_dbapi)
    yield faultvfs, apsw_dbapi
    faultvfs.R.reset()


def _cursor_class(dbapi: Any) -> Any:
    class Cursor(dbapi.Cursor):
        def execute(self, sql: str, values: Any = ()) -> Any:
            super().execute(sql, values)
            if "cipher_integrity_check" in sql:  # nothing is encrypted: it finds nothing
                self.description, self._rows = (("finding", *(None,) * 6),), iter(())
            return self

    return Cursor


class PlainDisk(Database):
    """A book's file without encryption, over apsw."""

    def __init__(self, path: Path, dbapi: Any, vfs: str | None) -> None:
        self.path, self.read_only = path, False
        self._engine = _engine(path, dbapi, vfs)

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        with self._engine.begin() as conn:
            yield conn

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        with self._engine.begin() as conn:
            yield conn

    def connect(self) -> Any:
        """For what is done to files whose pages carry their proofs: these do not."""
        return sqlite3.connect(":memory:")

    def close(self) -> None:
        self._engine.dispose()


def _engine(path: Path, dbapi: Any, vfs: str | None) -> Engine:
    def connect() -> Any:
        raw = dbapi.connect(str(path), vfs=vfs)
        raw.execute("PRAGMA journal_mode = WAL")
        for name, (value, _) in PRAGMAS.items():
            raw.execute(f"PRAGMA {name} = {value}")
        raw.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES}")
        return raw

    engine = create_engine("sqlite://", module=dbapi, creator=connect, poolclass=StaticPool)

    @event.listens_for(engine, "begin")
    def start(conn: Connection) -> None:
        conn.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _create(path: Path, group: str, dbapi: Any) -> PlainDisk:
    disk = PlainDisk(path, dbapi, "fault")
    with disk.writing() as conn:
        create_tables(conn)
        conn.exec_driver_sql(
            "INSERT INTO log_state (one, group_id, epoch, size, frontier, lam) "
            "VALUES (1, ?, 0, 0, ?, 0)",
            (group, Frontier().to_bytes()),
        )
    return disk


class Cutter:
    """Builds, at every file call, the disks that a power cut could leave, and proves each."""

    def __init__(self, faults: tuple[ModuleType, ModuleType], folder: Path, book: Path) -> None:
        self.vfs, self.dbapi = faults
        self.folder, self.book = folder, book
        self.chance = random.Random(11)
        self.saved = 0
        self.outcomes: Counter[str] = Counter()

    def settle(self) -> None:
        """All that was written so far is on the platter."""
        record = self.vfs.R
        for path in list(record.pending):
            for change in record.pending.pop(path):
                self.vfs.apply(self.vfs.img(path), change)

    def cut(self) -> None:
        for number, files in self.vfs.power_states(None, self.chance, STATES):
            folder = self.folder / f"state{sum(self.outcomes.values())}-{number}"
            folder.mkdir()
            for path, data in files.items():
                if data or path.endswith(".daftari"):
                    (folder / Path(path).name).write_bytes(data)
            self._prove(folder / self.book.name)

    def _prove(self, path: Path) -> None:
        disk = PlainDisk(path, self.dbapi, None)
        try:
            assert list(verify_database(disk, SMALL)) == []
            with disk.reading() as conn:
                sql = "SELECT coalesce(sum(minor), 0) FROM account_balance WHERE account = '1030'"
                have = conn.exec_driver_sql(sql).scalar_one() // 100
        finally:
            disk.close()
        assert have in (self.saved, self.saved + 1), (have, self.saved)
        self.outcomes["saved" if have == self.saved else "saved, not yet said"] += 1


def test_no_power_cut_loses_or_harms_what_was_saved(
    faults: tuple[ModuleType, ModuleType], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vfs, dbapi = faults
    path = tmp_path / "a.daftari"
    keys, founding = (
        MemoryKeyStore(),
        Founding(group_name="Umoja", kind="vsla", currency="KES", label="A"),
    )
    with (
        patch("app.book.founding.create_database", lambda p, _, group: _create(p, group, dbapi)),
        patch("app.book.book.coming_about", nullcontext),
        patch("app.book.book.take_name", lambda *_: PlainDisk(path, dbapi, "fault")),
        patch("app.book.book.BookLock", NoLock),
    ):
        book = Book.create(path, keys, founding, wall_ms=Clock(), projections=SMALL)
    cutter = Cutter(faults, tmp_path / "states", path)
    cutter.folder.mkdir()
    cutter.settle()
    count = vfs.R.hit

    def counted(kind: str, where: str) -> bool:
        is_due: bool = count(kind, where)
        if not where.endswith("-shm"):
            cutter.cut()
        return is_due

    monkeypatch.setattr(vfs.R, "hit", counted)
    for _ in range(5):
        write_moves(book, 100)
        cutter.saved += 1
        cutter.cut()
    monkeypatch.setattr(vfs.R, "hit", count)
    assert balance(book) == 500
    book.close()
    # Cuts between the commit and the word "Saved" happened too, and so did checkpoints.
    assert cutter.outcomes["saved, not yet said"] > 5
    assert sum(cutter.outcomes.values()) > 100
