"""One door to the database: a transaction is a function that receives a connection.

SQLite has one writer thread that commits what waits together (one fsync for many pushes);
PostgreSQL gives every transaction its own connection and leaves the waiting to row locks.
Either way a caller gets its answer only after the commit.
"""

import asyncio
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import Any, Protocol, TypeVar

import anyio.to_thread
import psycopg
from psycopg.conninfo import make_conninfo
from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, DisconnectionError, OperationalError
from sqlalchemy.pool import QueuePool

from app.core.errors import Unavailable
from sync_server.store.beforehand import Beforehand
from sync_server.store.group_commit import GroupCommit
from sync_server.store.lanes import Lanes
from sync_server.store.prepared import say, send, transaction
from sync_server.store.under_way import UnderWay

T = TypeVar("T")

READERS_MAX = 8
BUSY_MS = 10_000
# A primary that has lost its power does not say so: the others are asked instead (libpq takes
# several hosts).
LINE = {
    "connect_timeout": 5,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}
# A worker that hangs inside a transaction must not hold its group's row for ever.
POSTGRES = {
    **LINE,
    # What is worth it is prepared by `pipeline`; the driver, where it prepares by itself, throws
    # everything away after each transaction that was undone.
    "prepare_threshold": None,
    "options": "-c lock_timeout=10s -c statement_timeout=30s"
    " -c idle_in_transaction_session_timeout=30s"
    # All that is prepared goes by its key. Left to choose, the database plans each question to the
    # log anew, since it lies in sixteen parts: 0.1 ms instead of 0.04.
    " -c plan_cache_mode=force_generic_plan"
    # And the database gives up a worker whose machine is gone as soon as a worker the database.
    " -c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3"
    " -c tcp_user_timeout=10s",
}
# The limit of a whole transaction: of one that stands still between the statements of a pipeline
# the others know nothing. Older databases have none.
WHOLE_LIMIT, WHOLE_LIMIT_SINCE = "SET transaction_timeout = '30s'", 170_000
UNUSED_S = 2.0
USED = "used at"
READ_ONLY = "25006"  # we still talk to a primary that has become a standby


class Writer(Protocol):
    """Runs a function inside one durable transaction."""

    def submit(self, work: Callable[[Connection], T], *, lasting: bool) -> Future[T]: ...

    def close(self) -> None: ...


class Database:
    """Transactions, for threads (`write`, `read`) and for coroutines (`awrite`, `aread`).

    Raises:
        Unavailable: (every method) the database cannot be reached or the disk is full.
    """

    def __init__(self, engine: Engine, reader: Engine, writer: Writer | None) -> None:
        self.engine = engine
        self._reader = reader
        self._writer = writer
        self._limiter: anyio.CapacityLimiter | None = None
        self._asking: anyio.CapacityLimiter | None = None
        self._lanes = Lanes()
        self._under_way = UnderWay()

    @property
    def is_postgresql(self) -> bool:
        return self.engine.dialect.name == "postgresql"

    @property
    def libpq_dsn(self) -> str:
        """The address for a plain driver connection (LISTEN); PostgreSQL only.

        Whoever only listens hears nothing of a primary without power, for hours, unless it asks.
        """
        url = self.engine.url.set(drivername="postgresql")
        return make_conninfo(url.render_as_string(hide_password=False), **LINE)

    def write(self, work: Callable[[Connection], T], *, lasting: bool = True) -> T:
        """Run `work` in one transaction; return after its commit.

        Args:
            lasting: Whether a crash must not undo what was returned. The count of a client's
                requests may be lost; such a commit waits neither for the disk nor for a standby.
        """
        while True:
            try:
                return self._write(work, lasting)
            except Beforehand as first:
                while not self._write(first.step, False):
                    pass

    def _write(self, work: Callable[[Connection], T], lasting: bool) -> T:
        if self._writer is not None:
            return self._writer.submit(work, lasting=lasting).result()
        with self._under_way, self._translated(), self.engine.begin() as conn, transaction(conn):
            if not lasting:
                say(conn, "SET LOCAL synchronous_commit TO off")
            return work(conn)

    def read(self, query: Callable[[Connection], T]) -> T:
        """Run `query` on one consistent picture of the data."""
        with self._under_way, self._translated(), self._reader.connect() as conn, conn.begin():
            return query(conn)

    async def awrite(
        self, work: Callable[[Connection], T], *, lasting: bool = True, lane: str = ""
    ) -> T:
        """As `write`.

        Args:
            lane: The group whose row `work` locks. On PostgreSQL one of them at a time is in a
                thread: a group that stands still keeps nobody else waiting.
        """
        async with self._lanes.turn(lane if self._writer is None else ""):
            while True:
                try:
                    return await self._awrite(work, lasting)
                except Beforehand as first:
                    while not await self._awrite(first.step, False):
                        pass

    async def _awrite(self, work: Callable[[Connection], T], lasting: bool) -> T:
        if self._writer is not None:
            return await _settled(self._writer.submit(work, lasting=lasting))
        return await anyio.to_thread.run_sync(
            lambda: self._write(work, lasting), limiter=self._slots()
        )

    async def aread(self, query: Callable[[Connection], T]) -> T:
        return await anyio.to_thread.run_sync(self.read, query, limiter=self._slots())

    async def answers(self) -> None:
        """Ask for nothing; however many others wait, this is asked at once."""
        if self._asking is None:
            self._asking = anyio.CapacityLimiter(1)
        await anyio.to_thread.run_sync(
            self.read, lambda conn: conn.execute(text("SELECT 1")).one(), limiter=self._asking
        )

    def close(self) -> None:
        """Wait for the transactions that were begun, then let go of the files."""
        if self._writer is not None:
            self._writer.close()
        self._under_way.close()
        self._reader.dispose()
        self.engine.dispose()

    def _slots(self) -> anyio.CapacityLimiter:
        if self._limiter is None:
            self._limiter = anyio.CapacityLimiter(READERS_MAX)
        return self._limiter

    @contextmanager
    def _translated(self) -> Iterator[None]:
        """Turns the driver's operational errors into Unavailable."""
        try:
            yield
        except (OperationalError, psycopg.OperationalError) as error:
            raise Unavailable("server.database_unavailable") from error
        except (DBAPIError, psycopg.Error) as error:
            cause = error.orig if isinstance(error, DBAPIError) else error
            if getattr(cause, "sqlstate", None) != READ_ONLY:
                raise
            self.engine.dispose()  # the next transaction looks for the primary
            raise Unavailable("server.database_unavailable") from error


async def _settled(future: Future[T]) -> T:
    return await asyncio.shield(asyncio.wrap_future(future))


def open_database(url: str) -> Database:
    """Open `url` (SQLite file or PostgreSQL); the schema is the business of `schema.prepare`."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "postgresql":
        engine = create_engine(
            parsed.set(drivername="postgresql+psycopg"),
            pool_size=READERS_MAX,
            max_overflow=READERS_MAX,
            connect_args=POSTGRES,
        )
        _watch(engine)
        # A page of the log and its checkpoint are two statements on one picture.
        one_picture = engine.execution_options(isolation_level="REPEATABLE READ")
        return Database(engine, one_picture, None)
    if parsed.database:
        Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)
    writer = _sqlite_engine(url, begin="BEGIN IMMEDIATE", size=1)
    reader = _sqlite_engine(url, begin="BEGIN", size=READERS_MAX + 1)  # and who asks
    return Database(writer, reader, GroupCommit(writer))


def _watch(engine: Engine) -> None:
    """Limit transactions, and ask a connection that was not used for a while whether it stands.

    SQLAlchemy's own pre-ping asks each time, one round trip of some fifteen.
    """

    @event.listens_for(engine, "connect")
    def _limit(dbapi: Any, _record: Any) -> None:
        if dbapi.info.server_version >= WHOLE_LIMIT_SINCE:
            dbapi.execute(WHOLE_LIMIT)
            dbapi.commit()

    @event.listens_for(engine, "before_cursor_execute")
    def _in_order(conn: Connection, *_what: Any) -> None:
        send(conn)

    @event.listens_for(engine, "checkin")
    def _used(_dbapi: Any, record: Any) -> None:
        record.info[USED] = monotonic()

    @event.listens_for(engine, "checkout")
    def _look(dbapi: Any, record: Any, _fairy: Any) -> None:
        if monotonic() - record.info.get(USED, monotonic()) < UNUSED_S:
            return
        try:
            dbapi.execute("SELECT 1")
            dbapi.rollback()
        except psycopg.Error as error:
            raise DisconnectionError from error


def _sqlite_engine(url: str, *, begin: str, size: int) -> Engine:
    engine = create_engine(
        url,
        poolclass=QueuePool,
        pool_size=size,
        max_overflow=0,
        connect_args={"check_same_thread": False, "timeout": BUSY_MS / 1000},
    )

    @event.listens_for(engine, "connect")
    def _prepare(dbapi: Any, _record: object) -> None:
        dbapi.isolation_level = None
        dbapi.execute("PRAGMA journal_mode=WAL")
        dbapi.execute("PRAGMA synchronous=FULL")
        dbapi.execute("PRAGMA fullfsync=ON")
        dbapi.execute("PRAGMA checkpoint_fullfsync=ON")
        dbapi.execute("PRAGMA foreign_keys=ON")
        dbapi.execute("PRAGMA trusted_schema=OFF")
        dbapi.execute("PRAGMA cell_size_check=ON")

    # WORKAROUND for the driver: it opens no transaction for a SELECT, so we begin ourselves.
    @event.listens_for(engine, "begin")
    def _begin(conn: Connection) -> None:
        dbapi: Any = conn.connection.dbapi_connection
        try:
            dbapi.execute(begin)
        except sqlite3.OperationalError as error:
            raise OperationalError(begin, None, error) from error

    return engine
