"""Projections that changed with the release are dropped and folded again, all in one pass."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from functools import cache
from hashlib import sha256
from itertools import islice

import msgspec
from sqlalchemy import Connection

from app.book.folding import Folder
from app.book.rules_memory import note_stale
from app.book.starting import is_starter
from app.book.unreadable import judge_learned, know_unreadable
from app.core.errors import Unavailable
from app.core.events.registry import find_type
from app.core.roster import ROSTER_TYPES, Roster
from app.projections import Projection
from app.projections.state_roots import root_bytes
from app.store.database import Database
from app.store.event_log import EventLog
from app.store.stored_events import open_body, open_stored

CHUNK = 1000  # facts in memory
CHUNKS = 20  # of one transaction: bounds the write-ahead file
UNFINISHED = ""  # shape of a projection that is being built: the next opening builds it anew

Progress = Callable[[int, int], None]


def bring_up_to_date(database: Database, folder: Folder, on_progress: Progress | None) -> bool:
    """Create, drop and refold what this release needs; whether anything was done.

    A kill at any moment is harmless: a projection counts as built when its row has its shape, which
    comes in the transaction that folds its last fact.

    Raises:
        Unavailable: "book.history_needed": this release folds other rows than the one that made
            the snapshot which the book began with; its history has to arrive first.
    """
    with database.reading() as conn:
        know_unreadable(conn)
        stale = stale_projections(conn, folder.projections)
        gone = _gone(conn, folder.projections)
        is_whole, begun = _waiting_is_folded(conn), is_starter(conn)
        is_wiser = bool(_learned(conn))
    if not (stale or gone or is_wiser) and is_whole:
        return False
    if stale and begun:
        raise Unavailable("book.history_needed")
    part, size = Folder(stale), _size(database)
    with database.with_room() if stale else nullcontext():
        _prepare(database, folder, stale, gone)
        if stale:
            _fold_all(database, part, size, on_progress)
    _finish(database, folder, part, size)
    return True


def _fold_all(database: Database, part: Folder, size: int, on_progress: Progress | None) -> None:
    done = 0
    with database.reading() as conn:
        roster = _roster(conn)
    while done < size:
        # Read beside the writer, whose memory is for the pages that it fills; and closed before it
        # commits, so that the write-ahead file can be begun anew.
        with database.writing() as conn, database.reading() as log:
            part.recorder.attach(conn)
            for chunk in islice(_chunks(log, done), CHUNKS):
                events = (open_body(b, seq, epoch) for seq, epoch, b in chunk)
                part.fold_numbered(conn, events, roster)
                done = chunk[-1][0]
                if on_progress is not None:
                    on_progress(done, size)


def _roster(conn: Connection) -> Roster:
    """Who may write, as of the last number."""
    group = conn.exec_driver_sql("SELECT group_id FROM log_state").scalar_one()
    facts = EventLog(conn).control()
    return Roster.fold(group, (open_body(one.frame.body, one.seq, one.epoch) for one in facts))


def _chunks(conn: Connection, after: int) -> Iterator[list[tuple[int, int, bytes]]]:
    log = EventLog(conn)
    while chunk := log.bodies(after, CHUNK):
        yield chunk
        after = chunk[-1][0]


def stale_projections(
    conn: Connection, projections: Sequence[Projection]
) -> tuple[Projection, ...]:
    """Those that were built by other code, or that can now read facts they could not read."""
    rows = conn.exec_driver_sql("SELECT name, version, shape FROM projection_state")
    built = {name: (version, shape) for name, version, shape in rows}
    learned = {name for name, _ in _learned(conn)}
    return tuple(
        p
        for p in projections
        if built.get(p.name) != (p.version, shape_of(p))
        or (learned and (p.handles is None or learned & p.handles))
    )


def _learned(conn: Connection) -> list[tuple[str, int]]:
    """Types, with version, that an earlier release kept unread and this one understands."""
    rows = conn.exec_driver_sql("SELECT DISTINCT type, version FROM unknown_fact").all()
    return [(name, version) for name, version in rows if find_type(name, version) is not None]


@cache
def shape_of(projection: Projection) -> str:
    """Digest of the declared columns, so that a forgotten `version` cannot break a book."""
    declared = [
        [str(table.name), [[str(c.name), str(c.type), c.primary_key] for c in table.columns]]
        for table in projection.tables
    ]
    return sha256(msgspec.json.encode(declared)).hexdigest()[:32]


def _gone(conn: Connection, projections: Sequence[Projection]) -> list[str]:
    kept = {p.name for p in projections}
    rows = conn.exec_driver_sql("SELECT name FROM projection_state")
    return [name for (name,) in rows if name not in kept]


def _waiting_is_folded(conn: Connection) -> bool:
    folded = conn.exec_driver_sql("SELECT count(*) FROM undo_log").scalar_one()
    return EventLog(conn).waiting_count() == int(folded)


def _prepare(
    database: Database, folder: Folder, stale: Sequence[Projection], gone: Sequence[str]
) -> None:
    with database.writing() as conn:
        judge_learned(conn)
        kept = Folder([p for p in folder.projections if p not in stale])
        kept.load_roots(conn)
        kept.recorder.attach(conn)
        kept.take_back_waiting(conn)
        kept.recorder.detach(conn)
        for name in (*gone, *(p.name for p in stale)):
            _drop(conn, name)
        for projection in stale:
            for table in reversed(projection.tables):  # half built when a kill came
                conn.exec_driver_sql(f'DROP TABLE IF EXISTS "{table.name}"')
            projection.metadata.create_all(conn, checkfirst=False)
            # Tables of nobody would be taken for a stranger's when a kill comes before the end.
            _register(conn, projection, root_bytes(0), shape=UNFINISHED)
        kept.save_roots(conn, numbered=True)
        for name, version in _learned(conn):
            if name in ROSTER_TYPES:  # the roster reads them from now on
                mark = "UPDATE event SET is_control = 1 WHERE hash IN "
                found = "(SELECT hash FROM unknown_fact WHERE type = ? AND version = ?)"
                conn.exec_driver_sql(mark + found, (name, version))


def _drop(conn: Connection, name: str) -> None:
    sql = "SELECT tables FROM projection_state WHERE name = ?"
    row = conn.exec_driver_sql(sql, (name,)).first()
    for table in [] if row is None else msgspec.json.decode(row[0]):
        conn.exec_driver_sql(f'DROP TABLE IF EXISTS "{table}"')
    conn.exec_driver_sql("DELETE FROM projection_state WHERE name = ?", (name,))


def _finish(database: Database, folder: Folder, part: Folder, size: int) -> None:
    with database.writing() as conn:
        for projection in part.projections:
            root = root_bytes(part.recorder.root(projection))
            _register(conn, projection, root, shape=shape_of(projection))
        for name, version in _learned(conn):
            sql = "DELETE FROM unknown_fact WHERE type = ? AND version = ?"
            conn.exec_driver_sql(sql, (name, version))
            note_stale(conn)  # nor did the rules remember it, if this laptop numbered it
        folder.load_roots(conn)
        folder.recorder.attach(conn)
        waiting = [open_stored(frame) for frame in EventLog(conn).waiting()]
        roster = _roster(conn)
        for event in waiting:
            roster.apply(event)
        folder.fold_waiting(conn, waiting, size, roster)
        folder.save_roots(conn, numbered=False)
        folder.recorder.detach(conn)


def _register(conn: Connection, projection: Projection, root: bytes, *, shape: str) -> None:
    conn.exec_driver_sql(
        "INSERT OR REPLACE INTO projection_state "
        "(name, version, shape, tables, root_numbered, root_now) VALUES (?, ?, ?, ?, ?, ?)",
        (
            projection.name,
            projection.version,
            shape,
            msgspec.json.encode([str(table.name) for table in projection.tables]).decode(),
            root,
            root,
        ),
    )


def _size(database: Database) -> int:
    with database.reading() as conn:
        return int(conn.exec_driver_sql("SELECT size FROM log_state").scalar_one())
