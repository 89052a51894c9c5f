"""Six members and the rules of a rotating box."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import Refused
from app.core.rules_of_group import Rules
from app.projections import balances
from tests.helpers.group import Group

RULES = Rules(methods=("cash",), loan_multiple=0)


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    made = Group(tmp_path, size=6, rules=RULES)
    yield made
    made.close()


def balance(group: Group, account: str, sub: str | None = None) -> int:
    return group.read(balances.balance_of, account, "KES", sub)


def balanced(group: Group) -> None:
    assert group.read(balances.imbalances) == {}
    assert group.read(balances.control_differences) == {}


def refused(code: str) -> "pytest.RaisesExc[Refused]":
    return pytest.raises(Refused, match=code.replace(".", r"\."))
