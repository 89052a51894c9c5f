"""The draw by a sealed secret: the computer locks a secret, then members show numbers.

The seal holds the secret, who takes part and the log of the meeting so far; the order follows
from secret and numbers together, so neither side chooses it.

Source: spec/ux.md section 6.5 and ux/spike/draw_ref.py, to the letter. Review: app/DECISIONS.md.
"""

import hmac
import json
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from typing import Any, Final

from app.core.errors import Refused

SECRET_BYTES: Final = 16
NUMBERS_WANTED: Final = 5  # members who show a number
NUMBER_MAX: Final = 99
LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford: no I L O U
SHOWN: Final = 16  # letters, of 5 bits each
_TAG: Final = b"daftari-draw-1\0"
_WORD: Final = 1 << 32

Context = Mapping[str, Any]
Numbers = Sequence[tuple[int, int]]  # (member number, the number shown), in the order typed


def seal_bytes(context: Context, secret: bytes) -> bytes:
    """The whole seal, 32 bytes; what people read of it is `seal_letters`."""
    return sha256(_TAG + _canonical(context) + b"\0" + secret).digest()


def seal_letters(seal: bytes) -> str:
    """The first 80 bits of a seal in four groups of four letters."""
    value = int.from_bytes(seal, "big") >> (len(seal) * 8 - 5 * SHOWN)
    letters = "".join(LETTERS[value >> (5 * place) & 31] for place in reversed(range(SHOWN)))
    return " ".join(letters[start : start + 4] for start in range(0, SHOWN, 4))


def order(context: Context, secret: bytes, numbers: Numbers) -> tuple[Any, ...]:
    """The eligible of the context, shuffled with secret and numbers as the key.

    Raises:
        Refused: As `check_numbers`; "draw.no_tickets", "draw.same_ticket".
    """
    check_numbers(numbers)
    tickets = list(context.get("eligible", ()))
    if not tickets:
        raise Refused("draw.no_tickets")
    if len({json.dumps(one) for one in tickets}) < len(tickets):
        raise Refused("draw.same_ticket")
    rows = [list(pair) for pair in numbers]
    message = _TAG + _canonical(context) + b"\0" + _canonical(rows)
    stream = _words(hmac.digest(secret, message, "sha256"))
    for last in range(len(tickets) - 1, 0, -1):
        other = _below(last + 1, stream)
        tickets[last], tickets[other] = tickets[other], tickets[last]
    return tuple(tickets)


def check_numbers(numbers: Numbers) -> None:
    """Prove that these numbers may take part.

    Raises:
        Refused: "draw.no_numbers"; "draw.number" with typed for one outside 0 to 99;
            "draw.number_twice" with no for a member who shows two.
    """
    if not numbers:
        raise Refused("draw.no_numbers")
    for _, shown in numbers:
        if not 0 <= shown <= NUMBER_MAX:
            raise Refused("draw.number", typed=shown, max=NUMBER_MAX)
    members = [member for member, _ in numbers]
    for member in members:
        if members.count(member) > 1:
            raise Refused("draw.number_twice", no=member)


def _canonical(value: Any) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def _words(key: bytes) -> Iterator[int]:
    """Numbers of 32 bits without end: SHA-256 of the key and a counter."""
    counter = 0
    while True:
        block = sha256(key + counter.to_bytes(4, "big")).digest()
        for start in range(0, len(block), 4):
            yield int.from_bytes(block[start : start + 4], "big")
        counter += 1


def _below(bound: int, stream: Iterator[int]) -> int:
    """A number below `bound`, each as likely: numbers of the incomplete last lap are passed by."""
    limit = _WORD // bound * bound
    number = next(stream)
    while number >= limit:
        number = next(stream)
    return number % bound
