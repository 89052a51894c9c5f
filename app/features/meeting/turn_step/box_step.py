"""The turn of rotating boxes in the list of steps, in place of the turn of the plain rules."""

from typing import TYPE_CHECKING

from app.features.meeting.step import Status, StepKind, StepScreen
from app.features.meeting.turn_step.step import title, under
from app.projections import turn_days, turns
from app.ui.session import Session

if TYPE_CHECKING:
    from app.book.transaction import Reading
    from app.projections.meetings import Meeting


def status(reading: "Reading", meeting: "Meeting") -> Status:
    """Done when every box has paid its turn here; the second line names whose turn it is."""
    running = turns.running_rounds(reading.conn)
    waiting = [
        one
        for one in running
        if not _is_paid(one, meeting.meeting)
        and (one.is_over or turn_days.is_due(reading.conn, one, one.turn, meeting.on))
    ]
    for one in (*waiting, *running):
        seats = one.winners(turns.turn_at(one, meeting.meeting))
        if seats:
            name = reading.people.name(seats[0].members[0])
            return Status(not waiting, "name", (name,))
    return Status()


def _is_paid(running: turns.Running, meeting: str) -> bool:
    here = [one for one in running.course.paid if one.meeting == meeting]
    return bool(here) and (running.is_over or running.turn > here[-1].turn)


def make(session: Session, meeting: str) -> StepScreen:
    from app.features.meeting.turn_step.box_screen import BoxTurnScreen

    return BoxTurnScreen(session, meeting)


STEP = StepKind(name="turn", title=title, status=status, under=under, make=make)
