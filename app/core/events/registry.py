"""The catalogue of fact types: wire name and version to payload class."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import cache
from importlib import import_module
from pkgutil import walk_packages
from typing import Any, TypeVar

T = TypeVar("T")


class FactClass(Enum):
    """How a fact meets others in the one order (spec/sync.md section 2.2).

    CASH is always effective; the first DECISION in order wins; the last PROFILE in order
    shows; CONTROL says who may write; SYSTEM is the sequencer's own.
    """

    CASH = "F"
    DECISION = "D"
    PROFILE = "P"
    CONTROL = "C"
    SYSTEM = "S"


@dataclass(frozen=True, slots=True)
class FactType:
    """One row of the catalogue."""

    name: str
    version: int
    fact_class: FactClass
    payload: type


_by_name: dict[tuple[str, int], FactType] = {}
_by_class: dict[type, FactType] = {}
_latest: dict[str, int] = {}
_upcasters: dict[tuple[str, int], Callable[[dict[str, Any]], dict[str, Any]]] = {}


def event_type(
    name: str, fact_class: FactClass, *, version: int = 1
) -> Callable[[type[T]], type[T]]:
    """Class decorator for a payload; `name` and `version` are what peers see, for ever."""

    def register(cls: type[T]) -> type[T]:
        assert (name, version) not in _by_name, name
        fact_type = FactType(name, version, fact_class, cls)
        _by_name[name, version] = fact_type
        _by_class[cls] = fact_type
        _latest[name] = max(version, _latest.get(name, 0))
        return cls

    return register


def upcaster(
    name: str, *, version: int
) -> Callable[
    [Callable[[dict[str, Any]], dict[str, Any]]], Callable[[dict[str, Any]], dict[str, Any]]
]:
    """Decorator: turns the plain payload of `version` into that of `version + 1` when read."""

    def register(
        function: Callable[[dict[str, Any]], dict[str, Any]],
    ) -> Callable[[dict[str, Any]], dict[str, Any]]:
        assert (name, version) not in _upcasters, name
        _upcasters[name, version] = function
        return function

    return register


def type_of(payload: object) -> FactType:
    """The catalogue row of a payload that this release writes."""
    return _by_class[type(payload)]


def find_type(name: str, version: int) -> FactType | None:
    """The row, or None for a fact from a newer release than this one (it is parked)."""
    return _by_name.get((name, version))


def latest_version(name: str) -> int | None:
    """The newest version of a type that this release knows."""
    return _latest.get(name)


def upcast(name: str, version: int, payload: dict[str, Any]) -> tuple[int, dict[str, Any]]:
    """Lift a plain payload to the newest version known; stored bytes stay as they are."""
    while (name, version) in _upcasters:
        payload = _upcasters[name, version](payload)
        version += 1
    return version, payload


def catalogue() -> list[FactType]:
    """Every type this release knows, by name and version."""
    return [_by_name[key] for key in sorted(_by_name)]


@cache
def load_catalogue() -> None:
    """Import every module of app.core, so that each fact type has registered itself."""
    import app.core

    for module in walk_packages(app.core.__path__, "app.core."):
        import_module(module.name)
