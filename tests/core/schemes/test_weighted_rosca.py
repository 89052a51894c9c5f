"""Weighted, pre-sold seats: prizes, reserve, what a seat costs or brings, a receiver in default."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Refused
from app.core.rotation import presold
from app.core.rotation.course import Course
from app.core.rotation.prizes import prize_at
from app.core.rotation.seats import seat_of
from app.core.rotation.selling import SeatSold, sell
from app.core.rotation.short_pot import cover
from app.core.rotation.terms import plan_of
from app.core.schemes.weighted_rosca import WeightedTerms, check

POT, VALUE, SEATS = 10_000_000, 1_000_000, 10
TERMS = check(WeightedTerms(value=VALUE, spread=200_000))
TABLE = presold.linear(POT, SEATS, 200_000)


def refusal_of(prizes: list[int], pot: int = 100, **words: int) -> tuple[str, dict[str, object]]:
    with pytest.raises(Refused) as refusal:
        presold.check_table(pot, prizes, **words)
    return refusal.value.code, dict(refusal.value.values)


def test_the_prizes_and_the_reserve_of_the_example() -> None:
    plan = plan_of(TERMS, SEATS)
    assert [plan.prize_of(place) for place in range(1, 11)] == [
        9_100_000, 9_300_000, 9_500_000, 9_700_000, 9_900_000,
        10_100_000, 10_300_000, 10_500_000, 10_700_000, 10_900_000,
    ]  # fmt: skip
    assert sum(plan.prizes) == 100_000_000
    assert presold.reserves(POT, plan.prizes) == (
        900_000, 1_600_000, 2_100_000, 2_400_000, 2_500_000,
        2_400_000, 2_100_000, 1_600_000, 900_000, 0,
    )  # fmt: skip


def test_what_the_first_seat_costs_and_the_last_one_brings() -> None:
    first = presold.implied(presold.flows_of(VALUE, SEATS, 1, TABLE[0]))
    last = presold.implied(presold.flows_of(VALUE, SEATS, 10, TABLE[9]))
    assert (round(first.rate_ppm / 10_000, 2), first.is_cost) == (2.16, True)
    assert (round(last.rate_ppm / 10_000, 2), last.is_cost) == (1.90, False)
    even = presold.implied(presold.flows_of(VALUE, SEATS, 5, POT))
    assert (even.rate_ppm, even.is_cost) == (0, False)


def test_every_seat_of_the_example_has_a_rate() -> None:
    found = [presold.implied(presold.flows_of(VALUE, SEATS, k, TABLE[k - 1])) for k in range(1, 11)]
    assert [one.is_cost for one in found] == [True] * 5 + [False] * 5
    assert all(one.rate_ppm > 0 for one in found)


def test_two_per_cent_commission_takes_the_same_of_every_prize() -> None:
    terms = check(WeightedTerms(value=VALUE, spread=200_000, commission_ppm=20_000))
    plan = plan_of(terms, SEATS)
    found = [prize_at(terms, plan, Course(), place) for place in range(1, 11)]
    assert [one.total - one.commission for one in found] == [one - 200_000 for one in TABLE]
    assert sum(one.commission for one in found) == 2_000_000
    assert [one.reserve for one in found[:2]] == [900_000, 700_000]
    assert sum(one.reserve for one in found) == 0


def test_equal_prizes_are_sold_with_a_premium() -> None:
    terms = check(WeightedTerms(value=VALUE, spread=200_000, sale="premium"))
    assert plan_of(terms, SEATS).prizes == ()
    found = [terms.premium_of(place, SEATS) for place in range(1, 11)]
    assert found[0] == 900_000 and found[9] == -900_000 and sum(found) == 0
    assert TERMS.premium_of(1, SEATS) == 0


def sold(premium: int, **other: object) -> SeatSold:
    words: dict[str, object] = {
        "box": "b", "round": "r", "seat": seat_of(1, "w"), "seats": 10, "member": "w", "prize": POT,
        "premium": premium, "terms": "t", "currency": "KES", "source": "cash", "agreed": ("w",),
        "on": "2026-11-21", "meeting": "m",
    }  # fmt: skip
    return sell(SeatSold(**(words | other)))


def test_the_journals_of_a_sale() -> None:
    def lines(premium: int) -> list[tuple[str, str, int]]:
        return [(x.account, x.sub, x.minor) for x in sold(premium).post]

    assert lines(900_000) == [("1010", "", 900_000), ("2035", "r", -900_000)]
    assert lines(-900_000) == [("2035", "r", 900_000), ("2060", "w", -900_000)]
    assert lines(0) == []
    with pytest.raises(Refused, match=r"turn\.not_agreed"):
        sold(0, agreed=())


def test_a_receiver_in_default_is_covered_in_the_order_of_the_example() -> None:
    # Seat 3 stops after turn 6: four contributions, the reserve holds 2,400,000.
    reserve = presold.reserves(POT, TABLE)[5]
    found = cover(4 * VALUE, reserve=reserve, prizes_to_come=TABLE[6:])
    assert (found.owed, found.reserve) == (4_000_000, 2_400_000)
    assert sum(found.short) == 1_600_000
    held = cover(4 * VALUE, security=3_000_000, reserve=reserve, prizes_to_come=TABLE[6:])
    assert (held.security, held.reserve, sum(held.short)) == (3_000_000, 1_000_000, 0)


def test_a_table_that_cannot_be_kept_is_refused_with_the_nearest_prize() -> None:
    assert refusal_of([90, 110, 109]) == ("prizes.falls", {"no": 3, "least": 110})
    assert refusal_of([110, 110, 80]) == ("prizes.reserve", {"no": 1, "most": 100})
    assert refusal_of([95, 110, 110]) == ("prizes.reserve", {"no": 2, "most": 105})
    assert refusal_of([90, 100, 105]) == (
        "prizes.sum",
        {"wanted": 300, "no": 3, "nearest": 110},
    )
    assert refusal_of([2, 100, 198], kept=2) == ("prizes.kept", {"no": 1, "least": 3})
    assert presold.check_table(100, [90, 100, 110]) == (90, 100, 110)


def test_a_spread_that_cannot_be_is_refused_with_the_nearest_one() -> None:
    with pytest.raises(Refused) as refusal:
        presold.linear(100, 10, 23)
    assert (refusal.value.code, refusal.value.values) == ("prizes.spread", {"most": 22})
    with pytest.raises(Refused) as refusal:
        presold.linear(100, 10, 3)
    assert refusal.value.values == {"lower": 2, "upper": 4}
    with pytest.raises(Refused) as refusal:
        check(WeightedTerms(value=10, prizes=(1, 2, 3)))
    assert refusal.value.code == "prizes.sum"
    with pytest.raises(Refused) as refusal:
        plan_of(WeightedTerms(value=10, prizes=(20, 20)), 3)
    assert (refusal.value.code, refusal.value.values) == ("prizes.many", {"wanted": 3})


@given(pot=st.integers(2, 10**9), seats=st.integers(1, 400), part=st.integers(0, 1_000))
def test_linear_prizes_always_keep_the_law(pot: int, seats: int, part: int) -> None:
    most = (2 * pot - 1) // (seats - 1) if seats > 1 else 0
    spread = most * part // 1_000
    if spread * (seats - 1) % 2:
        spread -= 1
    table = presold.linear(pot, seats, max(0, spread))
    assert presold.check_table(pot, table) == table
    assert sum(table) == pot * seats and presold.reserves(pot, table)[-1] == 0


@given(prizes=st.lists(st.integers(1, 60), min_size=1, max_size=12), pot=st.integers(2, 40))
def test_the_nearest_prize_that_is_said_ends_that_very_complaint(
    prizes: list[int], pot: int
) -> None:
    def complaint(table: list[int]) -> tuple[str, dict[str, object]] | None:
        try:
            presold.check_table(pot, table)
        except Refused as refusal:
            return refusal.code, dict(refusal.values)
        return None

    first = complaint(prizes)
    if first is None:
        assert sum(prizes) == pot * len(prizes)
        assert min(presold.reserves(pot, prizes)) >= 0
        return
    code, values = first
    named = next(values[key] for key in ("least", "most", "nearest") if key in values)
    no = int(str(values["no"]))
    mended = [*prizes[: no - 1], int(str(named)), *prizes[no:]]
    again = complaint(mended)
    assert again is None or (again[0], again[1]["no"]) != (code, no)
