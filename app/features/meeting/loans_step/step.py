"""Loans in the list of steps."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.core.lending_room import lends
from app.features.meeting.parts.counting import COUNTING
from app.features.meeting.step import Status, StepKind, StepScreen
from app.projections import loans
from app.ui.session import Session

if TYPE_CHECKING:
    from app.book.transaction import Reading
    from app.core.rules_of_group import Rules
    from app.projections.meetings import Meeting


def title() -> str:
    return QCoreApplication.translate("Steps", "Loans")


def status(reading: "Reading", meeting: "Meeting") -> Status:
    """Green once a loan was given; a meeting without loans is nothing missing either."""
    given = len(loans.loans_given_at(reading.conn, meeting.meeting))
    return Status(bool(given), "given", (given,)) if given else Status()


def under(status: Status, language: str) -> str:
    """The second line: "1 given"."""
    if status.code != "given":
        return ""
    return COUNTING.loans_given(int(status.values[0]))


def make(session: Session, meeting: str) -> StepScreen:
    from app.features.meeting.loans_step.screen import LoansScreen

    return LoansScreen(session, meeting)


def is_used(rules: "Rules") -> bool:
    """A group that does not lend has a multiple of 0, and no box that lends."""
    return lends(rules)


STEP = StepKind(name="loans", title=title, status=status, under=under, make=make, is_used=is_used)
