"""Contacts: who was spoken to about a debt, how, and what came of it."""

from dataclasses import dataclass
from typing import Final

from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type

CHANNELS: Final = ("call", "visit", "sms", "letter")
RESULTS: Final = ("reached", "promised", "no_answer", "away", "disputes", "refuses", "delivered")
SAID_MAX = 500  # characters of what was said
QUIET: Final = ("20:00", "07:00")  # local time; nobody is called or written to between them


@event_type("contact.logged", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class ContactLogged:
    """Somebody tried to reach a member about money that is late.

    Attributes:
        loan: What it was about; "" for other dues.
        on: Civil day. `at`: local time HH:MM, "" when it was not noted.
        channel, result: Of CHANNELS and RESULTS.
        step: Rung of the ladder that is done with it ("reminder", ...); "" for none.
        sealed: Hex of what was said, under the member's own key; "" for nothing.
    """

    member: str
    on: str
    channel: str
    result: str
    loan: str = ""
    at: str = ""
    step: str = ""
    sealed: str = ""


def log(payload: ContactLogged) -> ContactLogged:
    """Decide an entry of the log. What was done in quiet hours is written all the same.

    Raises:
        Refused: An unknown channel or result.
    """
    if payload.channel not in CHANNELS:
        raise Refused("contact.unknown_channel", channel=payload.channel)
    if payload.result not in RESULTS:
        raise Refused("contact.unknown_result", result=payload.result)
    return payload


def check_said(text: str) -> str:
    """What was said, as it is sealed.

    Raises:
        Refused: Longer than SAID_MAX.
    """
    said = text.strip()
    if len(said) > SAID_MAX:
        raise Refused("contact.too_long", max=SAID_MAX)
    return said


def is_quiet(at: str) -> bool:
    """Whether the local time `at` (HH:MM) lies in the quiet hours; they go over midnight."""
    start, end = QUIET
    return at >= start or at < end
