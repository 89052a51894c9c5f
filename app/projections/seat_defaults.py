"""A member who had the pot and may pay no more: what is to come, and who stands for it."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

from app.core.accounts import LOSS_RESERVE
from app.core.lending.guarantees import Guarantee, claims
from app.core.rotation.defaulting import OTHER_BOXES, Covered, TurnToCome
from app.projections import balances, loan_book, seats, turn_claims
from app.projections.turns import Running


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """What a default of one member would mean, minor units.

    Attributes:
        turns: To come, with what the member has not paid for them. prizes: Of their winners.
        secured: By member who stands for how much that was not asked for; the member itself
            stands with money in other boxes.
        free: (kind of `OTHER_BOXES`, member) → what may be taken.
        offers: What is to be asked of whom, in the order of section 3.5.
        reserve: What the reserve can lend.
        debt: What is owed already for turns of this round after the pot. borne: What of it the
            reserve of the group could bear for good.
    """

    member: str
    turns: tuple[TurnToCome, ...]
    prizes: tuple[int, ...]
    secured: dict[str, int]
    free: dict[tuple[str, str], int]
    offers: tuple[Covered, ...]
    reserve: int
    debt: int = 0
    borne: int = 0

    @property
    def owed(self) -> int:
        return sum(one.due for one in self.turns)


def served_members(running: Running) -> tuple[str, ...]:
    """Members whose seats all had their pot, while turns are to come; by number of the seats."""
    if running.is_over:
        return ()
    waits = {
        member
        for seat in running.course.active
        if seat.seat not in running.course.served
        for member in seat.members
    }
    found = (one for seat in running.course.active for one in seat.members)
    return tuple(one for one in dict.fromkeys(found) if one not in waits)


def outlook(conn: Connection, running: Running, member: str) -> Outlook:
    """What would not come when a member stops now.

    What a turn costs that was not auctioned yet nobody knows: only the open one is looked at.
    """
    last = running.turn if running.auctions else running.plan.turns
    paid = seats.paid_for(conn, running.pots())
    told = {
        one.turn
        for stopped in running.course.stopped
        if stopped.member == member
        for one in stopped.turns
    }
    turns, prizes = [], []
    for turn in range(running.turn, last + 1):
        if turn in told:
            continue
        pot = running.pot(turn)
        left = running.due(turn).get(member, 0) - paid.get((pot, member, "seat"), 0)
        if left > 0:
            turns.append(TurnToCome(turn=turn, turn_id=pot, due=left))
            prizes.append(_prizes_at(running, turn))
    owed = sum(one.due for one in turns)
    secured, free = _secured(conn, running, member, owed), {}
    for one in secured:
        for kind, account in OTHER_BOXES.items():
            have = -balances.balance_of(conn, account, running.box.currency, one)
            if kind == "savings":
                have -= loan_book.blocked_savings(conn, one)
            free[kind, one] = max(0, have)
    reserve = 0
    if running.terms.short == "reserve" and not running.plan.prizes:
        reserve = max(0, turn_claims.in_reserve(conn, running))
    debts = turn_claims.claims_left(conn, running)
    debt = sum(
        minor for (_, who, kind), minor in debts.items() if (who, kind) == (member, "seat_debt")
    )
    kept = max(0, -balances.balance_of(conn, LOSS_RESERVE, running.box.currency))
    return Outlook(
        member=member,
        turns=tuple(turns),
        prizes=tuple(prizes),
        secured=secured,
        free=free,
        offers=tuple(_offers(member, owed, secured, free)),
        reserve=reserve,
        debt=debt,
        borne=min(debt, kept),
    )


def _prizes_at(running: Running, turn: int) -> int:
    """Of all winners of a turn; before its auction the whole pot."""
    return sum(running.prize(place).total for place in running.plan.places_of(turn))


def _secured(conn: Connection, running: Running, member: str, owed: int) -> dict[str, int]:
    """Who stands for the member, guarantors in their order, then the member."""
    sums: dict[str, int] = {}
    for one in running.course.secured:
        if one.member == member:
            minor = one.minor or owed
            sums[one.by] = sums.get(one.by, 0) + minor
    for stopped in running.course.stopped:
        for cover in stopped.covers if stopped.member == member else ():
            sums[cover.member] = sums.get(cover.member, 0) - cover.minor
    found = {one: minor for one, minor in sums.items() if minor > 0}
    if member in found:
        found[member] = found.pop(member)  # own money in other boxes comes after the guarantors
    return found


def _offers(
    member: str, owed: int, secured: dict[str, int], free: dict[tuple[str, str], int]
) -> Iterable[Covered]:
    """Guarantors in proportion to what they stand for, each out of money that is here first."""
    standing = [
        Guarantee(guarantor=one, minor=minor) for one, minor in secured.items() if one != member
    ]
    asked = claims(owed, standing)
    left = owed - asked.to_guarantors
    parts = [
        (one.guarantor, part) for one, part in zip(standing, asked.from_guarantors, strict=True)
    ]
    if member in secured:
        parts.append((member, min(left, secured[member])))
    for one, part in parts:
        rest = part
        for kind in OTHER_BOXES:
            taken = min(rest, free[kind, one])
            rest -= taken
            if taken:
                yield Covered(kind=kind, member=one, minor=taken)
        if rest and one != member:
            yield Covered(kind="cash", member=one, minor=rest)
