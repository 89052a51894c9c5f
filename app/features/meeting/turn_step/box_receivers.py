"""Who gets the pot of a turn, and what each of them is handed."""

from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec

from app.core.accounts import OTHER_DUE
from app.features.meeting.turn_step.box_facts import BoxFacts, Receiver
from app.projections import balances
from app.projections.payable_turns import Payable, payable
from app.projections.turns import Running

if TYPE_CHECKING:
    from app.book.transaction import Reading


def awaited(
    reading: "Reading", facts: BoxFacts, running: Running, host: str
) -> tuple[Receiver, ...]:
    """Who gets the pot when it is full, and what."""
    owing = replace(running, terms=msgspec.structs.replace(running.terms, short="owe"))
    found = receivers_of(reading, facts, payable(reading.conn, owing, host=host))
    return tuple(replace(one, paid=one.paid + one.short, short=0) for one in found)


def receivers_of(reading: "Reading", facts: BoxFacts, pays: Payable) -> tuple[Receiver, ...]:
    """Who gets something of the open turn, in the order of the winners."""
    found = []
    for one in pays.winnings:
        is_done = (one.seat, one.member) in pays.done
        owes = balances.balance_of(reading.conn, OTHER_DUE, facts.box.currency, one.member)
        debt = 0 if is_done else max(0, min(owes, one.paid))
        found.append(
            Receiver(
                seat=one.seat,
                member=one.member,
                name=facts.names.get(one.member, ""),
                prize=one.prize,
                paid=one.paid - debt,
                meal=one.meal,
                short=one.short,
                debt=debt,
                is_done=is_done,
                has_pin=one.member in facts.pins,
            )
        )
    return tuple(found)
