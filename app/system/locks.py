"""One program at a time has a book open for writing; a lock left by a crash is recognised."""

import json
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from app.core.errors import Unavailable


class BookLock:
    """An exclusive lock on `<book>.lock`, held while the file object lives.

    The system releases it when the process ends, also by kill -9, so that a stale lock cannot
    exist; pid, host and time in the file only serve the message.
    """

    def __init__(self, book: Path, now_ms: int) -> None:
        """Take the lock.

        Raises:
            Unavailable: `book.already_open` with pid, host, since_ms; `book.no_access`.
        """
        self.path = book.with_name(f"{book.name}.lock")
        try:
            self._file: IO[bytes] = open(self.path, "a+b")  # noqa: SIM115  # held for long
        except OSError as error:
            raise Unavailable("book.no_access", path=str(self.path)) from error
        if not _try_lock(self._file):
            holder = _holder(self._file)
            self._file.close()
            raise Unavailable("book.already_open", **holder)
        note = {"pid": os.getpid(), "host": socket.gethostname(), "since_ms": now_ms}
        self._file.truncate(0)
        self._file.write(json.dumps(note).encode())
        self._file.flush()

    @contextmanager
    def until_taken_over(self) -> Iterator["BookLock"]:
        """Release the lock when the block fails; else its result holds it."""
        try:
            yield self
        except BaseException:
            self.release()
            raise

    def release(self) -> None:
        if not self._file.closed:
            self._file.truncate(0)
            self._file.close()


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
