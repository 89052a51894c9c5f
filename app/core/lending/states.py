"""The states of a loan and the only moves between them."""

from typing import Literal, get_args

from app.core.errors import Refused

State = Literal[
    "draft",
    "applied",
    "guarantors_pending",
    "review",
    "approved",
    "rejected",
    "withdrawn",
    "queued",
    "active",
    "arrears",
    "settled",
    "rescheduled",
    "written_off",
    "recovered",
    "void",
]
Act = Literal[
    "apply",
    "ask_guarantors",
    "guarantors_complete",
    "guarantor_lost",
    "review",
    "defer",
    "approve",
    "reject",
    "withdraw",
    "reopen",
    "queue",
    "disburse",
    "fall_late",
    "catch_up",
    "repay",
    "settle",
    "unsettle",
    "reschedule",
    "top_up",
    "forgive",
    "write_off",
    "recover",
    "recover_all",
    "reverse",
]

STATES: tuple[State, ...] = get_args(State)
ACTS: tuple[Act, ...] = get_args(Act)

ASKED: frozenset[State] = frozenset(
    ("draft", "applied", "guarantors_pending", "review", "approved", "queued")
)
RUNNING: frozenset[State] = frozenset(("active", "arrears"))
CLOSED: frozenset[State] = frozenset(
    ("rejected", "withdrawn", "settled", "rescheduled", "written_off", "recovered", "void")
)

_RUNNING_ACTS: dict[Act, State] = {
    "settle": "settled",
    "write_off": "written_off",
    # The loan itself goes on under a new version of its schedule; "rescheduled" closes a loan
    # only when its debt moved into another one (consolidation, top-up by a new loan).
    "top_up": "rescheduled",
    "reverse": "void",
}

MOVES: dict[State, dict[Act, State]] = {
    "draft": {"apply": "applied", "withdraw": "withdrawn"},
    "applied": {
        "ask_guarantors": "guarantors_pending",
        "review": "review",
        "reject": "rejected",
        "withdraw": "withdrawn",
    },
    "guarantors_pending": {
        "guarantors_complete": "review",
        "reject": "rejected",
        "withdraw": "withdrawn",
    },
    "review": {
        "guarantor_lost": "guarantors_pending",
        "defer": "review",
        "approve": "approved",
        "reject": "rejected",
        "withdraw": "withdrawn",
    },
    "approved": {
        "guarantor_lost": "guarantors_pending",
        "queue": "queued",
        "disburse": "active",
        "withdraw": "withdrawn",
        "reopen": "review",
    },
    "queued": {
        "guarantor_lost": "guarantors_pending",
        "disburse": "active",
        "withdraw": "withdrawn",
        "reject": "rejected",
        "reopen": "review",
    },
    "active": {
        **_RUNNING_ACTS,
        "repay": "active",
        "fall_late": "arrears",
        "reschedule": "active",
        "forgive": "active",
    },
    "arrears": {
        **_RUNNING_ACTS,
        "repay": "arrears",
        "catch_up": "active",
        "reschedule": "active",
        "forgive": "arrears",
    },
    "settled": {"unsettle": "active"},
    "written_off": {"recover": "written_off", "recover_all": "recovered", "reverse": "active"},
    "recovered": {"reverse": "written_off"},
    "rescheduled": {"reverse": "active"},
    "rejected": {"reopen": "review"},
    "withdrawn": {},
    "void": {},
}


def move(state: State, act: Act) -> State:
    """The state after `act`.

    Raises:
        Refused: `loan.illegal_move` with the acts that are possible in `allowed`.
    """
    after = MOVES[state].get(act)
    if after is None:
        raise Refused("loan.illegal_move", state=state, act=act, allowed=" ".join(MOVES[state]))
    return after


def may(state: State, act: Act) -> bool:
    return act in MOVES[state]


def running_state(*, owed: int, days_late: int, grace_days: int = 0) -> State:
    """The state of a loan that was handed over, from its figures of a day.

    Args:
        owed: All that is left, minor units.
        grace_days: Days of lateness that are not called arrears.
    """
    if owed <= 0:
        return "settled"
    return "arrears" if days_late > grace_days else "active"


def check_not_before(given_on: str, on: str) -> None:
    """Nothing happens to a loan before it was handed over; both are civil days.

    Raises:
        Refused: "loan.before_given" with the first allowed day.
    """
    if on < given_on:
        raise Refused("loan.before_given", on=on, earliest=given_on)
