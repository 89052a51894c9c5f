"""Facts without money that two laptops wrote apart: the first stands, the later has no effect.

A penalty, a bill: the same name is the same due, so a second one is nothing, whoever wrote it. A
waiver, a credit, an advance that was used, a receipt that was given to somebody: a second one is
nothing where its author could not have known the first. No money moved, so none is lost; what the
later one paid is owed again under its own date. An entry is disputed once, and a dispute settled
once.

Source: spec/domain.md INV-13, INV-19, INV-21.
"""

from collections.abc import Iterable

import msgspec

from app.core.cases import CaseOpened, Op, Resolved
from app.core.events.envelope import Event
from app.core.ledger import reversed_lines
from app.core.rules.index import Index, Mark, has_seen, mark_of

RULE = "once"
VERSION = 1
_ONCE = "once"  # what a fact is about -> Marks of the facts that stand
_ONCE_AT = "once_at"  # event id -> its key in _ONCE


def keys(event: Event) -> Iterable[tuple[str, str]]:
    key, _ = _about(event)
    if key:
        return ((_ONCE, key),)
    if event.type == "entry.reversed" and event.payload is not None:
        return ((_ONCE_AT, event.payload.fix),)
    return ()


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[Resolved, ...]:
    """Void a second fact about the same thing."""
    del found
    first = _first(event, index)
    if first is None:
        return ()
    return (
        Resolved(
            rule=RULE,
            rules_version=VERSION,
            kind="superseded",
            subjects=(first.event, event.id),
            ops=(Op(op="void", event=event.id),),
            post=reversed_lines(event.lines),
        ),
    )


def observe(event: Event, index: Index) -> None:
    key, _ = _about(event)
    if key and _first(event, index) is None:
        mark = msgspec.json.encode(mark_of(event)).decode()
        index.put(_ONCE, key, (*index.get(_ONCE, key), mark))
        index.put(_ONCE_AT, event.id, (key,))
    elif event.type == "entry.reversed" and event.payload is not None:
        for key in index.get(_ONCE_AT, event.payload.fix):
            marks = [
                mark for mark in index.get(_ONCE, key) if _read(mark).event != event.payload.fix
            ]
            if not key.startswith("due "):  # a due that was taken back does not arise again
                index.put(_ONCE, key, tuple(marks))
        index.put(_ONCE_AT, event.payload.fix, ())


def _first(event: Event, index: Index) -> Mark | None:
    """The fact that makes this one nothing; None when there is none."""
    key, though_seen = _about(event)
    for mark in (_read(value) for value in (index.get(_ONCE, key) if key else ())):
        if mark.event != event.id and (though_seen or not has_seen(event, mark, index)):
            return mark
    return None


def _about(event: Event) -> tuple[str, bool]:
    """(what a fact is about, "" for other facts; a second one is nothing although seen)."""
    payload = event.payload
    if payload is None:
        return "", False
    match event.type:
        case "penalty.assessed":
            return f"due {payload.due} {payload.index}", True
        case "due.billed":
            return f"due {payload.due}", True
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
