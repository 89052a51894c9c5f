"""Statements of the hot path on PostgreSQL: sent together, answered together.

A push is some twenty statements. Each one alone is a round trip, and costs the driver's cursor more
than the database; so they wait here until an answer is needed, and go straight through libpq
(`psycopg.pq`), as statements that each connection prepares once. The driver's own connection stays
usable in between.
"""

from collections.abc import Callable, Sequence
from functools import partial
from selectors import EVENT_READ, EVENT_WRITE, DefaultSelector
from typing import Any

import psycopg
from psycopg import pq
from psycopg.errors import error_from_result

Value = int | str | bytes | None

AT_ONCE = 500  # statements before their answers are taken: neither side's buffers fill up
ANSWERED = (pq.ExecStatus.COMMAND_OK, pq.ExecStatus.TUPLES_OK)
BINARY = pq.Format.BINARY
COMMIT, DONE = "COMMIT", b"COMMIT"
_number = partial(int.from_bytes, byteorder="big", signed=True)
# By type number, in the binary format.
_READERS: dict[int, Callable[[bytes], Any]] = {
    17: bytes,
    20: _number,
    21: _number,
    23: _number,
    25: bytes.decode,
    1043: bytes.decode,
    2278: bytes,  # void
}


class Asked:
    """A statement on its way."""

    def __init__(self, pipeline: "Pipeline", sql: str, arguments: Sequence[Value]) -> None:
        self.sql = sql
        self.arguments = [_written(value) for value in arguments]
        self.formats = [int(not isinstance(value, int)) for value in arguments]
        self.result: pq.abc.PGresult | None = None
        self._pipeline = pipeline

    def rows(self) -> list[tuple[Any, ...]]:
        """What it found; goes and asks if that was not done yet."""
        if self.result is None:
            self._pipeline.run()
        result = self.result
        assert result is not None, self.sql
        readers = [_READERS[result.ftype(at)] for at in range(result.nfields)]
        rows = []
        for row in range(result.ntuples):
            values = [result.get_value(row, at) for at in range(len(readers))]
            pairs = zip(readers, values, strict=True)
            rows.append(tuple([None if value is None else read(value) for read, value in pairs]))
        return rows


class Pipeline:
    """What one connection has been told and has not sent yet; of one thread at a time.

    Raises:
        psycopg.Error: (`run`, `commit`, `Asked.rows`) what any of the waiting statements failed
            with. Those behind it were not done.
    """

    def __init__(self, connection: "psycopg.Connection[Any]") -> None:
        self._connection = connection
        self._libpq = connection.pgconn
        self._waiting: list[Asked] = []
        self._prepared: dict[str, bytes] = {}
        self._names = 0
        self._selector = DefaultSelector()
        self._selector.register(self._libpq.socket, EVENT_READ)

    def ask(self, sql: str, arguments: Sequence[Value] = ()) -> Asked:
        """Let a statement wait for the next answer that is needed, or for the commit."""
        if not self._waiting and self._libpq.transaction_status == pq.TransactionStatus.IDLE:
            self._waiting.append(Asked(self, self._begin(), ()))
        asked = Asked(self, sql, arguments)
        self._waiting.append(asked)
        return asked

    def commit(self) -> None:
        """Send what still waits, and end the transaction with it."""
        if not self._waiting and self._libpq.transaction_status == pq.TransactionStatus.IDLE:
            return
        ended = self.ask(COMMIT)
        self.run()
        assert ended.result is not None and ended.result.command_status == DONE

    def forget(self) -> None:
        """Send nothing of what waits."""
        self._waiting.clear()

    def run(self) -> None:
        """Send everything and wait for all answers."""
        waiting, self._waiting = self._waiting, []
        for at in range(0, len(waiting), AT_ONCE):
            self._exchange(waiting[at : at + AT_ONCE])

    def _begin(self) -> str:
        level = self._connection.isolation_level
        return "BEGIN" if level is None else f"BEGIN ISOLATION LEVEL {level.name.replace('_', ' ')}"

    def _exchange(self, statements: list[Asked]) -> None:
        fresh: list[str] = []
        try:
            self._libpq.enter_pipeline_mode()
            failed = self._take(self._put(statements, fresh))
            self._libpq.exit_pipeline_mode()
        except BaseException:
            self._connection.close()  # nobody knows what it would answer next
            raise
        if failed is not None:
            for sql in fresh:  # perhaps prepared, perhaps not: next time under another name
                del self._prepared[sql]
            raise failed

    def _put(self, statements: list[Asked], fresh: list[str]) -> list[Asked | None]:
        """Hand them over; for each answer that will come whose it is."""
        expected: list[Asked | None] = []
        for one in statements:
            name = self._prepared.get(one.sql)
            if name is None:
                self._names += 1
                name = self._prepared[one.sql] = b"daftari_%d" % self._names
                fresh.append(one.sql)
                self._libpq.send_prepare(name, one.sql.encode())
                expected.append(None)
            self._libpq.send_query_prepared(name, one.arguments, one.formats, BINARY)
            expected.append(one)
        self._libpq.pipeline_sync()
        self._send()
        return expected

    def _take(self, expected: list[Asked | None]) -> psycopg.Error | None:
        """The answers, in the order of the questions; what the first that failed has failed with.

        Raises:
            psycopg.Error: The connection is lost.
        """
        failed: psycopg.Error | None = None
        for one in expected:
            result = self._next()
            if result is None or self._libpq.status != pq.ConnStatus.OK:
                raise psycopg.OperationalError(self._libpq.get_error_message())
            if one is not None:
                one.result = result
            if result.status not in ANSWERED and failed is None:
                failed = error_from_result(result)
            self._next()  # nothing: the end of this answer
        self._next()  # the end of them all
        return failed

    def _send(self) -> None:
        while self._libpq.flush():
            self._selector.modify(self._libpq.socket, EVENT_READ | EVENT_WRITE)
            if any(happened & EVENT_READ for _, happened in self._selector.select()):
                self._libpq.consume_input()
            self._selector.modify(self._libpq.socket, EVENT_READ)

    def _next(self) -> pq.abc.PGresult | None:
        while self._libpq.is_busy():
            self._selector.select()  # lets other threads go on, which libpq's own waiting does not
            self._libpq.consume_input()
        return self._libpq.get_result()


def _written(value: Value) -> bytes | None:
    """Numbers as digits, for all widths of them; the rest in the binary format."""
    if value is None or isinstance(value, bytes):
        return value
    return b"%d" % value if isinstance(value, int) else value.encode()
