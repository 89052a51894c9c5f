"""The files of a laptop's folder, as far as one book takes another's place in it."""

import pathlib
from pathlib import Path

from tests.simulation.disk import Reopened, Shelf


class Beside(type(pathlib.Path())):
    """The name of a file beside a book, which lies on a shelf."""

    shelf: Shelf

    def exists(self) -> bool:
        return self in self.shelf.disks

    def replace(self, target: Path) -> Path:
        self.shelf.disks[target] = self.shelf.disks.pop(self)
        return target


class Files:
    """Stands in for the file system in `app.book.arriving` and `app.book.swapping`."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf

    def beside(self, book: Path) -> Path:
        path = Beside(f"{book}.arriving")
        path.shelf = self.shelf
        return path

    def opened(self, path: Path, key: bytes, *, read_only: bool = False) -> Reopened:
        del key, read_only
        return Reopened(path, self.shelf.disks[path].raw)

    def remove(self, book: Path) -> None:
        self.shelf.disks.pop(self.beside(book), None)

    def survive(self, book: Path) -> None:
        """The power went: what was committed is left of the file beside the book."""
        path = self.beside(book)
        if path in self.shelf.disks:
            self.shelf.put(path, self.shelf.disks[path].survivor())
