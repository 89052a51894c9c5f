"""The draw by secret words: every key holder commits to a word before anybody says one.

Source: spec/domain.md section 3.1, "Provably fair draw". What it does and does not protect from:
app/DECISIONS.md.
"""

import hmac
from collections.abc import Sequence
from hashlib import sha256
from typing import Final

from app.core.errors import Refused

SALT_BYTES: Final = 16  # a short word can be guessed from its bare hash
_ALL: Final = 1 << 256


def commitment(word: str, salt: bytes = b"") -> str:
    """What is written down before the words are said: SHA-256 of salt and word, hex.

    Args:
        salt: 16 random bytes that are shown with the word; b"" only to check the vectors.
    """
    return sha256(salt + word.encode()).hexdigest()


def check_words(words: Sequence[str]) -> tuple[str, ...]:
    """The words as they go into the seed.

    Raises:
        Refused: "draw.no_words", or "draw.word" with typed for an empty one or one with a bar,
            which would let two sets of words be the same text.
    """
    if not words:
        raise Refused("draw.no_words")
    for word in words:
        if not word or "|" in word:
            raise Refused("draw.word", typed=word[:40])
    return tuple(sorted(words))


def seed_of(context: str, words: Sequence[str]) -> bytes:
    """The seed of a draw: SHA-256 of the context and the sorted words, joined by bars."""
    return sha256("|".join((context, *check_words(words))).encode()).digest()


def winner(tickets: Sequence[str], context: str, words: Sequence[str]) -> str:
    """The ticket that is drawn, of tickets in their sorted order.

    Raises:
        Refused: "draw.no_tickets", "draw.same_ticket", or as `check_words`.
    """
    return _pick(_sorted(tickets), seed_of(context, words))


def order(tickets: Sequence[str], context: str, words: Sequence[str]) -> tuple[str, ...]:
    """All tickets in the order drawn: draw k has the context `context|k`, and loses its winner.

    Raises:
        Refused: As `winner`.
    """
    left = list(_sorted(tickets))
    drawn = []
    for turn in range(1, len(left) + 1):
        drawn.append(_pick(left, seed_of(f"{context}|{turn}", words)))
        left.remove(drawn[-1])
    return tuple(drawn)


def _sorted(tickets: Sequence[str]) -> tuple[str, ...]:
    if not tickets:
        raise Refused("draw.no_tickets")
    if len(set(tickets)) < len(tickets):
        raise Refused("draw.same_ticket")
    return tuple(sorted(tickets))


def _pick(tickets: Sequence[str], seed: bytes) -> str:
    """A number below 256 bits is asked for again when it is in the last, incomplete lap: without
    that the first tickets would win a little more often."""
    limit = _ALL - _ALL % len(tickets)
    counter = 0
    while (number := _number(seed, counter)) >= limit:
        counter += 1
    return tickets[number % len(tickets)]


def _number(seed: bytes, counter: int) -> int:
    return int.from_bytes(hmac.digest(seed, str(counter).encode(), "sha256"), "big")
