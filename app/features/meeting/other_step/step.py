"""Other business in the list of steps."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.features.meeting.parts.counting import COUNTING
from app.features.meeting.step import Status, StepKind, StepScreen
from app.projections import outgoings
from app.ui.session import Session

if TYPE_CHECKING:
    from app.book.transaction import Reading
    from app.projections.meetings import Meeting


def title() -> str:
    return QCoreApplication.translate("Steps", "Other")


def status(reading: "Reading", meeting: "Meeting") -> Status:
    """Green once something was written; nothing is missing in a meeting without it either."""
    found = outgoings.outgoings_at(reading.conn, meeting.meeting)
    spent = sum(one.kind == "expense" for one in found)
    other = sum(one.kind in ("welfare", "move", "debt_in") for one in found)
    if spent:
        return Status(True, "expenses", (spent,))
    return Status(True, "entries", (other,)) if other else Status(bool(meeting.minutes))


def under(status: Status, language: str) -> str:
    """The second line: "1 expense"."""
    if status.code == "expenses":
        return COUNTING.expenses(int(status.values[0]))
    if status.code == "entries":
        return COUNTING.entries(int(status.values[0]))
    return ""


def make(session: Session, meeting: str) -> StepScreen:
    from app.features.meeting.other_step.screen import OtherScreen

    return OtherScreen(session, meeting)


STEP = StepKind(name="other", title=title, status=status, under=under, make=make)
