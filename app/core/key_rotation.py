"""A fresh group key, wrapped for every laptop that stays; a stolen one reads nothing new.

What was sealed before stays under the old key, which the others keep. Source: spec/sync.md
section 2.14.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256

from app.core.events.registry import FactClass, event_type

PRINT_DOMAIN = b"ledger/group-key/v1\0"
PRINT_DIGITS = 32
AT_ONCE = 60  # wrapped keys of one fact, which has 16 KiB


def key_print(key: bytes) -> str:
    """The name of a key: 32 hex digits that tell nothing about it."""
    return sha256(PRINT_DOMAIN + key).hexdigest()[:PRINT_DIGITS]


@dataclass(frozen=True, slots=True, kw_only=True)
class WrappedKey:
    """A group key in a sealed box to `box_key` (X25519 of a laptop, or of the recovery sheets)."""

    box_key: str
    sealed: str


@event_type("key.rotated", FactClass.CONTROL)
@dataclass(frozen=True, slots=True, kw_only=True)
class KeyRotated:
    """From here on things are sealed with the key named `key`; again with the same name: the
    same key for more laptops.

    Attributes:
        key: `key_print` of it.
        reason: "revoked", "officers", or "newcomer" for more laptops.
    """

    key: str
    keys: tuple[WrappedKey, ...]
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Keyring:
    """Which group keys there were, and for whom they are wrapped in the log.

    Attributes:
        current: Name of the key to seal with; "" while it is the one of the founding.
        rotations: How often it was changed.
        sealed: By name of a key, then by box key: the sealed box, hex.
    """

    current: str = ""
    rotations: int = 0
    sealed: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def shared(self, key: str, wrapped: Mapping[str, str]) -> "Keyring":
        """With `key` wrapped for more boxes; the first wrapping of a box stays."""
        boxes = {**wrapped, **self.sealed.get(key, {})}
        return replace(self, sealed={**self.sealed, key: boxes})

    def rotated(self, fact: KeyRotated, staying: Collection[str]) -> "Keyring":
        """After a fact that may have its effect.

        Who had not heard yet that a laptop was locked out wrapped a fresh key for it as well: that
        key only opens what was sealed with it.

        Args:
            staying: Box keys of the laptops that are trusted.
        """
        wrapped = {one.box_key: one.sealed for one in fact.keys}
        ring = self.shared(fact.key, wrapped)
        if fact.key in self.sealed or not wrapped.keys() <= set(staying):
            return ring
        return replace(ring, current=fact.key, rotations=self.rotations + 1)

    def has_current(self, box_key: str) -> bool:
        """Whether the key of now is wrapped for this box."""
        return not self.current or box_key in self.sealed.get(self.current, {})
