"""An enrolled laptop as the roster knows it, and which keys can be enrolled at all."""

from dataclasses import dataclass
from enum import Enum

from nacl.bindings import crypto_core_ed25519_is_valid_point
from nacl.signing import VerifyKey

from app.core.events.envelope import Event
from app.core.group import DeviceCard, GroupCreated, group_id


class DeviceState(Enum):
    """What a fact of a device is worth at a position."""

    UNKNOWN = "unknown"
    ACTIVE = "active"
    REVOKED = "revoked"
    SEQUENCER = "sequencer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """An enrolled laptop.

    Attributes:
        member: Member id of its owner.
        enrolled_seq: Number of the enrolling fact; None while that has none.
        revoked_last_n: Last trusted place of its chain; None while it is trusted.
        revoked_seq: Number of the revoking fact, None while that has none.
        continues: The incarnation before this one; "" for a first.
        release: Version of its program, as it said; "" for one that never did.
        can: Features that this program understands (`app.core.activation`).
    """

    card: DeviceCard
    member: str
    enrolled_seq: int | None
    revoked_last_n: int | None = None
    revoked_seq: int | None = None
    continues: str = ""
    release: str = ""
    can: frozenset[str] = frozenset()

    @property
    def is_trusted(self) -> bool:
        """It was not locked out."""
        return self.revoked_last_n is None


def usable_key(key: str) -> VerifyKey | None:
    """The Ed25519 key, or None for a wrong length or a point that proves nothing."""
    try:
        raw = bytes.fromhex(key)
        if len(raw) != 32 or key != raw.hex() or not crypto_core_ed25519_is_valid_point(raw):
            return None
    except ValueError:
        return None
    return VerifyKey(raw)


def genesis_problem(event: Event, genesis: GroupCreated, group: str) -> str | None:
    """Why `event` cannot found `group`, as a code; None when it can."""
    if event.n != 1 or event.device != genesis.device.id:
        return "group.bad_genesis"
    if event.group != group or group_id(genesis.device, genesis.sequencer) != group:
        return "group.id_not_its_own"
    keys = usable_key(genesis.device.key), usable_key(genesis.sequencer.key)
    if None in keys or genesis.sequencer.id == genesis.device.id:
        return "group.bad_genesis"
    return None
