"""The group itself: its genesis, its officers and who numbers its facts."""

from dataclasses import dataclass
from hashlib import sha256
from uuid import UUID

from app.core.events.registry import FactClass, event_type

GROUP_ID_DOMAIN = b"ledger/group/v1\0"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceCard:
    """What others must know of a laptop.

    Attributes:
        id: Incarnation (UUID); a restored or cloned book continues under a new one.
        key: Ed25519 public key, lower-case hex.
        box_key: X25519 public key, lower-case hex; the group key is wrapped to it.
        prefix: First letters of its receipt numbers ("A7"), unique in the group.
    """

    id: str
    key: str
    box_key: str
    prefix: str
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SequencerCard:
    """Who numbers the facts: a chain of its own (`id`) signed by `key` (Ed25519, hex)."""

    id: str
    key: str


def group_id(device: DeviceCard, sequencer: SequencerCard) -> str:
    """The id of the group that this genesis founds.

    The id commits to both founding keys, so nobody can found another group under it: the
    genesis certifies itself. A UUID of version 8 (RFC 9562).
    """
    parts = (device.id, device.key, sequencer.id, sequencer.key)
    value = int.from_bytes(sha256(GROUP_ID_DOMAIN + "\0".join(parts).encode()).digest()[:16], "big")
    value = value & ~(0xF << 76) | 0x8 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return str(UUID(int=value))


@event_type("group.created", FactClass.CONTROL)
@dataclass(frozen=True, slots=True, kw_only=True)
class GroupCreated:
    """Genesis: fact 1 of the founding device. The envelope's group is `group_id(...)`.

    Attributes:
        calendar: "gregorian" or "jalali"; the calendar of screens and paper.
        zone: IANA time zone of the meetings.
        founder: Member id; has every office until officers are appointed.
    """

    group_name: str
    kind: str
    currency: str
    calendar: str
    zone: str
    languages: tuple[str, ...]
    sequencer: SequencerCard
    device: DeviceCard
    founder: str


@event_type("officer.appointed", FactClass.CONTROL)
@dataclass(frozen=True, slots=True, kw_only=True)
class OfficerAppointed:
    """The whole set of offices a member holds from now on; () takes all of them away."""

    member: str
    roles: tuple[str, ...]


@event_type("pin.set", FactClass.CONTROL)
@dataclass(frozen=True, slots=True, kw_only=True)
class PinSet:
    """A member's PIN: the Argon2id string, sealed with the group key (`app.core.sealed`), hex.

    Attributes:
        agreed: Members whose PIN allowed it, where it takes the place of one that was forgotten.
    """

    member: str
    sealed: str
    agreed: tuple[str, ...] = ()


@event_type("sequencer.transferred", FactClass.CONTROL)
@dataclass(frozen=True, slots=True, kw_only=True)
class SequencerTransferred:
    """From `epoch` on `sequencer` numbers the facts, on top of a signed checkpoint.

    Attributes:
        size, root: Facts numbered before this one and their tree root (hex).
    """

    epoch: int
    sequencer: SequencerCard
    size: int
    root: str
