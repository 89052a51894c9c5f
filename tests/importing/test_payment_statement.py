"""A statement read in a group without a server: what it settles, and what it must leave alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import Refused
from app.importing import payment_statement
from app.importing.payment_statement import Plan
from app.operations.contributions import How
from app.projections import balances, payment_table
from tests.helpers.group import Group

HEAD = (
    "Organization Name,CHAMA BORA\nShort Code,600999\n\n"
    "Receipt No.,Completion Time,Details,Transaction Status,Paid In,Withdrawn,Reason Type,"
    "Other Party Info,Linked Transaction ID,A/C No.\n"
)
BACK = "UKL9ZZZZZZ,22-11-2026 10:00:00,Reversal,Completed,,-10.00,Pay Utility Reversal,,{code},\n"


def line(code: str, amount: str, payer: str = "254720***915 - CAROLINE NAFULA") -> str:
    return f'{code},21-11-2026 14:22:00,Pay Bill,Completed,"{amount}",,Pay Utility,{payer},,\n'


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    group = Group(tmp_path)
    yield group
    group.close()


@pytest.fixture
def meeting(group: Group) -> str:
    return group.open_meeting()


def pay(group: Group, meeting: str, number: int, code: str) -> None:
    how = How(method="mpesa", code=code)
    group.pay(meeting, number, how, shares=600, welfare=100, turn=300)


def read(group: Group, tmp_path: Path, *lines: str) -> Plan:
    """Read a statement and take it over."""
    path = tmp_path / "statement.csv"
    path.write_text(HEAD + "".join(lines), "utf-8")
    plan = payment_statement.plan_of(group.book, payment_statement.open_statement(path))
    payment_statement.take_over(group.book, plan)
    return plan


def states(group: Group) -> dict[str, str]:
    found = group.read(payment_table.payment_table, is_hub=True).rows
    codes = {row: row.written or row.came for row in found}
    return {one.code: row.state for row, one in codes.items() if one is not None}


def test_a_statement_settles_what_agrees_and_shows_the_rest(
    group: Group, meeting: str, tmp_path: Path
) -> None:
    pay(group, meeting, 4, "UKL5B7R9KD")
    pay(group, meeting, 5, "UKL7D4Z1QH")
    pay(group, meeting, 6, "UKL4Q8T2XM")
    plan = read(
        group,
        tmp_path,
        line("UKL5B7R9KD", "10.00"),
        line("UKL7D4Z1QH", "9.00", "254720***916 - PETER OCHIENG"),
        line("UKL9C3N5VJ", "5.00", "254720***999 - A STRANGER"),
    )
    assert (plan.lines, plan.agree, plan.differ, plan.unlisted) == (3, 1, 1, 1)
    assert states(group) == {
        "UKL5B7R9KD": "checked",
        "UKL7D4Z1QH": "mismatch",
        "UKL4Q8T2XM": "written",
        "UKL9C3N5VJ": "unlisted",
    }
    assert group.read(balances.balance_of, "1200", "KES") == 1000
    assert group.read(balances.balance_of, "1210", "KES") == 2000
    assert group.read(balances.imbalances) == {}


def test_the_same_statement_again_writes_nothing(
    group: Group, meeting: str, tmp_path: Path
) -> None:
    pay(group, meeting, 4, "UKL5B7R9KD")
    lines = (line("UKL5B7R9KD", "10.00"), line("UKL9C3N5VJ", "5.00"))
    assert len(read(group, tmp_path, *lines).facts) == 2
    again = read(group, tmp_path, *lines)
    assert (again.facts, again.agree, again.unlisted) == ([], 1, 1)


def test_money_that_went_back_is_settled_back_and_stays_so(
    group: Group, meeting: str, tmp_path: Path
) -> None:
    pay(group, meeting, 4, "UKL5B7R9KD")
    read(group, tmp_path, line("UKL5B7R9KD", "10.00"), line("UKL9C3N5VJ", "10.00"))
    older = line("UKL5B7R9KD", "10.00")
    plan = read(
        group, tmp_path, BACK.format(code="UKL5B7R9KD"), BACK.format(code="UKL9C3N5VJ"), older
    )
    assert plan.sent_back == 2
    assert states(group) == {"UKL5B7R9KD": "reversed"}
    assert group.read(balances.balance_of, "1200", "KES") == 0
    assert read(group, tmp_path, older).facts == []


def test_an_entry_written_later_takes_what_came_out_of_the_list(
    group: Group, meeting: str, tmp_path: Path
) -> None:
    read(group, tmp_path, line("UKL5B7R9KD", "10.00"))
    assert states(group) == {"UKL5B7R9KD": "unlisted"}
    pay(group, meeting, 4, "UKL5B7R9KD")
    assert len(read(group, tmp_path, line("UKL5B7R9KD", "10.00")).facts) == 1
    assert states(group) == {"UKL5B7R9KD": "checked"}


def test_where_a_server_checks_payments_no_statement_is_read(
    group: Group, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(group.book.group), "is_hub", False)
    with pytest.raises(Refused, match=r"statement\.server_reads"):
        read(group, tmp_path, line("UKL5B7R9KD", "10.00"))
