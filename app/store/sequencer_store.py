"""The sequencer's storage on a laptop that is the hub: the same file, the same transaction."""

from collections.abc import Collection, Sequence
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import Connection

from app.core.admission import (
    ChainHead,
    Entry,
    LogHead,
    Parked,
    Place,
    Refusal,
    Sequenced,
)
from app.core.checkpoints import Checkpoint
from app.core.events.envelope import Frame
from app.core.parking import Parking
from app.store.event_log import EventLog
from app.store.set_aside import PARKED, QUARANTINE, REJECTED, TOLD, SetAside
from app.store.turns import Turns

_encode = msgspec.json.Encoder().encode


class LaptopSequencerStore:
    """`app.core.admission.SequencerStore` over the tables of this book."""

    def __init__(self, conn: Connection, group: str, now_ms: int) -> None:
        self._cursor: Any = conn.connection.cursor()
        self._log = EventLog(conn)
        self._aside = SetAside(conn)
        self._turns = Turns(self._aside)
        self._parking = Parking(self._aside.parked_since, self._aside.parked_after, now_ms=now_ms)
        self._group = group
        self._now_ms = now_ms

    @property
    def group(self) -> str:
        return self._group

    def head(self) -> LogHead | None:
        row = self._cursor.execute("SELECT epoch, frontier, lam, size FROM log_state").fetchone()
        if row is None or row[3] == 0:
            return None
        return LogHead(epoch=row[0], frontier=row[1], lam=row[2])

    def put_head(self, head: LogHead) -> None:
        self._cursor.execute(
            "UPDATE log_state SET epoch = ?, frontier = ?, lam = max(lam, ?), size = ?",
            (head.epoch, head.frontier, head.lam, head.size),
        )

    def checkpoint(self) -> Checkpoint | None:
        row = self._cursor.execute("SELECT checkpoint FROM log_state").fetchone()
        if row is None or not row[0]:
            return None
        return msgspec.json.decode(row[0], type=Checkpoint)

    def put_checkpoint(self, checkpoint: Checkpoint) -> None:
        text = _encode(checkpoint).decode()
        self._cursor.execute("UPDATE log_state SET checkpoint = ?", (text,))

    def chains(self, devices: Collection[str]) -> dict[str, ChainHead]:
        sql = (
            "SELECT event.n, event.hash FROM chain JOIN event "
            "ON event.chain = chain.no AND event.n = chain.numbered_n WHERE chain.device = ?"
        )
        heads: dict[str, ChainHead] = {}
        for device in devices:
            row = self._cursor.execute(sql, (device,)).fetchone()
            if row is not None:
                heads[device] = ChainHead(row[0], row[1].hex())
        return heads

    def put_chains(self, heads: dict[str, ChainHead]) -> None:
        """Nothing to do: `append` moves the heads together with the facts."""

    def find_hashes(self, hashes: Collection[str]) -> dict[str, Place]:
        found = self._places("event.hash = ?", [(bytes.fromhex(value),) for value in hashes])
        return {place.hash: place for place in found}

    def find_ids(self, ids: Collection[str]) -> dict[str, Place]:
        found = self._places("event.id = ?", [(UUID(value).bytes,) for value in ids])
        return {place.id: place for place in found}

    def find_places(self, places: Collection[tuple[str, int]]) -> dict[tuple[str, int], Place]:
        found = self._places("chain.device = ? AND event.n = ?", list(places))
        return {(place.device, place.n): place for place in found}

    def find_facts(self, ids: Collection[str]) -> dict[str, Sequenced]:
        found: dict[str, Sequenced] = {}
        for event_id in ids:
            one = self._log.get(event_id)
            if one is not None and one.seq is not None:
                found[event_id] = Sequenced(one.seq, one.epoch or 0, one.frame, one.is_last)
        return found

    def append(self, entries: Sequence[Entry]) -> None:
        self._log.insert_numbered(entries, self._now_ms)

    def control_facts(self, after_seq: int) -> Sequence[Sequenced]:
        return [
            Sequenced(stored.seq, stored.epoch or 0, stored.frame, stored.is_last)
            for stored in self._log.control(after_seq)
            if stored.seq is not None
        ]

    def park(self, frame: Frame, parked: Parked) -> str | None:
        spot = self._parking.spot(parked.hash)
        if spot.since_ms is not None:
            self._aside.keep(PARKED, frame, "fact.parked", spot.since_ms, parked.missing)
            self._turns.add(parked)
        return spot.code

    def take_parked(self, arrived: Collection[str], most: int) -> Sequence[Frame]:
        taken = self._turns.take(arrived, most)
        self._parking.release((aside.frame.hash, aside.at_ms) for aside in taken)
        return [aside.frame for aside in taken]

    def supersede(self, frame: Frame) -> None:
        self._aside.keep(TOLD, frame, "log.superseded", self._now_ms)

    def superseded(self, hashes: Collection[str]) -> set[str]:
        return self._aside.superseded(hashes)

    def quarantine(self, frame: Frame, refusal: Refusal) -> None:
        self._aside.keep(QUARANTINE, frame, refusal.code, self._now_ms)

    def reject(self, frame: Frame, refusal: Refusal) -> None:
        self._aside.keep(REJECTED, frame, refusal.code, self._now_ms)

    def index_get(
        self, keys: Collection[tuple[str, str]]
    ) -> dict[tuple[str, str], tuple[str, ...]]:
        sql = "SELECT found FROM rule_index WHERE kind = ? AND key = ?"
        found: dict[tuple[str, str], tuple[str, ...]] = {}
        for key in keys:
            row = self._cursor.execute(sql, key).fetchone()
            if row is not None:
                found[key] = msgspec.json.decode(row[0], type=tuple[str, ...])
        return found

    def index_put(self, rows: Sequence[tuple[str, str, tuple[str, ...]]]) -> None:
        for kind, key, values in rows:
            if values:
                self._cursor.execute(
                    "INSERT INTO rule_index (kind, key, found) VALUES (?, ?, ?) "
                    "ON CONFLICT DO UPDATE SET found = excluded.found",
                    (kind, key, _encode(values).decode()),
                )
            else:
                self._cursor.execute(
                    "DELETE FROM rule_index WHERE kind = ? AND key = ?", (kind, key)
                )

    def _places(self, where: str, keys: Sequence[tuple[object, ...]]) -> list[Place]:
        sql = (
            "SELECT event.seq, chain.device, event.n, event.hash, event.id FROM event "
            f"JOIN chain ON chain.no = event.chain WHERE {where} AND event.seq IS NOT NULL"
        )
        found = []
        for key in keys:
            row = self._cursor.execute(sql, key).fetchone()
            if row is not None:
                seq, device, n, digest, identity = row
                found.append(Place(seq, device, n, digest.hex(), str(UUID(bytes=identity))))
        return found
