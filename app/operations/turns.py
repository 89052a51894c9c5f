"""The turn of a box: the pot is paid out, what is missing is owed, and handed on when it comes.

What a turn would pay is `app.projections.payable_turns`.
"""

from dataclasses import replace

from app.book.transaction import Tx
from app.core import accounts as a
from app.core.errors import Refused
from app.core.payouts import SOURCES
from app.core.rotation import turns as core
from app.core.rotation.turns import TurnHandedOn, TurnOwed, TurnPaid
from app.core.rotation.winnings import Winning, from_pots
from app.operations.rounds import running_one
from app.operations.running import writable_meeting
from app.operations.second_factors import require_for_payout
from app.operations.undoing import note_step
from app.projections import balances, group, turn_claims, turns
from app.projections.meetings import Meeting
from app.projections.payable_turns import Payable, payable
from app.projections.turns import Running


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
    require_for_payout(tx, payload, payload.paid)
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
    of_round: str = "",
) -> str:
    """Hand a member what the group still owes of a turn (2060); the fact.

    Args:
        turn: Whose pot was short; 0 for a seat that was sold or given up.
        of_round: An earlier round of the box; "" for the newest.
        minor: None for all of it.

    Raises:
        Refused: "round.none", or what `app.core.rotation.turns.hand_on` refuses.
    """
    running = running_one(tx, box)
    before = turns.earlier_rounds(tx.conn, running) if of_round else ()
    running = next((one for one in before if one.round == of_round), running)
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
    require_for_payout(tx, payload, payload.minor)
    return tx.append(payload).id


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
