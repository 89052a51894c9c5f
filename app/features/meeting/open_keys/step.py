"""Step 1: the keys open the book."""

from PySide6.QtCore import QCoreApplication

from app.book.transaction import Reading
from app.core.locales.numbers import format_number
from app.features.meeting.open_keys.screen import OpenStep
from app.features.meeting.step import Status, StepKind
from app.projections.meetings import Meeting


def _title() -> str:
    return QCoreApplication.translate("Steps", "Open")


def _status(reading: Reading, meeting: Meeting) -> Status:
    return Status(True, "opened", (len(meeting.keys),)) if meeting.keys else Status()


def _under(status: Status, language: str) -> str:
    if status.code == "keys":
        have, needed = (format_number(int(value), language) for value in status.values)
        text = QCoreApplication.translate("Steps", "{have} of {needed} keys")
        return text.format(have=have, needed=needed)
    if status.code == "opened":
        count = int(status.values[0])
        one = QCoreApplication.translate("Steps", "{count} key")
        many = QCoreApplication.translate("Steps", "{count} keys")
        return (one if count == 1 else many).format(count=format_number(count, language))
    return ""


STEP = StepKind(name="open", title=_title, status=_status, under=_under, make=OpenStep)
