"""Hears every changed row of every projection: for state roots, topics and the undo log.

TEMP triggers on the writing connection call one function each. They are not part of the file,
so nothing in a book's schema can run when somebody else opens it.
"""

from collections.abc import Iterable
from typing import Any

import msgspec
from sqlalchemy import Connection, Table

from app.projections import Projection
from app.projections.state_roots import MODULUS, row_hash

Change = tuple[str, tuple[Any, ...]]  # ("+", (table, new)) ("-", (table, old)) ("=", (table, old, new))

_pack = msgspec.msgpack.Encoder().encode
_unpack = msgspec.msgpack.Decoder(list[Change]).decode


class Recorder:
    """The ear of one writing connection.

    Attributes:
        sums: Additive hash of every table, by name; see `state_roots`.
        touched: Names of the projections whose rows changed since `reset`.
        changes: Changed rows in order, while the undo log listens; else None.
    """

    def __init__(self, projections: Iterable[Projection]) -> None:
        self.projections = tuple(projections)
        self.sums: dict[str, int] = {}
        self.changes: list[Change] | None = None
        self._touched_tables: set[str] = set()
        self._tables = {table.name: table for p in self.projections for table in p.tables}
        self._owner = {table.name: p.name for p in self.projections for table in p.tables}

    @property
    def touched(self) -> frozenset[str]:
        return frozenset(self._owner[name] for name in self._touched_tables)

    def reset(self) -> None:
        self._touched_tables.clear()
        self.changes = None

    def root(self, projection: Projection) -> int:
        return sum(self.sums.get(table.name, 0) for table in projection.tables) % MODULUS

    def attach(self, conn: Connection) -> None:
        """Listen on this connection; the tables exist."""
        raw: Any = conn.connection.driver_connection
        raw.create_function("daftari_row_added", -1, self._added)
        raw.create_function("daftari_row_removed", -1, self._removed)
        raw.create_function("daftari_row_changed", -1, self._changed)
        for table in self._tables.values():
            for statement in _triggers(table):
                raw.execute(statement)

    def detach(self, conn: Connection) -> None:
        """Stop listening, for a rebuild that sums up at the end."""
        raw: Any = conn.connection.driver_connection
        for name in self._tables:
            for kind in ("added", "removed", "changed"):
                raw.execute(f'DROP TRIGGER IF EXISTS temp."{name}_{kind}"')

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
            if table is not None:  # its projection is about to be rebuilt under another shape
                cursor.execute(*_inverse(table, kind, values[1:]))

    def _added(self, *row: Any) -> None:
        name = row[0]
        self.sums[name] = self.sums.get(name, 0) + row_hash(*row)
        self._touched_tables.add(name)
        if self.changes is not None:
            self.changes.append(("+", row))

    def _removed(self, *row: Any) -> None:
        name = row[0]
        self.sums[name] = self.sums.get(name, 0) - row_hash(*row)
        self._touched_tables.add(name)
        if self.changes is not None:
            self.changes.append(("-", row))

    def _changed(self, *rows: Any) -> None:
        name, half = rows[0], len(rows) // 2 + 1
        old, new = rows[1:half], rows[half:]
        if old == new:
            return
        self.sums[name] = self.sums.get(name, 0) - row_hash(name, *old) + row_hash(name, *new)
        self._touched_tables.add(name)
        if self.changes is not None:
            self.changes.append(("=", rows))


def _triggers(table: Table) -> Iterable[str]:
    name = table.name
    old = ", ".join(f'OLD."{column.name}"' for column in table.columns)
    new = ", ".join(f'NEW."{column.name}"' for column in table.columns)
    for kind, verb, values in (
        ("added", "INSERT", new),
        ("removed", "DELETE", old),
        ("changed", "UPDATE", f"{old}, {new}"),
    ):
        yield (
            f'CREATE TEMP TRIGGER "{name}_{kind}" AFTER {verb} ON main."{name}" '
            f"BEGIN SELECT daftari_row_{kind}('{name}', {values}); END"
        )


def _inverse(table: Table, kind: str, values: tuple[Any, ...]) -> tuple[str, tuple[Any, ...]]:
    names = [column.name for column in table.columns]
    key = [names.index(column.name) for column in table.primary_key.columns]
    where = " AND ".join(f'"{names[i]}" = ?' for i in key)
    if kind == "+":
        return f'DELETE FROM "{table.name}" WHERE {where}', tuple(values[i] for i in key)
    if kind == "-":
        places = ", ".join("?" * len(names))
        return f'INSERT INTO "{table.name}" VALUES ({places})', tuple(values)
    old, new = values[: len(names)], values[len(names) :]
    columns = ", ".join(f'"{name}" = ?' for name in names)
    sql = f'UPDATE "{table.name}" SET {columns} WHERE {where}'
    return sql, (*old, *(new[i] for i in key))
