"""Step 2: the names are called."""

from PySide6.QtCore import QCoreApplication

from app.book.transaction import Reading
from app.core.attendance import HERE
from app.core.locales.numbers import format_number
from app.features.meeting.roll_call.screen import RollCallStep
from app.features.meeting.step import Status, StepKind
from app.projections import attendance, members
from app.projections.meetings import Meeting


def _title() -> str:
    return QCoreApplication.translate("Steps", "Roll call")


def _status(reading: Reading, meeting: Meeting) -> Status:
    marks = attendance.marks(reading.conn, meeting.meeting)
    everybody = {one.member for one in members.members(reading.conn)}
    here = sum(mark.status in (*HERE, "proxy") for mark in marks.values())
    if not marks:
        return Status()
    if everybody <= marks.keys():
        return Status(True, "here", (here,))
    return Status(False, "called", (len(everybody & marks.keys()), len(everybody)))


def _under(status: Status, language: str) -> str:
    values = [format_number(int(value), language) for value in status.values]
    if status.code == "here":
        return QCoreApplication.translate("Steps", "{count} here").format(count=values[0])
    if status.code == "called":
        text = QCoreApplication.translate("Steps", "{called} of {all}", "members called")
        return text.format(called=values[0], all=values[1])
    return ""


STEP = StepKind(name="roll", title=_title, status=_status, under=_under, make=RollCallStep)
