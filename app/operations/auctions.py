"""Auctions of a box: this laptop takes one over, bids are checked, the pot is divided."""

from collections.abc import Sequence

from sqlalchemy import Connection

from app.book.transaction import Tx
from app.core.auctions import facts
from app.core.auctions.bidding import Bid, Result, check_bid, check_log, result_of
from app.core.auctions.facts import AuctionHeld, AuctionOpened
from app.core.errors import Refused
from app.core.rotation import auctioned
from app.core.rotation.terms import AuctionTerms
from app.operations.rounds import running_one
from app.operations.running import known_member, writable_meeting
from app.projections import auctions, rounds
from app.projections.auctions import Auction
from app.projections.turns import Running
from app.store.drafts import find_draft, keep_draft


def open_auction(tx: Tx, *, meeting: str, box: str, take_over: bool = False) -> str:
    """Take the auction of the open turn over; its id. Asked again, the same laptop keeps it.

    Args:
        take_over: Another laptop has it and cannot go on; its bids stay unofficial.

    Raises:
        Refused: "round.none", "round.over", "auction.not_here" for a box without auctions,
            "auction.elsewhere" when another laptop has it, "auction.held_already".
    """
    running, open_meeting = _auctioning(tx, box), writable_meeting(tx, meeting)
    now = auctions.auction(tx.conn, running, meeting)
    if now.held is not None:
        raise Refused("auction.held_already")
    if now.opened and _is_mine(tx, now.opened):
        return now.opened
    if now.opened and not take_over:
        raise Refused("auction.elsewhere")
    taken = AuctionOpened(
        auction=tx.new_id(),
        box=box,
        round=running.round,
        turn=running.turn,
        instead_of=now.opened,
        on=open_meeting.on,
        meeting=meeting,
    )
    tx.append(taken)
    keep_bids(tx, auction=taken.auction, bids=())
    return taken.auction


def keep_bids(tx: Tx, *, auction: str, bids: Sequence[tuple[str, int]]) -> None:
    """Remember the bids so far on this laptop, so that a power cut loses none of them."""
    keep_draft(tx.conn, _form(auction), [list(one) for one in bids], tx.now_ms)


def bids_known(conn: Connection, auction: str) -> tuple[tuple[str, int], ...] | None:
    """(seat, minor) in the order they were said; None when this laptop has not the auction."""
    kept = find_draft(conn, _form(auction))
    return None if kept is None else tuple((str(seat), int(minor)) for seat, minor in kept)


def lot_between(conn: Connection, running: Running, tied: Sequence[str]) -> tuple[str, str]:
    """The draw between exactly these seats for the open turn, and whom it gave the pot."""
    facts = [one.payload for one in rounds.draws_of(conn, running.box.box) if one.is_standing]
    for one in facts:
        of = (getattr(one, "round", ""), getattr(one, "turn", 0))
        if of == (running.round, running.turn) and set(one.tickets) == set(tied):
            orders = (x.order for x in facts if x.draw == one.draw and hasattr(x, "order"))
            if order := next(orders, ()):
                return str(one.draw), str(order[0])
    return "", ""


def check_one(now: Auction, seat: str, minor: int) -> None:
    """Prove one bid.

    Raises:
        Refused: "bid.not_allowed" with no; as `check_bid`.
    """
    if seat not in now.bidders:
        raise Refused("bid.not_allowed", no=seat)
    check_bid(minor, now.limits)


def find_result(now: Auction, bids: Sequence[tuple[str, int]]) -> Result:
    """Who wins so far; where equal bids meet at the cap, or nobody bids, between whom a lot is.

    Raises:
        Refused: As `check_log`; "auction.nobody".
    """
    if not now.is_called:
        if not now.may_win:
            raise Refused("auction.nobody")
        return Result(now.may_win[0], 0 if now.is_foremans else now.limits.low)
    log = _log(bids)
    check_log(log, now.limits, may_bid=now.bidders)
    return result_of(log, now.limits, may_win=now.may_win)


def hold_auction(
    tx: Tx,
    *,
    meeting: str,
    box: str,
    bids: Sequence[tuple[str, int]],
    witnesses: Sequence[str],
    lot_draw: str = "",
) -> str:
    """Write the auction of the open turn; the fact.

    Args:
        bids: (seat, minor) in the order they were said.
        witnesses: Two members.
        lot_draw: The draw that decided between equal bids.

    Raises:
        Refused: As `open_auction`; "auction.tied" with seats and count when a lot must decide,
            "draw.unknown", "draw.other_seats" for a draw that was not between these, and what the
            bids, the money and the witnesses refuse.
    """
    auction = open_auction(tx, meeting=meeting, box=box)
    running, open_meeting = _auctioning(tx, box), writable_meeting(tx, meeting)
    now = auctions.auction(tx.conn, running, meeting)
    for member in witnesses:
        known_member(tx, member)
    result = find_result(now, bids)
    winner = result.winner or _by_lot(tx, result, lot_draw)
    keep_bids(tx, auction=auction, bids=bids)
    terms, turns = running.terms, running.plan.turns
    assert isinstance(terms, AuctionTerms)
    outcome = auctioned.divided(
        terms,
        running.plan.prize,
        turn=now.turn,
        turns=turns,
        discount=result.discount,
        entitled=len(now.entitled),
        carry=now.carried,
    )
    credit = auctioned.credit_turn(terms, now.turn, turns)
    held = AuctionHeld(
        auction=auction,
        box=box,
        round=running.round,
        turn=now.turn,
        turn_id=running.pot(now.turn),
        bids=_log(bids),
        winner=winner,
        discount=result.discount,
        prize=outcome.prize,
        commission=outcome.commission,
        foreman=_foreman(running, terms),
        dividend=outcome.dividend,
        credit_turn=credit,
        credit_id=running.pot(credit),
        carried=now.carried,
        carry=outcome.carry,
        entitled=now.entitled if outcome.dividend else (),
        lot_draw=lot_draw if result.tied else "",
        witnesses=tuple(witnesses),
        currency=running.box.currency,
        on=open_meeting.on,
        meeting=meeting,
    )
    return tx.append(facts.hold(held, pot=running.plan.prize)).id


def _auctioning(tx: Tx, box: str) -> Running:
    running = running_one(tx, box)
    if not running.auctions:
        raise Refused("auction.not_here")
    if running.is_over:
        raise Refused("round.over")
    return running


def _by_lot(tx: Tx, result: Result, draw: str) -> str:
    """The seat that the lot gave, out of exactly those that were tied."""
    if not draw:
        raise Refused("auction.tied", seats=", ".join(result.tied), count=len(result.tied))
    found = [one.payload for one in rounds.draw_facts(tx.conn, draw) if one.is_standing]
    order = next((one.order for one in found if hasattr(one, "order")), ())
    tickets = next((one.tickets for one in found if hasattr(one, "tickets")), ())
    if not order:
        raise Refused("draw.unknown")
    if set(tickets) != set(result.tied):
        raise Refused("draw.other_seats")
    return str(order[0])


def _foreman(running: Running, terms: AuctionTerms) -> str:
    """Who has the commission; "" for the group."""
    seat = running.course.seats.get(str(terms.foreman_seat))
    return seat.members[0] if seat and terms.commission_to == "foreman" else ""


def _log(bids: Sequence[tuple[str, int]]) -> tuple[Bid, ...]:
    return tuple(Bid(seat=seat, minor=minor, at_no=at) for at, (seat, minor) in enumerate(bids, 1))


def _is_mine(tx: Tx, auction: str) -> bool:
    """Whether this laptop took the auction over: it keeps the bids."""
    return bids_known(tx.conn, auction) is not None


def _form(auction: str) -> str:
    return f"auction {auction}"
