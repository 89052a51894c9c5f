"""An old book that an answer takes back whole, where that is longer than an answer may be.

The answer names the book; whoever numbers it writes what becomes of the entries, in as many facts
as they need. Taken back itself, all of them stand again, in as many facts.

Source: spec/domain.md INV-09.
"""

from collections.abc import Iterable, Iterator

import msgspec

from app.core.cases import CaseDecided, CaseOpened, Op, Resolved
from app.core.corrections import EntryReversed
from app.core.events.canonical import BODY_MAX
from app.core.events.envelope import Event
from app.core.ledger import Line, reversed_lines
from app.core.rules import decisions, old_books
from app.core.rules.index import Index
from app.core.two_openings import TAKE_BOOK

RULE = "books_taken_back"
VERSION = 1
_TAKEN = "book_taken"  # answer -> the verdicts that took its book back
_ROOM = BODY_MAX - 2_000  # of what is sealed; the rest is for who, when and where

_encode = msgspec.json.encode
_Part = list[tuple[Op, tuple[Line, ...]]]


def keys(event: Event) -> Iterable[tuple[str, str]]:
    return ((_TAKEN, event.payload.fix),) if isinstance(event.payload, EntryReversed) else ()


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[Resolved, ...]:
    if any(op.event == event.id for finding in found for op in finding.ops):
        return ()  # it has no effect
    match event.payload:
        case CaseDecided(ops=ops):
            books = [op.event for op in ops if op.op == TAKE_BOOK]
            return tuple(verdict for one in books for verdict in _taken(event, one, index))
        case EntryReversed(fix=fix) if decisions.answers(fix, index):
            return tuple(_given_back(event, fix, index))
        case _:
            return ()


def observe(event: Event, index: Index) -> None:
    verdict = event.payload
    if isinstance(verdict, Resolved) and verdict.rule == RULE:
        answer = verdict.subjects[0]
        is_taken = verdict.kind == "book_taken"
        index.put(_TAKEN, answer, (*index.get(_TAKEN, answer), event.id) if is_taken else ())


def _taken(event: Event, opening: str, index: Index) -> Iterator[Resolved]:
    facts = (index.fact(one) for one in old_books.entries_of(opening, index))
    rows = (
        (Op(op="void", event=fact.id), reversed_lines(fact.lines))
        for fact in facts
        if fact is not None
    )
    for part in _parts(rows):
        yield Resolved(
            rule=RULE,
            rules_version=VERSION,
            kind="book_taken",
            subjects=(event.id,),
            ops=tuple(op for op, _ in part),
            post=tuple(line for _, lines in part for line in lines),
        )


def _parts(rows: Iterable[tuple[Op, tuple[Line, ...]]]) -> Iterator[_Part]:
    """As many as fit into one fact, and again."""
    part: _Part = []
    size = 0
    for op, lines in rows:
        more = len(_encode(op)) + len(_encode(lines)) + 2
        if part and size + more > _ROOM:
            yield part
            part, size = [], 0
        part.append((op, lines))
        size += more
    if part:
        yield part


def _given_back(event: Event, answer: str, index: Index) -> Iterator[Resolved]:
    for name in index.get(_TAKEN, answer):
        verdict = index.fact(name)
        assert verdict is not None, name  # whoever remembers it has numbered it
        yield Resolved(
            rule=RULE,
            rules_version=VERSION,
            kind="book_stands",
            subjects=(answer, event.id),
            ops=(Op(op="void_decision", event=name),),
            post=reversed_lines(verdict.lines),
        )
