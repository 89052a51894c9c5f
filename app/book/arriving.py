"""The whole log of a book that began with a snapshot, on its way into a file beside it.

It is an ordinary book of the same laptop with the same keys, filled by the ordinary engine with
every proof; only nobody writes in it. When it is complete it takes the place of the book
(`swapping`). Source: spec/sync.md section 2.12.
"""

from collections.abc import Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any, Final

import msgspec
from sqlalchemy import Connection

from app.book.book import Book, Projections, WallClock
from app.book.borrowed_keys import BorrowedKeys
from app.book.identity import Newcomer
from app.book.starting import Origin, origin
from app.book.transaction import Changes
from app.book.two_pasts import parted
from app.core.admission import Sequenced
from app.core.checkpoints import Checkpoint
from app.core.errors import Refused, Untrusted
from app.store.database import Database
from app.store.event_log import log_size
from app.store.settings import keep_as, read_as
from app.system.vault import KeyStore

VERDICT: Final = "snapshot.verdict"  # setting: "same" or "differs", once it was compared
ENDS: Final = "snapshot.ends"  # setting: `_End`, once the server was asked for more and had none


def arriving_path(book: Path) -> Path:
    """Where the history of a book arrives."""
    return book.with_name(f"{book.name}.arriving")


class _End(msgspec.Struct):
    """The log ended at `size`, and had to: the server was asked after the book knew `known`."""

    size: int
    known: int


class Arriving(Book):
    """A log that is still arriving. On its way it compares the snapshot with what it says."""

    begun_with: Origin
    behind: Database  # the file of the book, to be read while it is open

    def ingest(
        self,
        records: Sequence[Sequenced],
        checkpoint: Checkpoint | None = None,
        *,
        heads: bool = False,
    ) -> Changes[None]:
        """As in every book; a page that goes beyond the snapshot is taken in two parts, unless the
        snapshot stood where the log has no seam: the server was put back since it was made.

        Raises:
            Untrusted: See `Exchange.ingest`; what stands was proved.
        """
        at = self.begun_with.seq
        before = [one for one in records if one.seq <= at]
        if not before or len(before) == len(records) or not before[-1].last:
            changes = super().ingest(records, checkpoint, heads=heads)
            self._compare()
            return changes
        first = super().ingest(before, None, heads=heads)
        self._compare()
        rest = super().ingest(records[len(before) :], checkpoint, heads=heads)
        return Changes(
            topics=first.topics | rest.topics, events=first.events + rest.events, result=None
        )

    @property
    def verdict(self) -> bool | None:
        """Whether the snapshot said what the log says; None while it is not known, or when
        another release made it."""
        with self.database.reading() as conn:
            return snapshot_verdict(conn)

    def known(self) -> int:
        """How many numbers the book knows."""
        with self.behind.reading() as conn:
            return log_size(conn)

    def parted(self) -> tuple[Checkpoint, int] | None:
        """As `two_pasts.parted`."""
        with self.behind.reading() as mine, self.database.reading() as into:
            return parted(mine, into)

    def close(self) -> None:
        super().close()
        self.behind.close()

    def note_end(self, known: int) -> None:
        """The server has no more, although the book knows `known` numbers: it forgot the rest."""
        with self.database.writing() as conn:
            keep_as(conn, ENDS, _End(size=self.cursor()[1], known=known))

    def _compare(self) -> None:
        if self.cursor()[1] != self.begun_with.seq or self.begun_with.fold != self.fold():
            return
        root = self._desk.standing.frontier.root().hex()
        if self.begun_with.root not in ("", root):
            return  # the snapshot is of a past that the server forgot
        said = "same" if self.content() == self.begun_with.content else "differs"
        with self.database.writing() as conn:
            sql = "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)"
            conn.exec_driver_sql(sql, (VERDICT, said))


def snapshot_verdict(conn: Any) -> bool | None:
    """What a book knows of the snapshot that it once began with."""
    sql = "SELECT value FROM setting WHERE name = ?"
    row = conn.exec_driver_sql(sql, (VERDICT,)).first()
    return None if row is None else row[0] == "same"


def ends_before(conn: Connection, known: int) -> bool:
    """Whether nothing more can be on its way into this file, for a book that knows `known`
    numbers."""
    end = read_as(conn, ENDS, _End)
    return end is not None and end.size == log_size(conn) and known <= end.known


def open_arriving(
    book: Path, keys: KeyStore, *, wall_ms: WallClock, projections: Projections = None
) -> Arriving:
    """Open the history that is on its way to a book, or begin it; the book may be open.

    Raises:
        Refused: "book.history_here": the book has all of it.
        Unavailable: "book.already_open": another process fetches it; disk and keyring errors.
    """
    begun_with, newcomer, group, label = _of_the_book(book, keys)
    path, own = arriving_path(book), BorrowedKeys(keys, book)
    found: Arriving | None = None
    if path.exists():
        with suppress(Untrusted):
            found = Arriving.open(path, own, wall_ms=wall_ms, projections=projections)
            if found.group.id != group:
                found.close()
                found = None
        if found is None:
            remove_arriving(book)  # a kill or a bad disk left it half made: it comes again
    if found is None:
        found = Arriving.join(
            path,
            own,
            group=group,
            label=label,
            wall_ms=wall_ms,
            projections=projections,
            newcomer=newcomer,
        )
    found.begun_with = begun_with
    found.behind = Database(book, keys.load(book).key, read_only=True)
    return found


def remove_arriving(book: Path) -> None:
    """Forget what has arrived so far; it is closed."""
    path = arriving_path(book)
    for ending in ("-wal", "-shm", ".lock", ""):
        with suppress(FileNotFoundError):
            path.with_name(path.name + ending).unlink()


def _of_the_book(book: Path, keys: KeyStore) -> tuple[Origin, Newcomer, str, str]:
    secrets = keys.load(book)
    file = Database(book, secrets.key, read_only=True)
    with closing(file), file.reading() as conn:
        begun_with = origin(conn)
        (group,) = conn.exec_driver_sql("SELECT group_id FROM log_state").one()
        sql = "SELECT device, label FROM identity WHERE ended_ms IS NULL"
        device, label = conn.exec_driver_sql(sql).one()
    if begun_with is None:
        raise Refused("book.history_here")
    return begun_with, Newcomer(secrets, device), group, label
