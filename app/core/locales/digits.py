"""Digits of every script: what people type becomes ASCII, what they read becomes theirs."""

import unicodedata

DEVANAGARI = "०१२३४५६७८९"


class _Folding(dict[int, int]):
    """A translation table that learns: decimal digits of any script to ASCII, the rest stays."""

    def __missing__(self, point: int) -> int:
        value = unicodedata.decimal(chr(point), None)
        folded = point if value is None else ord("0") + int(value)
        self[point] = folded
        return folded


_folding = _Folding()


def fold_digits(text: str) -> str:
    """`text` with the decimal digits of every script as ASCII; superscripts stay as they are."""
    return text if text.isascii() else text.translate(_folding)


def native_digits(text: str, digits: str) -> str:
    """`text` with its ASCII digits replaced by the ten characters of `digits`."""
    if digits[0] == "0":
        return text
    return text.translate({ord("0") + value: digit for value, digit in enumerate(digits)})
