"""Days in the Gregorian and the Jalali calendar: conversion, month lengths, valid dates.

A day is a `datetime.date`; Jalali exists as year, month and day on screen, on paper and in the
arithmetic of months.
"""

from calendar import isleap
from datetime import date
from typing import Literal, get_args

from app.core.errors import Refused

Calendar = Literal["gregorian", "jalali"]
Parts = tuple[int, int, int]  # year, month, day of the named calendar

CALENDARS: tuple[Calendar, ...] = get_args(Calendar)

# What a group can mean; a year outside is a slip of the finger. The Jalali years are those of
# the official table of Tehran University, with which the 33-year cycle below agrees.
YEARS: dict[Calendar, tuple[int, int]] = {"gregorian": (1828, 2119), "jalali": (1206, 1498)}

_DAYS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_EPOCH = date(1827, 3, 22).toordinal()  # 1 Farvardin 1206


def jalali_is_leap(year: int) -> bool:
    """Whether Esfand has 30 days.

    Eight leap years in 33; agrees with the official calendar from 1206 to 1498, where the
    2820-year formula of Birashk fails (it makes 1404 leap).
    """
    return (25 * year + 11) % 33 < 8


def month_days(year: int, month: int, calendar: Calendar) -> int:
    """Days of the month.

    Raises:
        Refused: `date.year_out_of_range`, `date.month_out_of_range`.
    """
    first, last = YEARS[calendar]
    if not first <= year <= last:
        raise Refused("date.year_out_of_range", year=year, first=first, last=last)
    if not 1 <= month <= 12:
        raise Refused("date.month_out_of_range", month=month)
    if calendar == "gregorian":
        return 29 if month == 2 and isleap(year) else _DAYS[month]
    if month <= 6:
        return 31
    return 30 if month < 12 or jalali_is_leap(year) else 29


def to_jalali(day: date) -> Parts:
    """Year, month and day of the Jalali calendar.

    Raises:
        Refused: `date.year_out_of_range`.
    """
    offset = day.toordinal() - _EPOCH
    year = 1206 + offset * 33 // 12053  # 33 years are 12,053 days
    while _new_year(year) > offset:
        year -= 1
    while _new_year(year + 1) <= offset:
        year += 1
    first, last = YEARS["jalali"]
    if not first <= year <= last:
        raise Refused("date.year_out_of_range", year=day.year, first=1828, last=2119)
    in_year = offset - _new_year(year)
    if in_year < 186:
        return year, in_year // 31 + 1, in_year % 31 + 1
    return year, (in_year - 186) // 30 + 7, (in_year - 186) % 30 + 1


def from_jalali(year: int, month: int, day: int) -> date:
    """The day of a Jalali date.

    Raises:
        Refused: As `day_of`.
    """
    return day_of((year, month, day), "jalali")


def day_of(parts: Parts, calendar: Calendar) -> date:
    """The day that year, month and day of `calendar` name.

    Raises:
        Refused: `date.year_out_of_range` (`first`, `last`), `date.month_out_of_range`,
            `date.no_such_day` (`days`: how many this month has).
    """
    year, month, day = parts
    days = month_days(year, month, calendar)
    if not 1 <= day <= days:
        raise Refused("date.no_such_day", year=year, month=month, day=day, days=days)
    if calendar == "gregorian":
        return date(year, month, day)
    before = (month - 1) * 31 - max(0, month - 7)
    return date.fromordinal(_EPOCH + _new_year(year) + before + day - 1)


def parts_of(day: date, calendar: Calendar) -> Parts:
    """Year, month and day of `day` in `calendar`."""
    return (day.year, day.month, day.day) if calendar == "gregorian" else to_jalali(day)


def _new_year(year: int) -> int:
    """Days from 1 Farvardin 1206 to 1 Farvardin of `year`."""
    return 365 * (year - 1206) + (8 * year + 21) // 33 - (8 * 1206 + 21) // 33
