"""The secrets of a book for another file of the same laptop."""

from dataclasses import dataclass, replace
from pathlib import Path

from app.system.vault import KeyStore, Secrets


@dataclass(frozen=True, slots=True)
class BorrowedKeys:
    """The secrets of the book for a file that is not in its place yet.

    The high-water mark is the book's alone: a log that is still arriving, or a copy that may still
    get what the mark remembers, is no old copy and goes on under no new name.
    """

    keys: KeyStore
    book: Path

    @property
    def kind(self) -> str:
        return self.keys.kind

    def load(self, path: Path) -> Secrets:
        return replace(self.keys.load(self.book), mark=None)

    def save(self, path: Path, kept: Secrets) -> None:
        """Nothing: the book's are kept already."""
