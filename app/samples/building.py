"""Sample groups by name. A module of `app.samples.groups` with `SAMPLES` is found by itself."""

from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import MappingProxyType

from app.book.book import Book, WallClock
from app.samples import groups
from app.samples.sample import Sample
from app.system.vault import KeyStore


@cache
def samples() -> MappingProxyType[str, Sample]:
    """Every sample by its name, in the order of the modules' names."""
    names = sorted(module.name for module in iter_modules(groups.__path__))
    modules = (import_module(f"{groups.__name__}.{name}") for name in names)
    return MappingProxyType({one.name: one for module in modules for one in module.SAMPLES})


def build(name: str, path: Path, keys: KeyStore, wall_ms: WallClock) -> Book:
    """Make a sample group in a new book at `path`; the book is open, the treasurer logged in.

    The facts bear the hours of the story; `wall_ms` is the clock of the book afterwards.

    Raises:
        KeyError: No sample has this name.
        Unavailable: See `Book.create`.
    """
    return samples()[name].make(path, keys, wall_ms)
