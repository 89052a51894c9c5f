"""A small building in a temporary book: six flats, the terms of the worked month, a Jalali year."""

from pathlib import Path
from typing import Any

from app.core.apartment.bases import Basis
from app.core.ledger import Line
from app.core.rules_of_group import Rules
from app.core.schemes.aptbox import AptTerms, UsualCost
from app.operations import boxes, opening
from app.operations.building import bills, costs, payments, units
from app.operations.building.payments import UnitRow
from app.operations.contributions import How
from app.projections import balances, building_costs, unit_accounts
from app.projections.bills import find_bill, lines
from app.projections.building_costs import BuildingCost
from tests.helpers.group import Group

MILLION = 1_000_000
AREAS = (75, 75, 90, 90, 120, 60)
PEOPLE = (2, 3, 4, 1, 5, 0)
BOX = "0b0b0b0b-0000-4000-8000-000000000001"
NOON = 1_745_222_400_000  # 21 April 2025: 1 Ordibehesht 1404
HOUSE_RULES = Rules(methods=("cash", "bank"), welfare_bag=False, cash_unit=1, loan_multiple=0)
WATER = UsualCost(category="water", basis=Basis(kind="occupants"))
CLEANING = UsualCost(category="cleaning", basis=Basis(kind="equal"))
RESERVE = UsualCost(category="reserve", payer="owner", basis=Basis(kind="area"))


def terms(**changes: Any) -> AptTerms:
    return AptTerms(**({"usual": (WATER, CLEANING, RESERVE)} | changes))


class House(Group):
    """Members 7 to 10 and 1, 2 own the flats 1 to 6; everybody lives in the own flat.

    Attributes:
        flats: Ids of the units, by number from 1.
    """

    def __init__(self, folder: Path, *, apt: AptTerms | None = None, **options: Any) -> None:
        wanted: dict[str, Any] = {
            "rules": HOUSE_RULES,
            "currency": "IRR",
            "kind": "building",
            "name": "Negin",
            "calendar": "jalali",
            "now_ms": NOON,
        }
        super().__init__(folder, **(wanted | options))
        self.write(
            boxes.open_box,
            kind="aptbox",
            name="Negin",
            terms=apt or terms(),
            on="2025-03-21",
            box=BOX,
        )
        self.owners = [self.no(number) for number in (7, 8, 9, 10, 1, 2)]
        self.flats = [
            self.write(
                units.add_unit,
                box=BOX,
                label=f"{number}",
                area_milli=area * 1000,
                floor=(number - 1) // 2,
                owner=self.owners[number - 1],
                people=people,
            )
            for number, (area, people) in enumerate(zip(AREAS, PEOPLE, strict=True), start=1)
        ]

    def flat(self, number: int) -> str:
        return self.flats[number - 1]

    def with_money(self, minor: int = 500 * MILLION) -> None:
        line = Line(account="1100", minor=minor, currency="IRR")
        self.write(opening.record_opening, on="2025-03-21", lines=(line,))

    def cost(self, category: str, minor: int, *, period: str = "1404-01", **more: Any) -> str:
        return str(
            self.write(
                costs.record_cost, box=BOX, period=period, category=category, minor=minor, **more
            )
        )

    def month(self, period: str = "1404-01") -> None:
        """The worked month of spec/domain.md section 3.11: 24,300,000 in all."""
        self.cost("cleaning", 9 * MILLION, period=period)
        no_ground = Basis(kind="equal", excluded=(self.flat(1),))
        self.cost("elevator", 3 * MILLION, period=period, basis=no_ground, payer="tenant")
        self.cost("water", 7_200_000, period=period)
        self.cost("reserve", 5_100_000, period=period, kind="charge")

    def bill(self, period: str = "1404-01", on: str = "2025-04-21") -> str:
        return str(self.write(bills.issue_bill, box=BOX, period=period, on=on))

    def pay_flat(self, meeting: str, number: int, minor: int, extra: int = 0, **how: Any) -> str:
        row = UnitRow(unit=self.flat(number), minor=minor, extra_minor=extra, how=How(**how))
        (entry,) = self.write(payments.write_unit_rows, meeting=meeting, rows=[row])
        return str(entry)

    def owes(self, number: int) -> int:
        """The balance of a flat; the journal says the same."""
        unit = self.flat(number)
        balance = int(self.read(unit_accounts.books, unit).account(unit).balance)
        sums = [self.read(balances.balance_of, code, "IRR", unit) for code in ("1330", "2020")]
        assert balance == sum(sums)
        return balance

    def asked(self, bill: str) -> list[int]:
        """What a bill asks of each flat."""
        sums = dict.fromkeys(self.flats, 0)
        for one in self.read(lines, bill=bill):
            sums[one.unit] += one.line.minor
        head = self.read(find_bill, bill)
        assert head is not None
        assert head.minor == sum(sums.values())
        return list(sums.values())

    def known_cost(self, cost: str) -> BuildingCost:
        found = self.read(building_costs.find_cost, cost)
        assert found is not None
        return found

    def balance(self, account: str, sub: str | None = None) -> int:
        return int(self.read(balances.balance_of, account, "IRR", sub))

    def check(self) -> None:
        """The book balances; control accounts are their parts."""
        assert self.read(balances.imbalances) == {}
        assert self.read(balances.control_differences) == {}
