"""Checks that the terms of all savings schemes share."""

from collections.abc import Mapping, Sequence
from typing import Any

from app.core.errors import Refused
from app.core.rounding import PPM


def check_numbers(terms: Any, least: Mapping[str, int]) -> None:
    """Every field at least so much.

    Raises:
        Refused: "scheme.number" with field and allowed, the nearest value that is.
    """
    for name, low in least.items():
        if getattr(terms, name) < low:
            raise Refused("scheme.number", field=name, allowed=low)


def check_rates(terms: Any, fields: Sequence[str]) -> None:
    """Rates from nothing to the whole.

    Raises:
        Refused: As `check_numbers`.
    """
    for name in fields:
        rate = getattr(terms, name)
        if not 0 <= rate <= PPM:
            raise Refused("scheme.number", field=name, allowed=0 if rate < 0 else PPM)


def check_words(terms: Any, words: Mapping[str, Sequence[str]]) -> None:
    """Every field one of its words.

    Raises:
        Refused: "scheme.word" with field and word.
    """
    for name, known in words.items():
        if getattr(terms, name) not in known:
            raise Refused("scheme.word", field=name, word=getattr(terms, name))
