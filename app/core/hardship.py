"""Hardship: the meeting votes that a member in need pays no penalties for a while."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type

# Codes, not words: the reason is read out, and an illness is nobody's business in the log.
REASONS: Final = ("illness", "death", "harvest", "work", "disaster", "other")
DAYS_MAX = 366


@event_type("hardship.declared", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class HardshipDeclared:
    """From `since` to `until`, both included, no penalty is assessed; the debt stays.

    Attributes:
        loan: The one loan that it is about; "" for all that the member owes.
        meeting: Where it was voted. votes_yes, votes_no: Hands that were up.
        reason: Of REASONS.
    """

    member: str
    meeting: str
    on: str
    since: str
    until: str
    reason: str
    votes_yes: int
    votes_no: int
    loan: str = ""


def declare(payload: HardshipDeclared) -> HardshipDeclared:
    """Decide a hardship.

    Raises:
        Refused: An unknown reason, an end before the beginning, longer than DAYS_MAX, or no
            majority of those who voted ("hardship.not_carried").
    """
    if payload.reason not in REASONS:
        raise Refused("hardship.unknown_reason", reason=payload.reason)
    days = (date.fromisoformat(payload.until) - date.fromisoformat(payload.since)).days
    if days < 0:
        raise Refused("hardship.ends_before", earliest=payload.since)
    if days > DAYS_MAX:
        latest = date.fromordinal(date.fromisoformat(payload.since).toordinal() + DAYS_MAX)
        raise Refused("hardship.too_long", latest=latest.isoformat(), days=DAYS_MAX)
    if payload.votes_yes <= payload.votes_no:
        raise Refused("hardship.not_carried", yes=payload.votes_yes, no=payload.votes_no)
    return payload


def covers(*, since: str, until: str, of: str, day: str, loan: str = "") -> bool:
    """Whether penalties of `loan` ("" = of other dues) stand still on the civil day.

    Args:
        of: The one loan that the hardship is about; "" for all that the member owes.
    """
    return since <= day <= until and of in ("", loan)
