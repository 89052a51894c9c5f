"""What was too much for a loan belongs to it again, when something before it was taken back.

A correction takes a payment back and writes it anew. What another laptop collected meanwhile was
moved off the loan because of all that was written first; when that goes, as much comes back as is
owed again: what came too much first comes back first, as if the other had never been. An advance
that was used since stays used; of who used one without knowing that it was back, it leaves the
loan again. A question about what is back needs no answer; about what is not, it is asked anew.

Source: spec/sync.md class 8; spec/domain.md INV-27, INV-28.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

import msgspec

from app.core.cases import (
    LOAN_OVERPAID,
    PAID_AFTER_WRITE_OFF,
    SETTLE,
    CaseDecided,
    CaseOpened,
    Op,
    Resolved,
    case_id,
    hold_lines,
)
from app.core.corrections import EntryReversed
from app.core.effects import TYPES
from app.core.events.envelope import Event
from app.core.loan_settling import PARTS
from app.core.rules import decisions
from app.core.rules.group_rules import AHEAD, own, own_of
from app.core.rules.index import Index, Mark, has_seen, mark_from, mark_of, mark_text
from app.core.rules.loan_memory import (
    PAID,
    PRINCIPAL,
    Facts,
    LoanFact,
    after,
    counted,
    facts_of,
    owed,
)
from app.core.rules.loan_overpaid import Move, is_void, op_of, verdict
from app.core.rules.moved import moves_back

RULE = "loan_fits_again"
VERSION = 1
_TOLD = "loan_told"  # loan -> places of the questions about what was too much for it
_BACK = "back_on_loan"  # "member currency" -> what of an advance came back to loans, as `_Back`

Finding = CaseOpened | Resolved
Moved = list[tuple[LoanFact, Op]]  # payments and what takes back what was moved of them


class _Back(msgspec.Struct, frozen=True, gc=False):
    mark: Mark
    op: Op


_encode = msgspec.json.encode
_decode = msgspec.json.Decoder(_Back).decode


def keys(event: Event) -> Iterable[tuple[str, str]]:
    return [(_BACK, name) for kind, name in own_of(event.lines) if kind == AHEAD]


def find(event: Event, index: Index, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """What comes back to loans, or leaves them again."""
    if event.type not in TYPES:
        return tuple(_used_meanwhile(event, index, found))
    if not isinstance(event.payload, EntryReversed | CaseDecided) or is_void(event, found):
        return ()
    findings: list[Finding] = []
    for loan, facts in sorted(after(event, index, found).items()):
        findings += _come_back(event, loan, facts, (*found, *findings), index)
    return tuple(findings)


def observe(event: Event, index: Index) -> None:
    """Remember the questions about loans, and what came back of advances."""
    payload = event.payload
    if isinstance(payload, CaseOpened) and payload.kind in (LOAN_OVERPAID, PAID_AFTER_WRITE_OFF):
        for loan in dict.fromkeys(op.loan for op in payload.ops if op.loan):
            index.put(_TOLD, loan, (*index.get(_TOLD, loan), mark_text(event)))
    if isinstance(payload, CaseOpened | Resolved) and payload.rule == RULE:
        for op in payload.ops:
            if op.op == "move" and op.to_part == "advance":
                _note_back(event, op, index)


def _come_back(
    event: Event, loan: str, facts: Facts, found: Sequence[Finding], index: Index
) -> Iterator[Finding]:
    """What fits again of what was moved off a loan, and what is to be asked of the rest.

    Args:
        facts: The loan as it is once `event` and `found` have their numbers.
    """
    gain = _gain(facts_of(loan, index), facts)
    lines = (*event.lines, *(line for finding in found for line in finding.post))
    done = tuple(op for finding in found for op in finding.ops)
    moved = [
        (fact, op)
        for fact in counted(facts)
        if fact.kind == PAID
        for op in moves_back(fact.mark.event, index, done)
        if op.loan == loan
    ]
    ops = (*_between_parts(moved, gain), *_from_beyond(loan, moved, gain, own_of(lines), index))
    if ops:
        yield _resolved("reallocated", (*dict.fromkeys(op.event for op in ops), event.id), ops)
    yield from _asked_for_less(event, loan, facts, (*done, *ops), index)


def _gain(before: Facts, facts: Facts) -> dict[str, int]:
    """What is owed of each part and was not before."""
    was, now = owed(before), owed(facts)
    return {part: now[part] - max(0, was[part]) for part in PARTS}


def _between_parts(moved: Moved, gain: dict[str, int]) -> Iterator[Op]:
    """Interest that was principal, because it had been paid, is interest again."""
    for _, op in moved:
        minor = min(gain[op.part], -op.minor)
        if op.to_part in gain and minor > 0:
            gain[op.part] -= minor
            gain[op.to_part] += minor
            yield replace(op, minor=-minor)


def _from_beyond(
    loan: str,
    moved: Moved,
    gain: dict[str, int],
    ahead: dict[tuple[str, str], int],
    index: Index,
) -> Iterator[Op]:
    """Advances, as far as they are there, and recoveries are payments of the loan again: of the
    same part, then of the principal.

    Args:
        ahead: What comes to own money besides.
    """
    beyond = [(fact, op) for fact, op in moved if op.to_part not in gain]
    left = [-op.minor for _, op in beyond]
    for is_principal in (False, True):
        for place, (fact, op) in enumerate(beyond):
            part = PRINCIPAL if is_principal else op.part
            pool = AHEAD, f"{op.to_sub} {op.currency}"
            minor = min(gain[part], left[place])
            if op.to_part == "advance":
                minor = min(minor, own(*pool, index) + ahead.get(pool, 0))
            if minor <= 0:
                continue
            left[place] -= minor
            gain[part] -= minor
            ahead[pool] = ahead.get(pool, 0) - minor
            yield replace(op, minor=-minor)
            if part != op.part:
                yield op_of(loan, fact, Move(op.part, minor, part), minor)


def _asked_for_less(
    event: Event, loan: str, facts: Facts, done: tuple[Op, ...], index: Index
) -> Iterator[Finding]:
    """The end of the questions about what is back, and one about what is not.

    Args:
        done: What this fact moves.
    """
    asked: Counter[str] = Counter()
    for op in done:  # a question that this fact asks
        asked[op.event] += max(0, _beyond(op, loan))
    open_cases = [case for case in _told(loan, index) if decisions.is_open(case.case, index)]
    for op in (op for case in open_cases for op in case.ops):
        asked[op.event] += _beyond(op, loan)
    too_many = {
        entry
        for entry, minor in asked.items()
        if minor > sum(-_beyond(op, loan) for op in moves_back(entry, index, done))
    }
    ended = [case for case in open_cases if too_many & {op.event for op in case.ops}]
    if not ended:
        return
    entries = dict.fromkeys(op.event for case in ended for op in case.ops)
    back = tuple(op for one in entries for op in moves_back(one, index, done) if _beyond(op, loan))
    settled = tuple(Op(op=SETTLE, event=case.case) for case in ended)
    yield _resolved("corrected", (*entries, event.id), (*settled, *back))
    if back:
        yield _asked(event, facts, tuple(replace(op, minor=-op.minor) for op in back))


def _used_meanwhile(event: Event, index: Index, found: tuple[Finding, ...]) -> Iterator[Finding]:
    """An advance was used by who had not heard that it had come back to the loan."""
    posted = (*event.lines, *(line for finding in found for line in finding.post))
    for (kind, name), minor in own_of(posted).items():
        below = min(-minor, -minor - own(kind, name, index))
        if kind != AHEAD or below <= 0:
            continue
        ops: dict[str, list[Op]] = {}
        for one in reversed([_decode(text) for text in index.get(_BACK, name)]):
            part = min(below, _can_leave(one.op, index))
            if part > 0 and not has_seen(event, one.mark, index):
                ops.setdefault(one.op.loan, []).append(replace(one.op, minor=part))
                below -= part
        for loan, leaving in ops.items():
            left = _left_again(event, loan, tuple(leaving), index)
            yield left
            facts = after(event, index, (*found, left), (loan,))[loan]
            yield from _come_back(event, loan, facts, (*found, left), index)


def _left_again(event: Event, loan: str, ops: tuple[Op, ...], index: Index) -> Finding:
    """Asked about if nobody has answered what was asked before it came back."""
    entries = {op.event for op in ops}
    told = (case for case in _told(loan, index) if entries & {op.event for op in case.ops})
    if any(decisions.is_ended(case.case, index) for case in told):
        return _asked(event, facts_of(loan, index), ops)
    return _resolved("reallocated", (*dict.fromkeys(op.event for op in ops), event.id), ops)


def _can_leave(op: Op, index: Index) -> int:
    """How much of what came back is still on the loan."""
    paid = [one for one in counted(facts_of(op.loan, index)) if one.mark.event == op.event]
    return min([op.minor, *(-one.minor(op.part) for one in paid)]) if paid else 0


def _beyond(op: Op, loan: str) -> int:
    """How much an operation moves off a loan, to the payer or the group; 0 within it."""
    is_off = op.op == "move" and op.loan == loan and op.to_part not in PARTS
    return op.minor if is_off else 0


def _told(loan: str, index: Index) -> Iterator[CaseOpened]:
    """Every question about what was too much for a loan."""
    facts = (index.fact(mark_from(text).event) for text in index.get(_TOLD, loan))
    return (fact.payload for fact in facts if fact is not None)


def _asked(event: Event, facts: Facts, ops: tuple[Op, ...]) -> CaseOpened:
    """The question about what is not on the loan."""
    asked = verdict(event, facts, ops)
    assert isinstance(asked, CaseOpened)  # nothing of it stays within the loan
    name = case_id(RULE, event.id, ops[0].loan)
    return replace(asked, case=name, rule=RULE, rules_version=VERSION)


def _resolved(kind: str, subjects: tuple[str, ...], ops: tuple[Op, ...]) -> Resolved:
    return Resolved(
        rule=RULE,
        rules_version=VERSION,
        kind=kind,
        subjects=subjects,
        ops=ops,
        post=hold_lines(ops),
    )


def _note_back(event: Event, op: Op, index: Index) -> None:
    """Remember what came back; what leaves again is no longer there, the newest first."""
    name = f"{op.to_sub} {op.currency}"
    kept = [_decode(text) for text in index.get(_BACK, name)]
    if op.minor < 0:
        kept.append(_Back(mark_of(event), replace(op, minor=-op.minor)))
    left = op.minor
    for place in reversed(range(len(kept) if left > 0 else 0)):
        one = kept[place].op
        if (one.event, one.loan, one.part) == (op.event, op.loan, op.part) and left > 0:
            part = min(left, one.minor)
            left -= part
            kept[place] = _Back(kept[place].mark, replace(one, minor=one.minor - part))
    texts = tuple(_encode(one).decode() for one in kept if one.op.minor)
    index.put(_BACK, name, texts)
