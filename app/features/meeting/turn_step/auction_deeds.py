"""What an officer does with an auction and with seats sold beforehand, as operations."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.core.rotation.seats import Owner
from app.features.meeting.turn_step.box_deeds import Deed
from app.features.meeting.turn_step.box_facts import BoxFacts
from app.operations import auctions, presold

if TYPE_CHECKING:
    from app.book.transaction import Tx


def open_it() -> Deed:
    """This laptop holds the auction."""

    def deed(tx: "Tx", meeting: str, facts: BoxFacts) -> str:
        return auctions.open_auction(tx, meeting=meeting, box=facts.box.box)

    return deed


def keep(bids: Sequence[tuple[str, int]]) -> Deed:
    """The bids so far; a power cut loses none."""

    def deed(tx: "Tx", meeting: str, facts: BoxFacts) -> str:
        auction = auctions.open_auction(tx, meeting=meeting, box=facts.box.box)
        auctions.keep_bids(tx, auction=auction, bids=bids)
        return auction

    return deed


def hold(witnesses: Sequence[str]) -> Deed:
    """The pot goes to the highest bid, or to whom the lot gave it."""

    def deed(tx: "Tx", meeting: str, facts: BoxFacts) -> str:
        auction = facts.auction
        return auctions.hold_auction(
            tx,
            meeting=meeting,
            box=facts.box.box,
            bids=auction.bids if auction else (),
            witnesses=witnesses,
            lot_draw=auction.lot if auction else "",
        )

    return deed


def sell_seat(
    place: int, seats: int, owners: Sequence[Owner], agreed: Sequence[str], source: str
) -> Deed:
    """A seat of the round to come goes to a member, or to several in parts."""

    def deed(tx: "Tx", meeting: str, facts: BoxFacts) -> str:
        return presold.sell_seat(
            tx,
            meeting=meeting,
            box=facts.box.box,
            place=place,
            seats=seats,
            owners=owners,
            agreed=agreed,
            source=source,
        )

    return deed


def begin_sold() -> Deed:
    """Every seat is sold: the round begins."""

    def deed(tx: "Tx", meeting: str, facts: BoxFacts) -> str:
        del meeting
        return presold.begin_presold(tx, box=facts.box.box, on=facts.meeting.on)

    return deed
