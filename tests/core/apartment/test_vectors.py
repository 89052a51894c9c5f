"""The worked numbers of spec/domain.md section 3.11, to the last unit."""

from datetime import date

import pytest

from app.core.apartment.bases import Basis, Charged, divide_cost
from app.core.apartment.billing import Building, Cost, Unit, lines_of_cost
from app.core.apartment.people import Stay
from app.core.apartment.settling import Charge, Paid, settle
from app.core.errors import Refused
from app.core.splitting import split

AREAS = (75, 75, 90, 90, 120, 60)
PEOPLE = (2, 3, 4, 1, 5, 0)
HOUSE = tuple(
    Charged(unit=f"u{number}", area_milli=area * 1000, people=people)
    for number, (area, people) in enumerate(zip(AREAS, PEOPLE, strict=True), start=1)
)
MILLION = 1_000_000


def parts(minor: int, basis: Basis, units: tuple[Charged, ...] = HOUSE) -> list[int]:
    return [share.minor for share in divide_cost(minor, basis, units)]


def test_a_cost_by_area() -> None:
    by_area = divide_cost(12 * MILLION, Basis(kind="area"), HOUSE)
    assert [share.minor for share in by_area] == [
        1_764_706,
        1_764_706,
        2_117_647,
        2_117_647,
        2_823_529,
        1_411_765,
    ]
    assert (by_area[2].weight, by_area[2].whole) == (90_000, 510_000)


def test_a_cost_by_people_leaves_the_empty_flat_out() -> None:
    wanted = [1_600_000, 2_400_000, 3_200_000, 800_000, 4_000_000, 0]
    assert parts(12 * MILLION, Basis(kind="occupants")) == wanted


def test_a_cost_in_equal_parts() -> None:
    assert parts(12 * MILLION, Basis(kind="equal")) == [2 * MILLION] * 6


def test_half_by_area_and_half_by_people() -> None:
    half = Basis(kind="mixed", mix=(("area", 500_000), ("occupants", 500_000)))
    assert parts(12 * MILLION, half) == [
        1_682_353,
        2_082_353,
        2_658_823,
        1_458_824,
        3_411_765,
        705_882,
    ]


def test_the_ground_floor_pays_no_elevator() -> None:
    assert parts(3 * MILLION, Basis(kind="equal", excluded=("u1",))) == [0] + [600_000] * 5


def test_a_month_of_the_building() -> None:
    costs = (
        (9 * MILLION, Basis(kind="equal")),
        (3 * MILLION, Basis(kind="equal", excluded=("u1",))),
        (7_200_000, Basis(kind="occupants")),
        (5_100_000, Basis(kind="area")),
    )
    totals = [sum(column) for column in zip(*(parts(*cost) for cost in costs), strict=True)]
    wanted = [3_210_000, 4_290_000, 4_920_000, 3_480_000, 5_700_000, 2_700_000]
    assert totals == wanted
    assert sum(totals) == 24_300_000


def test_what_belongs_to_the_owner_is_settled_last() -> None:
    charges = (
        Charge(name="opening", who="tenant", due_on="2025-03-21", minor=500_000),
        Charge(name="bill tenant", who="tenant", due_on="2025-04-30", minor=4_500_000),
        Charge(name="bill owner", who="owner", due_on="2025-04-30", minor=1_200_000),
    )
    account = settle(charges, [Paid(on="2025-05-02", minor=4 * MILLION)])
    assert account.balance == 2_200_000
    assert account.left(who="owner") == 1_200_000
    said = settle(charges, [Paid(on="2025-05-02", minor=4 * MILLION, owner_first=True)])
    assert (said.balance, said.left(who="owner")) == (2_200_000, 0)


def test_a_tenant_who_comes_on_the_thirteenth_pays_nineteen_of_thirty_one_days() -> None:
    stays = (
        Stay(unit="u1", role="owner", member="owner", from_on="2020-01-01"),
        Stay(unit="u1", role="tenant", member="old", from_on="2024-01-01", people=2),
        Stay(unit="u1", role="tenant", member="new", from_on="2025-01-13", people=3),
    )
    building = Building(
        units=(Unit(unit="u1", no=1, label="1", area_milli=75_000, floor=0),), stays=stays
    )
    cost = Cost(
        cost="c",
        period="2025-01",
        category="water",
        account="4200",
        minor=2_400_000,
        basis=Basis(kind="equal"),
        payer="tenant",
    )
    lines = lines_of_cost(cost, building, date(2025, 1, 1), date(2025, 1, 31))["u1"]
    assert [(line.member, line.minor) for line in lines] == [("old", 929_032), ("new", 1_470_968)]


# The Greek house bill (kinochrista), amounts in cents.


def greek(**tables: tuple[int, ...]) -> tuple[Charged, ...]:
    size = len(next(iter(tables.values())))
    return tuple(
        Charged(
            unit=f"g{place}",
            tables=tuple((name, column[place]) for name, column in tables.items() if name != "use"),
            use=(("heat", tables["use"][place]),) if tables.get("use", (0,) * size)[place] else (),
        )
        for place in range(size)
    )


def test_seven_hundred_by_thousandths() -> None:
    house = greek(general=(250, 250, 300, 200))
    wanted = [17_500, 17_500, 21_000, 14_000]
    assert parts(70_000, Basis(kind="participation", table="general"), house) == wanted


def test_the_elevator_by_thousandths_without_the_ground_floor() -> None:
    house = greek(lift=(250, 250, 300, 200))
    basis = Basis(kind="participation", table="lift", excluded=("g0",))
    assert parts(20_000, basis, house) == list(split(20_000, (0, 250, 300, 200)))


HEAT = Basis(kind="consumption", fixed_ppm=300_000, meter="heat")


def test_heating_thirty_parts_fixed_and_seventy_by_meter() -> None:
    house = greek(use=(200, 300, 250, 150))
    assert parts(200_000, HEAT, house) == [46_111, 61_667, 53_889, 38_333]


def test_one_flat_used_nothing_and_pays_the_fixed_part() -> None:
    assert parts(100_000, HEAT, greek(use=(200, 0))) == [85_000, 15_000]


def test_without_meters_heating_goes_by_its_share() -> None:
    house = greek(heating=(600, 400))
    basis = Basis(kind="consumption", fixed_by="participation", table="heating", meter="heat")
    assert parts(100_000, basis, house) == [60_000, 40_000]


@pytest.mark.parametrize(
    ("basis", "code"),
    [
        (Basis(kind="luck"), "apartment.basis"),
        (Basis(kind="mixed", mix=(("area", 1), ("equal", 1))), "apartment.mix"),
        (Basis(kind="consumption", fixed_ppm=-1), "apartment.percent"),
        (Basis(kind="participation", table="none"), "apartment.no_weights"),
        (Basis(kind="fixed", amounts=(("u1", 1),)), "apartment.fixed_sum"),
        (Basis(kind="fixed", amounts=(("elsewhere", 1000),)), "apartment.fixed_sum"),
    ],
)
def test_a_key_that_divides_nothing_is_refused(basis: Basis, code: str) -> None:
    with pytest.raises(Refused) as refusal:
        divide_cost(1000, basis, HOUSE)
    assert refusal.value.code == code


def test_entered_amounts_are_the_cost() -> None:
    basis = Basis(kind="fixed", amounts=(("u2", 400), ("u5", 600)))
    assert parts(1000, basis) == [0, 400, 0, 0, 600, 0]
