"""What rotating boxes ask for at a meeting, and what was brought for each turn."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from app.core.collecting import BoxSlot
from app.core.expected import BOXES
from app.projections import seats, turn_days
from app.projections.meetings import Meeting
from app.projections.sheet import Payment
from app.projections.turn_claims import claims_left, claims_of
from app.projections.turns import Running, earlier_rounds, running_rounds, turn_at

Paid = Mapping[tuple[str, str, str], int]
AHEAD = 12  # turns that may be paid in advance


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxDue:
    """What a box asks for at a meeting.

    Attributes:
        column: Its column in the grid, of BOXES.
        turn: The turn that is collected here; 0 when the round is over.
        due: By member what is due now and not paid: debts of earlier turns, then this turn.
        slots: By member what can be paid, in the order in which it is settled, turns in advance
            at the end.
    """

    column: str
    box: str
    name: str
    value: int
    turn: int
    due: dict[str, int]
    slots: dict[str, tuple[BoxSlot, ...]]
    pots: frozenset[str]

    def minor(self, payment: Payment) -> int:
        """What a payment brought for this box."""
        parts = (one for one in payment.parts if one.kind in seats.KINDS)
        return sum(one.minor for one in parts if one.ref in self.pots)


def box_dues(conn: Connection, meeting: Meeting, member: str = "") -> tuple[BoxDue, ...]:
    """What the rotating boxes ask for at a meeting, at most as many as there are columns.

    Args:
        member: The only one who is looked at; "" for everybody.
    """
    found = zip(BOXES, running_rounds(conn), strict=False)
    return tuple(_box_due(conn, one, meeting, column, member) for column, one in found)


def _box_due(
    conn: Connection, running: Running, meeting: Meeting, column: str, only: str
) -> BoxDue:
    pots = running.pots()
    paid = seats.paid_for(conn, pots)
    claimed = claims_of(running)
    due: dict[str, int] = dict.fromkeys([only] if only else _members(running), 0)
    slots: dict[str, tuple[BoxSlot, ...]] = dict.fromkeys(due, ())

    def ask(member: str, slot: BoxSlot, *, is_due: bool) -> None:
        if slot.left > 0 and only in ("", member):
            slots[member] = (*slots.get(member, ()), slot)
            due[member] = due.get(member, 0) + slot.left * is_due

    for (pot, member, kind), left in claims_left(conn, running).items():
        ask(member, BoxSlot(kind, pot, left), is_due=True)
    for before in earlier_rounds(conn, running):
        pots += before.pots()
        for (pot, member, kind), left in claims_left(conn, before).items():
            ask(member, BoxSlot(kind, pot, left), is_due=True)
    turn = turn_at(running, meeting.meeting)
    for (number, member), left in missing_before(conn, running, turn, paid).items():
        ask(member, BoxSlot("seat", running.pot(number), left), is_due=True)
    spare = overpaid_before(conn, running, turn, paid)
    # Nobody knows what a turn costs that was not auctioned yet.
    ahead = 0 if running.auctions else AHEAD
    wanted = range(turn, min(running.plan.turns, turn + ahead) + 1) if turn else range(0)
    mine = {key: minor for key, minor in paid.items() if only in ("", key[1])}
    settled = settled_by_turn(running, mine)
    for number in wanted:
        pot = running.pot(number)
        is_due = number == turn and turn_days.is_due(conn, running, number, meeting.on)
        dues = {only: running.due_of(only, number)} if only else running.due(number)
        for member, minor in dues.items():
            taken = settled.get((number, member), 0)
            taken += sum(claimed.get((pot, member, kind), 0) for kind in seats.DEBTS)
            used = max(0, min(spare.get(member, 0), minor - taken))
            spare[member] = spare.get(member, 0) - used
            taken += used
            ask(member, BoxSlot("seat", pot, minor - taken), is_due=is_due)
    return BoxDue(
        column=column,
        box=running.box.box,
        name=running.box.name,
        value=running.terms.value,
        turn=turn,
        due=due,
        slots=slots,
        pots=frozenset(pots),
    )


def overpaid_before(
    conn: Connection, running: Running, turn: int, paid: Paid | None = None
) -> dict[str, int]:
    """What members paid beyond their dues of earlier turns, and did not use up since.

    Of a box that auctions `settled_by_turn` knows it: there dues become smaller, too.

    Args:
        paid: Of `seats.paid_for`, where it is known.
    """
    if running.auctions:
        return {}
    came, sums = _brought(conn, running, paid)
    full = running.terms.value
    earlier = [(number, running.pot(number)) for number in range(1, turn)]
    over = [
        (number, pot)
        for number, pot in earlier
        if sums.get(pot, 0) > full * len(running.playing(number))
    ]
    members = {
        member
        for number, pot in over
        for member, minor in running.due(number).items()
        if came.get((pot, member), 0) > minor
    } - {sold.from_member for sold in running.course.sold}  # they paid for a seat of then
    spare = {
        member: sum(
            came.get((pot, member), 0) - running.due_of(member, number) for number, pot in earlier
        )
        for member in members
    }
    return {member: minor for member, minor in spare.items() if minor > 0}


def missing_before(
    conn: Connection, running: Running, turn: int, paid: Paid | None = None
) -> dict[tuple[int, str], int]:
    """What is missing in pots of earlier turns: (turn, member) → minor units, oldest first.

    Only a contribution that was taken back after its turn was paid out leaves such a hole.

    Args:
        paid: Of `seats.paid_for`, where it is known.
    """
    if running.auctions:
        return {}
    came, sums = _brought(conn, running, paid)
    newcomers = {sold.to_member for sold in running.course.sold}
    found: dict[tuple[int, str], int] = {}
    for number in range(1, turn):
        pot = running.pot(number)
        hole = running.terms.value * len(running.playing(number)) - sums.get(pot, 0)
        if hole <= 0:
            continue
        due = running.due(number)
        for member in sorted(due, key=lambda one: one in newcomers):
            left = min(hole, due[member] - came.get((pot, member), 0))
            if left > 0:
                found[number, member] = left
                hole -= left
    return found


def _brought(
    conn: Connection, running: Running, paid: Paid | None
) -> tuple[dict[tuple[str, str], int], dict[str, int]]:
    """What came into each pot or is a debt instead: by (pot, member), and by pot."""
    came: dict[tuple[str, str], int] = {}
    found = seats.paid_for(conn, running.pots()) if paid is None else paid
    for (pot, member, kind), minor in found.items():
        came[pot, member] = came.get((pot, member), 0) + minor * (kind == "seat")
    for (pot, member, _), minor in claims_of(running).items():
        came[pot, member] = came.get((pot, member), 0) + minor
    sums: dict[str, int] = {}
    for (pot, _), minor in came.items():
        sums[pot] = sums.get(pot, 0) + minor
    return came, sums


def settled_by_turn(running: Running, paid: Paid) -> dict[tuple[int, str], int]:
    """What counts as brought for each turn: (turn, member) → minor units.

    Who paid before an auction made the contribution smaller has paid the rest for the next turn;
    that money lies in the earlier pot, and pays the next one from there.

    Args:
        paid: Of `seats.paid_for`.
    """
    found: dict[tuple[int, str], int] = {}
    over: dict[str, int] = {}
    claimed = claims_of(running)
    by_pot: dict[str, dict[str, int]] = {}
    for (name, member, kind), minor in paid.items():
        if kind == "seat":
            by_pot.setdefault(name, {})[member] = minor
    for turn in range(1, running.plan.turns + 1):
        pot = running.pot(turn)
        due = running.due(turn) if running.auctions else {}
        brought = by_pot.get(pot, {})
        for member in brought.keys() | over.keys():
            came = brought.get(member, 0) + over.pop(member, 0)
            owed = sum(claimed.get((pot, member, kind), 0) for kind in seats.DEBTS)
            counts = min(came, max(0, due[member] - owed)) if member in due else came
            found[turn, member] = counts
            if came > counts:
                over[member] = came - counts
    return found


def paid_by_member(conn: Connection, running: Running, turn: int) -> dict[str, int]:
    """What each member paid for a turn, settled debts of it included."""
    sums: dict[str, int] = {}
    for (_, member, _), minor in seats.paid_for(conn, [running.pot(turn)]).items():
        sums[member] = sums.get(member, 0) + minor
    return sums


def _members(running: Running) -> dict[str, None]:
    """Everybody with a seat or a debt."""
    found: dict[str, Any] = {}
    for seat in running.course.seats.values():
        found |= dict.fromkeys(seat.members)
    return found | {one.member: None for one in running.course.owed}


def owing(conn: Connection, running: Running) -> set[str]:
    """Members who owe something for turns that were paid out."""
    paid = seats.paid_for(conn, running.pots())
    late = {member for _, member in missing_before(conn, running, running.turn, paid)}
    return late | {member for _, member, _ in claims_left(conn, running)}
