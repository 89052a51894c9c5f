"""The apartment chest: a building's costs by month, asked of its units.

Source: spec/domain.md section 3.11.
"""

from collections.abc import Sequence
from datetime import date
from typing import Final

import msgspec

from app.core import accounts as a
from app.core.apartment.bases import Basis, check_basis
from app.core.apartment.billing import (
    BillLine,
    Building,
    Cost,
    Unit,
    UnitBill,
    joined,
    lines_of_cost,
)
from app.core.apartment.bills import VERSION, Bill, BillCost, BillIssued, issue
from app.core.apartment.costs import CATEGORIES, CHARGE, INVOICE, CostRecorded, record_cost
from app.core.apartment.payers import check_payer
from app.core.apartment.people import Stay
from app.core.apartment.votes import WEIGHTS
from app.core.contributions import ContributionRecorded, Part, record
from app.core.errors import Refused
from app.core.governance.votes import MAJORITIES
from app.core.penalties import PenaltyRule
from app.core.schemes.scheme import Choose, Played, Scheme

DAYS_MAX = 365


class UsualCost(msgspec.Struct, frozen=True, kw_only=True):
    """How a cost of a category is divided, until a cost says otherwise.

    Attributes:
        minor: Asked every month without an invoice (the reserve, a fixed charge); 0 for none.
    """

    category: str
    basis: Basis = Basis()
    payer: str = "tenant"
    tenant_ppm: int = 0
    minor: int = 0


class AptTerms(msgspec.Struct, frozen=True, kw_only=True):
    """The rules of a building.

    Attributes:
        due_days: From the day of a bill to the day it should be paid by.
        usual: One for each category that the building has.
        by_days: People count by days of the month, not on the day of the bill.
        owner_last: A payment settles what belongs to the owner last.
        late: What lateness of a bill costs; None for nothing.
        vote_weights, vote_majority, quorum_percent: How the assembly decides on a levy.
        pay_to: Account, card or till that bills name; "" for none.
    """

    due_days: int = 10
    usual: tuple[UsualCost, ...] = ()
    by_days: bool = False
    owner_last: bool = True
    late: PenaltyRule | None = None
    vote_weights: str = "area"
    vote_majority: str = "simple"
    quorum_percent: int = 50
    pay_to: str = ""

    def usual_of(self, category: str) -> UsualCost:
        """The way of a category; the custom where nothing was agreed."""
        for one in self.usual:
            if one.category == category:
                return one
        kind, payer = _CUSTOM.get(category, ("area", "owner"))
        return UsualCost(category=category, basis=Basis(kind=kind), payer=payer)


# Typical use by the source: what is used, by who lives there; the house itself, by its owners.
_CUSTOM: Final = {
    "cleaning": ("equal", "tenant"),
    "elevator": ("equal", "tenant"),
    "water": ("occupants", "tenant"),
    "electricity": ("equal", "tenant"),
    "heating": ("area", "tenant"),
    "guard": ("equal", "tenant"),
    "management": ("equal", "tenant"),
    "other": ("area", "tenant"),
}


def check(terms: AptTerms) -> AptTerms:
    """Prove that a building can be run so.

    Raises:
        Refused: "apartment.due_days" with max, "apartment.category_twice", "cost.category",
            "vote.weights", "vote.majority", "rules.quorum", `apartment.*` of bases and payers.
    """
    if not 0 <= terms.due_days <= DAYS_MAX:
        raise Refused("apartment.due_days", max=DAYS_MAX)
    names = [one.category for one in terms.usual]
    if len(set(names)) < len(names):
        raise Refused("apartment.category_twice")
    for one in terms.usual:
        if one.category not in CATEGORIES:
            raise Refused("cost.category", category=one.category)
        check_basis(one.basis)
        check_payer(one.payer, one.tenant_ppm)
        if one.minor < 0:
            raise Refused("amount.negative", column=one.category)
    if terms.vote_weights not in WEIGHTS:
        raise Refused("vote.weights", basis=terms.vote_weights)
    if terms.vote_majority not in MAJORITIES:
        raise Refused("vote.majority", majority=terms.vote_majority)
    if not 0 <= terms.quorum_percent <= 100:
        raise Refused("rules.quorum", percent=terms.quorum_percent)
    return terms


def sample_terms(size: int, choose: Choose) -> AptTerms:
    """A usual building: cleaning equally, water by heads, repairs and the reserve by area."""
    del size
    water = Basis(kind="mixed", mix=(("area", 500_000), ("occupants", 500_000)))
    return AptTerms(
        due_days=5 + choose(20),
        usual=(
            UsualCost(category="cleaning", basis=Basis(kind="equal")),
            UsualCost(category="water", basis=(Basis(kind="occupants"), water)[choose(2)]),
            UsualCost(category="repairs", payer=("owner", "split")[choose(2)], tenant_ppm=250_000),
            UsualCost(category="reserve", payer="owner", minor=1000 * (1 + choose(5000))),
        ),
        by_days=bool(choose(2)),
        late=PenaltyRule(kind="percent", rate_ppm=20_000) if choose(2) else None,
    )


def play(terms: AptTerms, members: Sequence[str], choose: Choose) -> Played:
    """One month: invoices are paid, the bill is made, everybody pays it."""
    building = _house(terms, members, choose)
    first, last = date(2025, 3, 21), date(2025, 4, 20)
    journals = []
    costs = []
    invoices = 0
    for number, usual in enumerate(terms.usual):
        minor = usual.minor or 1 + choose(10**9)
        written = record_cost(
            CostRecorded(
                cost=f"c{number}",
                box="b",
                kind=CHARGE if usual.minor else INVOICE,
                period="1404-01",
                on=last.isoformat(),
                category=usual.category,
                account=CATEGORIES[usual.category],
                minor=minor,
                currency="IRR",
                basis=usual.basis,
                payer=usual.payer,
                tenant_ppm=usual.tenant_ppm,
                source="bank",
            ),
            actor="",
            have=minor,
        )
        journals.append(written.post)
        invoices += 0 if usual.minor else minor
        costs.append(cost_of(written))
    lines = joined(lines_of_cost(cost, building, first, last) for cost in costs)
    bill = issue(bill_of(costs, lines, on=last.isoformat()))
    journals += [part.post for part in bill.parts("head")]
    paid: dict[str, int] = dict.fromkeys(members, 0)
    for one in bill.units:
        if one.total:
            member = members[int(one.unit[1:])]
            journals.append(_pay(one, member).post)
            paid[member] += one.total
    return Played(
        journals=tuple(journals),
        paid=paid,
        parts=tuple(line.minor for one in bill.units for line in one.lines),
        cash=(bill.head.minor, invoices, bill.head.minor - invoices),
        must_be_zero=(a.CONTRIBUTIONS_DUE, a.PAYABLE),
    )


def cost_of(written: CostRecorded) -> Cost:
    """A recorded cost as a bill divides it."""
    return Cost(
        cost=written.cost,
        period=written.period,
        category=written.category,
        account=written.credit_account,
        minor=written.minor,
        basis=written.basis,
        payer=written.payer,
        tenant_ppm=written.tenant_ppm,
    )


def bill_of(costs: Sequence[Cost], lines: dict[str, tuple[BillLine, ...]], *, on: str) -> Bill:
    """The bill of a played month."""
    head = BillIssued(
        bill="bill",
        box="b",
        period="1404-01",
        version=VERSION,
        on=on,
        due_on=on,
        minor=0,
        currency="IRR",
        parts=0,
    )
    return Bill(
        head=head,
        costs=tuple(
            BillCost(
                cost=one.cost,
                period=one.period,
                category=one.category,
                account=one.account,
                minor=one.minor,
                basis=one.basis.kind,
            )
            for one in costs
        ),
        units=tuple(UnitBill(unit=unit, lines=found) for unit, found in lines.items()),
    )


def _house(terms: AptTerms, members: Sequence[str], choose: Choose) -> Building:
    units = tuple(
        Unit(
            unit=f"u{number}",
            no=number + 1,
            label=str(number + 1),
            area_milli=40_000 + 1000 * choose(100),
            floor=number // 4,
        )
        for number in range(len(members))
    )
    stays = tuple(
        Stay(
            unit=f"u{number}",
            role="owner",
            member=member,
            from_on="2020-01-01",
            people=1 if number == 0 else choose(5),
        )
        for number, member in enumerate(members)
    )
    return Building(units=units, stays=stays, by_days=terms.by_days)


def _pay(bill: UnitBill, member: str) -> ContributionRecorded:
    return record(
        ContributionRecorded(
            meeting="m",
            member=member,
            on="2025-04-25",
            currency="IRR",
            method="cash",
            cash_minor=bill.total,
            parts=(Part(kind="unit", minor=bill.total, ref=bill.unit),),
        )
    )


SCHEME = Scheme(
    kind="aptbox",
    terms=AptTerms,
    check=check,
    row="unit",
    columns=("unit", "unit_owner"),
    steps=("open", "roll_call", "collect", "other", "count", "close"),
    sample_terms=sample_terms,
    play=play,
)
