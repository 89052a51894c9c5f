"""The whole log has arrived: it takes the place of the book that began with a snapshot.

What only the book holds goes over first, in one transaction that can be repeated; then one rename
puts the file in its place. A kill at any moment leaves one whole book under the name of the book,
and the exchange can be done again. Source: spec/sync.md section 2.12.
"""

import os
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from app.book.arriving import VERDICT, arriving_path, remove_arriving
from app.book.erasing import destroy_key
from app.book.opening import put_a_foreign_journal_aside
from app.book.rules_memory import STALE
from app.book.signatures import PROVED_TO
from app.book.starting import is_starter
from app.core.disk import on_disk
from app.core.errors import AppError, Refused
from app.core.events.envelope import Frame
from app.store.beginnings import SETTING
from app.store.database import Database
from app.store.event_log import EventLog
from app.store.one_file import fold_in
from app.store.set_aside import SUPERSEDED, SetAside
from app.store.stored_events import open_stored
from app.system.locks import BookLock
from app.system.vault import KeyStore

OF_THE_LOG = (SETTING, PROVED_TO, STALE, VERDICT)  # settings that say how a file holds its log
LOCAL = ("draft", "identity", "group_key", "backup_log", "sync_run", "peer", "set_aside")


def swap(book: Path, keys: KeyStore, now_ms: int) -> bool:
    """Put the history that has arrived in the place of the book; both are closed.

    Returns:
        Whether anything was done: False when the book has its history already.

    Raises:
        Refused: "snapshot.not_arrived": the book knows more numbers than have arrived.
        Unavailable: "book.already_open"; disk. The book is as it was.
    """
    lock = BookLock(book, now_ms)
    try:
        key, path = keys.load(book).key, arriving_path(book)
        put_a_foreign_journal_aside(book, key)
        with closing(Database(book, key)) as mine, mine.reading() as conn:
            if not is_starter(conn):
                remove_arriving(book)
                return False
            if not path.exists():
                raise Refused("snapshot.not_arrived")
            other = BookLock(path, now_ms)
            try:
                with closing(Database(path, key)) as whole, whole.writing() as into:
                    _carry_over(conn, into, now_ms)
            finally:
                other.release()
        with on_disk(book):
            for file in (path, book):
                fold_in(file, key)
            path.replace(book)
            _sync_folder(book)
            remove_arriving(book)
        return True
    finally:
        lock.release()


def swap_if_arrived(book: Path, keys: KeyStore, now_ms: int) -> bool:
    """Before a book is opened: let its history take its place, if all of it is here."""
    if not arriving_path(book).exists():
        return False
    try:
        return swap(book, keys, now_ms)
    except AppError:
        return False  # still on its way, or another program is at it: the book is as it was


def _carry_over(mine: Connection, into: Connection, now_ms: int) -> None:
    """Everything that the book holds and the log does not."""
    sql = "SELECT group_id, epoch, size FROM log_state"
    here, there = mine.exec_driver_sql(sql).one(), into.exec_driver_sql(sql).one()
    # A log that was renewed in another epoch may be shorter; it is what the group has now.
    if here.group_id != there.group_id or (there.size < here.size and there.epoch <= here.epoch):
        raise Refused("snapshot.not_arrived")
    for table in LOCAL:
        _copy(mine, into, table)
    settings = mine.exec_driver_sql("SELECT name, value FROM setting").all()
    for name, value in settings:
        if name not in OF_THE_LOG:
            put = "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)"
            into.exec_driver_sql(put, (name, value))
    _person_keys(mine, into, now_ms)
    _facts(mine, into, now_ms)


def _copy(mine: Connection, into: Connection, table: str) -> None:
    """All rows; what the other file has under the same key gives way."""
    rows = [tuple(row) for row in mine.exec_driver_sql(f'SELECT * FROM "{table}"').all()]
    if table in ("identity", "draft"):  # what is not there any more has ended
        into.exec_driver_sql(f'DELETE FROM "{table}"')
    if rows:
        places = ", ".join("?" * len(rows[0]))
        into.exec_driver_sql(f'INSERT OR REPLACE INTO "{table}" VALUES ({places})', rows)


def _person_keys(mine: Connection, into: Connection, now_ms: int) -> None:
    """A key that either of them destroyed stays destroyed."""
    for member, key, changed in mine.exec_driver_sql("SELECT * FROM person_key").all():
        if key is None:
            destroy_key(into, member, now_ms)
        else:
            into.exec_driver_sql(
                "INSERT INTO person_key (member, key, changed_ms) VALUES (?, ?, ?) "
                "ON CONFLICT DO NOTHING",
                (member, key, changed),
            )


def _facts(mine: Connection, into: Connection, now_ms: int) -> None:
    """Facts that the arrived log does not hold wait in it for their numbers, in causal order;
    they are folded when the book is opened."""
    log, aside = EventLog(into), SetAside(into)
    cursor: Any = mine.connection.cursor()
    sql = (
        "SELECT event.seq, event.body, event.sig, chain.device, event.n, event.type FROM event "
        "JOIN chain ON chain.no = event.chain WHERE event.seq IS NULL OR event.seq > "
        "(SELECT CAST(json_extract(value, '$.seq') AS INTEGER) FROM setting WHERE name = ?) "
        "ORDER BY event.seq IS NULL, event.seq, event.lam, chain.device, event.n"
    )
    rows = cursor.execute(sql, (SETTING,)).fetchall()
    frames = [Frame(body, sig or b"") for _, body, sig, *_ in rows]
    held = log.has([frame.hash for frame in frames])
    heads = {device: head.n for device, head in log.heads().items()}
    for (*_, device, n, kind), frame in zip(rows, frames, strict=True):
        if frame.hash in held:
            continue
        if kind.startswith("sys."):
            # Nobody else can number what the sequencer said in a past that holds no more.
            aside.keep(SUPERSEDED, frame, "log.superseded", now_ms)
            continue
        if n <= heads.get(device, 0):
            # Another fact holds its place: the book itself says so at its next sync.
            raise Refused("snapshot.not_arrived")
        log.insert(open_stored(frame), frame, now_ms)
        heads[device] = n


def _sync_folder(book: Path) -> None:
    """The rename itself is on disk."""
    if os.name == "nt":  # pragma: no cover  # folders cannot be opened there
        return
    handle = os.open(book.parent, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
