"""The fair order in the list of steps: of a fund, in place of requests for loans."""

from typing import TYPE_CHECKING

from app.features.meeting.loans_step.step import title, under
from app.features.meeting.step import Status, StepKind, StepScreen
from app.projections import selections
from app.ui.session import Session

if TYPE_CHECKING:
    from app.book.transaction import Reading
    from app.projections.meetings import Meeting


def status(reading: "Reading", meeting: "Meeting") -> Status:
    """Green once somebody was chosen, or written down that nobody could be."""
    made = selections.chosen_at(reading.conn, meeting.meeting)
    given = sum(bool(one.made.winner) for one in made)
    return Status(bool(made), "given", (given,)) if given else Status(bool(made))


def make(session: Session, meeting: str) -> StepScreen:
    from app.features.meeting.fair_step.screen import FairScreen

    return FairScreen(session, meeting)


STEP = StepKind(name="loans", title=title, status=status, under=under, make=make)
