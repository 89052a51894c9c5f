"""A day on which this laptop brought the server very many entries: its officer is asked whether
that is right. Sending goes on either way; a yes holds for that day.
"""

from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import Connection

from app.store.settings import keep_as, read_as

if TYPE_CHECKING:
    from app.book.book import Book

DAY_MS = 24 * 3600 * 1000
NAME = "sync.busy_day"


class BusyDay(msgspec.Struct, frozen=True, kw_only=True):
    """Attributes:
    day: Days since 1970, UTC, as the server counts them. is_right: An officer said so.
    """

    day: int
    facts: int
    is_right: bool = False


def note_busy_day(book: "Book", facts: int, at_ms: int) -> None:
    """The server says how many there were today; 0 when it does not."""
    if not facts:
        return
    day = at_ms // DAY_MS

    def note(conn: Connection) -> None:
        known = read_as(conn, NAME, BusyDay)
        is_right = known is not None and known.day == day and known.is_right
        keep_as(conn, NAME, BusyDay(day=day, facts=facts, is_right=is_right))

    book.write(lambda tx: note(tx.conn))


def asked_about(conn: Connection, now_ms: int) -> int:
    """How many entries of today an officer is to be asked about; 0 for nothing to ask."""
    known = read_as(conn, NAME, BusyDay)
    is_asked = known is not None and known.day == now_ms // DAY_MS and not known.is_right
    return known.facts if known is not None and is_asked else 0


def say_right(conn: Connection, now_ms: int) -> None:
    """An officer says that it is right, for today."""
    known = read_as(conn, NAME, BusyDay)
    if known is not None and known.day == now_ms // DAY_MS:
        keep_as(conn, NAME, msgspec.structs.replace(known, is_right=True))
