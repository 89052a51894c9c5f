"""The whole log has arrived: it takes the place of the book that began with a snapshot.

What only the book holds goes over first, in one transaction that can be repeated; then one rename
puts the file in its place. A kill at any moment leaves one whole book under the name of the book,
and the exchange can be done again. Source: spec/sync.md section 2.12.
"""

import os
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection

from app.book.arriving import ENDS, VERDICT, arriving_path, ends_before, remove_arriving
from app.book.erasing import destroy_key
from app.book.identity import LaptopKeys
from app.book.opening import put_a_foreign_journal_aside
from app.book.rules_memory import STALE
from app.book.signatures import PROVED_TO
from app.book.starting import is_starter
from app.book.taking_along import take_along
from app.core.disk import on_disk
from app.core.errors import AppError, Refused
from app.store.beginnings import SETTING
from app.store.database import Database
from app.store.one_file import fold_in
from app.system.locks import BookLock
from app.system.vault import KeyStore

OF_THE_LOG = (
    SETTING,
    PROVED_TO,
    STALE,
    VERDICT,
    ENDS,
)  # settings that say how a file holds its log
LOCAL = ("draft", "group_key", "backup_log", "sync_run", "peer", "set_aside")


def swap(book: Path, keys: KeyStore, now_ms: int) -> bool:
    """Put the history that has arrived in the place of the book; both are closed.

    Returns:
        Whether anything was done: False when the book has its history already.

    Raises:
        Refused: "snapshot.not_arrived": the book knows more numbers than have arrived, and they
            may still come.
        Unavailable: "book.already_open"; disk. The book is as it was.
    """
    lock = BookLock(book, now_ms)
    try:
        secrets, path = keys.load(book), arriving_path(book)
        key = secrets.key
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
                    _carry_over(conn, into, LaptopKeys(secrets.seed), now_ms)
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


def _carry_over(mine: Connection, into: Connection, keys: LaptopKeys, now_ms: int) -> None:
    """Everything that the book holds and the log does not."""
    sql = "SELECT group_id, epoch, size FROM log_state"
    here, there = mine.exec_driver_sql(sql).one(), into.exec_driver_sql(sql).one()
    # A log that was renewed in another epoch may be shorter, and so may one whose server forgot
    # its end; it is what the group has now.
    is_short = there.size < here.size and there.epoch <= here.epoch
    if here.group_id != there.group_id or (is_short and not ends_before(into, here.size)):
        raise Refused("snapshot.not_arrived")
    _names(mine, into, now_ms)
    for table in LOCAL:
        _copy(mine, into, table)
    settings = mine.exec_driver_sql("SELECT name, value FROM setting").all()
    for name, value in settings:
        if name not in OF_THE_LOG:
            put = "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)"
            into.exec_driver_sql(put, (name, value))
    _person_keys(mine, into, now_ms)
    take_along(mine, into, keys, now_ms)


def _names(mine: Connection, into: Connection, now_ms: int) -> None:
    """Under what this laptop has written. A name that it got in an exchange which was cut off
    stays the newest: facts stand under it already."""
    known = {name for (name,) in mine.exec_driver_sql("SELECT device FROM identity")}
    begun = into.exec_driver_sql("SELECT device FROM identity WHERE ended_ms IS NULL").scalar()
    _copy(mine, into, "identity")
    if begun not in known:
        sql = "UPDATE identity SET ended_ms = ? WHERE ended_ms IS NULL AND device <> ?"
        into.exec_driver_sql(sql, (now_ms, begun))


def _copy(mine: Connection, into: Connection, table: str) -> None:
    """All rows; what the other file has under the same key gives way."""
    rows = [tuple(row) for row in mine.exec_driver_sql(f'SELECT * FROM "{table}"').all()]
    if table == "draft":  # what is not there any more has ended
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


def _sync_folder(book: Path) -> None:
    """The rename itself is on disk."""
    if os.name == "nt":  # pragma: no cover  # folders cannot be opened there
        return
    handle = os.open(book.parent, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
