"""What the bar on top of a meeting says: the meeting, its steps, what is saved, the battery."""

from PySide6.QtCore import QCoreApplication

from app.core.locales.dates import format_date
from app.core.locales.digits import native_digits
from app.core.locales.languages import language_of
from app.core.locales.numbers import format_number, format_percent
from app.features.meeting.step import Status, StepKind
from app.projections.meetings import Meeting
from app.system.battery import battery_percent
from app.ui.session import Session
from app.ui.widgets.step_bar import Step

BATTERY_LOW = 20


def steps_of(
    kinds: tuple[StepKind, ...], statuses: tuple[Status, ...], language: str
) -> list[Step]:
    """The steps as the bar lists them, with their second lines."""
    digits = language_of(language).digits
    return [
        Step(
            native_digits(str(number), digits),
            kind.title(),
            kind.under(status, language),
            status.done,
        )
        for number, (kind, status) in enumerate(zip(kinds, statuses, strict=True), 1)
    ]


def head_of(meeting: Meeting, session: Session) -> tuple[str, str]:
    """(title, day) of the meeting."""
    title = QCoreApplication.translate("MeetingFrame", "Meeting {no}")
    is_jalali = session.calendar == "jalali"
    return (
        title.format(no=format_number(meeting.no, session.language)),
        format_date(meeting.on, session.language, "jalali" if is_jalali else "gregorian"),
    )


def saved_words(saved: str, language: str) -> str:
    """Until when everything is saved; "" before the first entry."""
    if not saved:
        return ""
    text = QCoreApplication.translate("MeetingFrame", "Saved {time}")
    return text.format(time=native_digits(saved, language_of(language).digits))


def charge_words(language: str) -> tuple[str, bool]:
    """(charge of the battery, whether it is low); "" where nobody can tell."""
    percent = battery_percent()
    if percent is None:
        return "", False
    return format_percent(percent * 10_000, language), percent <= BATTERY_LOW
