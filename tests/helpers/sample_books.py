"""Sample groups for tests: each is told once for a whole run, whatever number of processes it has.

Who only reads shares an open book (`sample_book`); who writes takes a copy (`own_sample`).
"""

import atexit
import os
import shutil
import tempfile
import time
from functools import cache
from pathlib import Path

from app import samples
from app.book.book import Book, WallClock
from tests.helpers.group import Clock
from tests.helpers.small_book import KeysInFile

PATIENCE_S = 240  # for what hangs, not for what is slow


@cache
def sample_book(name: str) -> Book:
    """The sample group of this name, open; nobody writes into it."""
    path = copied_sample(name, _folder())
    return Book.open(path, KeysInFile(path.parent), wall_ms=Clock())


def own_sample(name: str, wall_ms: WallClock) -> Book:
    """A sample group of one's own, open till the end of the process."""
    path = copied_sample(name, Path(tempfile.mkdtemp(dir=_folder())))
    book = Book.open(path, KeysInFile(path.parent), wall_ms=wall_ms)
    atexit.register(book.close)
    return book


def copied_sample(name: str, folder: Path) -> Path:
    """A closed copy of a sample in `folder`, with its keys for `KeysInFile` beside it."""
    for file in _told(name).iterdir():
        shutil.copy(file, folder / file.name)
    return folder / f"{name}.daftari"


@cache
def _told(name: str) -> Path:
    """The folder with the closed book; told by the first process that asks for it."""
    shared = Path(os.environ["DAFTARI_TOLD"])  # of this run: see tests/conftest.py
    ready, building = shared / name, shared / f"{name}.building"
    until = time.monotonic() + PATIENCE_S
    while not ready.exists():
        try:
            building.mkdir()
        except FileExistsError:
            assert time.monotonic() < until, f"nobody told {name}"
            time.sleep(0.05)
            continue
        if ready.exists():  # since we looked
            building.rmdir()
            break
        try:
            keys = KeysInFile(building)
            samples.build(name, building / f"{name}.daftari", keys, Clock()).close()
            building.rename(ready)
        except BaseException:
            shutil.rmtree(building)
            raise
    return ready


@cache
def _folder() -> Path:
    """A folder of this process, gone at its end."""
    holder = tempfile.TemporaryDirectory(prefix="daftari-samples-")
    atexit.register(holder.cleanup)
    return Path(holder.name)
