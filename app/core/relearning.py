"""The rules' memory, made anew from the log: for who takes the numbering over with a log that
others numbered."""

from collections.abc import Iterable, Iterator, Sequence

from app.core.admission import Sequenced, SequencerStore
from app.core.adoption import NOT_PERMITTED
from app.core.cases import Resolved
from app.core.events.envelope import Event, open_frame
from app.core.events.registry import load_catalogue
from app.core.rules import RULES
from app.core.rules.book import Rule, RuleBook
from app.core.rules.index import Index, note_deps

BATCH = 500


def relearn(
    store: SequencerStore, records: Iterable[Sequenced], rules: Sequence[Rule] = RULES
) -> None:
    """Let the rules remember a whole log; the memory of `store` is empty.

    Args:
        records: All of them, in order.
    """
    load_catalogue()
    book = RuleBook(rules)
    for batch in _whole_transactions(records):
        _learn(store, batch, book)


def _learn(store: SequencerStore, batch: list[Event], rules: RuleBook) -> None:
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
        batch.append(open_frame(record.frame).with_number(record.seq, record.epoch))
        if record.last and len(batch) >= BATCH:
            yield batch
            batch = []
    if batch:
        yield batch
