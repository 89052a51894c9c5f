"""A sample group: its name, and how its book is made."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.book.book import Book, WallClock
from app.samples.group_replay import GroupReplay
from app.samples.script import Script
from app.system.vault import KeyStore


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """What `daftari demo` makes.

    Attributes:
        name: As it is typed, and the name of the file.
        make: (path, keys, wall_ms) → the open book; it has closed the book if it fails.
    """

    name: str
    make: Callable[[Path, KeyStore, WallClock], Book]


def told(name: str, script: Callable[[], Script], stage: Callable[[GroupReplay], None]) -> Sample:
    """A sample whose founding is read from a script; `stage` is what happens then."""

    def make(path: Path, keys: KeyStore, wall_ms: WallClock) -> Book:
        group = GroupReplay(script(), path, keys, wall_ms)
        try:
            stage(group)
        except BaseException:
            group.book.close()
            raise
        group.clock.end_story()
        return group.book

    return Sample(name=name, make=make)
