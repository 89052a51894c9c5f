"""Group rules: what is read, and what is decided about proposals. Without Qt."""

from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol

from app.book.transaction import Reading
from app.core.errors import AppError
from app.operations.proposals import decide_proposal
from app.projections import meetings, members
from app.projections.constitution import Constitution, constitution


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What the page shows.

    Attributes:
        names: Of everybody on the roll. here: Members who may vote.
        meeting: The one that is open now, "" for none. next_on: Day of the next one, "" for none.
    """

    all: Constitution
    names: dict[str, str]
    here: int
    meeting: str
    next_on: str


class RulesView(Protocol):
    """What the presenter needs of the screen."""

    def show_look(self, look: Look) -> None: ...
    def show_failure(self, error: AppError) -> None: ...
    def refused(self, error: AppError) -> None: ...
    def decided(self, outcome: str) -> None: ...


@dataclass
class RulesPresenter:
    """One officer at the page."""

    session: Any
    view: RulesView
    look: Look | None = None

    def read(self) -> None:
        self.session.read(read_look, self._took, self.view.show_failure)

    def decide(self, proposal: str, outcome: str, votes: tuple[int, int, int] = (0, 0, 0)) -> None:
        """Write the vote about a proposal, or that it was withdrawn."""
        assert self.look is not None
        order = partial(
            decide_proposal,
            proposal=proposal,
            outcome=outcome,
            meeting=self.look.meeting,
            votes=votes,
        )

        def done(_: None) -> None:
            self.view.decided(outcome)
            self.read()

        self.session.write(order, done, self.view.refused)

    def _took(self, look: Look) -> None:
        self.look = look
        self.view.show_look(look)


def read_look(reading: Reading) -> Look:
    """Read all that the page shows."""
    conn = reading.conn
    roll = [one.member for one in members.members(conn)]
    running, planned = meetings.running_meeting(conn), meetings.next_meeting(conn)
    return Look(
        all=constitution(conn, zone=reading.group.zone),
        names=reading.people.names(roll),
        here=len(roll),
        meeting=running.meeting if running is not None else "",
        next_on=planned.on if planned is not None else "",
    )
