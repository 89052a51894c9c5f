"""A member's default, who stands for it, or what the reserve bears of it, written on two laptops.

The first in order holds and nobody is asked: what was to come cannot be missing twice. Money that
was brought with the second is an advance of whoever brought it, and what it took from other boxes
lies there again.

Source: spec/domain.md section 3.5; as INV-35.
"""

from collections.abc import Iterable

import msgspec

from app.core.accounts import ADVANCES
from app.core.cases import CaseOpened, Op, Resolved
from app.core.effects import Effect
from app.core.events.envelope import Event
from app.core.ledger import Line, reversed_lines
from app.core.rotation.defaulting import OTHER_BOXES, SeatDefaulted, SeatSecured, TurnCovered
from app.core.rules.index import Index, Mark, has_seen, mark_of

RULE = "stopped_once"
VERSION = 1
_STOPPED = "seat_stopped"  # "<round> <member>" or "<round> <member> <guarantor>" -> Marks
_AT = "seat_stopped_at"  # event id -> its key

_read_mark = msgspec.json.Decoder(Mark).decode


def keys(event: Event) -> Iterable[tuple[str, str]]:
    key = _about(event)
    return ((_STOPPED, key),) if key else ()


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[Resolved, ...]:
    """Say that the second has no effect."""
    del found
    first = _first(event, index)
    if first is None:
        return ()
    decision = isinstance(event.payload, SeatSecured)
    return (
        Resolved(
            rule=RULE,
            rules_version=VERSION,
            kind="superseded",
            subjects=(first.event, event.id),
            ops=(Op(op="void_decision" if decision else "void", event=event.id),),
            post=() if decision else _given_back(event),
        ),
    )


def observe(event: Event, index: Index) -> None:
    key = _about(event)
    if key and _first(event, index) is None:
        mark = msgspec.json.encode(mark_of(event)).decode()
        index.put(_STOPPED, key, (*index.get(_STOPPED, key), mark))
        index.put(_AT, event.id, (key,))


def forget(taken: Effect, index: Index) -> None:
    for key in index.get(_AT, taken.entry):
        kept = (text for text in index.get(_STOPPED, key) if taken.entry not in text)
        index.put(_STOPPED, key, tuple(kept))
    index.put(_AT, taken.entry, ())


def _about(event: Event) -> str:
    match event.payload:
        case SeatDefaulted(round=of, member=member):
            return f"{of} {member}"
        case SeatSecured(round=of, member=member, by=by):
            return f"{of} {member} {by}"
        case TurnCovered(round=of, member=member):
            return f"{of} {member} borne"
    return ""


def _first(event: Event, index: Index) -> Mark | None:
    key = _about(event)
    for mark in (_read_mark(text) for text in (index.get(_STOPPED, key) if key else ())):
        if mark.event != event.id and not has_seen(event, mark, index):
            return mark
    return None


def _given_back(event: Event) -> tuple[Line, ...]:
    """The lines taken back, but for money that lies in the box: it is its bringer's advance."""
    stopped, lines = event.payload, event.lines
    if not isinstance(stopped, SeatDefaulted):
        return reversed_lines(lines)
    brought = [one for one in stopped.covers if one.kind not in OTHER_BOXES]
    pots = [line for line in lines if line.minor < 0]
    boxes = [line for line in lines if line.minor > 0 and line.account in OTHER_BOXES.values()]
    advances = [
        Line(account=ADVANCES, sub=one.member, minor=-one.minor, currency=stopped.currency)
        for one in brought
    ]
    return (*reversed_lines([*pots, *boxes]), *advances)
