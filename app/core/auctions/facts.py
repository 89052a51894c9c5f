"""The facts of an auction: one laptop takes it over, and writes down what was bid.

The dividend goes into the pot of the turn whose contributions it makes smaller, for all entitled
seats at once (2120 to 2030), and the payout of the turn fills 2120 again. So the account is empty
at the end of every turn, whoever joins or leaves between auction and contribution.

Source: spec/domain.md section 4.3, T05 and T34; INV-38, INV-39.
"""

from dataclasses import dataclass, replace
from typing import Final

from app.core import accounts as a
from app.core.auctions.bidding import Bid
from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.ledger import Line, lines_of

WITNESSES: Final = 2


@event_type("auction.opened", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class AuctionOpened:
    """This laptop holds the auction of a turn: bids that another one writes are unofficial.

    Attributes:
        instead_of: The auction of a laptop that could not go on; "" for none.
    """

    auction: str
    box: str
    round: str
    turn: int
    instead_of: str = ""
    on: str
    meeting: str


@event_type("auction.held", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class AuctionHeld:
    """A pot was auctioned.

    Amounts are minor units; `prize` + `commission` + `dividend` × entitled + `carry` is the pot and
    `carried`.

    Attributes:
        bids: In the order they were said; () where nobody could bid against somebody.
        winner: The seat. discount: What it gives.
        commission: Kept; `foreman` is the member who gets it, "" for the group.
        dividend: Of each of the `entitled` seats, taken off what it pays for turn `credit_turn`.
        carried, carry: What could not be divided before this turn, and after it.
        lot_draw: The draw that decided between equal bids; "" for none.
        witnesses: Two members who saw it.
        turn_id, credit_id: Names of the two turns.
    """

    auction: str
    box: str
    round: str
    turn: int
    turn_id: str
    bids: tuple[Bid, ...]
    winner: str
    discount: int
    prize: int
    commission: int
    foreman: str = ""
    dividend: int
    credit_turn: int
    credit_id: str
    carried: int
    carry: int
    entitled: tuple[str, ...]
    lot_draw: str
    witnesses: tuple[str, ...]
    currency: str
    on: str
    meeting: str
    post: tuple[Line, ...] = ()

    @property
    def divided(self) -> int:
        """All dividends together."""
        return self.dividend * len(self.entitled)

    def template(self) -> tuple[Line, ...]:
        """T05 for all entitled seats at once."""
        rows = [
            (a.CHIT_DIVIDEND, self.turn_id, self.divided),
            (a.POT, self.credit_id, -self.divided),
        ]
        return lines_of(rows, self.currency)


def hold(payload: AuctionHeld, *, pot: int) -> AuctionHeld:
    """Fill in the lines of an auction.

    Args:
        pot: What all seats pay at a turn.

    Raises:
        Refused: "auction.witnesses" with wanted, or "auction.sum" when parts are not the pot.
    """
    if len(set(payload.witnesses)) < WITNESSES:
        raise Refused("auction.witnesses", wanted=WITNESSES)
    parts = (payload.prize, payload.commission, payload.dividend, payload.carry, payload.carried)
    whole = payload.prize + payload.commission + payload.divided + payload.carry
    if min(parts) < 0 or whole != pot + payload.carried:
        raise Refused("auction.sum")
    return replace(payload, post=payload.template())
