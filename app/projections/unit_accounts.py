"""What units owe: their bills settled by what was paid, from several read models."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeVar

from sqlalchemy import Connection

from app.core.apartment.billing import LATE
from app.core.apartment.bills import BillCost
from app.core.apartment.people import stay_on
from app.core.apartment.settling import Account, Charge, Paid, settle
from app.projections import bills, unit_money, units
from app.projections.bills import Bill, Line
from app.projections.unit_money import UnitPayment

OPENING = "opening"
LATE_PART = "|late"  # end of the name of a charge of late fees
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Books:
    """Everything that units were asked and paid, read once.

    Attributes:
        costs: By bill and cost.
    """

    bills: dict[str, Bill]
    costs: dict[tuple[str, str], BillCost]
    lines: dict[str, list[Line]]
    payments: dict[str, list[UnitPayment]]
    openings: dict[str, list[tuple[str, int]]]

    def is_levy(self, one: Line) -> bool:
        cost = self.costs.get((one.bill, one.line.cost))
        return cost is not None and cost.is_levy

    def charges(self, unit: str) -> tuple[Charge, ...]:
        """What a unit was asked, one charge for each part of each bill."""
        sums: dict[tuple[str, str, bool, bool], int] = {}
        for one in self.lines.get(unit, ()):
            is_late = one.line.kind == LATE
            key = (one.bill, one.line.who, self.is_levy(one), is_late)
            sums[key] = sums.get(key, 0) + one.line.minor
        opened = tuple(
            Charge(name=f"{OPENING}|{number}", who="tenant", due_on=on, minor=minor)
            for number, (on, minor) in enumerate(self.openings.get(unit, ()))
        )
        return opened + tuple(
            Charge(
                name=f"{bill}|{who}{LATE_PART if late else '|levy' if levy else ''}",
                who=who,
                due_on=self.bills[bill].due_on,
                minor=minor,
                is_extra=levy,
            )
            for (bill, who, levy, late), minor in sums.items()
        )

    def account(self, unit: str, *, owner_last: bool = True) -> Account:
        """A unit's account as it stands."""
        paid = [
            Paid(on=one.on, minor=one.minor, owner_first=one.kind == "unit_owner")
            for one in self.payments.get(unit, ())
        ]
        return settle(self.charges(unit), paid, owner_last=owner_last)


def books(conn: Connection, unit: str = "", *, without: frozenset[str] = frozenset()) -> Books:
    """The books of a unit, or of all units.

    Args:
        without: Payments that are left out: how things stood before them.
    """
    paid = (one for one in unit_money.payments(conn, unit) if one.entry not in without)
    found = Books(
        bills={one.bill: one for one in bills.bills(conn)},
        costs={(bill, one.cost): one for bill, one in bills.costs(conn)},
        lines=_by_unit((one.unit, one) for one in bills.lines(conn, unit=unit)),
        payments=_by_unit((one.unit, one) for one in paid),
        openings=_by_unit((u, (on, minor)) for u, on, minor in unit_money.openings(conn, unit)),
    )
    return found


def _by_unit(rows: Iterable[tuple[str, T]]) -> dict[str, list[T]]:
    found: dict[str, list[T]] = {}
    for unit, row in rows:
        found.setdefault(unit, []).append(row)
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class FlatsOf:
    """What a member has to do with the building.

    Attributes:
        owns, rents: Labels of units. owes: Of the units that the member owns; a debt stays there.
    """

    owns: tuple[str, ...] = ()
    rents: tuple[str, ...] = ()
    owes: int = 0


def flats_by_member(conn: Connection, on: str) -> dict[str, FlatsOf]:
    """The flats of everybody on a civil day; {} where the group keeps no building."""
    found: dict[str, FlatsOf] = {}
    everything = units.units(conn)
    if not everything:
        return {}
    known, stays = books(conn), units.stays(conn)
    for one in everything:
        owner = stay_on(stays, one.unit, "owner", on)
        tenant = stay_on(stays, one.unit, "tenant", on)
        if owner is not None:
            of = found.get(owner.member, FlatsOf())
            owes = of.owes + known.account(one.unit).balance
            found[owner.member] = replace(of, owns=(*of.owns, one.label), owes=owes)
        if tenant is not None:
            of = found.get(tenant.member, FlatsOf())
            found[tenant.member] = replace(of, rents=(*of.rents, one.label))
    return found
