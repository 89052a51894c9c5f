"""Laws of money: whatever is done, the ledger balances, and what is undone never was."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core import accounts
from app.core.errors import Refused
from app.core.ledger import Line
from app.operations import attendance, corrections, fines, loans, opening, paying_out
from app.operations.contributions import How
from app.projections import balances, entries, journal, sheet
from app.projections.loans import running_loans
from tests.helpers.group import Group, vsla_rules
from tests.helpers.screens import screens

SIZE = 7
member = st.integers(1, SIZE)
minor = st.integers(-50, 4000)
share_minor = st.sampled_from((0, 200, 400, 600, 1000, 1200, 250))


def paying(group: Group, meeting: str, m: int, shares: int, n: int, split: bool) -> None:
    total = shares + 100 + max(n, 0)
    how = How(method="split", cash_minor=total // 2) if split and total > 1 else How()
    group.pay(meeting, m, how, shares=shares, welfare=100, advance=max(n, 0))


def repaying(group: Group, meeting: str, m: int, shares: int, n: int, split: bool) -> None:
    group.pay(meeting, m, loan=n, fine=50 if split else 0)


def lending(group: Group, meeting: str, m: int, shares: int, n: int, split: bool) -> None:
    group.write(
        loans.record_past_loan, meeting=meeting, member=group.no(m), principal=n, meetings=1 + m % 6
    )


def fining(group: Group, meeting: str, m: int, shares: int, n: int, split: bool) -> None:
    group.write(fines.impose_fine, meeting=meeting, member=group.no(m), reason="phone", minor=n)


def marking(group: Group, meeting: str, m: int, shares: int, n: int, split: bool) -> None:
    status = ("present", "late", "absent", "excused")[n % 4]
    group.write(attendance.mark_attendance, meeting=meeting, member=group.no(m), status=status)


def spending(group: Group, meeting: str, m: int, shares: int, n: int, split: bool) -> None:
    if split:
        group.write(paying_out.record_expense, meeting=meeting, what="pens", minor=n)
    else:
        group.write(
            paying_out.pay_welfare, meeting=meeting, member=group.no(m), minor=n, reason="sick"
        )


def turning(group: Group, meeting: str, m: int, shares: int, n: int, split: bool) -> None:
    if split:
        group.pay(meeting, m, turn=300)
    else:
        group.write(paying_out.pay_turn, meeting=meeting, member=group.no(m))


def moving(group: Group, meeting: str, m: int, shares: int, n: int, split: bool) -> None:
    places = ("1010", "1100") if split else ("1100", "1010")
    group.write(
        paying_out.move_money,
        meeting=meeting,
        from_account=places[0],
        to_account=places[1],
        minor=n,
    )


def fine_paying(group: Group, meeting: str, m: int, shares: int, n: int, split: bool) -> None:
    group.pay(meeting, m, fine=50)


def undoing(group: Group, meeting: str, m: int, shares: int, n: int, split: bool) -> None:
    group.write(corrections.undo_last, meeting=meeting)


Act = Callable[[Group, str, int, int, int, bool], None]
ACTS: tuple[Act, ...] = (
    paying, repaying, lending, fining, marking, spending, turning, moving, undoing,
)  # fmt: skip
step = st.tuples(st.sampled_from(ACTS), member, share_minor, minor, st.booleans())
steps = st.lists(step, min_size=4, max_size=14)


def new_group(folder: str, basis: str) -> tuple[Group, str]:
    rules = vsla_rules(loan_basis="flat", income_basis=basis, turn=300)
    group = Group(Path(folder), size=SIZE, rules=rules)
    lines = (
        Line(account="1010", minor=20_000, currency="KES"),
        *(Line(account="3010", sub=m, minor=-2000, currency="KES") for m in group.members),
    )
    group.write(opening.record_opening, on="2026-11-01", lines=lines)
    return group, group.open_meeting()


def act(group: Group, meeting: str, one: tuple[Act, int, int, int, bool]) -> bool:
    """Do it as an officer would; a refusal changes nothing."""
    try:
        one[0](group, meeting, *one[1:])
    except Refused:
        return False
    return True


@settings(max_examples=12, deadline=None)
@given(todo=steps, basis=st.sampled_from(("cash", "accrual")))
def test_whatever_is_done_the_ledger_balances_and_agrees_with_its_parts(
    todo: list[Any], basis: str
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        group, meeting = new_group(folder, basis)
        for one in todo:
            act(group, meeting, one)
        assert group.read(balances.imbalances) == {}
        assert group.read(balances.control_differences) == {}
        assert_money_is_the_sum_of_money_facts(group)
        assert_loans_agree(group, basis)
        totals = group.read(sheet.totals, meeting)
        paid = [p for p in group.read(sheet.payments_at, meeting) if p.stands]
        assert totals.get("total", 0) == sum(p.total_minor for p in paid)
        assert totals.get("cash", 0) == sum(p.cash_minor for p in paid)
        before = screens(group, meeting)
        group.reopen()
        assert screens(group, meeting) == before
        group.close()


def assert_money_is_the_sum_of_money_facts(group: Group) -> None:
    for account in sorted(accounts.MONEY_ACCOUNTS):
        booked = group.read(balances.balance_of, account, "KES")
        lines = group.read(lambda conn, a=account: list(journal.statement(conn, a)))
        assert booked == sum(line.minor for line in lines), account
    assert group.read(balances.balance_of, "1010", "KES") >= 0


def assert_loans_agree(group: Group, basis: str) -> None:
    running = [loan for taken in group.read(running_loans).values() for loan in taken]
    principal = {loan.loan: loan.state.principal_left for loan in running}
    principal = {loan: left for loan, left in principal.items() if left}
    assert principal == group.read(balances.sub_balances, "1300", "KES")
    interest = {loan.loan: loan.state.interest_left for loan in running}
    interest = {loan: left for loan, left in interest.items() if left}
    booked = group.read(balances.sub_balances, "1310", "KES")
    assert booked == (interest if basis == "accrual" else {})


@settings(max_examples=12, deadline=None)
@given(todo=steps, last=step)
def test_what_is_undone_shows_nowhere(todo: list[Any], last: Any) -> None:
    with tempfile.TemporaryDirectory() as folder:
        group, meeting = new_group(folder, "accrual")
        for one in todo:
            act(group, meeting, one)
        before = screens(group, meeting)
        if last[0] is not undoing and act(group, meeting, last):
            newest = group.read(entries.last_undoable, meeting)
            assert newest is not None
            if screens(group, meeting) != before:
                group.write(corrections.undo_last, meeting=meeting)
            assert screens(group, meeting) == before
        group.close()


def test_an_entry_is_taken_back_once(tmp_path: Path) -> None:
    group, meeting = new_group(str(tmp_path), "cash")
    entry = group.pay(meeting, 3, shares=400, welfare=100)
    group.write(corrections.undo_entry, entry=entry)
    with pytest.raises(Refused) as refusal:
        group.write(corrections.undo_entry, entry=entry)
    assert refusal.value.code == "entry.reversed_already"
    group.close()


DONE = (
    (paying, 4, 600, 250, False),
    (paying, 4, 600, 250, True),
    (repaying, 3, 0, 700, True),
    (repaying, 3, 0, 2300, False),
    (lending, 5, 0, 3000, False),
    (fining, 6, 0, 100, False),
    (fine_paying, 7, 0, 0, False),
    (marking, 6, 0, 1, False),
    (marking, 7, 0, 0, False),
    (spending, 1, 0, 150, True),
    (spending, 2, 0, 100, False),
    (turning, 4, 0, 0, True),
    (turning, 4, 0, 0, False),
    (moving, 1, 0, 900, True),
)


@pytest.mark.parametrize("basis", ["cash", "accrual"])
def test_each_kind_of_entry_is_undone_without_a_trace(tmp_path: Path, basis: str) -> None:
    group, meeting = new_group(str(tmp_path), basis)
    lending(group, meeting, 3, 0, 2000, False)
    marking(group, meeting, 7, 0, 1, False)
    paying(group, meeting, 2, 400, 300, False)
    turning(group, meeting, 2, 0, 0, True)
    for one in DONE:
        before = screens(group, meeting)
        assert act(group, meeting, one), one
        assert screens(group, meeting) != before, one
        group.write(corrections.undo_last, meeting=meeting)
        assert screens(group, meeting) == before, one
    group.close()
