"""Sealed things: personal data under each member's own key, and keys under other keys.

XChaCha20-Poly1305 with a random nonce of 24 bytes, or one made of the text where equal texts must
show as equal; what is sealed is bound to group, member and
field, so that nobody can move it elsewhere. Erasing a person is forgetting the key.
"""

from hashlib import blake2b, sha256

from nacl.bindings import (
    crypto_aead_xchacha20poly1305_ietf_decrypt,
    crypto_aead_xchacha20poly1305_ietf_encrypt,
)
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox
from nacl.utils import random

from app.core.errors import Untrusted
from app.core.words import WORDS

KEY_BYTES = 32
NONCE_BYTES = 24
FINGERPRINT_WORDS = 8
_ALIKE = b"equal if equal"
KEY_FIELD = "key"  # what the key of a member is bound to, as if it were a field


def new_key() -> bytes:
    """A random key for a group or a member."""
    return random(KEY_BYTES)


def seal_field(
    plain: bytes, key: bytes, *, group: str, member: str, field: str, nonce: bytes | None = None
) -> str:
    """Seal one field of a member; hex, as facts carry it.

    Args:
        nonce: Only for tests; drawn from the system when absent.
    """
    return seal_bytes(plain, key, _binding(group, member, field), nonce).hex()


def seal_alike(plain: bytes, key: bytes, *, group: str, member: str, field: str) -> str:
    """As `seal_field`, but what is equal is equal when sealed, too; nobody without the key learns
    more than that."""
    bound = _binding(group, member, field)
    keyed = blake2b(bound + b"|" + plain, digest_size=NONCE_BYTES, key=key, person=_ALIKE)
    return seal_bytes(plain, key, bound, keyed.digest()).hex()


def open_field(sealed: str, key: bytes, *, group: str, member: str, field: str) -> bytes:
    """What `seal_field` sealed.

    Raises:
        Untrusted: Another key, group, member or field, or altered.
    """
    try:
        data = bytes.fromhex(sealed)
    except ValueError as error:
        raise Untrusted("sealed.damaged") from error
    return open_bytes(data, key, _binding(group, member, field))


def seal_bytes(plain: bytes, key: bytes, binding: bytes, nonce: bytes | None = None) -> bytes:
    """Nonce and ciphertext; `binding` must be the same when it is opened."""
    nonce = nonce if nonce is not None else random(NONCE_BYTES)
    return nonce + crypto_aead_xchacha20poly1305_ietf_encrypt(plain, binding, nonce, key)


def open_bytes(data: bytes, key: bytes, binding: bytes) -> bytes:
    """What `seal_bytes` sealed.

    Raises:
        Untrusted: Another key or binding, or altered.
    """
    try:
        return crypto_aead_xchacha20poly1305_ietf_decrypt(
            data[NONCE_BYTES:], binding, data[:NONCE_BYTES], key
        )
    except (CryptoError, ValueError, TypeError) as error:
        raise Untrusted("sealed.damaged") from error


def wrap_group_key(group_key: bytes, box_key: str) -> str:
    """The group key for one laptop (X25519 public key, hex), in a sealed box, hex."""
    return SealedBox(PublicKey(bytes.fromhex(box_key))).encrypt(group_key).hex()


def unwrap_group_key(wrapped: str, box: PrivateKey) -> bytes:
    """The group key that was wrapped for the laptop with the private key `box`.

    Raises:
        Untrusted: For another laptop, altered, or not a key.
    """
    try:
        group_key = SealedBox(box).decrypt(bytes.fromhex(wrapped))
    except (CryptoError, ValueError, TypeError) as error:
        raise Untrusted("sealed.not_for_this_device") from error
    if len(group_key) != KEY_BYTES:
        raise Untrusted("sealed.damaged")
    return group_key


def wrap_member_key(member_key: bytes, group_key: bytes, *, group: str, member: str) -> str:
    """A member's key under the group key, hex: how it travels to other laptops."""
    return seal_field(member_key, group_key, group=group, member=member, field=KEY_FIELD)


def unwrap_member_key(wrapped: str, group_key: bytes, *, group: str, member: str) -> bytes:
    """What `wrap_member_key` wrapped.

    Raises:
        Untrusted: Another group key, group or member, or altered.
    """
    key = open_field(wrapped, group_key, group=group, member=member, field=KEY_FIELD)
    if len(key) != KEY_BYTES:
        raise Untrusted("sealed.damaged")
    return key


def fingerprint(data: bytes) -> tuple[str, ...]:
    """Eight words to read aloud or copy to paper: 64 bits of the SHA-256 of `data`."""
    return tuple(WORDS[byte] for byte in sha256(data).digest()[:FINGERPRINT_WORDS])


def _binding(group: str, member: str, field: str) -> bytes:
    return f"{group}|{member}|{field}".encode()
