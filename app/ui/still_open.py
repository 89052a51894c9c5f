"""A result for a page or slip that was closed meanwhile is dropped."""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QObject
from shiboken6 import isValid


def is_wanted(answer: Callable[..., Any]) -> bool:
    """False once something that `answer` speaks to was deleted by Qt.

    Looks at the object of a bound method and at the names that a lambda or an inner function holds:
    an officer may close a slip while the book is still read for it, and who closed it waits for
    nothing.
    """
    return all(isValid(one) for one in _spoken_to(answer))


def _spoken_to(answer: Callable[..., Any]) -> Iterator[QObject]:
    owner = getattr(answer, "__self__", None)
    if isinstance(owner, QObject):
        yield owner
    for cell in getattr(answer, "__closure__", None) or ():
        if isinstance(held := cell.cell_contents, QObject):
            yield held
