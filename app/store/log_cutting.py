"""Taking the end of the one order back: numbers go, facts stay."""

from typing import Any

from sqlalchemy import Connection

from app.core.events.envelope import Frame
from app.core.tree import Frontier
from app.store.set_aside import SUPERSEDED, SetAside


def cut(conn: Connection, at: int, now_ms: int) -> None:
    """Facts numbered above `at` wait for a number again; what the sequencer said there is set
    aside. Heads of chains and the state of the log go back with them; the checkpoint is gone."""
    cursor: Any = conn.connection.cursor()
    sql = "SELECT DISTINCT chain FROM event WHERE seq > ?"
    chains = [(no,) for (no,) in cursor.execute(sql, (at,)).fetchall()]
    _set_aside(conn, at, now_ms)
    cursor.execute("UPDATE event SET seq = NULL, epoch = NULL, is_last = 1 WHERE seq > ?", (at,))
    cursor.executemany(
        "UPDATE chain SET numbered_n = (SELECT ifnull(max(n), 0) FROM event "
        "WHERE chain = chain.no AND seq IS NOT NULL) WHERE no = ?",
        chains,
    )
    cursor.executemany(
        "DELETE FROM chain WHERE no = ? AND no NOT IN (SELECT chain FROM event)", chains
    )
    cursor.executemany(
        "UPDATE chain SET (n, hash) = (SELECT n, hash FROM event WHERE chain = chain.no "
        "ORDER BY n DESC LIMIT 1) WHERE no = ?",
        chains,
    )
    _put_log_state(cursor, at)


def root_at(conn: Connection, size: int) -> str:
    """Root of the tree over the first `size` numbered facts, 64 hex digits."""
    cursor: Any = conn.connection.cursor()
    return _frontier(cursor, size).root().hex()


def _set_aside(conn: Connection, at: int, now_ms: int) -> None:
    """The sequencer's own facts can be numbered by nobody else."""
    cursor: Any = conn.connection.cursor()
    aside = SetAside(conn)
    sql = "SELECT no, hash, body, sig FROM event WHERE seq > ? AND type LIKE 'sys.%' ORDER BY seq"
    for no, digest, body, sig in cursor.execute(sql, (at,)).fetchall():
        aside.keep(SUPERSEDED, Frame(body, sig or b""), "log.superseded", now_ms)
        cursor.execute("DELETE FROM unknown_fact WHERE hash = ?", (digest,))
        cursor.execute("DELETE FROM event WHERE no = ?", (no,))


def _put_log_state(cursor: Any, at: int) -> None:
    row = cursor.execute("SELECT epoch FROM event WHERE seq = ?", (at,)).fetchone()
    cursor.execute(
        "UPDATE log_state SET epoch = ?, size = ?, frontier = ?, checkpoint = ''",
        (0 if row is None else row[0], at, _frontier(cursor, at).to_bytes()),
    )


def _frontier(cursor: Any, size: int) -> Frontier:
    frontier = Frontier()
    sql = "SELECT hash FROM event WHERE seq <= ? ORDER BY seq"
    for (digest,) in cursor.execute(sql, (size,)).fetchall():
        frontier.append(digest)
    return frontier
