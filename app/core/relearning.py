"""The rules' memory, made anew from the log: for who takes the numbering over with a log that
others numbered, and for a program whose rules remember more than those of the one before it."""

from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256

from app.core.admission import Sequenced
from app.core.adoption import NOT_PERMITTED
from app.core.cases import Resolved
from app.core.events.envelope import Event
from app.core.events.numbered import open_numbered
from app.core.events.registry import catalogue, find_type, load_catalogue
from app.core.rules import MEMORY, RULES
from app.core.rules.book import Rule, RuleBook
from app.core.rules.index import Index, Memory, note_deps

BATCH = 500


def stamp(*, reads_all: bool) -> str:
    """Which memory this program makes; to be kept beside it.

    Args:
        reads_all: Whether this program knows the type of every fact that the memory is made of.
            If not, the one that knows more types learns more.
    """
    return str(MEMORY) if reads_all else f"{MEMORY} {_types()}"


def is_current(kept: str) -> bool:
    """Whether the rules of this program would make the memory that has this stamp."""
    return kept == stamp(reads_all=True) or kept == stamp(reads_all=False)


def relearn(store: Memory, records: Iterable[Sequenced], rules: Sequence[Rule] = RULES) -> bool:
    """Let the rules remember a whole log, of which the memory of `store` has nothing yet.

    Args:
        records: All of them, in order; or the next ones, up to the end of a transaction.

    Returns:
        Whether this program knows the type of each of them.
    """
    load_catalogue()
    book = RuleBook(rules)
    reads_all = True
    for batch in _whole_transactions(records):
        _learn(store, batch, book)
        reads_all = reads_all and all(find_type(one.type, one.version) for one in batch)
    return reads_all


def _types() -> str:
    """Short for all types and versions that this program knows."""
    load_catalogue()
    names = " ".join(f"{one.name}/{one.version}" for one in catalogue())
    return sha256(names.encode()).hexdigest()[:16]


def _learn(store: Memory, batch: list[Event], rules: RuleBook) -> None:
    index = Index(store)
    index.load(key for event in batch for key in rules.keys(event))
    places = store.find_hashes({dep for event in batch for dep in event.deps})
    voided = {
        op.event
        for event in batch
        if isinstance(event.payload, Resolved) and event.payload.kind == NOT_PERMITTED
        for op in event.payload.ops
    }
    for event in batch:
        index.note(event)
        named = [places[dep] for dep in event.deps if dep in places]
        # What came behind it after all was not there yet, so it proves nothing.
        seen = [(one.device, one.n) for one in named if one.seq < (event.seq or 0)]
        if seen:
            note_deps(event.device, seen, index)
        if event.id not in voided:
            rules.observe(event, index)
    index.flush()


def _whole_transactions(records: Iterable[Sequenced]) -> Iterator[list[Event]]:
    batch: list[Event] = []
    for record in records:
        batch.append(open_numbered(record.frame, record.seq, record.epoch))
        if record.last and len(batch) >= BATCH:
            yield batch
            batch = []
    if batch:
        yield batch
