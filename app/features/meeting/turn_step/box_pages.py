"""The pages of the turn step of a box: which of them stands there, and what it shows."""

from typing import Protocol

from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from app.features.meeting.turn_step.auction_page import AuctionPage
from app.features.meeting.turn_step.box_facts import BoxFacts
from app.features.meeting.turn_step.consent import Consent
from app.features.meeting.turn_step.draw_page import DrawPage
from app.features.meeting.turn_step.leave_page import LeavePage
from app.features.meeting.turn_step.pay_card import PayCard
from app.features.meeting.turn_step.sale_page import SalePage
from app.features.meeting.turn_step.start_page import StartPage
from app.features.meeting.turn_step.stop_page import StopPage
from app.features.meeting.turn_step.swap_page import SwapPage
from app.ui.figures import Figures


class Shown(Protocol):
    """A page that shows the box as the book has it."""

    def show_facts(self, facts: BoxFacts, figures: Figures) -> None: ...


CHANGING = ("swap", "leave", "stop")  # where an officer goes from the payout, and back


def page_of(facts: BoxFacts, mode: str) -> str:
    """The page that stands there.

    Args:
        mode: Where somebody went; "" as the book says.
    """
    if facts.state == "start":
        if facts.sales is not None:
            return "sale"
        is_drawing = facts.sealed is not None or facts.opened or mode == "draw"
        return "draw" if is_drawing else "start"
    if facts.state == "choose":
        drawn = facts.auction is None or facts.sealed is not None or mode == "draw"
        return "draw" if drawn else "auction"
    return mode if mode in CHANGING else "pay"


class BoxPages(QStackedWidget):
    """One page at a time; the widest does not press the order aside."""

    def __init__(self) -> None:
        super().__init__()
        self.pay, self.draw, self.start = PayCard(), DrawPage(), StartPage()
        self.swap, self.leave, self.stop = SwapPage(), LeavePage(), StopPage()
        self.auction, self.sale = AuctionPage(), SalePage()
        self._plain: dict[str, Shown] = {
            "draw": self.draw, "start": self.start, "swap": self.swap, "leave": self.leave,
            "stop": self.stop, "sale": self.sale,
        }  # fmt: skip
        self._pages: dict[str, QWidget] = {
            "draw": self.draw, "start": self.start, "swap": self.swap, "leave": self.leave,
            "stop": self.stop, "sale": self.sale, "pay": self.pay, "auction": self.auction,
        }  # fmt: skip
        for page in self._pages.values():
            self.addWidget(page)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def show_page(self, name: str, facts: BoxFacts, figures: Figures) -> None:
        """Bring a page to the front with what the book says; the payout is shown by the step."""
        self.setCurrentWidget(self._pages[name])
        if name == "auction" and facts.auction is not None:
            self.auction.show_facts(facts, facts.auction, figures)
        elif name in self._plain:
            self._plain[name].show_facts(facts, figures)

    def consent(self, name: str) -> Consent:
        """Where PINs are asked for on a page."""
        asking = {
            "leave": self.leave.consent, "sale": self.sale.consent, "stop": self.stop.consent,
        }  # fmt: skip
        return asking.get(name, self.swap.consent)
