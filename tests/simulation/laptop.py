"""A simulated laptop: the real book on a disk in memory, a wrong clock, power that fails."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from app.book.book import Book
from app.book.founding import Founding
from app.core.events.envelope import Event, Frame, open_frame
from app.core.events.registry import load_catalogue
from app.system.vault import MemoryKeyStore, Secrets
from tests.simulation.disk import NOWHERE, Shelf, duplicate
from tests.simulation.releases import release

load_catalogue()


class PowerCut(Exception):
    """The laptop went off in the middle of a transaction."""


class Laptop:
    """One laptop of the group.

    Attributes:
        now_ms: The true time. skew_ms: How wrong its clock is.
        behind: How many releases its program is behind the newest one.
        has_later: The newest releases in this history have a feature of their own.
        forgot: It was put back to an older copy at least once.
        is_thief: It was stolen and locked out, and goes on writing.
        began_with: Hashes of the facts behind the snapshot that it began with.
    """

    book: Book

    def __init__(self, name: str, shelf: Shelf, now_ms: Callable[[], int], skew_ms: int) -> None:
        self.name, self.shelf, self.skew_ms = name, shelf, skew_ms
        self.path = NOWHERE / f"{name}.daftari"
        self.vault = MemoryKeyStore()
        self.alive, self.online, self.behind, self.has_later = True, True, 0, False
        self.forgot = self.is_thief = False
        self.began_with: set[str] = set()
        self.backup: tuple[Any, Secrets] | None = None
        self.now_ms = now_ms

    @property
    def is_old(self) -> bool:
        """Whether there are facts that its program has never heard of."""
        return self.behind > 0

    @is_old.setter
    def is_old(self, is_old: bool) -> None:
        self.behind = int(is_old)

    def clock(self) -> int:
        return self.now_ms() + self.skew_ms

    def found(self) -> None:
        """Found the group; this laptop is its hub."""
        founding = Founding(group_name="Umoja", kind="vsla", currency="KES", label=self.name)
        self.book = Book.create(
            self.path,
            self.vault,
            founding,
            wall_ms=self.clock,
            projections=self.shelf.projections,
        )

    def join(self, group: str) -> None:
        """An empty book of a group that lives elsewhere."""
        self.book = Book.join(
            self.path,
            self.vault,
            group=group,
            label=self.name,
            wall_ms=self.clock,
            projections=self.shelf.projections,
        )

    def write(self, payload: object, *, dies: str = "") -> bool:
        """Write a fact; whether the officer saw "Saved".

        Args:
            dies: The power goes "before" the commit, "after" it, or not at all ("").
        """

        def operation(tx: Any) -> Event:
            event: Event = tx.append(payload)
            if dies == "before":
                raise PowerCut
            return event

        with self.eyes():
            try:
                self.book.write(operation)
            except PowerCut:
                self.reboot()
                return False
        if dies == "after":
            self.reboot()
        return True

    def reboot(self, raw: Any = None) -> None:
        """Lose everything that is not on the disk, and open the book again."""
        actor = self.book.actor
        disk = self.shelf.disks[self.path]
        self.shelf.put(self.path, disk.survivor() if raw is None else raw)
        with self.eyes():
            self.book = Book.open(
                self.path, self.vault, wall_ms=self.clock, projections=self.shelf.projections
            )
        self.book.actor = actor or self.book.group.founder

    def keep_copy(self) -> None:
        """Make a copy of the disk, as a backup or a disk image."""
        self.backup = duplicate(self.shelf.disks[self.path].raw), self.vault.load(self.path)

    def restore(self, *, with_keyring: bool) -> None:
        """Put the old copy back; a disk image brings the old keyring along."""
        assert self.backup is not None
        raw, secrets = self.backup
        if with_keyring:
            self.vault.save(self.path, secrets)
        self.forgot = True
        self.reboot(duplicate(raw))

    @contextmanager
    def eyes(self) -> Iterator[None]:
        """See facts as the release on this laptop does."""
        with release(self.behind, has_later=self.has_later):
            yield

    # What is on its disk

    def holds_unproved(self) -> bool:
        """Whether it has numbers that no checkpoint in the book covers yet."""
        proved = self.book.checkpoint()
        return proved is not None and self.book.cursor()[1] > proved.size

    def hashes(self) -> frozenset[str]:
        """Of every fact in its log."""
        rows = self.shelf.disks[self.path].raw.cursor().execute("SELECT hash FROM event")
        return frozenset(digest.hex() for (digest,) in rows)

    def held(self) -> list[tuple[int | None, bool, Event]]:
        """Every fact in its log: number, end of a transaction, event; waiting ones last, in the
        order in which the book folds them."""
        cursor = self.shelf.disks[self.path].raw.cursor()
        sql = (
            "SELECT event.seq, event.is_last, event.body, event.sig FROM event "
            "JOIN chain ON chain.no = event.chain "
            "ORDER BY event.seq IS NULL, event.seq"
        )
        rows = [(s, bool(last), opened(Frame(b, g))) for s, last, b, g in cursor.execute(sql)]
        numbered = [row for row in rows if row[0] is not None]
        waiting = [opened(frame) for frame in self.book.outgoing(1_000_000)]
        return numbered + [(None, True, event) for event in waiting]


_opened: dict[bytes, Event] = {}


def opened(frame: Frame) -> Event:
    """The event of a frame, as the newest release sees it; remembered."""
    event = _opened.get(frame.body)
    if event is None:
        if len(_opened) > 20_000:
            _opened.clear()
        event = _opened[frame.body] = open_frame(frame)
    return event
