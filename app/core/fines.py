"""Fines: imposed by the rules or by the meeting, owed until paid as a part of a contribution."""

from dataclasses import dataclass

from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type

LATE = "late"
ABSENT = "absent"


@event_type("fine.imposed", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class FineImposed:
    """A member owes a fine; no money moves until it is paid (T10).

    Attributes:
        reason: "late", "absent", "phone", ... : a code of the fine list, or words as typed.
        cause: Fact that brought it about (the roll call, a row of the grid) and takes it away
            again when it is undone; "" when it stands alone.
    """

    meeting: str
    member: str
    reason: str
    minor: int
    currency: str
    cause: str = ""


def impose(payload: FineImposed) -> FineImposed:
    """Decide a fine.

    Raises:
        Refused: The amount is not positive, or no reason is given.
    """
    if payload.minor <= 0:
        raise Refused("amount.not_positive", minor=payload.minor)
    if not payload.reason.strip():
        raise Refused("fine.no_reason")
    return payload


@dataclass(frozen=True, slots=True)
class Owed:
    """A fine as it stands: what is left of it after payments, oldest fine first."""

    entry: str
    reason: str
    minor: int
    left: int


def still_owed(imposed: tuple[tuple[str, str, int], ...], paid: int) -> tuple[Owed, ...]:
    """Fines not wholly paid, oldest first.

    Args:
        imposed: (entry, reason, minor) of every standing fine of one member, oldest first.
        paid: All that the member ever paid on fines.
    """
    owed = []
    for entry, reason, minor in imposed:
        part = min(paid, minor)
        paid -= part
        if part < minor:
            owed.append(Owed(entry, reason, minor, minor - part))
    return tuple(owed)
