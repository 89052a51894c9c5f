"""Hears every changed row of every projection: for state roots, topics and the undo log.

TEMP triggers on the writing connection call one function each. They are not part of the file,
so nothing in a book's schema can run when somebody else opens it. Of new rows, which are most of
what is written, the one writer of them tells (`Fold`).
"""

from collections.abc import Iterable
from functools import cache
from typing import Any

import msgspec
from sqlalchemy import Connection, Table

from app.projections import Projection
from app.projections.state_roots import MODULUS, row_hash, sum_of
from app.projections.statements import Rows, rows_of

# ("+", (table, new)) ("-", (table, old)) ("=", (table, old, new))
Change = tuple[str, tuple[Any, ...]]

_STORED = frozenset((int, str, bytes, type(None)))  # a bool is written as another text than 1

_pack = msgspec.msgpack.Encoder().encode
_unpack = msgspec.msgpack.Decoder(list[Change]).decode


class Recorder:
    """The ear of one writing connection.

    Attributes:
        sums: Additive hash of every projection, by name; see `state_roots`.
        touched: Names of the projections whose rows changed since `begin`.
        changes: Changed rows in order, while the undo log listens; else None.
    """

    def __init__(self, projections: Iterable[Projection]) -> None:
        self.projections = tuple(projections)
        self.sums: dict[str, int] = {p.name: 0 for p in self.projections}
        self.changes: list[Change] | None = None
        self.touched: set[str] = set()
        self._sums_before = dict(self.sums)
        self._heard: Any = None  # the driver connection that carries the triggers
        self._heard_before: Any = None
        self._tables = {table.name: table for p in self.projections for table in p.tables}
        self._owner = {table.name: p.name for p in self.projections for table in p.tables}

    def begin(self) -> None:
        """A transaction starts."""
        self._sums_before = dict(self.sums)
        self._heard_before = self._heard
        self.touched.clear()
        self.changes = None

    def forget(self) -> None:
        """The transaction was rolled back, and with it every row, and triggers made in it."""
        self._heard = self._heard_before
        self.sums = dict(self._sums_before)
        self.touched.clear()
        self.changes = None

    def root(self, projection: Projection) -> int:
        return self.sums[projection.name] % MODULUS

    def attach(self, conn: Connection) -> None:
        """Listen on this connection, unless we do already; the tables exist."""
        raw: Any = conn.connection.driver_connection
        if raw is self._heard:
            return
        raw.create_function("daftari_row_removed", -1, self._removed)
        raw.create_function("daftari_row_changed", -1, self._changed)
        for table in self._tables.values():
            for statement in _triggers(table):
                raw.execute(statement)
        self._heard = raw

    def detach(self, conn: Connection) -> None:
        """Stop listening; the tables may be dropped."""
        raw: Any = conn.connection.driver_connection
        for name in self._tables:
            for kind in ("removed", "changed"):
                raw.execute(f'DROP TRIGGER IF EXISTS temp."{name}_{kind}"')
        self._heard = None

    def pack_changes(self) -> bytes:
        """What was recorded since `changes` was set, for the undo log."""
        assert self.changes is not None
        packed = _pack(self.changes)
        self.changes = []
        return packed

    def take_back(self, conn: Connection, packed: bytes) -> None:
        """Apply the inverse of recorded changes, newest first."""
        self.changes = None
        cursor: Any = conn.connection.cursor()
        for kind, values in reversed(_unpack(packed)):
            table = self._tables.get(values[0])
            if table is None:
                continue  # its projection is about to be rebuilt under another shape
            cursor.execute(*_inverse(table, kind, values[1:]))
            if kind == "-":
                self.added(rows_of(table), [values[1:]])

    def added(self, rows: Rows, values: list[tuple[Any, ...]]) -> None:
        """Rows were written, as `Fold` tells: a trigger for each costs more than the row."""
        name = str(rows.table.name)
        owner = self._owner.get(name)
        if owner is None:
            return
        written = rows.named(values)
        assert all(type(value) in _STORED for value in written[0]), written[0]
        self.sums[owner] += sum_of(written)
        self.touched.add(owner)
        if self.changes is not None:
            self.changes.extend([("+", row) for row in written])

    def _removed(self, *row: Any) -> None:
        owner = self._owner[row[0]]
        self.sums[owner] -= row_hash(*row)
        self.touched.add(owner)
        if self.changes is not None:
            self.changes.append(("-", row))

    def _changed(self, *rows: Any) -> None:
        name, half = rows[0], len(rows) // 2 + 1
        old, new = rows[1:half], rows[half:]
        if old == new:
            return
        owner = self._owner[name]
        self.sums[owner] += row_hash(name, *new) - row_hash(name, *old)
        self.touched.add(owner)
        if self.changes is not None:
            self.changes.append(("=", rows))


@cache
def _triggers(table: Table) -> tuple[str, ...]:
    name = table.name
    old = ", ".join(f'OLD."{column.name}"' for column in table.columns)
    new = ", ".join(f'NEW."{column.name}"' for column in table.columns)
    return tuple(
        f'CREATE TEMP TRIGGER IF NOT EXISTS "{name}_{kind}" AFTER {verb} ON main."{name}" '
        f"BEGIN SELECT daftari_row_{kind}('{name}', {values}); END"
        for kind, verb, values in (
            ("removed", "DELETE", old),
            ("changed", "UPDATE", f"{old}, {new}"),
        )
    )


def _inverse(table: Table, kind: str, values: tuple[Any, ...]) -> tuple[str, tuple[Any, ...]]:
    sql, places = _inverse_of(table, kind)
    return sql, tuple([values[place] for place in places])


@cache
def _inverse_of(table: Table, kind: str) -> tuple[str, tuple[int, ...]]:
    """The statement that takes a change back, and which of the recorded values it needs."""
    names = [column.name for column in table.columns]
    key = [names.index(column.name) for column in table.primary_key.columns]
    where = " AND ".join(f'"{names[i]}" = ?' for i in key)
    everything = tuple(range(len(names)))
    if kind == "+":
        return f'DELETE FROM "{table.name}" WHERE {where}', tuple(key)
    if kind == "-":
        places = ", ".join("?" * len(names))
        return f'INSERT INTO "{table.name}" VALUES ({places})', everything
    columns = ", ".join(f'"{name}" = ?' for name in names)
    sql = f'UPDATE "{table.name}" SET {columns} WHERE {where}'
    return sql, (*everything, *(len(names) + i for i in key))
