"""Identifiers: UUIDv7 for facts and things, so that they sort roughly by age and need no server."""

import re
import secrets
from uuid import UUID

NIL = str(UUID(int=0))
UUID_SHAPE = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_is_shape = re.compile(UUID_SHAPE).fullmatch


def uuid7(wall_ms: int, entropy: bytes | None = None) -> str:
    """A UUIDv7 (RFC 9562) of the instant `wall_ms`, in milliseconds UTC.

    Args:
        entropy: Ten random bytes; drawn from the system when absent. Tests and the
            simulation pass their own, so that one seed gives one history.
    """
    noise = int.from_bytes(entropy if entropy is not None else secrets.token_bytes(10), "big")
    value = (wall_ms & (2**48 - 1)) << 80 | (noise & (2**76 - 1))
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    text = f"{value:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def is_id(text: str) -> bool:
    """Whether a text that somebody wrote can name a fact."""
    return _is_shape(text) is not None
