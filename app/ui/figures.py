"""Amounts, counts and days as the screen shows them now: one language, one calendar, one money."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.calendars import Calendar
from app.core.currencies import currency_of
from app.core.locales import format_date, format_money, format_number, language_of
from app.core.locales.amounts import (
    NOTHING_DUE,
    format_thousand_toman,
    thousand_toman_name,
    unit_name,
)
from app.core.locales.dates import DateStyle
from app.core.locales.digits import native_digits
from app.core.locales.names import listed
from app.core.rounding import divide

if TYPE_CHECKING:
    from app.ui.session import Session


@dataclass(frozen=True, slots=True)
class Figures:
    """Formats for one reader."""

    language: str
    calendar: Calendar
    currency: str

    @classmethod
    def of(cls, session: "Session") -> "Figures":
        calendar: Calendar = "jalali" if session.calendar == "jalali" else "gregorian"
        return cls(session.language, calendar, session.currency)

    @property
    def unit(self) -> str:
        """The currency, shown once for each block of amounts."""
        if self.currency == "IRR":
            return thousand_toman_name(self.language)
        return unit_name(self.currency, self.language)

    def money(self, minor: int) -> str:
        """An amount without its currency; 0 means that nothing was paid."""
        if self.currency == "IRR":
            return format_thousand_toman(minor, self.language)
        return format_money(minor, self.currency, self.language)

    def due(self, minor: int) -> str:
        """An amount where none at all is a dash."""
        return self.money(minor) if minor else NOTHING_DUE

    def estimate(self, minor: int) -> str:
        """A worth that is computed and not paid, to the whole unit, half up."""
        unit = 10_000 if self.currency == "IRR" else 10 ** currency_of(self.currency).digits
        return self.money(divide(minor, unit) * unit)

    def count(self, number: int) -> str:
        return format_number(number, self.language)

    def day(self, iso: str, style: DateStyle = "medium") -> str:
        """A civil day in words; "" for none."""
        return format_date(iso, self.language, self.calendar, style) if iso else ""

    def names(self, several: Iterable[str]) -> str:
        """Several names in one line, with the comma of the language."""
        return listed(several, self.language)

    def clock(self, text: str) -> str:
        """A time of day ("14:00") in the digits of the language."""
        return native_digits(text, language_of(self.language).digits)
