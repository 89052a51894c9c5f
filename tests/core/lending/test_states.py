"""The life of a loan: every pair of state and act is either in the table or refused."""

import pytest

from app.core.errors import Refused
from app.core.lending.states import (
    ACTS,
    ASKED,
    CLOSED,
    MOVES,
    RUNNING,
    STATES,
    may,
    move,
    running_state,
)


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("act", ACTS)
def test_no_jump_but_those_of_the_table(state, act):
    if may(state, act):
        assert move(state, act) in STATES
        return
    with pytest.raises(Refused, match=r"loan\.illegal_move") as refused:
        move(state, act)
    assert refused.value.values["allowed"] == " ".join(MOVES[state])


def test_the_usual_life_from_asking_to_the_last_instalment():
    state = "draft"
    for act, after in (
        ("apply", "applied"),
        ("ask_guarantors", "guarantors_pending"),
        ("guarantors_complete", "review"),
        ("approve", "approved"),
        ("queue", "queued"),
        ("disburse", "active"),
        ("fall_late", "arrears"),
        ("catch_up", "active"),
        ("settle", "settled"),
    ):
        state = move(state, act)
        assert state == after


def test_money_can_be_handed_over_as_soon_as_it_is_approved():
    assert move("approved", "disburse") == move("queued", "disburse") == "active"


@pytest.mark.parametrize(
    ("state", "act"),
    [
        ("applied", "disburse"),
        ("rejected", "disburse"),
        ("queued", "repay"),
        ("settled", "write_off"),
        ("written_off", "repay"),
        ("written_off", "reschedule"),
        ("active", "approve"),
        ("void", "disburse"),
    ],
)
def test_money_never_moves_without_the_step_before(state, act):
    assert not may(state, act)


def test_every_state_can_be_reached_and_belongs_to_one_part_of_the_page():
    reached = {"draft"}
    while True:
        more = {after for state in reached for after in MOVES[state].values()} - reached
        if not more:
            break
        reached |= more
    assert reached == set(STATES)
    assert set(STATES) == ASKED | RUNNING | CLOSED
    assert not (ASKED & RUNNING or ASKED & CLOSED or RUNNING & CLOSED)


def test_a_running_loan_is_late_after_its_grace():
    assert running_state(owed=0, days_late=50) == "settled"
    assert running_state(owed=1, days_late=3, grace_days=3) == "active"
    assert running_state(owed=1, days_late=4, grace_days=3) == "arrears"
