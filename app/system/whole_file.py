"""A small file is there whole, or as it was before."""

import os
from pathlib import Path


def replace_file(path: Path, data: bytes) -> None:
    """Write all of `data` or nothing: temporary file, fsync, rename. For the owner's eyes only."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f"{path.name}.new")
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
