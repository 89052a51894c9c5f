"""A period's bill: every cost divided among units and people, and what earlier bills got wrong.

Each cost is given out to the minor unit. A bill never changes: what becomes known after it (other
people, a reading, a cost that was cancelled) is a line of the next one, the difference between
what was billed and what should have been.

Source: spec/domain.md section 3.11, INV-48 and INV-49.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

import msgspec

from app.core.apartment.bases import Basis, Charged, divide_cost
from app.core.apartment.meters import Reading, used
from app.core.apartment.payers import divide_among_people
from app.core.apartment.people import Stay, people_on, person_days, spans

CHARGE, ADJUST, LATE = "charge", "adjust", "late"


class Unit(msgspec.Struct, frozen=True, kw_only=True):
    """A flat or shop as it was added.

    Attributes:
        area_milli: Thousandths of a square metre. kind: "flat", "shop", "parking", "storage".
        participation: (table, weight): what it counts in the building's tables of shares.
    """

    unit: str
    no: int
    label: str
    area_milli: int
    floor: int
    kind: str = "flat"
    participation: tuple[tuple[str, int], ...] = ()


class Cost(msgspec.Struct, frozen=True, kw_only=True):
    """What is divided.

    Attributes:
        account: Where the bill's part is credited: income, or the owners' reserve.
        minor: 0 for one that was cancelled.
        is_levy: Asked from who owns on the day of the bill.
    """

    cost: str
    period: str
    category: str
    account: str
    minor: int
    basis: Basis
    payer: str
    tenant_ppm: int = 0
    is_levy: bool = False


class BillLine(msgspec.Struct, frozen=True, kw_only=True):
    """What one person is asked for one cost of one unit.

    Attributes:
        kind: CHARGE; ADJUST, the difference of an earlier bill; LATE, a late fee: `cost` is then
            what is late, and `weight` counts its periods.
        weight, whole: The key, 0 where several keys mix.
    """

    cost: str
    minor: int
    who: str
    member: str
    kind: str = CHARGE
    weight: int = 0
    whole: int = 0


class UnitBill(msgspec.Struct, frozen=True, kw_only=True):
    """One unit's part of a bill.

    Attributes:
        people: Who lived there on the day of the bill. credit: Of its credit, what settles this.
    """

    unit: str
    lines: tuple[BillLine, ...]
    people: int = 0
    credit: int = 0

    @property
    def total(self) -> int:
        return sum(line.minor for line in self.lines)


class Building(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of a building when something is billed.

    Attributes:
        by_days: People count by days of the period, not on the day of the bill.
    """

    units: tuple[Unit, ...]
    stays: tuple[Stay, ...]
    readings: tuple[Reading, ...] = ()
    by_days: bool = False

    def charged(self, first: date, last: date) -> tuple[Charged, ...]:
        """What weighs of every unit in a period; people on its last day."""
        stays = self.stays_by_unit()
        return tuple(
            Charged(
                unit=one.unit,
                area_milli=one.area_milli,
                people=person_days(stays.get(one.unit, ()), one.unit, first, last)
                if self.by_days
                else people_on(stays.get(one.unit, ()), one.unit, last.isoformat()),
                tables=one.participation,
                use=tuple(
                    (meter, found.use)
                    for meter in self._meters(one.unit)
                    if (found := used(self.readings, one.unit, meter, first, last)).is_known
                ),
            )
            for one in self.units
        )

    def stays_by_unit(self) -> dict[str, tuple[Stay, ...]]:
        """Each unit's own changes."""
        found: dict[str, tuple[Stay, ...]] = {}
        for one in self.stays:
            found[one.unit] = (*found.get(one.unit, ()), one)
        return found

    def _meters(self, unit: str) -> list[str]:
        return sorted({one.meter for one in self.readings if one.unit == unit})


def lines_of_cost(
    cost: Cost, building: Building, first: date, last: date
) -> dict[str, tuple[BillLine, ...]]:
    """The lines of one cost by unit; together exactly its amount.

    Raises:
        Refused: As `divide_cost`.
    """
    if not cost.minor:
        return {}
    start = last if cost.is_levy else first
    stays = building.stays_by_unit()
    found = {}
    for share in divide_cost(cost.minor, cost.basis, building.charged(first, last)):
        people = {
            role: spans(stays.get(share.unit, ()), share.unit, role, start, last)
            for role in ("owner", "tenant")
        }
        owed = divide_among_people(
            share.minor,
            payer="owner" if cost.is_levy else cost.payer,
            tenant_ppm=cost.tenant_ppm,
            owners=people["owner"],
            tenants=people["tenant"],
        )
        lines = tuple(
            BillLine(
                cost=cost.cost,
                minor=one.minor,
                who=one.who,
                member=one.member,
                weight=share.weight,
                whole=share.whole,
            )
            for one in owed
        )
        if lines:
            found[share.unit] = lines
    return found


Billed = Mapping[tuple[str, str, str, str], int]  # (unit, cost, who, member) -> minor


def differences(
    cost: Cost, billed: Billed, building: Building, first: date, last: date
) -> dict[str, tuple[BillLine, ...]]:
    """What a cost that was billed before should have been, less what was billed, by unit.

    Args:
        billed: Of this cost, all bills together.
        building: With the units that were billed, and what is known of them now.
    """
    owed: dict[tuple[str, str, str, str], int] = {}
    for unit, lines in lines_of_cost(cost, building, first, last).items():
        for line in lines:
            key = (unit, cost.cost, line.who, line.member)
            owed[key] = owed.get(key, 0) + line.minor
    found: dict[str, tuple[BillLine, ...]] = {}
    for key in sorted(owed.keys() | billed.keys()):
        minor = owed.get(key, 0) - billed.get(key, 0)
        if minor:
            unit, name, who, member = key
            line = BillLine(cost=name, minor=minor, who=who, member=member, kind=ADJUST)
            found[unit] = (*found.get(unit, ()), line)
    return found


def joined(parts: Iterable[Mapping[str, tuple[BillLine, ...]]]) -> dict[str, tuple[BillLine, ...]]:
    """The lines of several costs by unit, in their order."""
    found: dict[str, tuple[BillLine, ...]] = {}
    for part in parts:
        for unit, lines in part.items():
            found[unit] = (*found.get(unit, ()), *lines)
    return found


def check_row(costs: Sequence[Cost], units: Sequence[UnitBill]) -> dict[str, tuple[int, int]]:
    """By cost: (what it is, what the units are asked for it): the foot of the table."""
    asked: dict[str, int] = {}
    for bill in units:
        for line in bill.lines:
            if line.kind == CHARGE:
                asked[line.cost] = asked.get(line.cost, 0) + line.minor
    return {one.cost: (one.minor, asked.get(one.cost, 0)) for one in costs}
