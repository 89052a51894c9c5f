"""The old book brought in on two laptops: an officer says which one counts, or that both do.

A second opening is a question only when its author could not have known the first, and both say
something of one kind: two times the box, two times the shares. What is brought in one by one, the
debt of a flat or an investment, must be the same one. It is asked about two books, once for each
two, when both are here whole. The loans that ran before stand right before the opening that they
belong to, and go with it (`rules.old_books`). Until there is an answer both count.

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
from app.core.rules import old_books
from app.core.rules.index import Index, has_seen, mark_from, mark_text
from app.core.rules.same_payment import slip_of
from app.core.two_openings import BY_HAND, IN_PARTS, at_stake, whole

RULE = "openings_once"
VERSION = 1
_BROUGHT = "brought"  # "account currency", "account sub currency" -> places of what stands
_BROUGHT_AT = "brought_at"  # opening -> its keys in _BROUGHT
_ONE_BY_ONE = (CONTRIBUTIONS_DUE, ADVANCES, INVESTMENTS)
_LONGEST = BODY_MAX - 1500  # of what is sealed; the rest is for who, when and where


def keys(event: Event) -> Iterable[tuple[str, str]]:
    return [(_BROUGHT, name) for name in _names(event)]


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[CaseOpened, ...]:
    """A question for each old book that the author of this one had not heard of."""
    del found
    names = _names(event)
    if not names or old_books.goes_on(event, index):
        return ()
    mine = old_books.first_of(event, index)
    for one in old_books.openings_of(mine, index):
        names = (*names, *index.get(_BROUGHT_AT, one))
    unseen: dict[str, Event] = {}
    for name in dict.fromkeys(names):
        for text in index.get(_BROUGHT, name):
            mark = mark_from(text)
            if not has_seen(event, mark, index):
                unseen |= _book_of(mark.event, index)
    own = event if mine == event.id else index.fact(mine)
    assert own is not None, mine  # whoever remembers it has numbered it
    others = sorted(unseen.values(), key=_place)
    pairs = ((one, own) if _place(one) < _place(own) else (own, one) for one in others)
    return tuple(_asked(first, second, event, index) for first, second in pairs)


def _book_of(opening: str, index: Index) -> dict[str, Event]:
    """The first entry of the book that an opening belongs to, by its id, once that is whole."""
    fact = index.fact(opening)
    first = None if fact is None else index.fact(old_books.first_of(fact, index))
    is_here = first is not None and old_books.is_whole(first.id, index)
    return {first.id: first} if first is not None and is_here else {}


def observe(event: Event, index: Index) -> None:
    """Remember an opening."""
    names = _names(event)
    for name in names:
        index.put(_BROUGHT, name, (*index.get(_BROUGHT, name), mark_text(event)))
    if names:
        index.put(_BROUGHT_AT, event.id, names)


def forget(taken: Effect, index: Index) -> None:
    for name in index.get(_BROUGHT_AT, taken.entry):
        marks = index.get(_BROUGHT, name)
        kept = tuple(text for text in marks if mark_from(text).event != taken.entry)
        index.put(_BROUGHT, name, kept)
    index.put(_BROUGHT_AT, taken.entry, ())


def _place(event: Event) -> int:
    assert event.seq is not None
    return event.seq


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


def _asked(first: Event, second: Event, event: Event, index: Index) -> CaseOpened:
    """The question about the books that begin with these two; `event` is the last of all."""

    def fact_of(one: str) -> Event | None:
        return event if one == event.id else index.fact(one)

    sides = [_side(one, event, index) for one in (first, second)]
    (left, *left_more), (right, *right_more) = sides
    slips = [slip_of(fact) for fact in map(fact_of, (left, right)) if fact is not None]
    case = CaseOpened(
        case=case_id(RULE, TWO_OPENINGS, first.id, second.id),
        kind=TWO_OPENINGS,
        rule=RULE,
        rules_version=VERSION,
        subjects=(left, *left_more, *right_more, right),
        member="",
        meeting="",
        amount=0,
        currency=second.lines[0].currency,
        ops=(),
        slips=tuple(msgspec.structs.replace(one, lines=()) for one in slips),
        post=(),
    )
    full = whole(case, fact_of)
    case = replace(case, amount=at_stake(full))
    if all(len(payload_bytes(one)) <= _LONGEST for one in (case, *_answers(full))):
        return case
    parts = Op(op=IN_PARTS, event=right, minor=len(case.subjects))
    case = replace(case, ops=(Op(op=BY_HAND, event=right), parts))
    is_short = len(payload_bytes(case)) <= _LONGEST
    return case if is_short else replace(case, subjects=(left, right))


def _side(first: Event, event: Event, index: Index) -> tuple[str, ...]:
    """What stands of a book; in front an entry with balances, by which it is called."""
    more = old_books.beside(first, index)
    book = dict.fromkeys((first.id, *more))
    if old_books.first_of(event, index) == first.id:
        book[event.id] = None
    openings = {*old_books.openings_of(first.id, index), event.id}
    left = old_books.standing(book, index)
    called = next(one for one in left if one in openings)
    return (called, *(one for one in left if one != called))


def _answers(full: CaseOpened) -> tuple[object, ...]:
    return tuple(decide(full, choice) for choice in (FIRST_HOLDS, SECOND_HOLDS))
