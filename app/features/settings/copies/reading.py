"""The copies of a book, and what restoring one would mean."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.store.event_log import EventLog

if TYPE_CHECKING:
    from app.book.book import Book
    from app.system.vault import KeyStore


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyLine:
    """One copy; `missing` entries of today are not in it."""

    path: Path
    made_ms: int
    events: int
    missing: int
    bytes: int


def copy_lines(book: "Book") -> tuple[CopyLine, ...]:
    """Copies whose seals are genuine, newest first; runs on the book's thread."""
    from app.book.backup import copies

    count = book.read(lambda reading: EventLog(reading.conn).count())
    return tuple(
        CopyLine(
            path=copy.path,
            made_ms=copy.manifest.made_ms,
            events=copy.manifest.events,
            missing=max(0, count - copy.manifest.events),
            bytes=copy.path.stat().st_size,
        )
        for copy in copies(book.path)
    )


def copy_now(book: "Book", keys: "KeyStore", folder: str, now_ms: int) -> Path | None:
    """Make a copy, open it again, prove it; where it was carried to, None for nowhere.

    Raises:
        Unavailable, Untrusted: See `make_copy` and `carry_copy`.
    """
    from app.book.backup import make_copy
    from app.book.carrying import carry_copy

    copy = make_copy(book, now_ms)
    if not folder:
        return None
    return carry_copy(copy, book.path, Path(folder), keys.load(book.path).key)


def prove(book: "Book", keys: "KeyStore", copy: Path) -> int:
    """Open a copy and check every entry in it; how many there are.

    Raises:
        Untrusted: It is not whole.
    """
    from app.book.backup import prove_copy

    return prove_copy(copy, keys.load(book.path).key)
