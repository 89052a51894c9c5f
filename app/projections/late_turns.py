"""Contributions to rotating boxes that are late, as penalties see them."""

from collections.abc import Iterable

from sqlalchemy import Connection, select

from app.core.dues import due_id
from app.core.lateness import Day, LateDue
from app.projections import box_dues, hardships, seats, turn_days
from app.projections.late_dues import pauses_of, recorded_on
from app.projections.seats import seat_part
from app.projections.standing import stands
from app.projections.turns import Running


def late_turns(conn: Connection, running: Running, on: str, *, group: str) -> tuple[LateDue, ...]:
    """Contributions of a round that were due before the civil day `on`, by turn.

    Of a turn that was paid out it is what became a debt, with what had come of it before: so a
    penalty counts the same before and after the payout. Of the open one it is all that is due.
    """
    last = min(running.turn, running.plan.turns)
    days = {turn: turn_days.due_on(conn, running, turn) for turn in range(1, last + 1)}
    late = {turn: day for turn, day in days.items() if day and day < on}
    paid = _paid(conn, running)
    asked = dict(_debts(running, late))
    if running.turn in late:
        asked |= _open(conn, running, paid)
    names = {
        key: due_id(group, member=key[1], kind="seat", period=running.pot(key[0])) for key in asked
    }
    recorded = recorded_on(conn, list(names.values()))
    stops = hardships.hardships(conn)
    return tuple(
        LateDue(
            due=names[turn, member],
            member=member,
            loan="",
            due_on=late[turn],
            minor=minor,
            settled=tuple(paid.get((turn, member), ())),
            recorded=recorded.get(names[turn, member], {}),
            pauses=pauses_of(stops.get(member, ()), ""),
        )
        for (turn, member), minor in asked.items()
    )


def _debts(running: Running, late: dict[int, str]) -> Iterable[tuple[tuple[int, str], int]]:
    """What was due of turns that were paid out short, of those who owe a part of it.

    A debt is the rest of the due; where the seat changed hands since, the debt alone is known.
    """
    sums: dict[tuple[int, str], int] = {}
    for one in running.course.owed:
        if one.turn in late and one.turn != running.turn:
            key = one.turn, one.member
            sums[key] = sums.get(key, 0) + one.minor
    for (turn, member), minor in sums.items():
        due = running.due(turn).get(member, 0)
        yield (turn, member), max(minor, due)


def _open(
    conn: Connection, running: Running, paid: dict[tuple[int, str], list[Day]]
) -> dict[tuple[int, str], int]:
    """What is due of the open turn, less what earlier turns left over for it."""
    turn = running.turn
    spare = box_dues.overpaid_before(conn, running, turn)
    counted = box_dues.settled_by_turn(running, seats.paid_for(conn, running.pots()))
    found = {}
    for member, minor in running.due(turn).items():
        came = sum(part for _, part in paid.get((turn, member), ()))
        over = max(0, counted.get((turn, member), 0) - came) + spare.get(member, 0)
        if minor > over:
            found[turn, member] = minor - over
    return found


def _paid(conn: Connection, running: Running) -> dict[tuple[int, str], list[Day]]:
    """By turn and member what was paid for it, debts of it included, by value date."""
    number = {running.pot(turn): turn for turn in range(1, running.plan.turns + 1)}
    query = select(seat_part).where(seat_part.c.turn_id.in_(list(number)))
    found: dict[tuple[int, str], list[Day]] = {}
    for row in conn.execute(query.order_by(seat_part.c.position)).mappings():
        if stands(dict(row), row["minor"]):
            key = number[row["turn_id"]], row["member"]
            found.setdefault(key, []).append((row["on_day"], row["minor"]))
    return found
