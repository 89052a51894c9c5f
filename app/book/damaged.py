"""A damaged book, to look at and to print from: what can be read of it, in a private copy.

Where every fact can be read, the rows that cannot are folded again, and nothing is missing at all.
Else the rows stay as they were found. The damaged file itself is only copied, never opened by the
database. Source: spec/reliability.md section 4, B02 to B05.
"""

import re
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Table

from app.book.asked_officers import ask_the_copy
from app.book.book import Book, Projections, WallClock
from app.book.damage import Damage
from app.book.opening import bad_sectors_told
from app.book.repairing import Repair
from app.book.transaction import Changes, Reading, Tx
from app.core.disk import on_disk
from app.core.errors import Untrusted
from app.projections import Projection, all_projections
from app.store.database import Database, inspect_file
from app.store.one_file import fold_in
from app.store.salvage import salvage
from app.system.clock import uptime_ms
from app.system.locks import BookLock
from app.system.paths import backups_dir
from app.system.vault import KeyStore

T = TypeVar("T")
# What code says of rows that always stood together and do no more.
UNEXPECTED = (LookupError, TypeError, ValueError, AttributeError, ArithmeticError, AssertionError)


class DamagedBook(Book):
    """A book that can only be read, and of which rows may be missing.

    Attributes:
        on_gap: Told, on any thread, that what was just read may lack rows.
    """

    damage: Damage
    on_gap: Callable[[], None] | None = None

    def read(self, query: Callable[[Reading], T]) -> T:
        """As in every book; a query that touches what is damaged is told to `on_gap`.

        Raises:
            Untrusted: "book.part_missing": what it needs belongs together and is not all there.
        """
        if not self.damage.lost:
            return super().read(query)
        asked: list[str] = []

        def watched(reading: Reading) -> T:
            raw: Any = reading.conn.connection.driver_connection
            raw.set_trace_callback(asked.append)
            try:
                return query(reading)
            finally:
                raw.set_trace_callback(None)

        try:
            return super().read(watched)
        except UNEXPECTED as error:
            raise Untrusted("book.part_missing") from error
        finally:
            if self.on_gap is not None and any(map(self._reads_gap, asked)):
                self.on_gap()

    def write(self, operation: Callable[[Tx], T]) -> Changes[T]:
        """As in every book that can only be read: what may be forgotten is done, such as a PIN.

        Raises:
            Unavailable: "book.damaged_looking". Untrusted: "book.part_missing", as in `read`.
        """
        try:
            return super().write(operation)
        except UNEXPECTED as error:
            raise Untrusted("book.part_missing") from error

    @cached_property
    def _reads_gap(self) -> Callable[[str], object]:
        """Whether a statement reads a table that lacks rows."""
        names = "|".join(sorted(self.damage.lost))
        return re.compile(rf'(?:FROM|JOIN|,)\s+"?(?:{names})"?(?![\w.])', re.IGNORECASE).search


def look_into(
    path: Path,
    keys: KeyStore,
    *,
    wall_ms: WallClock,
    projections: Projections = None,
    up_ms: WallClock = uptime_ms,
) -> DamagedBook:
    """Open what can be read of a damaged book; close it like any other.

    Raises:
        Untrusted: "book.damaged": not enough can be read to show anything, or it is no book.
        Unavailable: As `Book.open`. In all cases the file was not changed.
    """
    with bad_sectors_told(path):
        inspect_file(path)
    secrets = keys.load(path)
    found = all_projections() if projections is None else projections
    with BookLock(path, wall_ms(), in_copy=True).until_taken_over() as lock:
        assert lock.copy is not None
        lost = _read_out(lock.copy, secrets.key, found)
        database = Database(lock.copy, secrets.key)
        try:
            with database.writing() as conn:
                damage = Repair(conn, secrets, lost, found).run(backups_dir(path))
                ask_the_copy(conn, damage.lost, path, secrets.key)
            book = DamagedBook(
                (database, secrets), lock, keys, wall_ms, found, up_ms=up_ms, damage=damage
            )
            if book.roster.founding is None:
                raise Untrusted("book.damaged", path=str(path))
        except BaseException:
            database.close()
            raise
        return book


def _read_out(copy: Path, key: bytes, projections: Sequence[Projection]) -> frozenset[str]:
    """Put what can be read of the copy into its place; the tables that lack rows.

    A write-ahead file of another book makes the whole unreadable, or the pages that it holds: then
    more is read without it.
    """
    tables = [table for projection in projections for table in projection.tables]
    fresh, waiting = copy.with_name("fresh"), copy.with_name(f"{copy.name}-wal")
    lost = _salvaged(copy, key, fresh, tables)
    with on_disk(copy):
        if waiting.exists() and lost != frozenset():
            waiting.unlink()
            alone = copy.with_name("alone")
            found = _salvaged(copy, key, alone, tables)
            if lost is None or (found is not None and len(found) < len(lost)):
                fresh, lost = alone, found
        if lost is None:
            raise Untrusted("book.damaged", path=str(copy))
        fold_in(fresh, key)
        for ending in ("-wal", "-shm"):
            copy.with_name(copy.name + ending).unlink(missing_ok=True)
        fresh.replace(copy)
    return lost


def _salvaged(
    copy: Path, key: bytes, fresh: Path, tables: Sequence[Table]
) -> frozenset[str] | None:
    """Names of the tables that lack rows; None when nothing can be read."""
    try:
        return salvage(copy, key, fresh, tables)
    except Untrusted:
        return None
