"""What a round still waits for, and what the group still owes its winners."""

from collections.abc import Iterable
from typing import Final

from sqlalchemy import Connection

from app.core.accounts import CONTRIBUTIONS_DUE, LOSS_RESERVE, OTHER_DUE, SEAT_RESERVE
from app.core.rotation.course import Course
from app.projections import balances, seats
from app.projections.turns import Running

ACCOUNTS: Final = {"seat_owed": CONTRIBUTIONS_DUE, "seat_debt": OTHER_DUE}


def claims_of(running: Running) -> dict[tuple[str, str, str], int]:
    """What was made a debt instead of a contribution: (turn id, member, kind of part) → minor.

    Early receivers owe turn 0 what their pot was larger before somebody left; what was kept back
    of a later pot of theirs has paid it.
    """
    sums = dict(_of_those_who_left(running))
    for one in running.course.owed:
        kind = "seat_debt" if one.why == "served" else "seat_owed"
        key = one.turn_id, one.member, kind
        sums[key] = sums.get(key, 0) + one.minor
    return sums


def _of_those_who_left(running: Running) -> Iterable[tuple[tuple[str, str, str], int]]:
    owed: dict[str, int] = {}
    for left in running.course.left:
        for member, minor in left.owed_by:
            owed[member] = owed.get(member, 0) + minor
    for paid in running.course.paid:
        if paid.member in owed:
            owed[paid.member] -= min(owed[paid.member], paid.debt)
    pot = running.pot(0)
    return [((pot, member, "seat_debt"), minor) for member, minor in owed.items() if minor]


def claims_left(conn: Connection, running: Running) -> dict[tuple[str, str, str], int]:
    """Debts of a round that were not paid yet, by the key of `claims_of`.

    A settlement or a share-out sets debts off without naming a turn: then the account holds less
    than all of them, and the oldest are gone.
    """
    paid = seats.paid_for(conn, running.pots())
    found = {key: minor - paid.get(key, 0) for key, minor in claims_of(running).items()}
    left = {key: minor for key, minor in found.items() if minor > 0}
    if not left:
        return {}
    over: dict[tuple[str, str], int] = {}
    for (_, member, kind), minor in left.items():
        over[kind, member] = over.get((kind, member), 0) + minor
    for kind, account in ACCOUNTS.items():
        held = balances.sub_balances(conn, account, running.box.currency)
        for of, member in over:
            if of == kind:
                over[of, member] -= max(0, held.get(member, 0))
    for key, minor in left.items():
        gone = max(0, min(over[key[2], key[1]], minor))
        over[key[2], key[1]] -= gone
        left[key] = minor - gone
    return {key: minor for key, minor in left.items() if minor}


def owed_to(running: Running) -> dict[tuple[int, str, str], int]:
    """What the group still owes winners of short pots: (turn, seat, member) → minor, oldest
    first; turn 0 is what a seat that was sold or given up brings its former owner."""
    sums: dict[tuple[int, str, str], int] = {}
    for key, minor in _payables(running.course):
        sums[key] = sums.get(key, 0) + minor
    return {key: minor for key, minor in sums.items() if minor > 0}


def in_reserve(conn: Connection, running: Running) -> int:
    """The notes that the reserve of a round has and did not lend to earlier pots, minor units.

    Of a table of prizes it is the round's own (2035), and late prizes need it; else it is what the
    group put aside for losses (3040). Negative when more was lent than there is. It is told as it
    was before the open turn: every owner of a shared seat finds the same.
    """
    currency, course = running.box.currency, running.course
    if running.plan.prizes:
        held = -balances.balance_of(conn, SEAT_RESERVE, currency, running.round)
        held -= sum(one.reserve for one in course.paid if one.turn == running.turn)
    else:
        held = -balances.balance_of(conn, LOSS_RESERVE, currency)
    others, left = {running.pot(0), running.pot(running.turn)}, claims_left(conn, running)
    claimed = sum(minor for (pot, _, _), minor in left.items() if pot not in others)
    owed = owed_to(running).items()
    waited_for = sum(minor for (at, _, _), minor in owed if 0 < at != running.turn)
    return held - (claimed - waited_for)


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
