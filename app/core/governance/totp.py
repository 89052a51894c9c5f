"""Codes that change every 30 seconds, without a network (RFC 6238), and codes for a lost phone."""

import hmac
from base64 import b32decode, b32encode
from binascii import Error
from collections.abc import Callable
from hashlib import sha1, sha256, sha512
from typing import Any, Final
from urllib.parse import quote, urlencode

from nacl.pwhash import argon2id

from app.core.errors import Refused
from app.core.locales.digits import fold_digits

STEP_S: Final = 30
DIGITS: Final = 6
SECRET_BYTES: Final = 20
DRIFT: Final = 1  # steps that a phone's clock may be wrong, either way
RECOVERY_CODES: Final = 10
NOISE_BYTES: Final = SECRET_BYTES + RECOVERY_CODES * 8  # what `new_codes` is made of
CODE_LETTERS_MAX: Final = 64  # of what is typed; a code has eight
KEPT_BYTES: Final = 32
_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # without I, L, O, U
MODES: Final[dict[str, Callable[..., Any]]] = {"SHA1": sha1, "SHA256": sha256, "SHA512": sha512}


def secret_text(secret: bytes) -> str:
    """The secret as a person types it into a phone: base 32 in blocks of four."""
    plain = b32encode(secret).decode().rstrip("=")
    return " ".join(plain[at : at + 4] for at in range(0, len(plain), 4))


def read_secret(text: str) -> bytes:
    """The secret from its text.

    Raises:
        Refused: "totp.bad_secret".
    """
    plain = "".join(text.split()).upper()
    try:
        return b32decode(plain + "=" * (-len(plain) % 8))
    except (Error, ValueError):
        raise Refused("totp.bad_secret") from None


def code_at(secret: bytes, step: int, *, digits: int = DIGITS, mode: str = "SHA1") -> str:
    """The code of one step of 30 seconds (RFC 4226 section 5.3)."""
    mac = hmac.new(secret, step.to_bytes(8, "big"), MODES[mode]).digest()
    at = mac[-1] & 0xF
    value = int.from_bytes(mac[at : at + 4], "big") & 0x7FFFFFFF
    return str(value % 10**digits).zfill(digits)


def step_of(now_ms: int) -> int:
    """The step of an instant, UTC milliseconds."""
    return now_ms // 1000 // STEP_S


def matching_step(secret: bytes, typed: str, *, now_ms: int, after: int = -1) -> int | None:
    """The step whose code was typed, None for a wrong one.

    Args:
        after: The last step that was used here: it and earlier ones are used up.
    """
    plain = fold_digits("".join(typed.split()))
    now, found = step_of(now_ms), None
    for step in range(now - DRIFT, now + DRIFT + 1):
        is_it = step >= 0 and hmac.compare_digest(code_at(secret, step).encode(), plain.encode())
        if is_it and step > after:
            found = step
    return found


def uri_of(secret: bytes, *, group: str, person: str) -> str:
    """What the square code says to the phone's program."""
    label = quote(f"{group}:{person}", safe=":")
    plain = secret_text(secret).replace(" ", "")
    query = {"secret": plain, "issuer": group, "algorithm": "SHA1", "digits": DIGITS}
    return f"otpauth://totp/{label}?{urlencode(query | {'period': STEP_S}, quote_via=quote)}"


def new_codes(noise: bytes) -> tuple[bytes, tuple[str, ...]]:
    """A fresh secret, and codes that work once each when the phone is lost: "7KQP-M3XA".

    Args:
        noise: NOISE_BYTES random bytes.
    """
    rest = noise[SECRET_BYTES:NOISE_BYTES]
    blocks = (rest[at : at + 8] for at in range(0, len(rest), 8))
    return noise[:SECRET_BYTES], tuple(_recovery_code(block) for block in blocks)


def recovery_hash(code: str, *, salt: str, passes: int, memory: int) -> str:
    """What is kept of a recovery code: Argon2id, since 40 random bits alone could be searched by
    whoever has the book and its key.

    Args:
        salt: Of this set of codes. passes, memory: The cost that was taken when it was made.
    """
    plain = "".join(c for c in code.upper() if c.isalnum())[:CODE_LETTERS_MAX]
    salted = sha256(salt.encode()).digest()[: argon2id.SALTBYTES]
    raw = argon2id.kdf(KEPT_BYTES, plain.encode(), salted, opslimit=passes, memlimit=memory)
    return raw.hex()


def _recovery_code(block: bytes) -> str:
    letters = "".join(_ALPHABET[byte & 31] for byte in block)
    return f"{letters[:4]}-{letters[4:]}"
