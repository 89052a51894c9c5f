"""A sequencer's store in memory: the port in its plainest form."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from app.core.admission import ChainHead, Entry, LogHead, Parked, Place, Refusal, Sequenced
from app.core.checkpoints import Checkpoint
from app.core.events.envelope import Frame
from app.core.roster import ROSTER_TYPES


@dataclass
class MemoryLog:
    """One group's log; `entries` is the log itself, the rest are its books."""

    group: str
    entries: list[Entry] = field(default_factory=list)
    log_head: LogHead | None = None
    newest: Checkpoint | None = None
    heads: dict[str, ChainHead] = field(default_factory=dict)
    parked: dict[str, tuple[Frame, Parked]] = field(default_factory=dict)
    quarantined: dict[str, tuple[Frame, Refusal]] = field(default_factory=dict)
    rejected: dict[str, tuple[Frame, Refusal]] = field(default_factory=dict)
    index: dict[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    past: dict[str, Frame] = field(default_factory=dict)
    by_hash: dict[str, Place] = field(default_factory=dict)
    by_id: dict[str, Place] = field(default_factory=dict)
    by_place: dict[tuple[str, int], Place] = field(default_factory=dict)

    def head(self) -> LogHead | None:
        return self.log_head

    def put_head(self, head: LogHead) -> None:
        self.log_head = head

    def checkpoint(self) -> Checkpoint | None:
        return self.newest

    def put_checkpoint(self, checkpoint: Checkpoint) -> None:
        self.newest = checkpoint

    def chains(self, devices: Collection[str]) -> dict[str, ChainHead]:
        return {device: self.heads[device] for device in devices if device in self.heads}

    def put_chains(self, heads: dict[str, ChainHead]) -> None:
        self.heads.update(heads)

    def find_hashes(self, hashes: Collection[str]) -> dict[str, Place]:
        return {hash_: self.by_hash[hash_] for hash_ in hashes if hash_ in self.by_hash}

    def find_ids(self, ids: Collection[str]) -> dict[str, Place]:
        return {id_: self.by_id[id_] for id_ in ids if id_ in self.by_id}

    def find_places(self, places: Collection[tuple[str, int]]) -> dict[tuple[str, int], Place]:
        return {place: self.by_place[place] for place in places if place in self.by_place}

    def find_facts(self, ids: Collection[str]) -> dict[str, Sequenced]:
        places = self.find_ids(ids)
        return {id_: self.entries[place.seq - 1].record for id_, place in places.items()}

    def append(self, entries: Sequence[Entry]) -> None:
        for entry in entries:
            event, seq = entry.event, entry.record.seq
            assert seq == len(self.entries) + 1, "numbers are gapless"
            place = Place(seq, event.device, event.n, event.hash, event.id)
            self.entries.append(entry)
            self.by_hash[event.hash] = self.by_id[event.id] = place
            self.by_place[event.device, event.n] = place

    def control_facts(self, after_seq: int) -> Sequence[Sequenced]:
        return [
            entry.record for entry in self.entries[after_seq:] if entry.event.type in ROSTER_TYPES
        ]

    def park(self, frame: Frame, parked: Parked) -> str | None:
        self.parked[parked.hash] = frame, parked
        return None

    def take_parked(self, arrived: Collection[str], most: int) -> Sequence[Frame]:
        came = set(arrived)
        for hash_, (frame, parked) in self.parked.items():
            if not came.isdisjoint(parked.missing):
                self.parked[hash_] = frame, Parked(hash_, ())
        freed = [hash_ for hash_, (_, parked) in self.parked.items() if not parked.missing]
        for before in freed:  # it grows while it is read
            freed += [h for h, (_, parked) in self.parked.items() if parked.missing == (before,)]
        return [self.parked.pop(hash_)[0] for hash_ in freed[:most]]

    def supersede(self, frame: Frame) -> None:
        self.past[frame.hash] = frame

    def superseded(self, hashes: Collection[str]) -> set[str]:
        return set(hashes) & (self.past.keys() | self.quarantined.keys())

    def quarantine(self, frame: Frame, refusal: Refusal) -> None:
        self.quarantined[refusal.hash] = frame, refusal

    def reject(self, frame: Frame, refusal: Refusal) -> None:
        self.rejected[refusal.hash] = frame, refusal

    def index_get(
        self, keys: Collection[tuple[str, str]]
    ) -> dict[tuple[str, str], tuple[str, ...]]:
        return {key: self.index[key] for key in keys if key in self.index}

    def index_put(self, rows: Sequence[tuple[str, str, tuple[str, ...]]]) -> None:
        for kind, key, values in rows:
            if values:
                self.index[kind, key] = values
            else:
                self.index.pop((kind, key), None)
