"""The sample building: two billed months, a levy, tenants, a flat that pays nothing."""

from collections.abc import Callable

from app.features.building.page import read_page
from app.features.meeting.steps import steps_of
from app.features.shell.building_place import is_building
from app.projections import balances, bills, building_costs, group, unit_accounts, units
from tests.samples.conftest import Sample

TOMANS = 10_000  # a thousand


def test_the_building_stands_as_its_story_tells(sample: Callable[[str], Sample]) -> None:
    negin = sample("negin")
    books = negin.read(unit_accounts.books)
    owed = {one.label: books.account(one.unit).balance // TOMANS for one in negin.read(units.units)}
    assert owed["7"] == 1575
    assert owed["6"] > 2000
    assert [one.period for one in negin.read(bills.bills)] == ["1405-06", "1405-07"]
    (box,) = {one.box for one in negin.read(bills.bills)}
    levies = [one for one in negin.read(building_costs.costs, box) if one.kind == "levy"]
    assert [one.minor // TOMANS for one in levies] == [6000, 6000]
    assert negin.read(balances.imbalances) == {}
    assert negin.read(balances.control_differences) == {}


def test_its_page_and_its_meetings_are_those_of_a_building(sample: Callable[[str], Sample]) -> None:
    negin = sample("negin")
    assert negin.book.read(is_building)
    page = negin.book.read(lambda reading: read_page(reading, "2026-11-21"))
    assert page.period == "1405-08"
    assert page.cost == page.asked > 0
    _, rules = negin.read(group.current_rules)
    names = [step.name for step in steps_of(rules)]
    assert "loans" not in names
    assert "turn" not in names
