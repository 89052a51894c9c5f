"""Units: add one, say who owns or rents it from when, read its meters, keep a tenant's deposit."""

from app.book.transaction import Tx
from app.core import accounts as a
from app.core.apartment import deposits, unit_facts
from app.core.apartment.costs import SOURCES
from app.core.apartment.deposits import DepositMoved
from app.core.apartment.meters import Reading, check_reading
from app.core.apartment.people import lives_in
from app.core.apartment.unit_facts import MeterRead, UnitAdded, UnitOccupied
from app.core.errors import Refused
from app.core.ledger import Line
from app.operations.boxes import open_one
from app.operations.opening import record_opening
from app.operations.running import known_member
from app.projections import balances, meetings, meters, units


def add_unit(
    tx: Tx,
    *,
    box: str,
    label: str,
    area_milli: int,
    floor: int = 0,
    kind: str = "flat",
    participation: tuple[tuple[str, int], ...] = (),
    owner: str,
    people: int = 0,
    from_on: str = "",
) -> str:
    """A unit with its owner; its id.

    Args:
        area_milli: Thousandths of a square metre.
        owner: Member. people: Who live there with the owner; 0 where the owner lives elsewhere.
        from_on: Day from which that holds; "" for the day the box was opened.

    Raises:
        Refused: "box.unknown", "box.closed", "unit.*", "member.unknown".
    """
    opened = open_one(tx, box)
    known_member(tx, owner)
    others = units.units(tx.conn, box)
    added = UnitAdded(
        unit=tx.new_id(),
        box=box,
        no=max((one.no for one in others), default=0) + 1,
        label=label.strip(),
        area_milli=area_milli,
        floor=floor,
        kind=kind,
        participation=participation,
    )
    tx.append(unit_facts.add(added, others=frozenset(one.label for one in others)))
    occupy_unit(
        tx,
        unit=added.unit,
        role="owner",
        member=owner,
        from_on=from_on or opened.opened_on,
        people=people,
    )
    return added.unit


def occupy_unit(tx: Tx, *, unit: str, role: str, member: str, from_on: str, people: int = 0) -> str:
    """From a day on somebody owns or rents a unit, or so many live in it; the fact id.

    Args:
        member: "" when the tenant moved out.

    Raises:
        Refused: "unit.unknown", "unit.*", "member.unknown".
    """
    known_unit(tx, unit)
    if member:
        known_member(tx, member)
    changed = UnitOccupied(unit=unit, role=role, member=member, from_on=from_on, people=people)
    return tx.append(unit_facts.occupy(changed)).id


def read_meter(tx: Tx, *, unit: str, meter: str, on: str, value: int) -> str:
    """What a meter showed; the fact id. `value` in thousandths of its unit.

    Raises:
        Refused: "unit.unknown", "meter.backwards" with on and value, "meter.negative".
    """
    known_unit(tx, unit)
    check_reading(
        Reading(unit=unit, meter=meter, on=on, value=value), meters.readings(tx.conn, unit)
    )
    return tx.append(MeterRead(unit=unit, meter=meter, on=on, value=value)).id


def move_deposit(tx: Tx, *, unit: str, minor: int, source: str, on: str = "") -> str:
    """Take a tenant's deposit, or give it back where `minor` is negative; the fact id.

    Raises:
        Refused: "unit.unknown", "unit.no_tenant", "deposit.more_than_kept", "money.*".
    """
    known_unit(tx, unit)
    day = on or tx.today.isoformat()
    person = lives_in(units.stays(tx.conn, [unit]), unit, day)
    if person is None:
        raise Refused("unit.no_tenant")
    running = meetings.running_meeting(tx.conn)
    moved = DepositMoved(
        unit=unit,
        member=person.member,
        minor=minor,
        currency=tx.group.currency,
        on=day,
        source=source,
        meeting=running.meeting if running else "",
    )
    money = SOURCES.get(source, a.CASH_LOAN)
    kept = -balances.balance_of(tx.conn, a.DEPOSITS, tx.group.currency, unit)
    have = balances.balance_of(tx.conn, money, tx.group.currency)
    return tx.append(deposits.move_deposit(moved, kept=kept, have=have)).id


def record_unit_opening(tx: Tx, *, unit: str, minor: int, on: str = "") -> str:
    """What a unit owed when the book began, or had ahead where `minor` is negative; the fact id.

    Args:
        on: Civil day of it; "" for the day the box was opened.

    Raises:
        Refused: "unit.unknown", "amount.not_positive" for nothing.
    """
    box = open_one(tx, known_unit(tx, unit))
    if not minor:
        raise Refused("amount.not_positive", minor=0)
    account = a.CONTRIBUTIONS_DUE if minor > 0 else a.ADVANCES
    line = Line(account=account, sub=unit, minor=minor, currency=tx.group.currency)
    return record_opening(tx, on=on or box.opened_on, lines=(line,))


def known_unit(tx: Tx, unit: str) -> str:
    """The box of a unit.

    Raises:
        Refused: "unit.unknown".
    """
    found = units.find_unit(tx.conn, unit)
    if found is None:
        raise Refused("unit.unknown", unit=unit)
    return found[1]
