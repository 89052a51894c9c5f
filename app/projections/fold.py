"""How a projection writes: plain rows by key, through statements that are prepared once."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, CursorResult, Table
from sqlalchemy.sql import Executable

Row = dict[str, Any]
Values = tuple[Any, ...]


class Fold:
    """The hand of one writing transaction in the projection tables.

    New rows and what `add` adds are kept in memory until somebody looks at that table or the
    batch ends: ten thousand lines on twenty accounts are then twenty statements. Sums do not
    depend on the order, and rows of one table keep theirs.

    Attributes:
        position: Place of the fact being folded in the one order, from 1: the number of a
            sequenced fact; waiting facts follow the last number. Order rows by it.
    """

    def __init__(self, conn: Connection) -> None:
        self.position = 0
        self._conn = conn
        self._cursor: Any = conn.connection.cursor()
        self._adding: dict[Table, dict[tuple[str, Values], list[int]]] = {}
        self._inserting: dict[Table, tuple[str, list[Values]]] = {}

    @property
    def conn(self) -> Connection:
        """The transaction, for `select()` and for statements that no method here covers."""
        self.flush()
        return self._conn

    def insert(self, table: Table, row: Mapping[str, Any]) -> None:
        """Add a row; its key must be new."""
        self._insert(table, tuple(row)).append(tuple(row.values()))

    def insert_all(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
        """Add rows of the same columns; their keys must be new."""
        if rows:
            kept = self._insert(table, tuple(rows[0]))
            kept.extend([tuple(row.values()) for row in rows])

    def upsert(self, table: Table, row: Mapping[str, Any]) -> None:
        """Add a row, or set the given columns of the row with its key."""
        self._run(table, _statement("upsert", table, tuple(row)), tuple(row.values()))

    def add(self, table: Table, key: Mapping[str, Any], amounts: Mapping[str, int]) -> None:
        """Add `amounts` to columns of the row `key`, which is made when absent.

        Columns in neither must have a `server_default`.
        """
        sql = _statement("add", table, tuple(key), tuple(amounts))
        adding = self._adding.get(table)
        if adding is None:
            self._flush(table)
            adding = self._adding[table] = {}
        place = sql, tuple(key.values())
        sums = adding.get(place)
        if sums is None:
            adding[place] = list(amounts.values())
        else:
            for column, amount in enumerate(amounts.values()):
                sums[column] += amount

    def update(self, table: Table, key: Mapping[str, Any], values: Mapping[str, Any]) -> int:
        """Set `values` where all columns of `key` are equal; how many rows."""
        sql = _statement("update", table, tuple(key), tuple(values))
        self._run(table, sql, (*values.values(), *key.values()))
        return int(self._cursor.rowcount)

    def delete(self, table: Table, key: Mapping[str, Any]) -> int:
        """Remove the rows where all columns of `key` are equal; how many."""
        self._run(table, _statement("delete", table, tuple(key)), tuple(key.values()))
        return int(self._cursor.rowcount)

    def get(self, table: Table, key: Mapping[str, Any]) -> Row | None:
        """The first row where all columns of `key` are equal, or None."""
        self._run(table, _statement("select", table, tuple(key)), tuple(key.values()))
        row = self._cursor.fetchone()
        return None if row is None else dict(zip(_names(table), row, strict=True))

    def rows(self, table: Table, key: Mapping[str, Any]) -> list[Row]:
        """Rows where all columns of `key` are equal, by primary key."""
        self._run(table, _statement("select", table, tuple(key)), tuple(key.values()))
        names = _names(table)
        return [dict(zip(names, row, strict=True)) for row in self._cursor.fetchall()]

    def execute(self, statement: Executable, values: Any = None) -> CursorResult[Any]:
        """Run a SQLAlchemy statement in the same transaction; slower than the methods above."""
        return self.conn.execute(statement, values)

    def flush(self) -> None:
        """Write the rows and sums that are kept."""
        for table in (*self._inserting, *self._adding):
            self._flush(table)

    def _insert(self, table: Table, columns: tuple[str, ...]) -> list[Values]:
        """The rows kept for one statement."""
        sql = _statement("insert", table, columns)
        kept = self._inserting.get(table)
        if kept is None or kept[0] != sql or table in self._adding:
            self._flush(table)
            kept = self._inserting[table] = (sql, [])
        return kept[1]

    def _run(self, table: Table, sql: str, values: Values) -> None:
        if table in self._inserting or table in self._adding:
            self._flush(table)
        self._cursor.execute(sql, values)

    def _flush(self, table: Table) -> None:
        """A table has either rows or sums kept, so their order is the order of the calls."""
        kept = self._inserting.pop(table, None)
        if kept is not None:
            self._cursor.executemany(*kept)
        for (sql, key), sums in self._adding.pop(table, {}).items():
            self._cursor.execute(sql, (*key, *sums))


_prepared: dict[tuple[object, ...], str] = {}
_columns: dict[Table, tuple[str, ...]] = {}


def _names(table: Table) -> tuple[str, ...]:
    names = _columns.get(table)
    if names is None:
        names = _columns[table] = tuple(column.name for column in table.columns)
    return names


def _statement(kind: str, table: Table, *parts: tuple[str, ...]) -> str:
    """The SQL text; the driver keeps the compiled statement under the same text."""
    sql = _prepared.get((kind, table, *parts))
    if sql is None:
        sql = _prepared[kind, table, *parts] = _WRITERS[kind](table, *parts)
    return sql


def _insert(table: Table, columns: tuple[str, ...]) -> str:
    places = ", ".join("?" * len(columns))
    return f'INSERT INTO "{table.name}" ({", ".join(columns)}) VALUES ({places})'


def _upsert(table: Table, columns: tuple[str, ...]) -> str:
    key = _key(table)
    changed = ", ".join(f"{c} = excluded.{c}" for c in columns if c not in key)
    action = f"UPDATE SET {changed}" if changed else "NOTHING"
    return f"{_insert(table, columns)} ON CONFLICT ({', '.join(key)}) DO {action}"


def _add(table: Table, key: tuple[str, ...], amounts: tuple[str, ...]) -> str:
    assert set(key) == set(_key(table)), (table.name, key)
    changed = ", ".join(f"{c} = {c} + excluded.{c}" for c in amounts)
    return f"{_insert(table, key + amounts)} ON CONFLICT ({', '.join(key)}) DO UPDATE SET {changed}"


def _update(table: Table, key: tuple[str, ...], values: tuple[str, ...]) -> str:
    return f'UPDATE "{table.name}" SET {", ".join(f"{v} = ?" for v in values)}{_where(key)}'


def _delete(table: Table, key: tuple[str, ...]) -> str:
    return f'DELETE FROM "{table.name}"{_where(key)}'


def _select(table: Table, key: tuple[str, ...]) -> str:
    names = ", ".join(_names(table))
    return f'SELECT {names} FROM "{table.name}"{_where(key)} ORDER BY {", ".join(_key(table))}'


def _where(key: tuple[str, ...]) -> str:
    return f" WHERE {' AND '.join(f'{k} = ?' for k in key)}" if key else ""


def _key(table: Table) -> tuple[str, ...]:
    return tuple(column.name for column in table.primary_key.columns)


_WRITERS: dict[str, Any] = {
    "insert": _insert,
    "upsert": _upsert,
    "add": _add,
    "update": _update,
    "delete": _delete,
    "select": _select,
}
