"""Dates as each language writes them, in words: the screens never show 05/02/25."""

from datetime import date
from typing import Literal

from app.core.calendars import Calendar, parts_of
from app.core.locales.calendar_names import WEEKDAYS, WEEKDAYS_SHORT, month_name
from app.core.locales.digits import native_digits
from app.core.locales.languages import Lang, language_of

DateStyle = Literal["long", "medium", "short", "day_month", "month_year"]


def format_date(
    day: date | str,
    lang: Lang,
    calendar: Calendar = "gregorian",
    style: DateStyle = "medium",
) -> str:
    """A day in words, in the language and calendar of the reader.

    Args:
        day: A date or its ISO text.
        style: `long` Saturday 21 November 2026, `medium` Sat 21 Nov 2026, `short` 21 Nov
            2026, `day_month` 21 Nov, `month_year` November 2026.
    """
    if isinstance(day, str):
        day = date.fromisoformat(day)
    language = language_of(lang)
    code = language.code
    year, month, number = parts_of(day, calendar)
    long = style in ("long", "month_year")
    words = [str(number), month_name(month, code, calendar, short=not long), str(year)]
    if code == "fr" and number == 1:
        words[0] = "1er"
    if style == "day_month":
        words.pop()
    elif style == "month_year":
        words.pop(0)
    elif style in ("long", "medium"):
        words.insert(0, (WEEKDAYS if long else WEEKDAYS_SHORT)[code][day.weekday()])
    return native_digits(" ".join(words), language.digits)


def iso_in(day: date, calendar: Calendar) -> str:
    """The day as `year-month-day` of `calendar`, with ASCII digits: 1405-08-30."""
    year, month, number = parts_of(day, calendar)
    return f"{year:04}-{month:02}-{number:02}"
