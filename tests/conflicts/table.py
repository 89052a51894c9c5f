"""Two laptops of one group and their server, all in memory, that can be put back to a moment."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import combinations
from math import comb
from random import Random
from typing import Any

from app.book.book import Book
from app.core.events.envelope import Frame
from app.projections import all_projections
from app.sync.moving import move_to_server
from app.sync.parts import unwatched
from app.system.vault import Secrets
from tests.helpers.memory_log import MemoryLog
from tests.helpers.two_laptops import TwoLaptops
from tests.simulation.disk import NOWHERE, Shelf, duplicate
from tests.simulation.office import Faults, Line, Office, fork_of

# Of more orders of arrival than these, the extremes and a fixed choice are tried.
ORDERS = int(os.environ.get("DAFTARI_ORDERS", "36"))


@dataclass(frozen=True)
class Moment:
    """What lay on both disks and on the server."""

    disks: tuple[Any, Any]
    secrets: tuple[Secrets, Secrets]
    store: MemoryLog


class Table(TwoLaptops):
    """The treasurer's laptop (`book`) and the secretary's (`tablet`) sync with a server."""

    def __init__(self, shelf: Shelf, **options: Any) -> None:
        self.shelf = shelf
        super().__init__(NOWHERE, **options)
        self.office = Office(b"o" * 32, self.clock)
        line: Any = Line(self.office, Faults(), Random(0))
        move_to_server(self.book, line, on_step=unwatched, cancel=False)
        self.sync()

    def sync(self) -> None:
        """Both laptops bring what they wrote and fetch what the other wrote."""
        for book in self.books:
            self.send(book)
        for book in self.books:
            self.fetch(book)

    def send(self, book: Book) -> None:
        self.fetch(book)
        if book.waiting_count():
            self.office.admit(book.outgoing())

    def fetch(self, book: Book) -> None:
        assert self.office.store is not None
        _, size = book.cursor()
        records = [entry.record for entry in self.office.store.entries[size:]]
        book.ingest(records, self.office.store.newest)

    def arrive(self, frames: Sequence[Frame]) -> None:
        """The facts come to the server in this order, each by itself."""
        for frame in frames:
            self.office.admit([frame])

    # Moments

    def keep(self) -> Moment:
        assert self.office.store is not None
        first, second = (self.shelf.disks[book.path] for book in self.books)
        return Moment(
            disks=(duplicate(first.raw), duplicate(second.raw)),
            secrets=(self.keys.load(self.book.path), self.keys.load(self.tablet.path)),
            store=fork_of(self.office.store),
        )

    @contextmanager
    def kept(self) -> Iterator[Moment]:
        """This moment, while it is gone back to; SQLite keeps a disk until it is closed."""
        moment = self.keep()
        try:
            yield moment
        finally:
            for raw in moment.disks:
                raw.close()

    def put_back(self, moment: Moment) -> None:
        """Both laptops and the server are as they were."""
        people = [book.actor for book in self.books]
        opened = []
        for book, raw, secrets in zip(self.books, moment.disks, moment.secrets, strict=True):
            book.close()
            self.shelf.disks[book.path].raw.close()
            self.shelf.put(book.path, duplicate(raw))
            self.keys.save(book.path, secrets)
            opened.append(Book.open(book.path, self.keys, wall_ms=self.clock))
        self.book, self.tablet = opened
        self.book.actor, self.tablet.actor = people
        self.office.store = fork_of(moment.store)


def orders(left: Sequence[Frame], right: Sequence[Frame]) -> Iterator[tuple[Frame, ...]]:
    """Every order in which two chains can come together; a fixed choice where they are many."""
    size = len(left) + len(right)
    places: list[tuple[int, ...]] = list(combinations(range(size), len(left)))
    if comb(size, len(left)) > ORDERS:
        places = [places[0], places[-1], *Random(size).sample(places[1:-1], ORDERS - 2)]
    for mine in places:
        first, second = iter(left), iter(right)
        yield tuple(next(first) if at in mine else next(second) for at in range(size))


@contextmanager
def in_memory() -> Iterator[Shelf]:
    """Books of the product lie on disks in memory."""
    shelf = Shelf(all_projections())
    with shelf.in_place():
        yield shelf
        for disk in shelf.disks.values():
            disk.raw.close()
