"""Of what was corrected only the difference is missing, not all that was taken back.

A correction is two facts: one takes the entry back, the next writes it anew. What another laptop
paid out of it is asked about when nobody can know the second. So whatever brings money in, to a
member's own or to a fund, by somebody who had not heard of the question, counts as if it had come
before: the question ends, and another one asks for what is still missing, if anything is.

Source: spec/domain.md INV-05, INV-07, INV-14.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

import msgspec

from app.core.cases import (
    FUND_NEGATIVE,
    OWN_UNDONE,
    SETTLE,
    CaseDecided,
    CaseOpened,
    Op,
    Resolved,
    Slip,
    case_id,
)
from app.core.corrections import REVERSAL
from app.core.events.envelope import Event
from app.core.ledger import Line
from app.core.rules import decisions
from app.core.rules.fund_negative import changes
from app.core.rules.group_rules import own_of
from app.core.rules.index import Index, has_seen, mark_from, mark_text

RULE = "corrected"
VERSION = 1
# "saved member currency", "ahead member currency", "fund account currency" -> places of the
# questions about what is missing there
_ASKED = "asked_missing"
_MISSING = ("would_owe", "lacks")  # the operation that says so


def keys(event: Event) -> Iterable[tuple[str, str]]:
    return [(_ASKED, name) for name in _coming(event.lines)]


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[CaseOpened | Resolved, ...]:
    """The end of the questions that this fact answers, and what is left of them."""
    if isinstance(event.payload, CaseDecided):
        return ()  # an answer is no money that came
    # What waits in suspense, and what was taken back at once, did not come.
    posted = (*event.lines, *(line for finding in found for line in finding.post))
    return tuple(
        finding
        for name, minor in _coming(posted).items()
        for finding in _less(event, minor, tuple(_unheard(event, name, index)), index)
    )


def observe(event: Event, index: Index) -> None:
    payload = event.payload
    if isinstance(payload, CaseOpened) and payload.kind in (OWN_UNDONE, FUND_NEGATIVE):
        for name in _place_of(payload):
            index.put(_ASKED, name, (*index.get(_ASKED, name), mark_text(event)))


def _coming(lines: Iterable[Line]) -> dict[str, int]:
    """What lines bring in, by the name of its place; nothing for what they take out."""
    lines = tuple(lines)
    found = {f"{kind} {name}": minor for (kind, name), minor in own_of(lines).items()}
    found |= {f"fund {fund}": minor for fund, minor in changes(lines).items()}
    return {name: minor for name, minor in found.items() if minor > 0}


def _place_of(asked: CaseOpened) -> Iterable[str]:
    """Where something is missing; none for what an earlier release asked about a fund."""
    for op in asked.ops:
        if op.op == "would_owe":
            lost = Line(account=op.to_account, sub=op.to_sub, minor=-1, currency=op.currency)
            return _coming((lost,))
        if op.op == "lacks":
            return (f"fund {op.account} {op.currency}",)
    return ()


def _unheard(event: Event, name: str, index: Index) -> Iterator[CaseOpened]:
    """Open questions about a place that the author of a fact had not heard of, oldest first."""
    for text in index.get(_ASKED, name):
        mark = mark_from(text)
        fact = index.fact(mark.event)
        if fact is None or has_seen(event, mark, index):
            continue
        if decisions.is_open(fact.payload.case, index):
            yield fact.payload


def _less(
    event: Event, minor: int, questions: tuple[CaseOpened, ...], index: Index
) -> Iterator[CaseOpened | Resolved]:
    """Each question without what came, as far as that goes."""
    for asked in questions:
        if minor <= 0:
            return
        yield Resolved(
            rule=RULE,
            rules_version=VERSION,
            kind="corrected",
            subjects=(asked.subjects[0], event.id),
            ops=(Op(op=SETTLE, event=asked.case),),
            post=(),
        )
        left = asked.amount - minor
        minor -= asked.amount
        if left > 0:
            yield _asked_for(left, asked, event, index)


def _asked_for(left: int, asked: CaseOpened, event: Event, index: Index) -> CaseOpened:
    """The same question about less."""
    first, *more = asked.slips
    fact = index.fact(first.event)
    if fact is not None and fact.type == REVERSAL:
        first = msgspec.structs.replace(first, lines=tuple(_still_gone(first, event.lines)))
    return replace(
        asked,
        case=case_id(RULE, asked.case, event.id),
        rule=RULE,
        rules_version=VERSION,
        amount=left,
        ops=tuple(replace(op, minor=left) if op.op in _MISSING else op for op in asked.ops),
        slips=(first, *more),
    )


def _still_gone(undone: Slip, written: Iterable[Line]) -> Iterator[Line]:
    """What was taken back of each place and not written anew."""
    again: dict[tuple[str, str, str], int] = {}
    for line in written:
        key = line.account, line.sub, line.currency
        again[key] = again.get(key, 0) + line.minor
    for line in undone.lines:
        minor = line.minor + again.pop((line.account, line.sub, line.currency), 0)
        if minor * line.minor > 0:
            yield msgspec.structs.replace(line, minor=minor)
