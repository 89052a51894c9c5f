"""A photo or a paper that belongs to an entry: sealed under a key of its own, kept outside the log.

The fact names the sealed bytes by their SHA-256 and carries their key, sealed with that of the
member or of the group; server and sticks see neither. Source: spec/sync.md section 2.7 (blobs).
"""

from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from app.core.errors import Refused, Untrusted
from app.core.events.registry import FactClass, event_type, upcaster
from app.core.sealed import new_key, open_bytes, seal_bytes

MIB = 1024 * 1024
SEALED_MAX = 5 * MIB
KINDS = ("photo", "document")
# How files of each kind begin; WebP says its length in between.
_PHOTO = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")
_DOCUMENT = b"%PDF-"
_BINDING = b"ledger/paper/v1|"


@event_type("paper.attached", FactClass.PROFILE)
@dataclass(frozen=True, slots=True, kw_only=True)
class PaperOfNobody:
    """As it was before a paper belonged to a member: the key is sealed with that of the group."""

    entry: str
    blob: str
    size: int
    kind: str
    key: str


@upcaster("paper.attached", version=1)
def _of_nobody(payload: dict[str, Any]) -> dict[str, Any]:
    return payload | {"member": ""}


@event_type("paper.attached", FactClass.PROFILE, version=2)
@dataclass(frozen=True, slots=True, kw_only=True)
class PaperAttached:
    """Attributes:
    entry: Fact that the paper belongs to.
    blob: SHA-256 of the sealed bytes, hex; `size` of them.
    kind: "photo" or "document".
    key: What opens them, sealed for this blob, hex: with the key of `member`, else of the group.
    member: Whom the entry is about, so that an erasure closes the paper as well; "" for nobody.
    """

    entry: str
    blob: str
    size: int
    kind: str
    key: str
    member: str


@dataclass(frozen=True, slots=True)
class SealedPaper:
    """Sealed bytes and what opens them."""

    data: bytes
    key: bytes

    @property
    def blob(self) -> str:
        return sha256(self.data).hexdigest()


def kind_of(plain: bytes) -> str:
    """ "photo" (JPEG, PNG, WebP) or "document" (PDF), by how the file begins.

    Raises:
        Refused: "paper.empty", "paper.not_a_picture".
    """
    if not plain:
        raise Refused("paper.empty")
    if plain.startswith(_PHOTO) or (plain[:4] == b"RIFF" and plain[8:12] == b"WEBP"):
        return "photo"
    if plain.startswith(_DOCUMENT):
        return "document"
    raise Refused("paper.not_a_picture")


def seal_paper(plain: bytes, group: str) -> SealedPaper:
    """Seal a photo or a paper of a group.

    Raises:
        Refused: "paper.empty", "paper.too_large" (limit, MiB).
    """
    if not plain:
        raise Refused("paper.empty")
    key = new_key()
    data = seal_bytes(plain, key, _BINDING + group.encode())
    if len(data) > SEALED_MAX:
        raise Refused("paper.too_large", limit=SEALED_MAX // MIB)
    return SealedPaper(data, key)


def open_paper(data: bytes, key: bytes, group: str, blob: str) -> bytes:
    """What `seal_paper` sealed.

    Raises:
        Untrusted: Not the bytes that the fact names, or another key.
    """
    if sha256(data).hexdigest() != blob:
        raise Untrusted("paper.altered")
    return open_bytes(data, key, _BINDING + group.encode())
