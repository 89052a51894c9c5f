"""A server that has got the history of a group long ago."""

from functools import partial
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection

from app.book.book import Book
from app.core.admission import ChainHead, LogHead
from app.core.relearning import stamp
from app.system.clock import wall_ms
from sync_server.store import heads
from sync_server.store.database import open_database


def _put(sql: str, rows: list[tuple[object, ...]], conn: Connection) -> None:
    conn.exec_driver_sql(sql, rows)


def fill(hub: Book, server: Path) -> None:
    """Put the log into the server's tables at once: proving a million facts takes minutes and is
    not what is measured here. What its rules remember of the past is left out."""
    database = open_database(f"sqlite:///{server}")
    sql = (
        "SELECT seq, event.epoch, id, device, event.n, event.hash, sig, body, received_ms, "
        "is_last, is_control FROM event JOIN chain ON chain.no = event.chain WHERE seq > ? "
        "ORDER BY seq LIMIT 20000"
    )
    names = ("seq", "epoch", "id", "d", "n", "h", "sig", "body", "rts", "txn_last", "control")
    columns = ", ".join(("g", *names))
    put = f"INSERT INTO event ({columns}) VALUES ({', '.join('?' * (1 + len(names)))})"
    group, after = hub.group.id, 0
    with hub.database.reading() as conn:
        while rows := conn.exec_driver_sql(sql, (after,)).all():
            after = rows[-1][0]
            given = [(group, *row[:2], str(UUID(bytes=row[2])), *row[3:]) for row in rows]
            database.write(partial(_put, put, given))
        epoch, size, frontier, lam = conn.exec_driver_sql(
            "SELECT epoch, size, frontier, lam FROM log_state"
        ).one()
        ends = conn.exec_driver_sql("SELECT device, n, hash FROM chain").all()
    checkpoint = hub.checkpoint()
    assert checkpoint is not None and checkpoint.size == size

    def close(there: Connection) -> None:
        heads.create_group(there, group)
        heads.put_head(
            there,
            LogHead(epoch=epoch, frontier=frontier, lam=lam),
            checkpoint,
            wall_ms(),
            stamp(reads_all=True),
        )
        ended = {device: ChainHead(n, digest.hex()) for device, n, digest in ends}
        heads.put_chains(there, group, ended)

    database.write(close)
    database.close()
