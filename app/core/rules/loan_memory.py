"""What the rules remember of a loan: every fact that changes what is owed, and whether it stands.

The same sums as in `app.core.repayment.LoanState`, without schedules: what is owed of each part is
a sum over the facts that stand, in whatever order they got their numbers.
"""

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from app.core.accounts import LOAN_ACCOUNTS
from app.core.cases import CaseOpened, Resolved, Slip
from app.core.dues import DueWaived
from app.core.effects import TYPES, Effect, effects_of, effects_of_ops
from app.core.events.envelope import Event
from app.core.loan_changes import LoanRescheduled
from app.core.loan_losses import LoanForgiven, LoanWrittenOff
from app.core.loan_settling import PARTS, GuarantorPaid, LoanSetOff
from app.core.loans import LoanCharged, LoanGiven
from app.core.paying import PAYING_TYPES
from app.core.penalties_of_dues import PenaltyAssessed
from app.core.rules.index import Index, Mark, mark_of
from app.core.rules.loan_ends import changes_of, ends_of
from app.core.rules.same_payment import slip_of

LOAN = "loan"  # loan -> its LoanFacts, oldest first
_AT = "loan_at"  # id of a fact, or of one that took it away -> the loans it is about

PENALTY, FEE, INTEREST, PRINCIPAL = PARTS
_PARTS = frozenset(PARTS)
PAID = "paid"
GIVEN = "given"
WRITTEN_OFF = "written_off"


class LoanFact(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One fact about a loan.

    Attributes:
        kind: PAID, GIVEN, WRITTEN_OFF, "changed", "charge" or "other".
        owed: What it adds to each part of what is owed, in the order of PARTS; negative for
            what was paid or let go, minor units.
        payer: Whose money it was, of a payment; else the borrower.
        once: Of two facts with the same word only the first counts; "" for none.
        based_on: Of "changed": the schedule that it follows.
        is_social: Paid to the welfare fund, which lent it.
        adopted_by: Answer by which a voided change counts after all.
        touched: The newest fact that changed whether, or for what, it counts; None for none.
    """

    mark: Mark
    slip: Slip
    kind: str
    member: str
    payer: str
    currency: str
    income_basis: str
    owed: tuple[int, int, int, int]
    once: str = ""
    based_on: str = ""
    reversed_by: str = ""
    void_by: str = ""
    is_held: bool = False
    is_social: bool = False
    adopted_by: str = ""
    touched: Mark | None = None

    @property
    def stands(self) -> bool:
        return not (self.reversed_by or self.void_by or self.is_held)

    def minor(self, part: str) -> int:
        return self.owed[PARTS.index(part)]


_encode = msgspec.json.encode
_decode = msgspec.json.Decoder(LoanFact).decode
Facts = tuple[LoanFact, ...]


def keys(event: Event) -> Iterable[tuple[str, str]]:
    if event.payload is None:
        return ()
    if event.type in TYPES:
        return [(_AT, one.entry or one.by) for one in effects_of(event)]
    return [(LOAN, loan) for loan in _loans_of(event)]


def facts_of(loan: str, index: Index) -> Facts:
    """What is remembered of a loan, oldest first."""
    return tuple(_decode(value) for value in index.get(LOAN, loan))


def loans_at(entry: str, index: Index) -> tuple[str, ...]:
    """The loans that a fact is about."""
    return index.get(_AT, entry)


def after(
    event: Event,
    index: Index,
    found: Sequence[CaseOpened | Resolved] = (),
    loans: Iterable[str] = (),
) -> dict[str, Facts]:
    """The loans that a fact changes, as they are once it has its number.

    Args:
        found: What the rules before wrote down about it; it holds as well.
        loans: Which `found` speaks of and the fact does not.
    """
    books: dict[str, Facts] = {loan: facts_of(loan, index) for loan in loans}
    for loan, fact in _new_facts(event):
        books[loan] = (*(books.get(loan) or facts_of(loan, index)), fact)
    if event.type not in TYPES and not books:
        return books
    effects = [*effects_of(event)]
    for finding in found:
        effects += effects_of_ops(finding.ops, finding.subjects[-1])
    for effect in effects:
        for loan in {*index.get(_AT, effect.entry or effect.by), *books}:
            facts = books.get(loan) or facts_of(loan, index)
            changed = tuple(_after_effect(fact, effect, loan, event) for fact in facts)
            if changed != facts or loan in books:
                books[loan] = changed
    return books


def observe(event: Event, index: Index) -> None:
    changed = after(event, index)
    for loan, facts in changed.items():
        index.put(LOAN, loan, tuple(_encode(fact).decode() for fact in facts))
    if not changed:
        return
    names = {effect.by for effect in effects_of(event)} or {event.id}
    for name in names:
        index.put(_AT, name, tuple(sorted({*index.get(_AT, name), *changed})))


def owed(facts: Facts) -> dict[str, int]:
    """What is owed of each part; negative where more came than was owed."""
    sums = dict.fromkeys(PARTS, 0)
    for fact in counted(facts):
        for part, minor in zip(PARTS, fact.owed, strict=True):
            sums[part] += minor
    return sums


def counted(facts: Facts) -> list[LoanFact]:
    """Facts that stand; of two that say the same once, the first."""
    found, seen = [], set()
    for fact in facts:
        if fact.stands and not (fact.once and fact.once in seen):
            found.append(fact)
            seen.add(fact.once)
    return found


def _after_effect(fact: LoanFact, effect: Effect, loan: str, event: Event) -> LoanFact:
    changed = _changed(fact, effect, loan)
    is_same = changed == fact
    return fact if is_same else msgspec.structs.replace(changed, touched=mark_of(event))


def _changed(fact: LoanFact, effect: Effect, loan: str) -> LoanFact:
    """A fact after an effect of a later one."""
    change = msgspec.structs.replace
    if effect.kind in ("return", "restore") and effect.by and fact.adopted_by == effect.by:
        return change(fact, adopted_by="", void_by=fact.mark.event)
    if effect.kind == "return":
        return change(fact, reversed_by="") if fact.reversed_by == effect.by else fact
    if effect.kind == "restore":
        if fact.reversed_by == effect.by:
            return change(fact, reversed_by="")
        if fact.mark.event == effect.by:  # only a decision is ever made void so
            return change(fact, void_by=effect.by)
        return fact
    if fact.mark.event != effect.entry:
        return fact
    match effect.kind:
        case "adopt" if fact.void_by:
            return change(fact, void_by="", adopted_by=effect.by)
        case "reverse" if not fact.reversed_by:
            return change(fact, reversed_by=effect.by)
        case "hold" if effect.accounts & LOAN_ACCOUNTS:
            return change(fact, is_held=True)
        case "release":
            return change(fact, is_held=False)
        case "void" | "advance" if fact.is_held:
            return change(fact, is_held=False, void_by=effect.by)
        case "reopen" if not fact.is_held:
            return change(fact, is_held=True, void_by="")
        case "move" if effect.loan == loan and fact.kind == PAID:
            parts = dict(zip(PARTS, fact.owed, strict=True))
            for part, minor in ((effect.part, effect.minor), (effect.to_part, -effect.minor)):
                if part in parts:
                    parts[part] += minor
            return change(fact, owed=tuple(parts.values()))
    return fact


def _loans_of(event: Event) -> list[str]:
    if event.type in PAYING_TYPES:
        return [loan for loan, _ in _paid(event.payload.parts)]
    loan = getattr(event.payload, "loan", "")
    return [loan] if loan else [end.loan for end in ends_of(event.payload)]


def _new_facts(event: Event) -> list[tuple[str, LoanFact]]:
    """(loan, what the fact does to it): none for most facts."""
    payload = event.payload
    if payload is None:
        return []
    if event.type in PAYING_TYPES:
        social = payload.social_loans
        return [
            (loan, _fact(event, PAID, minors, is_social=loan in social))
            for loan, minors in _paid(payload.parts)
        ]
    match payload:
        case LoanGiven():
            minors = (0, payload.fee - payload.deducted, payload.interest, payload.principal)
            return [(payload.loan, _fact(event, GIVEN, minors))]
        case LoanRescheduled():
            arrears = payload.capitalised
            minors = (
                -arrears.penalty,
                0,
                payload.interest_change - arrears.interest,
                arrears.total + payload.paid_out - payload.rebate,
            )
            return [(payload.loan, _fact(event, "changed", minors, based_on=payload.based_on))]
        case LoanSetOff() | GuarantorPaid():
            return [
                (loan, _fact(event, PAID, minors))
                for loan, minors in _paid(payload.parts)
                if loan == payload.loan
            ]
        case LoanCharged():
            once = "" if payload.post else f"charge {payload.meeting}"
            return [(payload.loan, _fact(event, "charge", (0, 0, payload.minor, 0), once=once))]
        case PenaltyAssessed() if payload.loan:
            return [(payload.loan, _fact(event, "other", (payload.minor, 0, 0, 0)))]
        case DueWaived() if payload.loan and payload.kind == "loan_penalty":
            return [(payload.loan, _fact(event, "other", (-payload.minor, 0, 0, 0)))]
        case LoanForgiven():
            minors = (-payload.penalty, 0, -payload.interest, 0)
            return [(payload.loan, _fact(event, "other", minors))]
        case LoanWrittenOff():
            minors = (-payload.penalty, -payload.fee, -payload.interest, -payload.principal)
            return [(payload.loan, _fact(event, WRITTEN_OFF, minors))]
    return [
        (end.loan, _fact(event, kind, minors, member=end.member))
        for end in ends_of(payload)
        for kind, minors in changes_of(end)
    ]


def _paid(parts: Sequence[Any]) -> list[tuple[str, tuple[int, int, int, int]]]:
    """(loan, what was paid of it, negative) of each loan among the parts of a payment."""
    sums: dict[str, dict[str, int]] = {}
    for part in parts:
        if part.kind in _PARTS:
            one = sums.setdefault(part.ref, dict.fromkeys(PARTS, 0))
            one[part.kind] -= part.minor
    if not sums:
        return []
    return [
        (loan, (one[PENALTY], one[FEE], one[INTEREST], one[PRINCIPAL]))
        for loan, one in sorted(sums.items())
    ]


def _fact(
    event: Event,
    kind: str,
    minors: tuple[int, int, int, int],
    *,
    once: str = "",
    based_on: str = "",
    member: str = "",
    is_social: bool = False,
) -> LoanFact:
    payload = event.payload
    member = member or getattr(payload, "member", "")
    return LoanFact(
        mark=mark_of(event),
        slip=slip_of(event),
        kind=kind,
        member=member,
        payer=getattr(payload, "guarantor", "") or member,
        currency=payload.currency,
        income_basis=getattr(payload, "income_basis", "cash"),
        owed=minors,
        once=once,
        based_on=based_on,
        is_social=is_social,
    )
