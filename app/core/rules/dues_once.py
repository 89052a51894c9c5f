"""Dues that two laptops wrote down apart: the same name is the same due, whoever wrote it.

A second penalty or bill of one name is nothing. One that was taken back does not arise again, so
it is never forgotten.

Source: spec/domain.md INV-13, INV-19.
"""

from collections.abc import Iterable

from app.core.cases import CaseOpened, Resolved
from app.core.dues import DueBilled
from app.core.events.envelope import Event
from app.core.penalties_of_dues import PenaltyAssessed
from app.core.rules import once
from app.core.rules.index import Index, Mark


def keys(event: Event) -> Iterable[tuple[str, str]]:
    key = _key(event)
    return ((once.ONCE, key),) if key else ()


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[Resolved, ...]:
    """Void a second fact about the same due."""
    del found
    first = _first(event, index)
    return () if first is None else (once.void(event, first),)


def observe(event: Event, index: Index) -> None:
    key = _key(event)
    if key and _first(event, index) is None:
        once.remember(event, key, index)


def _first(event: Event, index: Index) -> Mark | None:
    key = _key(event)
    marks = once.marks(key, index) if key else []
    return next((mark for mark in marks if mark.event != event.id), None)


def _key(event: Event) -> str:
    match event.payload:
        case PenaltyAssessed(due=due, index=which):
            return f"due {due} {which}"
        case DueBilled(due=due):
            return f"due {due}"
    return ""
