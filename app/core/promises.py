"""Promises: a member says how much comes by which day; whether it came shows in the payments."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type

AHEAD_MAX = 366  # days; a promise for later is a new schedule, which needs a vote

PromiseState = Literal["open", "kept", "broken"]


@event_type("promise.made", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseMade:
    """A member promised to pay; no money moves and nothing that is owed changes.

    Attributes:
        loan, due: What it is for: a loan, another due, or "" for both: all that is late.
        on: Civil day the word was given. `by`: last day to keep it.
        meeting: Where it was given; "" outside a meeting.
        sealed: Hex of what else was said, under the member's own key; "" for nothing.
    """

    promise: str
    member: str
    on: str
    by: str
    minor: int
    currency: str
    loan: str = ""
    due: str = ""
    meeting: str = ""
    sealed: str = ""


def make(payload: PromiseMade) -> PromiseMade:
    """Decide a promise.

    Raises:
        Refused: The amount is not positive, the last day lies before the day it is given
            ("promise.in_the_past", earliest) or more than AHEAD_MAX days ahead
            ("promise.too_far", latest).
    """
    if payload.minor <= 0:
        raise Refused("amount.not_positive", minor=payload.minor)
    on, by = date.fromisoformat(payload.on), date.fromisoformat(payload.by)
    if by < on:
        raise Refused("promise.in_the_past", earliest=payload.on)
    if (by - on).days > AHEAD_MAX:
        latest = date.fromordinal(on.toordinal() + AHEAD_MAX)
        raise Refused("promise.too_far", latest=latest.isoformat(), days=AHEAD_MAX)
    return payload


def state_of(*, minor: int, by: str, paid: int, on: str) -> PromiseState:
    """What became of a promise, as seen on the civil day `on`.

    Args:
        paid: Minor units that came since it was given, of value by its last day at the latest.
            What comes later repays the debt and does not mend the promise.
    """
    if paid >= minor:
        return "kept"
    return "open" if on <= by else "broken"
