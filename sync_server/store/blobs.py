"""Sealed bytes of a group, in parts: an upload that was cut off goes on where it was.

The server cannot read them; a blob is named by the SHA-256 of its sealed bytes.
"""

from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    Connection,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    delete,
    distinct,
    func,
    insert,
    select,
    tuple_,
    update,
)

from app.core.errors import Refused
from sync_server.store import heads
from sync_server.store.tables import event, grp

metadata = MetaData()
_INT = BigInteger().with_variant(Integer, "sqlite")


@dataclass(frozen=True, slots=True)
class Shelf:
    """Two tables: what is kept, and its parts."""

    blob: Table
    part: Table


def shelf(name: str, metadata: MetaData) -> Shelf:
    """A place for blobs of one kind, in tables of this name."""
    return Shelf(
        Table(
            name,
            metadata,
            Column("g", Text, primary_key=True),
            Column("sha", LargeBinary, primary_key=True),
            Column("size", _INT, nullable=False),
            Column("have", _INT, nullable=False),
            Column("at", _INT, nullable=False),
            sqlite_strict=True,
        ),
        Table(
            f"{name}_part",
            metadata,
            Column("g", Text, primary_key=True),
            Column("sha", LargeBinary, primary_key=True),
            Column("start", _INT, primary_key=True, autoincrement=False),
            Column("bytes", LargeBinary, nullable=False),
            sqlite_strict=True,
        ),
    )


PAPERS = shelf("blob", metadata)
# How long the server carries a paper; the laptops keep theirs, and the log keeps its name.
KEPT_MS = 2 * 366 * 24 * 3600 * 1000
DAY_MS = 24 * 3600 * 1000
DAYS = 12  # a clock that is wrong through a whole meeting shows one or two
FORGOTTEN = -1  # of a paper whose time is over: its name and size stay


def have(conn: Connection, group: str, sha: str, *, on: Shelf = PAPERS) -> tuple[int, int]:
    """(bytes here, size in all) of a blob; (0, 0) when nothing of it came, and `FORGOTTEN` bytes
    of one whose time is over."""
    blob = on.blob
    row = conn.execute(select(blob.c.have, blob.c.size).where(*_is(blob, group, sha))).first()
    return (0, 0) if row is None else (row.have, row.size)


def append(
    conn: Connection,
    group: str,
    sha: str,
    start: int,
    part: bytes,
    *,
    size: int,
    group_max: int,
    now_ms: int,
    on: Shelf = PAPERS,
) -> int:
    """Keep the next part; how many bytes are here now. A part that does not follow changes nothing.

    It takes the group's lock: of two equal parts at once the second finds the first one here, and
    no two blobs at once go beyond `group_max`.

    Returns:
        -1: it is whole and another than its name says; all of it is gone.

    Raises:
        Refused: "blob.group_full" (limit).
    """
    heads.lock_group(conn, group)
    blob, blob_part = on.blob, on.part
    here, known = have(conn, group, sha, on=on)
    if here == FORGOTTEN:
        return known  # nothing of it is wanted any more
    if start != here or (known and known != size) or start + len(part) > size or not part:
        return here
    if not known:
        used = select(func.coalesce(func.sum(blob.c.size), 0)).where(
            blob.c.g == group, blob.c.have != FORGOTTEN
        )
        if conn.execute(used).scalar_one() + size > group_max:
            raise Refused("blob.group_full", limit=group_max)
        values = {"g": group, "sha": bytes.fromhex(sha), "size": size, "have": 0, "at": now_ms}
        conn.execute(insert(blob).values(values))
    conn.execute(insert(blob_part).values(g=group, sha=bytes.fromhex(sha), start=start, bytes=part))
    here += len(part)
    conn.execute(update(blob).where(*_is(blob, group, sha)).values(have=here, at=now_ms))
    if here == size and sha256(_whole(conn, group, sha, on)).hexdigest() != sha:
        drop(conn, group, sha, on=on)
        return -1
    return here


def read(
    conn: Connection, group: str, sha: str, start: int, count: int, *, on: Shelf = PAPERS
) -> bytes | None:
    """Up to `count` bytes from `start`; None while the blob is not whole here."""
    here, size = have(conn, group, sha, on=on)
    if not size or here < size:
        return None
    return _whole(conn, group, sha, on)[start : start + count]


def forget(conn: Connection, now_ms: int, *, on: Shelf = PAPERS) -> None:
    """Give up the bytes of what came `KEPT_MS` ago, in all groups.

    Not by our clock alone, which somebody may have set to another year: the group must have written
    on `DAYS` days since, and the last time after so long.
    """
    blob = on.blob.c
    days = select(func.count(distinct(event.c.rts // DAY_MS)))
    old = (
        blob.at < now_ms - KEPT_MS,
        blob.have != FORGOTTEN,
        select(grp.c.at).where(grp.c.g == blob.g).scalar_subquery() > blob.at + KEPT_MS,
        days.where(event.c.g == blob.g, event.c.rts > blob.at).scalar_subquery() >= DAYS,
    )
    named = select(on.blob.c.g, on.blob.c.sha).where(*old)
    conn.execute(delete(on.part).where(tuple_(on.part.c.g, on.part.c.sha).in_(named)))
    conn.execute(update(on.blob).where(*old).values(have=FORGOTTEN))


def drop(conn: Connection, group: str, sha: str, *, on: Shelf) -> None:
    """Forget a blob and what came of it."""
    for table in (on.part, on.blob):
        conn.execute(delete(table).where(*_is(table, group, sha)))


def _whole(conn: Connection, group: str, sha: str, on: Shelf) -> bytes:
    parts = select(on.part.c.bytes).where(*_is(on.part, group, sha))
    rows = conn.execute(parts.order_by(on.part.c.start))
    return b"".join(bytes(row.bytes) for row in rows)


def _is(table: Table, group: str, sha: str) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return table.c.g == group, table.c.sha == bytes.fromhex(sha)
