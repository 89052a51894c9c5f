"""Who this server is: one Ed25519 key, and the id under which it writes `sys.*` facts."""

import os
from dataclasses import dataclass
from hashlib import sha256
from os import environ
from pathlib import Path
from uuid import UUID

from nacl.signing import SigningKey

from app.core.errors import Unavailable
from app.core.group import SequencerCard

KEY_FILE = "server.key"
KEY_VARIABLE = "DAFTARI_SERVER_KEY"
ID_DOMAIN = b"ledger/server/v1\0"


@dataclass(frozen=True, slots=True)
class Identity:
    """The sequencer's key of every group that lives on this server.

    Attributes:
        id: A UUID made from the public key, so that one secret is enough to restore a server.
    """

    id: str
    key: SigningKey

    @property
    def public(self) -> str:
        return self.key.verify_key.encode().hex()

    @property
    def card(self) -> SequencerCard:
        return SequencerCard(id=self.id, key=self.public)


def identity_of(seed: bytes) -> Identity:
    """The identity of a 32-byte secret."""
    key = SigningKey(seed)
    value = int.from_bytes(sha256(ID_DOMAIN + key.verify_key.encode()).digest()[:16], "big")
    value = value & ~(0xF << 76) | 0x8 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return Identity(str(UUID(int=value)), key)


def load_identity(data: Path) -> Identity:
    """The identity from the environment or the key file; made at the first start.

    Raises:
        Unavailable: The key is damaged or others may read the file. A new one is never made
            in its place: laptops would rightly refuse the server.
    """
    written = environ.get(KEY_VARIABLE)
    if written is not None:
        return identity_of(_seed(written))
    path = data / KEY_FILE
    data.mkdir(parents=True, exist_ok=True)
    try:
        # O_EXCL: of two workers that start together one makes the key, the other reads it.
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return _read(path)
    seed = SigningKey.generate().encode()
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(seed.hex() + "\n")
        file.flush()
        os.fsync(file.fileno())
    return identity_of(seed)


def _read(path: Path) -> Identity:
    if os.name == "posix" and path.stat().st_mode & 0o077:
        raise Unavailable("server.key_readable_by_others")
    return identity_of(_seed(path.read_text("ascii", errors="replace")))


def _seed(written: str) -> bytes:
    try:
        seed = bytes.fromhex(written.strip())
    except ValueError:
        seed = b""
    if len(seed) != 32:
        raise Unavailable("server.key_damaged")
    return seed
