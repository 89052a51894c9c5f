"""Statements of the hot path, compiled once: SQLAlchemy writes the SQL, the driver runs it.

One push runs some fifteen statements; without this their bookkeeping is half of its cost.
Only plain values (int, str, bytes, None) go in and come out, so nothing has to be converted.
"""

from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import Any, NamedTuple

from sqlalchemy import Connection, Executable, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import OperationalError

Parameters = Mapping[str, Any]
CURSOR = "cursor"  # forgotten by the pool together with the connection


class _Compiled(NamedTuple):
    """One statement for one engine; `names` is None where parameters go by name."""

    sql: str
    names: tuple[str, ...] | None
    defaults: dict[str, Any]
    make_row: Callable[[Any], Any] | None

    def arguments(self, given: Parameters) -> Any:
        if self.defaults:
            given = {**self.defaults, **given}
        if self.names is None:
            return dict(given)
        return tuple([given[name] for name in self.names])


class Prepared:
    """One statement, or one for each engine, ready to run.

    Raises:
        OperationalError: (every method) SQLAlchemy's, as if it had run the statement itself.
    """

    def __init__(self, statement: Executable | Mapping[str, Executable]) -> None:
        self._statement = statement
        self._compiled: dict[str, _Compiled] = {}

    def run(self, conn: Connection, parameters: Parameters) -> list[Any]:
        """Run once; the rows, with a name for each column."""
        one = self._of(conn)
        cursor = _cursor(conn)
        try:
            cursor.execute(one.sql, one.arguments(parameters))
            if one.make_row is None:
                return []
            return [one.make_row(row) for row in cursor.fetchall()]
        except conn.dialect.loaded_dbapi.OperationalError as error:
            raise OperationalError(one.sql, None, error) from error

    def first(self, conn: Connection, parameters: Parameters) -> Any:
        """The first row, or None."""
        rows = self.run(conn, parameters)
        return rows[0] if rows else None

    def run_many(self, conn: Connection, rows: Sequence[Parameters]) -> None:
        """Run once for each row; nothing for none."""
        if not rows:
            return
        one = self._of(conn)
        cursor = _cursor(conn)
        try:
            if len(rows) == 1:  # PostgreSQL's driver makes a pipeline of many, with its own price
                cursor.execute(one.sql, one.arguments(rows[0]))
            else:
                cursor.executemany(one.sql, [one.arguments(row) for row in rows])
        except conn.dialect.loaded_dbapi.OperationalError as error:
            raise OperationalError(one.sql, None, error) from error

    def _of(self, conn: Connection) -> _Compiled:
        dialect = conn.dialect
        found = self._compiled.get(dialect.name)
        if found is None:
            chosen = self._statement
            if isinstance(chosen, Mapping):
                chosen = chosen[dialect.name]
            found = self._compiled[dialect.name] = _compile(chosen, dialect)
        return found


def _compile(statement: Any, dialect: Any) -> _Compiled:
    compiled = statement.compile(dialect=dialect)
    columns = [column.keyname for column in compiled._result_columns]
    row_type: Any = namedtuple("Row", columns) if columns else None
    make_row = row_type._make if columns else None
    return _Compiled(
        sql=str(compiled),
        names=tuple(compiled.positiontup) if compiled.positional else None,
        defaults={name: value for name, value in compiled.params.items() if value is not None},
        make_row=make_row,
    )


def _cursor(conn: Connection) -> Any:
    """The cursor of the driver's connection, inside the transaction that `conn` has begun."""
    assert conn.in_transaction()
    pooled = conn.connection
    cursor = pooled.info.get(CURSOR)
    if cursor is None:
        assert pooled.dbapi_connection is not None
        cursor = pooled.info[CURSOR] = pooled.dbapi_connection.cursor()
    return cursor


def say(conn: Connection, sql: str) -> None:
    """Run a statement that has no parameters and no rows.

    Raises:
        OperationalError: As those of `Prepared`.
    """
    try:
        _cursor(conn).execute(sql)
    except conn.dialect.loaded_dbapi.OperationalError as error:
        raise OperationalError(sql, None, error) from error


def together(conn: Connection) -> AbstractContextManager[object]:
    """Statements without rows that are run inside travel in one piece, on PostgreSQL.

    Raises:
        Of the driver, at the end: what one of them failed with.
    """
    dbapi: Any = conn.connection.dbapi_connection
    return dbapi.pipeline() if conn.dialect.name == "postgresql" else nullcontext()


def insert_or_leave(table: Table) -> Prepared:
    """Insert a row unless its key is there already."""
    return Prepared(
        {
            "sqlite": sqlite.insert(table).on_conflict_do_nothing(),
            "postgresql": postgresql.insert(table).on_conflict_do_nothing(),
        }
    )
