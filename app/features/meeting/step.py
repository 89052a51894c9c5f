"""What a step of a meeting is: how it is listed, and what its screen gives to the frame."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.members_screen import RoomLine, RoomPage
from app.ui.screen import Screen
from app.ui.session import Session

if TYPE_CHECKING:
    from app.book.transaction import Reading
    from app.core.rules_of_group import Rules
    from app.projections.meetings import Meeting

__all__ = ["Draft", "RoomLine", "RoomPage", "Status", "StepKind", "StepScreen"]

Draft = dict[str, Any]
"""What was typed and not written yet, where the cursor stands: str, int, bool, lists, dicts."""


@dataclass(frozen=True, slots=True)
class Status:
    """Where a step stands.

    Attributes:
        done: Nothing is missing in it: the step turns green.
        code: What its second line says, "" for nothing; known to the step's `under` only.
        values: Numbers and names for that line.
    """

    done: bool = False
    code: str = ""
    values: tuple[int | str, ...] = ()


class StepScreen(Screen):
    """The page of one step in one meeting.

    The frame shows it, keeps `draft` while it works, and after a crash hands it to `restore`.
    `wants.emit("step", "count")` leads to another step, `wants.emit("step_at", (step, member))` to
    a member's row in it, `wants.emit("leave", None)` out of the meeting. Keys that all steps share
    (Alt, Pause, F12, Ctrl+H) belong to the frame.

    Signals:
        status_changed: The Status, where the book does not know it yet (two of three keys typed).
        draft_changed: What `draft` returns is another one; it is kept within a second.
        room_changed: The RoomPage for the members' screen.
    """

    status_changed = Signal(object)
    draft_changed = Signal()
    room_changed = Signal(object)

    def __init__(self, session: Session, meeting: str, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.meeting = meeting

    def draft(self) -> Draft:
        """Return the cursor and what was typed; {} when there is nothing to keep."""
        return {}

    def restore(self, draft: Draft) -> None:
        """Go on where `draft` was returned; called once, before `activate`, and with {} never."""

    def undo(self) -> bool:
        """Take back typing that was not written; False to take back the last entry."""
        return False

    def look_at(self, member: str) -> None:
        """Put the cursor on a member, as another step asked; steps without rows do nothing."""

    def room_page(self) -> RoomPage | None:
        """Return what the members' screen shows when this step comes to the front."""
        return None


def _always(rules: "Rules") -> bool:
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class StepKind:
    """One step as the list of steps knows it.

    Attributes:
        name: "open", "roll", "collect", "loans", "turn", "other", "count", "close".
        title: Returns its title, translated.
        status: Where it stands in a meeting; runs on the book's thread with all other steps.
        under: The second line of a Status in a language ("14 of 19").
        make: Its screen, for a meeting id; made when first opened.
        is_used: Whether the group's rules have this step.
    """

    name: str
    title: Callable[[], str]
    status: Callable[["Reading", "Meeting"], Status]
    under: Callable[[Status, str], str]
    make: Callable[[Session, str], StepScreen]
    is_used: Callable[["Rules"], bool] = _always
