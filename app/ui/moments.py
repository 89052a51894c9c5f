"""A moment as people say it: "today at 09:32", "7 Nov 16:40"."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QCoreApplication

from app.core.locales.dates import DateStyle, format_date
from app.core.locales.digits import native_digits
from app.core.locales.languages import language_of


def moment(at_ms: int, now_ms: int, *, zone: str, language: str, calendar: str) -> str:
    """The moment in the group's zone, with the day only when it is not today."""
    there = _zone(zone)
    at = datetime.fromtimestamp(at_ms / 1000, UTC).astimezone(there)
    today = datetime.fromtimestamp(now_ms / 1000, UTC).astimezone(there).date()
    time = native_digits(at.strftime("%H:%M"), language_of(language).digits)
    if at.date() == today:
        return QCoreApplication.translate("Moments", "today at {time}").format(time=time)
    if at.date() == today - timedelta(days=1):
        return QCoreApplication.translate("Moments", "yesterday at {time}").format(time=time)
    style: DateStyle = "day_month" if at.year == today.year else "short"
    day = format_date(at.date(), language, "jalali" if calendar == "jalali" else "gregorian", style)
    return f"{day} {time}"


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")
