"""A file is there whole, or as it was before; also after a power cut."""

import os
from contextlib import suppress
from pathlib import Path

NO_LINK = getattr(os, "O_NOFOLLOW", 0)  # a link that somebody laid there is not followed


def replace_file(path: Path, data: bytes) -> None:
    """Write all of `data` or nothing: temporary file, fsync, rename. For the owner's eyes only."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f"{path.name}.new")
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | NO_LINK, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
        sync_folder(path.parent)
    except OSError:
        with suppress(OSError):
            fresh.unlink()  # on a full disk it would take the room that is missing
        raise


def sync_folder(folder: Path) -> None:
    """Make names last that were given in it; some file systems of sticks cannot, and need not be
    asked."""
    if os.name != "posix":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
