"""Books in a place where nothing may be written: which they are, and a copy to read them from.

SQLite needs to write beside a book even to read it (spec/reliability.md B12), and a book of an
older release is brought up to date before it is shown. Both happen in a private copy, encrypted
as the book is, which goes when the book is closed.
"""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile

from app.core.errors import Unavailable
from app.system.bad_sectors import copy_readable

WRITE_PROTECTED = (errno.EACCES, errno.EPERM, errno.EROFS)


def is_write_protected(book: Path) -> bool:
    """Whether the file, or the folder that must take two more files, refuses writing.

    It is tried, because no list of rights knows read-only media. The caller holds the lock of the
    book: closing a file frees what SQLite has locked in it.
    """
    try:
        with book.open("r+b"), TemporaryFile(dir=book.parent):
            return False
    except OSError as error:
        return error.errno in WRITE_PROTECTED


class ReadingCopy:
    """A copy of a book and of what still waits in its write-ahead file.

    Attributes:
        path: The copied book, in a folder of its own.
    """

    def __init__(self, book: Path) -> None:
        """Copy; what a bad disk does not give any more is zeros.

        Raises:
            Unavailable: `book.disk_full`, `book.missing`, `book.no_access`, `book.io_error`.
        """
        try:
            self._folder = TemporaryDirectory(prefix="daftari-", ignore_cleanup_errors=True)
        except OSError as error:
            raise Unavailable(_code(error), path=str(book)) from error
        self.path = Path(self._folder.name) / book.name
        try:
            copy_readable(book, self.path)
            waiting = book.with_name(f"{book.name}-wal")
            if waiting.exists():
                copy_readable(waiting, self.path.with_name(waiting.name))
        except OSError as error:
            self.remove()
            raise Unavailable(_code(error), path=str(book)) from error

    def remove(self) -> None:
        self._folder.cleanup()


@contextmanager
def copy_if_protected(book: Path) -> Iterator[Path | None]:
    """The copy to read in place of a book that cannot be written, while the block runs."""
    if not is_write_protected(book):
        yield None
        return
    copy = ReadingCopy(book)
    try:
        yield copy.path
    finally:
        copy.remove()


def _code(error: OSError) -> str:
    codes = {
        errno.ENOSPC: "book.disk_full",
        errno.ENOENT: "book.missing",
        errno.EIO: "book.io_error",
        errno.ENOMEM: "book.no_memory",
    }
    return codes.get(error.errno or 0, "book.no_access")
