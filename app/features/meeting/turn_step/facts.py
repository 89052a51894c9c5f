"""What the turn step reads: whose turn it is, what is in the pot, who did not pay, the order."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.core.accounts import POT
from app.core.errors import Refused
from app.core.rules_of_group import Rules
from app.projections import (
    attendance,
    balances,
    group,
    meetings,
    members,
    officers,
    outgoings,
    sheet,
)
from app.projections.meetings import Meeting
from app.projections.outgoings import Outgoing

if TYPE_CHECKING:
    from app.book.transaction import Reading

AROUND = 2  # turns shown before and after this one


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnLine:
    """One place in the order. `state`: done, now or later; `on` is a civil day."""

    number: int
    name: str
    on: str
    minor: int
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnFacts:
    """The turn of one meeting.

    Attributes:
        number: Of the turn in the running round, from 1; `of` is the length of the round.
        member: Whose turn it is; "" when the group has no order.
        paid: The payout, once it was made here.
        pot_minor: Collected for this turn and not paid out.
        givers: (how many members, what each paid), largest group first.
        owing: (name, minor, away) of members who paid nothing for the turn.
        has_pin: The receiver can agree with a PIN.
    """

    meeting: Meeting
    rules: Rules
    number: int
    of: int
    member: str
    name: str
    paid: Outgoing | None
    pot_minor: int
    givers: tuple[tuple[int, int], ...]
    owing: tuple[tuple[str, int, bool], ...]
    order: tuple[TurnLine, ...]
    has_pin: bool
    names: dict[str, str]

    @property
    def is_last(self) -> bool:
        """After this turn the round is over."""
        return bool(self.of) and self.number == self.of


def read(reading: "Reading", meeting_id: str) -> TurnFacts:
    """Read the step.

    Raises:
        Refused: "meeting.unknown".
    """
    conn, currency = reading.conn, reading.group.currency
    meeting = meetings.find_meeting(conn, meeting_id)
    if meeting is None:
        raise Refused("meeting.unknown", meeting=meeting_id)
    _, rules = group.current_rules(conn)
    names = reading.people.names([one.member for one in members.members(conn)])
    before = [one for one in outgoings.turns_paid(conn) if one.meeting != meeting_id]
    here = [one for one in outgoings.outgoings_at(conn, meeting_id) if one.kind == "turn"]
    of = len(rules.turn_order)
    at = len(before)
    receiver = here[0].member if here else rules.turn_order[at % of] if of else ""
    pot = -balances.balance_of(conn, POT, currency, meeting_id)
    now = here[0].minor if here else pot
    return TurnFacts(
        meeting=meeting,
        rules=rules,
        number=at % of + 1 if of else at + 1,
        of=of,
        member=receiver,
        name=names.get(receiver, ""),
        paid=here[0] if here else None,
        pot_minor=pot,
        givers=_givers(reading, meeting_id),
        owing=_owing(reading, meeting_id, rules, names),
        order=_order(rules, names, before, meeting, now, receiver, is_paid=bool(here)),
        has_pin=receiver in officers.members_with_pin(conn),
        names=names,
    )


def _givers(reading: "Reading", meeting: str) -> tuple[tuple[int, int], ...]:
    paid: dict[str, int] = {}
    for one in sheet.payments_at(reading.conn, meeting):
        if one.stands and one.minor("turn"):
            paid[one.member] = paid.get(one.member, 0) + one.minor("turn")
    found = Counter(paid.values())
    return tuple(sorted(((many, each) for each, many in found.items()), reverse=True))


def _owing(
    reading: "Reading", meeting: str, rules: Rules, names: dict[str, str]
) -> tuple[tuple[str, int, bool], ...]:
    if not rules.turn:
        return ()
    marks = attendance.marks(reading.conn, meeting)
    paid: dict[str, int] = {}
    for one in sheet.payments_at(reading.conn, meeting):
        if one.stands:
            paid[one.member] = paid.get(one.member, 0) + one.minor("turn")
    return tuple(
        (
            names.get(member, ""),
            rules.turn - paid.get(member, 0),
            member in marks and marks[member].status in ("absent", "excused"),
        )
        for member in names
        if paid.get(member, 0) < rules.turn
    )


def _order(
    rules: Rules,
    names: dict[str, str],
    before: list[Outgoing],
    meeting: Meeting,
    now_minor: int,
    receiver: str,
    *,
    is_paid: bool,
) -> tuple[TurnLine, ...]:
    """The turns around this one, with what was paid or is to be expected."""
    order, at = rules.turn_order, len(before)
    whole = rules.turn * len(names)
    lines = []
    for index in range(max(0, at - AROUND), at + AROUND + 1):
        if not order:
            break
        number = index % len(order) + 1
        if index < at:
            past = before[index]
            name, on, minor, state = names.get(past.member, ""), past.on, past.minor, "done"
        elif index == at:
            name, on, minor = names.get(receiver, ""), meeting.on, now_minor
            state = "done" if is_paid else "now"
        else:
            days = timedelta(days=rules.meeting_every_days * (index - at))
            on = (date.fromisoformat(meeting.on) + days).isoformat()
            name, minor, state = names.get(order[index % len(order)], ""), whole, "later"
        lines.append(TurnLine(number=number, name=name, on=on, minor=minor, state=state))
    return tuple(lines)
