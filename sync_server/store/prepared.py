"""Statements of the hot path, compiled once: SQLAlchemy writes the SQL, the driver runs it.

One push runs some twenty statements; without this their bookkeeping is half of its cost.
Only plain values (int, str, bytes, None) go in and come out, so nothing has to be converted.
On PostgreSQL they wait for one another (`pipeline`): what a statement without rows failed with is
raised by a later one, or by the commit.
"""

import sqlite3
from collections import namedtuple
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple, cast

import psycopg
from sqlalchemy import Connection, Executable, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import OperationalError

from sync_server.store.pipeline import COMMIT, Pipeline

Parameters = Mapping[str, Any]
CURSOR, PIPELINE = "cursor", "pipeline"  # forgotten by the pool together with the connection


class _Compiled(NamedTuple):
    """One statement for one engine; `names` are those of its parameters, in order."""

    sql: str
    names: tuple[str, ...]
    defaults: dict[str, Any]
    make_row: Callable[[Any], Any] | None

    def arguments(self, given: Parameters) -> tuple[Any, ...]:
        if self.defaults:
            given = {**self.defaults, **given}
        return tuple([given[name] for name in self.names])


class Answer:
    """The rows of a statement; on PostgreSQL it may still have to go and ask for them."""

    def __init__(self, one: _Compiled, found: Callable[[], Sequence[Any]]) -> None:
        self._one = one
        self._found = found

    def rows(self) -> list[Any]:
        """With a name for each column.

        Raises:
            OperationalError: As `Prepared`.
        """
        make_row = self._one.make_row
        if make_row is None:
            return []
        with _as_sqlalchemy(self._one.sql):
            return [make_row(row) for row in self._found()]

    def first(self) -> Any:
        """The first row, or None."""
        rows = self.rows()
        return rows[0] if rows else None


class Prepared:
    """One statement, or one for each engine, ready to run.

    Raises:
        OperationalError: (every method) SQLAlchemy's, as if it had run the statement itself.
    """

    def __init__(self, statement: Executable | Mapping[str, Executable]) -> None:
        self._statement = statement
        self._compiled: dict[str, _Compiled] = {}

    def ask(self, conn: Connection, parameters: Parameters) -> Answer:
        """Run once; whoever asks several before he looks at the first answer waits once."""
        one = self._of(conn)
        arguments = one.arguments(parameters)
        pipeline = _pipeline(conn)
        if pipeline is not None:
            return Answer(one, pipeline.ask(one.sql, arguments).rows)
        cursor = _cursor(conn)
        with _as_sqlalchemy(one.sql):
            cursor.execute(one.sql, arguments)
            rows = cursor.fetchall() if one.make_row is not None else ()
        return Answer(one, lambda: rows)

    def run(self, conn: Connection, parameters: Parameters) -> list[Any]:
        """Run once; the rows, with a name for each column."""
        return self.ask(conn, parameters).rows()

    def first(self, conn: Connection, parameters: Parameters) -> Any:
        """The first row, or None."""
        return self.ask(conn, parameters).first()

    def run_many(self, conn: Connection, rows: Sequence[Parameters]) -> None:
        """Run once for each row; nothing for none."""
        if not rows:
            return
        one = self._of(conn)
        pipeline = _pipeline(conn)
        if pipeline is not None:
            for row in rows:
                pipeline.ask(one.sql, one.arguments(row))
            return
        with _as_sqlalchemy(one.sql):
            _cursor(conn).executemany(one.sql, [one.arguments(row) for row in rows])

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
    if dialect.name == "postgresql":
        dialect = type(dialect)(paramstyle="numeric_dollar")  # libpq's own
    compiled = statement.compile(dialect=dialect)
    columns = [column.keyname for column in compiled._result_columns]
    row_type: Any = namedtuple("Row", columns) if columns else None
    make_row = row_type._make if columns else None
    return _Compiled(
        sql=str(compiled),
        names=tuple(compiled.positiontup),
        defaults={name: value for name, value in compiled.params.items() if value is not None},
        make_row=make_row,
    )


def _cursor(conn: Connection) -> Any:
    """The cursor of SQLite's connection, inside the transaction that `conn` has begun."""
    assert conn.in_transaction()
    pooled = conn.connection
    cursor = pooled.info.get(CURSOR)
    if cursor is None:
        assert pooled.dbapi_connection is not None
        cursor = pooled.info[CURSOR] = pooled.dbapi_connection.cursor()
    return cursor


def _pipeline(conn: Connection) -> Pipeline | None:
    """That of PostgreSQL's connection, inside the transaction that `conn` has begun."""
    if conn.dialect.name != "postgresql":
        return None
    assert conn.in_transaction()
    pooled = conn.connection
    pipeline: Pipeline | None = pooled.info.get(PIPELINE)
    if pipeline is None:
        pipeline = pooled.info[PIPELINE] = Pipeline(cast("Any", pooled.dbapi_connection))
    return pipeline


@contextmanager
def _as_sqlalchemy(sql: str) -> Iterator[None]:
    try:
        yield
    except (sqlite3.OperationalError, psycopg.OperationalError) as error:
        raise OperationalError(sql, None, error) from error


def say(conn: Connection, sql: str) -> None:
    """Run a statement that has no parameters and no rows.

    Raises:
        OperationalError: As those of `Prepared`.
    """
    pipeline = _pipeline(conn)
    if pipeline is not None:
        pipeline.ask(sql)
        return
    with _as_sqlalchemy(sql):
        _cursor(conn).execute(sql)


def send(conn: Connection) -> None:
    """Let nothing wait any longer."""
    pipeline = _pipeline(conn)
    if pipeline is not None:
        with _as_sqlalchemy("several"):
            pipeline.run()


@contextmanager
def transaction(conn: Connection) -> Iterator[None]:
    """Around all that is done in a transaction of PostgreSQL: what waits is sent with the commit.

    Raises:
        OperationalError: (at the end) of any statement that has waited, and of the commit.
    """
    pipeline = _pipeline(conn)
    assert pipeline is not None
    try:
        yield
    except BaseException:
        pipeline.forget()
        raise
    with _as_sqlalchemy(COMMIT):
        pipeline.commit()


def insert_or_leave(table: Table) -> Prepared:
    """Insert a row unless its key is there already."""
    return Prepared(
        {
            "sqlite": sqlite.insert(table).on_conflict_do_nothing(),
            "postgresql": postgresql.insert(table).on_conflict_do_nothing(),
        }
    )
