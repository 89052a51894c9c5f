"""What the pages of the turn step ask for, led to what the step does."""

from collections.abc import Sequence
from typing import Protocol

from app.core.rotation.seats import Seat
from app.features.meeting.turn_step import auction_deeds, box_deeds
from app.features.meeting.turn_step.auction_page import AuctionPage
from app.features.meeting.turn_step.box_deeds import Deed
from app.features.meeting.turn_step.box_side import BoxSide
from app.features.meeting.turn_step.draw_page import DrawPage
from app.features.meeting.turn_step.leave_page import LeavePage
from app.features.meeting.turn_step.pay_card import PayCard
from app.features.meeting.turn_step.sale_page import SalePage
from app.features.meeting.turn_step.start_page import StartPage
from app.features.meeting.turn_step.stop_page import StopPage
from app.features.meeting.turn_step.swap_page import SwapPage
from app.ui.papers import Paper
from app.ui.widgets.segments import Segments


class Step(Protocol):
    """What the pages need of the step."""

    boxes: Segments
    pay: PayCard
    draw: DrawPage
    start: StartPage
    swap: SwapPage
    leave: LeavePage
    stop: StopPage
    auction: AuctionPage
    sale: SalePage
    source: str
    side: BoxSide

    def choose_box(self, at: int) -> None: ...
    def check(self, pin: str) -> None: ...
    def check_consent(self, member: str, pin: str) -> None: ...
    def agree_on_paper(self) -> None: ...
    def give(self) -> None: ...
    def read_again(self) -> None: ...
    def next_source(self) -> None: ...
    def go(self, mode: str) -> None: ...
    def hand_on(self, at: int) -> None: ...
    def look_at_stopping(self, member: str) -> None: ...
    def write(
        self, deed: Deed, *, said: str = "", keeps: bool = False, stays: bool = False
    ) -> None: ...
    def planned(self) -> Sequence[Seat] | None: ...
    def paper(self) -> Paper | None: ...
    def print_it(self) -> None: ...


def connect(screen: Step) -> None:
    """Join the pages with the step."""
    screen.boxes.chosen.connect(screen.choose_box)
    screen.pay.pin.connect(screen.check)
    screen.pay.thumb.connect(screen.agree_on_paper)
    screen.pay.give.connect(screen.give)
    screen.pay.hosted.connect(screen.read_again)
    screen.pay.other_way.connect(screen.next_source)
    screen.side.swap.clicked.connect(lambda: screen.go("swap"))
    screen.side.draw.clicked.connect(lambda: screen.go("draw"))
    screen.side.hand_on.connect(screen.hand_on)
    for page in (screen.draw, screen.swap, screen.leave, screen.stop):
        page.closed.connect(lambda: screen.go(""))
    for source in (screen.pay.proof, screen.draw.proof):
        source.connect(screen.print_it)
    screen.draw.seal.connect(lambda: screen.write(box_deeds.seal(screen.planned())))
    screen.draw.reveal.connect(lambda shown: screen.write(box_deeds.reveal(shown)))
    screen.draw.slips.connect(
        lambda typed, one, other: screen.write(
            box_deeds.by_slips(typed, (one, other), screen.planned())
        )
    )
    screen.draw.chosen.connect(lambda seat, why: screen.write(box_deeds.by_vote(seat, why)))
    screen.draw.accept.connect(lambda: screen.write(box_deeds.accept()))
    screen.start.draw.connect(lambda: screen.go("draw"))
    screen.start.agreed.connect(
        lambda typed: screen.write(box_deeds.begin(screen.start.seats(), typed))
    )
    screen.start.begin.connect(lambda: screen.write(box_deeds.begin(screen.start.seats(), "")))
    for asking in (screen.swap, screen.leave, screen.stop, screen.sale):
        asking.consent.pin.connect(screen.check_consent)
    screen.side.leave.clicked.connect(lambda: screen.go("leave"))
    screen.leave.sold.connect(
        lambda seat, giver, taker, who, part: screen.write(
            box_deeds.sell(seat, giver, taker, who, part)
        )
    )
    screen.side.stops.clicked.connect(lambda: screen.go("stop"))
    screen.stop.asked.connect(screen.look_at_stopping)
    screen.stop.secured.connect(
        lambda member, by, minor, who: screen.write(
            box_deeds.secure(member, by, minor, who), stays=True
        )
    )
    screen.stop.borne.connect(
        lambda member, who: screen.write(box_deeds.bear_by_reserve(member, who))
    )
    screen.stop.stopped.connect(
        lambda member, covers: screen.write(box_deeds.stop_paying(member, covers))
    )
    screen.leave.given_up.connect(lambda seat, who: screen.write(box_deeds.give_up(seat, who)))
    screen.swap.swapped.connect(lambda a, b, who: screen.write(box_deeds.swap(a, b, who)))
    screen.swap.postponed.connect(lambda a, b, who: screen.write(box_deeds.postpone(a, b, who)))
    _connect_auction(screen)


def _connect_auction(screen: Step) -> None:
    """Join the pages of auctions and of seats sold beforehand with the step."""
    page, sale = screen.auction, screen.sale
    page.opened.connect(lambda: screen.write(auction_deeds.open_it()))
    page.bids.connect(lambda bids: screen.write(auction_deeds.keep(bids), keeps=True))
    page.lot.connect(lambda: screen.go("draw"))
    page.held.connect(lambda one, other: screen.write(auction_deeds.hold((one, other))))
    sale.sold.connect(
        lambda place, seats, owners, agreed: screen.write(
            auction_deeds.sell_seat(place, seats, owners, agreed, screen.source)
        )
    )
    sale.begin.connect(lambda: screen.write(auction_deeds.begin_sold()))
