"""The diary of syncs: when, by which way, how much, and how it ended."""

from dataclasses import dataclass

from sqlalchemy import Connection

from app.book.book import Book
from app.book.transaction import Tx

OK = "ok"
KEPT_MS = 90 * 24 * 3600 * 1000
QUIET_MS = 3600 * 1000  # syncs that change nothing are noted once an hour


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Attributes:
    via: "server" or "stick".
    sent, got: Facts.
    result: "ok", or the code of what stopped it.
    """

    at_ms: int
    via: str
    sent: int
    got: int
    took_ms: int
    result: str


def note_run(book: Book, run: Run) -> None:
    """Write it down, unless it says the same as the one before."""
    last = book.read(lambda reading: _newest(reading.conn, run.via))
    is_same = last is not None and last.result == run.result
    if is_same and last is not None and not (run.sent or run.got):
        if 0 <= run.at_ms - last.at_ms < QUIET_MS:
            return

    def write(tx: Tx) -> None:
        oldest = run.at_ms - KEPT_MS
        tx.conn.exec_driver_sql("DELETE FROM sync_run WHERE at_ms < ?", (oldest,))
        tx.conn.exec_driver_sql(
            "INSERT INTO sync_run (at_ms, via, sent, got, took_ms, result) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (run.at_ms, run.via, run.sent, run.got, run.took_ms, run.result),
        )

    book.write(write)


def recent_runs(book: Book, limit: int = 50) -> list[Run]:
    """Newest first."""
    sql = "SELECT at_ms, via, sent, got, took_ms, result FROM sync_run ORDER BY no DESC LIMIT ?"
    rows = book.read(lambda reading: reading.conn.exec_driver_sql(sql, (limit,)).all())
    return [_run(*row) for row in rows]


def last_success_ms(book: Book, via: str = "server") -> int:
    """When the newest sync ended well; 0 when none did."""
    sql = "SELECT max(at_ms) FROM sync_run WHERE via = ? AND result = ?"
    row = book.read(lambda reading: reading.conn.exec_driver_sql(sql, (via, OK)).one())
    return row[0] or 0


def _newest(conn: Connection, via: str) -> Run | None:
    sql = (
        "SELECT at_ms, via, sent, got, took_ms, result FROM sync_run WHERE via = ? "
        "ORDER BY no DESC LIMIT 1"
    )
    row = conn.exec_driver_sql(sql, (via,)).first()
    return None if row is None else _run(*row)


def _run(at_ms: int, via: str, sent: int, got: int, took_ms: int, result: str) -> Run:
    return Run(at_ms=at_ms, via=via, sent=sent, got=got, took_ms=took_ms, result=result)
