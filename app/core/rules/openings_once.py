"""The old book brought in on two laptops: an officer says which one counts, or that both do.

A second opening is a question only when its author could not have known the first, and both say
something of one kind: two times the box, two times the shares. What is brought in one by one, the
debt of a flat or an investment, must be the same one. The loans that ran before stand right before
the opening that they belong to, and go with it. Until there is an answer both count.

Source: spec/domain.md INV-09.
"""

from collections.abc import Iterable
from dataclasses import replace

import msgspec

from app.core.accounts import ADVANCES, CONTRIBUTIONS_DUE, INVESTMENTS, OPENING
from app.core.cases import TWO_OPENINGS, CaseOpened, Op, Resolved, case_id
from app.core.decisions import FIRST_HOLDS, SECOND_HOLDS, decide
from app.core.effects import Effect
from app.core.events.canonical import BODY_MAX
from app.core.events.envelope import Event
from app.core.events.payload import payload_bytes
from app.core.opening import OpeningRecorded
from app.core.rules import decisions, superseded
from app.core.rules.index import Index, Mark, has_seen, mark_from, mark_text
from app.core.rules.same_payment import slip_of
from app.core.two_openings import BY_HAND, at_stake, is_running_loan, whole

RULE = "openings_once"
VERSION = 1
_BROUGHT = "brought"  # "account currency", "account sub currency" -> places of what stands
_BROUGHT_AT = "brought_at"  # opening -> its keys in _BROUGHT
_RUN = "brought_run"  # laptop -> number of its newest loan brought forward, and those in a row
_LOANS = "brought_loans"  # opening -> the loans that came with it
_ONE_BY_ONE = (CONTRIBUTIONS_DUE, ADVANCES, INVESTMENTS)
_LONGEST = BODY_MAX - 1500  # of what is sealed; the rest is for who, when and where


def keys(event: Event) -> Iterable[tuple[str, str]]:
    return [(_BROUGHT, name) for name in _names(event)]


def run_keys(event: Event) -> Iterable[tuple[str, str]]:
    is_brought = is_running_loan(event) or isinstance(event.payload, OpeningRecorded)
    return ((_RUN, event.device),) if is_brought else ()


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[CaseOpened, ...]:
    """A question for each opening that the author of this one had not heard of."""
    del found
    unseen: dict[str, Mark] = {}
    for name in _names(event):
        for text in index.get(_BROUGHT, name):
            mark = mark_from(text)
            if not has_seen(event, mark, index):
                unseen[mark.event] = mark
    firsts = [index.fact(mark.event) for mark in sorted(unseen.values(), key=lambda one: one.seq)]
    return tuple(_asked(first, event, index) for first in firsts if first is not None)


def observe(event: Event, index: Index) -> None:
    """Remember an opening."""
    names = _names(event)
    for name in names:
        index.put(_BROUGHT, name, (*index.get(_BROUGHT, name), mark_text(event)))
    if names:
        index.put(_BROUGHT_AT, event.id, names)


def note_loans(event: Event, index: Index) -> None:
    """Remember which loans a laptop brought forward in a row, right before an opening."""
    if is_running_loan(event):
        index.put(_RUN, event.device, (str(event.n), *_before(event, index), event.id))
    elif isinstance(event.payload, OpeningRecorded):
        index.put(_LOANS, event.id, _before(event, index))


def forget(taken: Effect, index: Index) -> None:
    for name in index.get(_BROUGHT_AT, taken.entry):
        marks = index.get(_BROUGHT, name)
        kept = tuple(text for text in marks if mark_from(text).event != taken.entry)
        index.put(_BROUGHT, name, kept)
    index.put(_BROUGHT_AT, taken.entry, ())


def _names(event: Event) -> tuple[str, ...]:
    """The kinds of balances that an opening says something of."""
    opening = event.payload
    if not isinstance(opening, OpeningRecorded):
        return ()
    found = (
        f"{x.account} {x.sub} {x.currency}"
        if x.account in _ONE_BY_ONE
        else f"{x.account} {x.currency}"
        for x in opening.lines
        if x.account != OPENING
    )
    return tuple(dict.fromkeys(found))


def _before(event: Event, index: Index) -> tuple[str, ...]:
    """The loans that the same laptop brought forward right before."""
    run = index.get(_RUN, event.device)
    return run[1:] if run and int(run[0]) == event.n - 1 else ()


def _standing(loans: Iterable[str], index: Index) -> tuple[str, ...]:
    return tuple(
        one
        for one in loans
        if not index.get(*superseded.taken_back(one)) and not decisions.is_void(one, index)
    )


def _asked(first: Event, second: Event, index: Index) -> CaseOpened:
    loans = (*index.get(_LOANS, first.id), *_before(second, index))
    case = CaseOpened(
        case=case_id(RULE, TWO_OPENINGS, first.id, second.id),
        kind=TWO_OPENINGS,
        rule=RULE,
        rules_version=VERSION,
        subjects=(first.id, *_standing(loans, index), second.id),
        member="",
        meeting="",
        amount=0,
        currency=second.lines[0].currency,
        ops=(),
        slips=tuple(msgspec.structs.replace(slip_of(one), lines=()) for one in (first, second)),
        post=(),
    )
    full = whole(case, lambda one: second if one == second.id else index.fact(one))
    case = replace(case, amount=at_stake(full))
    if _fits(case, full):
        return case
    by_hand = (Op(op=BY_HAND, event=second.id),)
    return replace(case, subjects=(first.id, second.id), ops=by_hand)


def _fits(case: CaseOpened, full: CaseOpened) -> bool:
    """Whether the question can be written down, and every answer to it."""
    answers = (decide(full, choice) for choice in (FIRST_HOLDS, SECOND_HOLDS))
    return all(len(payload_bytes(one)) <= _LONGEST for one in (case, *answers))
