"""The encrypted SQLite file: opened one way only, with settings that are read back every time.

Source of the settings: spec/reliability.md section 0 (WAL + FULL lost 0 of 2,448 simulated power
cuts; WAL + NORMAL lost 1,085 of 2,256).
"""

import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from app.core.errors import Unavailable, Untrusted
from app.store.meanings import FAILURES, explained, is_full, is_unreadable
from app.store.schema import APPLICATION_ID, SCHEMA_VERSION

PAGE = 4096
BUSY_MS = 5000  # a virus scanner may hold the file for a moment
READERS_MAX = 4
# Compiled statements of one connection. The driver drops the one that was asked for least, so once
# the tables and triggers of a book fill it, two new statements in turn are compiled each time.
STATEMENTS = 4096
PROBE = 1024 * 1024
CACHE_KB, ROOM_KB = 8_000, 48_000  # pages in memory of one connection: as built in, and at most

# name: (value to set, value that must read back)
PRAGMAS: dict[str, tuple[str, object]] = {
    "synchronous": ("FULL", 2),
    "fullfsync": ("ON", 1),
    "checkpoint_fullfsync": ("ON", 1),
    "foreign_keys": ("ON", 1),
    "recursive_triggers": ("ON", 1),  # else INSERT OR REPLACE removes rows unheard
    "trusted_schema": ("OFF", 0),
    "cell_size_check": ("ON", 1),
    "temp_store": ("MEMORY", 2),  # nothing readable in temporary files
    "busy_timeout": (str(BUSY_MS), BUSY_MS),
}


class Database:
    """One open book file: a connection that writes, and a pool that reads beside it."""

    def __init__(self, path: Path, key: bytes, *, read_only: bool = False) -> None:
        self.path = path
        self.read_only = read_only
        self._key = key
        with explained(path):  # each pool takes locks, which take memory
            self._readers = _engine(self.connect, begin="BEGIN", size=READERS_MAX)
            self._writers = _engine(self.connect, begin="BEGIN IMMEDIATE", size=1)

    @property
    def key(self) -> bytes:
        """The raw key of the file: for whoever seals it, never for a file or a log."""
        return self._key

    def connect(self) -> Any:
        """A new driver connection, keyed, set and proved.

        Raises:
            Unavailable, Untrusted: See `explain`; `book.setting_refused` when a safety setting
                does not hold.
        """
        with explained(self.path):
            try:
                return self._proved()
            except driver.DatabaseError:
                return self._proved()  # SQLCipher without memory takes a right key for a wrong one

    def _proved(self) -> Any:
        raw = keyed(self.path, self._key, read_only=self.read_only)
        try:
            _set_up(raw, self.read_only)
        except BaseException:
            raw.close()
            raise
        return raw

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """The one writing transaction; the caller holds the book's lock.

        Raises:
            Unavailable: See `explain`; nothing was written. `book.unsure` when the disk failed in
                the last moment of COMMIT and goes on failing: then only a new opening shows it.
        """
        is_committing = False
        with explained(self.path):
            try:
                with self._writers.begin() as conn:
                    yield conn
                    is_committing = True
            except FAILURES as error:
                is_unsure = is_committing and not self._taken_back() and not is_full(error)
                self._begin_anew(error)
                if is_unsure:
                    raise Unavailable("book.unsure", path=str(self.path)) from error
                raise

    def _taken_back(self) -> bool:
        """Write over what a failed COMMIT left in the write-ahead file; whether that was possible.

        When only the last fsync failed it stands there whole: SQLite takes it for undone until
        the file is opened again after a crash, and then for done (spec/reliability.md B16).
        """
        try:
            with self._writers.begin() as conn:
                version = conn.exec_driver_sql("PRAGMA user_version").scalar_one()
                conn.exec_driver_sql(f"PRAGMA user_version = {int(version)}")
        except FAILURES:
            return False
        return True

    def _begin_anew(self, error: Exception) -> None:
        """Leave connections that did not come through a failure in one piece.

        Without memory SQLCipher takes pages for altered, and goes on doing so.

        Raises:
            Unavailable: "book.no_memory": a file that could not be read is whole at a second look.
        """
        unreadable = is_unreadable(error)
        if not unreadable and not isinstance(error, MemoryError):
            return
        self._readers.dispose()
        self._writers.dispose()
        if not unreadable:
            return
        bytearray(PROBE)  # without memory every file looks damaged, at a second look as well
        raw = self.connect()
        try:
            if raw.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok":
                raise Unavailable("book.no_memory", path=str(self.path)) from error
        finally:
            raw.close()

    @contextmanager
    def with_room(self) -> Iterator[None]:
        """For long rewriting: the writer holds more pages, so that each is ciphered only once, and
        what is dropped is not written over first. Not for what must be erased."""
        self._writer_holds(ROOM_KB, "FAST")
        try:
            yield
        finally:
            self._writer_holds(CACHE_KB, "ON")

    def _writer_holds(self, size_kb: int, secure_delete: str) -> None:
        with self.writing() as conn:
            conn.exec_driver_sql(f"PRAGMA cache_size = -{size_kb}")
            conn.exec_driver_sql(f"PRAGMA secure_delete = {secure_delete}")
            conn.exec_driver_sql("PRAGMA shrink_memory")

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A consistent look, from any thread, while someone writes."""
        with explained(self.path):
            try:
                with self._readers.begin() as conn:
                    yield conn
            except FAILURES as error:
                self._begin_anew(error)
                raise

    def version(self) -> int:
        with self.reading() as conn:
            return int(conn.exec_driver_sql("PRAGMA user_version").scalar_one())

    @contextmanager
    def filling(self) -> Iterator[Any]:
        """A driver connection to a new file: rows may come before those that they name, or
        without them."""
        with explained(self.path):
            raw = self.connect()
            try:
                raw.execute("PRAGMA foreign_keys = OFF")
                yield raw
            except FAILURES as error:
                self._begin_anew(error)
                raise
            finally:
                raw.close()

    def copy_to(self, target: Path) -> None:
        """A whole, compact, encrypted copy with the same key, as of now."""
        with explained(target):
            raw = self.connect()
            try:
                raw.execute("VACUUM INTO ?", (str(target),))
            except FAILURES as error:
                self._begin_anew(error)
                raise
            finally:
                raw.close()

    def like(self, path: Path) -> "Database":
        """Another file with the same key, to be read only."""
        return Database(path, self._key, read_only=True)

    def close(self) -> None:
        self._readers.dispose()
        self._writers.dispose()


def inspect_file(path: Path) -> None:
    """Refuse what cannot be a book before the driver touches it.

    Raises:
        Unavailable: `book.missing`, `book.no_access`.
        Untrusted: `book.not_a_file` (a link, a folder, a device), `book.not_a_ledger`.
    """
    try:
        info = path.lstat()
        if not stat.S_ISREG(info.st_mode) or info.st_nlink > 1:
            raise Untrusted("book.not_a_file", path=str(path))
        with path.open("rb") as file:
            head = file.read(PAGE)
    except FileNotFoundError as error:
        raise Unavailable("book.missing", path=str(path)) from error
    except OSError as error:
        raise Unavailable("book.no_access", path=str(path)) from error
    is_plain = head.startswith(b"SQLite format 3") or _is_text(head)
    if len(head) < PAGE or is_plain:
        raise Untrusted("book.not_a_ledger", path=str(path))


def _is_text(head: bytes) -> bool:
    # 4 KB of cipher text hold some 400 control characters; a text file has none.
    return all(byte >= 32 or byte in b"\t\n\r\f" for byte in head)


def _engine(creator: Any, *, begin: str, size: int) -> Engine:
    engine = create_engine(
        "sqlite://",
        creator=creator,
        module=driver,
        poolclass=QueuePool,
        pool_size=size,
        max_overflow=0,
        pool_reset_on_return="rollback",
    )

    @event.listens_for(engine, "begin")
    def start(conn: Connection) -> None:
        # The driver would open a transaction at the first write only: a decision could then
        # rest on rows that another process changes before we write.
        conn.exec_driver_sql(begin)

    return engine


def keyed(path: Path, key: bytes, *, read_only: bool = False) -> Any:
    """A driver connection with the key set and nothing read yet; elsewhere use `Database`."""
    assert len(key) == 32
    target, uri = str(path), False
    if read_only:
        target, uri = f"{path.absolute().as_uri()}?mode=ro{_immutable(path)}", True
    raw = driver.connect(
        target,
        uri=uri,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=STATEMENTS,
        timeout=BUSY_MS / 1000,
    )
    raw.execute("PRAGMA cipher_log_level = NONE")
    raw.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    return raw


def _immutable(path: Path) -> str:
    # A WAL database in a folder without write access opens as immutable only, which would hide
    # the entries that still wait in a write-ahead file.
    wal = path.with_name(f"{path.name}-wal")
    return "" if wal.exists() and wal.stat().st_size else "&immutable=1"


def _set_up(raw: Any, read_only: bool) -> None:
    application = _pragma(raw, "application_id")
    version = int(str(_pragma(raw, "user_version")))
    is_empty = raw.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
    if application != APPLICATION_ID and not is_empty:
        raise Untrusted("book.not_ours")
    if version > SCHEMA_VERSION:
        raise Untrusted("book.newer_version", version=version, known=SCHEMA_VERSION)
    if not read_only:
        mode = raw.execute("PRAGMA journal_mode = WAL").fetchone()[0]
        if mode != "wal":
            raise Unavailable("book.setting_refused", setting="journal_mode", value=mode)
    for name, (value, expected) in PRAGMAS.items():
        raw.execute(f"PRAGMA {name} = {value}")
        if _pragma(raw, name) != expected:
            raise Unavailable("book.setting_refused", setting=name, value=str(_pragma(raw, name)))


def _pragma(raw: Any, name: str) -> object:
    row = raw.execute(f"PRAGMA {name}").fetchone()
    return None if row is None else row[0]
