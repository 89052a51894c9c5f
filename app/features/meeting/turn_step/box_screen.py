"""The turn step of rotating boxes: the payout, the draw, swaps, and the beginning of a round."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.rotation.seats import Seat
from app.features.meeting.parts.naming import digit_keys
from app.features.meeting.step import RoomLine, RoomPage
from app.features.meeting.turn_step.box_doing import BoxDoing
from app.features.meeting.turn_step.box_facts import BoxFacts
from app.features.meeting.turn_step.box_pages import CHANGING, page_of
from app.features.meeting.turn_step.box_reading import read_box
from app.features.meeting.turn_step.box_wiring import connect
from app.ui.change_bus import Changed
from app.ui.figures import Figures
from app.ui.keys import Action
from app.ui.papers import Paper
from app.ui.sent_line import SentLine
from app.ui.session import Session

DRAWN_SHOWN = 7  # places of a new order that the members' screen has room for


class BoxTurnScreen(BoxDoing):
    """One box at a time; several are chosen above."""

    def __init__(self, session: Session, meeting: str, parent: QWidget | None = None) -> None:
        super().__init__(session, meeting, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.sent = SentLine(session)
        self._lay_out()
        connect(self)

    def _lay_out(self) -> None:
        line, whole = QHBoxLayout(), QVBoxLayout(self.body)
        self.pay.column.insertWidget(self.pay.column.indexOf(self.pay.message), self.sent)
        whole.setContentsMargins(14, 14, 14, 14)
        whole.setSpacing(10)
        line.setSpacing(14)
        line.addWidget(self.pages, 894)
        line.addWidget(self.side, 430)
        whole.addWidget(self.boxes)
        whole.addWidget(self.message)
        whole.addLayout(line, 1)

    # Screen

    def title(self) -> str:
        return self.tr("Turn")

    def activate(self) -> None:
        self.read(then_focus=True)

    def apply_changes(self, changes: Changed) -> None:
        self.read(then_focus=False)

    def retranslate(self) -> None:
        self.show_again()

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

    def read(self, *, then_focus: bool) -> None:
        def show(found: BoxFacts | None) -> None:
            self.show_facts(found)
            if then_focus:
                self.focus_work()

        host = self.host()
        self.session.read(lambda r: read_box(r, self.meeting, self.at, host), show, self.show_error)

    def read_again(self) -> None:
        """Another host: the amounts are others."""
        self.read(then_focus=False)

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
        self.show_again()

    def page(self) -> str:
        """Which page stands there."""
        return page_of(self.facts, self.mode) if self.facts else "pay"

    def go(self, mode: str) -> None:
        """To swapping or drawing, and back with ""."""
        self.mode = mode
        self.show_again()

    def show_again(self) -> None:
        facts = self.facts
        if facts is None:
            return
        figures = Figures.of(self.session)
        self.boxes.set_choices([(name, "") for _, name in facts.boxes])
        self.boxes.setVisible(len(facts.boxes) > 1)
        page = self.page()
        self.pages.show_page(page, facts, figures)
        self.side.setVisible(page in ("pay", *CHANGING))
        self.side.show_facts(facts, figures)
        if page == "pay":
            self.pay.show_facts(
                facts,
                figures,
                agreed=self.agreed,
                source=self.source,
                following=self.following_source(),
            )
            self._say_waiting(facts, figures)
            receiver = facts.receiver
            waits = receiver is not None and not receiver.is_done
            self.sent.ask(receiver.member if receiver and waits else "", self.source)
        self.room_changed.emit(self.room_page())

    def _say_waiting(self, facts: BoxFacts, figures: Figures) -> None:
        if facts.comes_on:
            text = self.tr("This turn comes on {day}. Nothing is asked for it today.")
            self.message.say("ok", text.format(day=figures.day(facts.comes_on)))
            return
        if facts.state != "wait":
            self.message.hide()
            return
        text = self.tr("{amount} is missing. This box pays out when the pot is full.")
        self.message.say("warn", text.format(amount=figures.money(facts.missing)))
        self.pay.button.setEnabled(False)

    def choose_box(self, at: int) -> None:
        self.at, self.mode, self.agreed = at, "", ""
        self.read(then_focus=True)

    def planned(self) -> Sequence[Seat] | None:
        facts = self.facts
        if facts is None or facts.state != "start":
            return None
        return facts.planned if facts.sealed is not None else self.start.seats()
