"""How a laptop gets in: its key proved for a token, a new laptop paired, a group enrolled.

Source: spec/sync.md section 2.7; JSON as in `app.core.wire`.
"""

from dataclasses import dataclass
from typing import Annotated

import msgspec

from app.core.wire_fields import Count, Hex32, Hex64, Uuid

AUTH_DOMAIN = b"ledger/auth/v1\0"
# A code of pairing travels here: paths stand in the logs of proxies.
PAIRING_HEADER = "Daftari-Pairing-Code"


def auth_message(challenge: bytes, server_key: bytes, time_ms: int) -> bytes:
    """The bytes a device signs for a token; they bind it to this server and this moment.

    Args:
        time_ms: The server's `now_ms` from the challenge, so that a laptop with a dead clock
            gets in as well.
    """
    return AUTH_DOMAIN + challenge + server_key + time_ms.to_bytes(8, "big")


@dataclass(frozen=True, slots=True, kw_only=True)
class ChallengeWanted:
    group: Uuid
    device: Uuid


@dataclass(frozen=True, slots=True, kw_only=True)
class Challenge:
    challenge: Hex32
    server_key: Hex32
    now_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenWanted:
    group: Uuid
    device: Uuid
    challenge: Hex32
    time_ms: Count
    signature: Hex64


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """Sent as `Authorization: Bearer …`; good for one device in one group."""

    token: str
    expires_in_s: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PairingWanted:
    group: Uuid


@dataclass(frozen=True, slots=True, kw_only=True)
class PairingCode:
    """A code to read out; it is shown once and works once."""

    code: str
    expires_in_s: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PairingPost:
    """What a new device says about itself under a code."""

    code: Annotated[str, msgspec.Meta(min_length=12, max_length=20)]
    device: Uuid
    key: Hex32
    box_key: Hex32
    label: Annotated[str, msgspec.Meta(max_length=120)]


@dataclass(frozen=True, slots=True, kw_only=True)
class PairingAccepted:
    group: str
    server_key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PairingSeen:
    """What the officer's laptop fetches: the new device, or None while nobody used the code."""

    device: PairingPost | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrolled:
    """The answer to `POST /v1/groups/{g}/enrol`.

    Attributes:
        sequencer: Key that numbers this group's facts from here on, hex.
    """

    epoch: int
    size: int
    sequencer_id: str
    sequencer: str
