"""What the close step reads: the figures to read out, who still owes, who signs, what is next."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.book.writing import local_time
from app.core.errors import Refused
from app.core.expected import BOXES
from app.core.payouts import next_in_turn
from app.projections import (
    collecting,
    group,
    loans,
    meetings,
    members,
    motions,
    officers,
    outgoings,
    reading_out,
    sheet,
)
from app.projections.collecting import CollectRow, CollectSheet
from app.projections.decided import Decided, decided_at
from app.projections.reading_out import ReadOut

if TYPE_CHECKING:
    from app.book.transaction import Reading

OWED = ("savings", "welfare", "turn", *BOXES, "fine", "loan", "registration")


@dataclass(frozen=True, slots=True, kw_only=True)
class Debt:
    """What one member still owes of this meeting.

    Attributes:
        kinds: Columns it is made of, in the order of the grid.
        days_late: Of the oldest instalment that fell due before this meeting; 0 for none.
        is_partly: Something of the loan was paid today.
    """

    name: str
    minor: int
    is_away: bool
    kinds: tuple[str, ...]
    days_late: int
    is_partly: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place for a signature; `signed_at` is HH:MM or "" while it waits.

    Attributes:
        key: Number of the padlock; 0 for officers.
    """

    member: str
    name: str
    role: str
    key: int
    signed_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseFacts:
    """One look at the meeting that is read out, signed and closed.

    Attributes:
        stand_ins: Further key holders, and members whom a vote of today named, who may sign for
            one who is not here.
        by_phone: The group uses mobile money, where payments wait until they are checked.
        unchecked: Electronic payments that no provider has confirmed yet.
        next_on, next_time: Of the next meeting, planned or as the rules have it.
        next_is_planned: It stands in the book already.
        receipts: Contributions that stand, by member number.
    """

    out: ReadOut
    names: dict[str, str]
    debts: tuple[Debt, ...]
    places: tuple[Place, ...]
    stand_ins: tuple[Place, ...]
    welfare_bag: bool
    by_phone: bool
    unchecked: int
    next_on: str
    next_time: str
    next_is_planned: bool
    next_turn: str
    receipts: tuple[str, ...]
    decided: Decided

    @property
    def signed(self) -> int:
        return sum(bool(place.signed_at) for place in self.places)

    @property
    def missing(self) -> int:
        """Signatures to go; a stand-in counts for a missing key."""
        stood_in = sum(bool(place.signed_at) for place in self.stand_ins)
        return max(0, len(self.places) - self.signed - stood_in)

    @property
    def officers_missing(self) -> int:
        return sum(not place.signed_at and not place.key for place in self.places)


def read(reading: "Reading", meeting: str) -> CloseFacts:
    """Read the step.

    Raises:
        Refused: "meeting.unknown".
    """
    conn, currency = reading.conn, reading.group.currency
    out = reading_out.read_out(conn, meeting, currency=currency)
    # Money also comes from who left, and goes to who leaves today.
    names = reading.people.names([one.member for one in members.members(conn, with_left=True)])
    grid = collecting.collect_sheet(conn, meeting, currency=currency, names=names)
    if out is None or grid is None:
        raise Refused("meeting.unknown", meeting=meeting)
    _, rules = group.current_rules(conn)
    planned = meetings.next_meeting(conn)
    later = planned is not None and planned.no > out.meeting.no
    usual = date.fromisoformat(out.meeting.on) + timedelta(days=rules.meeting_every_days)
    turn = next_in_turn(rules.turn_order, outgoings.turns_count(conn))
    return CloseFacts(
        out=out,
        names=names,
        debts=_debts(reading, grid) if rules.read_debts_aloud else (),
        places=_places(reading, out, names),
        stand_ins=_stand_ins(reading, out, names),
        welfare_bag=rules.welfare_bag,
        by_phone="mpesa" in rules.methods,
        unchecked=sum(
            one.state in ("written", "pending", "provider_down")
            for one in sheet.electronic_payments(conn)
        ),
        next_on=planned.on if planned and later else usual.isoformat(),
        next_time=planned.time if planned and later else rules.meeting_time,
        next_is_planned=later,
        next_turn=names.get(turn, ""),
        decided=decided_at(conn, meeting),
        receipts=tuple(row.entry for row in grid.rows if row.entry),
    )


def _debts(reading: "Reading", grid: CollectSheet) -> tuple[Debt, ...]:
    found = [debt for row in grid.rows if (debt := _debt(reading, grid, row)) is not None]
    return tuple(sorted(found, key=lambda debt: -debt.minor))


def _debt(reading: "Reading", grid: CollectSheet, row: CollectRow) -> Debt | None:
    """Shares are owed only by who paid nothing at all: whoever paid chose the number."""
    owed = {kind: max(0, getattr(row.expected, kind) - getattr(row.written, kind)) for kind in OWED}
    if not row.is_written:
        owed = {"shares": row.expected.shares} | owed
    owed = {kind: minor for kind, minor in owed.items() if minor}
    if not owed:
        return None
    return Debt(
        name=row.name,
        minor=sum(owed.values()),
        is_away=row.is_away,
        kinds=tuple(owed),
        days_late=_days_late(reading, row, grid.meeting.on) if "loan" in owed else 0,
        is_partly="loan" in owed and row.written.loan > 0,
    )


def _days_late(reading: "Reading", row: CollectRow, on: str) -> int:
    days = [
        left.due_on
        for one in loans.loans_of(reading.conn, row.member)
        for left in one.state.unpaid()
        if left.due_on and left.due_on < on
    ]
    return (date.fromisoformat(on) - date.fromisoformat(min(days))).days if days else 0


def _places(reading: "Reading", out: ReadOut, names: dict[str, str]) -> tuple[Place, ...]:
    return tuple(
        _place(reading, out, names, one.member, one.role, number)
        for one, number in zip(out.required, _padlocks(out), strict=True)
    )


def _padlocks(out: ReadOut) -> list[int]:
    numbers, last = [], 0
    for one in out.required:
        last += one.role == "key_holder"
        numbers.append(last if one.role == "key_holder" else 0)
    return numbers


def _stand_ins(reading: "Reading", out: ReadOut, names: dict[str, str]) -> tuple[Place, ...]:
    _, rules = group.current_rules(reading.conn)
    required = {one.member for one in out.required}
    further = [
        holder
        for holder in (
            *officers.key_holders(reading.conn, rules.key_holders),
            *motions.deputies_at(reading.conn, out.meeting.meeting),
        )
        if holder not in required
    ]
    return tuple(
        _place(reading, out, names, one, "key_holder", len(out.required) + number)
        for number, one in enumerate(further)
    )


def _place(
    reading: "Reading", out: ReadOut, names: dict[str, str], member: str, role: str, key: int
) -> Place:
    at = [s.ts_ms for s in out.signed if s.member == member and s.role == role]
    return Place(
        member=member,
        name=names.get(member, ""),
        role=role,
        key=key,
        signed_at=local_time(reading.group.zone, at[0])[:5] if at else "",
    )
