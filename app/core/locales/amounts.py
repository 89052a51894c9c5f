"""Amounts of money as each language writes them, for screens, paper and input boxes."""

from typing import Literal

from app.core.currencies import Currency, currency_of
from app.core.locales.digits import native_digits
from app.core.locales.isolates import ltr
from app.core.locales.languages import MINUS, Lang, language_of
from app.core.locales.numbers import decimal_text

Cents = Literal["auto", "always", "never"]

NOTHING_DUE = "\u2013"  # written in tables where nothing is due; "0" means nothing was paid

_RIAL = {"fa": "ریال"}
_TOMAN = {"fa": "تومان", "en": "Toman", "sw": "Toman", "fr": "Toman", "hi": "तोमान"}


_THOUSAND_TOMAN = {
    "fa": "هزار تومان", "en": "thousand toman", "sw": "elfu za toman",
    "fr": "milliers de tomans", "hi": "हज़ार तोमान",
}  # fmt: skip
_THOUSAND_TOMAN_RIALS = 4  # a thousand toman is ten to this many rials


def format_thousand_toman(rials: int, lang: Lang) -> str:
    """Rials as people in Iran name sums: thousands of toman, decimals where they do not fit."""
    language = language_of(lang)
    mark = MINUS if rials < 0 else ""
    text = decimal_text(abs(rials), _THOUSAND_TOMAN_RIALS, 0, language)
    text = mark + native_digits(text, language.digits)
    return ltr(text) if language.direction == "rtl" else text


def thousand_toman_name(lang: Lang) -> str:
    """The unit of `format_thousand_toman`, once over a block of amounts."""
    return _THOUSAND_TOMAN[language_of(lang).code]


def format_money(
    minor: int,
    currency: str,
    lang: Lang,
    *,
    code: bool = False,
    sign: bool = False,
    cents: Cents = "auto",
    toman: bool = False,
    isolate: bool = True,
) -> str:
    """An amount with grouping, digits of the language, true minus and, if asked, its currency.

    Args:
        minor: Minor units of `currency`.
        code: Write the currency too: before the amount, but after it in French and Persian.
        sign: Write a plus before a positive amount (money in).
        cents: `auto` writes cents only where they are not zero and then all of them, at least
            the usual decimals of the currency (USDT 2); `always` writes all of them, for
            columns; `never` cuts them off (for amounts known to be whole).
        toman: Show rials as toman, a tenth; only for IRR.
        isolate: In right-to-left languages make the amount an island.
    """
    language = language_of(lang)
    money = currency_of(currency)
    mark = MINUS if minor < 0 else "+" if sign and minor > 0 else ""
    digits, shown_min = _places(abs(minor), money, cents, toman=toman)
    size = abs(minor) // 10 ** (money.digits - digits) if digits < money.digits else abs(minor)
    text = mark + native_digits(decimal_text(size, digits, shown_min, language), language.digits)
    if language.direction == "rtl" and isolate:
        text = ltr(text)
    return _with_unit(text, unit_name(currency, lang, toman=toman), lang) if code else text


def _places(size: int, money: Currency, cents: Cents, *, toman: bool) -> tuple[int, int]:
    """Decimal places to work with, and how many of them are written even when zero."""
    if toman:
        assert money.code == "IRR", money.code
        return 1, 0
    if cents == "never":
        return 0, 0
    if cents == "always" or (money.digits <= 2 and size % money.scale):
        return money.digits, money.digits
    return money.digits, money.shown_min


def unit_name(currency: str, lang: Lang, *, toman: bool = False) -> str:
    """How the language writes the currency beside an amount: KES, F CFA, ریال, تومان."""
    language = language_of(lang)
    if currency == "IRR":
        names, otherwise = (_TOMAN, "Toman") if toman else (_RIAL, "IRR")
        return names.get(language.code, otherwise)
    return currency_of(currency).sign if language.code == "fr" else currency


def _with_unit(text: str, unit: str, lang: Lang) -> str:
    language = language_of(lang)
    if language.direction == "rtl":
        return f"{text} {unit}"
    # A narrow space that does not break keeps amount and currency on one line.
    return f"{text}\u202f{unit}" if language.code == "fr" else f"{unit}\u00a0{text}"


def format_amount_input(minor: int, currency: str, lang: Lang, *, toman: bool = False) -> str:
    """The amount as an input box shows it for editing: no grouping, no unit, no island.

    `parse_amount` reads it back to the same minor units.
    """
    language = language_of(lang)
    money = currency_of(currency)
    digits, shown_min = _places(abs(minor), money, "auto", toman=toman)
    whole, rest = divmod(abs(minor), 10**digits)
    decimals = f"{rest:0{digits}}".rstrip("0").ljust(shown_min, "0") if digits else ""
    text = f"{whole}{language.decimal}{decimals}" if rest else str(whole)
    return ("-" if minor < 0 else "") + native_digits(text, language.digits)
