"""Facts without money that two laptops wrote apart: the first stands, the later has no effect.

A waiver, a credit, an advance that was used, a receipt that was given to somebody: a second one is
nothing where its author could not have known the first. No money moved, so none is lost; what the
later one paid is owed again under its own date. An entry is disputed once, and a dispute settled
once. Of dues see `dues_once`.

Source: spec/domain.md INV-13, INV-21.
"""

from collections.abc import Iterable

import msgspec

from app.core.cases import CaseOpened, Op, Resolved
from app.core.effects import Effect
from app.core.events.envelope import Event
from app.core.ledger import reversed_lines
from app.core.rules.index import Index, Mark, has_seen, mark_of

RULE = "once"
VERSION = 1
ONCE = "once"  # what a fact is about -> Marks of the facts that stand
_ONCE_AT = "once_at"  # event id -> its key in ONCE


def keys(event: Event) -> Iterable[tuple[str, str]]:
    key, _ = _about(event)
    if key:
        return ((ONCE, key),)
    return ()


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[Resolved, ...]:
    """Void a second fact about the same thing."""
    del found
    first = _first(event, index)
    if first is None:
        return ()
    return (void(event, first),)


def observe(event: Event, index: Index) -> None:
    key, _ = _about(event)
    if key and _first(event, index) is None:
        remember(event, key, index)
        index.put(_ONCE_AT, event.id, (key,))


def forget(taken: Effect, index: Index) -> None:
    for key in index.get(_ONCE_AT, taken.entry):
        kept = [text for text in index.get(ONCE, key) if _read(text).event != taken.entry]
        index.put(ONCE, key, tuple(kept))
    index.put(_ONCE_AT, taken.entry, ())


def remember(event: Event, key: str, index: Index) -> None:
    """A fact about `key` stands."""
    mark = msgspec.json.encode(mark_of(event)).decode()
    index.put(ONCE, key, (*index.get(ONCE, key), mark))


def marks(key: str, index: Index) -> list[Mark]:
    """The facts about `key` that stand, in order."""
    return [_read(text) for text in index.get(ONCE, key)]


def void(event: Event, first: Mark) -> Resolved:
    """The verdict that a fact has no effect because of an earlier one."""
    return Resolved(
        rule=RULE,
        rules_version=VERSION,
        kind="superseded",
        subjects=(first.event, event.id),
        ops=(Op(op="void", event=event.id),),
        post=reversed_lines(event.lines),
    )


def _first(event: Event, index: Index) -> Mark | None:
    """The fact that makes this one nothing; None when there is none."""
    key, though_seen = _about(event)
    for mark in marks(key, index) if key else ():
        if mark.event != event.id and (though_seen or not has_seen(event, mark, index)):
            return mark
    return None


def _about(event: Event) -> tuple[str, bool]:
    """(what a fact is about, "" for other facts; a second one is nothing although seen)."""
    payload = event.payload
    if payload is None:
        return "", False
    match event.type:
        case "due.waived":
            return f"waived {payload.due}", False
        case "due.credited":
            return f"credited {payload.member} {payload.kind}", False
        case "advance.used":
            return f"advance {payload.member} {payload.meeting}", False
        case "turn.owed":
            return f"turn {payload.turn_id} {payload.member}", False
        case "entry.disputed":
            return f"disputed {payload.entry}", False
        case "dispute.settled":
            return f"settled {payload.dispute}", True
        case "receipt.assigned":
            return f"receipt {payload.receipt}", False
    return "", False


def _read(mark: str) -> Mark:
    return msgspec.json.decode(mark, type=Mark)
