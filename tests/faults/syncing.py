"""Two laptops and a server."""

from collections.abc import Sequence
from pathlib import Path

from tests.faults.works import Step, Work, whole
from tests.helpers.small_book import KeysInFile, balance, write_moves
from tests.helpers.town import Desk, Town


class Syncing(Work):
    """Two laptops and a server, all of which meet the fault: push and pull."""

    def prepare(self, folder: Path) -> None:
        town = _town(folder)
        first, second = town.pair()
        write_moves(first.book, 1)
        first.sync()
        second.sync()
        write_moves(first.book, 2)
        write_moves(second.book, 3)
        town.close()

    def begin(self, folder: Path) -> Sequence[Step]:
        first, second = self._desks(_town(folder))
        return [
            first.sync,
            second.sync,
            lambda: write_moves(second.book, 100),
            second.sync,
            first.sync,
        ]

    def prove(self, folder: Path, done: Sequence[bool], *, is_sure: bool) -> None:
        town = _town(folder)
        desks = self._desks(town)
        wrote = sum(done[2:3]) * 100
        for desk in desks:
            whole(desk.book)
        for desk in (*desks, *desks):
            desk.sync()
        found = {balance(desk.book) for desk in desks}
        assert len(found) == 1, found
        assert found <= {6 + wrote, 6 + wrote if is_sure else 106}, found
        for desk in desks:
            assert desk.book.waiting_count() == 0
            write_moves(desk.book, 1)
        town.close()

    def _desks(self, town: Town) -> tuple[Desk, Desk]:
        first, second = (town.connect(town.shelf.open(name)) for name in ("a", "b"))
        return first, second


def _town(folder: Path) -> Town:
    town = Town(folder)
    town.shelf.keys = KeysInFile(folder)
    return town
