"""What goes into the sequencer, what comes out, and the storage it needs from its home."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

import msgspec

from app.core.checkpoints import Checkpoint
from app.core.events.envelope import Event, Frame


class Sequenced(msgspec.Struct, frozen=True, gc=False):
    """A fact with its place in the one order; a struct, as every fact of a rebuild is one.

    Attributes:
        seq: From 1, gapless over all epochs.
        last: Closes a transaction: a fact and what the rules found about it are applied
            together, never half.
    """

    seq: int
    epoch: int
    frame: Frame
    last: bool


class Entry(msgspec.Struct, frozen=True, gc=False):
    """A numbered fact, opened: what the home of the sequencer writes down."""

    record: Sequenced
    event: Event


class Parked(NamedTuple):
    """A fact that waits for others; `missing` are the body hashes to send first."""

    hash: str
    missing: tuple[str, ...]


class Refusal(NamedTuple):
    """A fact that was kept aside, and why (code of an AppError)."""

    hash: str
    code: str


class Fork(NamedTuple):
    """Two facts at one place of one chain; `kept` was first and stays."""

    device: str
    n: int
    kept: str
    other: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Admission:
    """The answer to one push.

    Attributes:
        entries: Newly numbered facts in order, the sequencer's own facts among them.
        duplicates: Facts that had a number already, or came twice.
        parked: Wait for facts nobody sent yet; kept, and tried again when those come.
        rejected: Malformed; never in the log, kept with their bytes and the reason.
        quarantined: Well-formed but not trusted (revoked or unknown device).
        left: Wait for facts nobody sent yet, and their laptops are told more than that: there is
            no place for them, or they have waited too long (codes of `app.core.parking`).
        handed_over: Hashes of facts left alone because the log moved to another sequencer.
        has_more: Parked facts whose turn has come may be left for the next admission.
        checkpoint: Of the log after this push; None while the log is empty.
    """

    entries: tuple[Entry, ...] = ()
    duplicates: int = 0
    parked: tuple[Parked, ...] = ()
    rejected: tuple[Refusal, ...] = ()
    quarantined: tuple[Refusal, ...] = ()
    left: tuple[Refusal, ...] = ()
    forks: tuple[Fork, ...] = ()
    handed_over: tuple[str, ...] = ()
    has_more: bool = False
    checkpoint: Checkpoint | None = None

    @property
    def sequenced(self) -> tuple[Sequenced, ...]:
        return tuple(entry.record for entry in self.entries)

    @property
    def events(self) -> tuple[Event, ...]:
        """The opened facts, beside `sequenced`; `seq` and `seq_epoch` are set."""
        return tuple(entry.event for entry in self.entries)

    @property
    def accepted_runs(self) -> list[tuple[str, int, int, int]]:
        """(device, first n, last n, first seq) of each unbroken run, in order of numbers."""
        runs: list[tuple[str, int, int, int]] = []
        for entry in self.entries:
            event, seq = entry.event, entry.record.seq
            if runs:
                device, first, last, at = runs[-1]
                if device == event.device and last + 1 == event.n and at + last + 1 - first == seq:
                    runs[-1] = (device, first, event.n, at)
                    continue
            runs.append((event.device, event.n, event.n, seq))
        return runs


class ChainHead(NamedTuple):
    """The newest numbered fact of a device's chain."""

    n: int
    hash: str


class Place(NamedTuple):
    """Where a numbered fact stands."""

    seq: int
    device: str
    n: int
    hash: str
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LogHead:
    """The state of a log between two pushes.

    Attributes:
        frontier: `Frontier.to_bytes()`.
        lam: Largest Lamport number in the log.
    """

    epoch: int
    frontier: bytes
    lam: int

    @property
    def size(self) -> int:
        return int.from_bytes(self.frontier[:8], "big")


class SequencerStore(Protocol):
    """The log of ONE group inside ONE open transaction that holds the group's write lock.

    Nothing here commits. Every question takes a batch, so that a push of 2,000 facts costs a
    handful of statements. Hashes are 64 hex digits, ids UUID strings.
    """

    @property
    def group(self) -> str: ...

    def head(self) -> LogHead | None:
        """The stored head, or None for a group without facts."""

    def put_head(self, head: LogHead) -> None: ...

    def checkpoint(self) -> Checkpoint | None:
        """The newest checkpoint stored."""

    def put_checkpoint(self, checkpoint: Checkpoint) -> None: ...

    def chains(self, devices: Collection[str]) -> dict[str, ChainHead]:
        """Heads of the numbered chains of `devices`; an unknown device is absent."""

    def put_chains(self, heads: dict[str, ChainHead]) -> None: ...

    def find_hashes(self, hashes: Collection[str]) -> dict[str, Place]:
        """Numbered facts by body hash."""

    def find_ids(self, ids: Collection[str]) -> dict[str, Place]:
        """Numbered facts by fact id."""

    def find_places(self, places: Collection[tuple[str, int]]) -> dict[tuple[str, int], Place]:
        """Numbered facts by (device, n)."""

    def find_facts(self, ids: Collection[str]) -> dict[str, Sequenced]:
        """Numbered facts by fact id, whole."""

    def append(self, entries: Sequence[Entry]) -> None:
        """Write newly numbered facts, in order."""

    def control_facts(self, after_seq: int) -> Sequence[Sequenced]:
        """Numbered facts of types in `app.core.roster.ROSTER_TYPES`, seq > after_seq, in order."""

    def park(self, frame: Frame, parked: Parked) -> str | None:
        """Keep a fact until what it misses comes, if there is a place; idempotent by hash.

        Returns:
            A code of `app.core.parking` when its laptop has to be told more than that it waits.
        """

    def take_parked(self, arrived: Collection[str], most: int) -> Sequence[Frame]:
        """Remove and return parked facts whose turn has come, each behind what it waits for.

        These are the facts that wait for any of `arrived`, those that an earlier call had to leave
        here, and then whatever waits for one of them and for nothing else, and so on.

        Args:
            most: So many; a fact that waits for `arrived` and is not among them keeps its turn.
        """

    def supersede(self, frame: Frame) -> None:
        """Keep a fact that a sequencer wrote in a past that holds no more, or that stands in a
        lost branch of its chain; idempotent."""

    def superseded(self, hashes: Collection[str]) -> set[str]:
        """Which of these facts were kept by `supersede`, or are in quarantine: nobody has to wait
        for them."""

    def quarantine(self, frame: Frame, refusal: Refusal) -> None: ...

    def reject(self, frame: Frame, refusal: Refusal) -> None: ...

    def index_get(
        self, keys: Collection[tuple[str, str]]
    ) -> dict[tuple[str, str], tuple[str, ...]]:
        """Values the rules have put, by (kind, key); a key without values is absent."""

    def index_put(self, rows: Sequence[tuple[str, str, tuple[str, ...]]]) -> None:
        """Replace the values of (kind, key); () removes the key."""
