"""The holder's PIN on another laptop as the second factor, where nobody has a phone for codes.

This laptop shows six digits; the holder types them with the PIN on another laptop of the group,
which shows eight digits for this one. Neither needs a network. The answer is made with the key
that the laptops in use share, and names who answered, so a laptop never answers itself and one that
was locked out (the key is another one then) answers nobody.

Source: spec/domain.md section 6.2.
"""

import hmac
from collections.abc import Iterable
from hashlib import blake2b
from typing import Final

import msgspec

from app.core.locales.digits import fold_digits

ASKED_DIGITS: Final = 6
ANSWER_DIGITS: Final = 8
NOISE_BYTES: Final = 8
_DOMAIN: Final = b"daftari.2fa"


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """What this laptop asked last: one question at a time, for as long as a code holds.

    Attributes:
        digits: What is typed on the other one.
        run: Since which opening of the book. up_ms: How long the computer had been running then.
    """

    digits: str
    run: str
    up_ms: int


def new_digits(noise: bytes) -> str:
    """A fresh question; `noise` is NOISE_BYTES random bytes."""
    return _digits(noise, ASKED_DIGITS)


def answer_to(asked: str, key: bytes, *, group: str, member: str, answering: str) -> str:
    """What the laptop `answering` shows, once the PIN of `member` was right.

    Args:
        asked: The digits as typed, in any script. key: 32 bytes that the laptops in use share.
    """
    said = "\0".join((group, member, answering, plain(asked))).encode()
    mac = blake2b(said, key=key, person=_DOMAIN, digest_size=NOISE_BYTES).digest()
    return _digits(mac, ANSWER_DIGITS)


def is_answer(
    typed: str, asked: str, key: bytes, *, group: str, member: str, others: Iterable[str]
) -> bool:
    """Whether one of the other laptops answers so."""
    is_it = False
    for one in others:
        wanted = answer_to(asked, key, group=group, member=member, answering=one)
        is_it |= hmac.compare_digest(wanted.encode(), plain(typed).encode())
    return is_it


def plain(typed: str) -> str:
    """Digits as typed, without blanks."""
    return fold_digits("".join(typed.split()))


def in_blocks(digits: str) -> str:
    """Digits as they are shown: "123 456", "1234 5678"."""
    half = len(digits) // 2
    return f"{digits[:half]} {digits[half:]}"


def _digits(noise: bytes, count: int) -> str:
    return str(int.from_bytes(noise, "big") % 10**count).zfill(count)
