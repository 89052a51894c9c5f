"""One turn paid out on two laptops, or one seat paid twice: who has the money keeps it, and an
officer says who owes it back.

Source: spec/domain.md INV-34, INV-35; spec/sync.md class 3.
"""

from collections.abc import Iterable
from dataclasses import replace

import msgspec

from app.core.accounts import OTHER_DUE
from app.core.cases import SEAT_TWICE, TURN_TWICE, CaseOpened, Op, Resolved, Slip
from app.core.effects import Effect
from app.core.errors import Refused
from app.core.events.envelope import Event
from app.core.payouts import PayoutPaid
from app.core.rotation.rounds import RoundSeated, RoundStarted
from app.core.rotation.terms import RotationTerms, plan_of
from app.core.rotation.turns import TurnPaid
from app.core.rules.index import Index, Mark, has_seen, mark_of
from app.core.rules.loan_cases import loan_case
from app.core.rules.same_payment import slip_of

RULE = "turns_paid"
VERSION = 1
_PAID = "turn_paid"  # round -> payouts that stand
_PAID_AT = "turn_paid_at"  # event id of a payout -> its round
_SEATS = "round_seats"  # round -> (seats so far, terms)


class _Payout(msgspec.Struct, frozen=True, gc=False):
    """A payout, as far as another may collide with it."""

    mark: Mark
    slip: Slip
    turn: int
    seat: str
    member: str
    paid: int


_encode = msgspec.json.encode
_decode = msgspec.json.Decoder(_Payout).decode


def keys(event: Event) -> Iterable[tuple[str, str]]:
    match event.payload:
        case TurnPaid(round=round_id):
            return ((_PAID, round_id), (_SEATS, round_id))
        case PayoutPaid(turn=turn):
            return ((_PAID, f"pot {turn}"),)
        case RoundSeated(round=round_id) | RoundStarted(round=round_id):
            return ((_SEATS, round_id),)
    return ()


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[CaseOpened, ...]:
    """Ask about a payout that its author would not have made, had he known the other."""
    del found
    paid = event.payload
    if isinstance(paid, PayoutPaid):
        return _of_pot(event, paid, index)
    if not isinstance(paid, TurnPaid):
        return ()
    before = [_decode(text) for text in index.get(_PAID, paid.round)]
    unseen = [one for one in before if not has_seen(event, one.mark, index)]
    mine = (paid.seat, paid.member)
    again = [one for one in unseen if (one.seat, one.member) == mine]
    if again and again[-1].turn != paid.turn:
        return (_case(event, again[-1], SEAT_TWICE),)
    same_turn = [one for one in unseen if one.turn == paid.turn]
    if again:
        return (_case(event, again[-1], TURN_TWICE),)
    seats = {one.seat for one in before if one.turn == paid.turn} | {paid.seat}
    if same_turn and len(seats) > _winners(paid, index):
        other = next((one for one in reversed(same_turn) if one.seat != paid.seat), same_turn[-1])
        return (_case(event, other, TURN_TWICE),)
    return ()


def _of_pot(event: Event, paid: PayoutPaid, index: Index) -> tuple[CaseOpened, ...]:
    """The pot of a meeting of a group whose pot goes round by plain rules."""
    before = [_decode(text) for text in index.get(_PAID, f"pot {paid.turn}")]
    unseen = [one for one in before if not has_seen(event, one.mark, index)]
    return (_case(event, unseen[-1], TURN_TWICE),) if unseen else ()


def observe(event: Event, index: Index) -> None:
    match event.payload:
        case PayoutPaid() as paid:
            one = _Payout(mark_of(event), slip_of(event), 1, "", paid.member, paid.minor)
            key = f"pot {paid.turn}"
            index.put(_PAID, key, (*index.get(_PAID, key), _encode(one).decode()))
            index.put(_PAID_AT, event.id, (key,))
        case RoundSeated(round=round_id, seats=seats):
            many, terms = _known(round_id, index)
            index.put(_SEATS, round_id, (str(many + len(seats)), terms))
        case RoundStarted(round=round_id, seats=seats, terms=text):
            many, terms = _known(round_id, index)
            if not terms:
                index.put(_SEATS, round_id, (str(many + len(seats)), text))
        case TurnPaid() as paid:
            one = _Payout(
                mark_of(event), slip_of(event), paid.turn, paid.seat, paid.member, paid.total
            )
            stored = (*index.get(_PAID, paid.round), _encode(one).decode())
            index.put(_PAID, paid.round, stored)
            index.put(_PAID_AT, event.id, (paid.round,))


def forget(taken: Effect, index: Index) -> None:
    entry = taken.entry
    for round_id in index.get(_PAID_AT, entry):
        kept = tuple(
            text for text in index.get(_PAID, round_id) if _decode(text).mark.event != entry
        )
        index.put(_PAID, round_id, kept)
    index.put(_PAID_AT, entry, ())


def _known(round_id: str, index: Index) -> tuple[int, str]:
    stored = index.get(_SEATS, round_id)
    return (int(stored[0]), stored[1]) if stored else (0, "")


def _winners(paid: TurnPaid, index: Index) -> int:
    """How many seats win at a turn; 1 where the terms are of another kind."""
    many, text = _known(paid.round, index)
    try:
        known = msgspec.json.decode(text or "{}")
        terms = RotationTerms(value=known["value"], winners=known["winners"])
        winners = plan_of(terms, many).winners
    except (KeyError, TypeError, msgspec.MsgspecError, Refused):
        return 1
    return winners[paid.turn - 1] if 0 < paid.turn <= len(winners) else 1


def _case(event: Event, first: _Payout, kind: str) -> CaseOpened:
    """The question; its operations only tell who would owe how much back, nothing is held."""
    paid: TurnPaid | PayoutPaid = event.payload
    minor = paid.minor if isinstance(paid, PayoutPaid) else paid.total
    asked = loan_case(
        event,
        rule=RULE,
        version=VERSION,
        kind=kind,
        slips=(first.slip, slip_of(event)),
        amount=minor,
    )
    ops = tuple(
        Op(
            op="would_owe",
            event=slip.event,
            account=OTHER_DUE,
            sub=member,
            minor=owed,
            currency=paid.currency,
        )
        for slip, member, owed in (
            (asked.slips[0], first.member, first.paid),
            (asked.slips[1], paid.member, minor),
        )
    )
    return replace(asked, ops=ops)
