"""Giving a loan at the loans step, letting it wait for money, or putting it off."""

from typing import Any, Protocol

from PySide6.QtCore import QObject, SignalInstance

from app.core.errors import AppError
from app.features.meeting.loans_step.decide_card import DecideCard
from app.features.meeting.loans_step.deeds import give, not_today
from app.features.meeting.loans_step.facts import LoanFacts
from app.features.meeting.loans_step.presenter import LoanDesk, Offer, Request
from app.features.meeting.loans_step.ruling import overrides, standing_of
from app.features.meeting.loans_step.signing import Signing
from app.features.meeting.loans_step.words import missing
from app.features.meeting.parts.naming import spoken
from app.ui.figures import Figures
from app.ui.session import Session


class GivingView(Protocol):
    """What giving needs of the step's screen."""

    meeting: str
    session: Session
    desk: LoanDesk
    facts: LoanFacts | None
    decide: DecideCard
    signing: Signing
    done: SignalInstance
    draft_changed: SignalInstance

    def offer(self) -> Offer | None: ...
    def read_again(self, *, then_focus: bool) -> None: ...
    def refused(self, error: AppError) -> None: ...


class Giving(QObject):
    """What is written about the request in front."""

    def __init__(self, screen: GivingView, parent: QObject) -> None:
        super().__init__(parent)
        self._screen = screen

    def give(self) -> None:
        """Ctrl+Enter: write the loan; the money is handed over."""
        screen = self._screen
        request, now = screen.desk.request, screen.offer()
        if request is None or now is None or screen.facts is None:
            return
        needs = missing(request, now, screen.facts, request.key in screen.signing.allowed)
        if needs:
            error = now.error
            screen.refused(error) if error else screen.decide.message.say("warn", needs)
            return
        approved_by, waits = screen.signing.approvers(request), bool(now.short)
        allowed, standing = overrides(request, screen.facts), standing_of(request, screen.facts)

        def operation(tx: Any) -> str:
            return give(
                tx,
                meeting=screen.meeting,
                request=request,
                standing=standing,
                approved_by=approved_by,
                overrides=allowed,
                waits=waits,
            )

        figures, name = Figures.of(screen.session), screen.facts.names.get(request.member, "")
        text = self.tr("{name} got a loan of {amount}")
        if waits:
            text = self.tr("{name}: {amount} waits for money")
        said = text.format(name=spoken(name), amount=figures.money(request.principal))

        def given(_: str) -> None:
            self._written(request)
            screen.done.emit(said)

        screen.session.write(operation, given, screen.refused)

    def put_off(self) -> None:
        """Enter in the reason: the request waits for another day."""
        screen = self._screen
        request, reason = screen.desk.request, screen.decide.reason.text().strip()
        if request is None or screen.facts is None or not reason:
            return
        name = screen.facts.names.get(request.member, "")
        standing = standing_of(request, screen.facts)

        def operation(tx: Any) -> str:
            return not_today(
                tx, meeting=screen.meeting, request=request, standing=standing, reason=reason
            )

        def done(_: str) -> None:
            screen.decide.reason.hide()
            screen.decide.reason.clear()
            self._written(request)
            screen.done.emit(self.tr("{name}: not today").format(name=spoken(name)))

        screen.session.write(operation, done, screen.refused)

    def _written(self, request: Request) -> None:
        """What stood here only is in the book now, and comes back from there."""
        screen = self._screen
        screen.desk.leave(request)
        screen.signing.forget(request)
        screen.draft_changed.emit()
        screen.read_again(then_focus=True)
