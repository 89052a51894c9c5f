"""Seats sold before the round: the signed table, premiums, the reserve, a receiver in default."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.core.errors import Refused
from app.core.rotation.seats import Owner, seat_of
from app.core.rules_of_group import Rules
from app.core.schemes.weighted_rosca import WeightedTerms
from app.operations import boxes, corrections, presold, turns
from app.projections import balances
from app.projections import boxes as box_rows
from tests.helpers.group import Group
from tests.helpers.rotation import give, open_box, pay_in, running, start

RULES = Rules(methods=("cash",), loan_multiple=0)
SIZE = 10  # the example of the specification, in hundreds: 10,000.00 a turn


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    made = Group(tmp_path, size=SIZE, rules=RULES)
    yield made
    made.close()


def weighted(group: Group, **terms: Any) -> str:
    return open_box(group, "weighted_rosca", **{"value": 1_000_000, "spread": 200_000, **terms})


def sell(group: Group, meeting: str, box: str, place: int, number: int = 0) -> str:
    member = group.no(number or place)
    return group.write(
        presold.sell_seat, meeting=meeting, box=box, place=place, seats=SIZE,
        owners=(Owner(member=member),), agreed=(member,),
    )  # fmt: skip


def balance(group: Group, account: str, sub: str | None = None) -> int:
    return group.read(balances.balance_of, account, "KES", sub)


def balanced(group: Group) -> None:
    assert group.read(balances.imbalances) == {}
    assert group.read(balances.control_differences) == {}


def refused(code: str) -> Any:
    return pytest.raises(Refused, match=code.replace(".", r"\."))


def everybody_pays(group: Group, meeting: str, *away: int) -> None:
    for number in range(1, SIZE + 1):
        if number not in away:
            pay_in(group, meeting, number, 1_000_000)


def test_every_seat_is_offered_with_its_prize_and_what_it_costs_or_brings(group: Group) -> None:
    box = group.read(box_rows.find_box, weighted(group))
    assert box is not None
    found = group.read(presold.offers, box, SIZE)
    assert [one.prize for one in found][::9] == [9_100_000, 10_900_000]
    assert (found[0].implied.rate_ppm // 100, found[0].implied.is_cost) == (216, True)
    assert (found[9].implied.rate_ppm // 100, found[9].implied.is_cost) == (190, False)


def test_a_whole_presold_round_pays_the_table_and_its_reserve_ends_empty(group: Group) -> None:
    box = weighted(group)
    meeting = group.open_meeting()
    for place in range(1, SIZE + 1):
        sell(group, meeting, box, place)
    with refused("seat.sold_already"):
        sell(group, meeting, box, 3, 5)
    group.write(presold.begin_presold, box=box, on="2026-11-21")
    group.close_meeting(meeting)
    reserves = []
    for turn in range(1, SIZE + 1):
        meeting = group.open_meeting()
        everybody_pays(group, meeting)
        before = balance(group, "1010")
        give(group, meeting, box, turn)
        assert before - balance(group, "1010") == 8_900_000 + 200_000 * turn
        reserves.append(-balance(group, "2035"))
        group.close_meeting(meeting)
    assert reserves == [
        900_000, 1_600_000, 2_100_000, 2_400_000, 2_500_000,
        2_400_000, 2_100_000, 1_600_000, 900_000, 0,
    ]  # fmt: skip
    assert running(group, box).is_over and balance(group, "1010") == balance(group, "2030") == 0
    balanced(group)


def test_a_round_begins_when_every_seat_is_sold_as_it_was_sold(group: Group) -> None:
    box = weighted(group)
    meeting = group.open_meeting()
    for place in range(1, SIZE):
        sell(group, meeting, box, place)
    with refused("seats.unsold"):
        group.write(presold.begin_presold, box=box, on="2026-11-21")
    with refused("seats.not_as_sold"):
        start(group, box)


def test_once_a_seat_is_sold_nobody_changes_the_table(group: Group) -> None:
    box = weighted(group)
    other = WeightedTerms(value=1_000_000, spread=100_000)
    words = {"box": box, "terms": other, "from_on": "2027-01-01", "motion": "vote"}
    meeting = group.open_meeting()
    sold = sell(group, meeting, box, 1)
    with refused("box.seats_sold"):
        group.write(boxes.change_terms, **words)
    group.write(corrections.undo_entry, entry=sold)
    group.write(boxes.change_terms, **words)


def test_equal_prizes_have_a_premium_that_early_seats_pay_and_late_ones_get(group: Group) -> None:
    box = weighted(group, sale="premium")
    meeting = group.open_meeting()
    for place in range(1, SIZE + 1):
        sell(group, meeting, box, place)
    # 900 + 700 + 500 + 300 + 100 thousand, from seats 1 to 5 to seats 6 to 10.
    assert balance(group, "1010") == 2_500_000 and balance(group, "2035") == 0
    assert balance(group, "2060", group.no(10)) == -900_000
    group.write(presold.begin_presold, box=box, on="2026-11-21")
    for number in range(6, SIZE + 1):
        group.write(
            turns.hand_on, meeting=meeting, box=box, turn=0, seat=str(number),
            member=group.no(number), agreed="pin",
        )  # fmt: skip
    assert balance(group, "1010") == balance(group, "2060") == 0
    everybody_pays(group, meeting)
    give(group, meeting, box, 1)
    assert balance(group, "1010") == 0
    balanced(group)


def test_a_receiver_who_stops_is_covered_by_the_reserve_and_then_by_the_seats_to_come(
    group: Group,
) -> None:
    box = weighted(group)
    start(group, box)
    shorts = []
    for turn in range(1, SIZE + 1):
        meeting = group.open_meeting()
        everybody_pays(group, meeting, *((3,) if turn > 6 else ()))
        give(group, meeting, box, turn)
        shorts.append(running(group, box).course.paid[-1].short)
        assert balance(group, "1010") >= 0
        group.close_meeting(meeting)
    # Nothing to cover until the reserve is used up; in the end exactly the debt is waited for.
    assert shorts[:7] == [0] * 7 and sum(shorts) == 4_000_000
    assert balance(group, "1340", group.no(3)) == 4_000_000
    assert balance(group, "1010") == 0 and balance(group, "2035") == 0
    balanced(group)
    meeting = group.open_meeting()
    pay_in(group, meeting, 3, 4_000_000)
    for turn in (8, 9, 10):
        group.write(
            turns.hand_on, meeting=meeting, box=box, turn=turn, seat=str(turn),
            member=group.no(turn), agreed="pin",
        )  # fmt: skip
    assert balance(group, "1010") == balance(group, "2060") == balance(group, "1340") == 0
    balanced(group)


def test_the_owners_of_a_shared_seat_find_the_same_reserve(group: Group) -> None:
    box = weighted(group, spread=1_000_000)  # 2, 3 and 4 million
    halves = (Owner(member=group.no(2), num=1, den=2), Owner(member=group.no(4), num=1, den=2))
    seats = (seat_of(1, group.no(1)), seat_of(2, *halves), seat_of(3, group.no(3)))
    start(group, box, seats)
    meeting = group.open_meeting()
    for number, minor in ((1, 1_000_000), (2, 500_000), (3, 1_000_000), (4, 500_000)):
        pay_in(group, meeting, number, minor)
    give(group, meeting, box, 1)  # and one million stays in the reserve
    for number in (2, 4):
        pay_in(group, meeting, number, 500_000)
    pay_in(group, meeting, 1, 1_000_000)
    for number in (2, 4):
        give(group, meeting, box, number, "2")
    assert [(one.paid, one.short) for one in running(group, box).course.paid[1:]] == [
        (1_500_000, 0)
    ] * 2
    assert balance(group, "1010") == 0 and balance(group, "2035") == -1_000_000
    balanced(group)
