"""Signed checkpoints of the log: size and root, by which replicas catch a log that lies."""

from dataclasses import dataclass

from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from app.core.errors import Untrusted
from app.core.events.canonical import canonical_bytes
from app.core.tree import EMPTY_ROOT, verify_consistency

CHECKPOINT_DOMAIN = b"ledger/checkpoint/v1\0"


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkpoint:
    """The sequencer's word that its log of `epoch` holds `size` facts under `root`.

    Attributes:
        root: RFC 6962 root over the hashes of the bodies, 64 hex digits.
        sig: Ed25519 by the sequencer's key, 128 hex digits.
    """

    group: str
    epoch: int
    size: int
    root: str
    sig: str

    @property
    def short_root(self) -> str:
        """First 16 bytes of the root, hex: what facts carry as `gr`."""
        return self.root[:32]


def sign_checkpoint(*, group: str, epoch: int, size: int, root: str, key: SigningKey) -> Checkpoint:
    sig = key.sign(_signed_bytes(group, epoch, size, root)).signature.hex()
    return Checkpoint(group=group, epoch=epoch, size=size, root=root, sig=sig)


def verify_checkpoint(checkpoint: Checkpoint, key: VerifyKey) -> None:
    """Prove the signature.

    Raises:
        Untrusted: It is not signed by `key`, or its fields are malformed.
    """
    try:
        signed = _signed_bytes(checkpoint.group, checkpoint.epoch, checkpoint.size, checkpoint.root)
        key.verify(signed, bytes.fromhex(checkpoint.sig))
    except (BadSignatureError, ValueError, TypeError) as error:
        raise Untrusted("checkpoint.bad_signature") from error


def check_extension(old: Checkpoint, new: Checkpoint, proof: tuple[bytes, ...]) -> None:
    """Prove that the log of `new` begins with the log of `old`.

    Args:
        proof: RFC 6962 consistency proof between the two sizes.

    Raises:
        Untrusted: Another group, an older epoch, a shorter log, or another history.
    """
    if new.group != old.group:
        raise Untrusted("checkpoint.other_group")
    if new.size < old.size or new.epoch < old.epoch:
        raise Untrusted("checkpoint.rolled_back", have=old.size, got=new.size)
    roots = bytes.fromhex(old.root), bytes.fromhex(new.root)
    if old.size == 0 and roots[0] == EMPTY_ROOT:
        return
    if not verify_consistency(old.size, new.size, roots[0], roots[1], proof):
        raise Untrusted("checkpoint.not_an_extension", have=old.size, got=new.size)


def is_equivocation(one: Checkpoint, other: Checkpoint, key: VerifyKey) -> bool:
    """Whether `key` signed two histories: same epoch and size, two roots.

    The pair of checkpoints is the proof; whoever holds both can show it to anybody.
    """
    for checkpoint in (one, other):
        verify_checkpoint(checkpoint, key)
    return (one.group, one.epoch, one.size) == (
        other.group,
        other.epoch,
        other.size,
    ) and one.root != other.root


def _signed_bytes(group: str, epoch: int, size: int, root: str) -> bytes:
    fields = {"epoch": epoch, "group": group, "root": root, "size": size}
    return CHECKPOINT_DOMAIN + canonical_bytes(fields)
