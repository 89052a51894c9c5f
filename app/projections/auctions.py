"""The auction of the open turn of a box: who may bid, what, and what waits from the turn before."""

from dataclasses import dataclass

from sqlalchemy import Connection

from app.core.auctions.bidding import Limits
from app.core.auctions.facts import AuctionHeld, AuctionOpened
from app.core.rotation import auctioned
from app.core.rotation.seats import Seat
from app.core.rotation.terms import AuctionTerms
from app.projections import attendance, box_dues, rounds
from app.projections.turns import Running

AWAY = frozenset({"absent", "excused"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Auction:
    """What an auction of the open turn would be.

    Attributes:
        limits: What may be bid, minor units.
        bidders: Seats that may bid; `may_win` those that may win where nobody bids, who are away
            too. Both by number.
        owing: Seats whose owners owe something; () where the terms do not mind.
        carried: What waits from the turn before.
        entitled: Seats that have a dividend.
        is_foremans: The organiser has this turn. is_last: One seat is left. Then nobody bids.
        opened: The auction that was taken over, "" for none; `held` once it was held.
    """

    turn: int
    limits: Limits
    bidders: tuple[str, ...]
    may_win: tuple[str, ...]
    owing: tuple[str, ...]
    carried: int
    entitled: tuple[str, ...]
    is_foremans: bool
    is_last: bool
    opened: str
    held: AuctionHeld | None

    @property
    def is_called(self) -> bool:
        """Whether anybody bids at all."""
        return not (self.is_foremans or self.is_last)


def auction(conn: Connection, running: Running, meeting: str) -> Auction:
    """The auction of the open turn, which must not be beyond the round.

    Args:
        meeting: Whose roll says who is here.
    """
    terms = running.terms
    assert isinstance(terms, AuctionTerms)
    turn, course = running.turn, running.course
    waiting = [one for one in course.active if one.seat not in course.served]
    owing = _owing(conn, running)
    is_last = turn == running.plan.turns
    is_foremans = auctioned.is_foremans(terms, turn)
    may_win = _may_win(terms, waiting, owing, turn, is_last=is_last)
    before = [held for at, held in course.auctions.items() if at < turn]
    return Auction(
        turn=turn,
        limits=auctioned.limits_of(terms, running.plan.prize),
        bidders=tuple(one.seat for one in may_win if _is_here(conn, one, meeting)),
        may_win=tuple(one.seat for one in may_win),
        owing=tuple(one.seat for one in course.active if one.seat in owing),
        carried=max(before, key=lambda one: one.turn).carry if before else 0,
        entitled=auctioned.entitled_seats(
            terms, [one.seat for one in course.active], owing=owing, served=course.served
        ),
        is_foremans=is_foremans,
        is_last=is_last,
        opened=opened(conn, running.round, turn),
        held=course.auctions.get(turn),
    )


def opened(conn: Connection, round_id: str, turn: int) -> str:
    """The auction of a turn that was taken over last and counts; "" for none."""
    found = ""
    for one in rounds.auctions_of(conn, round_id):
        fact = one.payload
        if isinstance(fact, AuctionOpened) and one.is_standing and fact.turn == turn:
            found = fact.auction
    return found


def _may_win(
    terms: AuctionTerms, waiting: list[Seat], owing: set[str], turn: int, *, is_last: bool
) -> list[Seat]:
    """Seats without the pot that owe nothing; the last one in any case, the organiser's never."""
    if is_last:
        return waiting
    kept = str(terms.foreman_seat) if turn <= terms.foreman_turn else ""
    if terms.foreman_turn == turn:
        return [one for one in waiting if one.seat == kept]
    return [one for one in waiting if one.seat not in owing and one.seat != kept]


def _owing(conn: Connection, running: Running) -> set[str]:
    """Seats of members who owe something for an earlier turn."""
    if not running.terms.paid_up_only:
        return set()
    debtors = box_dues.owing(conn, running)
    return {one.seat for one in running.course.active if debtors & set(one.members)}


def _is_here(conn: Connection, seat: Seat, meeting: str) -> bool:
    """Whether one of the owners can bid: here, or stood in for. Who was not marked is here."""
    marks = attendance.marks(conn, meeting)
    return any(one not in marks or marks[one].status not in AWAY for one in seat.members)
