"""What was kept aside is taken once: of two officers' words about one entry the first counts.

Each writes the entry anew on a laptop of his own before he says that he took it. Where the other
had not heard of it, the later one has no effect, and nobody is asked: both are the same entry. One
that was left out first and taken elsewhere has none either. Whose own word could not count (he
holds no office any more) took nothing.

Source: spec/sync.md section 2.5, class 13.
"""

from collections.abc import Iterable

from app.core.cases import CaseOpened, Op, Resolved
from app.core.events.envelope import Event
from app.core.ledger import reversed_lines
from app.core.quarantine import ADMIT, QuarantineDecided
from app.core.rules import decisions, superseded
from app.core.rules.index import Index

RULE = "kept_aside_once"
VERSION = 1
_DECIDED = "aside"  # hash of what was kept aside -> id of the first word about it


def keys(event: Event) -> Iterable[tuple[str, str]]:
    if isinstance(event.payload, QuarantineDecided):
        return ((_DECIDED, event.payload.hash),)
    return ()


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[Resolved, ...]:
    """Void what a later word brought in, and end what asks about it."""
    del found
    said = event.payload
    if not isinstance(said, QuarantineDecided):
        return ()
    first, entry = index.get(_DECIDED, said.hash), _entry(event, said, index)
    if not first or entry is None:
        return ()
    verdict = Resolved(
        rule=RULE,
        rules_version=VERSION,
        kind="superseded",
        subjects=(first[0], event.id, entry.id),
        ops=(Op(op="void", event=entry.id),),
        post=reversed_lines(entry.lines),
    )
    return (*decisions.released(event, entry.id, index), verdict)


def observe(event: Event, index: Index) -> None:
    said = event.payload
    if not isinstance(said, QuarantineDecided) or index.get(_DECIDED, said.hash):
        return
    if said.choice != ADMIT or _entry(event, said, index) is not None:
        index.put(_DECIDED, said.hash, (event.id,))


def _entry(event: Event, said: QuarantineDecided, index: Index) -> Event | None:
    """The entry that this word brought in, of the same hand; None where it has no effect."""
    entry = index.fact(said.entry) if said.choice == ADMIT else None
    if entry is None or entry.actor != event.actor or entry.lam >= event.lam:
        return None
    is_gone = decisions.is_void(entry.id, index) or index.get(*superseded.taken_back(entry.id))
    return None if is_gone else entry
