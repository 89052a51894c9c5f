"""Whole files on a stick: all of it or nothing, and plain codes when the stick is not well."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.core.errors import Unavailable, Untrusted
from app.system.whole_file import sync_folder

FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
CLOSED = (errno.EROFS, errno.EACCES, errno.EPERM)


def write_whole(path: Path, data: bytes) -> None:
    """Write beside, force it onto the medium, then rename: no half file ever has this name.

    Raises:
        Unavailable: "stick.full", "stick.read_only", or "stick.gone": pulled out or broken.
    """
    fresh = path.with_name(f"{path.name}.tmp")
    with explained(path):
        try:
            with fresh.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(path)
        except OSError:
            with suppress(OSError):
                fresh.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)


def read_whole(path: Path, limit: int) -> bytes:
    """The bytes of a file.

    Raises:
        Unavailable: "stick.no_file", "stick.gone". Untrusted: "bundle.too_large".
    """
    with explained(path):
        if path.stat().st_size > limit:
            raise Untrusted("bundle.too_large", limit=limit)
        return path.read_bytes()


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what the system says into a code with the file's name."""
    try:
        yield
    except OSError as error:
        values = {"file": path.name, "reason": error.strerror or ""}
        if error.errno in FULL:
            raise Unavailable("stick.full", **values) from error
        if error.errno in CLOSED:
            raise Unavailable("stick.read_only", **values) from error
        if isinstance(error, FileNotFoundError | IsADirectoryError | NotADirectoryError):
            raise Unavailable("stick.no_file", **values) from error
        raise Unavailable("stick.gone", **values) from error
