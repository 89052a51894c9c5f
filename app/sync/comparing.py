"""Whether two laptops show the same rows at the same number; rows that do not are folded again.

Source: spec/sync.md section 2.11. The sums find bugs and broken disks, not attackers: those meet
the signed chains and the tree.
"""

from app.book.book import Book
from app.book.starting import is_starter
from app.core.errors import Untrusted
from app.core.wire import StateRoots
from app.projections import all_projections
from app.sync.server import Server

FOLD_VERSION = 1


class Comparing:
    """The comparisons of one book with the other laptops of its group, through the server."""

    def __init__(self, book: Book, server: Server) -> None:
        self._book, self._server = book, server
        self._agreed = (-1, -1)  # cursor at which nobody showed other rows
        self._refolded = (-1, -1)

    @property
    def is_due(self) -> bool:
        """Whether the book stands where nothing was compared yet, or where rows differed.

        One that began with a snapshot has not all rows, and no log to fold them from; the one
        that arrives behind it has.
        """
        epoch, seq = self._book.cursor()
        if not seq or (epoch, seq) == self._agreed or not self._book.group.is_enrolled:
            return False
        return not self._book.read(lambda reading: is_starter(reading.conn))

    def compare(self) -> tuple[str, ...]:
        """Tell the server how our rows look, where nothing but the log made them so.

        Rows that differ from another laptop's are folded again from the log, once: then either
        they agree, or the other laptop's are wrong and it does the same when it hears of ours.

        Returns:
            Projections that differ all the same.
        """
        if not self.is_due:
            return ()
        unequal = self._tell()
        if unequal and self._refolded != self._book.cursor():
            self._refolded = self._book.cursor()
            self._book.refold(unequal)
            unequal = self._tell()
        return unequal

    def _tell(self) -> tuple[str, ...]:
        epoch, seq = cursor = self._book.cursor()
        versions = {p.name: p.version for p in all_projections()}
        roots = {f"{name}.{versions.get(name, 0)}": r for name, r in self._book.roots().items()}
        told = StateRoots(epoch=epoch, seq=seq, fold=FOLD_VERSION, roots=roots)
        unequal = self._server.roots(told).unequal
        self._agreed = (-1, -1) if unequal else cursor
        return tuple(name.rpartition(".")[0] for name in unequal)


def problem_of(unequal: tuple[str, ...]) -> Untrusted | None:
    """What to tell the officer; None when all laptops show the same."""
    return Untrusted("sync.rows_differ", names=", ".join(unequal)) if unequal else None
