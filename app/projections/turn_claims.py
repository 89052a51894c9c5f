"""What a round still waits for, and what the group still owes its winners."""

from collections.abc import Iterable

from sqlalchemy import Connection

from app.core.rotation.course import Course
from app.projections import seats
from app.projections.turns import Running


def claims_of(running: Running) -> dict[tuple[str, str, str], int]:
    """What was made a debt instead of a contribution: (turn id, member, kind of part) → minor."""
    sums: dict[tuple[str, str, str], int] = {}
    for one in running.course.owed:
        kind = "seat_debt" if one.why == "served" else "seat_owed"
        key = one.turn_id, one.member, kind
        sums[key] = sums.get(key, 0) + one.minor
    return sums


def claims_left(conn: Connection, running: Running) -> dict[tuple[str, str, str], int]:
    """Debts of a round that were not paid yet, by the key of `claims_of`."""
    paid = seats.paid_for(conn, running.pots())
    found = {key: minor - paid.get(key, 0) for key, minor in claims_of(running).items()}
    return {key: minor for key, minor in found.items() if minor > 0}


def owed_to(running: Running) -> dict[tuple[int, str, str], int]:
    """What the group still owes winners of short pots: (turn, seat, member) → minor, oldest
    first; turn 0 is what a seat that was sold or given up brings its former owner."""
    sums: dict[tuple[int, str, str], int] = {}
    for key, minor in _payables(running.course):
        sums[key] = sums.get(key, 0) + minor
    return {key: minor for key, minor in sums.items() if minor > 0}


def _payables(course: Course) -> Iterable[tuple[tuple[int, str, str], int]]:
    for paid in course.paid:
        yield (paid.turn, paid.seat, paid.member), paid.short
        if paid.foreman:
            yield (paid.turn, paid.seat, paid.foreman), paid.commission
    for seat in course.presold:
        yield (0, seat.seat.seat, seat.member), max(0, -seat.premium)
    for sold in course.sold:
        yield (0, sold.seat, sold.from_member), sold.minor
    for left in course.left:
        yield (0, left.seat, left.member), left.minor
    for handed in course.handed_on:
        yield (handed.turn, handed.seat, handed.member), -handed.minor
