"""Product code as programs of several releases would run it."""

from collections.abc import Iterator
from contextlib import contextmanager

from app.core.activation import FEATURES, Feature
from app.core.events import registry
from app.core.events.registry import FactType, load_catalogue
from app.store import stored_events

load_catalogue()
# What a program that is one, two or three releases behind has never heard of.
UNKNOWN: tuple[frozenset[str], ...] = (
    frozenset(),
    frozenset(("expense.paid",)),
    frozenset(("expense.paid", "payout.paid")),
    frozenset(("expense.paid", "payout.paid")),
)
TOO_OLD = 3  # behind: such a program may only hand in
# What the newest release and the one before it can do, where a history has it.
LATER = Feature(name="later", types=frozenset(("payout.paid",)))
KNOWS_LATER = 1  # releases behind at most

_types: dict[str, FactType] = {name: registry._by_name[name, 1] for name in UNKNOWN[-1]}


@contextmanager
def release(behind: int, *, has_later: bool = False) -> Iterator[None]:
    """Run product code as an older release would, or as this one inside of that."""
    before = next(b for b, names in enumerate(UNKNOWN) if names == _missing())
    had_later = LATER.name in FEATURES
    _be(behind, has_later=has_later and behind <= KNOWS_LATER)
    try:
        yield
    finally:
        _be(before, has_later=had_later)


def _missing() -> frozenset[str]:
    return frozenset(name for name in _types if (name, 1) not in registry._by_name)


def _be(behind: int, *, has_later: bool) -> None:
    features = FEATURES
    assert isinstance(features, dict)
    if has_later:
        features[LATER.name] = LATER
    else:
        features.pop(LATER.name, None)
    missing = _missing()
    if missing == UNKNOWN[behind]:
        return
    for name, found in _types.items():
        if name in UNKNOWN[behind]:
            registry._by_name.pop((name, 1), None)
            registry._latest.pop(name, None)
        else:
            registry._by_name[name, 1] = found
            registry._latest[name] = 1
    for value in vars(stored_events).values():
        if hasattr(value, "cache_clear"):
            value.cache_clear()
