"""Minutes: the words of a meeting."""

from dataclasses import dataclass

from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type

TEXT_MAX = 4000  # characters; a fact holds 16 KiB and Persian takes two bytes a letter


@event_type("minutes.written", FactClass.PROFILE)
@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesWritten:
    """The text of the minutes as it now stands; the last one in order shows."""

    meeting: str
    text: str


def write(*, meeting: str, text: str) -> MinutesWritten:
    """Decide the minutes.

    Raises:
        Refused: Longer than TEXT_MAX.
    """
    if len(text) > TEXT_MAX:
        raise Refused("minutes.too_long", max=TEXT_MAX)
    return MinutesWritten(meeting=meeting, text=text)
