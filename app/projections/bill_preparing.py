"""A bill before it is issued: what every unit would be asked, from the book as it stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import msgspec
from sqlalchemy import Connection

from app.core import accounts as a
from app.core.apartment.billing import (
    ADJUST,
    CHARGE,
    LATE,
    BillLine,
    Building,
    UnitBill,
    differences,
    joined,
    lines_of_cost,
)
from app.core.apartment.bills import VERSION, Bill, BillCost, BillIssued
from app.core.apartment.months import days_of_period
from app.core.apartment.people import people_on
from app.core.calendars import Calendar
from app.core.errors import Refused
from app.core.penalties import PenaltyRule
from app.core.schemes.aptbox import AptTerms
from app.projections import balances, bills, boxes, building_costs, meters, unit_accounts, units
from app.projections.building_costs import BuildingCost
from app.projections.unit_accounts import Books
from app.projections.unit_lateness import late_lines

LOOK_BACK = 12  # bills whose people, meters and costs are looked at again


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """Which bill is wanted.

    Attributes:
        on: Civil day of the bill, ISO.
    """

    box: str
    period: str
    on: str
    currency: str
    calendar: Calendar


def prepare(conn: Connection, month: Month, bill: str) -> Bill:
    """The bill of a month, not yet decided.

    Every cost of the month and of earlier ones that no bill asked for, what earlier bills would
    ask by what is known now, and the late fees that have come up.

    Args:
        bill: Its id.

    Raises:
        Refused: "bill.issued_already", "bill.no_units", "apartment.*" where a cost cannot be
            divided.
    """
    days_of_period(month.period, month.calendar)
    issued = list(bills.bills(conn, month.box))
    if any(one.period == month.period for one in issued):
        raise Refused("bill.issued_already", period=month.period)
    building = building_of(conn, month.box, month.on)
    if not building.units:
        raise Refused("bill.no_units")
    books = unit_accounts.books(conn)
    every = {one.cost: one for one in building_costs.costs(conn, month.box)}
    asked = {one.line.cost for lines in books.lines.values() for one in lines}
    new = [
        one
        for one in every.values()
        if one.stands and one.is_billed and one.period <= month.period and one.cost not in asked
    ]
    lines = [
        # A cost of an earlier month is divided among those who lived here then.
        lines_of_cost(one.to_divide(), building, *days_of_period(one.period, month.calendar))
        for one in new
    ]
    earlier = [one.bill for one in issued][-LOOK_BACK:]
    again = _again(conn, month, building, books, every, earlier)
    late = late_lines(books, *_late_rules(conn, month, books, earlier), on=month.on)
    found = joined([*lines, *again, late])
    return Bill(
        head=_head(conn, month, bill),
        costs=_costs(new, every, found),
        units=tuple(
            _unit_bill(conn, month, building, books, one.unit, found.get(one.unit, ()))
            for one in building.units
            if one.unit in found
        ),
    )


def building_of(conn: Connection, box: str, on: str) -> Building:
    """The units of a box with their people and meters, under the terms of a day."""
    found = units.units(conn, box)
    return Building(
        units=found,
        stays=units.stays(conn, [one.unit for one in found]),
        readings=meters.readings(conn),
        by_days=terms_of(conn, box, on).by_days,
    )


def terms_of(conn: Connection, box: str, on: str) -> AptTerms:
    """The rules of a building on a day; before its first day the first ones."""
    found = boxes.terms_on(conn, box, on) or next(iter(boxes.terms_history(conn, box)), None)
    terms = found.read if found is not None else None
    return terms if isinstance(terms, AptTerms) else AptTerms()


def _head(conn: Connection, month: Month, bill: str) -> BillIssued:
    days = terms_of(conn, month.box, month.on).due_days
    return BillIssued(
        bill=bill,
        box=month.box,
        period=month.period,
        version=VERSION,
        on=month.on,
        due_on=(date.fromisoformat(month.on) + timedelta(days=days)).isoformat(),
        minor=0,
        currency=month.currency,
        parts=0,
    )


def _again(
    conn: Connection,
    month: Month,
    building: Building,
    books: Books,
    every: dict[str, BuildingCost],
    earlier: Sequence[str],
) -> list[dict[str, tuple[BillLine, ...]]]:
    """Lines of adjustment for the costs of earlier bills, by what is known now."""
    billed: dict[str, dict[tuple[str, str, str, str], int]] = {}
    asked_in: dict[str, str] = {}
    for unit, lines in books.lines.items():
        for one in lines:
            if one.line.kind == LATE or one.line.cost not in every:
                continue
            key = (unit, one.line.cost, one.line.who, one.line.member)
            of_cost = billed.setdefault(one.line.cost, {})
            of_cost[key] = of_cost.get(key, 0) + one.line.minor
            if one.line.kind == CHARGE and one.bill in books.bills:
                asked_in.setdefault(one.line.cost, one.bill)
    found = []
    for cost, bill in sorted(asked_in.items()):
        if bill not in earlier:
            continue
        head = books.bills[bill]
        first, last = days_of_period(every[cost].period, month.calendar)
        # A unit that was added later never prices an old bill anew.
        known = msgspec.structs.replace(
            building,
            units=units.units(conn, month.box, before=head.position),
            by_days=terms_of(conn, month.box, head.on).by_days,
        )
        more = differences(every[cost].to_divide(), billed[cost], known, first, last)
        if more:
            found.append(more)
    return found


def _late_rules(
    conn: Connection, month: Month, books: Books, earlier: Sequence[str]
) -> tuple[dict[str, PenaltyRule], bool]:
    """What lateness of each earlier bill costs: the terms of its own day; and who pays first."""
    rules = {}
    for bill in earlier:
        rule = terms_of(conn, month.box, books.bills[bill].on).late
        if rule is not None:
            rules[bill] = rule
    return rules, terms_of(conn, month.box, month.on).owner_last


def _costs(
    new: Sequence[BuildingCost],
    every: dict[str, BuildingCost],
    lines: dict[str, tuple[BillLine, ...]],
) -> tuple[BillCost, ...]:
    fresh = {one.cost for one in new}
    spoken = {one.cost for own in lines.values() for one in own if one.kind == ADJUST}
    return tuple(
        BillCost(
            cost=one.cost,
            period=one.period,
            category=one.category,
            account=one.credit,
            minor=one.minor,
            basis=one.basis.kind,
            note=one.note,
            is_levy=one.kind == building_costs.LEVY,
            is_new=one.cost in fresh,
        )
        for one in every.values()
        if one.cost in fresh or one.cost in spoken
    )


def _unit_bill(
    conn: Connection,
    month: Month,
    building: Building,
    books: Books,
    unit: str,
    lines: tuple[BillLine, ...],
) -> UnitBill:
    people = people_on(building.stays, unit, month.on)
    asked = UnitBill(unit=unit, lines=lines, people=people)
    kept = -balances.balance_of(conn, a.ADVANCES, month.currency, unit)
    credit = max(0, min(books.account(unit).credit, kept, asked.total))
    return msgspec.structs.replace(asked, credit=credit)
