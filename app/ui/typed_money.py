"""Amounts in boxes, in the unit that the screen shows: thousands of toman where it counts so."""

from app.core.currencies import currency_of
from app.core.locales import format_amount_input, language_of, parse_amount
from app.core.locales.amounts import format_thousand_toman
from app.core.locales.isolates import without_isolates
from app.core.locales.parsing import parse_decimal
from app.ui.figures import Figures

TOMAN_PLACES = 4  # thousands of toman are typed, rials are kept


def read_money(text: str, figures: Figures) -> int:
    """Minor units of a typed amount; "" is 0.

    Raises:
        Refused: `amount.*`.
    """
    return read_amount(text, figures) if text.strip() else 0


def read_amount(text: str, figures: Figures) -> int:
    """Minor units of an amount that must be typed.

    Raises:
        Refused: `amount.*`; nothing typed is none.
    """
    if figures.currency == "IRR":
        return parse_decimal(text, TOMAN_PLACES, figures.language)
    return parse_amount(text, figures.currency, figures.language)


def write_money(minor: int, figures: Figures) -> str:
    """The amount as it stands in a box; `read_money` reads it back."""
    if figures.currency == "IRR":
        return without_isolates(format_thousand_toman(minor, figures.language))
    return format_amount_input(minor, figures.currency, language_of(figures.language).code)


def scale_of(figures: Figures) -> int:
    """Minor units of one whole unit that the screen shows."""
    if figures.currency == "IRR":
        return int(10**TOMAN_PLACES)
    return currency_of(figures.currency).scale
