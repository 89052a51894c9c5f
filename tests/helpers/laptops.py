"""Laptops without screens or disks: they seal facts in chains, and know what they were told."""

from collections.abc import Iterable
from hashlib import sha256

from nacl.public import PrivateKey
from nacl.signing import SigningKey

from app.core.checkpoints import Checkpoint
from app.core.contributions import ContributionRecorded, Part, record
from app.core.devices import DeviceEnrolled
from app.core.events.envelope import (
    NO_PREVIOUS,
    NO_ROOT,
    Event,
    Frame,
    Position,
    open_frame,
    seal,
)
from app.core.events.registry import load_catalogue
from app.core.group import DeviceCard, GroupCreated, SequencerCard, group_id
from app.core.ids import uuid7

load_catalogue()
FOUNDER = uuid7(1, b"founder---")


def made_id(name: str) -> str:
    """The same UUID for the same name."""
    return uuid7(1_700_000_000_000, sha256(name.encode()).digest()[:10])


class Laptop:
    """One device: its key, its chain, and the heads of other chains it has heard of."""

    def __init__(self, name: str, member: str = FOUNDER) -> None:
        seed = sha256(name.encode()).digest()
        self.name, self.member = name, member
        self.key = SigningKey(seed)
        self.box = PrivateKey(seed)
        self.id = made_id("laptop " + name)
        self.group = ""
        self.n, self.prev, self.lam = 0, NO_PREVIOUS, 0
        self.knew: Checkpoint | None = None
        self.news: dict[str, Event] = {}
        self.frames: list[Frame] = []
        self.now_ms = 1_763_700_000_000

    @property
    def card(self) -> DeviceCard:
        return DeviceCard(
            id=self.id,
            key=self.key.verify_key.encode().hex(),
            box_key=self.box.public_key.encode().hex(),
            prefix=self.name[:2].upper(),
            label=self.name,
        )

    def found(self, sequencer: SequencerCard) -> Frame:
        """Found the group that this laptop and that sequencer make."""
        self.group = group_id(self.card, sequencer)
        return self.seal(
            GroupCreated(
                group_name="Umoja",
                kind="vsla",
                currency="KES",
                calendar="gregorian",
                zone="Africa/Nairobi",
                languages=("en", "sw"),
                sequencer=sequencer,
                device=self.card,
                founder=self.member,
            )
        )

    def enrol(self, other: "Laptop", role: str = "secretary") -> Frame:
        """Vouch for another laptop; it hears of this fact, so its own facts depend on it."""
        other.group = self.group
        frame = self.seal(
            DeviceEnrolled(device=other.card, member=other.member, role=role, group_key="00")
        )
        other.hear((frame,))
        return frame

    def seal(self, payload: object, actor: str = "") -> Frame:
        """The next fact of this chain."""
        self.n += 1
        self.lam += 1
        self.now_ms += 1000
        knew = self.knew
        frame = seal(
            payload,
            group=self.group,
            at=Position(
                device=self.id,
                n=self.n,
                prev=self.prev,
                deps=tuple(event.hash for event in self.news.values()),
                lam=self.lam,
                epoch=knew.epoch if knew else 0,
                seq=knew.size if knew else 0,
                root=knew.short_root if knew else NO_ROOT,
            ),
            event_id=made_id(f"{self.id} {self.n} {len(self.frames)}"),
            ts_ms=self.now_ms,
            tz_min=180,
            actor=actor or self.member,
            key=self.key,
        )
        self.news.clear()
        self.prev = frame.hash
        self.frames.append(frame)
        return frame

    def hear(self, frames: Iterable[Frame]) -> None:
        """Take over facts of others, as from a stick: the next fact names their heads."""
        for frame in frames:
            event = open_frame(frame)
            if event.device != self.id:
                self.news[event.device] = event
                self.lam = max(self.lam, event.lam)

    def pull(self, events: Iterable[Event], checkpoint: Checkpoint | None) -> None:
        """Fold the sequencer's log up to `checkpoint`."""
        for event in events:
            self.lam = max(self.lam, event.lam)
        self.knew = checkpoint

    def paid(
        self, member: str, minor: int, *, meeting: str = "", kind: str = "shares", code: str = ""
    ) -> Frame:
        """A contribution typed on this laptop: cash, or by code when there is one."""
        return self.seal(
            record(
                ContributionRecorded(
                    meeting=meeting or made_id("meeting 1"),
                    member=made_id(member),
                    on="2026-11-21",
                    currency="KES",
                    method="mpesa" if code else "cash",
                    code=code,
                    payment=made_id(code) if code else "",
                    cash_minor=0 if code else minor,
                    parts=(Part(kind=kind, minor=minor),),
                )
            )
        )
