"""Facts that nobody can read, however new the program: numbered unread by one that did not know
their type, and malformed, as a later one finds. They stand in the log for ever, so every laptop and
server goes on without them in the same way. Source: spec/sync.md section 2.5, classes 15 and 16.
"""

from typing import Any

from sqlalchemy import Connection

from app.core.events.envelope import Event, Frame
from app.core.events.numbered import open_numbered
from app.core.events.registry import find_type
from app.store.stored_events import note_unreadable

NOBODY = 0  # in `unknown_fact`: the version of the program's types that reads it


def know_unreadable(conn: Connection) -> None:
    """Before facts of a book are opened: those that it found to be unreadable."""
    rows = _cursor(conn).execute("SELECT hash FROM unknown_fact WHERE version = ?", (NOBODY,))
    note_unreadable([digest.hex() for (digest,) in rows.fetchall()])


def count_unreadable(conn: Connection) -> int:
    sql = "SELECT count(*) FROM unknown_fact WHERE version = ?"
    return int(_cursor(conn).execute(sql, (NOBODY,)).fetchone()[0])


def note_unread(conn: Connection, event: Event) -> None:
    """Keep in mind a fact without a payload: for a newer program, or for nobody."""
    version = event.version
    if find_type(event.type, version) is not None:
        version = NOBODY
        note_unreadable([event.hash])
    sql = "INSERT OR IGNORE INTO unknown_fact (hash, type, version) VALUES (?, ?, ?)"
    _cursor(conn).execute(sql, (bytes.fromhex(event.hash), event.type, version))


def judge_learned(conn: Connection) -> None:
    """Of the facts that an earlier release kept unread and whose type this one knows: which of
    them nobody can read."""
    sql = (
        "SELECT event.hash, event.body, unknown_fact.type, unknown_fact.version "
        "FROM unknown_fact JOIN event USING (hash)"
    )
    for digest, body, name, version in _cursor(conn).execute(sql).fetchall():
        if find_type(name, version) is None:
            continue
        if open_numbered(Frame(body, b""), 0, 0).payload is None:
            note_unreadable([digest.hex()])
            sql = "UPDATE unknown_fact SET version = ? WHERE hash = ?"
            _cursor(conn).execute(sql, (NOBODY, digest))


def _cursor(conn: Connection) -> Any:
    return conn.connection.cursor()
