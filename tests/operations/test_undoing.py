"""Undo and redo by steps of the keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import Refused
from app.core.expected import Amounts
from app.operations import attendance
from app.operations.collecting import TypedRow, write_rows
from app.operations.contributions import How
from app.operations.undoing import find_step, redo_step, undo_step
from app.projections import sheet
from tests.helpers.group import Group
from tests.helpers.screens import screens

K = 1  # the test group has small money


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    made = Group(tmp_path)
    yield made
    made.close()


@pytest.fixture
def meeting(group: Group) -> str:
    return group.open_meeting()


def row(group: Group, no: int, shares: int = 400, **changes: object) -> TypedRow:
    amounts = Amounts(shares=shares * K, welfare=100 * K, turn=300 * K)
    return TypedRow(member=group.no(no), amounts=amounts, **changes)


def shown(group: Group, meeting: str) -> object:
    """The screens without ids: what was written again has another one."""
    found = screens(group, meeting)
    found["grid"] = [line[:-1] for line in found["grid"]]
    return found


def collected(group: Group, meeting: str) -> int:
    return group.read(sheet.totals, meeting).get("total", 0)


def test_a_fill_of_many_rows_is_one_undo_and_one_redo(group: Group, meeting: str) -> None:
    group.write(write_rows, meeting=meeting, rows=[row(group, 1)])
    before = shown(group, meeting)
    group.write(write_rows, meeting=meeting, rows=[row(group, no) for no in range(2, 9)])
    after = shown(group, meeting)
    group.write(undo_step, meeting=meeting)
    assert shown(group, meeting) == before
    group.write(redo_step, meeting=meeting)
    assert shown(group, meeting) == after
    group.write(undo_step, meeting=meeting)
    assert shown(group, meeting) == before


def test_undo_of_a_correction_brings_the_old_amount_back(group: Group, meeting: str) -> None:
    (old,) = group.write(write_rows, meeting=meeting, rows=[row(group, 1, 400)])
    group.write(write_rows, meeting=meeting, rows=[row(group, 1, 600, replaces=old)])
    assert collected(group, meeting) == 1000 * K
    group.write(undo_step, meeting=meeting)
    assert collected(group, meeting) == 800 * K
    group.write(redo_step, meeting=meeting)
    assert collected(group, meeting) == 1000 * K
    group.write(undo_step, meeting=meeting)
    group.write(undo_step, meeting=meeting)
    assert collected(group, meeting) == 0


def test_an_emptied_row_comes_back_by_undo(group: Group, meeting: str) -> None:
    how = How(method="mpesa", code="UKL4Q8T2XM")
    (old,) = group.write(write_rows, meeting=meeting, rows=[row(group, 1, how=how)])
    empty = TypedRow(member=group.no(1), amounts=Amounts(), replaces=old)
    group.write(write_rows, meeting=meeting, rows=[empty])
    assert collected(group, meeting) == 0
    group.write(undo_step, meeting=meeting)
    assert collected(group, meeting) == 800 * K
    group.write(redo_step, meeting=meeting)
    assert collected(group, meeting) == 0


def test_several_undone_steps_come_back_in_order(group: Group, meeting: str) -> None:
    for no in (1, 2, 3):
        group.write(write_rows, meeting=meeting, rows=[row(group, no)])
    after = shown(group, meeting)
    for _ in range(3):
        group.write(undo_step, meeting=meeting)
    assert collected(group, meeting) == 0
    for _ in range(3):
        group.write(redo_step, meeting=meeting)
    assert shown(group, meeting) == after
    with pytest.raises(Refused, match="nothing_to_redo"):
        group.write(redo_step, meeting=meeting)


def test_nothing_is_redone_over_something_new(group: Group, meeting: str) -> None:
    group.write(write_rows, meeting=meeting, rows=[row(group, 1)])
    group.write(undo_step, meeting=meeting)
    group.write(write_rows, meeting=meeting, rows=[row(group, 2)])
    with pytest.raises(Refused, match="nothing_to_redo"):
        group.write(redo_step, meeting=meeting)
    group.write(undo_step, meeting=meeting)
    assert collected(group, meeting) == 0
    group.write(redo_step, meeting=meeting)
    assert collected(group, meeting) == 800 * K


def test_a_late_mark_and_its_fine_go_and_come_together(group: Group, meeting: str) -> None:
    member = group.no(7)
    group.write(attendance.mark_attendance, meeting=meeting, member=member, status="late")
    after = shown(group, meeting)
    group.write(undo_step, meeting=meeting)
    assert shown(group, meeting) != after
    group.write(redo_step, meeting=meeting)
    assert shown(group, meeting) == after


def test_a_fine_paid_before_it_was_imposed_comes_back_with_the_row(
    group: Group, meeting: str
) -> None:
    typed = TypedRow(
        member=group.no(4), amounts=Amounts(shares=400 * K, fine=50 * K), fine_reason="phone"
    )
    group.write(write_rows, meeting=meeting, rows=[typed])
    after = shown(group, meeting)
    group.write(undo_step, meeting=meeting)
    group.write(redo_step, meeting=meeting)
    assert shown(group, meeting) == after


def test_the_steps_are_known_after_a_restart(group: Group, meeting: str) -> None:
    group.write(write_rows, meeting=meeting, rows=[row(group, no) for no in range(1, 6)])
    group.reopen()
    found = group.read(find_step, meeting)
    assert found is not None
    assert len(found[0].entries) == 5
    group.write(undo_step, meeting=meeting)
    assert collected(group, meeting) == 0
