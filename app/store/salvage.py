"""What can still be read of a damaged file, row by row, in a new one beside it.

Every page of the file carries its own proof (SQLCipher). A page that fails it ends the connection
that touched it, so that each table is read from its beginning up to the damage and from its end
down to it; a table in order of row numbers is also tried in between. Indexes are made anew.

Without memory SQLCipher takes good pages for damaged ones, so that damage is only what a second
look, with memory, finds as well.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Table

from app.core.errors import Untrusted
from app.store.creation import create_tables
from app.store.database import PROBE, Database, keyed
from app.store.schema import APPLICATION_ID, SCHEMA_VERSION, durable

BATCH = 2000
PROBES = 500  # in one table, between damaged places
STEPS = 62  # doubled so often a step is longer than any table
LOOKS = 2
DAMAGE = (
    1,
    11,
    26,
)  # a table that is not listed; pages; the first page


def salvage(damaged: Path, key: bytes, fresh: Path, folded: Sequence[Table]) -> frozenset[str]:
    """Write what can be read of `damaged` into the new file `fresh`, with the same key.

    Args:
        damaged: A private copy; it is only read.
        folded: Tables of projections, as this release declares them.

    Returns:
        Names of the tables that rows are missing from.

    Raises:
        Untrusted: "book.damaged": not even the list of its tables can be read, or another release
            made it. Unavailable: No room, no memory, the disk fails.
    """
    database = Database(fresh, key)
    try:
        with database.writing() as conn:
            create_tables(conn)
            for metadata in {id(table.metadata): table.metadata for table in folded}.values():
                metadata.create_all(conn, checkfirst=False)
        with database.filling() as raw, closing(_Source(damaged, key)) as source:
            source.check()
            tables = (*durable.sorted_tables, *folded)
            return frozenset(str(one.name) for one in tables if not _copy(source, one, raw))
    finally:
        database.close()


def _copy(source: "_Source", table: Table, target: Any) -> bool:
    """Whether every row of the table could be read."""
    names = [f'"{column.name}"' for column in table.columns]
    places = ", ".join("?" * len(names))
    # OR IGNORE: a row that is met from both sides.
    insert = f'INSERT OR IGNORE INTO "{table.name}" ({", ".join(names)}) VALUES ({places})'
    batch: list[Any] = []
    is_ours = True

    def keep() -> None:
        nonlocal is_ours
        try:
            target.executemany(insert, batch)
        except driver.IntegrityError:
            is_ours = False  # a value that does not fit into its column was not written by us
        batch.clear()

    def take(row: Any) -> None:
        batch.append(row)
        if len(batch) == BATCH:
            keep()

    target.execute("BEGIN")
    is_whole = _Walk(source, table, names, take).read()
    keep()
    target.execute("COMMIT")
    return is_whole and is_ours


class _Source:
    """The damaged file; a connection that met a damaged page is left for a new one."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path, self._key = path, key
        self._raw: Any = None

    def check(self) -> None:
        if not any(self._is_ours() for _look in range(LOOKS)):
            raise Untrusted("book.damaged", path=str(self._path))

    def _is_ours(self) -> bool:
        found: list[Any] = []
        is_read = self.ask("SELECT count(*) FROM sqlite_master", (), found.append)
        is_read = is_read and self.ask("PRAGMA application_id", (), found.append)
        is_read = is_read and self.ask("PRAGMA user_version", (), found.append)
        return is_read and found[1:] == [(APPLICATION_ID,), (SCHEMA_VERSION,)]

    def ask(self, sql: str, values: Sequence[object], take: Callable[[Any], None]) -> bool:
        """Give every row to `take` until the end, or the first that cannot be read; which.

        Raises:
            MemoryError: What cannot be read now may be whole.
        """
        rows = self._rows(sql, values)
        while True:
            try:
                row = next(rows, None)
            except driver.DatabaseError as error:
                if (getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF not in DAMAGE:
                    raise
                self.close()
                bytearray(PROBE)
                return False
            if row is None:
                return True
            take(row)

    def _rows(self, sql: str, values: Sequence[object]) -> Iterator[Any]:
        if self._raw is None:
            self._raw = self._connect()
        yield from self._raw.execute(sql, values)

    def close(self) -> None:
        if self._raw is not None:
            self._raw.close()
            self._raw = None

    def _connect(self) -> Any:
        raw = keyed(self._path, self._key, read_only=True)
        # The only way to open a file that is shorter than it says; nothing can be written here.
        raw.execute("PRAGMA writable_schema = ON")
        raw.execute("PRAGMA trusted_schema = OFF")
        raw.execute("PRAGMA cell_size_check = ON")
        return raw


class _Walk:
    """Reads one table from its beginning, from its end, and by jumps in between."""

    def __init__(
        self, source: _Source, table: Table, names: list[str], take: Callable[[Any], None]
    ) -> None:
        self._source, self._take = source, take
        self._is_numbered = bool(table.dialect_options["sqlite"]["with_rowid"])
        own = [f'"{column.name}"' for column in table.primary_key.columns]
        self._keys = ["rowid"] if self._is_numbered else own
        # NOT INDEXED: an index is another part of the file, and may be damaged by itself.
        columns = ", ".join((*self._keys, *names))
        self._select = f'SELECT {columns} FROM "{table.name}" NOT INDEXED'

    def read(self) -> bool:
        """Whether it came from one end to the other without meeting damage."""
        is_whole, last = self._run("ASC", above=None, below=None)
        if is_whole:
            return True
        _, first = self._run("DESC", above=last, below=None)
        if self._is_numbered:
            self._jump(last or (0,), first or (2**STEPS,))
        return False

    def _jump(self, last: Any, first: Any) -> None:
        """Look behind each damaged place between two rows for others that can be read."""
        tries, step = 0, 1
        while step < first[0] - last[0] and tries < PROBES:
            start = (last[0] + step,)
            is_done, found = self._run("ASC", above=start, below=first)
            if found is not None:
                self._run("DESC", above=last, below=(start[0] + 1,))
                last, step = found, 1
            else:
                step *= 2
            if is_done:
                return
            tries += 1

    def _run(self, way: str, *, above: Any, below: Any) -> tuple[bool, Any]:
        """Whether all rows between two keys could be read, and the key of the last that was."""
        width, reached = len(self._keys), [None]

        def take(row: Any) -> None:
            reached[0] = row[:width]
            self._take(row[width:])

        looks = 0
        while looks < LOOKS:  # that reach the same row
            before = reached[0]
            if self._ask(way, above, below, "", take):
                return True, reached[0]
            looks = looks + 1 if reached[0] == before else 1
            if way == "ASC":
                above = reached[0] or above
            else:
                below = reached[0] or below
        # The driver looks one row ahead: the row before the damage was read and not given.
        any(self._ask(way, above, below, " LIMIT 1", take) for _look in range(LOOKS))
        return False, reached[0]

    def _ask(
        self, way: str, above: Any, below: Any, limit: str, take: Callable[[Any], None]
    ) -> bool:
        keys, places = ", ".join(self._keys), ", ".join("?" * len(self._keys))
        wanted = [
            f"({keys}) {sign} ({places})" for sign, key in ((">", above), ("<", below)) if key
        ]
        where = f" WHERE {' AND '.join(wanted)}" if wanted else ""
        order = ", ".join(f"{key} {way}" for key in self._keys)
        values = (*(above or ()), *(below or ()))
        return self._source.ask(f"{self._select}{where} ORDER BY {order}{limit}", values, take)
