"""The loans step of a fund: the fair order, the draw among equals, the loan. Nobody reorders it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.errors import AppError
from app.features.meeting.fair_step import deeds, facts
from app.features.meeting.fair_step.ask_card import AskCard
from app.features.meeting.fair_step.draw_card import DrawCard
from app.features.meeting.fair_step.facts import FairFacts, FairRow
from app.features.meeting.fair_step.give_card import GiveCard
from app.features.meeting.fair_step.order_card import OrderCard
from app.features.meeting.fair_step.side_column import SideColumn
from app.features.meeting.fair_step.why_card import WhyCard
from app.features.meeting.parts.naming import digit_keys, spoken
from app.features.meeting.step import RoomLine, RoomPage, StepScreen
from app.ui.change_bus import Changed
from app.ui.figures import Figures
from app.ui.keys import Action
from app.ui.papers import Paper
from app.ui.pin_check import check_pin
from app.ui.refusals import refusal
from app.ui.session import Session


class FairScreen(StepScreen):
    """The list at the reading side, what is done about it beside it."""

    def __init__(self, session: Session, meeting: str, parent: QWidget | None = None) -> None:
        super().__init__(session, meeting, parent)
        self.facts: FairFacts | None = None
        self.source, self.allowed = "", ("", "", "")  # (winner, signer, time)
        self.fund = ""  # of several the one in front
        self.order, self.why = OrderCard(), WhyCard()
        self.ask, self.draw, self.give = AskCard(), DrawCard(), GiveCard(session)
        self.why.hide()
        self._lay_out()
        self.order.funds.chosen.connect(self._to_fund)
        self.order.list.why.connect(self.toggle_why)
        self.order.list.skip.connect(self.pass_over)
        self.order.list.moved.connect(self._show_why)
        self.ask.asked.connect(self._ask)
        self.ask.skipped.connect(self._skip)
        self.draw.seal.connect(self.seal)
        self.draw.reveal.connect(lambda shown: self._write(deeds.reveal(shown), self.draw))
        self.draw.slip.connect(self._slip)
        self.give.pin.connect(self._check)
        self.give.source.connect(self._choose_source)
        self.give.give.connect(self.hand_over)

    def _lay_out(self) -> None:
        line = QHBoxLayout(self.body)
        line.setContentsMargins(14, 14, 14, 14)
        line.setSpacing(14)
        line.addWidget(self.order, 620)
        line.addWidget(self.why, 300)
        line.addWidget(SideColumn(self.ask, self.draw, self.give), 400)

    # Screen

    def title(self) -> str:
        return self.tr("Loans")

    def activate(self) -> None:
        self._read(then_focus=True)

    def apply_changes(self, changes: Changed) -> None:
        self._read(then_focus=False)

    def retranslate(self) -> None:
        self._show()

    def paper(self) -> Paper | None:
        if self.facts is None or not self.facts.last:
            return None
        return Paper(
            code="selection_protocol", subject=self.facts.last, title=self.tr("The choice")
        )

    def actions_of_keys(self) -> list[Action]:
        return [
            Action((digit_keys(),), self.tr("Amount or PIN")),
            Action(("Space",), self.tr("Why?")),
            Action(("Ctrl", "N"), self.tr("Somebody asks"), self.ask.begin),
            Action(("Del",), self.tr("Pass over")),
            Action(("Ctrl", "D"), self.tr("Draw"), self.seal),
            Action(("F7",), self.tr("How it is paid"), self.next_source, spare=True),
            Action(
                ("F8",),
                self.tr("Next fund"),
                self.next_fund,
                enabled=self.facts is not None and len(self.facts.funds) > 1,
            ),
            Action(("Ctrl", "Enter"), self.tr("Give the loan"), self.hand_over),
            Action(("Ctrl", "Z"), self.tr("Undo"), spare=True),
            Action(("F1",), self.tr("All keys"), lambda: self.wants.emit("help", None)),
        ]

    def room_page(self) -> RoomPage | None:
        found = self.facts
        if found is None:
            return None
        figures = Figures.of(self.session)
        if found.sealed is not None:
            return RoomPage(self.tr("Draw"), (RoomLine(found.sealed.letters, "", is_big=True),))
        shown = tuple(
            RoomLine(row.name, figures.money(row.applicant.request), is_big=row.is_first)
            for row in found.rows[:6]
        )
        return RoomPage(self.tr("Loans"), shown)

    # What is shown

    def _read(self, *, then_focus: bool) -> None:
        def show(found: FairFacts | None) -> None:
            self.show_facts(found)
            if then_focus:
                self.focus_work()

        fund = self.fund
        self.session.read(
            lambda r: facts.read(r, self.meeting, self.session.actor, fund), show, self.show_error
        )

    def show_facts(self, found: FairFacts | None) -> None:
        """Show the book as it stands."""
        if found is None:
            self.show_empty(
                "hand-coins",
                self.tr("No fund"),
                self.tr("The group opens one in the group rules."),
            )
            return
        winner = found.winner.applicant.member if found.winner else ""
        other = self.facts is not None and self.facts.look.box.box != found.look.box.box
        if other or self.allowed[:2] != (winner, found.signer[0]):
            self.allowed = ("", "", "")
        if self.source not in found.methods:
            self.source = found.methods[0] if found.methods else "cash"
        self.facts = found
        self.show_body()
        self._show()

    def _show(self) -> None:
        found = self.facts
        if found is None:
            return
        figures = Figures.of(self.session)
        self.order.show_facts(found, figures)
        self.ask.show_facts(found, figures)
        self.draw.setVisible(found.state == "draw")
        self.draw.show_facts(found)
        self.give.show_facts(found, figures, source=self.source, at=self.allowed[2])
        self.give.allowance.ask(self.source or "cash")
        self._show_why()
        self.room_changed.emit(self.room_page())

    def next_fund(self) -> None:
        """F8: the next fund of the group."""
        found = self.facts
        if found is not None and len(found.funds) > 1:
            at = [box for box, _ in found.funds].index(found.look.box.box)
            self._to_fund((at + 1) % len(found.funds))

    def _to_fund(self, place: int) -> None:
        if self.facts is not None:
            self.fund = self.facts.funds[place][0]
            self.draw.clear()
            self._read(then_focus=True)

    def row(self) -> FairRow | None:
        """The line under the cursor."""
        member = self.order.list.current
        rows = self.facts.rows if self.facts else ()
        return next((one for one in rows if one.applicant.member == member), None)

    def _show_why(self) -> None:
        row = self.row()
        if row is not None:
            self.why.show_row(row, Figures.of(self.session))

    def toggle_why(self) -> None:
        """Space: the whole sum of this line, and away again."""
        self.why.setVisible(self.why.isHidden() and self.row() is not None)

    def focus_work(self) -> None:
        """The cursor goes to the first thing that is missing."""
        state = self.facts.state if self.facts else ""
        if state == "draw":
            is_sealed = self.facts is not None and self.facts.sealed is not None
            (self.draw.rows[0].number if is_sealed else self.draw.lock).setFocus()
        elif state == "give" and not self.allowed[2]:
            self.give.signer.boxes.setFocus()
        elif state == "give":
            self.give.button.setFocus()
        else:
            self.ask.begin()

    # What the officer does

    def pass_over(self) -> None:
        """Delete: somebody is passed over, for a reason that everybody reads."""
        row, is_open = self.row(), self.facts is not None and self.facts.state != "done"
        if row is not None and row.reason != "skipped" and is_open:
            self.ask.ask_why(row.applicant.member, row.name)

    def _ask(self, member: str, minor: int) -> None:
        self._write(deeds.ask(member, minor), self.ask, then=self.ask.begin)

    def _skip(self, member: str, reason: str) -> None:
        self._write(deeds.skip(member, reason), self.ask, then=self.order.list.setFocus)

    def seal(self) -> None:
        """Lock the secret of the draw."""
        if self.facts is not None and self.facts.state == "draw" and self.facts.sealed is None:
            self.draw.clear()
            self._write(deeds.seal(), self.draw, then=self.draw.rows[0].number.setFocus)

    def _slip(self, number: int, first: str, second: str) -> None:
        self._write(deeds.slip(number, (first, second)), self.draw)

    def next_source(self) -> None:
        """F7: cash, then the other ways of the group."""
        methods = self.facts.methods if self.facts else ()
        if methods:
            at = methods.index(self.source) + 1 if self.source in methods else 0
            self._choose_source(methods[at % len(methods)])

    def _choose_source(self, source: str) -> None:
        self.source = source
        self._show()

    def _check(self, pin: str) -> None:
        found = self.facts
        if found is None or found.winner is None:
            return
        winner, (member, _) = found.winner.applicant.member, found.signer

        def right() -> None:
            self.allowed = (winner, member, self.session.clock()[:5])
            self.give.signer.boxes.clear()
            self.give.message.hide()
            self._show()
            self.give.button.setFocus()

        def wrong(left: int) -> None:
            self.give.signer.boxes.clear(wrong=True)
            self.give.message.say("bad", self.tr("This PIN is wrong. %Ln tries left.", "", left))

        check_pin(
            self.session, member, pin, right=right, wrong=wrong, failed=self._refused(self.give)
        )

    def hand_over(self) -> None:
        """Ctrl+Enter: write the choice, and hand the loan over."""
        found = self.facts
        if found is None or found.state not in ("give", "nobody"):
            return
        winner = found.winner
        if winner is not None and not self.allowed[2]:
            self.give.message.say("warn", self.tr("Needs the PIN of who allows it"))
            self.give.signer.boxes.setFocus()
            return
        text = self.tr("Written: nobody was chosen")
        if winner is not None:
            amount = Figures.of(self.session).money(winner.applicant.request)
            text = self.tr("{name} got a loan of {amount}")
            text = text.format(name=spoken(winner.name), amount=amount)
        approved = (self.allowed[1],) if winner is not None else ()
        self._write(
            deeds.choose(self.source, approved), self.give, then=lambda: self.done.emit(text)
        )

    def _write(
        self, deed: deeds.Deed, card: AskCard | DrawCard | GiveCard,
        then: Callable[[], None] | None = None,
    ) -> None:  # fmt: skip
        found = self.facts
        if found is None:
            return
        meeting, box = self.meeting, found.look.box.box

        def operation(tx: Any) -> None:
            deed(tx, meeting, box)

        def finished(_: None) -> None:
            card.message.hide()
            if then is not None:
                then()

        self.session.write(operation, finished, self._refused(card))

    def _refused(self, card: AskCard | DrawCard | GiveCard) -> Callable[[AppError], None]:
        def say(error: AppError) -> None:
            names = self.facts.names if self.facts else {}
            card.message.say("bad", refusal(error, Figures.of(self.session), names))

        return say
