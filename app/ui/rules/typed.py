"""What stands in the box of a sentence: values as text, and typed text as values. Without Qt."""

import re
from datetime import date
from typing import Any

from app.core.constitution.rows import Box
from app.core.currencies import currency_of
from app.core.errors import Refused
from app.core.locales import language_of
from app.core.locales.dates import iso_in
from app.core.locales.digits import fold_digits, native_digits
from app.core.locales.isolates import without_isolates
from app.core.locales.names import clean_name
from app.core.locales.numbers import decimal_text
from app.core.locales.parsing import parse_decimal
from app.core.locales.typed_dates import parse_date
from app.ui.figures import Figures
from app.ui.typed_money import read_amount, write_money

PERCENT_PLACES = 4
TEXT_MAX = 60
_AMOUNT = Box(field="amount", kind="money", least=1)
_BETWEEN = re.compile(r"[;؛،]|,(?=\s)")  # a comma inside a number has no blank behind it


def show_box(box: Box, value: Any, figures: Figures) -> str:
    """The value as it stands in the box, for editing."""
    language = language_of(figures.language)
    match box.kind:
        case "money":
            return write_money(value, figures)
        case "ppm":
            return native_digits(decimal_text(value, PERCENT_PLACES, 0, language), language.digits)
        case "count" | "percent":
            return native_digits(str(value), language.digits)
        case "day":
            if not value:
                return ""
            return figures.clock(iso_in(date.fromisoformat(value), figures.calendar))
        case "fines":
            comma = "، " if figures.language == "fa" else ", "
            amounts = ((reason, show_box(_AMOUNT, minor, figures)) for reason, minor in value)
            return comma.join(f"{reason} {text}" for reason, text in amounts)
        case _:
            return native_digits(str(value), language.digits)


def read_box(box: Box, text: str, figures: Figures, today: str) -> Any:
    """The value that was typed.

    Args:
        today: Civil day; "today" and "+7" are counted from it.

    Raises:
        Refused: `amount.*`, `date.*`, "rules.box_range" with least and most.
    """
    match box.kind:
        case "money":
            value = read_amount(text, figures)
        case "ppm":
            value = parse_decimal(text, PERCENT_PLACES, figures.language)
        case "count" | "percent":
            value = parse_decimal(text, 0, figures.language)
        case "fines":
            return _read_fines(text, figures, today)
        case "day":
            return parse_date(text, figures.calendar, date.fromisoformat(today)).isoformat()
        case _:
            return fold_digits(without_isolates(text)).strip()[:TEXT_MAX]
    _check_range(box, value, figures)
    return value


def unit_of(box: Box, figures: Figures) -> str:
    """What stands beside the number in the box."""
    if box.kind == "money":
        return figures.unit
    if box.kind in ("percent", "ppm"):
        return "٪" if figures.language == "fa" else "%"
    return ""


def smallest(figures: Figures) -> int:
    """The first round amount to begin with, minor units: one note or so."""
    currency = currency_of(figures.currency)
    notes = [one.minor for one in currency.denominations if one.kind == "note"]
    return min(notes, default=currency.scale)


def _read_fines(text: str, figures: Figures, today: str) -> tuple[tuple[str, int], ...]:
    """Reasons with their amounts, "phone 100, noise 50": the last word of each is the amount."""
    found = []
    for one in _BETWEEN.split(without_isolates(text)):
        reason, _, amount = one.strip().rpartition(" ")
        if one.strip():
            minor = read_box(_AMOUNT, amount, figures, today)
            found.append((clean_name(reason), minor))
    return tuple(found)


def _check_range(box: Box, value: int, figures: Figures) -> None:
    if value >= box.least and not (box.most and value > box.most):
        return
    least, most = (show_box(box, one, figures) for one in (box.least, box.most))
    if value < box.least:
        raise Refused("rules.box_least", least=least)
    raise Refused("rules.box_most", most=most)
