"""The SQL of the projections' rows, made once for each table and set of columns.

The driver keeps the compiled statement under the same text.
"""

from collections.abc import Callable
from functools import cache
from operator import itemgetter
from typing import Any

from sqlalchemy import DefaultClause, Integer, Table

MANY = 32  # rows of one statement, which opens table and indexes once for all of them

Values = tuple[Any, ...]


class Rows:
    """New rows of a table with values for these columns; one object for the same columns."""

    __slots__ = ("_named", "_rest", "columns", "sql", "sql_of_many", "table")

    def __init__(self, table: Table, columns: tuple[str, ...]) -> None:
        self.table, self.columns = table, columns
        self.sql = _insert(table, columns)
        self.sql_of_many = _insert(table, columns, MANY)
        named = [str(column.name) for column in table.columns]
        left = [name for name in named if name not in columns]
        # What the values lack of a whole row, with the name of the table behind it.
        self._rest = (*[_default(table, name) for name in left], str(table.name))
        given = [*columns, *left]
        self._named = itemgetter(len(given), *map(given.index, named))

    def whole(self, values: Values) -> Values:
        """The row as it will stand in the table: all columns in declared order."""
        named: Values = self._named(values + self._rest)
        return named[1:]

    def named(self, rows: list[Values]) -> list[Values]:
        """Each row whole, behind the name of its table: what roots and undo log know of it."""
        named, rest = self._named, self._rest
        return [named(values + rest) for values in rows]


class Adding:
    """Sums to be added to columns of a row that is made when absent; one object for the same."""

    __slots__ = ("rows", "sql", "table")

    def __init__(self, table: Table, key: tuple[str, ...], amounts: tuple[str, ...]) -> None:
        assert set(key) == set(key_of(table)), (table.name, key)
        self.table = table
        self.rows = rows_of(table, key + amounts)
        changed = ", ".join(f"{column} = {column} + ?" for column in amounts)
        self.sql = f'UPDATE "{table.name}" SET {changed}{_where(key)}'


@cache
def rows_of(table: Table, columns: tuple[str, ...] = ()) -> Rows:
    """Rows with these columns; with all of them when none is named."""
    return Rows(table, columns or tuple(str(column.name) for column in table.columns))


@cache
def adding_to(table: Table, key: tuple[str, ...], amounts: tuple[str, ...]) -> Adding:
    """Sums of the columns `amounts`, by all columns of the primary key."""
    return Adding(table, key, amounts)


@cache
def key_of(table: Table) -> tuple[str, ...]:
    """Names of the columns of the primary key."""
    return tuple(str(column.name) for column in table.primary_key.columns)


@cache
def picker(table: Table, names: tuple[str, ...]) -> Callable[[Values], Values]:
    """Takes the values of these columns out of a whole row."""
    places = [rows_of(table).columns.index(name) for name in names]
    if len(places) > 1:
        return itemgetter(*places)
    return lambda row: tuple([row[place] for place in places])


@cache
def statement(kind: str, table: Table, *parts: tuple[str, ...]) -> str:
    """The text of an "update" (key, values), "delete" or "select" (key)."""
    return str(_WRITERS[kind](table, *parts))


def _default(table: Table, name: str) -> Any:
    """What the database puts into a column that is not named."""
    column = table.columns[name]
    if column.server_default is None:
        return None
    assert isinstance(column.server_default, DefaultClause), (table.name, name)
    written = str(column.server_default.arg)
    return int(written) if isinstance(column.type, Integer) else written.strip("'")


def _insert(table: Table, columns: tuple[str, ...], many: int = 1) -> str:
    places = ", ".join([f"({', '.join('?' * len(columns))})"] * many)
    return f'INSERT INTO "{table.name}" ({", ".join(columns)}) VALUES {places}'


def _update(table: Table, key: tuple[str, ...], values: tuple[str, ...]) -> str:
    return f'UPDATE "{table.name}" SET {", ".join(f"{v} = ?" for v in values)}{_where(key)}'


def _delete(table: Table, key: tuple[str, ...]) -> str:
    return f'DELETE FROM "{table.name}"{_where(key)}'


def _select(table: Table, key: tuple[str, ...]) -> str:
    names = ", ".join(rows_of(table).columns)
    return f'SELECT {names} FROM "{table.name}"{_where(key)} ORDER BY {", ".join(key_of(table))}'


def _where(key: tuple[str, ...]) -> str:
    return f" WHERE {' AND '.join(f'{k} = ?' for k in key)}" if key else ""


_WRITERS: dict[str, Any] = {
    "update": _update,
    "delete": _delete,
    "select": _select,
}
