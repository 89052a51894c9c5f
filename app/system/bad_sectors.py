"""Files on a disk of which some places cannot be read any more: all the others still can."""

import errno
from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile

BLOCK = 4096  # bytes: a page of a book
OF_WINDOWS = (23, 27, 1117)  # a wrong checksum, no such sector, the device


def is_bad_sector(error: OSError) -> bool:
    return error.errno == errno.EIO or getattr(error, "winerror", 0) in OF_WINDOWS


def has_bad_sectors(path: Path) -> bool:
    """Whether some of the file can be read and some cannot: a disk that is gone gives nothing."""
    try:
        found = {block is None for block in _blocks(path)}
    except OSError:
        return False
    return len(found) == 2


def copy_readable(source: Path, target: Path) -> None:
    """Copy; what cannot be read is zeros.

    Raises:
        OSError: Nothing can be read at all; the other disk.
    """
    try:
        copyfile(source, target)
    except OSError as error:
        if not is_bad_sector(error) or not has_bad_sectors(source):
            raise
        with target.open("wb") as file:
            file.writelines(block or bytes(BLOCK) for block in _blocks(source))


def read_readable(path: Path) -> bytes:
    """All of a file; what cannot be read is zeros.

    Raises:
        OSError: As `copy_readable`.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        if not is_bad_sector(error) or not has_bad_sectors(path):
            raise
        return b"".join(block or bytes(BLOCK) for block in _blocks(path))


def _blocks(path: Path) -> Iterator[bytes | None]:
    """The file, a block at a time; None for each that cannot be read."""
    size = path.stat().st_size
    with path.open("rb", buffering=0) as file:
        for at in range(0, size, BLOCK):
            file.seek(at)
            try:
                yield file.read(BLOCK)
            except OSError as error:
                if not is_bad_sector(error):
                    raise
                yield None
