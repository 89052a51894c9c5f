"""The reader's language on paper: sentences, amounts, dates and names, ready for a sheet."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from app.core.calendars import Calendar
from app.core.locales import format_date, format_money, format_number, language_of
from app.core.locales.amounts import NOTHING_DUE, unit_name
from app.core.locales.digits import native_digits
from app.core.locales.isolates import island, ltr
from app.documents._text.clean import clean

HIDDEN = "•"


class Texts(Protocol):
    """The catalogue "documents": a sentence by its code, places filled."""

    def __call__(self, code: str, /, **values: object) -> str: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Locale:
    """How one reader reads.

    Attributes:
        lang: Of the paper: en, sw, fr, hi or fa; not necessarily that of the screen.
        calendar: The group's.
        currency: The group's.
    """

    lang: str
    calendar: Calendar
    currency: str


@dataclass(frozen=True, slots=True)
class Wording:
    """Texts and numbers in one locale."""

    texts: Texts
    locale: Locale

    @property
    def rtl(self) -> bool:
        return language_of(self.locale.lang).direction == "rtl"

    @property
    def digits(self) -> str:
        return language_of(self.locale.lang).digits

    @property
    def unit(self) -> str:
        """The currency beside an amount."""
        return unit_name(self.locale.currency, self.locale.lang)

    def say(self, code: str, /, **values: object) -> str:
        """A sentence of the catalogue."""
        return self.texts(code, **values)

    def count(self, code: str, n: int, /, **values: object) -> str:
        """A sentence with a plural; `{number}` in it is `n` as the reader writes it."""
        return self.texts(code, n=n, number=self.number(n), **values)

    def number(self, value: int) -> str:
        """A whole number."""
        return format_number(value, self.locale.lang)

    def plain(self, ascii_text: str) -> str:
        """Digits of the reader without grouping: times, receipt numbers."""
        text = native_digits(ascii_text, self.digits)
        return ltr(text) if self.rtl else text

    def money(self, minor: int, *, sign: bool = False) -> str:
        """An amount; zero is 0."""
        return format_money(minor, self.locale.currency, self.locale.lang, sign=sign)

    def whole(self, minor: int) -> str:
        """A value that is an estimate anyway, such as what shares are worth: no cents."""
        return format_money(minor, self.locale.currency, self.locale.lang, cents="never")

    def due(self, minor: int) -> str:
        """An amount in a table; zero is the dash for "nothing due"."""
        return self.money(minor) if minor else NOTHING_DUE

    def with_unit(self, minor: int) -> str:
        """An amount with its currency."""
        return format_money(minor, self.locale.currency, self.locale.lang, code=True)

    def day(self, day: date | str) -> str:
        """21 Nov 2026, in the group's calendar."""
        return format_date(day, self.locale.lang, self.locale.calendar, "short")

    def weekday(self, day: date | str) -> str:
        """Sat 21 Nov 2026, in the group's calendar."""
        return format_date(day, self.locale.lang, self.locale.calendar, "medium")

    def month(self, first: date | str) -> str:
        """November 2026, in the group's calendar."""
        return format_date(first, self.locale.lang, self.locale.calendar, "month_year")

    def other_day(self, day: date | str) -> str:
        """The same day Gregorian, where the group's calendar is another; else ""."""
        if self.locale.calendar == "gregorian":
            return ""
        return format_date(day, self.locale.lang, "gregorian", "short")

    def clock(self, day: str, time: str) -> str:
        """21 Nov 2026, 16:20."""
        return self.say("clock", day=self.day(day), time=self.plain(time))

    def person(self, name: str) -> str:
        """A name, made fit to print; in its own direction."""
        cleaned = clean(name)
        return cleaned if cleaned.isascii() and not self.rtl else island(cleaned)

    def people(self, names: Iterable[str]) -> str:
        """Names, separated as the language does."""
        return self.say("list_comma").join(self.person(name) for name in names)

    def code(self, text: str) -> str:
        """A code or phone number: from left to right everywhere, in Latin digits."""
        cleaned = clean(text)
        return ltr(cleaned) if self.rtl and cleaned else cleaned

    def masked_phone(self, phone: str) -> str:
        """Enough of a phone number to recognise it by: 0722 ••• 418."""
        digits = clean(phone)
        if len(digits) < 8:
            return self.code(digits)
        kept = digits[:4].strip(), digits[-3:]
        return self.code(f"{kept[0]} {HIDDEN * 3} {kept[1]}")
