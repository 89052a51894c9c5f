"""The periods that a building bills: calendar months, written as "1404-02" or "2026-11"."""

import re
from datetime import date, timedelta

from app.core.calendars import YEARS, Calendar, day_of, month_days, parts_of
from app.core.errors import Refused
from app.core.periods import add_months

_PERIOD = re.compile(r"([0-9]{4})-([0-9]{2})", re.ASCII)


def period_of(day: date, calendar: Calendar) -> str:
    """The month that a day lies in."""
    year, month, _ = parts_of(day, calendar)
    return f"{year:04}-{month:02}"


def days_of_period(period: str, calendar: Calendar) -> tuple[date, date]:
    """The first and the last day of a month.

    Raises:
        Refused: "apartment.period" with period when it is no month of this calendar.
    """
    found = _PERIOD.fullmatch(period)
    first, last = YEARS[calendar]
    if found is None or not first <= int(found[1]) <= last or not 1 <= int(found[2]) <= 12:
        raise Refused("apartment.period", period=period[:20])
    year, month = int(found[1]), int(found[2])
    start = day_of((year, month, 1), calendar)
    return start, start + timedelta(days=month_days(year, month, calendar) - 1)


def next_period(period: str, calendar: Calendar) -> str:
    """The month after."""
    first, _ = days_of_period(period, calendar)
    return period_of(add_months(first, 1, calendar), calendar)
