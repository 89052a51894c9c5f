"""The recovery sheets: two officers hold twelve words each, and only both together open a copy.

The words make two keys. One opens the key of every copy of the book, the other vouches for the
laptop on which such a copy goes on when no laptop of the group is left. Neither is ever stored;
the group knows their public halves. One sheet alone leaves 88 bits unknown, behind Argon2id.
Source: spec/sync.md section 2.14.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b, sha256

from nacl import pwhash
from nacl.exceptions import BadSignatureError, CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox
from nacl.signing import SigningKey, VerifyKey

from app.core.errors import Refused, Untrusted
from app.core.events.registry import FactClass, event_type
from app.core.group import DeviceCard, SequencerTransferred
from app.core.words import WORDS

HALF_WORDS = 12
SECRET_BYTES = HALF_WORDS - 1  # the last word proves the others
NOISE_BYTES = 2 * SECRET_BYTES
OPSLIMIT, MEMLIMIT = 3, 64 * 1024 * 1024
PROOF_DOMAIN = b"ledger/recovered/v1\0"
_PLACE = {word: place for place, word in enumerate(WORDS)}

Half = tuple[str, ...]


@event_type("recovery.set", FactClass.CONTROL)
@dataclass(frozen=True, slots=True, kw_only=True)
class RecoverySet:
    """New recovery sheets were given out; the sheets before them open nothing new.

    Attributes:
        recovery: Id, of which both sheets show the end.
        key: Ed25519 public key, hex: vouches for the laptop that goes on.
        box_key: X25519 public key, hex: keys of copies are sealed to it.
        holders: Members who keep the first and the second sheet.
    """

    recovery: str
    key: str
    box_key: str
    holders: tuple[str, ...]


@event_type("recovery.rehearsed", FactClass.CONTROL)
@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryRehearsed:
    """Both sheets opened a copy, and nothing was replaced.

    Attributes:
        on: Civil day. facts: Facts in the copy that was opened.
    """

    recovery: str
    on: str
    facts: int


@event_type("device.recovered", FactClass.CONTROL)
@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceRecovered:
    """The group goes on upon this laptop, from a copy that both sheets opened. Fact 1 of its
    chain.

    Attributes:
        member: Who uses it.
        proof: Signature of `proof_message` by the recovery key, hex.
        transfers: The laptop numbers the facts from here on; () where a server does.
    """

    device: DeviceCard
    member: str
    recovery: str
    proof: str
    transfers: tuple[SequencerTransferred, ...]


@dataclass(frozen=True)
class RecoveryKeys:
    """What both halves make together."""

    signing: SigningKey
    box: PrivateKey

    @property
    def key(self) -> str:
        return self.signing.verify_key.encode().hex()

    @property
    def box_key(self) -> str:
        return bytes(self.box.public_key).hex()

    def vouch(self, group: str, card: DeviceCard) -> str:
        """The proof that a laptop brings along."""
        return self.signing.sign(proof_message(group, card)).signature.hex()

    def open_key(self, sealed: str) -> bytes:
        """The key of a copy that `seal_key` sealed.

        Raises:
            Untrusted: "sheets.others".
        """
        try:
            return SealedBox(self.box).decrypt(bytes.fromhex(sealed))
        except (CryptoError, ValueError, TypeError) as error:
            raise Untrusted("sheets.others") from error


def new_halves(noise: bytes) -> tuple[Half, Half]:
    """The words of both sheets, from `NOISE_BYTES` random bytes."""
    assert len(noise) == NOISE_BYTES
    parts = (noise[:SECRET_BYTES], noise[SECRET_BYTES:])
    first, second = (_spelled(part, no) for no, part in enumerate(parts, 1))
    return first, second


def read_half(typed: str | Sequence[str], no: int) -> Half:
    """The words of sheet `no` (1 or 2) as a person typed them.

    Raises:
        Refused: "sheets.words_count" (have, needed), "sheets.unknown_word" (word, place),
            "sheets.wrong_sheet" (no, other): it is the other sheet,
            "sheets.words_wrong" (no): one word is another one, or two changed places.
    """
    text = typed if isinstance(typed, str) else " ".join(typed)
    words = tuple("".join(c if c.isalpha() else " " for c in text.casefold()).split())
    if len(words) != HALF_WORDS:
        raise Refused("sheets.words_count", have=len(words), needed=HALF_WORDS)
    for place, word in enumerate(words, 1):
        if word not in _PLACE:
            raise Refused("sheets.unknown_word", word=word, place=place)
    secret = _secret_of(words)
    if _spelled(secret, no) != words:
        other = 3 - no
        if _spelled(secret, other) == words:
            raise Refused("sheets.wrong_sheet", no=no, other=other)
        raise Refused("sheets.words_wrong", no=no)
    return words


def keys_of(halves: tuple[Half, Half], group: str) -> RecoveryKeys:
    """The keys that both halves make for this group; about 0.3 s."""
    secret = b"".join(_secret_of(half) for half in halves)
    salt = blake2b(group.encode(), digest_size=pwhash.argon2id.SALTBYTES).digest()
    raw = pwhash.argon2id.kdf(64, secret, salt, opslimit=OPSLIMIT, memlimit=MEMLIMIT)
    return RecoveryKeys(SigningKey(raw[:32]), PrivateKey(raw[32:]))


def seal_key(key: bytes, box_key: str) -> str:
    """The key of a copy for whoever has both sheets, hex."""
    return SealedBox(PublicKey(bytes.fromhex(box_key))).encrypt(key).hex()


def proof_message(group: str, card: DeviceCard) -> bytes:
    """What the recovery key signs: this group, this laptop, these keys."""
    parts = (group, card.id, card.key, card.box_key)
    return PROOF_DOMAIN + "\0".join(parts).encode()


def is_vouched(fact: DeviceRecovered, group: str, now: RecoverySet | None) -> bool:
    """Whether the sheets of now vouch for the laptop of `fact`."""
    if now is None or now.recovery != fact.recovery:
        return False
    try:
        key = VerifyKey(bytes.fromhex(now.key))
        key.verify(proof_message(group, fact.device), bytes.fromhex(fact.proof))
    except (BadSignatureError, ValueError, TypeError):
        return False
    return True


def transfer_of(payload: object) -> SequencerTransferred | None:
    """The change of sequencer that a fact brings; None for none."""
    if isinstance(payload, SequencerTransferred):
        return payload
    if isinstance(payload, DeviceRecovered) and payload.transfers:
        return payload.transfers[0]
    return None


def _spelled(secret: bytes, no: int) -> Half:
    check = sha256(b"daftari.recovery" + bytes((no,)) + secret).digest()[:1]
    return tuple(WORDS[byte] for byte in secret + check)


def _secret_of(words: Half) -> bytes:
    return bytes(_PLACE[word] for word in words[:SECRET_BYTES])
