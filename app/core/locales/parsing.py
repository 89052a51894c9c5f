"""Typed amounts: digits of any script, `5k`, one decimal sign; never a guess."""

import re

from app.core.currencies import currency_of
from app.core.errors import Refused
from app.core.locales.digits import fold_digits
from app.core.locales.isolates import without_isolates
from app.core.locales.languages import Lang, language_of
from app.core.money import MINOR_MAX

TYPED_MAX = 40  # signs; longer text in an amount box is not an amount

_SHAPE = re.compile(r"([+-]?)([0-9][0-9., ']*|[.,][0-9]+)(k?)", re.ASCII)
_SPACES = dict.fromkeys(map(ord, "\u00a0\u202f\u2009"), " ")
_SIGNS = {ord("\u066b"): ".", ord("\u066c"): "'", ord("\u2212"): "-", ord("\u060c"): ","}


def parse_amount(text: str, currency: str, lang: Lang = "en", *, toman: bool = False) -> int:
    """The typed amount in minor units of `currency`; it may be negative or zero.

    Accepts digits of any script; `,` `.` `'` blank `٬` between groups; `.` `,` `٫` as
    the decimal sign; `5k` for thousands. The language decides only where one sign could be
    either: `1,250` is grouped in English and `1,25` is decimal in French.

    Args:
        toman: The typed number is toman (ten rials); only for IRR.

    Raises:
        Refused: `amount.empty`, `amount.not_a_number`, `amount.ambiguous` (with the two
            readings `first` and `second`), `amount.too_fine` (`digits`), `amount.too_large`
            (`limit`).
    """
    digits = currency_of(currency).digits
    return _read(text, digits + int(toman), digits, lang)


def parse_decimal(text: str, places: int, lang: Lang = "en") -> int:
    """A typed number that is no amount (a rate, thousands of toman), in units of 10**-places.

    Raises:
        Refused: As `parse_amount`; `amount.too_fine` beyond so many decimal places.
    """
    return _read(text, places, places, lang)


def _read(text: str, places: int, digits: int, lang: Lang) -> int:
    folded = fold_digits(without_isolates(text[: TYPED_MAX + 10])).translate(_SPACES)
    folded = folded.translate(_SIGNS).strip(" ").lower()
    if not folded:
        raise Refused("amount.empty")
    match = _SHAPE.fullmatch(folded)
    if match is None or len(text) > TYPED_MAX:
        raise Refused("amount.not_a_number", text=text[:TYPED_MAX])
    sign, number, thousands = match.groups()
    shift = places + (3 if thousands else 0)
    decimal_sign = "," if language_of(lang).decimal == "," else "."
    whole, decimals = _take_apart(number.replace("'", " "), decimal_sign, shift, text)
    significant = decimals.rstrip("0")
    if len(significant) > shift:
        raise Refused("amount.too_fine", text=text[:TYPED_MAX], digits=digits)
    minor = int(whole + significant + "0" * (shift - len(significant)))
    if minor > MINOR_MAX:
        raise Refused("amount.too_large", text=text[:TYPED_MAX], limit=MINOR_MAX)
    return -minor if sign == "-" else minor


def _take_apart(number: str, decimal_sign: str, shift: int, typed: str) -> tuple[str, str]:
    """Digits before and after the decimal sign; grouping must be regular."""
    signs = [sign for sign in number if sign in ".,"]
    if not signs:
        return _ungroup(number, " ", typed), ""
    last = max(number.rfind("."), number.rfind(","))
    if len(set(signs)) == 2:
        return _two_signs(number, last, signs, typed)
    sign = signs[0]
    if len(signs) > 1:
        return _ungroup(number, sign, typed), ""
    head, tail = number[:last], number[last + 1 :]
    if " " in tail or not tail:
        raise Refused("amount.not_a_number", text=typed)
    could_group = len(tail) == 3 and 1 <= len(head) <= 3 and head != "0" and " " not in head
    if sign != decimal_sign and could_group:
        return head + tail, ""
    if (could_group and shift < 3) or (sign == "," and decimal_sign == "."):
        # `1.234` in English, `12,5` in English: too fine, or grouped by a slip or a habit?
        raise Refused("amount.ambiguous", text=typed, first=head + tail, second=f"{head}.{tail}")
    return _ungroup(head, " ", typed) or "0", tail


def _two_signs(number: str, last: int, signs: list[str], typed: str) -> tuple[str, str]:
    """`1,234.5` and `1.234,5`: the last sign is decimal when it is the only one of its kind."""
    if signs.count(number[last]) != 1 or " " in number:
        raise Refused("amount.not_a_number", text=typed)
    head, tail = number[:last], number[last + 1 :]
    if not tail:
        raise Refused("amount.not_a_number", text=typed)
    return _ungroup(head, signs[0], typed), tail


def _ungroup(number: str, sign: str, typed: str) -> str:
    groups = number.split(sign)
    if sign != " " and " " in number:
        raise Refused("amount.not_a_number", text=typed)
    regular = all(len(group) == 3 for group in groups[1:]) or (
        # Indian grouping: two digits in the middle groups, three in the last.
        len(groups[-1]) == 3 and all(len(group) == 2 for group in groups[1:-1])
    )
    if len(groups) > 1 and not (regular and 1 <= len(groups[0]) <= 3):
        raise Refused("amount.not_a_number", text=typed)
    return "".join(groups)
