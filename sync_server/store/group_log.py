"""The sequencer's storage port for one group, inside one transaction of the server."""

from collections.abc import Callable, Collection, Sequence

from sqlalchemy import Connection

from app.core.admission import ChainHead, Entry, LogHead, Parked, Place, Refusal, Sequenced
from app.core.checkpoints import Checkpoint
from app.core.events.envelope import Frame
from app.core.relearning import stamp
from app.core.roster import ROSTER_TYPES
from sync_server.store import aside, heads, log, parked_facts, rule_memory
from sync_server.store.foresight import Foresight
from sync_server.store.heads import GroupHead


class GroupLog:
    """Implements `app.core.admission.SequencerStore`; made after the group's row is locked."""

    def __init__(
        self,
        conn: Connection,
        group: str,
        *,
        head: GroupHead,
        memory: str,
        roster_seq: int,
        now_ms: int,
        parked_max: int,
        foresight: Foresight | None = None,
    ) -> None:
        """Start from what this transaction has read already.

        Args:
            head: What `heads.lock_group` returned.
            memory: What `learning.ready` returned.
            roster_seq: The newest control fact of the log; later ones are not looked for.
            foresight: What this transaction has asked already.
        """
        self._conn = conn
        self._group = group
        self._head = head.log
        self._checkpoint = head.checkpoint
        self._memory = memory
        self._roster_seq = roster_seq
        self._now_ms = now_ms
        self._foresight = foresight
        self._parking = parked_facts.parking_of(conn, group, now_ms=now_ms, places=parked_max)
        self._waiting: list[Callable[[], None]] = []

    @property
    def group(self) -> str:
        return self._group

    def head(self) -> LogHead | None:
        return self._head if self._head.size else None

    def put_head(self, head: LogHead) -> None:
        """Kept until `put_checkpoint`, which follows: both are one row."""
        self._head = head

    # What a transaction writes about the log waits for its checkpoint, which is always the last,
    # and then goes together.

    def checkpoint(self) -> Checkpoint | None:
        return self._checkpoint

    def put_checkpoint(self, checkpoint: Checkpoint) -> None:
        for write in self._waiting:
            write()
        heads.put_head(self._conn, self._head, checkpoint, self._now_ms, self._memory)
        self._waiting.clear()
        self._foresight = None  # the log is another now
        self._checkpoint = checkpoint

    def chains(self, devices: Collection[str]) -> dict[str, ChainHead]:
        known = None if self._foresight is None else self._foresight.chains(devices)
        return heads.chains(self._conn, self._group, devices) if known is None else known

    def put_chains(self, found: dict[str, ChainHead]) -> None:
        self._waiting.append(lambda: heads.put_chains(self._conn, self._group, found))

    def find_hashes(self, hashes: Collection[str]) -> dict[str, Place]:
        return log.places_by_hash(self._conn, self._group, hashes)

    def find_ids(self, ids: Collection[str]) -> dict[str, Place]:
        known = None if self._foresight is None else self._foresight.places(ids)
        return log.places_by_id(self._conn, self._group, ids) if known is None else known

    def find_places(self, places: Collection[tuple[str, int]]) -> dict[tuple[str, int], Place]:
        return log.places_in_chains(self._conn, self._group, places)

    def find_facts(self, ids: Collection[str]) -> dict[str, Sequenced]:
        return log.facts_by_id(self._conn, self._group, ids)

    def append(self, entries: Sequence[Entry]) -> None:
        if any(entry.event.payload is None for entry in entries):
            self._memory = stamp(reads_all=False)
        self._waiting.append(
            lambda: log.append(
                self._conn, self._group, entries, control_types=ROSTER_TYPES, now_ms=self._now_ms
            )
        )

    def control_facts(self, after_seq: int) -> Sequence[Sequenced]:
        if after_seq >= self._roster_seq:
            return ()
        return log.control_facts(self._conn, self._group, after_seq)

    def park(self, frame: Frame, parked: Parked) -> str | None:
        return parked_facts.park(self._conn, self._group, frame, parked, self._parking)

    def take_parked(self, arrived: Collection[str], most: int) -> Sequence[Frame]:
        return parked_facts.take(self._conn, self._group, arrived, most, self._parking)

    def supersede(self, frame: Frame) -> None:
        aside.put_rejected(
            self._conn, self._group, frame, Refusal(frame.hash, aside.SUPERSEDED), self._now_ms
        )

    def superseded(self, hashes: Collection[str]) -> set[str]:
        return aside.superseded(self._conn, self._group, hashes)

    def quarantine(self, frame: Frame, refusal: Refusal) -> None:
        aside.put_quarantine(self._conn, self._group, frame, refusal, self._now_ms)

    def reject(self, frame: Frame, refusal: Refusal) -> None:
        aside.put_rejected(self._conn, self._group, frame, refusal, self._now_ms)

    def index_get(
        self, keys: Collection[tuple[str, str]]
    ) -> dict[tuple[str, str], tuple[str, ...]]:
        return rule_memory.get(self._conn, self._group, keys)

    def index_put(self, rows: Sequence[tuple[str, str, tuple[str, ...]]]) -> None:
        self._waiting.append(lambda: rule_memory.put(self._conn, self._group, rows))
