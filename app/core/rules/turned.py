"""A reversal that gets its number before the entry that it takes back.

It happens where the entry stood on a branch that lost its place: whoever wrote it writes it again,
sooner or later or never. Until then nothing is there to take back, so the reversal has no effect:
it would move money that never moved. When the entry comes after all, its own reversal is waiting
for it: it has no effect either, nobody is asked about it, and no rule remembers it.

Source: spec/sync.md class 14; spec/domain.md INV-06.
"""

from collections.abc import Iterable

from app.core.cases import CaseDecided, CaseOpened, Op, Resolved
from app.core.corrections import REVERSIBLE, EntryReversed
from app.core.events.envelope import Event
from app.core.ledger import reversed_lines
from app.core.rules import decisions, superseded
from app.core.rules.index import Index

RULE = "turned"
VERSION = 1
TYPES = REVERSIBLE | {"case.decided"}  # what a reversal may name


def keys(event: Event) -> Iterable[tuple[str, str]]:
    return (superseded.taken_back(event.id),) if event.type in TYPES else ()


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[Resolved, ...]:
    """Void a reversal of what is not there, and what was reversed before it came."""
    del found
    if isinstance(event.payload, EntryReversed):
        if index.fact(event.payload.fix) is not None:
            return ()
        return (_verdict(event, "not_there", (event.id,), "void_decision"),)
    reversals = index.get(*superseded.taken_back(event.id))
    if not reversals:
        return ()
    reversal = reversals[0]
    is_answer = isinstance(event.payload, CaseDecided)
    kind, op = ("undone", "void_decision") if is_answer else ("taken_back", "void")
    # An earlier release let the reversal move its money at once.
    is_moved = not decisions.is_void(reversal, index)
    return (_verdict(event, kind, (reversal, event.id), op, is_moved=is_moved),)


def comes_behind(event: Event, index: Index) -> bool:
    """Whether a fact that gets its number now was taken back before it came."""
    return event.type in TYPES and bool(index.get(*superseded.taken_back(event.id)))


def _verdict(
    event: Event, kind: str, subjects: tuple[str, ...], op: str, *, is_moved: bool = False
) -> Resolved:
    return Resolved(
        rule=RULE,
        rules_version=VERSION,
        kind=kind,
        subjects=subjects,
        ops=(Op(op=op, event=event.id),),
        post=() if is_moved else reversed_lines(event.lines),
    )
