"""What the auction page reads: who may bid and what, the bids so far, who wins, what comes out."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.core.auctions.bidding import Limits, Result
from app.core.auctions.dividend import Outcome
from app.core.errors import Refused
from app.core.rotation import auctioned
from app.core.rotation.terms import AuctionTerms
from app.operations.auctions import bids_known, find_result, lot_between
from app.projections import auctions
from app.projections.auctions import Auction
from app.projections.turns import Running

if TYPE_CHECKING:
    from app.book.transaction import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class AuctionFacts:
    """The auction of the open turn, minor units.

    Attributes:
        now: As the book has it. pot: What all seats pay.
        why_not: By seat why it cannot bid: "served", "owes", "away", "organiser".
        bids: (seat, minor) in the order they were said; () until this laptop has the auction.
        is_mine: This laptop has it; `is_elsewhere`: another one has.
        result: Who wins so far; None while nobody can, and `wrong` says why.
        lot: The draw between equal bids, once it was made; `lot_seat` who it gave the pot.
        outcome: What becomes of the pot.
        due, due_next: What a seat that has a dividend brings this turn and the next.
    """

    now: Auction
    pot: int
    value: int
    why_not: dict[str, str]
    bids: tuple[tuple[str, int], ...]
    is_mine: bool
    is_elsewhere: bool
    result: Result | None
    lot: str
    lot_seat: str
    outcome: Outcome | None
    is_next: bool
    wrong: Refused | None = None

    @property
    def limits(self) -> Limits:
        return self.now.limits

    @property
    def tied(self) -> tuple[str, ...]:
        """Between whom a lot must decide."""
        return self.result.tied if self.result else ()

    @property
    def winner(self) -> str:
        return (self.result.winner or self.lot_seat) if self.result else ""


def read_auction(reading: "Reading", running: Running, meeting: str) -> AuctionFacts:
    """Read the auction of the open turn of a round that auctions."""
    conn, terms = reading.conn, running.terms
    assert isinstance(terms, AuctionTerms)
    now = auctions.auction(conn, running, meeting)
    known = bids_known(conn, now.opened) if now.opened else None
    found = AuctionFacts(
        now=now,
        pot=running.plan.prize,
        value=terms.value,
        why_not=_why_not(running, now),
        bids=known or (),
        is_mine=known is not None,
        is_elsewhere=bool(now.opened) and known is None,
        result=None,
        lot="",
        lot_seat="",
        outcome=None,
        is_next=auctioned.credit_turn(terms, now.turn, running.plan.turns) != now.turn,
    )
    try:
        result = find_result(now, found.bids)
    except Refused as refusal:  # a bid is not allowed any more, or nobody may win
        return replace(found, wrong=refusal)
    lot, seat = lot_between(conn, running, result.tied) if result.tied else ("", "")
    outcome = auctioned.divided(
        terms,
        running.plan.prize,
        turn=now.turn,
        turns=running.plan.turns,
        discount=result.discount,
        entitled=len(now.entitled),
        carry=now.carried,
    )
    return replace(found, result=result, lot=lot, lot_seat=seat, outcome=outcome)


def _why_not(running: Running, now: Auction) -> dict[str, str]:
    found = {}
    for one in running.course.active:
        if one.seat in running.course.served:
            found[one.seat] = "served"
        elif one.seat in now.owing:
            found[one.seat] = "owes"
        elif one.seat in now.may_win and one.seat not in now.bidders:
            found[one.seat] = "away"
        elif one.seat not in now.bidders:
            found[one.seat] = "organiser"
    return found
