"""The schemes a group can run: one file each, found by itself.

A file here that defines `SCHEME` is a scheme; nothing else lists them.
"""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType
from typing import Any

from app.core.errors import Refused
from app.core.schemes.scheme import Scheme

__all__ = ["find_scheme", "schemes"]


@cache
def schemes() -> MappingProxyType[str, Scheme[Any]]:
    """Every scheme by its kind, in the order of their names."""
    found: dict[str, Scheme[Any]] = {}
    for module in sorted(iter_modules(__path__), key=lambda one: one.name):
        scheme = getattr(import_module(f"{__name__}.{module.name}"), "SCHEME", None)
        if isinstance(scheme, Scheme):
            found[scheme.kind] = scheme
    return MappingProxyType(found)


def find_scheme(kind: str) -> Scheme[Any]:
    """The scheme of a box.

    Raises:
        Refused: "scheme.unknown" with kind.
    """
    found = schemes().get(kind)
    if found is None:
        raise Refused("scheme.unknown", kind=kind)
    return found
