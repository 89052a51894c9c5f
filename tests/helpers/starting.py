"""One laptop twice: with the whole log of its group, and with a snapshot to begin with.

Both have the same keys, clock and chance, so that what is done on both must give the same bytes.
"""

import random
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import copy, deepcopy
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

import msgspec

from app.book.book import Book, WallClock
from app.book.enrolment import enrol_device
from app.book.founding import new_secrets
from app.book.identity import LaptopKeys, Newcomer
from app.book.member_keys import take_member_keys, wrapped_member_keys
from app.book.snapshot import Snapshot, unpack
from app.book.starting import Origin
from app.core.admission import Sequenced
from app.core.errors import AppError
from app.core.ids import uuid7
from app.samples.year import Day
from app.samples.year_replay import YearReplay
from app.store.event_log import EventLog
from app.system.vault import MemoryKeyStore, Secrets
from tests.helpers.small_book import pull


def control_of(book: Book) -> list[Sequenced]:
    """What a newcomer gets of who may write."""
    found = book.read(lambda reading: EventLog(reading.conn).control())
    return [Sequenced(s.seq or 0, s.epoch or 0, s.frame, s.is_last) for s in found]


def begin(hub: Book, book: Book, snapshot: Snapshot) -> None:
    """Fill an empty book with a snapshot that this hub made, and what came since."""
    origin = Origin(
        seq=snapshot.seq, content=snapshot.content, fold=snapshot.fold, maker=hub.group.device
    )
    opened = unpack(snapshot.packed, content=snapshot.content)
    book.start(opened, origin, control_of(hub))
    pull(book, hub)


@dataclass
class Twice:
    """`whole` and `started` are the same laptop of the treasurer beside the `hub`."""

    hub: Book
    whole: Book
    started: Book
    snapshot: Snapshot
    keys: MemoryKeyStore

    @property
    def is_whole(self) -> bool:
        """The snapshot left no rows out."""
        opened = unpack(self.snapshot.packed, content=self.snapshot.content)
        return opened.contents.is_whole

    def both(self, do: Callable[[Book], object]) -> None:
        """Do the same on both, with the same chance; what one refuses, the other does too."""
        refused = []
        for book in (self.whole, self.started):
            with same_chance():
                try:
                    do(book)
                except AppError as error:
                    refused.append((error.code, error.values))
                else:
                    refused.append(("", {}))
        assert refused[0] == refused[1]

    def close(self) -> None:
        self.hub.close()
        self.whole.close()
        self.started.close()


def copy_of(book: Book, folder: Path, wall_ms: WallClock) -> Book:
    """The same book once more, to go another way."""
    path, keys = folder / "hub.daftari", MemoryKeyStore()
    book.database.copy_to(path)
    keys.save(path, Secrets(book="copy", key=book.database.key, seed=book.keys.seed))
    copied = Book.open(path, keys, wall_ms=wall_ms)
    copied.log_in(book.actor)
    return copied


def twice(hub: Book, folder: Path, wall_ms: WallClock) -> Twice:
    """Enrol a laptop of the treasurer; it joins once with the log, once with a snapshot that was
    made before it was enrolled."""
    snapshot, keys, now_ms = hub.snapshot(), MemoryKeyStore(), wall_ms()
    newcomer = Newcomer(new_secrets(now_ms), uuid7(now_ms))
    card = LaptopKeys(newcomer.secrets.seed).card(newcomer.device, "", "Laptop B")
    books = [
        Book.join(
            folder / f"{name}.daftari",
            keys,
            group=hub.group.id,
            label="Laptop B",
            wall_ms=wall_ms,
            newcomer=newcomer,
        )
        for name in ("whole", "started")
    ]
    hub.write(lambda tx: enrol_device(tx, card, hub.actor))
    found = Twice(hub, books[0], books[1], snapshot, keys)
    pull(found.whole, hub)
    begin(hub, found.started, snapshot)
    for book in books:
        book.log_in(hub.actor)
        take_member_keys(book, wrapped_member_keys(hub))
    return found


def on(book: Book, replay: YearReplay, day: Day) -> YearReplay:
    """The same story goes on in another book, with another day of this date."""
    other = copy(replay)
    other.book, other.table = book, deepcopy(replay.table)
    days = tuple(day if one.on == day.on else one for one in replay.year.days)
    other.year = msgspec.structs.replace(replay.year, days=days)
    return other


def alone(day: Day) -> Day:
    """What of a day one laptop does by itself."""
    return msgspec.structs.replace(day, again=(), said=(), tablet_lost=False)


@contextmanager
def same_chance() -> Iterator[None]:
    """What is drawn from the system is the same every time, and nobody is asked for a PIN because
    the hub's allowance is used up."""
    chance = random.Random(9)
    with (
        patch("app.book.transaction.within_allowance", lambda tx, payload: ()),
        patch.object(secrets, "token_bytes", chance.randbytes),
        patch("app.core.sealed.random", chance.randbytes),
    ):
        yield
