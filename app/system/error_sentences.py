"""The sentence of an error: what happened, is the book harmed, what to do. Without Qt.

A code has a sentence of its own in the room "errors", or shares that of its family (`event.*`):
what a person can do about fifteen kinds of damaged bytes is the same, and the code says the rest.
"""

from datetime import UTC, datetime

from app.core.calendars import Calendar
from app.core.errors import AppError
from app.core.locales.dates import format_date
from app.core.locales.digits import native_digits
from app.core.locales.isolates import island
from app.core.locales.languages import language_of
from app.system.texts import Texts, load_texts

ROOM = "errors"
UNKNOWN = "error.unknown"
# Codes whose value is a moment that somebody may know, and the sentence that says it.
DATED = {
    "book.already_open": ("since_ms", "book.already_open_since"),
    "sync.device_removed": ("removed_ms", "sync.device_removed_on"),
}
LAST_MS = 4_102_444_800_000  # 2100: beyond it is no moment at which a program ran


def error_sentence(
    error: AppError, language: str, *, fallback: str = "", calendar: Calendar = "gregorian"
) -> str:
    """One or two sentences in `language`, with the values of the error in their places.

    Args:
        fallback: The code of the sentence for an error that has none of its own.
    """
    texts = load_texts(language, ROOM)
    found = sentence_code(error.code, texts)
    if fallback and found != error.code:
        found = fallback
    values = {"code": error.code, **error.values}
    name, dated = DATED.get(error.code, ("", ""))
    at_ms = values.get(name)
    if isinstance(at_ms, int) and 0 < at_ms < LAST_MS:
        at = datetime.fromtimestamp(at_ms / 1000, UTC).astimezone()
        time = native_digits(f"{at:%H:%M}", language_of(language).digits)
        day = format_date(at.date(), language, calendar, "long")
        values |= {"day": island(day), "time": time}
        found = dated
    return texts(found, **values)


def sentence_code(code: str, texts: Texts) -> str:
    """The code whose sentence stands for `code`: itself, its family, or the one for all."""
    family = f"{code.partition('.')[0]}.*"
    return next(one for one in (code, family, UNKNOWN) if one in texts or one == UNKNOWN)
