"""A book without the files beside it: all of it moves with one name."""

import os
from contextlib import closing, suppress
from pathlib import Path

from app.core.errors import Unavailable
from app.store.database import Database
from app.store.meanings import explained


def fold_in(path: Path, key: bytes) -> None:
    """Put what waits in the write-ahead file into the file itself, and force that out.

    Closing a book tries that too, but says nothing when the disk fails in it: what stands in the
    write-ahead file would stay behind.

    Raises:
        Unavailable: Disk; "book.busy": somebody reads in it.
    """
    if path.with_name(f"{path.name}-wal").exists():
        _checkpoint(path, key)
    for ending in ("-wal", "-shm"):
        with suppress(FileNotFoundError):
            path.with_name(path.name + ending).unlink()
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _checkpoint(path: Path, key: bytes) -> None:
    with closing(Database(path, key)) as database, explained(path):
        raw = database.connect()
        try:
            (is_busy, _, _) = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        finally:
            raw.close()
    if is_busy:  # somebody reads in it: what stands there is in no other place yet
        raise Unavailable("book.busy", path=str(path))
