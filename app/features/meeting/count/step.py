"""Count in the list of steps."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.core.locales.amounts import format_money
from app.features.meeting.step import Status, StepKind, StepScreen
from app.ui.session import Session

if TYPE_CHECKING:
    from app.book.transaction import Reading
    from app.projections.meetings import Meeting


def title() -> str:
    return QCoreApplication.translate("Steps", "Count")


def status(reading: "Reading", meeting: "Meeting") -> Status:
    """Done when the count holds and nothing of it is unexplained."""
    if meeting.counted_minor is None and not meeting.is_closed:
        return Status()
    currency = reading.group.currency
    if meeting.is_closed:
        return Status(True, "counted", (meeting.totals.box, currency))
    if meeting.difference:
        code = "less" if meeting.difference < 0 else "more"
        return Status(False, code, (abs(meeting.difference), currency))
    return Status(True, "counted", (meeting.counted_minor or 0, currency))


def under(status: Status, language: str) -> str:
    """The second line: "200 less", "43,400"."""
    if not status.code:
        return ""
    minor, currency = status.values
    amount = format_money(int(minor), str(currency), language)
    if status.code == "less":
        return QCoreApplication.translate("Steps", "{amount} less").format(amount=amount)
    if status.code == "more":
        return QCoreApplication.translate("Steps", "{amount} more").format(amount=amount)
    return amount


def make(session: Session, meeting: str) -> StepScreen:
    from app.features.meeting.count.screen import CountScreen

    return CountScreen(session, meeting)


STEP = StepKind(name="count", title=title, status=status, under=under, make=make)
