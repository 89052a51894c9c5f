"""One program at a time has a book open for writing; a lock left by a crash is recognised."""

import json
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

from app.core.errors import Unavailable
from app.system.reading_copy import WRITE_PROTECTED, ReadingCopy, is_write_protected


class BookLock:
    """An exclusive lock on `<book>.lock`, held while the file object lives.

    The system releases it when the process ends, also by kill -9, so that a stale lock cannot
    exist; pid, host and time in the file only serve the message.

    Attributes:
        book: The file that is locked.
        is_read_only: Nothing can be written there; the book is opened for reading.
        copy: What is opened in place of the book then.
    """

    def __init__(
        self, book: Path, now_ms: int, *, or_read: bool = False, in_copy: bool = False
    ) -> None:
        """Take the lock.

        Args:
            or_read: A book that cannot be written is opened for reading.
            in_copy: It is opened for reading only, wherever it lies.

        Raises:
            Unavailable: `book.already_open` with pid, host, since_ms; `book.no_access`, and for
                a copy to read from `book.disk_full`, `book.missing`.
        """
        self.book, self.path = book, book.with_name(f"{book.name}.lock")
        self._copy: ReadingCopy | None = None
        may_read = or_read or in_copy
        self._file = _opened(self.path, may_read)
        if self._file is not None and not _try_lock(self._file):
            holder = _holder(self._file)
            self._file.close()
            raise Unavailable("book.already_open", **holder)
        if in_copy or (or_read and (not _can_note(self._file) or is_write_protected(book))):
            try:
                self._copy = ReadingCopy(book)
            except BaseException:
                self.release()
                raise
        self._note({"pid": os.getpid(), "host": socket.gethostname(), "since_ms": now_ms})

    @property
    def is_read_only(self) -> bool:
        return self._copy is not None

    @property
    def copy(self) -> Path | None:
        return None if self._copy is None else self._copy.path

    @contextmanager
    def until_taken_over(self) -> Iterator["BookLock"]:
        """Release the lock when the block fails; else its result holds it."""
        try:
            yield self
        except BaseException:
            self.release()
            raise

    def release(self) -> None:
        if self._copy is not None:
            self._copy.remove()
        if self._file is not None and not self._file.closed:
            self._note({})
            self._file.close()

    def _note(self, note: dict[str, Any]) -> None:
        if self._file is not None and _can_note(self._file):
            with suppress(OSError):  # on a full disk the lock holds without a name on it
                self._file.truncate(0)
                self._file.write(json.dumps(note).encode() if note else b"")


def _opened(path: Path, or_read: bool) -> IO[bytes] | None:
    """The lock's file, for reading where nothing can be written; None if nobody made one there."""
    try:
        return open(path, "a+b", buffering=0)
    except OSError as error:
        if not or_read or error.errno not in WRITE_PROTECTED:
            raise Unavailable("book.no_access", path=str(path)) from error
    try:
        return path.open("rb")
    except OSError:
        return None


def _can_note(file: IO[bytes] | None) -> bool:
    return file is not None and file.writable()


def _holder(file: IO[bytes]) -> dict[str, Any]:
    unknown = {"pid": 0, "host": "", "since_ms": 0}
    try:
        file.seek(0)
        note = json.loads(file.read() or b"{}")
    except (OSError, ValueError):
        return unknown
    return {name: note.get(name, value) for name, value in unknown.items()}


if os.name == "nt":  # pragma: no cover  # proved on Windows
    import msvcrt

    def _try_lock(file: IO[bytes]) -> bool:
        # Byte ranges are mandatory there: far behind the note, so that others can read it.
        file.seek(1 << 30)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]  # nt
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(file: IO[bytes]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
