"""Following up what is late: promises, the ladder of steps, quiet hours, the order of tasks.

Source: spec/domain.md appendix A, row Collections.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Literal

from app.core.allocation import Payment

PromiseState = Literal["open", "kept", "broken"]
Step = Literal[
    "reminder", "guarantor_notice", "committee_visit", "default_letter", "write_off_proposal"
]

LADDER: tuple[tuple[int, Step], ...] = (
    (1, "reminder"),
    (7, "guarantor_notice"),
    (30, "committee_visit"),
    (60, "default_letter"),
    (90, "write_off_proposal"),
)
QUIET_FROM, QUIET_UNTIL = time(20), time(7)


def promise_state(
    *, made: date, by: date, minor: int, payments: Iterable[Payment], on: date
) -> PromiseState:
    """Whether a promise was kept: enough money moved from its day to its last day.

    Args:
        payments: What was paid of what was promised, by value date: a payment that is
            recorded later keeps the promise when the money moved in time.
    """
    came = sum(payment.minor for payment in payments if made <= payment.on <= by)
    if came >= minor:
        return "kept"
    return "broken" if on > by else "open"


def step_of(days_late: int) -> Step | None:
    """The highest step that an age has reached, None when nothing is late."""
    reached = [step for first, step in LADDER if days_late >= first]
    return reached[-1] if reached else None


def steps_to_do(days_late: int, done: Collection[Step]) -> tuple[Step, ...]:
    """The step to take now: the highest reached, unless it was taken; earlier ones lapse."""
    step = step_of(days_late)
    return () if step is None or step in done else (step,)


def is_quiet(now: time) -> bool:
    """Nobody is called or written to between 20:00 and 07:00 local time."""
    return now >= QUIET_FROM or now < QUIET_UNTIL


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One debtor to follow up, amounts in minor units."""

    subject: str
    member: str
    member_no: int
    days_late: int
    minor: int
    step: Step | None
    has_broken_promise: bool = False
    has_open_promise: bool = False
    is_hardship: bool = False


def in_order(tasks: Sequence[Task]) -> tuple[Task, ...]:
    """Broken promises first, then the latest, the largest, and by number of the member.

    Who has an open promise or a hardship that the meeting voted is left in peace.
    """
    open_ = [task for task in tasks if not task.is_hardship and not task.has_open_promise]
    return tuple(
        sorted(
            open_,
            key=lambda task: (
                not task.has_broken_promise,
                -task.days_late,
                -task.minor,
                task.member_no,
                task.subject,
            ),
        )
    )
