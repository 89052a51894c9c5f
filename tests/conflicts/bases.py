"""The groups that scripted conflicts happen in, each built once in a process."""

from collections.abc import Callable
from functools import partial
from types import MappingProxyType
from typing import Any, cast

from app.core.ledger import Line
from app.core.rules_of_group import Rules
from app.operations import devices, officers, opening
from tests.conflicts.table import Table
from tests.helpers.building import House
from tests.helpers.features import use_all_features
from tests.helpers.group import vsla_rules
from tests.helpers.lending import PRODUCTS
from tests.helpers.rotation import open_box, pay_in, start
from tests.simulation.disk import Shelf


def savings(shelf: Shelf, *, is_called: bool = True) -> tuple[Table, str]:
    """Ten members with 5,000.00 each in shares, 50,000.00 in the box, a meeting is open."""
    rules = vsla_rules(loan_products=PRODUCTS, income_basis="cash", approval_unit=100_000)
    table = Table(shelf, rules=rules)
    lines = (
        Line(account="1010", minor=10 * 500_000, currency="KES"),
        *(Line(account="3010", sub=m, minor=-500_000, currency="KES") for m in table.members),
    )
    table.write(opening.record_opening, on="2026-11-01", lines=lines)
    return table, table.open_meeting(present=is_called)


def with_pins(shelf: Shelf) -> tuple[Table, str]:
    """The savings, and officers with PINs: a second one can allow what a laptop may not."""
    table, meeting = savings(shelf)
    table.set_pins()
    use_all_features(table, table.sync)
    return table, meeting


def two_officers(shelf: Shelf) -> tuple[Table, str]:
    """The savings, where grave things need the treasurer's word and the secretary's."""
    table, meeting = savings(shelf)
    table.write(officers.appoint_officer, member=table.irene, roles=("secretary", "admin"))
    use_all_features(table, table.sync)
    table.write(devices.set_vouching, needed=2)
    return table, meeting


def with_round(shelf: Shelf) -> tuple[Table, str]:
    """A merry-go-round of eight, 1,000.00 each; everybody has paid into the first pot."""
    table = Table(shelf, size=8, rules=Rules(methods=("cash",), loan_multiple=0))
    start(table, open_box(table))
    meeting = table.open_meeting()
    for number in range(1, 9):
        pay_in(table, meeting, number, 100_000)
    return table, meeting


def divided_round(shelf: Shelf) -> tuple[Table, str]:
    """The same round, its first turn not paid yet, after the meeting that divided everything."""
    table, first = with_round(shelf)
    table.set_pins()
    use_all_features(table, table.sync)
    table.close_meeting(first)
    meeting = table.open_meeting("2026-11-28")
    return table, meeting


class Building(House, Table):
    """Six flats in the group of the two laptops."""


def with_flats(shelf: Shelf) -> tuple[Table, str]:
    """Six flats and the costs of a month; a meeting is open."""
    table = Building(cast("Any", shelf))
    table.with_money()
    table.month()
    return table, table.open_meeting("2025-04-21")


BASES: MappingProxyType[str, Callable[[Shelf], tuple[Table, str]]] = MappingProxyType(
    {
        "savings": savings,
        "with PINs": with_pins,
        "before the roll": partial(savings, is_called=False),
        "round": with_round,
        "divided round": divided_round,
        "two officers": two_officers,
        "flats": with_flats,
    }
)
