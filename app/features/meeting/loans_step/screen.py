"""The loans step: a request, the rules, the hands, and the money handed over."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.currencies import currency_of
from app.core.errors import AppError
from app.features.meeting.loans_step import facts
from app.features.meeting.loans_step.decide_card import DecideCard
from app.features.meeting.loans_step.facts import LoanFacts
from app.features.meeting.loans_step.giving import Giving
from app.features.meeting.loans_step.presenter import LoanDesk, Offer
from app.features.meeting.loans_step.queue_card import QueueCard
from app.features.meeting.loans_step.ruling import offer_of, place_of
from app.features.meeting.loans_step.signing import Signing
from app.features.meeting.loans_step.terms_card import TermsCard
from app.features.meeting.loans_step.words import missing
from app.features.meeting.loans_step.written import join_written
from app.features.meeting.parts.naming import digit_keys
from app.features.meeting.step import Draft, RoomLine, RoomPage, StepScreen
from app.ui.allowance_line import AllowanceLine
from app.ui.change_bus import Changed
from app.ui.figures import Figures
from app.ui.keys import Action
from app.ui.refusals import refusal
from app.ui.sent_line import SentLine
from app.ui.session import Session


class LoansScreen(StepScreen):
    """Gives loans one after the other; requests that wait are kept as a draft."""

    def __init__(self, session: Session, meeting: str, parent: QWidget | None = None) -> None:
        super().__init__(session, meeting, parent)
        self.facts: LoanFacts | None = None
        self.desk = LoanDesk()
        money = currency_of(session.currency)
        self._scale, self._cash_unit = money.scale, money.cash_unit
        self.queue, self.terms, self.decide = QueueCard(), TermsCard(), DecideCard()
        self.allowance, self.sent = AllowanceLine(session), SentLine(session)
        self.signing = Signing(self, self)
        self.giving = Giving(self, self)
        line = QHBoxLayout(self.body)
        line.setContentsMargins(14, 14, 14, 14)
        line.setSpacing(14)
        for card, width in ((self.queue, 270), (self.terms, 704), (self.decide, 336)):
            line.addWidget(card, width)
        self.queue.setMinimumWidth(250)
        self.queue.column.addWidget(self.allowance)
        self.decide.column.insertWidget(self.decide.column.indexOf(self.decide.message), self.sent)
        self.decide.setMinimumWidth(320)
        self._connect()

    def _connect(self) -> None:
        self.queue.asked.connect(self.ask)
        self.queue.chosen.connect(self._choose)
        self.terms.changed.connect(self._terms_typed)
        self.terms.product.connect(self._product)
        self.terms.purpose.connect(self._purpose)
        self.terms.guarantor.connect(self.signing.stand)
        self.decide.voted.connect(self._voted)
        self.decide.pin.connect(self.signing.check)
        self.decide.source_chosen.connect(self._source)
        self.decide.give.connect(self.giving.give)
        self.decide.smaller.connect(self.smaller)
        self.decide.not_today.connect(self.not_today)
        self.decide.reason.returnPressed.connect(self.giving.put_off)

    # Screen

    def title(self) -> str:
        return self.tr("Loans")

    def activate(self) -> None:
        self.read_again(then_focus=True)

    def apply_changes(self, changes: Changed) -> None:
        self.read_again(then_focus=False)

    def retranslate(self) -> None:
        self._show()

    def actions_of_keys(self) -> list[Action]:
        return [
            Action((digit_keys(),), self.tr("Amount, hands or PIN")),
            Action(("Tab",), self.tr("Next box")),
            Action(("Ctrl", "N"), self.tr("Somebody asks"), self.queue.ask),
            Action(("Ctrl", "G"), self.tr("Guarantor"), self.terms.ask_guarantor),
            Action(("F7",), self.tr("How it is paid"), self.next_source, spare=True),
            Action(("Ctrl", "Enter"), self.tr("Give the loan"), self.giving.give),
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

    def read_again(self, *, then_focus: bool) -> None:
        """Read the book and show it."""

        def show(found: LoanFacts) -> None:
            self.show_facts(found)
            if then_focus:
                self.focus_work()

        self.session.read(
            lambda r: facts.read(r, self.meeting, self.session.actor), show, self.show_error
        )

    def show_facts(self, found: LoanFacts) -> None:
        """Show the book as it stands; what was typed stays."""
        self.facts = found
        join_written(self.desk, found)
        self.show_body()
        self._show()
        self._ask_allowance()

    def offer(self) -> Offer | None:
        """What the rules say to the request in front."""
        if self.facts is None or self.desk.request is None:
            return None
        return offer_of(self.desk.request, self.facts, cash_unit=self._cash_unit)

    def _show(self) -> None:
        found, request, now = self.facts, self.desk.request, self.offer()
        if found is None:
            return
        figures = Figures.of(self.session)
        offers = [offer_of(one, found, cash_unit=self._cash_unit) for one in self.desk.requests]
        under = [
            missing(one, offer, found, one.key in self.allowed)
            for one, offer in zip(self.desk.requests, offers, strict=True)
        ]
        has_money = [not offer.short for offer in offers]
        self.queue.show_queue(self.desk, found, figures, list(zip(under, has_money, strict=True)))
        source = place_of(request, found) if request else "cash"
        loan = request.principal if request else 0
        kept = (found.welfare_minor, found.pot_minor)
        can_lend = found.lendable_for(request.loan if request else "").get(source, 0)
        self.queue.show_money(can_lend, loan, kept, found.steps, figures)
        self.terms.setVisible(request is not None)
        self.decide.setVisible(request is not None)
        if request is not None and now is not None:
            at = self.allowed.get(request.key, ("", ""))[1]
            signer = self.signing.next_signer(request, found)
            self.terms.show_request(request, now, found, figures)
            pins = self.signing.counted(request, found)
            self.decide.show_request(request, now, found, figures, (signer, at), pins)
            self.decide.button.setEnabled(not under[self.desk.at])
        self.room_changed.emit(self.room_page())

    @property
    def allowed(self) -> dict[str, tuple[str, str]]:
        """By request: who allowed it last, and when; only where nobody is missing."""
        return self.signing.allowed

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
        elif request.key not in self.allowed:
            self.decide.chair.boxes.setFocus()
        else:
            self.decide.button.setFocus()

    # What the officer does

    def ask(self, member: str) -> None:
        """Somebody asks for a loan."""
        self.desk.ask(member)
        self.touched()
        self.focus_work()

    def _choose(self, number: int) -> None:
        self.desk.choose(number)
        self.touched()
        self.focus_work()

    def touched(self) -> None:
        """Something was typed: show it and keep the draft."""
        self.decide.message.hide()
        self._show()
        self.draft_changed.emit()

    def _terms_typed(self) -> None:
        request = self.desk.request
        if request is None:
            return
        request.principal = (self.terms.amount.value or 0) * self._scale
        request.meetings = self.terms.meetings.value or 0
        self.signing.forget(request)  # the PINs were typed for other terms
        self.touched()

    def _purpose(self, words: str) -> None:
        if self.desk.request is not None:
            self.desk.request.purpose = words
            self.draft_changed.emit()

    def _product(self, code: str) -> None:
        request = self.desk.request
        if request is not None:
            request.product = code
            self.signing.forget(request)
            self.touched()

    def _voted(self) -> None:
        request = self.desk.request
        if request is not None:
            request.yes, request.no = self.decide.yes.value, self.decide.no.value
            self.touched()

    def _source(self, source: str) -> None:
        request = self.desk.request
        if request is not None:
            request.source = source
            self.touched()
            self._ask_allowance()

    def next_source(self) -> None:
        """F7: cash, then the other ways of the group."""
        ways = [name for name, button in self.decide.sources.items() if button.isVisible()]
        if self.desk.request is not None and ways:
            source = self.desk.request.source
            at = ways.index(source) + 1 if source in ways else 0
            self._source(ways[at % len(ways)])

    def _ask_allowance(self) -> None:
        request = self.desk.request
        source = place_of(request, self.facts) if request and self.facts else "cash"
        self.allowance.ask(source)
        self.sent.ask(request.member if request else "", source)

    def smaller(self) -> None:
        """The largest amount that the rules and the money allow now."""
        request, now = self.desk.request, self.offer()
        if request is None or now is None:
            return
        if not request.principal or now.most < request.principal:
            request.principal = now.most
        self.signing.forget(request)
        self.touched()
        self.terms.amount.setFocus()

    def not_today(self) -> None:
        """Del: the request waits for another day, and why is kept."""
        request = self.desk.request
        if request is not None and request.principal and request.meetings:
            self.decide.ask_reason()
            return
        self.desk.put_off()
        self.touched()
        self.focus_work()

    def refused(self, error: AppError) -> None:
        """Say why it cannot be."""
        names = self.facts.names if self.facts else {}
        self.decide.message.say("bad", refusal(error, Figures.of(self.session), names))
