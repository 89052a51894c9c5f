"""Read out and close, in the list of steps."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.core.locales.numbers import format_number
from app.features.meeting.step import Status, StepKind, StepScreen
from app.ui.session import Session

if TYPE_CHECKING:
    from app.book.transaction import Reading
    from app.projections.meetings import Meeting


def title() -> str:
    return QCoreApplication.translate("Steps", "Close")


def status(reading: "Reading", meeting: "Meeting") -> Status:
    """Done when the page is locked; before that, how many have signed it as it stands."""
    from app.projections.reading_out import read_out

    if meeting.is_closed:
        return Status(True, "provisional" if meeting.is_provisional else "closed")
    if meeting.counted_minor is None:
        return Status()
    out = read_out(reading.conn, meeting.meeting, currency=reading.group.currency)
    if out is None or not out.signed:
        return Status()
    return Status(False, "signed", (len(out.signed), len(out.required)))


def under(status: Status, language: str) -> str:
    """The second line: "1 of 5 signed"."""
    translate = QCoreApplication.translate
    if status.code == "closed":
        return translate("Steps", "locked")
    if status.code == "provisional":
        return translate("Steps", "keys missing")
    if status.code != "signed":
        return ""
    done, of = (format_number(int(value), language) for value in status.values)
    return translate("Steps", "{done} of {of} signed").format(done=done, of=of)


def make(session: Session, meeting: str) -> StepScreen:
    from app.features.meeting.close.screen import CloseScreen

    return CloseScreen(session, meeting)


STEP = StepKind(name="close", title=title, status=status, under=under, make=make)
