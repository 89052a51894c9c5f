"""The turn of a box: the pot is paid out, what is missing is owed, and handed on when it comes."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import msgspec
from sqlalchemy import Connection

from app.book.transaction import Tx
from app.core import accounts as a
from app.core.errors import Refused
from app.core.payouts import SOURCES
from app.core.rotation import turns as core
from app.core.rotation.prizes import Prize
from app.core.rotation.short_pot import Shortage, shortage
from app.core.rotation.turns import TurnHandedOn, TurnOwed, TurnPaid
from app.core.rotation.winnings import Winning, from_pots, winnings
from app.operations.rounds import running_one
from app.operations.running import writable_meeting
from app.operations.second_factors import require_for_payout
from app.operations.undoing import note_step
from app.projections import balances, box_dues, group, seats, turn_claims
from app.projections.meetings import Meeting
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


def pay_turn(
    tx: Tx,
    *,
    meeting: str,
    box: str,
    seat: str,
    member: str,
    agreed: str,
    source: str = "cash",
    code: str = "",
    host: str = "",
    for_all: bool = False,
    set_off: bool = False,
) -> str:
    """Pay the pot of the open turn to an owner of a seat whose turn it is; the fact.

    Who did not pay owes it from now on; the receiver gets the rest when it comes (T31).

    Args:
        agreed: "pin", "paper" or "".
        host: Who fed the meeting, and gets the meal.
        for_all: The member takes it for all owners of the seat.
        set_off: What the member owes the group (1340) is kept back.

    Raises:
        Refused: "round.none", as `payable`, "turn.not_yours" when it is not the seat's turn,
            "turn.paid_already", "turn.own_due" with minor when the receiver has not paid, and
            what `app.core.rotation.turns.pay` refuses.
    """
    running = running_one(tx, box)
    open_meeting = writable_meeting(tx, meeting)
    receivers = {seat: member} if for_all else None
    now = payable(tx.conn, running, host=host, receivers=receivers)
    mine = next((x for x in now.winnings if (x.seat, x.member) == (seat, member)), None)
    if mine is None:
        raise Refused("turn.not_yours", member=member)
    if (seat, member) in now.done:
        raise Refused("turn.paid_already", member=member)
    _check_own(running, now, mine)
    payout = _payout(tx, running, open_meeting, now, mine)
    if set_off:
        owes = balances.balance_of(tx.conn, a.OTHER_DUE, running.box.currency, member)
        kept = max(0, min(owes, payout.paid))
        payout = replace(payout, paid=payout.paid - kept, debt=kept)
    have = balances.balance_of(tx.conn, SOURCES.get(source, a.CASH_LOAN), running.box.currency)
    agreed_on = replace(
        payout, source=source, code=code, agreed=agreed, host=host if mine.meal else ""
    )
    payload = core.pay(agreed_on, in_pot=now.in_pot, have=have)
    require_for_payout(tx, payload.paid)
    done = tx.append(payload).id
    written = (done, *_claim(tx, running, open_meeting, now, cause=done))
    if len(written) > 1:
        note_step(tx, meeting=meeting, written=(done,))
    return done


def hand_on(
    tx: Tx,
    *,
    meeting: str,
    box: str,
    turn: int,
    seat: str,
    member: str,
    agreed: str,
    minor: int | None = None,
    source: str = "cash",
    code: str = "",
) -> str:
    """Hand a member what the group still owes of a turn (2060); the fact.

    Args:
        turn: Whose pot was short; 0 for a seat that was sold or given up.
        minor: None for all of it.

    Raises:
        Refused: "round.none", or what `app.core.rotation.turns.hand_on` refuses.
    """
    running = running_one(tx, box)
    open_meeting = writable_meeting(tx, meeting)
    owed = turn_claims.owed_to(running).get((turn, seat, member), 0)
    handed = TurnHandedOn(
        box=box,
        round=running.round,
        turn=turn,
        seat=seat,
        member=member,
        minor=owed if minor is None else minor,
        currency=running.box.currency,
        source=source,
        code=code,
        agreed=agreed,
        on=open_meeting.on,
        meeting=meeting,
    )
    have = balances.balance_of(tx.conn, SOURCES.get(source, a.CASH_LOAN), running.box.currency)
    payload = core.hand_on(handed, owed=owed, have=have)
    require_for_payout(tx, payload.minor)
    return tx.append(payload).id


def _in_reserve(conn: Connection, running: Running, prize: Prize) -> int:
    """The notes that may fill this pot.

    Seats with prizes of their own have a reserve for the late ones: what it lent to earlier pots
    is gone until the debtors pay, and what this turn takes out of it is needed here.
    """
    held = turn_claims.in_reserve(conn, running)
    return held + min(0, prize.reserve) if running.plan.prizes else max(0, held)


def _check_own(running: Running, now: Payable, mine: Winning) -> None:
    """Who gets the pot has paid into it: nobody owes a part of the own prize."""
    seat = running.course.seats[mine.seat]
    missing = dict(now.shortage.missing)
    for member in seat.members:
        if missing.get(member):
            raise Refused("turn.own_due", member=member, minor=missing[member])


def _payout(tx: Tx, running: Running, meeting: Meeting, now: Payable, mine: Winning) -> TurnPaid:
    _, rules = group.current_rules(tx.conn)
    taken, _ = from_pots(now.older, min(mine.prize, mine.prize + mine.reserve))
    return TurnPaid(
        box=running.box.box,
        round=running.round,
        turn=now.turn,
        turn_id=running.pot(now.turn),
        seat=mine.seat,
        member=mine.member,
        meeting=meeting.meeting,
        on=meeting.on,
        prize=mine.prize,
        commission=mine.commission,
        foreman=now.foreman if mine.commission else "",
        dividend=mine.dividend,
        reserve=mine.reserve,
        paid=mine.paid,
        short=mine.short,
        welfare=mine.welfare,
        welfare_bag=rules.welfare_bag,
        meal=mine.meal,
        pots=taken,
        source="cash",
        agreed="",
        currency=running.box.currency,
    )


def _claim(
    tx: Tx, running: Running, meeting: Meeting, now: Payable, *, cause: str
) -> tuple[str, ...]:
    """What is missing becomes a debt, with the first payout."""
    if any(one.turn == now.turn for one in running.course.owed):
        return ()
    served = {
        member
        for seat in running.course.seats.values()
        if seat.seat in running.course.served
        for member in seat.members
    }
    waits = {
        member
        for seat in running.course.active
        if seat.seat not in running.course.served
        for member in seat.members
    }
    return tuple(
        tx.append(
            core.owe(
                TurnOwed(
                    box=running.box.box,
                    round=running.round,
                    turn=now.turn,
                    turn_id=running.pot(now.turn),
                    seat="",
                    member=member,
                    minor=minor,
                    # With a seat that waits there is a prize to come: that is no default.
                    why="served" if member in served and member not in waits else "missed",
                    currency=running.box.currency,
                    on=meeting.on,
                    meeting=meeting.meeting,
                    cause=cause,
                )
            )
        ).id
        for member, minor in now.shortage.missing
    )
