"""The rules of a group as sentences, for screens and papers alike. Without Qt."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from string import Formatter
from typing import Any

from app.core.constitution.rows import Box, Row, Values
from app.core.loan_products import LoanProduct
from app.core.locales import format_number, format_percent, language_of
from app.core.locales.digits import native_digits
from app.core.locales.isolates import island
from app.core.locales.names import listed
from app.core.penalties import PenaltyRule
from app.system.texts import Texts, load_texts

ROOM = "constitution"
PERCENT_PPM = 10_000
NOBODY = "…"
MANY = 2  # a sentence with boxes in it reads as for several


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads: the language, how amounts are written there, and the members' names.

    Attributes:
        money: Minor units as text with the currency. day: A civil day in the group's calendar.
    """

    language: str
    money: Callable[[int], str]
    day: Callable[[str], str]
    names: Mapping[str, str] = field(default_factory=dict)

    @property
    def texts(self) -> Texts:
        return load_texts(self.language, ROOM)


def rule_sentence(row: Row, values: Values, reader: Reader) -> str:
    """What the group agreed on; "" for a rule that is off, or that nobody has words for."""
    if row.code not in reader.texts:
        return ""
    if not row.is_on(values):
        off = f"{row.code}.off"
        return reader.texts(off) if off in reader.texts else ""
    shown = {box.field: box_text(box, values[box.field], reader) for box in row.boxes}
    counts = (values[box.field] for box in row.boxes if box.kind == "count")
    return reader.texts(row.code, n=next(counts, MANY), **shown)


def pieces(code: str, language: str) -> Iterator[tuple[str, str]]:
    """(words before a box, field of the box or "" after the last one) of a sentence."""
    template = load_texts(language, ROOM)(code, n=MANY)
    for words, name, _, _ in Formatter().parse(template):
        yield words, name or ""


def text_of(code: str, language: str) -> str:
    """Another text of the constitution: a head, a hint, a reason; "" when nobody wrote it."""
    texts = load_texts(language, ROOM)
    return texts(code) if code in texts else ""


def box_text(box: Box, value: Any, reader: Reader) -> str:
    """A value inside a sentence."""
    match box.kind:
        case "money":
            return reader.money(value)
        case "count":
            return format_number(value, reader.language)
        case "percent":
            return format_percent(value * PERCENT_PPM, reader.language)
        case "ppm":
            return format_percent(value, reader.language)
        case "word":
            return word_of(box, value, reader.language)
        case "words":
            return listed((word_of(box, one, reader.language) for one in value), reader.language)
        case "day":
            return reader.day(value)
        case "people":
            return listed((_name(one, reader) for one in value), reader.language) or NOBODY
        case "fines":
            texts = (f"{island(reason)} {reader.money(minor)}" for reason, minor in value)
            return listed(texts, reader.language)
        case "products":
            return listed((_product(one) for one in value), reader.language)
        case "items":
            return format_number(len(value), reader.language)
        case "penalty":
            return _penalty(value, reader)
        case _:
            return native_digits(value, language_of(reader.language).digits) or NOBODY


def word_of(box: Box, word: str, language: str) -> str:
    """One choice of a word box."""
    return load_texts(language, ROOM)(f"word.{box.field}.{word}")


def _name(member: str, reader: Reader) -> str:
    name = reader.names.get(member, "")
    return island(name) if name else NOBODY


def _product(product: LoanProduct) -> str:
    return island(product.name or product.code)


def _penalty(rule: PenaltyRule | None, reader: Reader) -> str:
    if rule is None:
        return reader.texts("penalty.none")
    return reader.texts(
        f"penalty.{rule.kind}",
        minor=reader.money(rule.minor),
        rate=format_percent(rule.rate_ppm, reader.language),
        days=format_number(rule.every_days, reader.language),
    )
