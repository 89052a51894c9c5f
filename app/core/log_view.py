"""What the log knows about a push: looked up in batches, and kept up to date while it grows."""

from collections.abc import Callable, Iterable

from app.core.admission import ChainHead, Place, SequencerStore
from app.core.events.envelope import NO_PREVIOUS, Event

START = ChainHead(0, NO_PREVIOUS)


class LogView:
    """Chains and places of one log; asks the store once for each batch."""

    def __init__(self, store: SequencerStore) -> None:
        self._store = store
        self._heads: dict[str, ChainHead] = {}
        self._hashes: dict[str, Place | None] = {}
        self._ids: dict[str, Place | None] = {}
        self._places: dict[tuple[str, int], Place] = {}
        self._grown: set[str] = set()

    def load(self, events: Iterable[Event]) -> None:
        """Learn what numbering `events` will need."""
        events = list(events)
        devices = {event.device for event in events} - self._heads.keys()
        if devices:
            found = self._store.chains(devices)
            self._heads.update({device: found.get(device, START) for device in devices})
        # A fact beyond the head of its chain has no number yet: its hash need not be looked for.
        heads = self._heads
        hashes = {event.hash for event in events if event.n <= heads[event.device].n}
        hashes.update(dep for event in events for dep in event.deps)
        _learn(self._hashes, hashes, self._store.find_hashes)
        _learn(self._ids, {event.id for event in events}, self._store.find_ids)
        rivals = {
            (event.device, event.n)
            for event in events
            if event.n <= heads[event.device].n and self._hashes[event.hash] is None
        }
        if rivals:
            self._places.update(self._store.find_places(rivals))

    def head(self, device: str) -> ChainHead:
        if device not in self._heads:
            self._heads[device] = self._store.chains((device,)).get(device, START)
        return self._heads[device]

    def place(self, hash_: str) -> Place | None:
        """Where the fact of this body hash stands; None when it has no number."""
        return self._hashes.get(hash_)

    def place_of_id(self, event_id: str) -> Place | None:
        return self._ids.get(event_id)

    def hash_at(self, device: str, n: int) -> str:
        """The numbered fact at a place of a chain that `load` saw disputed; "" otherwise."""
        place = self._places.get((device, n))
        return place.hash if place is not None else ""

    def add(self, event: Event, seq: int) -> None:
        """`event` got number `seq`."""
        place = Place(seq, event.device, event.n, event.hash, event.id)
        self._heads[event.device] = ChainHead(event.n, event.hash)
        self._grown.add(event.device)
        self._hashes[event.hash] = self._ids[event.id] = place
        self._places[event.device, event.n] = place

    def flush(self) -> None:
        if self._grown:
            self._store.put_chains({device: self._heads[device] for device in self._grown})
            self._grown.clear()


def _learn(
    known: dict[str, Place | None],
    wanted: set[str],
    ask: Callable[[set[str]], dict[str, Place]],
) -> None:
    missing = wanted - known.keys()
    if missing:
        found = ask(missing)
        known.update({name: found.get(name) for name in missing})
