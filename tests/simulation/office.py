"""The simulated server: the product's sequencer over a log in memory, behind a bad line."""

import random
from collections.abc import Callable, Sequence
from copy import copy
from dataclasses import dataclass, field
from typing import Any

from nacl.signing import SigningKey

from app.core.activation import FEATURES
from app.core.admission import Admission, Sequenced
from app.core.checkpoints import Checkpoint
from app.core.errors import Refused, Unavailable
from app.core.events.envelope import Frame
from app.core.frames import decode_frames, decode_log, decompress, encode_log
from app.core.ids import uuid7
from app.core.sequencer import Sequencer
from app.core.snapshots import Start
from app.core.tree import root_of
from app.core.wire import Capabilities, ForkSeen, Limits, Parked, PushAnswer, Rejected, Witnessed
from app.core.wire_access import Enrolled
from app.sync.server import Page
from app.sync.snapshots import FACT
from tests.helpers.memory_log import MemoryLog
from tests.simulation.laptop import PowerCut
from tests.simulation.releases import LATER, release

LIMITS = Limits(
    body_bytes_max=1 << 20,
    unpacked_bytes_max=1 << 24,
    frames_max=2000,
    log_limit_max=4000,
    wait_s_max=0,
)


class Office:
    """The server of one group, with all its transactions all-or-nothing."""

    def __init__(self, seed: bytes, now_ms: Callable[[], int]) -> None:
        self.key, self.id = SigningKey(seed), uuid7(1_700_000_000_000, seed[:10])
        self.store: MemoryLog | None = None
        self.backup: MemoryLog | None = None
        self.blobs: dict[str, bytes] = {}
        self._now_ms = now_ms

    @property
    def public(self) -> str:
        return self.key.verify_key.encode().hex()

    @property
    def size(self) -> int:
        return 0 if self.store is None else len(self.store.entries)

    def knows(self, device: str) -> bool:
        """Whether it gives a laptop tokens: some fact in its log names it."""
        return any(
            device == getattr(card, "id", card)
            for entry in (self.store.entries if self.store is not None else ())
            if (card := getattr(entry.event.payload, "device", None)) is not None
        )

    def admit(self, frames: Sequence[Frame], *, dies: str = "") -> Admission:
        """One push in one transaction.

        Args:
            dies: "before": the server goes down before it commits; "" it does not.
        """
        assert self.store is not None
        trial = fork_of(self.store)
        with release(0):
            admission = Sequencer(trial, self.key).admit(frames, self._now_ms())
        if dies == "before":
            raise Unavailable("sync.no_network")
        self.store = trial
        return admission

    def confess(self, other: Checkpoint, at: int) -> bool:
        """As `POST /witness` does; whether the log had not said so."""
        assert self.store is not None
        trial, size = fork_of(self.store), other.size
        hashes = [bytes.fromhex(entry.event.hash) for entry in trial.entries[:size]]
        own = root_of(hashes).hex() if len(hashes) == size else ""
        with release(0):
            said = Sequencer(trial, self.key).confess(other, at, own, self._now_ms())
        self.store = trial
        return bool(said.entries)

    def adopt(
        self,
        group: str,
        records: Sequence[Sequenced],
        checkpoint: Checkpoint,
        proof: tuple[bytes, ...] = (),
    ) -> int:
        """Take over numbered records, as `POST /enrol` does."""
        trial = MemoryLog(group) if self.store is None else fork_of(self.store)
        fresh = [record for record in records if record.seq > len(trial.entries)]
        if fresh:
            with release(0):
                Sequencer(trial, self.key).adopt(fresh, checkpoint, proof=proof)
            self.store = trial
        return self.size

    def start(self, fold: str, count: int) -> tuple[Start, Checkpoint, int]:
        """As `GET /snapshots/latest`: the newest one of a fold, with all that proves it."""
        assert self.store is not None and self.store.newest is not None
        entries = self.store.entries
        made = [e for e in entries if e.event.type == FACT and e.event.raw["fold"] == fold]
        if not made:
            raise Unavailable("sync.refused", status=404)
        said = made[-1].event.raw
        sealed = self.blobs[said["blob"]]
        control = [one for one in self.store.control_facts(0) if one.seq <= said["seq"]]
        start = Start(
            control=encode_log(control),
            made=encode_log([made[-1].record]),
            tail=encode_log(self.page(said["seq"], 5).records),
            keys=[],
            blob=sealed[:count],
        )
        return start, self.store.newest, len(sealed)

    def page(self, after: int, limit: int) -> Page:
        """Records above `after`; never ends inside a transaction."""
        assert self.store is not None
        if after > self.size:
            raise Unavailable("sync.server_behind", server_code="log.behind", size=self.size)
        end = min(self.size, after + limit)
        while end < self.size and not self.store.entries[end - 1].record.last:
            end += 1
        records = [entry.record for entry in self.store.entries[after:end]]
        # Through the wire, as everything that a laptop gets.
        return Page(decode_log(encode_log(records)), self.store.newest)


@dataclass
class Faults:
    """How bad the line is; chances from 0 to 1.

    Attributes:
        loss: A request or an answer never arrives.
        hole: An answer lacks a record in its middle.
        cut: An answer ends early, inside a transaction where it has one.
        repeat: A request arrives a second time, much later.
        reorder: The frames of a request come in another order.
        dies: The server goes down before or after the commit of a push.
        power: The laptop goes off between two requests.
    """

    loss: float = 0
    hole: float = 0
    cut: float = 0
    repeat: float = 0
    reorder: float = 0
    dies: float = 0
    power: float = 0


@dataclass
class Line:
    """The server as one laptop sees it during one sync: what `app.sync` calls."""

    office: Office
    faults: Faults
    chance: random.Random
    later: list[bytes] = field(default_factory=list)
    url: str = "https://office.invalid"
    pin: str = ""
    is_torn: bool = False
    is_too_old: bool = False
    told_ms: int | None = None  # it shows no clock
    facts_today: int = 0  # nor does it find them many

    @property
    def transport(self) -> "Line":
        return self

    @property
    def key(self) -> str:
        return self.office.public

    def capabilities(self, *, to_hand_in: bool = False) -> Capabilities:
        del to_hand_in
        self._perhaps_lost()
        return Capabilities(
            protocol_min=1,
            protocol_max=1,
            fold_version=1,
            rules_version=1,
            limits=LIMITS,
            server_id=self.office.id,
            server_key=self.office.public,
            now_ms=0,
            features=(*FEATURES, LATER.name),
        )

    def push(self, body: bytes) -> PushAnswer:
        self._perhaps_lost()
        if self._is(self.faults.repeat):
            self.later.append(body)
        frames = decode_frames(decompress(body))
        if self._is(self.faults.reorder):
            self.chance.shuffle(frames)
        dies = "before" if self._is(self.faults.dies) else ""
        admission = self.office.admit(frames, dies=dies)
        if self._is(self.faults.dies):
            raise Unavailable("sync.no_network")
        self._perhaps_lost()
        return _answer(admission)

    def witness(self, checkpoint: Checkpoint, at: int) -> Witnessed:
        """Somebody shows what the server signed in a past that it forgot."""
        self._perhaps_lost()
        try:
            is_new = self.office.confess(checkpoint, at)
        except Refused as error:
            raise Unavailable("sync.refused", server_code=error.code) from error
        self._perhaps_lost()
        return Witnessed(is_new=is_new)

    def log(
        self, cursor: tuple[int, int], *, limit: int, wait_s: int = 0, heads_only: bool = False
    ) -> Page:
        del wait_s, heads_only
        if self.office.store is None:
            raise Unavailable("sync.not_enrolled_yet", server_code="group.unknown")
        self._perhaps_lost()
        if self.is_too_old:
            raise Unavailable("sync.app_too_old")
        page = self.office.page(cursor[1], limit)
        records = list(page.records)
        if records and self._is(self.faults.cut):
            inside = [place for place, one in enumerate(records, 1) if not one.last]
            anywhere = range(1, len(records) + 1)
            records = records[: self.chance.choice(inside or anywhere)]
            self.is_torn = True
        if len(records) > 1 and self._is(self.faults.hole):
            del records[self.chance.randrange(len(records) - 1)]
            self.is_torn = True
        if records and self._is(self.faults.repeat):
            # A proxy answers with an older page: it begins before what was asked for.
            before = self.office.page(max(0, cursor[1] - 3), limit).records
            records = [r for r in before if r.seq <= cursor[1]] + records
        return Page(records, page.checkpoint)

    # Snapshots

    def put_snapshot(self, blob: str, offset: int, size: int, part: bytes) -> int:
        self._perhaps_lost()
        held = self.office.blobs.get(blob, b"")
        if part and offset == len(held):
            self.office.blobs[blob] = held + part
        return len(self.office.blobs.get(blob, b""))

    def get_snapshot(self, blob: str, offset: int) -> bytes:
        self._perhaps_lost()
        return self.office.blobs[blob][offset:]

    def start(self, fold: str, *, whole: bool) -> tuple[Start, Checkpoint, int]:
        self._perhaps_lost()
        return self.office.start(fold, 1 << 20 if whole else 500)

    def adopt(
        self,
        group: str,
        records: Sequence[Sequenced],
        checkpoint: Checkpoint,
        proof: tuple[bytes, ...] = (),
    ) -> Enrolled:
        self._perhaps_lost()
        size = self.office.adopt(group, records, checkpoint, proof)
        self._perhaps_lost()
        office = self.office
        return Enrolled(epoch=0, size=size, sequencer_id=office.id, sequencer=office.public)

    def _perhaps_lost(self) -> None:
        if self._is(self.faults.power):
            raise PowerCut
        if self._is(self.faults.loss):
            raise Unavailable("sync.no_network")

    def _is(self, chance: float) -> bool:
        return self.chance.random() < chance


def fork_of(store: MemoryLog) -> MemoryLog:
    """An independent twin: what a transaction works on until it commits."""
    twin = copy(store)
    for name, value in vars(store).items():
        if isinstance(value, dict | list):
            setattr(twin, name, value.copy())
    return twin


def _answer(admission: Admission) -> PushAnswer:
    aside: Any = Rejected
    return PushAnswer(
        accepted=tuple(admission.accepted_runs),
        dup=admission.duplicates,
        parked=tuple(Parked(h=one.hash, missing=one.missing) for one in admission.parked),
        rejected=tuple(aside(h=one.hash, code=one.code) for one in admission.rejected),
        quarantined=tuple(aside(h=one.hash, code=one.code) for one in admission.quarantined),
        forks=tuple(
            ForkSeen(d=one.device, n=one.n, h_server=one.kept, h=one.other)
            for one in admission.forks
        ),
        handed_over=tuple(admission.handed_over),
        checkpoint=admission.checkpoint,
    )
