"""Of what was corrected only the difference is missing, not all that was taken back.

A correction is two facts: one takes the entry back, the next writes it anew. What another laptop
paid out of it is asked about when nobody can know the second. So own money that comes in, from
somebody who had not heard of the question, counts as if it had come before: the question ends,
and another one asks for what is still missing, if anything is. To a fund money comes all the time;
only what corrects counts there, an entry that is taken back or written anew.

Source: spec/domain.md INV-05, INV-07, INV-14.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

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
from app.core.corrections import EntryReversed
from app.core.events.envelope import Event
from app.core.ledger import Line
from app.core.rules import decisions
from app.core.rules.fund_negative import changes
from app.core.rules.group_rules import own_of
from app.core.rules.index import Index, Mark, has_seen, mark_from, mark_of, mark_text

RULE = "corrected"
VERSION = 1
# "saved member currency", "ahead member currency", "fund account currency" -> places of the
# questions about what is missing there
_ASKED = "asked_missing"
_MISSING = ("would_owe", "lacks")  # the operation that says so
_JUST_GONE = "just_gone"  # device -> the payments that its newest facts took back, as `_Gone`
_PAYMENT = "contribution.recorded"

Finding = CaseOpened | Resolved


class _Gone(msgspec.Struct, frozen=True, gc=False):
    """A payment that was taken back.

    Attributes:
        out: What left each fund with it, by "account currency".
    """

    mark: Mark
    member: str
    out: dict[str, int]


class _Asked(NamedTuple):
    mark: Mark
    case: CaseOpened


_encode = msgspec.json.encode
_decode = msgspec.json.Decoder(_Gone).decode


def keys(event: Event) -> Iterable[tuple[str, str]]:
    return [(_JUST_GONE, event.device), *((_ASKED, name) for name in _coming(event.lines))]


def find(event: Event, index: Index, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The end of the questions that this fact answers, and what is left of them."""
    if isinstance(event.payload, CaseDecided):
        return ()  # an answer is no money that came
    # What waits in suspense, and what was taken back at once, did not come.
    posted = (*event.lines, *(line for finding in found for line in finding.post))
    return tuple(
        finding
        for name, minor in _coming(posted).items()
        for finding in _less(event, name, minor, index)
    )


def observe(event: Event, index: Index) -> None:
    payload = event.payload
    if isinstance(payload, CaseOpened) and payload.kind in (OWN_UNDONE, FUND_NEGATIVE):
        for name in _place_of(payload):
            index.put(_ASKED, name, (*index.get(_ASKED, name), mark_text(event)))
    elif isinstance(payload, EntryReversed):
        fact = _before(event, payload.fix, index)
        if fact is not None and fact.type == _PAYMENT:
            out = {fund: -minor for fund, minor in changes(event.lines).items()}
            gone = _encode(_Gone(mark_of(event), fact.payload.member, out)).decode()
            index.put(_JUST_GONE, event.device, (*_run(event, index), gone))


def _before(event: Event, entry: str, index: Index) -> Event | None:
    """An entry that has a number before `event`; who learns the log anew has later ones as well."""
    fact = index.fact(entry)
    return fact if fact is not None and (fact.seq or 0) < (event.seq or 0) else None


def _run(event: Event, index: Index) -> tuple[str, ...]:
    """Of the reversals that a laptop wrote without anything between up to this fact: those of
    payments."""
    texts = index.get(_JUST_GONE, event.device)
    return texts if texts and _decode(texts[-1]).mark.n == event.n - 1 else ()


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


def _less(event: Event, name: str, minor: int, index: Index) -> Iterator[Finding]:
    """Each question about a place without what came there, as far as that goes."""
    used = 0
    for asked in tuple(_unheard(event, name, index)):
        came = _came(event, name, minor, asked, index) - used
        if came <= 0:
            continue
        yield Resolved(
            rule=RULE,
            rules_version=VERSION,
            kind="corrected",
            subjects=(asked.case.subjects[0], event.id),
            ops=(Op(op=SETTLE, event=asked.case.case),),
            post=(),
        )
        used += min(came, asked.case.amount)
        if asked.case.amount > came:
            yield _asked_for(asked.case.amount - came, asked.case, event, index)


def _unheard(event: Event, name: str, index: Index) -> Iterator[_Asked]:
    """Open questions about a place that the author of a fact had not heard of, oldest first."""
    for text in index.get(_ASKED, name):
        mark = mark_from(text)
        fact = index.fact(mark.event)
        if fact is None or has_seen(event, mark, index):
            continue
        if decisions.is_open(fact.payload.case, index):
            yield _Asked(mark, fact.payload)


def _came(event: Event, name: str, minor: int, asked: _Asked, index: Index) -> int:
    """How much of what came counts as if it had come before a question.

    To a fund: as far as it makes good what had left it by then.
    """
    place, fund = name.split(" ", 1)
    if place != "fund":
        return minor
    if isinstance(event.payload, EntryReversed):
        undone = _before(event, event.payload.fix, index)
        return minor if undone is not None and (undone.seq or 0) < asked.mark.seq else 0
    if event.type != _PAYMENT:
        return 0
    gone = [one for one in map(_decode, _run(event, index)) if one.member == event.payload.member]
    gone = [one for one in gone if not decisions.is_void(one.mark.event, index)]
    later = sum(one.out.get(fund, 0) for one in gone if one.mark.seq > asked.mark.seq)
    return minor - later if gone else 0


def _asked_for(left: int, asked: CaseOpened, event: Event, index: Index) -> CaseOpened:
    """The same question about less."""
    first, *more = asked.slips
    fact = index.fact(first.event)
    if fact is not None and isinstance(fact.payload, EntryReversed):
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
