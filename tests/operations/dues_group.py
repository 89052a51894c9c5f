"""A group whose members owe what they do not pay, on either basis of income."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.penalties import PenaltyRule
from app.core.rules_of_group import Rules
from app.projections import (
    balances,
    collecting,
    owing,
)
from app.projections.collecting import CollectRow
from tests.helpers.group import Group

LATE = PenaltyRule(kind="flat_per_period", minor=50, grace_days=7, every_days=30)


RULES = Rules(
    share_value=200,
    shares_max=5,
    welfare=100,
    turn=300,
    late_fine=50,
    absent_fine=100,
    loan_rate_ppm=50_000,
    carried=("turn", "welfare"),
    penalty_late=LATE,
    methods=("cash", "mpesa"),
)


@pytest.fixture(params=["cash", "accrual"])
def basis(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def group(basis: str, tmp_path: Path) -> Iterator[Group]:
    made = Group(tmp_path, rules=RULES)
    made.change_rules(income_basis=basis)
    yield made
    made.close()


def row(group: Group, meeting: str, number: int) -> CollectRow:
    found = group.read(collecting.collect_sheet, meeting, currency="KES", names={})
    assert found is not None
    return next(one for one in found.rows if one.member == group.no(number))


def left(group: Group, number: int) -> list[tuple[str, str, int]]:
    found = group.read(owing.dues_of, group.no(number))
    return [(one.kind, one.due_on, one.left) for one in found]


def book(group: Group, account: str, sub: str | None = None) -> int:
    return group.read(balances.balance_of, account, "KES", sub)


def hold(group: Group, on: str, **paid: int) -> str:
    """A whole meeting: member 7 pays `paid`, nobody else anything; closed."""
    meeting = group.open_meeting(on)
    if paid:
        group.pay(meeting, 7, None, **paid)
    group.close_meeting(meeting)
    return meeting
