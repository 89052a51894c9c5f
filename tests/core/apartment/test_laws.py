"""Laws of the building's arithmetic, whatever its units, people, meters and payments."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.apartment.bases import Basis, Charged
from app.core.apartment.billing import Building, Cost, Unit, differences, lines_of_cost
from app.core.apartment.meters import Reading, check_reading, contradicted, used
from app.core.apartment.months import days_of_period, next_period, period_of
from app.core.apartment.people import Stay, people_on, person_days, spans, stay_on
from app.core.apartment.settling import Charge, Paid, settle
from app.core.apartment.votes import weights_of
from app.core.errors import Refused
from app.core.governance.votes import count

FIRST = date(2025, 3, 21)
LAST = date(2025, 4, 20)
DAYS = st.integers(-40, 45).map(lambda days: (FIRST + timedelta(days=days)).isoformat())
UNITS = tuple(f"u{number}" for number in range(5))
STAYS = st.lists(
    st.builds(
        Stay,
        unit=st.sampled_from(UNITS),
        role=st.sampled_from(("owner", "tenant")),
        member=st.sampled_from(("", "a", "b", "c")),
        from_on=DAYS,
        people=st.integers(0, 9),
        place=st.integers(0, 99),
    ),
    max_size=12,
    unique_by=lambda stay: stay.place,
).map(tuple)
READINGS = st.lists(
    st.builds(
        Reading,
        unit=st.sampled_from(UNITS),
        meter=st.just("water"),
        on=DAYS,
        value=st.integers(0, 10_000),
        place=st.integers(0, 99),
    ),
    max_size=12,
    unique_by=lambda reading: reading.place,
).map(tuple)
BASES = st.sampled_from(
    (
        Basis(kind="area"),
        Basis(kind="equal", excluded=("u0",)),
        Basis(kind="participation", table="t"),
        Basis(kind="mixed", mix=(("area", 250_000), ("occupants", 750_000))),
        Basis(kind="consumption", meter="water", fixed_by="area"),
        Basis(kind="fixed", amounts=(("u1", 600), ("u4", 400))),
    )
)


def building(stays: tuple[Stay, ...], readings: tuple[Reading, ...] = ()) -> Building:
    units = tuple(
        Unit(
            unit=unit,
            no=number,
            label=unit,
            area_milli=40_000 + 7000 * number,
            floor=number,
            participation=(("t", 3 + number),),
        )
        for number, unit in enumerate(UNITS)
    )
    return Building(units=units, stays=stays, readings=readings)


def cost(minor: int, basis: Basis, payer: str, tenant_ppm: int, is_levy: bool) -> Cost:
    return Cost(
        cost="c",
        period="1404-01",
        category="other",
        account="4200",
        minor=1000 if basis.kind == "fixed" else minor,
        basis=basis,
        payer=payer,
        tenant_ppm=tenant_ppm,
        is_levy=is_levy,
    )


COSTS = st.builds(
    cost,
    st.integers(1, 10**12),
    BASES,
    st.sampled_from(("owner", "tenant", "split")),
    st.integers(0, 1_000_000),
    st.booleans(),
)


@settings(max_examples=150, deadline=None)
@given(cost=COSTS, stays=STAYS, readings=READINGS)
def test_every_cost_is_given_out_to_the_last_unit(
    cost: Cost, stays: tuple[Stay, ...], readings: tuple[Reading, ...]
) -> None:
    lines = lines_of_cost(cost, building(stays, readings), FIRST, LAST)
    every = [line for of_unit in lines.values() for line in of_unit]
    assert sum(line.minor for line in every) == cost.minor
    assert all(line.minor > 0 for line in every)
    if cost.is_levy or cost.payer == "owner":
        assert {line.who for line in every} <= {"owner"}


@settings(max_examples=100, deadline=None)
@given(cost=COSTS, before=STAYS, after=STAYS, readings=READINGS)
def test_what_was_billed_and_its_difference_are_what_should_have_been(
    cost: Cost, before: tuple[Stay, ...], after: tuple[Stay, ...], readings: tuple[Reading, ...]
) -> None:
    billed = {
        (unit, line.cost, line.who, line.member): line.minor
        for unit, lines in lines_of_cost(cost, building(before), FIRST, LAST).items()
        for line in lines
    }
    now = building(after, readings)
    for unit, lines in differences(cost, billed, now, FIRST, LAST).items():
        for line in lines:
            key = (unit, line.cost, line.who, line.member)
            billed[key] = billed.get(key, 0) + line.minor
    assert sum(billed.values()) == cost.minor
    assert not differences(cost, billed, now, FIRST, LAST)


@given(stays=STAYS, unit=st.sampled_from(UNITS))
def test_everybody_answers_for_the_own_days_and_all_days_are_answered_for(
    stays: tuple[Stay, ...], unit: str
) -> None:
    for role in ("owner", "tenant"):
        found = spans(stays, unit, role, FIRST, LAST)
        assert sum(one.days for one in found) == 31
    days = [(FIRST + timedelta(days=number)).isoformat() for number in range(31)]
    assert person_days(stays, unit, FIRST, LAST) == sum(people_on(stays, unit, d) for d in days)
    owners = [stay.member if (stay := stay_on(stays, unit, "owner", d)) else "" for d in days]
    told = [one.member for one in spans(stays, unit, "owner", FIRST, LAST) for _ in range(one.days)]
    assert told == owners


@given(stays=STAYS, unit=st.sampled_from(UNITS), on=DAYS)
def test_the_order_of_arrival_does_not_say_who_lives_there(
    stays: tuple[Stay, ...], unit: str, on: str
) -> None:
    assert stay_on(stays, unit, "owner", on) == stay_on(stays[::-1], unit, "owner", on)


CHARGES = st.lists(
    st.builds(
        Charge,
        name=st.uuids().map(str),
        who=st.sampled_from(("owner", "tenant")),
        due_on=DAYS,
        minor=st.integers(-500, 5000),
        is_extra=st.booleans(),
    ),
    max_size=8,
)
PAYMENTS = st.lists(
    st.builds(Paid, on=DAYS, minor=st.integers(1, 4000), owner_first=st.booleans()), max_size=8
)


@given(charges=CHARGES, payments=PAYMENTS)
def test_the_balance_is_bills_less_payments(charges: list[Charge], payments: list[Paid]) -> None:
    account = settle(charges, payments)
    owed = sum(one.minor for one in charges) - sum(one.minor for one in payments)
    assert account.balance == owed
    assert account.credit >= 0
    assert all(0 <= one.paid <= one.charge.minor for one in account.charges)
    assert not (account.credit and account.left())


@given(readings=READINGS)
def test_consumption_is_never_negative(readings: tuple[Reading, ...]) -> None:
    for unit in UNITS:
        assert used(readings, unit, "water", FIRST, LAST).use >= 0


def test_a_meter_that_runs_backwards_is_refused_and_says_beside_which_reading() -> None:
    old = Reading(unit="u1", meter="water", on="2025-03-01", value=500)
    with pytest.raises(Refused) as refusal:
        check_reading(Reading(unit="u1", meter="water", on="2025-04-01", value=400), [old])
    assert refusal.value.values == {"on": "2025-03-01", "value": 500}
    assert contradicted(Reading(unit="u2", meter="water", on="2025-04-01", value=1), [old]) is None


def test_a_first_reading_alone_is_no_consumption() -> None:
    once = (Reading(unit="u1", meter="water", on="2025-03-25", value=500),)
    assert not used(once, "u1", "water", FIRST, LAST).is_known


def test_months_follow_one_another_in_both_calendars() -> None:
    assert days_of_period("1404-01", "jalali") == (date(2025, 3, 21), date(2025, 4, 20))
    assert next_period("1404-12", "jalali") == "1405-01"
    assert next_period("2026-12", "gregorian") == "2027-01"
    assert period_of(date(2025, 3, 20), "jalali") == "1403-12"
    for wrong in ("1404-13", "1404-0", "2026-01", "now"):
        with pytest.raises(Refused):
            days_of_period(wrong, "jalali")


HOUSE = (
    Charged(unit="a", area_milli=60, tables=(("t", 1),)),
    Charged(unit="b", area_milli=30),
    Charged(unit="c", area_milli=10),
)


@pytest.mark.parametrize(
    ("votes", "majority", "agreed"),
    [
        ({"a": "yes", "b": "no"}, "simple", True),
        ({"a": "no", "b": "yes", "c": "yes"}, "simple", False),
        ({"b": "yes", "c": "yes"}, "simple", False),
        ({"a": "yes", "b": "no"}, "two_thirds", True),
        ({"a": "yes", "b": "no", "c": "no"}, "two_thirds", False),
        ({"a": "yes", "c": ""}, "unanimous", True),
        ({}, "simple", False),
    ],
)
def test_the_assembly_votes_by_area(votes: dict[str, str], majority: str, agreed: bool) -> None:
    result = count(votes, weights_of(HOUSE, "area"), majority=majority)
    assert result.is_agreed is agreed
    assert result.whole == 100


def test_votes_by_head_and_by_table() -> None:
    assert weights_of(HOUSE, "head") == {"a": 1, "b": 1, "c": 1}
    assert weights_of(HOUSE, "share", table="t") == {"a": 1, "b": 0, "c": 0}
    with pytest.raises(Refused):
        weights_of(HOUSE, "share", table="none")
    with pytest.raises(Refused):
        count({"z": "yes"}, weights_of(HOUSE, "head"))
