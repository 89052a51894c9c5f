"""Why a step cannot write now."""

from app.core.errors import Refused
from app.projections.meetings import Meeting

_CODES = {
    "role": "collect.not_your_office",
    "closed": "collect.meeting_closed",
    "planned": "collect.not_open",
    "opening": "collect.not_open",
    "paused": "collect.paused",
}


def lock_of(meeting: Meeting) -> str:
    """Return "closed", "planned", "opening" or "paused"; "" while lines can be written."""
    if meeting.is_closed:
        return "closed"
    state = meeting.state.value
    return state if state in ("planned", "opening", "paused") else ""


def locked_error(lock: str) -> Refused:
    """Return what is said when somebody writes all the same; "" is a single locked box."""
    return Refused(_CODES.get(lock, "collect.locked"))
