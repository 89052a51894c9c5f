"""What the open turn of a round would pay now, and out of which money."""

from collections.abc import Mapping
from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection

from app.core import accounts as a
from app.core.errors import Refused
from app.core.rotation.prizes import Prize
from app.core.rotation.short_pot import Shortage, shortage
from app.core.rotation.winnings import Winning, winnings
from app.projections import balances, box_dues, seats, turn_claims
from app.projections.turns import Running


@dataclass(frozen=True, slots=True, kw_only=True)
class Payable:
    """What a turn would pay now.

    Attributes:
        turn: The turn. due, paid: By member, for this turn.
        shortage: Who did not pay and what is done about it; what was claimed before stays.
        winnings: What each owner of a winning seat gets; `done` says who has it.
        in_pot: What the pot holds with the claims, and what earlier turns left.
        older: (turn id, minor) that earlier turns left.
        foreman: Who has the commission; "" for the group.
    """

    turn: int
    due: dict[str, int]
    paid: dict[str, int]
    shortage: Shortage
    winnings: tuple[Winning, ...]
    done: frozenset[tuple[str, str]]
    in_pot: int
    older: tuple[tuple[str, int], ...]
    foreman: str = ""

    @property
    def short(self) -> int:
        return sum(one.short for one in self.winnings)


def payable(
    conn: Connection,
    running: Running,
    *,
    host: str = "",
    receivers: Mapping[str, str] | None = None,
) -> Payable:
    """What the open turn pays, before anybody agreed to anything.

    Args:
        host: Who fed the meeting; "" for nobody, then no meal is kept back.

    Raises:
        Refused: "round.over", "turn.no_order" while nobody knows whose turn it is,
            "turn.no_auction" before the pot was auctioned, "turn.waits" with missing where the
            group waits for a full pot.
    """
    if running.is_over:
        raise Refused("round.over")
    turn, pot = running.turn, running.pot(running.turn)
    winners = running.winners(turn)
    if running.auctions and turn not in running.course.auctions:
        raise Refused("turn.no_auction")
    if len(winners) < len(running.plan.places_of(turn)):
        raise Refused("turn.no_order")
    currency = running.box.currency
    settled = box_dues.settled_by_turn(running, seats.paid_for(conn, running.pots()))
    paid = {member: minor for (at, member), minor in settled.items() if at == turn}
    for member, minor in box_dues.overpaid_before(conn, running, turn).items():
        paid[member] = paid.get(member, 0) + minor
    due = running.due(turn)
    claimed = {one.member: one.minor for one in running.course.owed if one.turn == turn}
    prize = running.prize(running.plan.places_of(turn)[0])
    reserve = _in_reserve(conn, running, prize)
    # Once the first winner was paid, what was missing is a debt, and stays what it was. A reserve
    # only lends its notes: the debts are the group's, so nothing is posted to it.
    found = shortage(
        claimed or due,
        {} if claimed else paid,
        policy=running.terms.short,
        reserve=reserve,
        stopped=running.course.missing_at(turn),
    )
    held = balances.sub_balances(conn, a.POT, currency)
    older = tuple(
        (name, -held[name])
        for name in (running.pot(number) for number in range(1, turn))
        if held.get(name, 0) < 0
    )
    in_pot = -held.get(pot, 0) + sum(minor for _, minor in older)
    if not claimed:
        in_pot += sum(minor for _, minor in found.missing)
    terms = running.terms if host else msgspec.structs.replace(running.terms, meal=0)
    won = winnings(
        terms,
        prize.total,
        winners,
        turn=turn,
        short=found.short,
        receivers=receivers,
        commission=prize.commission,
        dividend=prize.dividend,
        reserve=prize.reserve,
    )
    done = frozenset((one.seat, one.member) for one in running.course.paid if one.turn == turn)
    return Payable(
        turn=turn,
        due=due,
        paid=paid,
        shortage=found,
        winnings=won,
        done=done,
        in_pot=in_pot,
        older=older,
        foreman=prize.foreman,
    )


def _in_reserve(conn: Connection, running: Running, prize: Prize) -> int:
    """The notes that may fill this pot.

    Seats with prizes of their own have a reserve for the late ones: what it lent to earlier pots
    is gone until the debtors pay, and what this turn takes out of it is needed here.
    """
    held = turn_claims.in_reserve(conn, running)
    return held + min(0, prize.reserve) if running.plan.prizes else max(0, held)
