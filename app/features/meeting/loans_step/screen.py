"""The loans step: a request, the rules, the hands, and the money handed over."""

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.currencies import currency_of
from app.core.errors import AppError
from app.features.meeting.loans_step import facts
from app.features.meeting.loans_step.decide_card import DecideCard
from app.features.meeting.loans_step.deeds import give
from app.features.meeting.loans_step.facts import LoanFacts
from app.features.meeting.loans_step.presenter import LoanDesk, Offer, approver, offer
from app.features.meeting.loans_step.queue_card import QueueCard
from app.features.meeting.loans_step.terms_card import TermsCard
from app.features.meeting.loans_step.words import missing
from app.features.meeting.parts.naming import digit_keys, spoken
from app.features.meeting.parts.pin_check import check_pin
from app.features.meeting.step import Draft, RoomLine, RoomPage, StepScreen
from app.ui.change_bus import Changed
from app.ui.figures import Figures
from app.ui.keys import Action
from app.ui.refusals import refusal
from app.ui.session import Session


class LoansScreen(StepScreen):
    """Gives loans one after the other; requests that wait are kept as a draft."""

    def __init__(self, session: Session, meeting: str, parent: QWidget | None = None) -> None:
        super().__init__(session, meeting, parent)
        self.facts: LoanFacts | None = None
        self.desk = LoanDesk()
        self.allowed: dict[str, tuple[str, str]] = {}  # by borrower: (officer, time of the PIN)
        money = currency_of(session.currency)
        self._scale, self._cash_unit = money.scale, money.cash_unit
        self.queue, self.terms, self.decide = QueueCard(), TermsCard(), DecideCard()
        line = QHBoxLayout(self.body)
        line.setContentsMargins(14, 14, 14, 14)
        line.setSpacing(14)
        for card, width in ((self.queue, 270), (self.terms, 704), (self.decide, 336)):
            line.addWidget(card, width)
        self.queue.setMinimumWidth(250)
        self.decide.setMinimumWidth(320)
        self._connect()

    def _connect(self) -> None:
        self.queue.asked.connect(self.ask)
        self.queue.chosen.connect(self._choose)
        self.terms.changed.connect(self._terms_typed)
        self.terms.guarantor.connect(self._stand)
        self.decide.voted.connect(self._voted)
        self.decide.pin.connect(self._check)
        self.decide.source_chosen.connect(self._source)
        self.decide.give.connect(self.give)
        self.decide.smaller.connect(self.smaller)
        self.decide.not_today.connect(self.not_today)

    # Screen

    def title(self) -> str:
        return self.tr("Loans")

    def activate(self) -> None:
        self._read(then_focus=True)

    def apply_changes(self, changes: Changed) -> None:
        self._read(then_focus=False)

    def retranslate(self) -> None:
        self._show()

    def actions_of_keys(self) -> list[Action]:
        return [
            Action((digit_keys(),), self.tr("Amount, hands or PIN")),
            Action(("Tab",), self.tr("Next box")),
            Action(("Ctrl", "N"), self.tr("Somebody asks"), self.queue.ask),
            Action(("Ctrl", "G"), self.tr("Guarantor"), self.terms.ask_guarantor),
            Action(("Ctrl", "Enter"), self.tr("Give the loan"), self.give),
            Action(("Del",), self.tr("Not today"), self.not_today),
            Action(("Ctrl", "Z"), self.tr("Undo")),
            Action(("F1",), self.tr("All keys"), lambda: self.wants.emit("help", None)),
        ]

    # StepScreen

    def draft(self) -> Draft:
        return self.desk.draft()

    def restore(self, draft: Draft) -> None:
        self.desk.restore(draft)

    def room_page(self) -> RoomPage | None:
        request = self.desk.request
        if self.facts is None or request is None:
            return None
        figures = Figures.of(self.session)
        lines = (
            RoomLine(
                self.facts.names.get(request.member, ""),
                figures.money(request.principal),
                is_big=True,
            ),
            RoomLine(self.tr("Yes"), figures.due(request.yes or 0)),
            RoomLine(self.tr("No"), figures.due(request.no or 0)),
        )
        return RoomPage(self.tr("Loans"), lines)

    # What is shown

    def _read(self, *, then_focus: bool) -> None:
        def show(found: LoanFacts) -> None:
            self.show_facts(found)
            if then_focus:
                self.focus_work()

        self.session.read(lambda r: facts.read(r, self.meeting), show, self.show_error)

    def show_facts(self, found: LoanFacts) -> None:
        """Show the book as it stands; what was typed stays."""
        self.facts = found
        self.show_body()
        self._show()

    def offer(self) -> Offer | None:
        """What the rules say to the request in front."""
        if self.facts is None or self.desk.request is None:
            return None
        return offer(self.desk.request, self.facts, cash_unit=self._cash_unit)

    def _show(self) -> None:
        found, request, now = self.facts, self.desk.request, self.offer()
        if found is None:
            return
        figures = Figures.of(self.session)
        under = {
            one.member: missing(
                one, offer(one, found, cash_unit=self._cash_unit), one.member in self.allowed
            )
            for one in self.desk.requests
        }
        self.queue.show_queue(self.desk, found, figures, under)
        source = request.source if request else "cash"
        loan = request.principal if request else 0
        kept = (found.welfare_minor, found.pot_minor)
        self.queue.show_money(found.lendable.get(source, 0), loan, kept, figures)
        self.terms.setVisible(request is not None)
        self.decide.setVisible(request is not None)
        if request is not None and now is not None:
            at = self.allowed.get(request.member, ("", ""))[1]
            self.terms.show_request(request, now, found, figures)
            self.decide.show_request(request, now, found, figures, at)
            self.decide.button.setEnabled(not under[request.member])
        self.room_changed.emit(self.room_page())

    def focus_work(self) -> None:
        """The cursor goes to the first thing that is missing."""
        request = self.desk.request
        if request is None:
            self.queue.button.setFocus()
        elif not request.principal:
            self.terms.amount.setFocus()
        elif not request.meetings:
            self.terms.meetings.setFocus()
        elif request.yes is None:
            self.decide.yes.setFocus()
        elif request.member not in self.allowed:
            self.decide.chair.boxes.setFocus()
        else:
            self.decide.button.setFocus()

    # What the officer does

    def ask(self, member: str) -> None:
        """Somebody asks for a loan."""
        self.desk.ask(member)
        self._touched()
        self.focus_work()

    def _choose(self, number: int) -> None:
        self.desk.ask(self.desk.requests[number].member)
        self._touched()
        self.focus_work()

    def _touched(self) -> None:
        self.decide.message.hide()
        self._show()
        self.draft_changed.emit()

    def _terms_typed(self) -> None:
        request = self.desk.request
        if request is None:
            return
        request.principal = (self.terms.amount.value or 0) * self._scale
        request.meetings = self.terms.meetings.value or 0
        self.allowed.pop(request.member, None)  # the PIN was typed for other terms
        self._touched()

    def _voted(self) -> None:
        request = self.desk.request
        if request is not None:
            request.yes, request.no = self.decide.yes.value, self.decide.no.value
            self._touched()

    def _source(self, source: str) -> None:
        request = self.desk.request
        if request is not None:
            request.source = source
            self._touched()

    def smaller(self) -> None:
        """The largest amount that the rules and the money allow now."""
        request, now = self.desk.request, self.offer()
        if request is None or now is None:
            return
        if not request.principal or now.most < request.principal:
            request.principal = now.most
        self.allowed.pop(request.member, None)
        self._touched()
        self.terms.amount.setFocus()

    def not_today(self) -> None:
        """Del: the request waits for another day."""
        self.desk.put_off()
        self._touched()
        self.focus_work()

    def _stand(self, member: str, pin: str) -> None:
        request = self.desk.request
        if request is None:
            return

        def stand(proof: str) -> None:
            request.guarantors.append((member, proof))
            self.allowed.pop(request.member, None)
            self.terms.asking.hide()
            self._touched()
            self.focus_work()

        if not pin:
            stand("paper")
            return
        check_pin(
            self.session,
            member,
            pin,
            right=lambda: stand("pin"),
            wrong=lambda left: self._wrong_pin(left, self.terms.boxes),
            failed=self._refused,
        )

    def _check(self, pin: str) -> None:
        request = self.desk.request
        if request is None or self.facts is None:
            return
        member, _ = approver(request, self.facts)

        def right() -> None:
            self.allowed[request.member] = (member, self.session.clock()[:5])
            self._touched()
            self.focus_work()

        check_pin(
            self.session,
            member,
            pin,
            right=right,
            wrong=lambda left: self._wrong_pin(left, self.decide.chair.boxes),
            failed=self._refused,
        )

    def _wrong_pin(self, left: int, boxes: Any) -> None:
        boxes.clear(wrong=True)
        self.decide.message.say("bad", self.tr("This PIN is wrong. %Ln tries left.", "", left))

    def _refused(self, error: AppError) -> None:
        names = self.facts.names if self.facts else {}
        self.decide.message.say("bad", refusal(error, Figures.of(self.session), names))

    def give(self) -> None:
        """Ctrl+Enter: write the loan; the money is handed over."""
        request, now = self.desk.request, self.offer()
        if request is None or now is None or self.facts is None:
            return
        is_allowed = request.member in self.allowed
        needs = missing(request, now, is_allowed)
        if needs:
            error = now.error
            self._refused(error) if error else self.decide.message.say("warn", needs)
            return
        approved_by = self.allowed[request.member][0]

        def operation(tx: Any) -> str:
            return give(tx, meeting=self.meeting, request=request, approved_by=approved_by)

        figures, name = Figures.of(self.session), self.facts.names.get(request.member, "")
        text = self.tr("{name} got a loan of {amount}")
        said = text.format(name=spoken(name), amount=figures.money(request.principal))

        def given(_: str) -> None:
            self.desk.given()
            self._touched()
            self.done.emit(said)

        self.session.write(operation, given, self._refused)
