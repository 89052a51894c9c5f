"""Of a payment that was corrected only the difference is missing, not all that was taken back.

A correction is two facts: one takes the payment back, the next writes it anew. What was paid out
of it on another laptop is asked about at the first of them, when nobody can know the second. So
whatever brings own money in, by somebody who had not heard of the question, counts as if it had
come before: the question ends, and another one asks for what is still missing, if anything is.

Source: spec/domain.md INV-05, INV-07.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

import msgspec

from app.core.cases import OWN_UNDONE, SETTLE, CaseDecided, CaseOpened, Op, Resolved, Slip, case_id
from app.core.events.envelope import Event
from app.core.ledger import Line
from app.core.rules import decisions
from app.core.rules.group_rules import own_of
from app.core.rules.index import Index, has_seen, mark_from, mark_text

RULE = "own_money_corrected"
VERSION = 1
_ASKED = "own_asked"  # "saved member currency" -> places of the questions about it

Pool = tuple[str, str]  # kind and name of `own_of`


def keys(event: Event) -> Iterable[tuple[str, str]]:
    return [(_ASKED, _name(pool)) for pool, minor in own_of(event.lines).items() if minor > 0]


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[CaseOpened | Resolved, ...]:
    """The end of the questions that this fact answers, and what is left of them."""
    if isinstance(event.payload, CaseDecided):
        return ()  # an answer is no money that came
    # What waits in suspense, and what was taken back at once, did not come.
    posted = (*event.lines, *(line for finding in found for line in finding.post))
    coming = {pool: minor for pool, minor in own_of(posted).items() if minor > 0}
    return tuple(
        finding
        for pool, minor in coming.items()
        for finding in _less(event, minor, tuple(_unheard(event, pool, index)))
    )


def observe(event: Event, index: Index) -> None:
    payload = event.payload
    if isinstance(payload, CaseOpened) and payload.kind == OWN_UNDONE:
        name = _name(_pool_of(payload))
        index.put(_ASKED, name, (*index.get(_ASKED, name), mark_text(event)))


def _name(pool: Pool) -> str:
    return " ".join(pool)


def _pool_of(asked: CaseOpened) -> Pool:
    owes = _owes(asked)
    lost = Line(account=owes.to_account, sub=owes.to_sub, minor=1, currency=owes.currency)
    return next(iter(own_of((lost,))))


def _owes(asked: CaseOpened) -> Op:
    return next(op for op in asked.ops if op.op == "would_owe")


def _unheard(event: Event, pool: Pool, index: Index) -> Iterator[CaseOpened]:
    """Open questions about own money that the author of a fact had not heard of, oldest first."""
    for text in index.get(_ASKED, _name(pool)):
        mark = mark_from(text)
        fact = index.fact(mark.event)
        if fact is None or has_seen(event, mark, index):
            continue
        if decisions.is_open(fact.payload.case, index):
            yield fact.payload


def _less(
    event: Event, minor: int, questions: tuple[CaseOpened, ...]
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
            yield _asked_for(left, asked, event)


def _asked_for(left: int, asked: CaseOpened, event: Event) -> CaseOpened:
    """The same question about less."""
    undone, *out = asked.slips
    gone = msgspec.structs.replace(undone, lines=tuple(_still_gone(undone, event.lines)))
    return replace(
        asked,
        case=case_id(RULE, asked.case, event.id),
        rule=RULE,
        rules_version=VERSION,
        amount=left,
        ops=(replace(_owes(asked), minor=left),),
        slips=(gone, *out),
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
