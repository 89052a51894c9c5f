"""Second answers: a second closing of a meeting, a second reversal of an entry. The first wins.

An answer to a question that takes an entry away, or makes it the member's advance, is a reversal of
it too; when that answer is taken back, the entry can be reversed again.

Source: spec/sync.md class 7; spec/domain.md INV-06.
"""

from collections.abc import Iterable
from dataclasses import replace
from hashlib import sha256

import msgspec

from app.core.cases import STATEMENT_DISPUTE, CaseOpened, Op, Resolved, Slip, case_id
from app.core.effects import effects_of
from app.core.events.canonical import canonical_bytes
from app.core.events.envelope import Event
from app.core.ledger import reversed_lines
from app.core.rules.index import Index

RULE = "superseded"
ROSTER = "roster"  # what its author was not allowed to write: it was never in the rules' memory
VERSION = 1
_TAKES_AWAY = frozenset(("reverse", "void", "advance"))
_FIRST = "first"  # "closed <meeting>" or "reversed <event>" -> (event id, device, actor, digest)


_BY = "first_by"  # answer that took entries away -> its keys in _FIRST


def keys(event: Event) -> Iterable[tuple[str, str]]:
    return [(_FIRST, key) for key in _keys(event)]


def taken_back(entry: str) -> tuple[str, str]:
    """Where the rules remember what took an entry back first."""
    return _FIRST, f"reversed {entry}"


def as_heard(event: Event) -> Event:
    """A fact as the rules sum it up: what a verdict takes back because its author was not allowed
    to write it, they never heard of."""
    verdict = event.payload
    if not isinstance(verdict, Resolved) or verdict.rule != ROSTER:
        return event
    return msgspec.structs.replace(event, payload=replace(verdict, post=()))


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[CaseOpened | Resolved, ...]:
    """Equal closings settle in silence; closings with other totals are a dispute."""
    del found
    taken = (index.get(_FIRST, key) for key in _keys(event))
    first = next((one for one in taken if one), ())
    if not first:
        return ()
    ops = (Op(op="void_decision", event=event.id),)
    if event.type == "meeting.closed" and first[3] != _digest(event):
        return (_dispute(event, first, ops),)
    return (
        Resolved(
            rule=RULE,
            rules_version=VERSION,
            kind="superseded",
            subjects=(first[0], event.id),
            ops=ops,
            post=reversed_lines(event.lines),
        ),
    )


def observe(event: Event, index: Index) -> None:
    names = _keys(event)
    if names and not any(index.get(_FIRST, key) for key in names):
        for key in names:
            index.put(_FIRST, key, (event.id, event.device, event.actor, _digest(event)))
        if event.type == "case.decided":
            index.put(_BY, event.id, names)
        elif event.type == "entry.reversed":
            _free(event.payload.fix, index)
    elif isinstance(event.payload, Resolved):
        for op in event.payload.ops:
            if op.op == "void_decision":
                _free(op.event, index)


def _free(answer: str, index: Index) -> None:
    """The answer has no effect any more, so what it took away stands again."""
    for key in index.get(_BY, answer):
        index.put(_FIRST, key, ())
        index.put(_BY, answer, ())


def void_decision(event: Event, kind: str) -> Resolved:
    """The verdict that a fact has no effect; `kind` says why, `post` takes its lines back."""
    return Resolved(
        rule=ROSTER,
        rules_version=VERSION,
        kind=kind,
        subjects=(event.id,),
        ops=(Op(op="void_decision", event=event.id),),
        post=reversed_lines(event.lines),
    )


def _keys(event: Event) -> tuple[str, ...]:
    if event.payload is None:
        return ()
    if event.type == "meeting.closed":
        return (f"closed {event.payload.meeting}",)
    if event.type == "entry.reversed":
        return (f"reversed {event.payload.fix}",)
    if event.type == "case.decided":
        taken = (one.entry for one in effects_of(event) if one.kind in _TAKES_AWAY)
        return tuple(dict.fromkeys(f"reversed {entry}" for entry in taken))
    return ()


def _digest(event: Event) -> str:
    """What two closings must have in common to be the same closing."""
    return sha256(canonical_bytes(event.raw.get("totals"))).hexdigest()


def _dispute(event: Event, first: tuple[str, ...], ops: tuple[Op, ...]) -> CaseOpened:
    return CaseOpened(
        case=case_id(RULE, first[0], event.id),
        kind=STATEMENT_DISPUTE,
        rule=RULE,
        rules_version=VERSION,
        subjects=(first[0], event.id),
        member="",
        meeting=event.payload.meeting,
        amount=0,
        currency="",
        ops=ops,
        slips=(
            Slip(event=first[0], device=first[1], actor=first[2], ts_ms=0),
            Slip(event=event.id, device=event.device, actor=event.actor, ts_ms=event.ts_ms),
        ),
        post=(),
    )
