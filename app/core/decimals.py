"""Plain decimal strings of files and JSON: exact, ASCII, without exponent, grouping or blanks."""

import re
from fractions import Fraction

from app.core.errors import Refused

_PLAIN = re.compile(r"[+-]?[0-9]{1,30}(\.[0-9]{1,30})?", re.ASCII)


def exact(text: str) -> Fraction:
    """The number that `text` writes, exactly.

    Raises:
        Refused: `number.not_plain` for anything but digits with at most one point and a sign,
            such as NaN, `1e5`, `0x10`, `1_000`, ` 10 `, `²` or digits of another script.
    """
    if not isinstance(text, str) or not _PLAIN.fullmatch(text):
        raise Refused("number.not_plain", text=str(text)[:40])
    whole, _, decimals = text.partition(".")
    return Fraction(int(whole + decimals), 10 ** len(decimals))


def minor_of(text: str, digits: int) -> int:
    """The amount that `text` writes, in minor units with `digits` decimal places.

    Raises:
        Refused: `number.not_plain`; `number.too_fine` when it has more than `digits` places
            that are not zero, because an amount is never rounded silently.
    """
    scaled = exact(text) * 10**digits
    if scaled.denominator != 1:
        raise Refused("number.too_fine", text=text[:40], digits=digits)
    return int(scaled)
