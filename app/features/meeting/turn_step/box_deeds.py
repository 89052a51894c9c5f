"""What an officer does with a rotating box, as operations in one transaction."""

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from app.core.locales.digits import fold_digits
from app.core.rotation.defaulting import Covered
from app.core.rotation.seats import Owner, Seat
from app.features.meeting.turn_step.box_facts import BoxFacts, OwedOn, Receiver
from app.operations import draws, rounds, seat_defaults, seat_owners, turn_order, turns

if TYPE_CHECKING:
    from app.book.transaction import Tx

Deed = Callable[["Tx", str, BoxFacts], str]  # the transaction, the meeting, what was shown

_NUMBERS = re.compile(r"[0-9]+")


def typed_seats(text: str) -> tuple[str, ...]:
    """Names of seats as typed: their numbers, whatever stands between them."""
    return tuple(str(int(found)) for found in _NUMBERS.findall(fold_digits(text)))


def give(receiver: Receiver, source: str, code: str, agreed: str, host: str = "") -> Deed:
    """Pay the turn to a receiver; what is owed from before is taken off."""

    def deed(tx: "Tx", meeting: str, facts: BoxFacts) -> str:
        return turns.pay_turn(
            tx,
            meeting=meeting,
            box=facts.box.box,
            seat=receiver.seat,
            member=receiver.member,
            agreed=agreed,
            source=source,
            code=code,
            host=host,
            set_off=receiver.debt > 0,
        )

    return deed


def hand_on(owed: OwedOn, source: str) -> Deed:
    """Hand over what came after the payout."""

    def deed(tx: "Tx", meeting: str, facts: BoxFacts) -> str:
        return turns.hand_on(
            tx,
            meeting=meeting,
            box=facts.box.box,
            turn=owed.turn,
            seat=owed.seat,
            member=owed.member,
            agreed="paper",
            source=source,
            of_round=owed.round,
        )

    return deed


def seal(seats: Sequence[Seat] | None) -> Deed:
    """Lock a secret, for the next round's order or the open turn."""

    def deed(tx: "Tx", meeting: str, facts: BoxFacts) -> str:
        among = facts.auction.tied if facts.auction else ()
        box = facts.box.box
        return draws.seal_draw(tx, meeting=meeting, box=box, seats=seats, among=among)

    return deed


def reveal(shown: Sequence[tuple[str, int]]) -> Deed:
    """Open the seal with the numbers."""

    def deed(tx: "Tx", meeting: str, facts: BoxFacts) -> str:
        del meeting
        draw = facts.sealed.draw if facts.sealed else ""
        return " ".join(draws.reveal_draw(tx, draw=draw, numbers=shown))

    return deed


def by_slips(typed: str, witnesses: tuple[str, str], seats: Sequence[Seat] | None) -> Deed:
    """Write down what was drawn from the bag."""

    def deed(tx: "Tx", meeting: str, facts: BoxFacts) -> str:
        return draws.draw_by_slips(
            tx,
            meeting=meeting,
            box=facts.box.box,
            order=typed_seats(typed),
            witnesses=witnesses,
            seats=seats,
            among=facts.auction.tied if facts.auction else (),
        )

    return deed


def by_vote(seat: str, words: str) -> Deed:
    """Give the open turn to the seat that the meeting chose."""

    def deed(tx: "Tx", meeting: str, facts: BoxFacts) -> str:
        box = facts.box.box
        return rounds.assign_turn(tx, meeting=meeting, box=box, seats=(seat,), motion=words)

    return deed


def accept() -> Deed:
    """Begin the round with the order that was drawn."""

    def deed(tx: "Tx", meeting: str, facts: BoxFacts) -> str:
        del meeting
        return rounds.start_round(
            tx,
            box=facts.box.box,
            seats=facts.planned,
            on=facts.meeting.on,
            source="slips" if facts.is_by_slips else "draw",
            draw=facts.opened_draw,
        )

    return deed


def begin(seats: Sequence[Seat], typed: str) -> Deed:
    """Begin the round with an agreed order, or with none where turns are chosen one by one."""

    def deed(tx: "Tx", meeting: str, facts: BoxFacts) -> str:
        del meeting
        return rounds.start_round(
            tx,
            box=facts.box.box,
            seats=seats,
            on=facts.meeting.on,
            order=typed_seats(typed),
            source=facts.terms.order if facts.terms.order in ("need", "auction") else "predefined",
        )

    return deed


def swap(a: int, b: int, agreed: Sequence[str]) -> Deed:
    """Two places change hands."""

    def deed(tx: "Tx", meeting: str, facts: BoxFacts) -> str:
        return turn_order.swap_turns(
            tx, meeting=meeting, box=facts.box.box, a=a, b=b, agreed=agreed
        )

    return deed


def sell(
    seat: str, giver: str, taker: str, agreed: Sequence[str], part: Owner | None = None
) -> Deed:
    """A seat, or a part of it, goes to somebody who pays what was paid for it."""

    def deed(tx: "Tx", meeting: str, facts: BoxFacts) -> str:
        return seat_owners.transfer_seat(
            tx,
            meeting=meeting,
            box=facts.box.box,
            seat=seat,
            from_member=giver,
            to_member=taker,
            agreed=agreed,
            part=part,
        )

    return deed


def secure(member: str, by: str, minor: int, agreed: Sequence[str]) -> Deed:
    """Somebody stands for what a member still has to pay."""

    def deed(tx: "Tx", meeting: str, facts: BoxFacts) -> str:
        return seat_defaults.secure_seat(
            tx,
            meeting=meeting,
            box=facts.box.box,
            member=member,
            by=by,
            minor=minor,
            agreed=agreed,
        )

    return deed


def stop_paying(member: str, covers: Sequence[Covered]) -> Deed:
    """A member who had the pot pays no more."""

    def deed(tx: "Tx", meeting: str, facts: BoxFacts) -> str:
        return seat_defaults.stop_paying(
            tx, meeting=meeting, box=facts.box.box, member=member, covers=covers
        )

    return deed


def bear_by_reserve(member: str, agreed: Sequence[str]) -> Deed:
    """The reserve bears what a member will not pay."""

    def deed(tx: "Tx", meeting: str, facts: BoxFacts) -> str:
        return seat_defaults.bear_by_reserve(
            tx, meeting=meeting, box=facts.box.box, member=member, approved_by=agreed
        )

    return deed


def give_up(seat: str, agreed: Sequence[str]) -> Deed:
    """A seat leaves the round."""

    def deed(tx: "Tx", meeting: str, facts: BoxFacts) -> str:
        box = facts.box.box
        return seat_owners.give_up_seat(tx, meeting=meeting, box=box, seat=seat, agreed=agreed)

    return deed


def postpone(place: int, to: int, agreed: Sequence[str]) -> Deed:
    """A seat waits until a later place."""

    def deed(tx: "Tx", meeting: str, facts: BoxFacts) -> str:
        return turn_order.postpone_turn(
            tx, meeting=meeting, box=facts.box.box, place=place, to=to, agreed=agreed
        )

    return deed
