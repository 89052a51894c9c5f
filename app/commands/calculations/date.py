"""`calc date`: one day in both calendars."""

import datetime
import re

from app.commands import BadInput
from app.commands.json_input import Fields, text
from app.core.calendars import Calendar, day_of
from app.core.errors import Refused
from app.core.locales.calendar_names import WEEKDAYS
from app.core.locales.dates import iso_in

_REASONS = {
    "date.year_out_of_range": "the year must lie from {first} to {last}",
    "date.month_out_of_range": "the month must lie from 1 to 12",
    "date.no_such_day": "this month has {days} days",
}


def calculate(fields: Fields) -> dict[str, object]:
    if ("gregorian" in fields) == ("jalali" in fields):
        raise BadInput("give either 'gregorian' or 'jalali'")
    calendar: Calendar = "gregorian" if "gregorian" in fields else "jalali"
    typed = fields.take(calendar, text)
    fields.done()
    match = re.fullmatch(r"([0-9]{4})-([0-9]{2})-([0-9]{2})", typed)
    if match is None:
        raise BadInput(f"'{calendar}' must be written year-month-day, such as 1404-01-01")
    year, month, number = map(int, match.groups())
    try:
        day = day_of((year, month, number), calendar)
        return _known(day)
    except Refused as refused:
        reason = _REASONS[refused.code].format(**refused.values)
        empty = {"gregorian": None, "jalali": None, "weekday": None}
        return {**empty, calendar: typed, "valid": False, "reason": reason}


def _known(day: datetime.date) -> dict[str, object]:
    return {
        "gregorian": iso_in(day, "gregorian"),
        "jalali": iso_in(day, "jalali"),
        "weekday": WEEKDAYS["en"][day.weekday()],
        "valid": True,
    }
