"""A building through its real operations: costs, bills, payments, people, meters, levies."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection

from app.core.apartment.bases import Basis
from app.core.apartment.settling import Account
from app.core.errors import Refused
from app.core.ledger import Line
from app.core.penalties import PenaltyRule
from app.core.schemes.aptbox import UsualCost
from app.operations import collections, corrections, opening
from app.operations.building import bills, costs, payments, units
from app.operations.building.payments import UnitRow
from app.projections import ageing, keeping, reading_out, unit_accounts
from app.projections.bills import lines
from tests.helpers.building import BOX, MILLION, House, terms

WORKED = [3_210_000, 4_290_000, 4_920_000, 3_480_000, 5_700_000, 2_700_000]


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    found = House(tmp_path)
    found.with_money()
    yield found
    found.check()
    found.close()


def test_the_worked_month_from_invoice_to_bill_and_journal(house: House) -> None:
    house.month()
    bill = house.bill()
    assert house.asked(bill) == WORKED
    assert [house.owes(number) for number in range(1, 7)] == WORKED
    assert house.balance("1330") == 24_300_000
    assert (house.balance("4200"), house.balance("2140")) == (-19_200_000, -5_100_000)
    assert house.balance("1100") == 500 * MILLION - 19_200_000


def test_the_owners_part_is_settled_last_and_debt_carries_forward(house: House) -> None:
    line = Line(account="1330", sub=house.flat(5), minor=500_000, currency="IRR")
    house.write(opening.record_opening, on="2025-03-21", lines=(line,))
    house.month()
    house.bill()
    meeting = house.open_meeting("2025-04-25")
    house.pay_flat(meeting, 5, 4 * MILLION)
    assert house.owes(5) == 2_200_000
    account = house.read(unit_books, house.flat(5))
    assert account.left(who="owner") == 1_200_000


def unit_books(conn: Connection, unit: str) -> Account:
    return unit_accounts.books(conn, unit).account(unit)


def test_what_is_paid_too_much_is_the_units_credit_and_settles_the_next_bill(house: House) -> None:
    house.month()
    house.bill()
    meeting = house.open_meeting("2025-04-25")
    entry = house.pay_flat(meeting, 1, 5 * MILLION)
    assert house.owes(1) == 3_210_000 - 5 * MILLION
    assert house.balance("2020", house.flat(1)) == -1_790_000
    house.month("1404-02")
    house.bill("1404-02", "2025-05-21")
    assert house.balance("2020", house.flat(1)) == 0
    assert house.owes(1) == 2 * 3_210_000 - 5 * MILLION
    house.write(corrections.undo_entry, entry=entry)
    assert house.owes(1) == 2 * 3_210_000


def test_a_row_is_written_anew_and_taken_back_as_one_step(house: House) -> None:
    house.month()
    house.bill()
    meeting = house.open_meeting("2025-04-25")
    entry = house.pay_flat(meeting, 2, 1 * MILLION)
    changed = UnitRow(unit=house.flat(2), minor=4_290_000, replaces=entry)
    (second,) = house.write(payments.write_unit_rows, meeting=meeting, rows=[changed])
    assert house.owes(2) == 0
    nothing = UnitRow(unit=house.flat(2), minor=0, replaces=second)
    assert house.write(payments.write_unit_rows, meeting=meeting, rows=[nothing]) == ()
    assert house.owes(2) == 4_290_000


def test_a_month_is_billed_once_and_a_later_cost_of_it_comes_with_the_next(house: House) -> None:
    house.month()
    house.bill()
    with pytest.raises(Refused) as refusal:
        house.bill()
    assert refusal.value.code == "bill.issued_already"
    house.cost("repairs", 510_000, period="1404-01")
    bill = house.bill("1404-02", "2025-05-21")
    assert sum(house.asked(bill)) == 510_000
    assert house.asked(bill)[4] == 120_000


def test_people_that_become_known_later_change_the_next_bill_by_the_difference(
    house: House,
) -> None:
    house.cost("water", 7_200_000)
    first = house.asked(house.bill())
    house.write(
        units.occupy_unit,
        unit=house.flat(6),
        role="owner",
        member=house.owners[5],
        from_on="2025-04-01",
        people=3,
    )
    house.cost("cleaning", 6 * MILLION, period="1404-02")
    second = house.asked(house.bill("1404-02", "2025-05-21"))
    assert sum(second) == 6 * MILLION
    right = [800_000, 1_200_000, 1_600_000, 400_000, 2_000_000, 1_200_000]
    assert [a + b - MILLION for a, b in zip(first, second, strict=True)] == right


def test_an_invoice_cancelled_after_the_bill_is_given_back_with_the_next(house: House) -> None:
    cost = house.cost("cleaning", 9 * MILLION)
    house.cost("water", 7_200_000)
    house.bill()
    entry = house.known_cost(cost).entry
    house.write(corrections.undo_entry, entry=entry, reason="mistake")
    bill = house.bill("1404-02", "2025-05-21")
    assert house.asked(bill) == [-1_500_000] * 6
    assert house.owes(6) == 0
    kinds = {one.line.kind for one in house.read(lines, bill=bill)}
    assert kinds == {"adjust"}


def test_a_bill_taken_back_asks_nothing_and_its_costs_wait(house: House) -> None:
    house.month()
    bill = house.bill()
    house.write(bills.take_bill_back, bill=bill)
    assert [house.owes(number) for number in range(1, 7)] == [0] * 6
    assert (house.balance("4200"), house.balance("2140")) == (0, 0)
    assert house.asked(house.bill()) == WORKED


def test_only_the_last_bill_can_be_taken_back(house: House) -> None:
    house.month()
    bill = house.bill()
    house.month("1404-02")
    house.bill("1404-02", "2025-05-21")
    with pytest.raises(Refused) as refusal:
        house.write(bills.take_bill_back, bill=bill)
    assert refusal.value.values == {"period": "1404-02"}


def test_a_tenant_pays_the_own_days_and_leaves_the_debt_with_the_owner(house: House) -> None:
    tenant = house.no(3)
    house.write(
        units.occupy_unit,
        unit=house.flat(5),
        role="tenant",
        member=tenant,
        from_on="2025-04-02",  # 13 Farvardin
        people=5,
    )
    house.cost("water", 2_400_000, basis=Basis(kind="fixed", amounts=((house.flat(5), 2_400_000),)))
    house.cost("reserve", 510_000, kind="charge")
    bill = house.bill()
    asked = {
        (one.line.member, one.line.who): one.line.minor
        for one in house.read(lines, bill=bill)
        if one.unit == house.flat(5)
    }
    assert asked == {
        (house.owners[4], "tenant"): 929_032,
        (tenant, "tenant"): 1_470_968,
        (house.owners[4], "owner"): 120_000,
    }


def test_water_by_meter(house: House) -> None:
    for day, values in (("2025-03-20", (0,) * 4), ("2025-04-20", (200, 300, 250, 150))):
        for number, value in enumerate(values, start=1):
            house.write(
                units.read_meter, unit=house.flat(number), meter="water", on=day, value=value * 1000
            )
    basis = Basis(kind="consumption", meter="water", excluded=(house.flat(5), house.flat(6)))
    house.cost("water", 200_000, basis=basis)
    assert house.asked(house.bill())[:4] == [46_111, 61_667, 53_889, 38_333]
    with pytest.raises(Refused) as refusal:
        house.write(
            units.read_meter, unit=house.flat(1), meter="water", on="2025-05-20", value=199_000
        )
    assert refusal.value.code == "meter.backwards"


def test_a_levy_needs_the_assembly_and_is_the_owners(house: House) -> None:
    tenant = house.no(3)
    house.write(
        units.occupy_unit,
        unit=house.flat(5),
        role="tenant",
        member=tenant,
        from_on="2025-04-01",
    )
    parts = (("1404-01", 51 * MILLION), ("1404-02", 51 * MILLION))
    votes = {house.flat(5): "yes", house.flat(3): "no"}
    levy = {"box": BOX, "label": "roof", "parts": parts}
    with pytest.raises(Refused) as refusal:
        house.write(costs.approve_levy, votes=votes, **levy)
    assert refusal.value.code == "levy.no_quorum"
    votes |= {house.flat(4): "no", house.flat(6): ""}
    with pytest.raises(Refused) as refusal:
        house.write(costs.approve_levy, votes=votes, **levy)
    assert refusal.value.code == "levy.not_agreed"
    house.write(costs.approve_levy, votes=votes | {house.flat(1): "yes"}, **levy)
    bill = house.bill()
    assert house.asked(bill)[4] == 12 * MILLION
    (line,) = [one.line for one in house.read(lines, bill=bill) if one.unit == house.flat(5)]
    assert (line.member, line.who) == (house.owners[4], "owner")
    assert house.balance("2140") == -51 * MILLION
    meeting = house.open_meeting("2025-04-25")
    house.pay_flat(meeting, 5, 0, extra=12 * MILLION)
    assert house.owes(5) == 0
    house.cost("repairs", 40 * MILLION, kind="from_reserve", paid_to="roofer")
    assert house.balance("2140") == -11 * MILLION
    with pytest.raises(Refused) as refusal:
        house.cost("repairs", 12 * MILLION, kind="from_reserve")
    assert refusal.value.code == "money.not_enough"


def test_lateness_of_a_bill_costs_once_and_not_what_came_in_time(tmp_path: Path) -> None:
    rule = PenaltyRule(kind="percent", rate_ppm=20_000, grace_days=5)
    house = House(tmp_path, apt=terms(late=rule))
    house.with_money()
    house.cost("cleaning", 6 * MILLION)
    house.bill()  # due on 1 May
    meeting = house.open_meeting("2025-05-02")
    house.pay_flat(meeting, 1, 1 * MILLION, on="2025-04-30")
    house.pay_flat(meeting, 2, 400_000, on="2025-05-01")
    house.cost("cleaning", 6 * MILLION, period="1404-02")
    bill = house.bill("1404-02", "2025-05-21")
    fees = [minor - MILLION for minor in house.asked(bill)]
    assert fees == [0, 12_000, 20_000, 20_000, 20_000, 20_000]
    assert house.balance("4030") == -92_000
    house.cost("cleaning", 6 * MILLION, period="1404-03")
    third = house.bill("1404-03", "2025-06-21")
    again = [minor - MILLION for minor in house.asked(third)]
    assert again[2] == 20_000  # of the second bill only
    house.pay_flat(meeting, 3, 1 * MILLION, on="2025-04-29")  # it comes to light: in time
    fourth = house.asked(house.bill("1404-04", "2025-07-21"))
    assert fourth[2] == 0 + 20_000 - 20_000
    house.check()
    house.close()


def test_a_flat_is_late_with_its_owner_until_it_has_paid(house: House) -> None:
    house.cost("cleaning", 6 * MILLION)
    house.bill()  # due on 1 May
    meeting = house.open_meeting("2025-05-02")
    house.pay_flat(meeting, 1, 1 * MILLION)
    house.pay_flat(meeting, 2, 400_000)
    assert house.read(ageing.arrears_list, "2025-05-01") == ()
    late = house.read(ageing.arrears_list, "2025-05-31")
    assert {one.label: one.minor for one in late} == {"2": 600_000} | dict.fromkeys("3456", MILLION)
    (two,) = (one for one in late if one.label == "2")
    assert (two.kind, two.member, two.key, two.days) == ("flat", house.owners[1], house.flat(2), 30)
    wanted = {"minor": 600_000, "by": "2025-06-10", "due": two.key, "on": "2025-05-31"}
    house.write(collections.make_promise, member=two.member, **wanted)
    house.pay_flat(meeting, 2, 600_000, on="2025-06-05", method="bank", code="TR1")
    assert "2" not in {one.label for one in house.read(ageing.arrears_list, "2025-06-30")}
    (kept,) = house.read(keeping.kept_promises, "2025-06-30")
    assert kept.state == "kept"


def test_a_board_member_gets_the_outlay_back_from_somebody_else(house: House) -> None:
    manager, chair = house.no(3), house.no(2)
    outlay = {"laid_out_by": manager, "source": "later"}
    for approver in ("", manager, house.no(1)):
        with pytest.raises(Refused) as refusal:
            house.cost("cleaning", 600_000, approved_by=approver, **outlay)
        assert refusal.value.code == "cost.own_outlay"
    with pytest.raises(Refused):
        house.cost("cleaning", 600_000, laid_out_by=house.no(1), approved_by=chair)
    cost = house.cost("cleaning", 600_000, approved_by=chair, **outlay)
    assert house.balance("2060", manager) == -600_000
    house.write(costs.settle_cost, cost=cost, source="bank", minor=200_000, approved_by=chair)
    assert house.known_cost(cost).left == 400_000
    with pytest.raises(Refused) as refusal:
        house.write(costs.settle_cost, cost=cost, source="bank", minor=400_001, approved_by=chair)
    assert refusal.value.values == {"left": 400_000}
    house.write(costs.settle_cost, cost=cost, source="bank", approved_by=chair)
    assert house.balance("2060") == 0


def test_notes_are_taken_at_a_meeting_only_and_a_transfer_at_any_time(house: House) -> None:
    house.month()
    house.bill()
    with pytest.raises(Refused) as refusal:
        house.pay_flat("", 1, MILLION)
    assert refusal.value.code == "cost.cash_needs_meeting"
    house.pay_flat("", 1, 3_210_000, method="bank", code="TR1")
    assert house.owes(1) == 0
    assert house.balance("1210") == 3_210_000


def test_an_invoice_paid_later_is_owed_to_whoever_sent_it(house: House) -> None:
    cost = house.cost("elevator", 800_000, source="later", paid_to="Otis", invoice="77")
    assert house.balance("2060", cost) == -800_000
    house.write(costs.settle_cost, cost=cost, source="bank")
    assert house.balance("2060") == 0
    with pytest.raises(Refused) as refusal:
        house.cost("elevator", 100, source="cash")
    assert refusal.value.code == "cost.cash_needs_meeting"


def test_a_deposit_is_kept_for_the_unit_and_no_more_of_it_given_back(house: House) -> None:
    deposit = {"unit": house.flat(2), "source": "bank"}
    house.write(units.move_deposit, minor=30 * MILLION, **deposit)
    assert house.balance("2130", house.flat(2)) == -30 * MILLION
    with pytest.raises(Refused):
        house.write(units.move_deposit, minor=-31 * MILLION, **deposit)
    house.write(units.move_deposit, minor=-30 * MILLION, **deposit)
    assert house.balance("2130") == 0


def test_a_deposit_in_notes_stands_on_the_page_of_its_meeting(house: House) -> None:
    meeting = house.open_meeting("2025-05-02")
    deposit = {"unit": house.flat(1), "source": "cash", "on": "2025-05-02"}
    house.write(units.move_deposit, minor=900_000, **deposit)
    house.write(units.move_deposit, minor=-400_000, **deposit)
    read = house.read(reading_out.read_out, meeting, currency="IRR")
    assert read is not None
    lines = [(one.kind, one.minor) for one in read.box]
    assert lines == [("start", 0), ("deposit", 900_000), ("deposit", -400_000)]


def test_the_usual_charges_of_a_month_are_written_once(tmp_path: Path) -> None:
    fixed = UsualCost(category="reserve", payer="owner", minor=5_100_000)
    house = House(tmp_path, apt=terms(usual=(fixed,)))
    assert len(house.write(costs.record_usual, box=BOX, period="1404-01")) == 1
    assert house.write(costs.record_usual, box=BOX, period="1404-01") == ()
    assert house.asked(house.bill())[4] == 1_200_000
    house.check()
    house.close()


def test_a_bill_of_many_flats_is_written_in_parts_that_fit(house: House) -> None:
    for number in range(60):
        house.write(
            units.add_unit,
            box=BOX,
            label=f"tower {number}",
            area_milli=50_000 + number * 1000,
            owner=house.no(1 + number % 6),
            people=number % 4,
        )
    for _ in range(7):
        house.month()
    bill = house.bill()
    assert sum(one.line.minor for one in house.read(lines, bill=bill)) == 7 * 24_300_000


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"label": "1"}, "unit.label_taken"),
        ({"area_milli": 0}, "unit.area"),
        ({"kind": "castle"}, "unit.kind"),
        ({"people": 100}, "unit.people"),
        ({"owner": ""}, "member.unknown"),
    ],
)
def test_a_unit_that_cannot_be_is_refused(
    house: House, change: dict[str, object], code: str
) -> None:
    wanted = {"box": BOX, "label": "new", "area_milli": 1000, "owner": house.no(1)}
    with pytest.raises(Refused) as refusal:
        house.write(units.add_unit, **(wanted | change))
    assert refusal.value.code == code
