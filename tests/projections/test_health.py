"""How the group stands, figure by figure, of a small group."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest

from app.operations import attendance
from app.projections.ageing import portfolio
from app.projections.health import GroupHealth, health_of
from tests.helpers.group import Group
from tests.operations.test_collections import TODAY, lend


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    made = Group(tmp_path)
    yield made
    made.close()


def health(group: Group) -> GroupHealth:
    return group.read(lambda conn: health_of(conn, portfolio(conn, TODAY), currency="KES"))


def hold(group: Group, on: str, shares: int, paying: int = 10) -> None:
    """A meeting where the first members pay everything and the others nothing."""
    meeting = group.open_meeting(on)
    for no in range(1, paying + 1):
        group.pay(meeting, no, shares=shares, welfare=100, turn=300)
    group.close_meeting(meeting)


def test_a_group_that_never_met_is_judged_of_nothing(group: Group) -> None:
    found = health(group)
    assert found.held == 0
    assert (found.growth, found.attendance, found.books) == (Fraction(1, 2),) * 3


def test_every_part_is_a_share_that_anybody_can_count(group: Group) -> None:
    hold(group, "2026-10-24", shares=400)
    hold(group, "2026-11-07", shares=200, paying=8)
    lend(group, 7, 1000, 10)
    found = health(group)
    assert found.held == 2
    # Due: twice 400 of ten members, and a loan of 1,000; paid: 4,000 and 3,200.
    assert found.collection == Fraction(7200, 9000)
    assert found.growth == Fraction(8 * 200, 10 * 400)
    assert (found.attendance, found.books, found.liquidity) == (Fraction(1),) * 3
    parts = dict(found.health.parts)
    assert parts == {
        "collection": 2000,
        "portfolio": 2500,
        "liquidity": 1500,
        "growth": 400,
        "attendance": 1000,
        "books": 1500,
    }
    assert found.health.hundredths == sum(parts.values())


def test_the_late_count_half_and_the_excused_not_at_all(group: Group) -> None:
    meeting = group.open_meeting("2026-11-07", present=False)
    for no, status in ((1, "late"), (2, "excused"), (3, "absent")):
        group.write(attendance.mark_attendance, meeting=meeting, member=group.no(no), status=status)
    group.write(attendance.mark_the_rest, meeting=meeting)
    group.close_meeting(meeting)
    assert health(group).attendance == Fraction(15, 18)
