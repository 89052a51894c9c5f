"""What the tests of a loan do again and again."""

from collections.abc import Callable
from typing import Any

import pytest

from app.core.errors import Refused
from app.operations.lending import requests
from app.projections import journal, loan_book
from app.projections.loan_book import Request
from tests.helpers.group import Group
from tests.helpers.lending import (
    approvers,
    give,
)

MONTHS = [f"2026-12-{21:02}", *(f"2027-{month:02}-21" for month in range(1, 12))]


def refused(does: Callable[..., Any], *args: Any, **values: Any) -> tuple[str, dict[str, object]]:
    with pytest.raises(Refused) as refusal:
        does(*args, **values)
    return refusal.value.code, refusal.value.values


def lines_of(group: Group, entry: str) -> dict[str, int]:
    found = group.read(journal.find_entry, entry)
    assert found is not None
    return {line.account: line.minor for line in found.lines}


def ask(group: Group, principal: int = 1_000_000, **more: Any) -> str:
    values: dict[str, Any] = {"instalments": 12, "product": "emi", "member": group.no(7)}
    return group.write(requests.request_loan, **(values | {"principal": principal} | more))


def request(group: Group, loan: str) -> Request:
    found = group.read(loan_book.find_request, loan)
    assert found is not None
    return found


def decide(group: Group, loan: str, outcome: str = "approved", **more: Any) -> None:
    values: dict[str, Any] = {"votes": (9, 0), "approved_by": approvers(group)}
    group.write(requests.decide_request, loan=loan, outcome=outcome, **(values | more))


# Paying early


def emi_after_five(group: Group) -> tuple[str, str]:
    """A loan of 10,000 at 1.5 % whose first five instalments are paid; and an open meeting."""
    start = group.open_meeting("2025-12-21")
    loan = give(group, start, 7, 1_000_000, 12, "emi")
    for _ in range(5):
        group.pay(start, 7, loan=91_680)
    group.close_meeting(start)
    return loan, group.open_meeting("2026-06-02")
