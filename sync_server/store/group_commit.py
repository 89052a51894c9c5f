"""The writer of SQLite: one thread, and one commit for all transactions that wait together."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from queue import SimpleQueue
from threading import Thread
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, OperationalError

from app.core.errors import Unavailable
from sync_server.store.prepared import say

T = TypeVar("T")

TOGETHER_MAX = 64  # an answer never waits for more than this many neighbours


class GroupCommit:
    """Runs functions one after the other, each in a savepoint, and commits them together.

    A function that raises is rolled back alone. Results are handed out after the commit, so
    a result that a caller sees is durable.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._conn: Connection | None = None  # of the thread, as long as nothing fails
        self._queue: SimpleQueue[_Job | None] = SimpleQueue()
        self._thread = Thread(target=self._run, name="store-writer", daemon=True)
        self._closed = False
        self._thread.start()

    def submit(self, work: Callable[[Connection], T], *, lasting: bool = True) -> Future[T]:
        """Queue `work`; the future settles after the commit.

        Args:
            lasting: Whether a power cut must not undo it. A round of which none is lasting waits
                for no disk; the next one that does takes it along.
        """
        job = _Job(work, lasting)
        if self._closed:
            job.future.set_exception(Unavailable("server.closing"))
        else:
            self._queue.put(job)
        return job.future

    def close(self) -> None:
        """Finish what is queued, then end the thread."""
        self._closed = True
        self._queue.put(None)
        self._thread.join()

    def _run(self) -> None:
        has_ended = False
        while not has_ended:
            jobs: list[_Job] = []
            try:
                has_ended = self._gather(jobs)
                self._commit(jobs)
            except MemoryError as error:  # all that wait are told, and the next ones are served
                for job in jobs:
                    job.error = error
            for job in jobs:
                job.settle()
        self._let_go()

    def _gather(self, jobs: list["_Job"]) -> bool:
        """Wait for one and take what else is there; True: no more will come."""
        while not jobs or (len(jobs) < TOGETHER_MAX and not self._queue.empty()):
            job = self._queue.get()
            if job is None:
                return True
            jobs.append(job)
        return False

    @contextmanager
    def _sure(self, conn: Connection, lasting: bool) -> Iterator[None]:
        """Commit without waiting for the disk unless `lasting`; outside of a transaction."""
        if lasting:
            yield
            return
        dbapi: Any = conn.connection.dbapi_connection
        dbapi.execute("PRAGMA synchronous=NORMAL")
        try:
            yield
        finally:
            dbapi.execute("PRAGMA synchronous=FULL")

    def _commit(self, jobs: list["_Job"]) -> None:
        """Do them; each has its result or its error."""
        if not jobs:
            return
        lasting = any(job.lasting for job in jobs)
        try:
            conn = self._conn = self._conn or self._engine.connect()
            with self._sure(conn, lasting), conn.begin():
                if len(jobs) == 1:
                    jobs[0].result = jobs[0].work(conn)
                else:
                    for job in jobs:
                        job.run(conn)
        except OperationalError:
            # Disk full, file gone, I/O error: nothing of this round is kept, and all are told.
            self._let_go()
            for job in jobs:
                job.error = Unavailable("server.database_unavailable")
        except BaseException as error:
            self._let_go()
            for job in jobs:
                job.error = error

    def _let_go(self) -> None:
        conn, self._conn = self._conn, None
        if conn is not None:
            with suppress(DBAPIError):
                conn.close()


class _Job:
    def __init__(self, work: Callable[[Connection], Any], lasting: bool) -> None:
        self.work = work
        self.lasting = lasting
        self.future: Future[Any] = Future()
        self.result: Any = None
        self.error: BaseException | None = None

    def run(self, conn: Connection) -> None:
        """Raises: OperationalError: the database failed, not the work."""
        say(conn, "SAVEPOINT job")
        try:
            self.result = self.work(conn)
        except OperationalError:
            raise
        except BaseException as error:
            self.error = error
            say(conn, "ROLLBACK TO job")
        say(conn, "RELEASE job")

    def settle(self) -> None:
        if not self.future.set_running_or_notify_cancel():
            return  # nobody waits any more, and from here on nobody can stop to
        if self.error is not None:
            self.future.set_exception(self.error)
        else:
            self.future.set_result(self.result)
