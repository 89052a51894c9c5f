"""What the book knows about the cash of the next meetings."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.risk.outlook import Outlook
from app.projections.cash_outlook import cash_outlook
from tests.helpers.group import Group
from tests.helpers.lending import give, lending_group

K = 100


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    made = lending_group(tmp_path, turn=300 * K, share_value=0, shares_max=0)
    yield made
    made.close()


def look(group: Group, on: str = "2026-11-22") -> Outlook:
    return group.read(cash_outlook, currency="KES", on=on)


def test_before_the_first_meeting_all_is_expected_and_every_pot_is_promised(group: Group) -> None:
    outlook = look(group, "2026-11-20")
    assert outlook.opening == 50_000 * K
    assert [one.on for one in outlook.steps] == [
        "2026-12-04",
        "2026-12-18",
        "2027-01-01",
        "2027-01-15",
    ]
    assert all(one.payouts == 10 * 300 * K for one in outlook.steps)
    assert [one.left.closing for one in outlook.ahead()] == [50_000 * K] * 4


def test_half_of_the_contributions_came_so_half_of_the_next_pot_is_missing(group: Group) -> None:
    meeting = group.open_meeting()
    for number in range(1, 6):
        group.pay(meeting, number, turn=300 * K)
    group.close_meeting(meeting, next_on="2026-12-05")
    outlook = look(group)
    assert (outlook.dues_ppm, outlook.steps[0].on) == (500_000, "2026-12-05")
    first = outlook.ahead()[0]
    # 1,500 of the last turn lie in the box and are promised like the 3,000 of the next one.
    assert (first.incoming, first.outgoing) == (1_500 * K, 4_500 * K)
    assert first.left.closing == (51_500 + 1_500 - 4_500) * K


def test_what_falls_due_on_loans_comes_at_its_meeting_and_arrears_are_not_counted_on(
    group: Group,
) -> None:
    meeting = group.open_meeting()
    loan = give(group, meeting, 7, 6_000 * K, 6, "svc")
    plain = give(group, meeting, 8, 6_000 * K, 3, "apart")
    assert loan != plain
    group.close_meeting(meeting, next_on="2026-12-05")
    kinds = [
        next(due.minor for due in step.incoming if due.kind == "loans")
        for step in look(group).steps
    ]
    # A fee of 60 paid apart comes with the first third.
    assert kinds == [2_060 * K, 2_000 * K, 2_000 * K, 0]
    late = look(group, "2026-12-06")
    assert late.steps[0].on > "2026-12-06"
    first = next(due for due in late.steps[0].incoming if due.kind == "loans")
    assert first.minor == 2_000 * K


def test_a_meeting_planned_for_today_is_looked_beyond_and_the_empty_group_has_no_history(
    group: Group,
) -> None:
    group.plan("2026-11-21")
    outlook = look(group, "2026-11-21")
    assert outlook.steps[0].on > "2026-11-21"
    assert outlook.steps[0].expenses == 0
