"""The turn in the list of steps."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.core.payouts import next_in_turn
from app.core.rules_of_group import Rules
from app.features.meeting.step import Status, StepKind, StepScreen
from app.projections import group, outgoings
from app.ui.session import Session

if TYPE_CHECKING:
    from app.book.transaction import Reading
    from app.projections.meetings import Meeting


def title() -> str:
    return QCoreApplication.translate("Steps", "Turn")


def status(reading: "Reading", meeting: "Meeting") -> Status:
    """Done when the pot was paid out; the second line names whose turn it is."""
    conn = reading.conn
    paid = [
        one for one in outgoings.outgoings_at(conn, meeting.meeting) if one.kind in ("turn", "seat")
    ]
    if paid:
        return Status(True, "name", (reading.people.name(paid[0].member),))
    _, rules = group.current_rules(conn)
    member = next_in_turn(rules.turn_order, outgoings.turns_count(conn))
    return Status(False, "name", (reading.people.name(member),)) if member else Status()


def under(status: Status, language: str) -> str:
    """The first name of whose turn it is."""
    name = str(status.values[0]) if status.code else ""
    return name.split(maxsplit=1)[0] if name else ""


def make(session: Session, meeting: str) -> StepScreen:
    from app.features.meeting.turn_step.screen import TurnScreen

    return TurnScreen(session, meeting)


def is_used(rules: Rules) -> bool:
    return bool(rules.turn or rules.turn_order)


STEP = StepKind(name="turn", title=title, status=status, under=under, make=make, is_used=is_used)
