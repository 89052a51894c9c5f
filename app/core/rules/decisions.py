"""Answers to cases: the first in order counts, and only with the journal its choice asks for.

An answer that is reversed opens its case again. An answer that never counted is not reversed
again: the sequencer took its lines back already.

When an entry that waits in suspense is taken back by somebody who did not know that it waits, its
hold is taken back with it: else suspense would keep what never was. Nothing is left to ask, so its
case is closed without an answer.

Source: spec/domain.md INV-06, INV-20; spec/sync.md class 2.
"""

from collections.abc import Iterable
from dataclasses import replace

import msgspec

from app.core.cases import (
    CODE_TWICE,
    SAME_PAYMENT,
    SETTLE,
    CaseDecided,
    CaseOpened,
    Op,
    Resolved,
    hold_lines,
)
from app.core.corrections import EntryReversed
from app.core.decisions import ASK_LATER, decision_lines, decision_ops
from app.core.effects import Effect, effects_of
from app.core.errors import Refused
from app.core.events.envelope import Event
from app.core.ledger import reversed_lines
from app.core.rules.index import Index
from app.core.two_openings import whole

RULE = "decisions"
VERSION = 1
# case id -> (the case as JSON, id of the answer that counts, or of the verdict that closed it)
_CASE = "case"
_HELD = "held"  # entry -> the case that holds it
_BESIDE = "beside_held"  # the earlier payment of a question -> the cases that hold a later one
_ANSWER = "answer"  # id of the answer that counts -> its case
_VOID = "void"  # id of a fact without effect -> ("1",)
_TAKES_AWAY = frozenset(("reverse", "void", "advance"))


def keys(event: Event) -> Iterable[tuple[str, str]]:
    if isinstance(event.payload, CaseDecided):
        return ((_CASE, event.payload.case),)
    if isinstance(event.payload, EntryReversed):
        fix = event.payload.fix
        return ((_ANSWER, fix), (_VOID, fix), (_HELD, fix), (_BESIDE, fix))
    return ()


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[Resolved, ...]:
    """Void a second answer, one whose journal is not that of its choice, and the reversal of an
    answer that had no effect; end the hold of an entry that is taken back."""
    payload = event.payload
    if found:
        return ()
    if isinstance(payload, EntryReversed):
        if is_void(payload.fix, index):
            return (_void(event, "superseded", (payload.fix,)),)
        return released(event, payload.fix, index)
    if not isinstance(payload, CaseDecided):
        return ()
    stored = index.get(_CASE, payload.case)
    kind = _why_without_effect(payload, stored, index)
    return (_void(event, kind, stored[1:]),) if kind else ()


def observe(event: Event, index: Index) -> None:
    payload = event.payload
    if isinstance(payload, CaseOpened):
        index.put(_CASE, payload.case, (msgspec.json.encode(payload).decode(),))
        for op in payload.ops:
            if op.op == "hold":
                index.put(_HELD, op.event, (payload.case,))
        if payload.kind in (SAME_PAYMENT, CODE_TWICE) and payload.subjects:
            first = payload.subjects[0]
            index.put(_BESIDE, first, (*index.get(_BESIDE, first), payload.case))
    elif isinstance(payload, CaseDecided):
        stored = index.get(_CASE, payload.case)
        without = _why_without_effect(payload, stored, index)
        if payload.choice != ASK_LATER and not without:
            index.put(_CASE, payload.case, (stored[0], event.id))
            index.put(_ANSWER, event.id, (payload.case,))
    elif isinstance(payload, EntryReversed):
        _open_again(payload.fix, index)
    elif isinstance(payload, Resolved):
        for op in payload.ops:
            if op.op in ("void_decision", "void"):
                index.put(_VOID, op.event, ("1",))
                _open_again(op.event, index)
                for entry in _taken_by(op.event, index) if op.op == "void_decision" else ():
                    index.put(_VOID, entry, ())
            elif op.op == "release":
                for case in index.get(_HELD, op.event):
                    index.put(_CASE, case, (index.get(_CASE, case)[0], event.id))
            elif op.op == SETTLE:
                index.put(_CASE, op.event, (*index.get(_CASE, op.event)[:1], event.id))


def is_open(case: str, index: Index) -> bool:
    """Whether a question was asked and has no answer yet."""
    return len(index.get(_CASE, case)) == 1


def is_ended(case: str, index: Index) -> bool:
    """Whether a verdict closed a question that nobody had answered."""
    closed_by = index.get(_CASE, case)[1:]
    return bool(closed_by) and not answers(closed_by[0], index)


def counts(event: Event, index: Index) -> bool:
    """Whether what a numbered fact does to others has its effect: an answer may come too late."""
    return not isinstance(event.payload, CaseDecided) or answers(event.id, index)


def taken_away(event: Event, index: Index) -> tuple[Effect, ...]:
    """What a numbered fact does to entries that stand no longer, or for no purpose: a reversal, an
    answer, a verdict. An answer that has no effect takes nothing away."""
    if not counts(event, index):
        return ()
    return tuple(effect for effect in effects_of(event) if effect.kind in _TAKES_AWAY)


def given_back(event: Event, index: Index) -> tuple[str, ...]:
    """Entries that stand again once this fact is observed, because an answer or a verdict that had
    taken them away has no effect any more; asked before it is."""
    match event.payload:
        case EntryReversed(fix=fix):
            gone: tuple[str, ...] = (fix,)
        case Resolved(ops=ops):
            gone = tuple(op.event for op in ops if op.op == "void_decision")
        case _:
            return ()
    undone = [index.fact(one) for one in gone if answers(one, index)]
    by_answers = (
        effect.entry
        for answer in undone
        if answer is not None
        for effect in effects_of(answer)
        if effect.kind in _TAKES_AWAY
    )
    return (*by_answers, *(entry for one in gone for entry in _taken_by(one, index)))


def _taken_by(verdict: str, index: Index) -> tuple[str, ...]:
    """The entries that a verdict took away; () for a fact that is none."""
    fact = index.fact(verdict)
    if fact is None or not isinstance(fact.payload, Resolved):
        return ()
    return tuple(op.event for op in fact.payload.ops if op.op == "void")


def answers(fact: str, index: Index) -> bool:
    """Whether a fact is the answer that counts."""
    return bool(index.get(_ANSWER, fact))


def is_void(fact: str, index: Index) -> bool:
    """Whether a verdict took away the effect of a fact."""
    return bool(index.get(_VOID, fact))


def _open_again(answer: str, index: Index) -> None:
    for case in index.get(_ANSWER, answer):
        index.put(_CASE, case, index.get(_CASE, case)[:1])
        index.put(_ANSWER, answer, ())


def released(event: Event, entry: str, index: Index) -> tuple[Resolved, ...]:
    """The end of the hold of `entry`, or of what waits beside it, if there is no answer yet."""
    for case in (*index.get(_HELD, entry), *index.get(_BESIDE, entry)):
        stored = index.get(_CASE, case)
        if len(stored) > 1:
            continue
        held = msgspec.json.decode(stored[0], type=CaseOpened).ops
        ops = tuple(replace(op, op="release") for op in held if op.op == "hold")
        return (
            Resolved(
                rule=RULE,
                rules_version=VERSION,
                kind="taken_back",
                subjects=(entry, event.id),
                ops=ops,
                post=hold_lines(ops),
            ),
        )
    return ()


def _void(event: Event, kind: str, first: tuple[str, ...]) -> Resolved:
    return Resolved(
        rule=RULE,
        rules_version=VERSION,
        kind=kind,
        subjects=(*first, event.id),
        ops=(Op(op="void_decision", event=event.id),),
        post=reversed_lines(event.lines),
    )


def _why_without_effect(decided: CaseDecided, stored: tuple[str, ...], index: Index) -> str:
    """An entry that a verdict took away meanwhile is not taken away once more."""
    gone = (op.event for op in decided.ops if op.op == "void")
    is_gone = any(is_void(one, index) for one in gone)
    return _why_not(decided, stored, index) or ("superseded" if is_gone else "")


def _why_not(decided: CaseDecided, stored: tuple[str, ...], index: Index) -> str:
    if not stored:
        return "unknown_case"
    if len(stored) > 1:
        return "superseded"
    case = whole(msgspec.json.decode(stored[0], type=CaseOpened), index.fact)
    try:
        wanted = decision_lines(case, decided.choice), decision_ops(case, decided.choice)
    except Refused:
        return "unknown_choice"
    is_wanted = wanted == (tuple(decided.post), tuple(decided.ops))
    return "" if is_wanted else "off_template"
