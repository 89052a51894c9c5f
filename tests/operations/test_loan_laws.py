"""Laws of lending: after any history the books and the loans say the same, and undone never was."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.errors import Refused
from app.operations import corrections
from app.operations.lending import changing, losses, paying, settling
from app.operations.lending.changing import Wanted
from app.projections import entries, loan_course, loans
from tests.helpers.group import Group
from tests.helpers.lending import (
    DAY,
    PRODUCTS,
    approvers,
    ask_and_give,
    assert_books_agree,
    give,
    lending_group,
)
from tests.helpers.screens import screens

CODES = tuple(product.code for product in PRODUCTS)
Act = Callable[[Group, str, str, int, int], None]


def borrow(group: Group, meeting: str, loan: str, n: int, kind: int) -> None:
    give(group, meeting, 7 + kind % 3, 1000 + n, 1 + n % 12, CODES[kind % len(CODES)])


def borrow_by_request(group: Group, meeting: str, loan: str, n: int, kind: int) -> None:
    ask_and_give(group, meeting, 10, 10_000 + n, CODES[kind % len(CODES)])


def repay(group: Group, meeting: str, loan: str, n: int, kind: int) -> None:
    known = group.read(loans.find_loan, loan)
    assert known is not None
    group.pay(meeting, group.members.index(known.member) + 1, loan=n)


def prepay(group: Group, meeting: str, loan: str, n: int, kind: int) -> None:
    mode = ("lower", "shorten", "next")[kind % 3]
    group.write(paying.prepay, meeting=meeting, loan=loan, minor=n, mode=mode)


def settle(group: Group, meeting: str, loan: str, n: int, kind: int) -> None:
    group.write(paying.settle, meeting=meeting, loan=loan)


def change(group: Group, meeting: str, loan: str, n: int, kind: int) -> None:
    wanted = (
        Wanted(kind="extend", count=1 + n % 20),
        Wanted(kind="holiday", holiday=1, holiday_interest=("charged", "free")[n % 2]),
        Wanted(kind="rate", rate_ppm=n % 30_000),
        Wanted(kind="capitalise", is_capitalised=True, count=6),
        Wanted(kind="dates", first_due="2027-03-01"),
    )[kind % 5]
    group.write(
        changing.reschedule,
        meeting=meeting,
        loan=loan,
        wanted=wanted,
        reason="drought",
        votes=(9, 1),
        approved_by=approvers(group),
    )


def top_up(group: Group, meeting: str, loan: str, n: int, kind: int) -> None:
    group.write(
        changing.top_up,
        meeting=meeting,
        loan=loan,
        minor=n,
        votes=(9, 1),
        approved_by=approvers(group),
    )


def set_off(group: Group, meeting: str, loan: str, n: int, kind: int) -> None:
    group.write(
        settling.set_off,
        meeting=meeting,
        loan=loan,
        minor=n,
        source_account=("3010", "2020")[kind % 2],
    )


def guarantor_pays(group: Group, meeting: str, loan: str, n: int, kind: int) -> None:
    source = ("cash", "shares")[kind % 2]
    group.write(
        settling.guarantor_pays,
        meeting=meeting,
        loan=loan,
        guarantor=group.no(8),
        minor=n,
        source=source,
        claim=bool(kind % 3),
    )


def forgive(group: Group, meeting: str, loan: str, n: int, kind: int) -> None:
    amounts = ({"interest": n % 300}, {"penalty": n % 50})[kind % 2]
    group.write(
        losses.forgive,
        meeting=meeting,
        loan=loan,
        reason="illness",
        approved_by=approvers(group),
        **amounts,
    )


def write_off(group: Group, meeting: str, loan: str, n: int, kind: int) -> None:
    group.write(
        losses.write_off,
        meeting=meeting,
        loan=loan,
        reason="died",
        votes=(9, 0),
        approved_by=approvers(group),
    )


def recover(group: Group, meeting: str, loan: str, n: int, kind: int) -> None:
    group.write(paying.record_recovery, meeting=meeting, loan=loan, minor=n)


def undo(group: Group, meeting: str, loan: str, n: int, kind: int) -> None:
    group.write(corrections.undo_last, meeting=meeting)


ACTS: tuple[Act, ...] = (
    borrow, borrow_by_request, repay, repay, prepay, settle, change, change, top_up, set_off,
    guarantor_pays, forgive, write_off, recover, undo,
)  # fmt: skip
step = st.tuples(
    st.sampled_from(ACTS), st.integers(0, 5), st.integers(1, 12_000), st.integers(0, 29)
)


def act(group: Group, meeting: str, one: tuple[Act, int, int, int]) -> bool:
    """Do it as an officer would; a refusal changes nothing."""
    does, which, n, kind = one
    running = [loan.loan for member in group.members for loan in group.read(loans.loans_of, member)]
    loan = running[which % len(running)] if running else ""
    if not loan and does not in (borrow, borrow_by_request, undo):
        return False
    try:
        does(group, meeting, loan, n, kind)
    except Refused:
        return False
    return True


def started(folder: str, basis: str) -> tuple[Group, str]:
    """A late loan with penalties, one with a fee apart, one charged at meetings, one guaranteed."""
    group = lending_group(Path(folder), income_basis=basis)
    first = group.open_meeting("2026-08-01")
    give(group, first, 7, 20_000, 6, "emi")
    give(group, first, 8, 10_000, 3, "svc")
    give(group, first, 9, 10_000, 5, "apart")
    ask_and_give(group, first, 10, 30_000, "upfront")
    group.close_meeting(first)
    return group, group.open_meeting(DAY)


@settings(max_examples=10, deadline=None)
@given(todo=st.lists(step, min_size=4, max_size=14), basis=st.sampled_from(("cash", "accrual")))
def test_after_any_history_the_books_and_the_loans_say_the_same(
    todo: list[Any], basis: str
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        group, meeting = started(folder, basis)
        for one in todo:
            act(group, meeting, one)
            assert_books_agree(group)
        before = screens(group, meeting)
        group.reopen()
        assert screens(group, meeting) == before
        group.close()


EACH: tuple[tuple[Act, int, int, int], ...] = (
    (borrow, 0, 900, 0), (borrow, 0, 900, 2), (borrow, 0, 900, 3), (borrow_by_request, 0, 900, 1),
    (repay, 0, 700, 0), (repay, 3, 3000, 0), (prepay, 0, 16_000, 0), (prepay, 0, 16_000, 1),
    (prepay, 3, 8000, 2), (settle, 0, 0, 0), (settle, 1, 0, 0), (settle, 3, 0, 0),
    (change, 0, 11, 0), (change, 0, 1, 1), (change, 0, 20_000, 2), (change, 0, 0, 3),
    (change, 1, 0, 3), (change, 2, 0, 4), (change, 3, 9, 0), (top_up, 0, 2000, 0),
    (set_off, 0, 900, 0), (guarantor_pays, 3, 900, 0), (guarantor_pays, 3, 900, 1),
    (forgive, 0, 100, 0), (forgive, 0, 40, 1), (write_off, 0, 0, 0), (write_off, 3, 0, 0),
)  # fmt: skip


@pytest.mark.parametrize("basis", ["cash", "accrual"])
def test_each_kind_of_entry_is_undone_without_a_trace(tmp_path: Path, basis: str) -> None:
    group, meeting = started(str(tmp_path), basis)
    assert_books_agree(group)
    for one in EACH:
        before = screens(group, meeting)
        was_last = group.read(entries.last_undoable, meeting)
        assert act(group, meeting, one), one
        assert_books_agree(group)
        assert screens(group, meeting) != before, one
        while group.read(entries.last_undoable, meeting) != was_last:
            group.write(corrections.undo_last, meeting=meeting)
        assert_books_agree(group)
        assert screens(group, meeting) == before, one
    group.close()


@settings(max_examples=6, deadline=None)
@given(todo=st.lists(step, min_size=4, max_size=10))
def test_what_a_loan_looked_like_on_the_last_day_is_what_it_is(todo: list[Any]) -> None:
    """The passbook follows a loan through its history; at its end both must agree."""
    with tempfile.TemporaryDirectory() as folder:
        group, meeting = started(folder, "cash")
        for one in todo:
            act(group, meeting, one)
        for member in group.members:
            for loan in group.read(loans.loans_of, member):
                course = group.read(loan_course.course_of, loan)
                assert course.left("2030-01-01") == loan.state.left
        group.close()
