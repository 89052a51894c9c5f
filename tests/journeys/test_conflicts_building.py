"""A building kept on two laptops that did not know of each other: INV-48 to INV-51."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.book.book import Book
from app.core.decisions import FIRST_HOLDS, SECOND_HOLDS, SEEN
from app.operations.building import bills, costs, units
from app.operations.building.payments import UnitRow, write_unit_rows
from app.operations.cases import decide_case, undo_decision
from app.projections import balances, cases, meters, unit_accounts
from app.projections import bills as issued
from app.projections.cases import Case
from app.projections.units import stays
from tests.helpers.building import BOX, MILLION, House
from tests.helpers.far_laptops import OverServer
from tests.helpers.two_laptops import same_book

ORDERS = {"treasurer first": (0, 1), "secretary first": (1, 0)}


class Houses(House, OverServer):
    """The building on Josephine's laptop and on Irene's tablet; they meet over a server.

    Attributes:
        order: Whose facts get their numbers first.
    """

    def __init__(self, folder: Path, order: tuple[int, int]) -> None:
        self.order = order
        super().__init__(folder)
        self.with_money()
        self.meet()

    def meet(self) -> None:
        first, second = (self.desks[number] for number in self.order)
        for desk in (first, second, first, second, first):
            desk.sync()
        same_book(self)
        for number in range(1, 7):
            self.owes(number)

    def run(self, book: Book, operation: Callable[..., Any], **values: Any) -> Any:
        return book.write(lambda tx: operation(tx, **values)).result

    def write_cost(self, book: Book, category: str, minor: int, **more: Any) -> Any:
        values: dict[str, Any] = {"box": BOX, "period": "1404-01"} | more
        return self.run(book, costs.record_cost, category=category, minor=minor, **values)

    def issue(self, book: Book, period: str = "1404-01", on: str = "2025-04-21") -> Any:
        return self.run(book, bills.issue_bill, box=BOX, period=period, on=on)

    def cases(self) -> list[Case]:
        return list(self.on(self.book, cases.open_cases))

    def case(self, kind: str) -> Case:
        (found,) = [one for one in self.cases() if one.fact.kind == kind]
        return found

    def decide(self, case: Case, choice: str) -> None:
        self.run(self.book, decide_case, case=case.case, choice=choice, allowed_by=self.no(2))
        self.meet()


@pytest.fixture(params=ORDERS)
def houses(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Houses]:
    found = Houses(tmp_path, ORDERS[request.param])
    yield found
    found.close()


def test_a_month_billed_on_both_laptops_is_asked_once_and_the_officers_are_told(
    houses: Houses,
) -> None:
    houses.month()
    houses.meet()
    houses.write_cost(houses.book, "repairs", 510_000)
    houses.issue(houses.book)
    houses.issue(houses.tablet)
    houses.meet()
    (only,) = houses.read(issued.bills, BOX)
    assert houses.balance("1330") == only.minor
    assert only.minor in (24_300_000, 24_810_000)
    houses.decide(houses.case("two_bills"), SEEN)
    houses.cost("cleaning", 6 * MILLION, period="1404-02")
    houses.bill("1404-02", "2025-05-21")
    assert houses.balance("1330") == 24_300_000 + 510_000 + 6 * MILLION
    houses.meet()


def test_people_that_the_bill_did_not_know_change_the_next_one(houses: Houses) -> None:
    houses.write_cost(houses.book, "water", 7_200_000)
    houses.meet()
    houses.issue(houses.book)
    houses.run(
        houses.tablet,
        units.occupy_unit,
        unit=houses.flat(6),
        role="owner",
        member=houses.owners[5],
        from_on="2025-04-01",
        people=3,
    )
    houses.meet()
    asked = houses.ask(houses.book, houses.case("bill_basis").case)
    assert {slip.unit.label for slip in asked.slips if slip.unit} == {"", "6"}
    houses.decide(houses.case("bill_basis"), SEEN)
    bill = houses.bill("1404-02", "2025-05-21")
    assert sum(houses.asked(bill)) == 0
    assert houses.owes(6) == 1_200_000
    assert houses.cases() == []


def test_an_invoice_for_a_month_that_was_billed_elsewhere_comes_with_the_next(
    houses: Houses,
) -> None:
    houses.month()
    houses.meet()
    houses.issue(houses.book)
    houses.write_cost(houses.tablet, "repairs", 510_000)
    houses.meet()
    houses.decide(houses.case("late_cost"), SEEN)
    bill = houses.bill("1404-02", "2025-05-21")
    assert sum(houses.asked(bill)) == 510_000
    ((_, cost),) = houses.read(issued.costs, bill)
    assert (cost.period, cost.category) == ("1404-01", "repairs")


def test_two_readings_of_a_meter_are_asked_about_and_one_of_them_holds(houses: Houses) -> None:
    reading = {"unit": houses.flat(1), "meter": "water"}
    houses.run(houses.book, units.read_meter, on="2025-03-20", value=100_000, **reading)
    houses.meet()
    houses.run(houses.book, units.read_meter, on="2025-04-20", value=180_000, **reading)
    houses.run(houses.tablet, units.read_meter, on="2025-04-21", value=150_000, **reading)
    houses.meet()
    case = houses.case("meter_twice")
    asked = houses.ask(houses.book, case.case)
    assert asked.suggested == SECOND_HOLDS
    assert {slip.unit.value for slip in asked.slips if slip.unit} == {180_000, 150_000}
    houses.decide(case, FIRST_HOLDS)
    kept = [one.value for one in houses.read(meters.readings)]
    assert kept == [100_000, asked.slips[0].unit.value if asked.slips[0].unit else 0]
    houses.run(houses.book, undo_decision, case=case.case, allowed_by=houses.no(2))
    houses.meet()
    assert len(houses.read(meters.readings)) == 3


def test_a_flat_sold_twice_waits_for_the_papers_and_debts_stay(houses: Houses) -> None:
    houses.month()
    houses.issue(houses.book)
    houses.meet()
    owes = houses.owes(1)
    for book, buyer in ((houses.book, houses.no(3)), (houses.tablet, houses.no(4))):
        houses.run(
            book,
            units.occupy_unit,
            unit=houses.flat(1),
            role="owner",
            member=buyer,
            from_on="2025-05-01",
            people=1,
        )
    houses.meet()
    case = houses.case("two_owners")
    asked = houses.ask(houses.book, case.case)
    assert asked.suggested == "ask_later"
    second = asked.slips[1].unit
    assert second is not None
    houses.decide(case, SECOND_HOLDS)
    owners = [one.member for one in houses.read(stays, [houses.flat(1)]) if one.role == "owner"]
    assert owners == [houses.owners[0], second.member]
    assert houses.owes(1) == owes


def test_one_laptop_alone_is_never_asked(houses: Houses) -> None:
    houses.month()
    houses.issue(houses.book)
    houses.write_cost(houses.book, "repairs", 510_000)
    houses.run(
        houses.book,
        units.occupy_unit,
        unit=houses.flat(2),
        role="owner",
        member=houses.no(3),
        from_on="2025-04-01",
        people=1,
    )
    houses.meet()
    assert houses.cases() == []


def test_a_flat_paid_on_both_laptops_is_asked_about_and_its_credit_is_the_flats(
    houses: Houses,
) -> None:
    houses.month()
    houses.issue(houses.book)
    meeting = houses.open_meeting("2025-04-25")
    houses.meet()
    row = UnitRow(unit=houses.flat(3), minor=4_920_000)
    for book in houses.books:
        houses.run(book, write_unit_rows, meeting=meeting, rows=[row])
    houses.meet()
    assert houses.on(houses.book, balances.balance_of, "2050", "IRR") == -4_920_000
    assert houses.owes(3) == 0
    houses.decide(houses.case("same_payment"), "twice")
    assert houses.owes(3) == -4_920_000
    assert houses.balance("2020", houses.flat(3)) == -4_920_000
    assert houses.read(unit_accounts.books).account(houses.flat(3)).credit == 4_920_000
