"""A new group, and an empty book of another one on a new laptop."""

from collections.abc import Sequence
from pathlib import Path

from tests.faults.works import Step, Work, shelf_in, whole
from tests.helpers.small_book import balance, enrol, pull, write_moves


class Founding(Work):
    """Book `c` of a new group; book `b` of the group of `a`."""

    def prepare(self, folder: Path) -> None:
        shelf = shelf_in(folder)
        write_moves(shelf.found(), 1, 2)
        shelf.close()

    def begin(self, folder: Path) -> Sequence[Step]:
        shelf = shelf_in(folder)
        hub = shelf.open()
        return [lambda: shelf.found("c"), lambda: shelf.newcomer(hub)]

    def prove(self, folder: Path, done: Sequence[bool], *, is_sure: bool) -> None:
        """Each is there whole, or not at all; then it is made."""
        shelf = shelf_in(folder)
        hub = whole(shelf.open())
        is_there = [(folder / f"{name}.daftari").exists() for name in "cb"]
        assert all(found for found, is_done in zip(is_there, done, strict=False) if is_done)
        new = whole(shelf.open("c")) if is_there[0] else shelf.found("c")
        book = whole(shelf.open("b")) if is_there[1] else shelf.newcomer(hub)
        assert not list(folder.glob("*.daftari.new*")) or all(is_there)
        write_moves(new, 10)
        assert balance(new) == 10
        enrol(hub, book)
        pull(book, hub)
        book.log_in(hub.group.founder)
        write_moves(book, 5)
        assert balance(book) == 8
        shelf.close()
