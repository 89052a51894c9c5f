"""The part of a year between two days, as the conventions of lenders count it."""

from datetime import date
from fractions import Fraction

from app.core.periods import PER_YEAR, Period
from app.core.schedules.terms import DayCount


def year_fraction(begin: date, end: date, day_count: DayCount) -> Fraction:
    """Years from `begin` to `end`; the first day counts, the last does not.

    Source: ISDA 2006 definitions 4.16: 30E/360, Act/365 Fixed, Act/360, Act/Act (days in
    leap years over 366, the others over 365).
    """
    if day_count == "30/360":
        return Fraction(_days_30(begin, end), 360)
    if day_count == "act/365":
        return Fraction((end - begin).days, 365)
    if day_count == "act/360":
        return Fraction((end - begin).days, 360)
    assert day_count == "act/act", "periodic has no days"
    years = Fraction(0)
    while begin.year < end.year:
        turn = date(begin.year + 1, 1, 1)
        years += _of_its_year(begin, turn)
        begin = turn
    return years + _of_its_year(begin, end)


def period_years(period: Period) -> Fraction:
    """One period as a part of the year, evenly: months over 12, weeks over 52, days over 365."""
    return Fraction(period.every, PER_YEAR[period.unit])


def _of_its_year(begin: date, end: date) -> Fraction:
    days = date(begin.year + 1, 1, 1).toordinal() - date(begin.year, 1, 1).toordinal()
    return Fraction((end - begin).days, days)


def _days_30(begin: date, end: date) -> int:
    first, last = min(begin.day, 30), min(end.day, 30)
    return 360 * (end.year - begin.year) + 30 * (end.month - begin.month) + last - first
