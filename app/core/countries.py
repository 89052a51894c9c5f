"""Countries: what a new group there begins with, and what its law asks of it, with the day from
which that holds."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import msgspec

from app.core.calendars import Calendar
from app.core.currencies import currency_of
from app.core.decimals import minor_of


class Limit(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Something that a law limits; advice, never a lock.

    Attributes:
        of: "members", "chit_commission_ppm" or "tontine_tax_ppm".
        least, most: Allowed; 0 for no such end.
        law: Its name, as people there know it. from_on: Civil day from which it holds.
    """

    of: str
    law: str
    from_on: str
    least: int = 0
    most: int = 0


class Usual(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What groups there usually do. share: Price of a share as a decimal in whole units."""

    share: str
    methods: tuple[str, ...] = ("cash",)


class Country(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One country from a day on.

    Attributes:
        code: ISO 3166, two letters; also of its phone numbers (`app.core.phones`).
        currency: Its notes and coins stand in `app.core.currencies`.
        week_starts: 0 for Monday to 6 for Sunday.
        fiscal_year: First day of the year of the books, MM-DD in `calendar`.
        languages: Of the screens, the most usual first.
    """

    code: str
    from_on: str
    currency: str
    zone: str
    languages: tuple[str, ...]
    usual: Usual
    calendar: Calendar = "gregorian"
    week_starts: int = 0
    fiscal_year: str = "01-01"
    limits: tuple[Limit, ...] = ()

    @property
    def share(self) -> int:
        """The usual price of a share, minor units."""
        return minor_of(self.usual.share, currency_of(self.currency).digits)

    def limits_on(self, day: date) -> tuple[Limit, ...]:
        """The limits that hold on a civil day; of two about the same the later one."""
        held = {one.of: one for one in sorted(self.limits, key=lambda one: one.from_on)
                if one.from_on <= day.isoformat()}  # fmt: skip
        return tuple(held.values())


@dataclass(frozen=True, slots=True)
class Broken:
    """A limit that something is outside of."""

    limit: Limit
    value: int


def read_countries(data: bytes) -> tuple[Country, ...]:
    """Countries of a file, by code and day.

    Raises:
        msgspec.ValidationError: The file is not of this shape.
    """
    found = msgspec.json.decode(data, type=tuple[Country, ...])
    return tuple(sorted(found, key=lambda one: (one.code, one.from_on)))


def country_on(countries: Sequence[Country], code: str, day: date) -> Country | None:
    """The country as it is on a civil day; None for one that is not there."""
    known = [one for one in countries if one.code == code and one.from_on <= day.isoformat()]
    return known[-1] if known else None


def broken(country: Country, day: date, **values: Any) -> tuple[Broken, ...]:
    """The limits that these values (by `Limit.of`) are outside of."""
    return tuple(
        Broken(limit, values[limit.of])
        for limit in country.limits_on(day)
        if limit.of in values
        and (values[limit.of] < limit.least or 0 < limit.most < values[limit.of])
    )
