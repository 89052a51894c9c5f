"""The building Negin in 1404: 32 units told month by month to a real book and to plain books.

What happens is drawn from a seed: invoices, meters, who pays what. Every amount comes from here
or from the plain books, never from the product.
"""

from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path
from random import Random
from typing import Any

from app.core.apartment.bases import Basis
from app.core.errors import Refused
from app.core.ledger import Line
from app.core.rules_of_group import Rules
from app.core.schemes.aptbox import AptTerms
from app.operations import boxes, corrections, members, opening
from app.operations.building import bills, costs, payments, units
from app.operations.building.payments import UnitRow
from app.operations.contributions import How
from app.projections import building_costs
from tests.generated.plain_building import MONTHS, PlainBuilding, PlainCost, PlainUnit, first_day
from tests.helpers.group import Clock, Group

SEED = 20250321
MILLION = 1_000_000
OPENING = 3_000 * MILLION  # what came by transfer is not checked, so it pays no invoice
NEW_YEAR = date(2025, 3, 21)
BOX = "0b0b0b0b-0000-4000-8000-000000000006"
EMPTY = (9, 17, 24, 31)
RENTED = (4, 6, 8, 11, 13, 15, 18, 20, 22, 26, 28, 30)
SHOPS = frozenset((1, 2))
DEBTOR, AHEAD = 14, 10
FIRST = "آرش بهرام داریوش فرهاد کاوه مهرداد نادر پرویز رامین سهراب تینا ژاله".split()
LAST = "احمدی بهرامی جعفری کریمی".split()
# name, millions a month, key, part of the tenant, account
LINES: tuple[tuple[str, int, str, Fraction], ...] = (
    ("cleaning", 18, "equal", Fraction(1)),
    ("elevator", 9, "equal", Fraction(1)),
    ("water", 11, "meter", Fraction(1)),
    ("electricity", 13, "half", Fraction(1)),
    ("heating", 16, "table", Fraction(1)),
    ("repairs", 7, "area", Fraction(0)),
    ("guard", 38, "equal", Fraction(1)),
    ("insurance", 3, "area", Fraction(0)),
    ("management", 6, "equal", Fraction(2, 5)),
    ("other", 4, "heads", Fraction(1)),
    ("garden", 5, "equal", Fraction(1)),
    ("intercom", 2, "area", Fraction(1, 4)),
    ("reserve", 15, "area", Fraction(0)),
)
CATEGORY = {"garden": "other", "intercom": "repairs"}
KEYS = {
    "area": Basis(kind="area"),
    "heads": Basis(kind="occupants"),
    "equal": Basis(kind="equal"),
    "table": Basis(kind="participation", table="heat"),
    "half": Basis(kind="mixed", mix=(("area", 500_000), ("occupants", 500_000))),
    "meter": Basis(kind="consumption", meter="water", fixed_ppm=300_000, fixed_by="occupants"),
}


def day(count: int) -> str:
    """A civil day from its number in the year."""
    return (NEW_YEAR + timedelta(days=count)).isoformat()


class Negin(Group):
    """Attributes:
    plain: The books kept beside. paid_in, paid_out: What went through the bank, rials.
    """

    def __init__(self, folder: Path) -> None:
        self.random = Random(SEED)
        rules = Rules(methods=("cash", "bank"), welfare_bag=False, loan_multiple=0)
        super().__init__(
            folder, rules=rules, currency="IRR", kind="building", name="ساختمان نگین",
            calendar="jalali", clock=Clock(1_742_553_000_000),
        )  # fmt: skip
        self.write(self._more_people)
        self.write(boxes.open_box, kind="aptbox", name="نگین", terms=AptTerms(), on=day(0), box=BOX)
        line = Line(account="1100", minor=OPENING, currency="IRR")
        self.write(opening.record_opening, on=day(0), lines=(line,))
        self.plain = PlainBuilding([])
        self.ids: dict[int, str] = {}
        self.levy = ""
        self.cost_ids: dict[str, str] = {}
        self.paid_in = self.paid_out = 0
        for no in range(1, 33):
            self._unit(no)

    def _more_people(self, tx: Any) -> None:
        for number in range(10, 48):
            name = f"{FIRST[number % 12]} {LAST[number // 12]}"
            self.members.append(members.add_member(tx, name=name, joined_on=day(0)))

    def _unit(self, no: int) -> None:
        area = self.random.choice((75, 90, 105, 120, 140)) if no > 2 else 40 + 15 * no
        people = 0 if no in EMPTY else self.random.randint(1, 5)
        owner = no - 1
        unit = PlainUnit(no=no, area=area, table=area + 7 * no, owner=[(0, owner)])
        self.ids[no] = self.write(
            units.add_unit, box=BOX, label=str(no), area_milli=area * 1000,
            floor=0 if no in SHOPS else 1 + (no - 3) // 4, kind="shop" if no in SHOPS else "flat",
            participation=(("heat", unit.table),), owner=self.members[owner],
            people=0 if no in RENTED else people, from_on=day(0),
        )  # fmt: skip
        unit.heads.append((0, "owner", 0 if no in RENTED else people))
        self.plain.units.append(unit)
        if no in RENTED:
            self.people(no, "tenant", 32 + RENTED.index(no), 0, people)
        self.meter(no, -1, 10_000 * no)

    # What happens

    def people(self, no: int, role: str, person: int | None, since: int, heads: int) -> None:
        """A change of people, told to both."""
        unit = self.plain.units[no - 1]
        unit.heads.append((since, role, heads))
        if role == "tenant":
            unit.tenant.append((since, person))
        self.write(
            units.occupy_unit, unit=self.ids[no], role=role,
            member="" if person is None else self.members[person], from_on=day(since),
            people=heads,
        )  # fmt: skip

    def meter(self, no: int, on: int, value: int) -> None:
        """A reading, told to both."""
        self.plain.units[no - 1].meter.append((on, value))
        self.write(units.read_meter, unit=self.ids[no], meter="water", on=day(on), value=value)

    def cost(self, cost: PlainCost, category: str, basis: Basis, **more: Any) -> None:
        """A cost, told to both."""
        self.plain.costs[cost.name] = cost
        tenant = int(cost.tenant * 1_000_000)
        self.cost_ids[cost.name] = self.write(
            costs.record_cost, box=BOX, period=f"1404-{cost.month:02}", category=category,
            minor=cost.minor, basis=basis, kind="charge" if cost.to == "reserve" else "invoice",
            payer="tenant" if tenant == 1_000_000 else "split" if tenant else "owner",
            tenant_ppm=tenant, on=day(first_day(cost.month) + 3), **more,
        )  # fmt: skip
        if cost.to != "reserve" and more.get("source", "bank") == "bank":
            self.paid_out += cost.minor

    def month(self, month: int) -> None:
        """One month: people, invoices, meters, the bill, and who pays."""
        last = first_day(month) + MONTHS[month - 1] - 1
        self._events(month)
        for name, millions, key, tenant in LINES:
            minor = millions * MILLION + self.random.randint(-200, 900) * 1001
            free = SHOPS if name == "elevator" else frozenset[int]()
            cost = PlainCost(
                name=f"{name} {month}", month=month, minor=minor, key=key, free=free,
                tenant=tenant, to="reserve" if name == "reserve" else "income",
            )  # fmt: skip
            excluded = tuple(self.ids[no] for no in sorted(free))
            basis = KEYS[key] if not free else Basis(kind="equal", excluded=excluded)
            self.cost(cost, CATEGORY.get(name, name), basis)
        self._parking(month)
        for unit in self.plain.units:
            if unit.living(last):
                more = unit.living(last) * self.random.randint(3000, 9000)
                self.meter(unit.no, last, unit.meter[-1][1] + more)
        self.write(bills.issue_bill, box=BOX, period=f"1404-{month:02}", on=day(last))
        self.plain.bill(month)
        self._pay(month, last + 5)
        if month == 6:
            self._cancel("other 6")
        if month == 8:
            self.people(20, "tenant", 32 + RENTED.index(20), first_day(8), 7)

    def _parking(self, month: int) -> None:
        places = dict.fromkeys((3, 5, 7, 12, 16, 19, 23, 27), 250000)
        basis = Basis(kind="fixed", amounts=tuple((self.ids[no], m) for no, m in places.items()))
        cost = PlainCost(f"parking {month}", month, sum(places.values()), dict(places))
        self.cost(cost, "management", basis)

    def _events(self, month: int) -> None:
        if month == 3:
            self.people(6, "tenant", 44, first_day(3) + 12, 4)
        elif month == 4:
            outlay = PlainCost("lamps", 4, 2 * MILLION, "area", tenant=Fraction(0))
            self.cost(
                outlay, "repairs", KEYS["area"], source="later", laid_out_by=self.no(7),
                approved_by=self.no(2),
            )  # fmt: skip
        elif month == 5:
            self.write(
                costs.settle_cost, cost=self.cost_ids["lamps"], source="bank",
                approved_by=self.no(2),
            )  # fmt: skip
            self.paid_out += 2 * MILLION
            self._ask_for_levy()
        elif month == 10:
            self.write(
                costs.record_cost, box=BOX, period="1404-10", category="repairs",
                minor=350 * MILLION, kind="from_reserve", paid_to="roofer",
            )  # fmt: skip
            self.paid_out += 350 * MILLION
        elif month == 11:
            self.people(30, "tenant", None, first_day(11) + 19, 0)

    def _ask_for_levy(self) -> None:
        """400 million for the roof in four months: the first assembly had no quorum."""
        parts = tuple((f"1404-{month:02}", 100 * MILLION) for month in range(5, 9))
        asked = {"box": BOX, "label": "roof", "parts": parts, "on": day(first_day(5))}
        few = {self.ids[no]: "yes" for no in range(1, 9)}
        try:
            self.write(costs.approve_levy, votes=few, **asked)
        except Refused as refusal:
            self.levy = refusal.code
        votes = {self.ids[no]: "no" if no % 5 == 0 else "yes" for no in range(1, 29)}
        self.write(costs.approve_levy, votes=votes, **asked)
        for month in range(5, 9):
            name = f"roof {month}"
            self.plain.costs[name] = PlainCost(
                name, month, 100 * MILLION, "area", to="reserve", is_levy=True
            )

    def _cancel(self, name: str) -> None:
        """An invoice turns out to be wrong after it was billed."""
        cost = self.read(building_costs.find_cost, self.cost_ids[name])
        assert cost is not None
        self.write(corrections.undo_entry, entry=cost.entry, reason="wrong invoice")
        self.paid_out -= cost.minor
        self.plain.costs[name].minor = 0

    def _pay(self, month: int, on: int) -> None:
        meeting = self.open_meeting(day(on), present=False)
        for unit in self.plain.units:
            owes = self.plain.owes(unit.no)
            amount = owes
            if unit.no == DEBTOR and 2 <= month <= 6:
                continue
            if unit.no == AHEAD and month <= 4:
                amount = max(0, owes) + 1_500_000
            elif self.random.random() < 0.06:
                amount = owes // 2
            if amount > 0:
                self._pay_one(meeting, unit.no, amount)
        if month == 2:
            wrong = self._pay_one(meeting, 21, 777_000)
            self.write(corrections.undo_entry, entry=wrong, reason="wrong_member")
            self.plain.paid[21] -= 777_000
            self.paid_in -= 777_000
        self.close_meeting(meeting)

    def _pay_one(self, meeting: str, no: int, minor: int) -> str:
        code = f"TR{self.random.randrange(10**8):08}"
        how = How(method="bank", code=code)
        row = UnitRow(unit=self.ids[no], minor=minor, how=how)
        (entry,) = self.write(payments.write_unit_rows, meeting=meeting, rows=[row])
        self.plain.paid[no] += minor
        self.paid_in += minor
        return str(entry)
