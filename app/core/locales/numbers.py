"""Numbers as each language writes them."""

from app.core.locales.digits import native_digits
from app.core.locales.isolates import ltr
from app.core.locales.languages import MINUS, Lang, Language, language_of


def format_number(value: int, lang: Lang, *, sign: bool = False, isolate: bool = True) -> str:
    """A whole number with grouping, the digits of the language and a true minus (U+2212).

    Args:
        sign: Write a plus before a positive number.
        isolate: In right-to-left languages make a signed number an island, so that its sign
            stays on the left.
    """
    language = language_of(lang)
    mark = MINUS if value < 0 else "+" if sign and value > 0 else ""
    text = mark + native_digits(grouped(abs(value), language), language.digits)
    return ltr(text) if mark and isolate and language.direction == "rtl" else text


def format_percent(ppm: int, lang: Lang, *, places: int = 2) -> str:
    """A rate in parts per million as percent, at most `places` decimals, no useless zeros."""
    language = language_of(lang)
    scale = 10**places
    value = (abs(ppm) * scale + 5_000) // 10_000
    mark = MINUS if ppm < 0 and value else ""
    text = mark + native_digits(decimal_text(value, places, 0, language), language.digits)
    if language.direction == "rtl":
        return ltr(f"{text}٪")
    return f"{text}\u202f%" if language.code == "fr" else f"{text}%"


def decimal_text(size: int, places: int, shown_min: int, language: Language) -> str:
    """`size` units of 10**-places, grouped, ASCII digits; zeros beyond `shown_min` are cut."""
    whole, rest = divmod(size, 10**places)
    decimals = f"{rest:0{places}}".rstrip("0") if places else ""
    decimals = decimals.ljust(min(shown_min, places), "0")
    text = grouped(whole, language)
    return f"{text}{language.decimal}{decimals}" if decimals else text


def grouped(size: int, language: Language) -> str:
    """ASCII digits of a number that is not negative, with the grouping of the language."""
    if not language.lakh or size < 100_000:
        return f"{size:,}".replace(",", language.group)
    head, tail = divmod(size, 1000)
    pairs: list[str] = []
    while head >= 100:
        head, pair = divmod(head, 100)
        pairs.append(f"{pair:02}")
    return language.group.join([str(head), *reversed(pairs), f"{tail:03}"])
