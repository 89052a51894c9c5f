"""The two laptops of `two_laptops`, kept apart: they meet over a server, or by a stick only."""

from pathlib import Path
from typing import Any

from app.book.book import Book
from app.book.enrolment import enrol_device
from app.sync.stick import Taken, read_stick, write_stick
from tests.helpers.town import Desk, Town
from tests.helpers.two_laptops import TwoLaptops


class OverServer(TwoLaptops):
    """Both laptops sync with one server; `desks` are theirs, in the order of `books`."""

    def __init__(self, folder: Path, **options: Any) -> None:
        super().__init__(folder, **options)
        self.town = Town(folder)
        self.town.shelf.clock.ms = self.clock()
        first = self.town.hub(self.book)
        first.sync()
        second = self.town.connect(self.tablet)
        second.sync()
        self.desks: list[Desk] = [first, second]

    def meet(self) -> None:
        """Everybody has network for a while, the treasurer first.

        The last sync of the treasurer may bring what it took (`app.sync.settling`).
        """
        for desk in (self.desks[0], self.desks[1], self.desks[0]):
            desk.sync()
        if self.book.cursor() != self.tablet.cursor():
            self.desks[1].sync()

    def add(self, name: str, number: int) -> Book:
        """One more laptop, enrolled for the member with this number."""
        book = Book.join(
            self.path.with_name(f"{name}.daftari"),
            self.keys,
            group=self.book.group.id,
            label=name,
            wall_ms=self.clock,
        )
        card = book.card
        self.book.write(lambda tx: enrol_device(tx, card, self.no(number)))
        self.desks[0].sync()
        desk = self.town.connect(book)
        desk.sync()
        book.log_in(self.no(number))
        self.desks.append(desk)
        return book

    def close(self) -> None:
        for desk in self.desks[2:]:
            desk.book.close()
        super().close()
        self.town.close()


class ByStick(TwoLaptops):
    """No network, ever: the laptop of the treasurer is the hub, a stick goes to and fro."""

    def __init__(self, folder: Path, **options: Any) -> None:
        super().__init__(folder, **options)
        self.stick = folder / "stick"
        self.stick.mkdir()
        self.taken: list[Taken] = []

    def meet(self) -> None:
        """The tablet's stick comes to the hub, and its answer goes back."""
        brought = self._carry(self.tablet, self.book, None)
        self._carry(self.book, self.tablet, brought)

    def _carry(self, giver: Book, taker: Book, before: Taken | None) -> Taken:
        known = None if before is None else before.known
        written = write_stick(giver, self.stick, wall_ms=self.clock, known=known)
        self.taken.append(read_stick(taker, written.path, wall_ms=self.clock))
        return self.taken[-1]
