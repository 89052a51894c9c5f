"""What the rules remember is kept by who numbers the facts; a laptop that takes the numbering over
learns it from the log first, and so does one whose program has other rules than the one before."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection

from app.book.starting import refuse
from app.core.admission import Sequenced
from app.core.relearning import is_current, relearn, stamp
from app.store.event_log import EventLog
from app.store.sequencer_store import LaptopSequencerStore

STALE = "rules.stale"  # setting: facts were numbered elsewhere since the rules looked last
MADE = "rules.memory"  # setting: which memory is kept here (`app.core.relearning.stamp`)


def note_stale(conn: Connection) -> None:
    """Facts that others numbered came in."""
    sql = "INSERT INTO setting (name, value) VALUES (?, '1') ON CONFLICT DO NOTHING"
    _cursor(conn).execute(sql, (STALE,))


def catch_up(conn: Connection, store: LaptopSequencerStore) -> None:
    """Before this laptop numbers a fact: make the memory what the log says.

    Raises:
        Refused: "book.history_arriving".
    """
    cursor = _cursor(conn)
    sql = "SELECT name, value FROM setting WHERE name IN (?, ?)"
    kept = dict(cursor.execute(sql, (STALE, MADE)).fetchall())
    if STALE not in kept and is_current(kept.get(MADE, "")):
        return
    refuse(conn)
    cursor.execute("DELETE FROM rule_index")
    reads_all = relearn(store, _records(conn))
    cursor.execute("DELETE FROM setting WHERE name = ?", (STALE,))
    sql = "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)"
    cursor.execute(sql, (MADE, stamp(reads_all=reads_all)))


def _records(conn: Connection) -> Iterator[Sequenced]:
    for stored in EventLog(conn).all_numbered():
        yield Sequenced(stored.seq or 0, stored.epoch or 0, stored.frame, stored.is_last)


def _cursor(conn: Connection) -> Any:
    return conn.connection.cursor()
