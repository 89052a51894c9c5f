"""Turns that are not at every meeting, and what a contribution costs that comes late."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import Refused
from app.core.penalties import PenaltyRule
from app.core.rotation.seats import seat_of
from app.core.rules_of_group import Rules
from app.core.schemes.merry_go_round import MerryGoRoundTerms, check
from app.operations import dues
from app.projections import collecting, due_ledger, meetings, turn_days
from tests.helpers.group import Group
from tests.helpers.rotation import give, open_box, pay_in, running, start

RULES = Rules(methods=("cash",), loan_multiple=0)


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    made = Group(tmp_path, size=6, rules=RULES)
    yield made
    made.close()


def asked(group: Group, meeting: str) -> list[tuple[int, int]]:
    """What the grid asks of each of four members: for the box, and of fines."""
    sheet = group.read(collecting.collect_sheet, meeting, currency="KES", names={})
    assert sheet is not None
    return [(row.expected.box1, row.expected.fine) for row in sheet.rows][:4]


def four(group: Group, box: str) -> None:
    start(group, box, tuple(seat_of(no, group.no(no)) for no in range(1, 5)))


def test_the_terms_say_what_lateness_costs() -> None:
    assert MerryGoRoundTerms(value=10).late_rule is None
    once = MerryGoRoundTerms(value=10, late_ppm=50_000, late_grace_days=7).late_rule
    assert once == PenaltyRule(kind="percent", rate_ppm=50_000, grace_days=7, every_days=3660)
    again = MerryGoRoundTerms(value=10, late_fee=5, late_every_days=30).late_rule
    assert again == PenaltyRule(kind="flat_per_period", minor=5, every_days=30)
    with pytest.raises(Refused, match=r"terms\.range"):
        check(MerryGoRoundTerms(value=10, late_fee=5, late_ppm=1))


def test_who_pays_a_turn_late_pays_a_penalty_in_the_column_of_fines(group: Group) -> None:
    box = open_box(group, late_ppm=100_000)
    four(group, box)
    meeting = group.open_meeting("2026-11-21")
    for number, minor in ((1, 100_000), (2, 100_000), (3, 60_000)):
        pay_in(group, meeting, number, minor)
    give(group, meeting, box, 1)
    group.close_meeting(meeting)
    meeting = group.open_meeting("2026-11-28")
    # A tenth of what was late: 40,000 of number three, 100,000 of number four.
    assert asked(group, meeting) == [
        (100_000, 0), (100_000, 0), (140_000, 4_000), (200_000, 10_000),
    ]  # fmt: skip
    now = group.read(meetings.find_meeting, meeting)
    assert group.write(dues.assess_penalties, meeting=now) == ()
    for number in (1, 2, 3, 4):
        due, fine = asked(group, meeting)[number - 1]
        pay_in(group, meeting, number, due)
        if fine:
            pay_in(group, meeting, number, fine, column="fine")
    assert group.read(due_ledger.open_dues) == ()


def test_a_box_that_comes_every_second_meeting_asks_for_nothing_between(group: Group) -> None:
    box = open_box(group, every=2, late_fee=500)
    four(group, box)
    meeting = group.open_meeting("2026-11-21")
    for number in range(1, 5):
        pay_in(group, meeting, number, 100_000)
    give(group, meeting, box, 1)
    group.close_meeting(meeting)
    meeting = group.open_meeting("2026-11-28")
    assert asked(group, meeting) == [(0, 0)] * 4
    weekly = {"today": "2026-11-28", "days_between": 7}
    days = [group.read(turn_days.expected_on, running(group, box), no, **weekly) for no in (2, 3)]
    assert days == ["2026-12-05", "2026-12-19"]
    pay_in(group, meeting, 2, 100_000)  # ahead, of one's own will
    group.close_meeting(meeting)
    meeting = group.open_meeting("2026-12-05")
    assert asked(group, meeting) == [(100_000, 0), (0, 0), (100_000, 0), (100_000, 0)]
    group.close_meeting(meeting)
    meeting = group.open_meeting("2026-12-12")
    # Nobody paid on the day: the turn stays open, and is late now.
    assert asked(group, meeting) == [(100_000, 500), (0, 0), (100_000, 500), (100_000, 500)]
    assert running(group, box).turn == 2
