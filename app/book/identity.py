"""This laptop's keys: three purposes from one seed, so that the keyring holds one small secret."""

from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b

from nacl.public import PrivateKey
from nacl.signing import SigningKey

from app.core.group import DeviceCard, SequencerCard
from app.core.roster import Roster
from app.system.vault import Secrets


@dataclass(frozen=True)
class LaptopKeys:
    """Keys derived from the seed by BLAKE2b with a purpose; all incarnations share them."""

    seed: bytes

    @cached_property
    def signing(self) -> SigningKey:
        """Signs this laptop's facts."""
        return SigningKey(self._derive(b"daftari.device"))

    @cached_property
    def box(self) -> PrivateKey:
        """Opens what others seal to this laptop, for example the group key."""
        return PrivateKey(self._derive(b"daftari.box"))

    @cached_property
    def sequencer(self) -> SigningKey:
        """Signs checkpoints and `sys.*` facts while this laptop is the hub."""
        return SigningKey(self._derive(b"daftari.hub"))

    def card(self, device: str, prefix: str, label: str) -> DeviceCard:
        """What the group must know of this laptop as incarnation `device`."""
        return DeviceCard(
            id=device,
            key=self.signing.verify_key.encode().hex(),
            box_key=bytes(self.box.public_key).hex(),
            prefix=prefix,
            label=label,
        )

    def sequencer_card(self, sequencer: str) -> SequencerCard:
        return SequencerCard(id=sequencer, key=self.sequencer.verify_key.encode().hex())

    def is_sequencer(self, roster: Roster) -> bool:
        """Whether this laptop numbers the group's facts."""
        card = roster.sequencer
        return card is not None and card.key == self.sequencer.verify_key.encode().hex()

    def _derive(self, purpose: bytes) -> bytes:
        return blake2b(self.seed, digest_size=32, person=purpose).digest()


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A laptop that has keys and an id but no group yet, and so no book."""

    secrets: Secrets
    device: str


def free_prefix(roster: Roster) -> str:
    """Letters for receipt numbers that no laptop of the group has: A, B, ... Z, A2, B2, ..."""
    taken = {device.card.prefix for device in roster.devices.values()}
    round_ = 1
    while True:
        for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ":
            prefix = letter if round_ == 1 else f"{letter}{round_}"
            if prefix not in taken:
                return prefix
        round_ += 1
