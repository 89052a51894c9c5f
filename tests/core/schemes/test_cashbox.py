"""The cashbox: shares and share groups, the prize, the plan, to the last unit."""

from fractions import Fraction
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Refused
from app.core.rotation.seats import (
    Owner,
    Seat,
    by_fraction,
    check_seats,
    dues_at,
    dues_of,
    seat_of,
)
from app.core.rotation.short_pot import cover
from app.core.rotation.terms import check, commission_of, plan_of
from app.core.rotation.winnings import from_pots, winnings
from app.core.schemes.cashbox import SCHEME, CashboxTerms

A, B, C, D, E, F = "A", "B", "C", "D", "E", "F"
FRACTIONS = st.lists(st.integers(1, 12), min_size=1, max_size=6).map(
    lambda parts: tuple(
        Owner(member=f"m{no}", num=part, den=sum(parts)) for no, part in enumerate(parts)
    )
)


def test_vector_a_twelve_shares_one_winner() -> None:
    plan = plan_of(CashboxTerms(value=5_000_000), 12)
    assert (plan.turns, plan.prize, plan.winners) == (12, 60_000_000, (1,) * 12)


def test_vector_b_two_winners_a_turn() -> None:
    plan = plan_of(CashboxTerms(value=5_000_000, winners=2), 12)
    assert (plan.turns, plan.prize, plan.winners) == (6, 30_000_000, (2,) * 6)


def test_vector_c_an_uneven_plan() -> None:
    plan = plan_of(CashboxTerms(value=1_000_000, winners=3), 10)
    assert (plan.turns, plan.prize, plan.winners) == (4, 4_000_000, (2, 3, 2, 3))
    pots, left = [], 0
    for many in plan.winners:
        left += 10 * 1_000_000 - many * plan.prize
        pots.append(left)
    assert pots == [2_000_000, 0, 2_000_000, 0]


VECTOR_D = (
    seat_of(1, A),
    seat_of(2, Owner(member=B, num=1, den=2), Owner(member=C, num=1, den=2)),
    seat_of(3, *(Owner(member=one, num=1, den=3) for one in (D, E, F))),
)


def test_vector_d_sub_shares_make_three_seats() -> None:
    value = 1_000_000
    plan = plan_of(CashboxTerms(value=value), len(check_seats(VECTOR_D, value=value)))
    assert (plan.turns, plan.prize) == (3, 3 * value)
    paid: dict[str, int] = {}
    for turn in range(1, 4):
        for member, minor in dues_at(VECTOR_D, value, turn).items():
            paid[member] = paid.get(member, 0) + minor
    assert paid == {A: 3 * value, B: 1_500_000, C: 1_500_000, D: value, E: value, F: value}
    won = {
        one.member: one.prize
        for seat in VECTOR_D
        for one in winnings(CashboxTerms(value=value), plan.prize, [seat], turn=1)
    }
    assert won == paid


def test_a_third_of_a_million_pays_the_odd_unit_in_turn() -> None:
    thirds = [dues_of(VECTOR_D[2], 1_000_000, turn) for turn in (1, 2, 3)]
    assert [[minor for _, minor in row] for row in thirds] == [
        [333_333, 333_333, 333_334],
        [333_333, 333_334, 333_333],
        [333_334, 333_333, 333_333],
    ]


def test_vector_e_who_won_and_stops_owes_the_turns_that_are_left() -> None:
    value, turns_left = 1_000_000, 2
    found = cover(value * turns_left, prizes_to_come=(3 * value, 3 * value))
    assert found.owed == 2 * value and sum(found.short) == 2 * value


def test_the_example_of_a_default_is_covered_in_the_agreed_order() -> None:
    by_reserve = cover(4_000_000, reserve=2_400_000, prizes_to_come=(10_700_000, 10_900_000))
    assert (by_reserve.reserve, sum(by_reserve.short)) == (2_400_000, 1_600_000)
    secured = cover(4_000_000, security=1_000_000, other_boxes=900_000, reserve=2_400_000)
    assert (secured.security, secured.other_boxes, secured.reserve) == (
        1_000_000,
        900_000,
        2_100_000,
    )


def test_the_first_turns_are_free_of_commission() -> None:
    terms = CashboxTerms(value=1_000, commission_ppm=20_000, commission_minor=5, trial_turns=2)
    assert [commission_of(terms, 10_000, turn=turn) for turn in (1, 2, 3)] == [0, 0, 205]


def test_one_member_may_take_the_prize_for_a_share_group() -> None:
    found = winnings(CashboxTerms(value=1_000), 3_000, [VECTOR_D[2]], turn=1, receivers={"3": E})
    assert [(one.member, one.paid) for one in found] == [(E, 3_000)]


@pytest.mark.parametrize(
    "owners",
    [
        (),
        (Owner(member=A, num=1, den=2),),
        (Owner(member=A, num=1, den=2), Owner(member=A, num=1, den=2)),
        (Owner(member=A, num=1, den=2), Owner(member=B, num=2, den=3)),
        (Owner(member=A, num=0, den=1), Owner(member=B, num=1, den=1)),
        (Owner(member=A, num=1, den=0),),
        (Owner(member=A, num=1, den=100_000), Owner(member=B, num=99_999, den=100_000)),
    ],
)
def test_fractions_that_are_no_whole_are_refused(owners: tuple[Owner, ...]) -> None:
    with pytest.raises(Refused):
        check_seats([Seat(seat="1", no=1, owners=owners)], value=1_000)


@pytest.mark.parametrize("size", [0, 1_001, 5_000])
def test_no_seats_and_too_many_are_refused_with_the_limit(size: int) -> None:
    with pytest.raises(Refused):
        check_seats([seat_of(no, f"m{no}") for no in range(1, size + 1)], value=1_000)


def test_more_winners_than_seats_are_refused() -> None:
    with pytest.raises(Refused) as refusal:
        plan_of(CashboxTerms(value=1_000, winners=3), 2)
    assert refusal.value.code == "seats.too_few"


@pytest.mark.parametrize(
    "change",
    [
        {"value": 0},
        {"value": -5},
        {"winners": 0},
        {"order": "lottery"},
        {"short": "never"},
        {"unit": "moons"},
        {"commission_ppm": 600_000, "welfare_ppm": 400_000},
        {"trial_turns": -1},
    ],
)
def test_terms_that_cannot_be_kept_are_refused(change: dict[str, object]) -> None:
    with pytest.raises(Refused):
        check(CashboxTerms(**{"value": 1_000, **change}))


@given(seats=st.integers(1, 400), winners=st.integers(1, 9), value=st.integers(1, 10**9))
def test_every_plan_serves_every_seat_once_and_empties_the_pot(
    seats: int, winners: int, value: int
) -> None:
    winners = min(winners, seats)
    plan = plan_of(CashboxTerms(value=value, winners=winners), seats)
    assert sum(plan.winners) == seats and plan.turns == -(-seats // winners)
    assert plan.prize == value * plan.turns
    assert [plan.turn_of(place) for turn in range(1, plan.turns + 1) for place in
            plan.places_of(turn)] == [
        turn for turn in range(1, plan.turns + 1) for _ in range(plan.winners[turn - 1])
    ]  # fmt: skip
    pot = 0
    for many in plan.winners:
        pot += seats * value - many * plan.prize
        assert 0 <= pot < plan.prize


@given(owners=FRACTIONS, value=st.integers(100, 10**12), turns=st.integers(1, 30))
def test_owners_pay_the_whole_seat_and_never_more_than_a_unit_off(
    owners: tuple[Owner, ...], value: int, turns: int
) -> None:
    seat = Seat(seat="1", no=1, owners=owners)
    sums = dict.fromkeys(seat.members, 0)
    for turn in range(1, turns + 1):
        due = dues_of(seat, value, turn)
        assert sum(minor for _, minor in due) == value and min(minor for _, minor in due) >= 0
        for member, minor in due:
            sums[member] += minor
        for owner in owners:
            assert abs(sums[owner.member] - owner.fraction * value * turn) < 1
    assert tuple(sums.values()) == by_fraction(value * turns, owners)


@given(
    owners=FRACTIONS,
    value=st.integers(100, 10**9),
    turn=st.integers(1, 40),
    short_ppm=st.integers(0, 10**6),
)
def test_what_winners_get_is_the_prize_in_parts_that_are_never_negative(
    owners: tuple[Owner, ...], value: int, turn: int, short_ppm: int
) -> None:
    terms = CashboxTerms(
        value=value, commission_ppm=30_000, commission_minor=7, welfare_ppm=10_000, meal=9
    )
    seats = [Seat(seat="1", no=1, owners=owners), seat_of(2, "whole")]
    prize = value * 12
    full = winnings(terms, prize, seats, turn=turn)
    short = sum(one.paid for one in full) * short_ppm // 10**6
    found = winnings(terms, prize, seats, turn=turn, short=short)
    assert sum(one.prize for one in found) == 2 * prize
    assert sum(one.short for one in found) == short
    for one in found:
        parts = (one.commission, one.welfare, one.meal, one.paid, one.short)
        assert sum(parts) == one.prize and min(parts) >= 0


@given(held=st.lists(st.integers(1, 1_000), max_size=5), needed=st.integers(0, 4_000))
def test_older_pots_are_emptied_first(held: list[int], needed: int) -> None:
    pots = [(str(no), minor) for no, minor in enumerate(held)]
    taken, kept = from_pots(pots, needed)
    assert sum(minor for _, minor in taken) == min(needed, sum(held))
    assert sum(minor for _, minor in (*taken, *kept)) == sum(held)
    assert not kept or not taken or int(taken[-1][0]) <= int(kept[0][0])


@given(size=st.integers(1, 40), seed=st.integers(0, 2**32))
def test_every_share_gets_what_it_paid_less_what_the_group_keeps(size: int, seed: int) -> None:
    choose = Random(seed).randrange
    terms = SCHEME.check(SCHEME.sample_terms(size, choose))
    members = [f"m{no}" for no in range(size)]
    round_ = SCHEME.play(terms, members, choose)
    kept = sum(-x.minor for post in round_.journals for x in post if x.account == "4130")
    assert sum(round_.paid.values()) == sum(round_.received.values()) + kept
    if not kept:
        assert round_.paid == round_.received


def test_fractions_are_exact_whatever_their_form() -> None:
    assert sum((Owner(member=A, num=2, den=6).fraction,) * 3) == Fraction(1)
