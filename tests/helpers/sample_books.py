"""Sample groups for tests that only read: each is told once for a whole run."""

import atexit
import tempfile
from functools import cache
from pathlib import Path

from app import samples
from app.book.book import Book
from app.system.vault import MemoryKeyStore
from tests.helpers.group import Clock

_KEYS = MemoryKeyStore()


@cache
def _folder() -> Path:
    holder = tempfile.TemporaryDirectory(prefix="daftari-samples-")
    atexit.register(holder.cleanup)
    return Path(holder.name)


@cache
def sample_book(name: str) -> Book:
    """The sample group of this name, open; nobody writes into it."""
    return samples.build(name, _folder() / f"{name}.daftari", _KEYS, Clock())
