"""A building's books kept with plain dictionaries, by the rules in words.

Written from spec/domain.md section 3.11 alone and importing nothing of the product. Money is whole
rials, positive numbers; days are counted from the first day of the year.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from fractions import Fraction

MONTHS = (31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 29)  # of 1404


def first_day(month: int) -> int:
    """Of a month from 1, counted from 0."""
    return sum(MONTHS[: month - 1])


def share_out(total: int, weights: list[Fraction]) -> list[int]:
    """Cut down, then one each to the largest rests, the first of equal ones."""
    whole = sum(weights)
    exact = [abs(total) * weight / whole for weight in weights]
    parts = [int(one) for one in exact]
    rests = sorted(range(len(exact)), key=lambda n: (-(exact[n] - parts[n]), n))
    for place in rests[: abs(total) - sum(parts)]:
        parts[place] += 1
    return [part if total > 0 else -part for part in parts]


@dataclass
class PlainUnit:
    """Attributes:
    owner: (day, person). tenant: (day, person or None). people: (day, role, how many).
    meter: (day, value).
    """

    no: int
    area: int
    table: int
    owner: list[tuple[int, int]]
    tenant: list[tuple[int, int | None]] = field(default_factory=list)
    heads: list[tuple[int, str, int]] = field(default_factory=list)
    meter: list[tuple[int, int]] = field(default_factory=list)

    def renting(self, day: int) -> int | None:
        return next((who for since, who in reversed(self.tenant) if since <= day), None)

    def owning(self, day: int) -> int:
        return next(who for since, who in reversed(self.owner) if since <= day)

    def living(self, day: int) -> int:
        role = "owner" if self.renting(day) is None else "tenant"
        told = [n for since, who, n in self.heads if since <= day and who == role]
        return told[-1] if told else 0

    def used(self, month: int) -> int:
        start, end = first_day(month), first_day(month) + MONTHS[month - 1]
        before = [value for day, value in self.meter if day < start]
        now = [value for day, value in self.meter if start <= day < end]
        return now[-1] - before[-1] if before and now else 0


@dataclass
class PlainCost:
    """Attributes:
    key: "area", "heads", "equal", "table", "half" (area and heads), "meter" (30 % by heads), or
        amounts by unit. free: Units that pay nothing. tenant: Part of the tenant.
    to: "income" or "reserve".
    """

    name: str
    month: int
    minor: int
    key: str | dict[int, int]
    free: frozenset[int] = frozenset()
    tenant: Fraction = Fraction(1)
    to: str = "income"
    is_levy: bool = False


class PlainBuilding:
    """Who is asked what, and who paid.

    Attributes:
        asked: (unit, cost, part, person) -> rials of all bills together.
        bills: month -> unit -> rials.
    """

    def __init__(self, units: list[PlainUnit]) -> None:
        self.units = units
        self.costs: dict[str, PlainCost] = {}
        self.asked: dict[tuple[int, str, str, int], int] = defaultdict(int)
        self.billed: dict[str, int] = {}  # cost -> month whose bill asked for it
        self.bills: dict[int, dict[int, int]] = {}
        self.paid: dict[int, int] = defaultdict(int)

    def owes(self, unit: int) -> int:
        asked = sum(minor for (no, *_), minor in self.asked.items() if no == unit)
        return asked - self.paid[unit]

    def bill(self, month: int) -> dict[int, int]:
        """New costs, and what earlier ones should have been."""
        sums: dict[int, int] = defaultdict(int)
        for cost in self.costs.values():
            if cost.name not in self.billed and cost.month <= month:
                self.billed[cost.name] = month
            if cost.name not in self.billed:
                continue
            right = self._right(cost)
            keys = {key for key in self.asked if key[1] == cost.name} | right.keys()
            for key in keys:
                more = right.get(key, 0) - self.asked[key]
                self.asked[key] += more
                sums[key[0]] += more
        self.bills[month] = dict(sums)
        return self.bills[month]

    def _right(self, cost: PlainCost) -> dict[tuple[int, str, str, int], int]:
        found: dict[tuple[int, str, str, int], int] = defaultdict(int)
        if not cost.minor:
            return found
        parts = self._parts(cost)
        start = first_day(cost.month)
        days = range(start, start + MONTHS[cost.month - 1])
        for unit, part in zip(self.units, parts, strict=True):
            rented = Fraction(0) if cost.is_levy else cost.tenant
            of_tenant = int(part * rented + Fraction(1, 2))
            if cost.is_levy:
                days = days[-1:]
            owners = [unit.owning(day) for day in days]
            tenants = [
                who if (who := unit.renting(day)) is not None else unit.owning(day) for day in days
            ]
            for name, minor, people in (
                ("owner", part - of_tenant, owners),
                ("tenant", of_tenant, tenants),
            ):
                if minor:
                    order = list(dict.fromkeys(people))
                    shares = share_out(minor, [Fraction(people.count(one)) for one in order])
                    for who, share in zip(order, shares, strict=True):
                        if share:
                            found[unit.no, cost.name, name, who] += share
        return found

    def _parts(self, cost: PlainCost) -> list[int]:
        if isinstance(cost.key, dict):
            return [cost.key.get(unit.no, 0) for unit in self.units]
        last = first_day(cost.month) + MONTHS[cost.month - 1] - 1
        keys: dict[str, list[Fraction]] = {
            "area": [Fraction(unit.area) for unit in self.units],
            "heads": [Fraction(unit.living(last)) for unit in self.units],
            "equal": [Fraction(1) for _ in self.units],
            "table": [Fraction(unit.table) for unit in self.units],
            "meter": [Fraction(unit.used(cost.month)) for unit in self.units],
        }
        for name, column in keys.items():
            keys[name] = [
                Fraction(0) if unit.no in cost.free else one
                for unit, one in zip(self.units, column, strict=True)
            ]
        if cost.key == "half":
            return share_out(cost.minor, _mix(keys, ("area", 50), ("heads", 50)))
        if cost.key == "meter":
            return share_out(cost.minor, _mix(keys, ("heads", 30), ("meter", 70)))
        return share_out(cost.minor, keys[cost.key])


def _mix(keys: dict[str, list[Fraction]], *parts: tuple[str, int]) -> list[Fraction]:
    mixed = [Fraction(0)] * len(keys["area"])
    for name, percent in parts:
        whole = sum(keys[name])
        mixed = [
            have + Fraction(percent, 100) * one / whole
            for have, one in zip(mixed, keys[name], strict=True)
        ]
    return mixed
