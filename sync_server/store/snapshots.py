"""Snapshots of a group: which facts name one, and the sealed bytes, which this server cannot read.

What a fact named is noted in the transaction that numbers the fact; old ones go in the same.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Integer,
    MetaData,
    Table,
    Text,
    and_,
    delete,
    insert,
    select,
)

from app.core.erasure import MemberErased
from app.core.events.envelope import Event
from app.core.snapshots import Held, SnapshotMade, to_drop
from sync_server.store import blobs

UNNAMED_MS = 7 * 24 * 3600 * 1000  # a laptop that sent the bytes names them with its next sync

_SHA, _FOLD = re.compile("[0-9a-f]{64}"), re.compile("[0-9a-f]{1,64}")
metadata = MetaData()
SHELF = blobs.shelf("snapshot_blob", metadata)
_INT = BigInteger().with_variant(Integer, "sqlite")
snapshot = Table(
    "snapshot",
    metadata,
    Column("g", Text, primary_key=True),
    Column("fact", _INT, primary_key=True, autoincrement=False),
    Column("seq", _INT, nullable=False),
    Column("fold", Text, nullable=False),
    Column("sha", Text, nullable=False),
    Column("at", _INT, nullable=False),
    sqlite_strict=True,
)


@dataclass(frozen=True, slots=True)
class Named:
    """A snapshot of which all bytes are here: number of its fact, of its rows, and its blob."""

    fact: int
    seq: int
    sha: str
    size: int


def note(
    conn: Connection,
    group: str,
    events: Iterable[Event],
    now_ms: int,
    may_name: Callable[[Event], bool],
) -> None:
    """Take in newly numbered facts, and let go what they make useless.

    Args:
        may_name: Whether a fact's author may name a snapshot.
    """
    is_new = False
    for event in events:
        match event.payload:
            case SnapshotMade() as made if _is_sound(made, event) and may_name(event):
                row = {"g": group, "fact": event.seq, "seq": made.seq, "fold": made.fold}
                conn.execute(insert(snapshot).values(row | {"sha": made.blob, "at": now_ms}))
                is_new = True
            case MemberErased():
                older = and_(snapshot.c.g == group, snapshot.c.seq < (event.seq or 0))
                _drop(conn, group, conn.execute(select(snapshot.c.fact).where(older)).scalars())
    if is_new:
        _drop(conn, group, [one.fact for one in to_drop(_held(conn, group))])


def newest(conn: Connection, group: str, fold: str) -> Named | None:
    """The newest of this fold whose bytes are all here."""
    rows = conn.execute(
        select(snapshot.c.fact, snapshot.c.seq, snapshot.c.sha)
        .where(snapshot.c.g == group, snapshot.c.fold == fold)
        .order_by(snapshot.c.fact.desc())
    )
    for row in rows:
        here, size = blobs.have(conn, group, row.sha, on=SHELF)
        if size and here == size:
            return Named(row.fact, row.seq, row.sha, size)
    return None


def sweep(conn: Connection, now_ms: int) -> None:
    """Forget bytes that no fact named, in all groups."""
    blob = SHELF.blob
    old = select(blob.c.g, blob.c.sha).where(blob.c.at < now_ms - UNNAMED_MS)
    for row in conn.execute(old).all():
        sha = bytes(row.sha).hex()
        if not _is_named(conn, row.g, sha):
            blobs.drop(conn, row.g, sha, on=SHELF)


def _is_sound(made: SnapshotMade, event: Event) -> bool:
    is_named = _FOLD.fullmatch(made.fold) is not None and _SHA.fullmatch(made.blob) is not None
    return is_named and event.seq is not None and 0 < made.seq < event.seq


def _held(conn: Connection, group: str) -> list[Held]:
    rows = conn.execute(select(snapshot).where(snapshot.c.g == group))
    return [
        Held(row.fact, row.fold, datetime.fromtimestamp(row.at / 1000, UTC).year) for row in rows
    ]


def _drop(conn: Connection, group: str, facts: Iterable[int]) -> None:
    for fact in list(facts):
        one = and_(snapshot.c.g == group, snapshot.c.fact == fact)
        sha = conn.execute(select(snapshot.c.sha).where(one)).scalar_one()
        conn.execute(delete(snapshot).where(one))
        if not _is_named(conn, group, sha):
            blobs.drop(conn, group, sha, on=SHELF)


def _is_named(conn: Connection, group: str, sha: str) -> bool:
    named = select(snapshot.c.fact).where(snapshot.c.g == group, snapshot.c.sha == sha)
    return conn.execute(named.limit(1)).first() is not None
