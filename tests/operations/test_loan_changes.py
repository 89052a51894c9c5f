"""A loan paid early, agreed anew, paid by others or let go: spec/domain.md 3.17 to 3.22."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.operations import corrections
from app.operations.lending import changing, losses, paying, settling
from app.operations.lending.changing import Wanted
from app.projections import balances, loan_book, loan_versions
from tests.helpers.group import Group
from tests.helpers.lending import (
    DAY,
    approvers,
    ask_and_give,
    assert_books_agree,
    find,
    give,
    lending_group,
)
from tests.operations.loan_acts import emi_after_five, lines_of, refused


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    made = lending_group(tmp_path, guarantors_needed=1, loan_multiple=4)
    yield made
    made.close()


@pytest.fixture
def meeting(group: Group) -> str:
    return group.open_meeting(DAY)


def test_day_12_of_30_closes_a_declining_loan_with_6085_54(group: Group) -> None:
    """Source: section 3.17; the month from 21 May has 31 days, so 12 of them are 35.12."""
    loan, meeting = emi_after_five(group)
    left = find(group, loan).state.principal_left
    assert left == 604_924
    found = group.read(loan_book.payoff, loan, "2026-06-02")
    assert found is not None
    assert found.interest == round(604_924 * 0.015 * 12 / 31)
    group.write(paying.settle, meeting=meeting, loan=loan)
    assert find(group, loan).stage("2026-06-02") == "settled"
    assert_books_agree(group)


def test_a_prepayment_of_3000_after_five_instalments_keeps_the_term_or_the_instalment(
    group: Group,
) -> None:
    """Source: section 3.17; on the due date itself: 462.13 x 7, or 916.80 x 3 + 402.61."""
    start = group.open_meeting("2025-12-21")
    loan = give(group, start, 7, 1_000_000, 12, "emi")
    for _ in range(5):
        group.pay(start, 7, loan=91_680)
    group.close_meeting(start)
    meeting = group.open_meeting("2026-05-21")
    for mode, totals in (
        ("lower", [46_213] * 7),
        ("shorten", [91_680] * 3 + [40_261]),
    ):
        entry = group.write(paying.prepay, meeting=meeting, loan=loan, minor=300_000, mode=mode)
        rows = [one.principal + one.interest for one in find(group, loan).state.instalments]
        assert rows[: len(totals) - 1] == totals[:-1]
        assert abs(rows[len(totals) - 1] - totals[-1]) <= 4
        assert find(group, loan).state.principal_left == 304_924
        assert [one.kind for one in group.read(loan_versions.versions_of, loan)] == [
            "given",
            "prepay",
        ]
        group.write(corrections.undo_entry, entry=entry)
        assert find(group, loan).version == 1
    assert_books_agree(group)


def test_a_flat_loan_is_paid_off_with_the_rule_of_78(group: Group) -> None:
    """Source: section 3.17: 1,800 x (7·8)/(12·13) = 646.15 forgiven, pay 6,237.20."""
    start = group.open_meeting("2025-12-21")
    loan = give(group, start, 7, 1_000_000, 12, "flat")
    for _ in range(5):
        group.pay(start, 7, loan=98_333)
    group.close_meeting(start)
    meeting = group.open_meeting("2026-05-21")
    found = group.read(loan_book.payoff, loan, "2026-05-21")
    assert found is not None
    assert (found.total, found.rebate) == (623_720, 64_615)
    entry = group.write(paying.settle, meeting=meeting, loan=loan)
    assert find(group, loan).state.left == 0
    assert_books_agree(group)
    group.write(corrections.undo_entry, entry=entry)
    assert find(group, loan).state.left == 688_335
    assert_books_agree(group)


# Agreed anew


def test_seven_left_are_extended_to_ten(group: Group) -> None:
    """Source: section 3.18: 655.94 x 9, 655.98."""
    start = group.open_meeting("2025-12-21")
    loan = give(group, start, 7, 1_000_000, 12, "emi")
    for _ in range(5):
        group.pay(start, 7, loan=91_680)
    group.close_meeting(start)
    meeting = group.open_meeting("2026-05-21")
    values: dict[str, Any] = {"meeting": meeting, "loan": loan, "reason": "drought"}
    wanted = Wanted(kind="extend", count=10)
    assert refused(
        group.write, changing.reschedule, **values, wanted=wanted, votes=(4, 4),
        approved_by=(group.no(2),),
    )[0] == "approval.vote"  # fmt: skip
    group.write(
        changing.reschedule, **values, wanted=wanted, votes=(8, 1), approved_by=(group.no(2),)
    )
    rows = [one.principal + one.interest for one in find(group, loan).state.instalments]
    assert rows == [65_594] * 9 + [65_598]
    first, second = group.read(loan_versions.versions_of, loan)
    assert (first.is_followed, second.is_in_force, second.kind) == (True, True, "extend")
    assert refused(group.write, corrections.undo_entry, entry=first.entry)[0] == (
        "entry.has_dependents"
    )


@pytest.mark.parametrize("basis", ["cash", "accrual"])
def test_arrears_that_become_principal_are_earned_when_it_is_repaid(
    tmp_path: Path, basis: str
) -> None:
    """T29: cash basis 2090, accrual 1310; income only when the new principal is paid."""
    group = lending_group(tmp_path, income_basis=basis)
    start = group.open_meeting("2026-08-01")
    loan = give(group, start, 7, 200_000, 6, "emi")
    group.close_meeting(start)
    meeting = group.open_meeting(DAY)
    late = find(group, loan)
    assert late.stage(DAY) == "late"
    assert late.state.penalty_left > 0
    since, owed = late.state.late_since(DAY), late.state.penalty_left
    entry = group.write(
        changing.reschedule,
        meeting=meeting,
        loan=loan,
        wanted=Wanted(kind="capitalise", is_capitalised=True, count=6),
        reason="drought",
        votes=(8, 1),
        approved_by=(group.no(2),),
    )
    after = find(group, loan)
    lines = lines_of(group, entry)
    assert after.state.penalty_left == 0
    assert after.state.added == lines["1300"] > owed
    assert (after.deferred > 0) == ("2090" in lines) == (basis == "cash")
    assert (after.stage(DAY), after.late_before) == ("running", since)
    group.pay(meeting, 7, loan=after.state.left)
    assert (find(group, loan).deferred, find(group, loan).state.left) == (0, 0)
    assert_books_agree(group)
    group.close()


def test_a_top_up_hands_over_more_and_plans_all_of_it(group: Group) -> None:
    loan, meeting = emi_after_five(group)
    box = group.read(balances.balance_of, "1010", "KES")
    group.write(
        changing.top_up,
        meeting=meeting,
        loan=loan,
        minor=200_000,
        votes=(8, 1),
        approved_by=(group.no(2),),
        overrides=("guarantors",),
    )
    assert group.read(balances.balance_of, "1010", "KES") == box - 200_000
    after = find(group, loan).state
    known = group.read(loan_versions.versions_of, loan)
    assert [one.overrides for one in known] == [(), ("guarantors",)]
    assert after.principal_left == 804_924
    assert sum(one.principal for one in after.instalments) == 804_924
    assert_books_agree(group)


# Paid by others, let go


def test_own_shares_and_a_guarantor_repay_and_the_claim_is_kept(group: Group, meeting: str) -> None:
    loan = ask_and_give(group, meeting, 7, 400_000, "qard")
    entry = group.write(
        settling.set_off, meeting=meeting, loan=loan, minor=100_000, source_account="3010"
    )
    assert lines_of(group, entry) == {"3010": 100_000, "1300": -100_000}
    code, values = refused(
        group.write,
        settling.set_off,
        meeting=meeting,
        loan=loan,
        minor=400_001,
        source_account="3010",
    )
    assert (code, values["allowed"]) == ("set_off.above_savings", 400_000)
    entry = group.write(
        settling.guarantor_pays,
        meeting=meeting,
        loan=loan,
        guarantor=group.no(8),
        minor=150_000,
        claim=True,
    )
    assert lines_of(group, entry) == {
        "1010": 150_000,
        "1300": -150_000,
        "1350": 150_000,
        "2060": -150_000,
    }
    code, values = refused(
        group.write, settling.guarantor_pays, meeting=meeting, loan=loan,
        guarantor=group.no(8), minor=200_001,
    )  # fmt: skip
    assert (code, values["allowed"]) == ("guarantee.above_share", 200_000)
    claim: dict[str, Any] = {"meeting": meeting, "loan": loan, "guarantor": group.no(8)}
    code, values = refused(group.write, settling.settle_claim, **claim, minor=150_001)
    assert (code, values["allowed"]) == ("claim.more_than_left", 150_000)
    back = group.write(settling.settle_claim, **claim)
    assert lines_of(group, back) == {"2060": 150_000, "1350": -150_000}
    assert_books_agree(group)


def test_a_written_off_loan_is_a_loss_and_what_comes_later_a_recovery(
    group: Group, meeting: str
) -> None:
    loan = ask_and_give(group, meeting, 7, 800_000, "qard")
    values: dict[str, Any] = {"meeting": meeting, "loan": loan, "reason": "died"}
    assert refused(
        group.write, losses.write_off, **values, votes=(1, 1), approved_by=approvers(group)
    )[0] == "approval.vote"  # fmt: skip
    entry = group.write(losses.write_off, **values, votes=(9, 0), approved_by=approvers(group))
    assert lines_of(group, entry) == {"5060": 800_000, "1300": -800_000}
    assert (find(group, loan).stage(DAY), find(group, loan).written_off) == (
        "written_off",
        800_000,
    )
    assert refused(group.pay, meeting, 7, loan=100)[0] == "loan.none"
    paid = group.write(paying.record_recovery, meeting=meeting, loan=loan, minor=5_000)
    assert lines_of(group, paid) == {"1010": 5_000, "4110": -5_000}
    assert find(group, loan).recovered == 5_000
    code, more = refused(
        group.write, paying.record_recovery, meeting=meeting, loan=loan, minor=795_001
    )
    assert (code, more["allowed"]) == ("recovery.too_much", 795_000)


def test_arrears_carried_into_a_new_schedule_keep_their_day_and_bear_no_penalty_again(
    tmp_path: Path,
) -> None:
    group = lending_group(tmp_path)
    start = group.open_meeting("2026-08-01")
    loan = give(group, start, 7, 200_000, 6, "emi")
    group.close_meeting(start)
    meeting = group.open_meeting(DAY)
    before = find(group, loan).state
    group.write(
        changing.reschedule,
        meeting=meeting,
        loan=loan,
        wanted=Wanted(kind="extend", count=10),
        reason="drought",
        votes=(8, 1),
        approved_by=(group.no(2),),
    )
    after = find(group, loan).state
    assert after.late_since(DAY) == before.late_since(DAY) == "2026-09-01"
    assert after.interest_left > 0
    assert (after.penalty_left, after.principal_left) == (before.penalty_left, 200_000)
    group.close_meeting(meeting)
    group.open_meeting("2026-12-05")  # the first new instalment is in its days of grace
    assert find(group, loan).state.penalty == before.penalty
    assert_books_agree(group)
    group.close()
