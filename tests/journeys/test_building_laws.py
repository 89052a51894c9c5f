"""Whatever two laptops do to a building apart from each other: the books agree, every cost is asked
for once, to the last rial, and every flat owes what its bills and payments say."""

from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

import pytest

from app.book.book import Book
from app.core.errors import Refused
from app.operations import corrections
from app.operations.building import bills, costs, payments, units
from app.operations.building.payments import UnitRow
from app.projections import bills as issued
from app.projections import building_costs, entries
from tests.helpers.building import BOX, MILLION, House
from tests.helpers.two_laptops import TwoLaptops, same_book

STEPS = 40
CATEGORIES = ("cleaning", "water", "repairs", "reserve", "guard")


class Houses(House, TwoLaptops):
    """The building on two laptops that meet now and then."""


class History:
    """Random deeds on one of the laptops; what is refused is no deed."""

    def __init__(self, houses: Houses, seed: int) -> None:
        self.houses, self.random = houses, Random(seed)
        self.meeting = houses.open_meeting("2025-04-25")
        self.houses.meet()

    def step(self) -> None:
        book = self.random.choice(self.houses.books)
        deed = self.random.choice(
            (self._cost, self._cost, self._people, self._pay, self._pay, self._bill, self._undo)
        )
        try:
            deed(book)
        except Refused:
            return
        if self.random.random() < 0.2:
            self.houses.meet()

    def _run(self, book: Book, operation: Any, **values: Any) -> Any:
        return book.write(lambda tx: operation(tx, **values)).result

    def _cost(self, book: Book) -> None:
        category = self.random.choice(CATEGORIES)
        self._run(
            book, costs.record_cost, box=BOX, period=f"1404-0{self.random.randint(1, 4)}",
            category=category, minor=self.random.randint(1, 9 * MILLION),
            kind="charge" if category == "reserve" else "invoice",
        )  # fmt: skip

    def _people(self, book: Book) -> None:
        self._run(
            book, units.occupy_unit, unit=self.random.choice(self.houses.flats), role="tenant",
            member=self.random.choice(("", *self.houses.members)), people=self.random.randint(0, 5),
            from_on=f"2025-0{self.random.randint(4, 7)}-{self.random.randint(10, 28)}",
        )  # fmt: skip

    def _pay(self, book: Book) -> None:
        row = UnitRow(
            unit=self.random.choice(self.houses.flats),
            minor=self.random.randint(1, 6 * MILLION),
            extra_minor=self.random.choice((0, 0, MILLION)),
        )
        self._run(book, payments.write_unit_rows, meeting=self.meeting, rows=[row])

    def _bill(self, book: Book) -> None:
        done = self.houses.on(book, issued.bills, BOX)
        month = 1 + max((int(one.period[-2:]) for one in done), default=0)
        self._run(book, bills.issue_bill, box=BOX, period=f"1404-{month:02}", on="2025-08-01")

    def _undo(self, book: Book) -> None:
        known = [one.entry for one in self.houses.on(book, building_costs.costs, BOX) if one.stands]
        known += [
            line.entry
            for line in self.houses.on(book, entries.entries_at, self.meeting)
            if line.can_undo
        ]
        if known:
            self._run(book, corrections.undo_entry, entry=self.random.choice(known))


@pytest.mark.parametrize("seed", [21, 24, 26, 37])
def test_any_history_on_two_laptops_ends_in_one_book(seed: int, tmp_path: Path) -> None:
    houses = Houses(tmp_path)
    houses.with_money(5_000 * MILLION)
    houses.meet()
    history = History(houses, seed)
    for _ in range(STEPS):
        history.step()
    houses.meet()
    houses.meet()
    same_book(houses)
    for number in range(1, 7):
        houses.owes(number)
    _bill_the_rest(houses)
    asked: Counter[str] = Counter()
    for one in houses.read(issued.lines):
        asked[one.line.cost] += one.line.minor
    for cost in houses.read(building_costs.costs, BOX):
        assert asked[cost.cost] == (cost.minor if cost.stands else 0), cost
    for number in range(1, 7):
        houses.owes(number)
    houses.check()
    houses.close()


def _bill_the_rest(houses: Houses) -> None:
    """One more bill, after which nothing is left to ask for."""
    done = houses.read(issued.bills, BOX)
    month = 1 + max((int(one.period[-2:]) for one in done), default=3)
    houses.cost("other", 6, period=f"1404-{month:02}")
    houses.bill(f"1404-{max(month, 4):02}", "2025-09-01")
