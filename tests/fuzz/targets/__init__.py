"""All targets, one module a family."""

from collections.abc import Sequence
from functools import cache
from importlib import import_module

from tests.fuzz.target import Target

_FAMILIES = (
    "facts", "wire", "logs", "snapshots", "sticks", "providers", "tables", "people", "files",
)  # fmt: skip


@cache
def all_targets() -> Sequence[Target]:
    """In the order of the families; names are unique."""
    modules = [import_module(f"{__name__}.{family}") for family in _FAMILIES]
    found = [target for module in modules for target in module.TARGETS]
    assert len({target.name for target in found}) == len(found)
    return found


def target_named(name: str) -> Target:
    return next(target for target in all_targets() if target.name == name)
