"""The fact of a seat that is sold before its round, by the table of prizes everybody signed.

Source: spec/domain.md section 3.4 (equal prizes and a premium at the sale); INV-36.
"""

from dataclasses import dataclass, replace

from app.core import accounts as a
from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.ledger import Line, lines_of
from app.core.payouts import SOURCES
from app.core.rotation.rounds import need_agreement
from app.core.rotation.seats import Seat


@event_type("seat.sold", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class SeatSold:
    """A seat of the round to come has its owners; from now on nobody changes the prizes.

    Amounts are minor units.

    Attributes:
        seat: With its owners; its number is its place. seats: How many the round has.
        member: The one who pays or gets `premium`.
        prize: What the table promises it, commission within.
        premium: Paid at the sale into the reserve of the round; negative: the reserve owes it to
            the member (2060) and hands it over as soon as it has the money.
        terms: The terms of the box by which it was sold: their fact.
        agreed: Owners whose PIN or thumb says yes.
    """

    box: str
    round: str
    seat: Seat
    seats: int
    member: str
    prize: int
    premium: int
    terms: str
    currency: str
    source: str
    agreed: tuple[str, ...]
    on: str
    meeting: str
    post: tuple[Line, ...] = ()

    def template(self) -> tuple[Line, ...]:
        paid, given = max(0, self.premium), max(0, -self.premium)
        rows = [
            (SOURCES.get(self.source, a.CASH_LOAN), "", paid),
            (a.SEAT_RESERVE, self.round, given - paid),
            (a.PAYABLE, self.member, -given),
        ]
        return lines_of(rows, self.currency)


def sell(payload: SeatSold) -> SeatSold:
    """Fill in the lines of a sale.

    Raises:
        Refused: "turn.not_agreed" with member, "money.unknown_place" with place,
            "turn.nothing_to_pay" for a prize of nothing.
    """
    need_agreement(set(payload.seat.members), payload.agreed)
    if payload.source not in SOURCES:
        raise Refused("money.unknown_place", place=payload.source)
    if payload.prize <= 0:
        raise Refused("turn.nothing_to_pay")
    return replace(payload, post=payload.template())
