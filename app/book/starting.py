"""Whether a book began with a snapshot, and what it cannot do until its history has arrived."""

from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Connection

from app.core.errors import Refused
from app.store.beginnings import SETTING


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """The snapshot that a book began with.

    Attributes:
        maker: Laptop that made it.
        content: What it said, to be compared when the history has come this far.
        is_whole: It left no rows out.
        root: Of the tree over the facts 1 to `seq`, 64 hex digits; "" in books of before.
    """

    seq: int
    content: str
    fold: str
    maker: str
    is_whole: bool = True
    root: str = ""


def origin(conn: Connection) -> Origin | None:
    """What this book began with; None when it holds the whole log."""
    cursor: Any = conn.connection.cursor()
    row = cursor.execute("SELECT value FROM setting WHERE name = ?", (SETTING,)).fetchone()
    return None if row is None else msgspec.json.decode(row[0], type=Origin)


def note_origin(conn: Connection, origin: Origin) -> None:
    """This book begins with a snapshot."""
    said = msgspec.json.encode(origin).decode()
    conn.exec_driver_sql("INSERT INTO setting (name, value) VALUES (?, ?)", (SETTING, said))


def is_starter(conn: Connection) -> bool:
    """The history of this book is still arriving."""
    return origin(conn) is not None


def first_whole_meeting(conn: Connection) -> int:
    """Number of the first meeting of which every row is here; 0 when no row was left out."""
    begun = origin(conn)
    if begun is None or begun.is_whole:
        return 0
    # The page of each closed meeting is taken with all the rest of it (`snapshot_rows`).
    sql = (
        "SELECT coalesce((SELECT min(no) FROM meeting JOIN closed_page USING (meeting)), "
        "(SELECT max(no) FROM meeting), 0)"
    )
    cursor: Any = conn.connection.cursor()
    return int(cursor.execute(sql).fetchone()[0])


def refuse(conn: Connection) -> None:
    """For what needs the whole log.

    Raises:
        Refused: "book.history_arriving".
    """
    if is_starter(conn):
        raise Refused("book.history_arriving")
