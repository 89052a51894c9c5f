"""Regular dates: every so many days, weeks, months or Jalali months, from a kept anchor day."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, get_args

from app.core.calendars import Calendar, day_of, month_days, parts_of
from app.core.errors import Refused

Unit = Literal["days", "weeks", "months", "jalali_months", "meetings"]

UNITS: tuple[Unit, ...] = get_args(Unit)
PER_YEAR: dict[Unit, int] = {"days": 365, "weeks": 52, "months": 12, "jalali_months": 12}


@dataclass(frozen=True, slots=True)
class Period:
    """A step between two dates; `meetings` has no length, its dates are those of the meetings."""

    unit: Unit
    every: int = 1

    @property
    def calendar(self) -> Calendar:
        """The calendar in which months are counted."""
        return "jalali" if self.unit == "jalali_months" else "gregorian"

    @property
    def is_monthly(self) -> bool:
        return self.unit in ("months", "jalali_months")


def add_months(day: date, months: int, calendar: Calendar, *, anchor: int = 0) -> date:
    """The same day of the month `months` later, or the last day of a shorter month.

    Args:
        anchor: Day of the month to aim at; 0 means that of `day`. A series keeps its anchor:
            31 January, 28 February, 31 March.

    Raises:
        Refused: `date.year_out_of_range`.
    """
    year, month, number = parts_of(day, calendar)
    count = year * 12 + month - 1 + months
    year, month = count // 12, count % 12 + 1
    wanted = min(anchor or number, month_days(year, month, calendar))
    return day_of((year, month, wanted), calendar)


def step(day: date, period: Period, times: int = 1, *, anchor: int = 0) -> date:
    """The day `times` periods after `day`.

    Raises:
        Refused: `period.without_length` for meetings, `date.year_out_of_range`.
    """
    count = period.every * times
    if period.is_monthly:
        return add_months(day, count, period.calendar, anchor=anchor)
    if period.unit == "meetings":
        raise Refused("period.without_length")
    try:
        return day + timedelta(days=count * (7 if period.unit == "weeks" else 1))
    except OverflowError:
        raise Refused("date.year_out_of_range", year=10000, first=1828, last=2119) from None


def due_dates(
    start: date, period: Period, count: int, first_due: date | None = None
) -> tuple[date, ...]:
    """`count` regular dates, oldest first.

    Args:
        start: Day from which the first period runs; its day of month is the anchor.
        first_due: First date when it is not `start` plus one period; then it is the anchor.

    Raises:
        Refused: As `step`.
    """
    origin, shift = (start, 1) if first_due is None else (first_due, 0)
    if not period.is_monthly:
        return tuple(step(origin, period, shift + place) for place in range(count))
    calendar = period.calendar
    year, month, anchor = parts_of(origin, calendar)
    months = year * 12 + month - 1 + shift * period.every
    dates = []
    for _ in range(count):
        year, month = months // 12, months % 12 + 1
        dates.append(
            day_of((year, month, min(anchor, month_days(year, month, calendar))), calendar)
        )
        months += period.every
    return tuple(dates)


def weekday_of_month(year: int, month: int, weekday: int, nth: int) -> date:
    """The nth weekday (Monday 0) of a Gregorian month; nth -1 is the last.

    Raises:
        Refused: `date.no_such_weekday` when the month has no fifth one.
    """
    days = month_days(year, month, "gregorian")
    first = 1 + (weekday - date(year, month, 1).weekday()) % 7
    number = first + 7 * (nth - 1) if nth > 0 else first + 7 * ((days - first) // 7)
    if number > days:
        raise Refused("date.no_such_weekday", month=month, nth=nth)
    return date(year, month, number)
