"""The turn step of rotating boxes: the payout, the draw, swaps, and the beginning of a round."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.core.rotation.seats import Seat
from app.features.meeting.parts.naming import digit_keys, first_name, spoken
from app.features.meeting.parts.pin_check import check_pin
from app.features.meeting.step import RoomLine, RoomPage, StepScreen
from app.features.meeting.turn_step import box_deeds
from app.features.meeting.turn_step.auction_page import AuctionPage
from app.features.meeting.turn_step.box_facts import BoxFacts
from app.features.meeting.turn_step.box_reading import read_box
from app.features.meeting.turn_step.box_side import BoxSide
from app.features.meeting.turn_step.box_wiring import connect
from app.features.meeting.turn_step.consent import Consent
from app.features.meeting.turn_step.draw_page import DrawPage
from app.features.meeting.turn_step.leave_page import LeavePage
from app.features.meeting.turn_step.pay_card import PayCard
from app.features.meeting.turn_step.sale_page import SalePage
from app.features.meeting.turn_step.start_page import StartPage
from app.features.meeting.turn_step.swap_page import SwapPage
from app.ui.change_bus import Changed
from app.ui.figures import Figures
from app.ui.keys import Action
from app.ui.papers import Paper
from app.ui.refusals import refusal
from app.ui.session import Session
from app.ui.widgets.messages import MessageLine
from app.ui.widgets.segments import Segments

DRAWN_SHOWN = 7  # places of a new order that the members' screen has room for


class BoxTurnScreen(StepScreen):
    """One box at a time; several are chosen above."""

    def __init__(self, session: Session, meeting: str, parent: QWidget | None = None) -> None:
        super().__init__(session, meeting, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.facts: BoxFacts | None = None
        self.at = 0
        self.agreed, self.source = "", "cash"
        self.mode = ""  # "swap" or "draw" where somebody went there; "" as the book says
        self.boxes, self.message = Segments(), MessageLine()
        self.pay, self.draw, self.start = PayCard(), DrawPage(), StartPage()
        self.swap, self.leave, self.side = SwapPage(), LeavePage(), BoxSide()
        self.auction, self.sale = AuctionPage(), SalePage()
        self._pages: dict[str, QWidget] = {
            "pay": self.pay, "draw": self.draw, "start": self.start, "swap": self.swap,
            "leave": self.leave, "auction": self.auction, "sale": self.sale,
        }  # fmt: skip
        self._shown = QStackedWidget()
        self._lay_out()
        connect(self)

    def _lay_out(self) -> None:
        for page in self._pages.values():
            self._shown.addWidget(page)
        # The widest page does not press the order aside.
        self._shown.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        line, whole = QHBoxLayout(), QVBoxLayout(self.body)
        whole.setContentsMargins(14, 14, 14, 14)
        whole.setSpacing(10)
        line.setSpacing(14)
        line.addWidget(self._shown, 894)
        line.addWidget(self.side, 430)
        whole.addWidget(self.boxes)
        whole.addWidget(self.message)
        whole.addLayout(line, 1)

    # Screen

    def title(self) -> str:
        return self.tr("Turn")

    def activate(self) -> None:
        self._read(then_focus=True)

    def apply_changes(self, changes: Changed) -> None:
        self._read(then_focus=False)

    def retranslate(self) -> None:
        self._show()

    def paper(self) -> Paper | None:
        if self.facts is None or (self.facts.running is None and not self.facts.opened_draw):
            return None
        running = self.facts.running
        if running is not None and running.course.auctions:
            title = self.tr("Auction minutes")
            return Paper(code="auction_minutes", subject=self.facts.box.box, title=title)
        return Paper(
            code="rotation_schedule", subject=self.facts.box.box, title=self.tr("Turns and draw")
        )

    def print_it(self) -> None:
        """The schedule with the proof of the draw."""
        self.wants.emit("print", self.paper())

    def actions_of_keys(self) -> list[Action]:
        return [
            Action((digit_keys(),), self.tr("PIN")),
            Action(("Ctrl", "Enter"), self.tr("Give"), self.give),
            Action(("F7",), self.tr("How it is paid"), self.next_source),
            Action(("F9",), self.tr("Thumb on paper"), self.agree_on_paper),
            Action(("Ctrl", "D"), self.tr("Draw"), lambda: self.go("draw")),
            Action(("Esc",), self.tr("Back"), lambda: self.go(""), spare=True),
            Action(("F12",), self.tr("Members’ screen"), spare=True),
            Action(("Ctrl", "Z"), self.tr("Undo"), spare=True),
            Action(("F1",), self.tr("All keys"), lambda: self.wants.emit("help", None)),
        ]

    def room_page(self) -> RoomPage | None:
        facts = self.facts
        if facts is None:
            return None
        if facts.sealed is not None:
            return RoomPage(self.tr("Draw"), (RoomLine(facts.sealed.letters, "", is_big=True),))
        if facts.opened:
            figures = Figures.of(self.session)
            names = [facts.seat_names(seat) for seat in facts.opened[:DRAWN_SHOWN]]
            lines = (
                RoomLine(f"{figures.count(place)}  {name}") for place, name in enumerate(names, 1)
            )
            return RoomPage(self.tr("Draw"), tuple(lines))
        if facts.receiver is None:
            return None
        line = RoomLine(facts.receiver.name, self.pay.total.text(), is_big=True)
        return RoomPage(self.tr("Turn"), (line,))

    # What is shown

    def _read(self, *, then_focus: bool) -> None:
        def show(found: BoxFacts | None) -> None:
            self.show_facts(found)
            if then_focus:
                self.focus_work()

        host = self.host()
        self.session.read(lambda r: read_box(r, self.meeting, self.at, host), show, self.show_error)

    def read_again(self) -> None:
        """Another host: the amounts are others."""
        self._read(then_focus=False)

    def host(self) -> str:
        """Who fed the meeting; "" for nobody."""
        return str(self.pay.host.currentData() or "")

    def focus_work(self) -> None:
        for widget in (self.pay.boxes, self.pay.on_paper, self.draw.lock, self.start.by_draw):
            if widget.isVisibleTo(self):
                widget.setFocus()
                return
        self.setFocus()

    def show_facts(self, found: BoxFacts | None) -> None:
        """Show the box as the book has it."""
        if found is None:
            self.show_empty(
                "arrows-clockwise",
                self.tr("No box that goes round"),
                self.tr("The group opens one in the group rules."),
            )
            return
        before = self.facts.receiver if self.facts else None
        if before is not None and found.receiver != before:
            self.agreed = ""
        if self.facts is not None and self.facts.state != found.state and self.mode == "draw":
            self.mode = ""
        if found.auction is not None and found.auction.lot:
            self.mode = ""  # the lot was drawn
        self.facts = found
        self.show_body()
        self._show()

    def page(self) -> str:
        """Which page stands there."""
        facts = self.facts
        if facts is None:
            return "pay"
        if facts.state == "start":
            if facts.sales is not None:
                return "sale"
            is_drawing = facts.sealed is not None or facts.opened or self.mode == "draw"
            return "draw" if is_drawing else "start"
        if facts.state == "choose":
            drawn = facts.auction is None or facts.sealed is not None or self.mode == "draw"
            return "draw" if drawn else "auction"
        return self.mode if self.mode in ("swap", "leave") else "pay"

    def go(self, mode: str) -> None:
        """To swapping or drawing, and back with ""."""
        self.mode = mode
        self._show()

    def _show(self) -> None:
        facts = self.facts
        if facts is None:
            return
        figures = Figures.of(self.session)
        self.boxes.set_choices([(name, "") for _, name in facts.boxes])
        self.boxes.setVisible(len(facts.boxes) > 1)
        page = self.page()
        self._shown.setCurrentWidget(self._pages[page])
        self.side.setVisible(page in ("pay", "swap", "leave"))
        self.side.show_facts(facts, figures)
        if page == "pay":
            self.pay.show_facts(
                facts,
                figures,
                agreed=self.agreed,
                source=self.source,
                following=self._next_source(),
            )
            self._say_waiting(facts, figures)
        elif page == "draw":
            self.draw.show_facts(facts, figures)
        elif page == "auction" and facts.auction is not None:
            self.auction.show_facts(facts, facts.auction, figures)
        elif page == "sale":
            self.sale.show_facts(facts, figures)
        elif page == "start":
            self.start.show_facts(facts, figures)
        else:
            (self.swap if page == "swap" else self.leave).show_facts(facts, figures)
        self.room_changed.emit(self.room_page())

    def _say_waiting(self, facts: BoxFacts, figures: Figures) -> None:
        if facts.state != "wait":
            self.message.hide()
            return
        text = self.tr("{amount} is missing. This box pays out when the pot is full.")
        self.message.say("warn", text.format(amount=figures.money(facts.missing)))
        self.pay.button.setEnabled(False)

    def choose_box(self, at: int) -> None:
        self.at, self.mode, self.agreed = at, "", ""
        self._read(then_focus=True)

    def planned(self) -> Sequence[Seat] | None:
        facts = self.facts
        if facts is None or facts.state != "start":
            return None
        return facts.planned if facts.sealed is not None else self.start.seats()

    # What the officer does

    def _next_source(self) -> str:
        methods = [m for m in self.facts.methods if m != "split"] if self.facts else []
        if self.source not in methods:
            return methods[0] if methods else self.source
        return methods[(methods.index(self.source) + 1) % len(methods)]

    def next_source(self) -> None:
        """F7: cash, then the other ways of the group."""
        self.source = self._next_source()
        self._show()

    def agree_on_paper(self) -> None:
        """F9: the receiver puts a thumb on the printed receipt; a swap is signed on paper."""
        if self.page() in ("swap", "leave", "sale"):
            self._consent().agree(self._consent().next_member())
            return
        self.agreed = "paper"
        self._show()
        self.pay.button.setFocus()

    def check(self, pin: str) -> None:
        receiver = self.facts.receiver if self.facts else None
        if receiver is None:
            return

        def right() -> None:
            self.agreed = "pin"
            self._show()
            self.pay.button.setFocus()

        def wrong(left: int) -> None:
            self.pay.boxes.clear(wrong=True)
            self.pay.message.say("bad", self.tr("This PIN is wrong. %Ln tries left.", "", left))

        check_pin(
            self.session, receiver.member, pin, right=right, wrong=wrong, failed=self._refused
        )

    def _consent(self) -> Consent:
        asking = {"leave": self.leave.consent, "sale": self.sale.consent}
        return asking.get(self.page(), self.swap.consent)

    def check_consent(self, member: str, pin: str) -> None:
        """The PIN of somebody who must agree to a swap or a sale."""
        asked = self._consent()

        def wrong(left: int) -> None:
            asked.wrong(self.tr("This PIN is wrong. %Ln tries left.", "", left))

        check_pin(
            self.session,
            member,
            pin,
            right=lambda: asked.agree(member),
            wrong=wrong,
            failed=self._refused,
        )

    def give(self) -> None:
        """Ctrl+Enter: hand the pot over, once the receiver agreed."""
        facts = self.facts
        receiver = facts.receiver if facts else None
        if self.page() == "auction":
            self.auction.finish()
            return
        if facts is None or receiver is None or self.page() != "pay" or facts.state != "pay":
            return
        if not self.agreed:
            text = self.tr("First {name} agrees: the PIN, or a thumb on paper (F9).")
            self.pay.message.say("warn", text.format(name=first_name(receiver.name)))
            return
        code = self.pay.code.text().strip().upper() if self.source != "cash" else ""
        text = self.tr("{name} got {amount}").format(
            name=spoken(receiver.name), amount=self.pay.total.text()
        )
        self.write(box_deeds.give(receiver, self.source, code, self.agreed, self.host()), said=text)

    def hand_on(self, at: int) -> None:
        if self.facts is None:
            return
        owed = self.facts.owed_on[at]
        text = self.tr("{name} got what was missing").format(name=spoken(owed.name))
        self.write(box_deeds.hand_on(owed, self.source), said=text)

    def write(self, deed: box_deeds.Deed, *, said: str = "", keeps: bool = False) -> None:
        """Do it. What only this laptop `keeps` is no change in the book, so it is read again."""
        facts = self.facts
        if facts is None:
            return

        def operation(tx: Any) -> str:
            return deed(tx, self.meeting, facts)

        def finished(_: str) -> None:
            self.mode = "" if self.mode in ("swap", "leave") else self.mode
            self.message.hide()
            if keeps:
                self._read(then_focus=False)
            if said:
                self.setFocus()
                self.done.emit(said)

        self.session.write(operation, finished, self._refused)

    def _refused(self, error: AppError) -> None:
        names = self.facts.names if self.facts else {}
        self.message.say("bad", refusal(error, Figures.of(self.session), names))
