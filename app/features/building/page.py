"""What the page of a building shows, from one reading of the book."""

from dataclasses import dataclass, field
from datetime import date

from app.book.transaction import Reading
from app.core import accounts as a
from app.core.apartment.billing import check_row
from app.core.apartment.bills import Bill as Prepared
from app.core.apartment.bills import issue
from app.core.apartment.months import days_of_period, next_period, period_of
from app.core.apartment.people import lives_in, people_on, stay_on
from app.core.calendars import Calendar
from app.core.errors import AppError, Refused
from app.core.schemes.aptbox import AptTerms
from app.projections import (
    balances,
    bills,
    boxes,
    building_costs,
    group,
    members,
    unit_accounts,
    units,
)
from app.projections.bill_preparing import Month, prepare, terms_of
from app.projections.bills import Bill
from app.projections.building_costs import BuildingCost

TABS = ("units", "costs", "bills")


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitLine:
    """A flat on the list, minor units.

    Attributes:
        owner, lives: Names; `lives` is "" for an empty flat. is_let: A tenant lives there.
        balance: Owed; negative for a credit. last: Asked by the last bill.
        late: Of the balance, what was due before the last bill.
        deposit: Kept of the tenant.
    """

    unit: str
    no: int
    label: str
    floor: int
    kind: str
    owner: str
    lives: str
    is_let: bool
    people: int
    balance: int
    last: int
    late: int
    deposit: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildingPage:
    """The building as it stands.

    Attributes:
        box: "" where the group has none. period: The month that is billed next; `first` its first
            civil day.
        month: Costs that the next bill asks for, and those of the month that it does not.
        prepared: The next bill; None when `why_not` says why there is none.
        cost, asked: What the costs are and what the flats are asked for them: equal.
        methods: Ways that money comes between meetings.
        people: (id, name) of everybody, for the boxes that ask for a person.
    """

    box: str
    period: str = ""
    first: str = ""
    units: tuple[UnitLine, ...] = ()
    month: tuple[BuildingCost, ...] = ()
    bills: tuple[Bill, ...] = ()
    prepared: Prepared | None = None
    why_not: AppError | None = None
    cost: int = 0
    asked: int = 0
    adjusted: int = 0
    owed: int = 0
    reserve: int = 0
    money: int = 0
    people: tuple[tuple[str, str], ...] = ()
    meters: tuple[str, ...] = ()
    methods: tuple[str, ...] = ("bank",)
    terms: AptTerms = field(default_factory=AptTerms)


def read_page(reading: Reading, today: str) -> BuildingPage:
    """The page as of this reading."""
    conn = reading.conn
    found = [one for one in boxes.boxes(conn) if one.kind == "aptbox" and not one.closed_on]
    if not found:
        return BuildingPage(box="")
    box = found[0].box
    calendar = calendar_of(reading)
    issued = bills.bills(conn, box)
    period = (
        next_period(issued[-1].period, calendar)
        if issued
        else period_of(date.fromisoformat(today), calendar)
    )
    everybody = members.members(conn)
    names = reading.people.names(one.member for one in everybody)
    lines = _units(reading, box, today, names, issued[-1] if issued else None)
    known = building_costs.costs(conn, box)
    asked = {one.line.cost for one in bills.lines(conn)}
    prepared, why_not = _prepare(reading, Month(
        box=box, period=period, on=today, currency=reading.group.currency, calendar=calendar
    ))  # fmt: skip
    rows = check_row(
        [one.to_divide() for one in known if one.cost not in asked and one.stands],
        prepared.units if prepared else (),
    )
    currency = reading.group.currency
    _, rules = group.current_rules(conn)
    return BuildingPage(
        box=box,
        period=period,
        first=days_of_period(period, calendar)[0].isoformat(),
        units=lines,
        month=tuple(
            one
            for one in known
            if one.stands
            and (
                one.period == period
                or (one.cost not in asked and one.is_billed and one.period <= period)
            )
        ),
        bills=issued,
        prepared=prepared,
        why_not=why_not,
        cost=sum(cost for cost, asked_for in rows.values() if asked_for),
        asked=sum(asked_for for _, asked_for in rows.values()),
        adjusted=(prepared.head.minor if prepared else 0)
        - sum(asked_for for _, asked_for in rows.values()),
        owed=sum(max(0, one.balance) for one in lines),
        reserve=-balances.balance_of(conn, a.OWNERS_RESERVE, currency),
        money=sum(
            balances.balance_of(conn, account, currency) for account in (a.CASH_LOAN, a.BANK)
        ),
        people=tuple((one.member, names.get(one.member, "")) for one in everybody),
        meters=tuple(dict.fromkeys(one.basis.meter for one in known if one.basis.meter)),
        methods=tuple(m for m in rules.methods if m != "cash") or ("bank",),
        terms=terms_of(conn, box, today),
    )


def calendar_of(reading: Reading) -> Calendar:
    """The calendar whose months are billed."""
    return "jalali" if reading.group.calendar == "jalali" else "gregorian"


def _prepare(reading: Reading, month: Month) -> tuple[Prepared | None, AppError | None]:
    try:
        return issue(prepare(reading.conn, month, month.box)), None
    except Refused as error:
        return None, error


def _units(
    reading: Reading, box: str, today: str, names: dict[str, str], last: Bill | None
) -> tuple[UnitLine, ...]:
    conn = reading.conn
    books, stays = unit_accounts.books(conn), units.stays(conn)
    kept = balances.sub_balances(conn, a.DEPOSITS, reading.group.currency)
    found = []
    for one in units.units(conn, box):
        owner, person = stay_on(stays, one.unit, "owner", today), lives_in(stays, one.unit, today)
        is_let = person is not None and person.role == "tenant"
        people = people_on(stays, one.unit, today)
        account = books.account(one.unit)
        found.append(
            UnitLine(
                unit=one.unit,
                no=one.no,
                label=one.label,
                floor=one.floor,
                kind=one.kind,
                owner=names.get(owner.member, "") if owner else "",
                lives=names.get(person.member, "") if person and (is_let or people) else "",
                is_let=is_let,
                people=people,
                balance=account.balance,
                last=sum(
                    line.line.minor
                    for line in books.lines.get(one.unit, ())
                    if last is not None and line.bill == last.bill
                ),
                late=account.left(before=last.due_on) if last is not None else 0,
                deposit=-kept.get(one.unit, 0),
            )
        )
    return tuple(found)
