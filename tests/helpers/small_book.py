"""Books for tests: founded in a folder, with small projections, a clock that moves when told."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.book.book import Book
from app.book.enrolment import enrol_device
from app.book.founding import Founding
from app.core.disk import on_disk
from app.core.events.registry import load_catalogue
from app.core.transfers import MoneyMoved
from app.projections import Projection, attachments, balances, journal, sealed_fields
from app.system.vault import KeyStore, Mark, MemoryKeyStore, Secrets
from app.system.whole_file import replace_file

SMALL = tuple(one.PROJECTION for one in (attachments, balances, journal, sealed_fields))

load_catalogue()


@dataclass
class Clock:
    """Wall time that moves one millisecond at every look."""

    ms: int = 1_790_000_000_000

    def __call__(self) -> int:
        self.ms += 1
        return self.ms


@dataclass
class KeysInFile:
    """Secrets in clear in a file, for child processes of tests: no Argon2, no keyring."""

    folder: Path
    kind: str = "memory"

    def load(self, path: Path) -> Secrets:
        book, key, seed, *mark = self._file(path).read_text().split()
        found = Mark(device=mark[0], n=int(mark[1]), hash=mark[2]) if mark else None
        return Secrets(book=book, key=bytes.fromhex(key), seed=bytes.fromhex(seed), mark=found)

    def save(self, path: Path, kept: Secrets) -> None:
        mark = f" {kept.mark.device} {kept.mark.n} {kept.mark.hash}" if kept.mark else ""
        text = f"{kept.book} {kept.key.hex()} {kept.seed.hex()}{mark}"
        with on_disk(path):  # as the key stores of the program
            replace_file(self._file(path), text.encode())

    def _file(self, path: Path) -> Path:
        return self.folder / f"{path.stem}.secrets"


@dataclass
class Shelf:
    """A folder with books, their keys and a clock."""

    folder: Path
    keys: KeyStore = field(default_factory=MemoryKeyStore)
    clock: Clock = field(default_factory=Clock)
    projections: Sequence[Projection] = SMALL
    books: list[Book] = field(default_factory=list)

    def found(self, name: str = "a") -> Book:
        """A new group whose hub is this book."""
        founding = Founding(
            group_name="Umoja", kind="vsla", currency="KES", label=f"Laptop {name.upper()}"
        )
        book = Book.create(
            self.folder / f"{name}.daftari",
            self.keys,
            founding,
            wall_ms=self.clock,
            projections=self.projections,
        )
        return self._kept(book)

    def newcomer(self, other: Book, name: str = "b") -> Book:
        """An empty book of the group of `other`, on a laptop that nobody has enrolled yet."""
        book = Book.join(
            self.folder / f"{name}.daftari",
            self.keys,
            group=other.group.id,
            label=f"Laptop {name.upper()}",
            wall_ms=self.clock,
            projections=self.projections,
        )
        return self._kept(book)

    def join(self, hub: Book, name: str = "b") -> Book:
        """A second laptop of the group of `hub`, enrolled and up to date."""
        book = self.newcomer(hub, name)
        enrol(hub, book)
        pull(book, hub)
        book.log_in(hub.group.founder)
        return book

    def open(self, name: str = "a") -> Book:
        book = Book.open(
            self.folder / f"{name}.daftari",
            self.keys,
            wall_ms=self.clock,
            projections=self.projections,
        )
        return self._kept(book)

    def close(self) -> None:
        for book in self.books:
            book.close()

    def _kept(self, book: Book) -> Book:
        self.books.append(book)
        return book


def enrol(hub: Book, newcomer: Book) -> None:
    hub.write(lambda tx: enrol_device(tx, newcomer.card, hub.group.founder))


def pull(book: Book, hub: Book, *, heads: bool = False) -> None:
    """What sync does over the network: numbered facts and the checkpoint."""
    _epoch, seq = book.cursor()
    book.ingest(hub.numbered(seq, 100_000), hub.checkpoint(), heads=heads)


def push(book: Book, hub: Book) -> None:
    hub.import_frames(book.outgoing())


def moved(minor: int, *, from_account: str = "1010", to_account: str = "1030") -> MoneyMoved:
    """A fact that moves `minor` KES from one place of the group to another."""
    bare = MoneyMoved(
        meeting="",
        from_account=from_account,
        to_account=to_account,
        minor=minor,
        currency="KES",
        on="2026-11-21",
    )
    return replace(bare, post=bare.template())


def write_moves(book: Book, *amounts: int) -> None:
    """Write a fact of each amount; out of no fund, so that two laptops never empty one."""
    for minor in amounts:
        fact = moved(minor, from_account="1210")
        book.write(lambda tx, fact=fact: tx.append(fact))


def balance(book: Book, account: str = "1030") -> int:
    return book.read(lambda reading: balances.balance_of(reading.conn, account, "KES"))
