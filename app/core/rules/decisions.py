"""Answers to cases: the first in order counts, and only with the journal its choice asks for."""

from collections.abc import Iterable

import msgspec

from app.core.cases import CaseDecided, CaseOpened, Op, Resolved
from app.core.decisions import ASK_LATER, decision_lines
from app.core.errors import Refused
from app.core.events.envelope import Event
from app.core.ledger import reversed_lines
from app.core.rules.index import Index

RULE = "decisions"
VERSION = 1
_CASE = "case"  # case id -> (the case as JSON, id of the answer that counts)


def keys(event: Event) -> Iterable[tuple[str, str]]:
    if isinstance(event.payload, CaseDecided):
        return ((_CASE, event.payload.case),)
    return ()


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[Resolved, ...]:
    """Void a second answer, and one whose journal is not that of its choice."""
    del found
    if not isinstance(event.payload, CaseDecided):
        return ()
    stored = index.get(_CASE, event.payload.case)
    kind = _why_not(event.payload, stored)
    if not kind:
        return ()
    return (
        Resolved(
            rule=RULE,
            rules_version=VERSION,
            kind=kind,
            subjects=(*stored[1:], event.id),
            ops=(Op(op="void_decision", event=event.id),),
            post=reversed_lines(event.lines),
        ),
    )


def observe(event: Event, index: Index) -> None:
    payload = event.payload
    if isinstance(payload, CaseOpened):
        index.put(_CASE, payload.case, (msgspec.json.encode(payload).decode(),))
    elif isinstance(payload, CaseDecided):
        stored = index.get(_CASE, payload.case)
        if payload.choice != ASK_LATER and not _why_not(payload, stored):
            index.put(_CASE, payload.case, (stored[0], event.id))


def _why_not(decided: CaseDecided, stored: tuple[str, ...]) -> str:
    if not stored:
        return "unknown_case"
    if len(stored) > 1:
        return "superseded"
    case = msgspec.json.decode(stored[0], type=CaseOpened)
    try:
        wanted = decision_lines(case, decided.choice)
    except Refused:
        return "unknown_choice"
    return "" if wanted == tuple(decided.post) else "off_template"
