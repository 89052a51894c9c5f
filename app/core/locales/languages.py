"""The five languages of Daftari: direction, digits, grouping and the marks of numbers."""

from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

Lang = str  # "en", "sw", "fr", "hi" or "fa"

MINUS = "\u2212"


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """How one language writes numbers.

    Attributes:
        digits: The ten digits from zero to nine.
        group: Sign between groups of digits.
        decimal: Decimal sign.
        lakh: Groups of two above the first thousand (12,34,567).
        own_name: The name of the language in itself, for the language menu.
    """

    code: Lang
    own_name: str
    direction: Literal["ltr", "rtl"] = "ltr"
    digits: str = "0123456789"
    group: str = ","
    decimal: str = "."
    lakh: bool = False


LANGUAGES = MappingProxyType(
    {
        language.code: language
        for language in (
            Language(code="en", own_name="English"),
            Language(code="sw", own_name="Kiswahili"),
            Language(code="fr", own_name="Français", group="\u202f", decimal=","),
            # Indian banks print Latin digits; a group may ask for ०१२ (see `digits`).
            Language(code="hi", own_name="हिन्दी", lakh=True),
            Language(
                code="fa",
                own_name="فارسی",
                direction="rtl",
                digits="۰۱۲۳۴۵۶۷۸۹",
                group="\u066c",
                decimal="\u066b",
            ),
        )
    }
)


def language_of(lang: Lang) -> Language:
    """The language with this code; a region (`fa_IR`, `fr-CI`) is ignored, unknown is English."""
    return LANGUAGES.get(lang[:2], LANGUAGES["en"])
