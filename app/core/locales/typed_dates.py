"""Dates as people type them: `1404/2/5`, `۱۴۰۴/۰۲/۰۵`, `5.2.25`, `5 2`, `5 Feb 2025`, `+7`."""

import re
from datetime import date, timedelta

from app.core.calendars import Calendar, day_of, parts_of
from app.core.errors import Refused
from app.core.locales.calendar_names import month_of
from app.core.locales.digits import fold_digits
from app.core.locales.isolates import without_isolates

TYPED_MAX = 20

_WORDS = {
    0: "today leo aujourd'hui aujourd’hui आज امروز",
    -1: "yesterday jana hier دیروز",
    1: "tomorrow kesho demain فردا",
}
_DAYS = {word: days for days, words in _WORDS.items() for word in words.split()}
_STEP = re.compile(r"([+-])([0-9]{1,4})", re.ASCII)
_NUMBERS = re.compile(r"([0-9]{1,5})[-/. ]+([0-9]{1,2})(?:[-/. ]+([0-9]{1,5}))?", re.ASCII)
_NAMED = re.compile(r"([0-9]{1,2})(?:er)?[. ]+([^0-9 ]{2,})(?: +([0-9]{1,5}))?")


def parse_date(text: str, calendar: Calendar, today: date) -> date:
    """The day that the typed text means in `calendar`.

    A first number of three digits or more is the year, else the order is day, month, year. A
    year of two digits is the one nearest to today; without a year it is this year. Show the
    weekday of the result at once, so that a slip is seen.

    Args:
        today: The civil day of the group.

    Raises:
        Refused: `date.not_understood`, and those of `calendars.day_of`.
    """
    typed = fold_digits(without_isolates(text[: TYPED_MAX + 5])).strip().lower()
    typed = typed.replace("\u2212", "-")
    if len(text) > TYPED_MAX or not typed:
        raise Refused("date.not_understood", typed=text[:TYPED_MAX])
    if typed in _DAYS:
        return today + timedelta(days=_DAYS[typed])
    step = _STEP.fullmatch(typed)
    if step:
        return today + timedelta(days=int(step.group(1) + step.group(2)))
    match = _NUMBERS.fullmatch(_with_number(typed, calendar))
    if match is None:
        raise Refused("date.not_understood", typed=text[:TYPED_MAX])
    first, month, last = match.groups()
    this_year = parts_of(today, calendar)[0]
    if len(first) >= 3:
        if last is None or len(last) > 2:
            raise Refused("date.not_understood", typed=text[:TYPED_MAX])
        return day_of((int(first), int(month), int(last)), calendar)
    year = this_year if last is None else _whole_year(last, this_year)
    return day_of((year, int(month), int(first)), calendar)


def _with_number(typed: str, calendar: Calendar) -> str:
    """A month in words, as screens show it, becomes its number."""
    named = _NAMED.fullmatch(typed)
    month = month_of(named.group(2), calendar) if named else 0
    if named is None or not month:
        return typed
    return " ".join(one for one in (named.group(1), str(month), named.group(3)) if one)


def _whole_year(typed: str, this_year: int) -> int:
    if len(typed) > 2:
        return int(typed)
    century = this_year - this_year % 100
    near = min(
        (century + shift + int(typed) for shift in (-100, 0, 100)),
        key=lambda year: abs(year - this_year),
    )
    return near
