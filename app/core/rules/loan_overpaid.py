"""More paid on a loan than is owed, because two laptops did not know of each other.

What a part of a payment pays too much goes where a payment of that moment would have gone: to
the principal that is left, then to the member as an advance; of a loan that was written off it is
a recovery. Nothing that was typed changes, only the difference is posted. When such a payment is
taken back, or waits again because an answer was taken back, what was moved of it comes back too.

When the loan itself is taken away, by an answer or a reversal, what was paid on it is too much in
the same way, and what was written off of it was never owed: the write-off has no effect.

Source: spec/sync.md class 8; spec/domain.md INV-21, INV-27, INV-28, INV-32.
"""

from collections.abc import Iterator
from typing import NamedTuple

from app.core.accounts import ADVANCES, RECOVERIES
from app.core.cases import (
    LOAN_OVERPAID,
    PAID_AFTER_WRITE_OFF,
    CaseDecided,
    CaseOpened,
    Op,
    Resolved,
    case_id,
    hold_lines,
)
from app.core.corrections import EntryReversed
from app.core.effects import TYPES, effects_of
from app.core.events.envelope import Event
from app.core.loan_settling import repaid_to
from app.core.rules import loan_memory, loan_not_owed
from app.core.rules.index import Index, has_seen
from app.core.rules.loan_memory import (
    FEE,
    INTEREST,
    PAID,
    PENALTY,
    PRINCIPAL,
    WRITTEN_OFF,
    Facts,
    LoanFact,
    after,
    counted,
    owed,
)
from app.core.rules.moved import moves_back, note_moves

RULE = "loan_overpaid"
VERSION = 1
_DECISIONS = (CaseDecided, EntryReversed)


class Move(NamedTuple):
    """Something to move: of which part, how much, to where."""

    part: str
    minor: int
    to: str


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[CaseOpened | Resolved, ...]:
    """One finding for each loan on which too much was paid, and each that was not owed."""
    is_decision = isinstance(event.payload, _DECISIONS)
    if event.type in TYPES and (not is_decision or is_void(event, found)):
        return ()
    findings: list[CaseOpened | Resolved] = []
    if isinstance(event.payload, EntryReversed):
        findings += _back(event, event.payload.fix, index)
        for effect in effects_of(event):
            findings += _back(event, effect.entry, index) if effect.kind == "reopen" else ()
    elif isinstance(event.payload, CaseDecided):
        for op in event.payload.ops:
            findings += _back(event, op.event, index) if op.op == "void" else ()
    for loan, facts in sorted(after(event, index, (*found, *findings)).items()):
        if not _is_a_surprise(event, facts, index):
            continue
        findings += loan_not_owed.find(event, loan, facts, index)
        left = after(event, index, (*found, *findings))[loan]
        ops = tuple(_ops(loan, left))
        if ops:
            findings.append(verdict(event, left, ops))
    return tuple(findings)


def observe(event: Event, index: Index) -> None:
    """Remember the loan, and what was moved of its payments."""
    loan_memory.observe(event, index)
    note_moves(event, index)


def is_void(event: Event, found: tuple[CaseOpened | Resolved, ...]) -> bool:
    """Whether an answer or a reversal has no effect."""
    ops = (op for finding in found for op in finding.ops)
    return any(op.op == "void_decision" and op.event == event.id for op in ops)


def _is_a_surprise(event: Event, facts: Facts, index: Index) -> bool:
    """Whoever knew every fact of the loan was asked by his own laptop what to do."""
    if isinstance(event.payload, _DECISIONS):
        return True  # what it does to the loan depends on what came since
    marks = [mark for fact in facts for mark in (fact.mark, fact.touched) if mark is not None]
    return any(not has_seen(event, mark, index) for mark in marks if mark.event != event.id)


def _ops(loan: str, facts: Facts) -> Iterator[Op]:
    sums = owed(facts)
    standing = counted(facts)
    is_gone = any(fact.kind == WRITTEN_OFF for fact in standing)
    for move in _moves(sums, "recovery" if is_gone else "advance"):
        left = move.minor
        # The newest payment is the one that came too much.
        for fact in reversed([one for one in standing if one.kind == PAID]):
            part = max(0, min(left, -fact.minor(move.part)))
            if part:
                yield op_of(loan, fact, move, part)
                left -= part


def _moves(sums: dict[str, int], beyond: str) -> Iterator[Move]:
    """Where what is too much goes; the principal that is left takes it first."""
    room = max(0, sums[PRINCIPAL])
    for part in (PENALTY, FEE, INTEREST):
        extra = max(0, -sums[part])
        to_principal = min(extra, room)
        room -= to_principal
        if to_principal:
            yield Move(part, to_principal, PRINCIPAL)
        if extra > to_principal:
            yield Move(part, extra - to_principal, beyond)
    if sums[PRINCIPAL] < 0:
        yield Move(PRINCIPAL, -sums[PRINCIPAL], beyond)


def op_of(loan: str, fact: LoanFact, move: Move, minor: int) -> Op:
    """The operation that moves `minor` of a payment."""
    basis, is_social = fact.income_basis, fact.is_social
    account, sub = repaid_to(move.part, loan, basis, is_social=is_social)
    match move.to:
        case "advance":
            to_account, to_sub = ADVANCES, fact.payer
        case "recovery":
            to_account, to_sub = RECOVERIES, ""
        case _:
            to_account, to_sub = repaid_to(move.to, loan, basis, is_social=is_social)
    return Op(
        op="move",
        event=fact.mark.event,
        account=account,
        sub=sub,
        minor=minor,
        currency=fact.currency,
        loan=loan,
        part=move.part,
        to_part=move.to,
        to_account=to_account,
        to_sub=to_sub,
    )


def verdict(event: Event, facts: Facts, ops: tuple[Op, ...]) -> CaseOpened | Resolved:
    """What moves on a loan: a question of what left it, or nothing to ask when all stayed."""
    left = [op for op in ops if op.to_part in ("advance", "recovery")]
    if not left:
        return Resolved(
            rule=RULE,
            rules_version=VERSION,
            kind="reallocated",
            subjects=tuple(dict.fromkeys(op.event for op in ops)),
            ops=ops,
            post=hold_lines(ops),
        )
    moved = next(fact for fact in facts if fact.mark.event == left[0].event)
    is_recovery = left[0].to_part == "recovery"
    wanted = (WRITTEN_OFF,) if is_recovery else (PAID,)
    others = [one for one in counted(facts) if one.kind in wanted and one is not moved]
    slips = (*(one.slip for one in others[-1:]), moved.slip)
    return CaseOpened(
        case=case_id(RULE, event.id, left[0].loan),
        kind=PAID_AFTER_WRITE_OFF if is_recovery else LOAN_OVERPAID,
        rule=RULE,
        rules_version=VERSION,
        subjects=tuple(slip.event for slip in slips),
        member=moved.payer,
        meeting=getattr(event.payload, "meeting", ""),
        amount=sum(op.minor for op in left),
        currency=left[0].currency,
        ops=ops,
        slips=slips,
        post=hold_lines(ops),
    )


def _back(event: Event, entry: str, index: Index) -> tuple[Resolved, ...]:
    """What was moved of a payment that is taken back."""
    ops = moves_back(entry, index)
    if not ops:
        return ()
    return (
        Resolved(
            rule=RULE,
            rules_version=VERSION,
            kind="moved_back",
            subjects=(entry, event.id),
            ops=ops,
            post=hold_lines(ops),
        ),
    )
