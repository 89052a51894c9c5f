"""The rules' memory: a write-through view of the sequencer's key-value index for one push."""

from collections.abc import Collection, Iterable, Sequence
from typing import Protocol

import msgspec

from app.core.admission import Place, Sequenced
from app.core.events.envelope import Event
from app.core.events.numbered import open_numbered
from app.core.ids import is_id

SAW = "saw"  # device -> "other:n" of each chain it has named in its deps
FORKED = "forked"  # epoch -> last number that was given once only (`app.core.log_forks`)


class Mark(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """The place of a fact, as the rules remember it."""

    event: str
    device: str
    n: int
    seq: int
    epoch: int


class _Older(msgspec.Struct, gc=False):
    mark: Mark


class Memory(Protocol):
    """What is remembered and the log it speaks of; of `app.core.admission.SequencerStore`."""

    def find_hashes(self, hashes: Collection[str]) -> dict[str, Place]: ...

    def find_facts(self, ids: Collection[str]) -> dict[str, Sequenced]: ...

    def index_get(
        self, keys: Collection[tuple[str, str]]
    ) -> dict[tuple[str, str], tuple[str, ...]]: ...

    def index_put(self, rows: Sequence[tuple[str, str, tuple[str, ...]]]) -> None: ...


class Index:
    """Reads each key once, remembers writes, and hands them over in one go."""

    def __init__(self, store: Memory) -> None:
        self._store = store
        self._values: dict[str, dict[str, tuple[str, ...]]] = {}  # by kind and key
        self._dirty: dict[str, set[str]] = {}
        self._facts: dict[str, Event] = {}

    def load(self, keys: Iterable[tuple[str, str]]) -> None:
        """Read many keys with one question."""
        wanted = []
        for kind, key in keys:
            known = self._values.setdefault(kind, {})
            if key not in known:
                known[key] = ()  # unless the store says more
                wanted.append((kind, key))
        if wanted:
            for (kind, key), values in self._store.index_get(wanted).items():
                self._values[kind][key] = values

    def get(self, kind: str, key: str) -> tuple[str, ...]:
        known = self._values.get(kind)
        if known is None or key not in known:
            self.load(((kind, key),))
            known = self._values[kind]
        return known[key]

    def put(self, kind: str, key: str, values: tuple[str, ...]) -> None:
        self._values.setdefault(kind, {})[key] = values
        self._dirty.setdefault(kind, set()).add(key)

    def note(self, event: Event) -> None:
        """A fact got its number just now; the store has it only after this push."""
        self._facts[event.id] = event

    def fact(self, event_id: str) -> Event | None:
        """A numbered fact, whole; so the rules need not remember what is in the log."""
        if event_id not in self._facts:
            named = (event_id,) if is_id(event_id) else ()  # an officer's program wrote it
            record = self._store.find_facts(named).get(event_id)
            if record is None:
                return None
            event = open_numbered(record.frame, record.seq, record.epoch)
            self._facts[event_id] = event
        return self._facts[event_id]

    def flush(self) -> None:
        """Write what changed, in the order of the keys."""
        rows = [
            (kind, key, self._values[kind][key])
            for kind, keys in sorted(self._dirty.items())
            for key in sorted(keys)
        ]
        if rows:
            self._store.index_put(rows)
        self._dirty.clear()


def note_deps(device: str, deps: Iterable[tuple[str, int]], index: Index) -> None:
    """Remember that `device` has seen other chains up to these places."""
    saw = _saw(device, index)
    for other, n in deps:
        saw[other] = max(n, saw.get(other, 0))
    index.put(SAW, device, tuple(f"{other}:{n}" for other, n in sorted(saw.items())))


def has_seen(event: Event, mark: Mark, index: Index) -> bool:
    """Whether the author of `event` had the fact at `mark` in his book.

    He had it when he had folded its number, when it is his own, or when one of his facts up
    to this one names that chain at or beyond it: a writer lists every chain he has newly seen.
    Numbers that were given twice say nothing about what he had.
    """
    if event.device == mark.device and mark.n < event.n:
        return True
    once = index.get(FORKED, str(event.knew_epoch))
    knew = min(event.knew_seq, int(once[0])) if once else event.knew_seq
    if mark.seq <= knew and mark.epoch <= event.knew_epoch:
        return True
    return _saw(event.device, index).get(mark.device, 0) >= mark.n


def mark_of(event: Event) -> Mark:
    """The place of a numbered fact."""
    assert event.seq is not None and event.seq_epoch is not None
    return Mark(
        event=event.id, device=event.device, n=event.n, seq=event.seq, epoch=event.seq_epoch
    )


def mark_text(event: Event) -> str:
    """The place of a numbered fact, short."""
    return f"{event.id} {event.device} {event.n} {event.seq} {event.seq_epoch}"


def mark_from(text: str) -> Mark:
    """The place that `mark_text` wrote, or an earlier release, which kept the whole fact."""
    if text.startswith("{"):
        return msgspec.json.decode(text, type=_Older).mark
    name, device, n, seq, epoch = text.split(" ")
    return Mark(event=name, device=device, n=int(n), seq=int(seq), epoch=int(epoch))


def _saw(device: str, index: Index) -> dict[str, int]:
    pairs = (item.rsplit(":", 1) for item in index.get(SAW, device))
    return {other: int(n) for other, n in pairs}
