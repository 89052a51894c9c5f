"""What the officer does at the turn of a box: PINs, the payout, and whatever a page asks for."""

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from app.core.errors import AppError
from app.features.meeting.parts.naming import first_name, spoken
from app.features.meeting.parts.pin_check import check_pin
from app.features.meeting.step import StepScreen
from app.features.meeting.turn_step import box_deeds
from app.features.meeting.turn_step.box_pages import CHANGING, BoxPages
from app.features.meeting.turn_step.box_side import BoxSide
from app.projections import seat_defaults
from app.ui.figures import Figures
from app.ui.refusals import refusal
from app.ui.session import Session
from app.ui.widgets.messages import MessageLine
from app.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from app.features.meeting.turn_step.box_facts import BoxFacts


class BoxDoing(StepScreen):
    """The deeds of the step; what is shown is the business of the class below.

    Attributes:
        at: Place of the box among those that rotate.
        mode: "swap", "leave", "stop" or "draw" where somebody went there; "" as the book says.
    """

    def __init__(self, session: Session, meeting: str, parent: QWidget | None = None) -> None:
        super().__init__(session, meeting, parent)
        self.facts: BoxFacts | None = None
        self.at = 0
        self.agreed, self.source = "", "cash"
        self.mode = ""
        self.boxes, self.message = Segments(), MessageLine()
        self.pages, self.side = BoxPages(), BoxSide(session)
        pages = self.pages
        self.pay, self.draw, self.start = pages.pay, pages.draw, pages.start
        self.swap, self.leave, self.stop = pages.swap, pages.leave, pages.stop
        self.auction, self.sale = pages.auction, pages.sale

    def show_again(self) -> None:
        """Show what was read, after the officer did something on this page."""
        raise NotImplementedError

    def read(self, *, then_focus: bool) -> None:
        """Read the book again."""
        raise NotImplementedError

    def page(self) -> str:
        """Which page stands there."""
        raise NotImplementedError

    def host(self) -> str:
        """Who fed the meeting; "" for nobody."""
        return str(self.pay.host.currentData() or "")

    def following_source(self) -> str:
        methods = [m for m in self.facts.methods if m != "split"] if self.facts else []
        if self.source not in methods:
            return methods[0] if methods else self.source
        return methods[(methods.index(self.source) + 1) % len(methods)]

    def next_source(self) -> None:
        """F7: cash, then the other ways of the group."""
        self.source = self.following_source()
        self.show_again()

    def agree_on_paper(self) -> None:
        """F9: the receiver puts a thumb on the printed receipt; a swap is signed on paper."""
        if self.page() in (*CHANGING, "sale"):
            asked = self.pages.consent(self.page())
            asked.by_thumb()
            return
        self.agreed = "paper"
        self.show_again()
        self.pay.button.setFocus()

    def check(self, pin: str) -> None:
        receiver = self.facts.receiver if self.facts else None
        if receiver is None:
            return

        def right() -> None:
            self.agreed = "pin"
            self.show_again()
            self.pay.button.setFocus()

        def wrong(left: int) -> None:
            self.pay.boxes.clear(wrong=True)
            self.pay.message.say("bad", self.tr("This PIN is wrong. %Ln tries left.", "", left))

        check_pin(
            self.session, receiver.member, pin, right=right, wrong=wrong, failed=self._refused
        )

    def check_consent(self, member: str, pin: str) -> None:
        """The PIN of somebody who must agree to a swap or a sale."""
        asked = self.pages.consent(self.page())

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

    def look_at_stopping(self, member: str) -> None:
        """How it would stand if a member paid no more."""
        running = self.facts.running if self.facts else None
        if running is None or not member:
            return
        self.session.read(
            lambda r: seat_defaults.outlook(r.conn, running, member),
            self.stop.show_outlook,
            self.show_error,
        )

    def hand_on(self, at: int) -> None:
        if self.facts is None:
            return
        owed = self.facts.owed_on[at]
        text = self.tr("{name} got what was missing").format(name=spoken(owed.name))
        self.write(box_deeds.hand_on(owed, self.source), said=text)

    def write(
        self, deed: box_deeds.Deed, *, said: str = "", keeps: bool = False, stays: bool = False
    ) -> None:
        """Do it. What only this laptop `keeps` is no change in the book, so it is read again; it
        `stays` on the page where there is more to do."""
        facts = self.facts
        if facts is None:
            return

        def operation(tx: Any) -> str:
            return deed(tx, self.meeting, facts)

        def finished(_: str) -> None:
            self.mode = "" if self.mode in CHANGING and not stays else self.mode
            self.message.hide()
            if keeps:
                self.read(then_focus=False)
            if said:
                self.setFocus()
                self.done.emit(said)

        self.session.write(operation, finished, self._refused)

    def _refused(self, error: AppError) -> None:
        names = self.facts.names if self.facts else {}
        self.message.say("bad", refusal(error, Figures.of(self.session), names))
