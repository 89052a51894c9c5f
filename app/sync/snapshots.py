"""Making a snapshot for laptops to come: when it is due, by whom, and how it reaches the server.

Source: spec/sync.md section 2.12. The bytes go first, the fact that names them last, so that
nobody is told of what is not there; it travels with the next sync.
"""

import time
from collections.abc import Callable
from hashlib import sha256

from app.book.book import Book
from app.book.group_keys import group_key
from app.core.errors import AppError, Refused, Unavailable
from app.core.permissions import may_seal
from app.core.snapshots import EVERY, SMALLEST, SnapshotMade, seal_snapshot
from app.core.wire import BLOB_PART_MAX
from app.projections.snapshots import due
from app.sync.parts import Wish, check
from app.sync.server import Server

FACT = "snapshot.made"
PAUSE_S = 300.0
PATIENCE = 500  # facts after which another laptop makes what the one that closed did not


class Offering:
    """Makes what is due when nobody waits, and not again at once what could not be sent: a bad
    line, or a server that has no room, and it costs up to a second to make."""

    def __init__(self, offer: Callable[[Wish], bool]) -> None:
        self._offer = offer
        self.not_before = 0.0  # monotonic clock

    def run(self, cancel: Wish) -> bool:
        """Whether there is a fact to be sent now."""
        if cancel or time.monotonic() < self.not_before:
            return False
        try:
            return self._offer(cancel)
        except AppError:
            self.not_before = time.monotonic() + PAUSE_S
            return False


def is_due(book: Book) -> bool:
    """Whether this laptop should make a snapshot now."""
    size = book.cursor()[1]
    if size < SMALLEST or book.is_read_only or not may_seal(_roles(book), FACT):
        return False
    if book.origin() is not None or book.waiting_count():
        return False
    fold, own = book.fold(), book.group.device
    since = book.read(lambda reading: due(reading.conn, fold))
    own_word = any(device == own for device, _ in since.reasons)
    long_ago = any(size - position >= PATIENCE for _, position in since.reasons)
    return own_word or long_ago or size - since.made >= EVERY


def make_snapshot(book: Book, server: Server, cancel: Wish) -> bool:
    """Make, seal, send and name a snapshot; whether there is one more to be sent as a fact.

    Raises:
        Unavailable: The server is away; the next time goes on where this one ended.
    """
    try:
        snapshot = book.snapshot()
        with book.database.reading() as conn:
            key = group_key(conn)
        sealed = seal_snapshot(snapshot.packed, key, book.group.id)
    except Refused:
        return False  # an entry was written in this moment, or it is larger than any may be
    made = SnapshotMade(
        seq=snapshot.seq,
        fold=snapshot.fold,
        content=snapshot.content,
        blob=sha256(sealed).hexdigest(),
        size=len(sealed),
    )
    _send(server, made.blob, sealed, cancel)
    book.write(lambda tx: tx.append(made))
    return True


def _send(server: Server, blob: str, data: bytes, cancel: Wish) -> None:
    have = server.put_snapshot(blob, 0, len(data), b"")  # how far it came the last time
    while have < len(data):
        check(cancel)
        part = data[have : have + BLOB_PART_MAX]
        now = server.put_snapshot(blob, have, len(data), part)
        if now <= have:
            raise Unavailable("sync.busy")  # another laptop sends the same at the same time
        have = now


def _roles(book: Book) -> frozenset[str]:
    return book.roster.roles_of(book.actor)
