"""Laptops as the server sees them: keys, chains, and the requests they send."""

from dataclasses import dataclass, field
from hashlib import sha256

import httpx
import msgspec
from nacl.public import PrivateKey
from nacl.signing import SigningKey

from app.core.contributions import ContributionRecorded, Part, record
from app.core.devices import DeviceEnrolled, DeviceRevoked
from app.core.events.envelope import NO_PREVIOUS, NO_ROOT, Frame, Position, seal
from app.core.frames import compress, encode_frames
from app.core.group import DeviceCard, GroupCreated, SequencerCard, group_id
from app.core.ids import uuid7
from app.core.wire import FRAMES_TYPE, PushAnswer
from app.core.wire_access import Challenge, Token, auth_message

NOW_MS = 1_795_000_000_000


def fixed_uuid(name: str) -> str:
    """The same id for the same name, so that tests read and repeat well."""
    return uuid7(NOW_MS, sha256(name.encode()).digest()[:10])


@dataclass
class Laptop:
    """One device and its chain."""

    name: str
    group: str = ""
    member: str = ""
    n: int = 0
    prev: str = NO_PREVIOUS
    lam: int = 0
    token: str = ""
    frames: list[Frame] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.id = fixed_uuid(f"device {self.name}")
        self.member = self.member or fixed_uuid(f"member {self.name}")
        self.key = SigningKey(sha256(f"key {self.name}".encode()).digest())
        self.box = PrivateKey(sha256(f"box {self.name}".encode()).digest())

    @property
    def card(self) -> DeviceCard:
        return DeviceCard(
            id=self.id,
            key=self.key.verify_key.encode().hex(),
            box_key=self.box.public_key.encode().hex(),
            prefix=self.name[:2].upper(),
            label=self.name,
        )

    def write(self, payload: object, *, deps: tuple[str, ...] = (), lam: int = 0) -> Frame:
        """Seal the next fact of this laptop's chain."""
        self.n += 1
        self.lam = max(self.lam, lam) + 1
        frame = seal(
            payload,
            group=self.group,
            at=Position(
                device=self.id,
                n=self.n,
                prev=self.prev,
                deps=deps,
                lam=self.lam,
                epoch=0,
                seq=0,
                root=NO_ROOT,
            ),
            event_id=fixed_uuid(f"{self.group} {self.name} {self.n} {self.lam}"),
            ts_ms=NOW_MS + self.n,
            tz_min=180,
            actor=self.member,
            key=self.key,
        )
        self.prev = frame.hash
        self.frames.append(frame)
        return frame

    def found_group(self, sequencer: SequencerCard, name: str = "Umoja") -> Frame:
        """Genesis: this laptop founds a group whose facts `sequencer` numbers."""
        self.group = group_id(self.card, sequencer)
        return self.write(
            GroupCreated(
                group_name=name,
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

    def enrol(self, other: "Laptop", role: str = "treasurer") -> Frame:
        """Vouch for another laptop; its member takes up an office with it."""
        other.group = self.group
        return self.write(
            DeviceEnrolled(device=other.card, member=other.member, role=role, group_key="00" * 80)
        )

    def revoke(self, other: "Laptop", last_n: int) -> Frame:
        return self.write(DeviceRevoked(device=other.id, last_n=last_n, reason="stolen"))

    def contribute(self, minor: int = 50_000, who: str = "") -> Frame:
        """Write a cash contribution of shares, of a meeting and a member of its own."""
        return self.write(self.payment(minor, who))

    def payment(self, minor: int, who: str = "") -> ContributionRecorded:
        """What `contribute` writes."""
        payment = ContributionRecorded(
            meeting=fixed_uuid(f"meeting {self.name} {self.n}"),
            member=fixed_uuid(who or f"payer {self.name} {self.n}"),
            on="2026-11-21",
            currency="KES",
            method="cash",
            cash_minor=minor,
            parts=(Part(kind="shares", minor=minor),),
        )
        return record(payment)


class Office:
    """What a laptop's sync would do, by hand."""

    def __init__(self, client: httpx.Client) -> None:
        self.client = client

    def log_in(self, laptop: Laptop) -> httpx.Response:
        """Challenge and token; the laptop keeps the token when it gets one."""
        wanted = {"group": laptop.group, "device": laptop.id}
        asked = self.client.post("/v1/auth/challenge", json=wanted)
        if asked.status_code != 200:
            return asked
        challenge = msgspec.json.decode(asked.content, type=Challenge)
        answer = self.client.post("/v1/auth/token", json=self.signed(laptop, challenge))
        if answer.status_code == 200:
            laptop.token = msgspec.json.decode(answer.content, type=Token).token
        return answer

    def signed(self, laptop: Laptop, challenge: Challenge) -> dict[str, object]:
        message = auth_message(
            bytes.fromhex(challenge.challenge),
            bytes.fromhex(challenge.server_key),
            challenge.now_ms,
        )
        return {
            "group": laptop.group,
            "device": laptop.id,
            "challenge": challenge.challenge,
            "time_ms": challenge.now_ms,
            "signature": laptop.key.sign(message).signature.hex(),
        }

    def enrol(self, laptop: Laptop, *frames: Frame) -> httpx.Response:
        """What a laptop brings before it has a token."""
        return self.client.post(
            f"/v1/groups/{laptop.group}/enrol", content=packed(frames), headers=FRAMES
        )

    def push(self, laptop: Laptop, *frames: Frame) -> httpx.Response:
        return self.client.post(
            f"/v1/groups/{laptop.group}/events",
            content=packed(frames),
            headers=self.headers(laptop) | FRAMES,
        )

    def pushed(self, laptop: Laptop, *frames: Frame) -> PushAnswer:
        """Push and demand that it is answered 200."""
        answer = self.push(laptop, *frames)
        assert answer.status_code == 200, answer.text
        return msgspec.json.decode(answer.content, type=PushAnswer)

    def get(self, laptop: Laptop, path: str, **query: object) -> httpx.Response:
        return self.client.get(
            f"/v1/groups/{laptop.group}/{path}",
            params={name: str(value) for name, value in query.items()},
            headers=self.headers(laptop),
        )

    def headers(self, laptop: Laptop) -> dict[str, str]:
        return {"Authorization": f"Bearer {laptop.token}"}


FRAMES = {"Content-Type": FRAMES_TYPE, "Content-Encoding": "zstd"}


def packed(frames: tuple[Frame, ...] | list[Frame]) -> bytes:
    return compress(encode_frames(frames))
