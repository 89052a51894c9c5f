"""The month that a payment belongs to: the civil month of its value time, where the fund lives."""

from datetime import date, datetime
from typing import Final, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.core.apartment.months import days_of_period, period_of
from app.core.calendars import Calendar

Periods = Literal["month", "jalali_month"]
_CALENDARS: Final[dict[str, Calendar]] = {"month": "gregorian", "jalali_month": "jalali"}


def month_of(day: str, periods: Periods) -> str:
    """The month of a civil day, such as "1404-01"."""
    return period_of(date.fromisoformat(day), _CALENDARS[periods])


def value_day(on: str, completed_at: str, zone: str) -> str:
    """The civil day of a payment in the zone of the fund.

    Args:
        on: Civil day as it was typed. completed_at: ISO instant that the provider gave, with its
            offset; "" or one without an offset leaves the day as typed.
        zone: IANA name; one that this machine does not know is UTC.

    Source: spec/domain.md section 8.1: 2025-03-20 20:45 UTC is 1 Farvardin 1404 in Tehran.
    """
    try:
        at = datetime.fromisoformat(completed_at)
    except ValueError:
        return on
    if at.tzinfo is None:
        return on
    try:
        there = ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError):
        there = ZoneInfo("UTC")
    return at.astimezone(there).date().isoformat()


def first_day(period: str, periods: Periods) -> str:
    """The first civil day of a month."""
    return days_of_period(period, _CALENDARS[periods])[0].isoformat()


def last_day(period: str, periods: Periods) -> str:
    """The last civil day of a month."""
    return days_of_period(period, _CALENDARS[periods])[1].isoformat()
