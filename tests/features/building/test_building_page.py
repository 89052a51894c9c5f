"""The page of a building by its keys: costs, people, meters, the bill of the month."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.features.building.cost_slip import CostSlip
from app.features.building.screen import BuildingScreen
from app.features.building.slips import LevySlip, MeterSlip, PaySlip, PeopleSlip, UnitSlip
from app.features.meeting.collect.unit_rows import read_unit_sheet
from app.features.members.screen import MembersScreen
from app.features.shell.building_place import is_building
from app.operations.building import units as units_of_house
from app.projections import bills, building_costs, meters, units
from tests.helpers.book_session import book_session
from tests.helpers.building import BOX, House
from tests.helpers.waiting import settle

TODAY = "2025-04-21"


class Desk:
    """The page in front, over the building of the worked month."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.session = book_session(house.book, today=TODAY)
        self.screen = BuildingScreen(self.session)
        self.screen.resize(1160, 700)
        self.screen.show()
        self.screen.set_active(True)
        self.settle()

    def settle(self) -> None:
        settle(self.session)

    def act(self, keys: str) -> None:
        """Do what these keys do here."""
        action = next(a for a in self.screen.actions_of_keys() if "+".join(a.keys) == keys)
        assert action.enabled and action.trigger is not None, keys
        action.trigger()
        self.settle()

    @property
    def slip(self):
        return self.screen.slips.slip

    def enter(self) -> None:
        self.slip.enter()
        self.settle()


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    house = House(tmp_path)
    house.with_money()
    made = Desk(house)
    yield made
    made.screen.set_active(False)
    made.screen.close()
    made.screen.deleteLater()
    made.settle()
    house.close()


def test_a_month_by_keys_from_cost_to_bill(desk: Desk) -> None:
    desk.act("Ctrl+N")
    slip = desk.slip
    assert isinstance(slip, CostSlip)
    assert slip.allowance is not None
    slip.category.setCurrentIndex(slip.category.findData("cleaning"))
    slip.amount.setText("900")  # thousands of toman
    slip.paid_to.setText("Karimi")
    desk.enter()
    (cost,) = desk.house.read(building_costs.costs, BOX)
    assert (cost.minor, cost.paid_to, cost.period) == (9_000_000, "Karimi", "1404-02")
    desk.act("F9")
    (bill,) = desk.house.read(bills.bills)
    assert bill.minor == 9_000_000
    assert [desk.house.owes(number) for number in range(1, 7)] == [1_500_000] * 6
    desk.act("F6")
    desk.act("F6")
    desk.act("Del")
    assert desk.house.read(bills.bills) == ()


def test_a_cost_is_divided_otherwise_and_leaves_the_ground_floor_out(desk: Desk) -> None:
    desk.act("Ctrl+N")
    slip = desk.slip
    slip.category.setCurrentIndex(slip.category.findData("elevator"))
    slip.basis.setCurrentIndex(slip.basis.findData("area"))
    slip.left_out.setCurrentIndex(slip.left_out.findData("ground"))
    slip.payer.setCurrentIndex(slip.payer.findData("split"))
    slip.amount.setText("360")
    desk.enter()
    desk.act("F9")
    owed = [desk.house.owes(number) for number in range(1, 7)]
    assert owed == [0, 0, 900_000, 900_000, 1_200_000, 600_000]


def test_what_is_wrong_is_said_on_the_slip_and_nothing_is_written(desk: Desk) -> None:
    desk.act("Ctrl+N")
    desk.slip.amount.setText("99999999")
    desk.enter()
    assert desk.slip.message.isVisibleTo(desk.slip)
    assert desk.house.read(building_costs.costs, BOX) == ()


def test_an_invoice_that_waits_is_paid_by_enter(desk: Desk) -> None:
    cost = desk.house.cost("elevator", 800_000, period="1404-02", source="later")
    desk.screen.tabs.choose(1)
    desk.screen.activate()
    desk.settle()
    desk.screen.table.opened.emit(cost)
    assert isinstance(desk.slip, PaySlip)
    desk.enter()
    assert desk.house.known_cost(cost).left == 0


def test_people_and_meters_of_the_flat_in_front(desk: Desk) -> None:
    desk.act("F3")
    slip = desk.slip
    assert isinstance(slip, PeopleSlip)
    slip.role.setCurrentIndex(slip.role.findData("tenant"))
    slip.member.setCurrentIndex(slip.member.findData(desk.house.no(3)))
    slip.people.setText("۴")
    desk.enter()
    last = desk.house.read(units.stays, [desk.house.flat(1)])[-1]
    assert (last.member, last.people, last.from_on) == (desk.house.no(3), 4, TODAY)
    desk.act("F4")
    slip = desk.slip
    assert isinstance(slip, MeterSlip)
    slip.meter.setCurrentIndex(slip.meter.findData("water"))
    slip.value.setText("100.5")
    desk.enter()
    (reading,) = desk.house.read(meters.readings)
    assert reading.value == 100_500


def test_a_new_flat_and_a_levy(desk: Desk) -> None:
    desk.act("F5")
    slip = desk.slip
    assert isinstance(slip, UnitSlip)
    slip.name.setText("7")
    slip.area.setText("51")
    slip.owner.setCurrentIndex(slip.owner.findData(desk.house.no(3)))
    desk.enter()
    assert len(desk.house.read(units.units)) == 7
    desk.act("F7")
    slip = desk.slip
    assert isinstance(slip, LevySlip)
    slip.name.setText("roof")
    slip.amount.setText("5,610")
    slip.months.setText("2")
    desk.enter()
    levies = [x for x in desk.house.read(building_costs.costs, BOX) if x.kind == "levy"]
    assert [(x.period, x.minor) for x in levies] == [
        ("1404-02", 28_050_000),
        ("1404-03", 28_050_000),
    ]


def test_the_building_stands_in_the_place_of_loans(desk: Desk) -> None:
    assert desk.house.book.read(is_building)
    assert desk.screen.place == "loans"


def test_the_list_of_members_says_whose_flat_is_whose(desk: Desk) -> None:
    tenant = desk.house.no(3)
    desk.house.write(
        units_of_house.occupy_unit,
        unit=desk.house.flat(5),
        role="tenant",
        member=tenant,
        from_on="2025-04-01",
        people=2,
    )
    desk.house.month("1404-01")
    desk.house.bill()
    page = MembersScreen(desk.session)
    page.show()
    page.set_active(True)
    desk.settle()
    lines = {line.key: [cell.text for cell in line.cells] for line in page.table.lines_model.lines}
    assert lines[tenant][3:5] == ["5 as tenant", "–"]
    assert lines[desk.house.owners[4]][3] == "5"
    assert lines[desk.house.owners[0]][4] == "345"  # 150 cleaning, 120 of 12 people, 75 reserve
    page.set_active(False)
    page.close()
    page.deleteLater()
    desk.settle()


def test_the_last_deed_of_the_page_is_taken_back(desk: Desk) -> None:
    desk.act("Ctrl+N")
    desk.slip.amount.setText("600")
    desk.enter()
    desk.act("F9")
    desk.act("F4")
    desk.slip.value.setText("12")
    desk.enter()
    for left in ((1, 1, 0), (1, 0, 0), (0, 0, 0)):
        assert desk.screen.take_back()
        desk.settle()
        standing = [one for one in desk.house.read(building_costs.costs, BOX) if one.stands]
        counts = (standing, desk.house.read(bills.bills), desk.house.read(meters.readings))
        assert tuple(map(len, counts)) == left
    assert not desk.screen.take_back()
    assert [desk.house.owes(number) for number in range(1, 7)] == [0] * 6


def test_a_transfer_between_meetings_stands_on_the_page_of_the_next_one(desk: Desk) -> None:
    desk.house.month("1404-01")
    desk.house.bill()
    desk.screen.activate()
    desk.settle()
    desk.act("+")
    assert desk.slip.amount.text() == "321"
    desk.slip.code.setText("TR77")
    desk.enter()
    assert desk.house.owes(1) == 0
    meeting = desk.house.open_meeting("2025-04-25")
    sheet = desk.house.book.read(lambda reading: read_unit_sheet(reading, meeting))
    cell = sheet.rows[0].cells[0]
    assert (cell.expected_minor, cell.written_minor) == (3_210_000, 3_210_000)
    desk.screen.activate()
    desk.settle()
    desk.screen.take_back()
    desk.settle()
    assert desk.house.owes(1) == 3_210_000


def test_a_deposit_and_a_debt_of_the_old_book_are_written_by_keys(desk: Desk) -> None:
    house = desk.house
    house.write(
        units_of_house.occupy_unit,
        unit=house.flat(1),
        role="tenant",
        member=house.no(3),
        from_on="2025-04-01",
    )
    desk.screen.activate()
    desk.settle()
    for name, minor in (("Alt+D", 90_000_000), ("Alt+O", 4_000_000)):
        desk.act(name)
        desk.slip.amount.setText(f"{minor // 10_000}")  # thousands of toman
        desk.enter()
    assert house.balance("2130", house.flat(1)) == -90_000_000
    assert house.owes(1) == 4_000_000
    desk.act("Alt+D")
    assert desk.slip.amount.text() == "9,000"  # all of it goes back
    desk.enter()
    assert house.balance("2130", house.flat(1)) == 0
    desk.screen.take_back()
    desk.settle()
    assert house.balance("2130", house.flat(1)) == -90_000_000


@pytest.mark.parametrize(
    "name", ["cost", "people", "meter", "unit", "levy", "came", "deposit", "opening"]
)
def test_every_slip_fits_a_small_window(desk: Desk, name: str) -> None:
    getattr(desk.screen.slips, name)()
    desk.settle()
    assert desk.slip.height() <= 640
    desk.slip.reject()
    desk.settle()
