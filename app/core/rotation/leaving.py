"""Somebody leaves a running round: what is fair to everybody, and what a seat costs a newcomer.

Those who had their turn got a pot that the one who leaves had filled too; the others neither
gain nor lose. So the early receivers owe exactly what the one who leaves has paid.

Source: spec/domain.md section 3.3, leaver vector.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.core.errors import Refused
from app.core.rotation.seats import Seat, by_fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class FairRow:
    """What one seat pays and gets over the whole round, minor units.

    Attributes:
        paid: So far. to_pay: In the turns to come.
        received: Its pot; 0 while it waits. to_receive: The pot to come.
        owes: What it got more than it pays: for the one who leaves. Negative: what it gets back.
    """

    seat: Seat
    paid: int
    to_pay: int
    received: int
    to_receive: int
    owes: int


@dataclass(frozen=True, slots=True)
class Fairness:
    """The table, by number of the seats, the one that leaves among them.

    Attributes:
        pot: Of every turn to come.
        refund: What the leaving seat gets back: its contributions, and the sum that is owed.
    """

    rows: tuple[FairRow, ...]
    leaving: str
    pot: int
    refund: int

    @property
    def owed_by(self) -> tuple[tuple[str, int], ...]:
        """(member, minor) of everybody who owes something, by number of the seats."""
        sums: dict[str, int] = {}
        for row in self.rows:
            if row.seat.seat != self.leaving and row.owes > 0:
                cut = by_fraction(row.owes, row.seat.owners)
                for owner, minor in zip(row.seat.owners, cut, strict=True):
                    sums[owner.member] = sums.get(owner.member, 0) + minor
        return tuple((member, minor) for member, minor in sums.items() if minor)


def fairness(
    seats: Sequence[Seat],
    leaving: str,
    *,
    value: int,
    turns_done: int,
    received: Mapping[str, int],
    charged: Mapping[str, int] | None = None,
) -> Fairness:
    """What is fair when a seat leaves after `turns_done` turns with one winner each.

    Args:
        seats: That still play, the leaving one among them.
        received: What each served seat got, before anything was kept back.
        charged: What served seats owe already because of seats that left before.

    Raises:
        Refused: "seat.unknown", or "seat.served" for one that had its turn: it may not go.
    """
    if leaving not in {one.seat for one in seats}:
        raise Refused("seat.unknown")
    if leaving in received:
        raise Refused("seat.served")
    before = charged or {}
    waiting = [one.seat for one in seats if one.seat not in received and one.seat != leaving]
    pot = value * (len(seats) - 1)
    rows = []
    for one in sorted(seats, key=lambda seat: seat.no):
        goes = one.seat == leaving
        paid = value * turns_done + before.get(one.seat, 0)
        to_pay = 0 if goes else value * len(waiting)
        got = received.get(one.seat, 0)
        to_get = pot if one.seat in waiting else 0
        owes = got + to_get - paid - to_pay
        rows.append(
            FairRow(seat=one, paid=paid, to_pay=to_pay, received=got, to_receive=to_get, owes=owes)
        )
    return Fairness(tuple(rows), leaving, pot, value * turns_done)


def seat_price(value: int, *, turns_done: int) -> int:
    """What a newcomer pays for a seat that waits: the contributions that were made for it."""
    return value * turns_done
