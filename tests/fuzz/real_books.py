"""A hub and a tablet with real books, for what is read into a book: put back when it took it."""

import atexit
import shutil
import tempfile
from contextlib import suppress
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app.book.book import Book
from app.book.group_keys import group_key
from app.book.transaction import Tx
from app.book.writing import Writing
from app.core.admission import Admission, Sequenced
from app.core.events.envelope import Body, Event, Frame, body_bytes, sign_body
from app.core.ids import uuid7
from app.projections import all_projections
from app.sync.stick import Known, pack
from tests.helpers.small_book import KeysInFile, Shelf, moved, write_moves

if TYPE_CHECKING:
    from app.core.checkpoints import Checkpoint


class Desk:
    """A tablet `book` that lacks the hub's newest facts, and what it may be brought.

    Attributes:
        records, checkpoint: The hub's whole log. stick: What the hub wrote for the tablet.
    """

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="fuzz-"))
        atexit.register(shutil.rmtree, self._folder, ignore_errors=True)
        self._kept = self._folder / "kept"
        self._kept.mkdir()
        shelf = Shelf(self._kept, keys=KeysInFile(self._kept))
        hub = shelf.found()
        tablet = shelf.join(hub, "b")
        write_moves(hub, *range(10, 40))
        write_moves(tablet, 100, 200, 300)
        found = hub.checkpoint()
        assert found is not None
        self.records: list[Sequenced] = hub.numbered(0, 1000)
        self.checkpoint: Checkpoint = found
        self.stick, _ = pack(hub, shelf.clock(), Known())
        self.group = hub.group.id
        with hub.database.reading() as conn:
            self.group_key = group_key(conn)
        self.first = tablet.cursor()[1]
        shelf.close()
        self.book = self._opened()
        atexit.register(self.close)

    def put_back(self) -> None:
        """Give the tablet its old book."""
        self.close()
        self.book = self._opened()

    def close(self) -> None:
        """Leave the book; the folder goes behind it."""
        self.book.close()

    def state(self) -> tuple[object, ...]:
        """What must not change when something is refused."""
        return self.book.cursor(), tuple(sorted(self.book.vector().items()))

    def _opened(self) -> Book:
        folder = self._folder / "open"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self._kept, folder)
        return Shelf(folder, keys=KeysInFile(folder)).open("b")


@cache
def desk() -> Desk:
    return Desk()


class Hub:
    """A hub whose book has every projection, and a fact of it that was never numbered."""

    def __init__(self) -> None:
        folder = Path(tempfile.mkdtemp(prefix="fuzz-hub-"))
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        shelf = Shelf(folder, keys=KeysInFile(folder), projections=all_projections())
        self.book = shelf.found()
        write_moves(self.book, 100)
        told: list[Event] = []
        with suppress(NotKept):
            self.book.write(lambda tx: _told(tx, told))
        self.next = told[0]
        atexit.register(self.book.close)

    def sign(self, name: str, version: int, payload: bytes, salt: bytes) -> Frame:
        """The next fact of this laptop, with any payload."""
        event = self.next
        body = Body(
            v=1, g=event.group, d=event.device, n=event.n, prev=event.prev, deps=event.deps,
            lam=event.lam, ge=event.knew_epoch, gs=event.knew_seq, gr=event.knew_root,
            id=uuid7(1, sha256(salt).digest()[:10]), ts=event.ts_ms, tz=0, a=event.actor,
            t=name, tv=version, p=msgspec.Raw(payload),
        )  # fmt: skip
        return sign_body(body_bytes(body), self.book.keys.signing)

    def fold(self, frame: Frame) -> Admission:
        """Let it be numbered and folded, and take it back."""
        found: list[Admission] = []

        def run(writing: Writing) -> None:
            found.append(writing.admit([frame]))
            raise NotKept

        with suppress(NotKept):
            self.book._desk.transact(run, self.book.actor)
        return found[0]


class NotKept(Exception):
    """What was written is to be taken back."""


def _told(tx: Tx, told: list[Event]) -> None:
    told.append(tx.append(moved(7)))
    raise NotKept


@cache
def hub() -> Hub:
    return Hub()
