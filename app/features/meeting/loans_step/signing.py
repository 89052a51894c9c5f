"""PINs at the loans step: who stands for a loan, and who allows it."""

from typing import Any, Protocol

from PySide6.QtCore import QObject

from app.core.errors import AppError
from app.features.meeting.loans_step.decide_card import DecideCard
from app.features.meeting.loans_step.deeds import stand
from app.features.meeting.loans_step.facts import LoanFacts
from app.features.meeting.loans_step.presenter import LoanDesk, Request, approver
from app.features.meeting.loans_step.terms_card import TermsCard
from app.features.meeting.loans_step.written import signers
from app.features.meeting.parts.pin_check import check_pin
from app.ui.session import Session


class SigningView(Protocol):
    """What the PINs need of the step's screen."""

    meeting: str
    session: Session
    desk: LoanDesk
    facts: LoanFacts | None
    decide: DecideCard
    terms: TermsCard

    def touched(self) -> None: ...
    def focus_work(self) -> None: ...
    def refused(self, error: AppError) -> None: ...


class Signing(QObject):
    """The PINs that were right, by request.

    Attributes:
        allowed: By key of the request: (officer, time) once nobody is missing.
    """

    def __init__(self, screen: SigningView, parent: QObject) -> None:
        super().__init__(parent)
        self._screen = screen
        self._signed: dict[str, dict[str, str]] = {}
        self.allowed: dict[str, tuple[str, str]] = {}

    def next_signer(self, request: Request, facts: LoanFacts) -> tuple[str, str]:
        """(member, office) of whose PIN is asked for now, or stands there last."""
        wanted = signers(request, facts) if request.loan else (approver(request, facts),)
        there = self._signed.get(request.key, {})
        waiting = [one for one in wanted if one[0] not in there]
        return waiting[0] if waiting else (wanted[-1] if wanted else ("", ""))

    def approvers(self, request: Request) -> tuple[str, ...]:
        """Whose PINs were right, in their order."""
        return tuple(self._signed.get(request.key, {}))

    def forget(self, request: Request) -> None:
        """The terms are others: every PIN is typed anew."""
        self._signed.pop(request.key, None)
        self.allowed.pop(request.key, None)

    def check(self, pin: str) -> None:
        """A PIN of somebody who allows the loan in front."""
        screen, request, facts = self._screen, self._screen.desk.request, self._screen.facts
        if request is None or facts is None:
            return
        member, _ = self.next_signer(request, facts)

        def right() -> None:
            there = self._signed.setdefault(request.key, {})
            there[member] = screen.session.clock()[:5]
            wanted = {one for one, _ in signers(request, facts)} if request.loan else {member}
            if wanted <= there.keys():
                self.allowed[request.key] = (member, there[member])
            screen.decide.chair.boxes.clear()
            screen.touched()
            screen.focus_work()

        self._check(member, pin, right, screen.decide.chair.boxes)

    def stand(self, member: str, pin: str) -> None:
        """A member stands for the loan in front, by PIN or (no PIN) on paper."""
        request = self._screen.desk.request
        if request is None:
            return
        if not pin:
            self._stands(request, member, "paper")
            return
        self._check(
            member, pin, lambda: self._stands(request, member, "pin"), self._screen.terms.boxes
        )

    def _stands(self, request: Request, member: str, proof: str) -> None:
        screen = self._screen

        def done(_: str = "") -> None:
            self.forget(request)
            screen.terms.asking.hide()
            screen.touched()
            screen.focus_work()

        if not request.loan:
            request.guarantors.append((member, proof))
            done()
            return
        meeting = screen.meeting

        def operation(tx: Any) -> str:
            return stand(tx, meeting=meeting, request=request, guarantor=member, how=proof)

        screen.session.write(operation, done, screen.refused)

    def _check(self, member: str, pin: str, right: Any, boxes: Any) -> None:
        screen = self._screen

        def wrong(left: int) -> None:
            boxes.clear(wrong=True)
            text = self.tr("This PIN is wrong. %Ln tries left.", "", left)
            screen.decide.message.say("bad", text)

        check_pin(screen.session, member, pin, right=right, wrong=wrong, failed=screen.refused)
