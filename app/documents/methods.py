"""How money came, as papers say it."""

from collections.abc import Iterable

from app.documents.facts import Method

_METHODS: dict[str, tuple[Method, ...]] = {
    "cash": ("cash",),
    "mpesa": ("mpesa",),
    "bank": ("bank",),
    "usdt": ("usdt",),
    "split": ("cash", "mpesa"),
}


def methods_of(written: Iterable[str]) -> tuple[Method, ...]:
    """Each way once, in the order in which it was written; a split payment is two."""
    found = (method for name in written for method in _METHODS.get(name, ()))
    return tuple(dict.fromkeys(found))
