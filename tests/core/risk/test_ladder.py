"""The ladder of what is done about late money."""

import pytest

from app.core.risk.ladder import BROKEN_PROMISE, LADDER, rung_of, step_today


def step(days: int, **changes: object) -> str:
    values: dict[str, object] = {
        "is_loan": True,
        "has_guarantors": True,
        "done": (),
        "promise": "",
        "spoke_since": False,
    }
    return step_today(days, **values | changes)


def test_the_days_are_those_of_the_specification() -> None:
    assert [(rung.days, rung.name) for rung in LADDER] == [
        (1, "reminder"),
        (7, "guarantor_notice"),
        (30, "committee_visit"),
        (60, "default_letter"),
        (90, "write_off_proposal"),
    ]


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (0, ""),
        (1, "reminder"),
        (6, "reminder"),
        (7, "guarantor_notice"),
        (29, "guarantor_notice"),
        (30, "committee_visit"),
        (60, "default_letter"),
        (90, "write_off_proposal"),
        (400, "write_off_proposal"),
    ],
)
def test_the_highest_rung_that_was_reached_is_due(days: int, expected: str) -> None:
    assert step(days) == expected


def test_without_guarantors_nobody_is_told_and_dues_are_not_written_off() -> None:
    assert rung_of(10, is_loan=True, has_guarantors=False) == "reminder"
    assert rung_of(10, is_loan=False, has_guarantors=False) == "reminder"
    assert rung_of(400, is_loan=False, has_guarantors=False) == "committee_visit"


def test_a_rung_that_was_done_is_over_and_a_skipped_one_is_not_made_up_for() -> None:
    assert step(35, done=("committee_visit",)) == ""
    assert step(35, done=("reminder",)) == "committee_visit"
    assert step(60, done=("committee_visit",)) == "default_letter"


def test_a_promise_stops_the_ladder_and_broken_goes_before_it() -> None:
    assert step(95, promise="open") == ""
    assert step(95, promise="broken") == BROKEN_PROMISE
    assert step(95, promise="broken", done=("write_off_proposal",)) == BROKEN_PROMISE
    assert step(95, promise="broken", spoke_since=True) == "write_off_proposal"
    assert step(95, promise="kept") == "write_off_proposal"
    assert step(95, promise="broken", hardship=True) == ""
    assert step(0, promise="broken") == ""
