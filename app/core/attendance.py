"""Attendance: who is here, and the fine that the roll call brings about by itself."""

import re
from dataclasses import dataclass
from typing import Final

from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.rules_of_group import Rules

# When two laptops mark one member differently, the more present mark shows.
STATUSES: Final = ("present", "late", "proxy", "excused", "absent")
HERE: Final = frozenset({"present", "late"})
CAME: Final = HERE | {"proxy"}
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


@event_type("attendance.marked", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceMarked:
    """A member was called."""

    meeting: str
    member: str
    status: str


@event_type("attendance.left", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceLeft:
    """A member who was here left before the end; it moves no money and no due.

    Attributes:
        at: Time of day that the officer saw, "15:40"; shown only, it orders nothing.
    """

    meeting: str
    member: str
    at: str


def leave(*, meeting: str, member: str, at: str, status: str) -> AttendanceLeft:
    """Decide that a member left; `status` is the mark of the roll, "" for none.

    Raises:
        Refused: "attendance.not_here", or the time is none.
    """
    if status not in CAME:
        raise Refused("attendance.not_here")
    if not _TIME.fullmatch(at):
        raise Refused("attendance.bad_time", at=at)
    return AttendanceLeft(meeting=meeting, member=member, at=at)


def mark(*, meeting: str, member: str, status: str) -> AttendanceMarked:
    """Decide a mark.

    Raises:
        Refused: The status is not one of STATUSES.
    """
    if status not in STATUSES:
        raise Refused("attendance.unknown_status", status=status)
    return AttendanceMarked(meeting=meeting, member=member, status=status)


def more_present(one: str, other: str) -> str:
    """The mark that stands when two people marked apart: PRESENT > LATE > EXCUSED > ABSENT."""
    return min(one, other, key=STATUSES.index)


def fine_for(status: str, rules: Rules) -> int:
    """The fine of the rules in minor units; 0 for none."""
    amounts = {
        "late": rules.late_fine,
        "absent": rules.absent_fine,
        "excused": rules.excused_fine,
        "proxy": rules.proxy_fine,
    }
    return amounts.get(status, 0)


def needed_to_decide(members: int, quorum_percent: int) -> int:
    """People who must be here so that votes count, rounded up."""
    return -(-members * quorum_percent // 100)
