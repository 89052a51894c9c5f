"""The facts of a period's bill: what every unit is asked, and what it means in the books.

A fact is small, a bill is not: its head closes the month, its parts ask the units.

Source: posting A01 with A02's credit and A05's late fee, INV-48, INV-49.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

import msgspec

from app.core import accounts as a
from app.core.apartment.billing import CHARGE, LATE, UnitBill
from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.ledger import Line, lines_of

VERSION: Final = 1
PART_BYTES: Final = 9_000  # of a fact's 16,384, in which its lines stand once more
LINES_MAX: Final = 25  # of one unit in one part


class BillCost(msgspec.Struct, frozen=True, kw_only=True):
    """A cost as it was billed: enough to print the bill, and to judge it later.

    Attributes:
        period: That it belongs to; an earlier one than the bill's came after that was closed.
        account: Credited: income, or the owners' reserve.
        basis: Kind of the key. note: What a levy is for.
        is_new: Asked for the first time; else lines of adjustment are about it.
    """

    cost: str
    period: str
    category: str
    account: str
    minor: int
    basis: str
    note: str = ""
    is_levy: bool = False
    is_new: bool = True


@event_type("bill.issued", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class BillIssued:
    """The head of a bill: from now on the month is closed for costs.

    Attributes:
        version: Of the arithmetic, VERSION.
        on: Civil day of the bill. due_on: To be paid by.
        minor: Of all units together. parts: How many facts carry them.
    """

    bill: str
    box: str
    period: str
    version: int
    on: str
    due_on: str
    minor: int
    currency: str
    parts: int


@event_type("bill.part", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class BillPart:
    """What some of the units are asked by a bill.

    Attributes:
        no: From 1. cause: The fact of the head; both are taken back together.
        costs: Those that the lines of this part are about.
    """

    bill: str
    no: int
    cause: str
    currency: str
    costs: tuple[BillCost, ...]
    units: tuple[UnitBill, ...]
    post: tuple[Line, ...] = ()

    def template(self) -> tuple[Line, ...]:
        """Each unit's debt and what of its credit settles it; then income and reserve."""
        known = {one.cost: one.account for one in self.costs}
        credited: dict[str, int] = {}
        for one in self.units:
            for line in one.lines:
                late = line.kind == LATE
                account = a.LATE_DUES_PENALTIES if late else known.get(line.cost, a.UNIT_CHARGES)
                credited[account] = credited.get(account, 0) - line.minor
        rows = [(a.CONTRIBUTIONS_DUE, one.unit, one.total - one.credit) for one in self.units]
        rows += [(a.ADVANCES, one.unit, one.credit) for one in self.units]
        rows += [(account, "", minor) for account, minor in sorted(credited.items())]
        return lines_of(rows, self.currency)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bill:
    """A whole bill before it is written: its head, its costs, and what each unit is asked."""

    head: BillIssued
    costs: tuple[BillCost, ...]
    units: tuple[UnitBill, ...]

    def parts(self, cause: str) -> tuple[BillPart, ...]:
        """The facts that carry the units, in their order."""
        return tuple(_part(self, cause, no, units) for no, units in enumerate(_portions(self), 1))


def issue(bill: Bill) -> Bill:
    """Decide a bill; its head says the total and the number of parts.

    Raises:
        Refused: "bill.nothing" when nobody is asked anything; "bill.check_row" with category
            where the units are not asked exactly the cost; "bill.credit" for more than is asked.
    """
    if not any(one.lines for one in bill.units):
        raise Refused("bill.nothing", period=bill.head.period)
    asked: dict[str, int] = {}
    for one in bill.units:
        if not 0 <= one.credit <= max(0, one.total):
            raise Refused("bill.credit", unit=one.unit)
        for line in one.lines:
            if line.kind == CHARGE:
                asked[line.cost] = asked.get(line.cost, 0) + line.minor
    for cost in bill.costs:
        if cost.is_new and asked.pop(cost.cost, 0) != cost.minor:
            raise Refused("bill.check_row", category=cost.category)
    if asked:
        raise Refused("bill.check_row", category="other")
    total = sum(one.total for one in bill.units)
    return replace(
        bill, head=replace(bill.head, minor=total, parts=sum(1 for _ in _portions(bill)))
    )


def _portions(bill: Bill) -> Iterator[tuple[UnitBill, ...]]:
    """The units in portions that fit into a fact; one with many lines stands in several."""
    portion: list[UnitBill] = []
    size = 0
    for one in (piece for unit in bill.units for piece in _pieces(unit)):
        own = len(msgspec.json.encode(one))
        if portion and size + own > PART_BYTES:
            yield tuple(portion)
            portion, size = [], 0
        portion.append(one)
        size += own
    if portion:
        yield tuple(portion)


def _pieces(unit: UnitBill) -> Iterator[UnitBill]:
    if not unit.lines:
        return
    credit = unit.credit
    for start in range(0, len(unit.lines), LINES_MAX):
        lines = unit.lines[start : start + LINES_MAX]
        yield UnitBill(unit=unit.unit, lines=lines, people=unit.people, credit=credit)
        credit = 0


def _part(bill: Bill, cause: str, no: int, units: Sequence[UnitBill]) -> BillPart:
    spoken = {line.cost for one in units for line in one.lines}
    part = BillPart(
        bill=bill.head.bill,
        no=no,
        cause=cause,
        currency=bill.head.currency,
        costs=tuple(one for one in bill.costs if one.cost in spoken),
        units=tuple(units),
    )
    return replace(part, post=part.template())
