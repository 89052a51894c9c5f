"""The fact of a period's bill: what every unit is asked, and what it means in the books.

Source: posting A01 with A02's credit and A05's late fee, INV-48, INV-49.
"""

from dataclasses import dataclass, replace
from typing import Final

import msgspec

from app.core import accounts as a
from app.core.apartment.billing import CHARGE, LATE, UnitBill
from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.ledger import Line, lines_of

VERSION: Final = 1


class BillCost(msgspec.Struct, frozen=True, kw_only=True):
    """A cost as it was billed: enough to print the bill, and to judge it later.

    Attributes:
        account: Credited: income, or the owners' reserve. is_levy: Approved by the assembly.
        basis: Kind of the key.
    """

    cost: str
    period: str
    category: str
    account: str
    minor: int
    basis: str
    is_levy: bool = False


@event_type("bill.issued", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class BillIssued:
    """The units are asked for a month; from now on the month is closed for costs.

    Attributes:
        version: Of the arithmetic, VERSION.
        on: Civil day of the bill. due_on: To be paid by.
        costs: Those that are new in this bill; earlier ones appear in lines of adjustment only.
    """

    bill: str
    box: str
    period: str
    version: int
    on: str
    due_on: str
    currency: str
    costs: tuple[BillCost, ...]
    earlier: tuple[BillCost, ...]
    units: tuple[UnitBill, ...]
    post: tuple[Line, ...] = ()

    @property
    def total(self) -> int:
        return sum(one.total for one in self.units)

    def account_of(self, cost: str, kind: str) -> str:
        """What a line credits."""
        if kind == LATE:
            return a.LATE_DUES_PENALTIES
        known = {one.cost: one.account for one in (*self.costs, *self.earlier)}
        return known.get(cost, a.UNIT_CHARGES)

    def template(self) -> tuple[Line, ...]:
        """Each unit's debt and what of its credit settles it; then income and reserve."""
        credited: dict[str, int] = {}
        for one in self.units:
            for line in one.lines:
                account = self.account_of(line.cost, line.kind)
                credited[account] = credited.get(account, 0) - line.minor
        rows = [(a.CONTRIBUTIONS_DUE, one.unit, one.total - one.credit) for one in self.units]
        rows += [(a.ADVANCES, one.unit, one.credit) for one in self.units]
        rows += [(account, "", minor) for account, minor in sorted(credited.items())]
        return lines_of(rows, self.currency)


def issue(payload: BillIssued) -> BillIssued:
    """Decide a bill.

    Raises:
        Refused: "bill.nothing" when nobody is asked anything; "bill.check_row" with category
            where the units are not asked exactly the cost; "bill.credit" for more than the total.
    """
    if not any(one.lines for one in payload.units):
        raise Refused("bill.nothing", period=payload.period)
    asked: dict[str, int] = {}
    for one in payload.units:
        if not 0 <= one.credit <= max(0, one.total):
            raise Refused("bill.credit", unit=one.unit)
        for line in one.lines:
            if line.kind == CHARGE:
                asked[line.cost] = asked.get(line.cost, 0) + line.minor
    for cost in payload.costs:
        if asked.pop(cost.cost, 0) != cost.minor:
            raise Refused("bill.check_row", category=cost.category)
    if asked:
        raise Refused("bill.check_row", category="other")
    return replace(payload, post=payload.template())
