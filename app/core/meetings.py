"""Meetings: the sessions that hold every entry, and the states they go through."""

from dataclasses import dataclass
from enum import Enum

from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type


class State(Enum):
    """Where a meeting stands (spec/ux.md section 6.11)."""

    PLANNED = "planned"
    OPENING = "opening"
    OPEN = "open"
    PAUSED = "paused"
    COUNTING = "counting"
    SIGNING = "signing"
    CLOSED = "closed"
    CORRECTED = "corrected"


class Step(Enum):
    """What moves a meeting from one state to the next."""

    KEY = "key"
    OPEN = "open"
    PAUSE = "pause"
    RESUME = "resume"
    WRITE = "write"
    COUNT = "count"
    AGREE = "agree"
    SIGN = "sign"
    CLOSE = "close"
    CORRECT = "correct"


# A money line written after the count drops the count; after a signature it drops both.
_NEXT = {
    (State.PLANNED, Step.KEY): State.OPENING,
    (State.PLANNED, Step.OPEN): State.OPEN,
    (State.OPENING, Step.KEY): State.OPENING,
    (State.OPENING, Step.OPEN): State.OPEN,
    (State.OPEN, Step.WRITE): State.OPEN,
    (State.SIGNING, Step.PAUSE): State.PAUSED,  # the box was counted and agrees
    (State.PAUSED, Step.RESUME): State.OPEN,
    (State.OPEN, Step.COUNT): State.COUNTING,
    (State.COUNTING, Step.COUNT): State.COUNTING,
    (State.COUNTING, Step.WRITE): State.OPEN,
    (State.COUNTING, Step.AGREE): State.SIGNING,
    (State.SIGNING, Step.COUNT): State.COUNTING,
    (State.SIGNING, Step.AGREE): State.SIGNING,
    (State.SIGNING, Step.SIGN): State.SIGNING,
    (State.SIGNING, Step.WRITE): State.OPEN,
    (State.SIGNING, Step.CLOSE): State.CLOSED,
    (State.CLOSED, Step.CORRECT): State.CORRECTED,
    (State.CORRECTED, Step.CORRECT): State.CORRECTED,
}


def after(state: State, step: Step) -> State:
    """The state that `step` leads to.

    Raises:
        Refused: The step is not allowed from here ("meeting.wrong_state", state, step).
    """
    following = _NEXT.get((state, step))
    if following is None:
        raise Refused("meeting.wrong_state", state=state.value, step=step.value)
    return following


@event_type("meeting.planned", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingPlanned:
    """The next date is agreed. `on` is a civil day, `time` HH:MM in the group's zone."""

    meeting: str
    no: int
    on: str
    time: str
    place: str


@event_type("meeting.opened", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingOpened:
    """The key holders opened the book.

    Attributes:
        recorder: Member who writes.
        keys: Members whose PIN opened it.
        from_paper: Typed afterwards from a sheet of paper.
    """

    meeting: str
    no: int
    on: str
    place: str
    recorder: str
    keys: tuple[str, ...]
    from_paper: bool = False


@event_type("meeting.paused", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingPaused:
    """The meeting stops for a while; the box was counted before."""

    meeting: str
    reason: str


@event_type("meeting.resumed", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingResumed:
    meeting: str


def check_opening(
    *, keys: tuple[str, ...], holders: frozenset[str], needed: int, deputies: frozenset[str]
) -> None:
    """Prove that those who typed their PIN may open the book together.

    Args:
        holders: Key holders of the group; with none defined the deputies open alone.
        deputies: Officers who may stand in for one missing key (chair, treasurer).

    Raises:
        Refused: Too few different keys ("meeting.keys_missing", have, needed).
    """
    distinct = set(keys)
    with_key = distinct & holders
    standing_in = distinct & deputies
    if not holders:
        wanted = min(needed, max(len(deputies), 1))
        if len(standing_in) < wanted:
            raise Refused("meeting.keys_missing", have=len(standing_in), needed=wanted)
        return
    wanted = min(needed, len(holders))
    # One missing key holder may be stood in for by the chair.
    if len(with_key) + min(1, len(standing_in - with_key)) < wanted or not with_key:
        raise Refused("meeting.keys_missing", have=len(with_key), needed=wanted)
