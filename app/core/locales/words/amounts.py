"""Amounts of money in words, with the name of the money, as on a cheque."""

from app.core.currencies import currency_of
from app.core.errors import Refused
from app.core.locales.amounts import unit_name
from app.core.locales.languages import Lang, language_of
from app.core.locales.words import number_in_words

_SHILLING = {"en": "shillings", "sw": "shilingi", "fr": "shillings", "hi": "शिलिंग", "fa": "شیلینگ"}
_FRANC = {"en": "francs CFA", "sw": "faranga", "fr": "francs CFA", "hi": "फ़्रैंक", "fa": "فرانک"}
_RUPEE = {"en": "rupees", "sw": "rupia", "fr": "roupies", "hi": "रुपये", "fa": "روپیه"}
_DOLLAR = {"en": "dollars", "sw": "dola", "fr": "dollars", "hi": "डॉलर", "fa": "دلار"}
_RIAL = {"en": "rials", "sw": "riali", "fr": "rials", "hi": "रियाल", "fa": "ریال"}
_TOMAN = {"en": "toman", "sw": "toman", "fr": "tomans", "hi": "तोमान", "fa": "تومان"}
_NAMES = {
    "KES": _SHILLING,
    "TZS": _SHILLING,
    "UGX": _SHILLING,
    "XOF": _FRANC,
    "XAF": _FRANC,
    "INR": _RUPEE,
    "USD": _DOLLAR,
    "IRR": _RIAL,
}


def amount_in_words(minor: int, currency: str, lang: Lang, *, toman: bool = False) -> str:
    """The amount in words with the name of the money; cents as a fraction (`50/100`).

    Args:
        minor: Minor units, not negative.
        toman: Say rials as toman; only for whole toman, else rials are said.

    Raises:
        Refused: `words.out_of_range`.
    """
    if minor < 0:
        raise Refused("words.out_of_range", limit=0)
    code = language_of(lang).code
    names = _NAMES.get(currency, {})
    scale = currency_of(currency).scale
    if toman and currency == "IRR" and minor % 10 == 0:
        names, scale = _TOMAN, 10
    whole, rest = divmod(minor, scale)
    name = names.get(code) or unit_name(currency, lang)
    words = number_in_words(whole, lang)
    if code == "fr" and words.endswith(("illion", "illions", "illiard", "illiards")):
        name = f"de {name}"
    text = f"{name} {words}" if code == "sw" else f"{words} {name}"
    return f"{text}, {rest}/{scale}" if rest else text
