"""Disks in memory: real SQLite with the real schema; a power cut keeps what was committed."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import cache
from pathlib import Path
from typing import Any
from unittest.mock import patch

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from app.book.folding import Folder
from app.book.rebuild import bring_up_to_date
from app.core.errors import Unavailable
from app.core.tree import Frontier
from app.projections import Projection
from app.store.creation import create_tables
from app.store.database import PRAGMAS, Database

NOWHERE = Path("/simulated")


class MemoryDisk(Database):
    """A book's file in memory behind the same two doors as the real one.

    Attributes:
        is_lazy: A planted fault: what COMMIT said is safe is not, until the next COMMIT.
    """

    is_lazy = False

    def __init__(self, path: Path, raw: Any) -> None:
        self.path = path
        self.read_only = False
        self.raw = raw
        self._before: Any = None
        self._writer: Connection | None = None
        self._engine = _engine(raw)

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        if self.is_lazy:
            self._before = duplicate(self.raw)
        with self._engine.begin() as conn:
            self._writer = conn
            try:
                yield conn
            finally:
                self._writer = None

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Beside a writer it looks through the writer's eyes: memory has one connection."""
        if self._writer is not None:
            yield self._writer
            return
        with self._engine.begin() as conn:
            yield conn

    def close(self) -> None:
        self._engine.dispose()

    def connect(self) -> Any:
        """For what is done to a file and its neighbours: there are none."""
        return driver.connect(":memory:")

    def survivor(self) -> Any:
        """What lies on the disk after the power went: every committed transaction."""
        return duplicate(self._before if self.is_lazy and self._before else self.raw)


class Reopened(MemoryDisk):
    """The same file, opened once more; to close it leaves it there."""

    def close(self) -> None:
        return


class Shelf:
    """The disks of all laptops, by path; stands in for the file system."""

    def __init__(self, projections: Sequence[Projection]) -> None:
        self.projections = tuple(projections)
        self.disks: dict[Path, MemoryDisk] = {}

    def create(self, path: Path, key: bytes, group: str) -> Reopened:
        """As `app.store.creation.create_database`."""
        del key
        raw = duplicate(_template(self.projections))
        raw.execute("UPDATE log_state SET group_id = ?", (group,))
        self.put(path, raw)
        return Reopened(path, raw)

    @contextmanager
    def in_place(self) -> Iterator[None]:
        """Books of the product lie here."""
        with ExitStack() as stack:
            for target, stand_in in (
                ("app.book.founding.create_database", self.create),
                ("app.book.book.open_database", self.open),
                ("app.book.book.coming_about", self.coming_about),
                ("app.book.book.take_name", self.take_name),
                ("app.book.founding.coming_about", self.coming_about),
                ("app.book.founding.take_name", self.take_name),
                ("app.book.book.BookLock", NoLock),
            ):
                stack.enter_context(patch(target, stand_in))
            yield

    @contextmanager
    def coming_about(self, path: Path) -> Iterator[Path]:
        """As `app.book.founding.coming_about`; no power fails meanwhile."""
        yield path

    def take_name(self, file: Path, path: Path, key: bytes) -> MemoryDisk:
        """As `app.book.founding.take_name`."""
        del file, key
        return self.disks[path]

    def open(
        self, path: Path, keys: Any, now_ms: int, copy: Path | None = None
    ) -> tuple[MemoryDisk, Any]:
        """As `app.book.opening.open_database`."""
        del now_ms, copy
        if path not in self.disks:
            raise Unavailable("book.missing", path=str(path))
        return self.disks[path], keys.load(path)

    def put(self, path: Path, raw: Any) -> MemoryDisk:
        """Let `raw` be the file at `path`."""
        self.disks[path] = MemoryDisk(path, raw)
        return self.disks[path]


class NoLock:
    """Nobody else opens a book that is only simulated, and it can always be written."""

    is_read_only = False
    copy = None

    def __init__(self, path: Path, now_ms: int, *, or_read: bool = False) -> None:
        del now_ms, or_read
        self.book = path

    @contextmanager
    def until_taken_over(self) -> Iterator["NoLock"]:
        yield self

    def release(self) -> None:
        return


def duplicate(raw: Any) -> Any:
    """A copy of a database, with the settings of a book."""
    twin = _connect()
    raw.backup(twin)
    return twin


@cache
def _template(projections: tuple[Projection, ...]) -> Any:
    """An empty book with all its tables, made once."""
    raw = _connect()
    disk = MemoryDisk(NOWHERE / "template", raw)
    with disk.writing() as conn:
        create_tables(conn)
        conn.exec_driver_sql(
            "INSERT INTO log_state (one, group_id, epoch, size, frontier, lam) "
            "VALUES (1, '', 0, 0, ?, 0)",
            (Frontier().to_bytes(),),
        )
    bring_up_to_date(disk, Folder(projections), None)
    _open.remove(raw)
    return raw


_open: list[Any] = []


def close_all() -> None:
    """Free the disks of a history: SQLite keeps what only Python forgets, 10 MB a history."""
    for raw in _open:
        raw.close()
    _open.clear()


def _connect() -> Any:
    raw = driver.connect(":memory:", isolation_level=None, check_same_thread=False)
    for name, (value, _) in PRAGMAS.items():
        raw.execute(f"PRAGMA {name} = {value}")
    _open.append(raw)
    return raw


def _engine(raw: Any) -> Engine:
    engine = create_engine("sqlite://", creator=lambda: raw, module=driver, poolclass=StaticPool)

    @event.listens_for(engine, "begin")
    def start(conn: Connection) -> None:
        conn.exec_driver_sql("BEGIN IMMEDIATE")

    return engine
