"""A folder in which nothing can be written, also for tests that run as root."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NOBODY = 65534


@contextmanager
def protected(folder: Path, *, files_only: bool = False) -> Iterator[None]:
    """Take away every right to write in `folder`, or in the files there, while the block runs."""
    files = [folder, *folder.rglob("*")]
    for file in files:
        file.chmod(0o555 if file.is_dir() else 0o444)
    if files_only:
        folder.chmod(0o777)
    am_root = os.geteuid() == 0
    if am_root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if am_root:
            os.seteuid(0)
        for file in files:
            file.chmod(0o755 if file.is_dir() else 0o644)


@contextmanager
def open_folder(mode: int = 0o755) -> Iterator[Path]:
    """A folder that every user of this computer can reach, unlike pytest's own."""
    folder = Path(tempfile.mkdtemp(prefix="test-"))
    folder.chmod(mode)
    try:
        yield folder
    finally:
        shutil.rmtree(folder)
