"""PINs at the loans step: who stands for a loan, and who allows it."""

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject

from app.core.errors import AppError
from app.core.lending.guarantees import Guarantee
from app.features.meeting.loans_step.decide_card import DecideCard
from app.features.meeting.loans_step.deeds import stand
from app.features.meeting.loans_step.facts import LoanFacts
from app.features.meeting.loans_step.presenter import LoanDesk, Request
from app.features.meeting.loans_step.ruling import parts, signers, standing_of
from app.features.meeting.loans_step.terms_card import TermsCard
from app.features.meeting.parts.pin_check import check_pin
from app.operations.lending.at_table import Standing
from app.operations.lending.guarantors import check_can_stand
from app.ui.session import Session

if TYPE_CHECKING:
    from app.book.transaction import Reading


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
        wanted = signers(request, facts)
        there = self._signed.get(request.key, {})
        waiting = [one for one in wanted if one[0] not in there]
        return waiting[0] if waiting else (wanted[-1] if wanted else ("", ""))

    def counted(self, request: Request, facts: LoanFacts) -> tuple[int, int]:
        """How many PINs are there, and how many are needed."""
        wanted = {member for member, _ in signers(request, facts)}
        return len(wanted & self._signed.get(request.key, {}).keys()), len(wanted)

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
            wanted = {one for one, _ in signers(request, facts)}
            if wanted <= there.keys():
                self.allowed[request.key] = (member, there[member])
            screen.decide.chair.boxes.clear()
            screen.touched()
            screen.focus_work()

        self._check(member, pin, right, screen.decide.chair.boxes)

    def stand(self, member: str, pin: str) -> None:
        """A member stands for the loan in front, by PIN or (no PIN) on paper."""
        screen, request, facts = self._screen, self._screen.desk.request, self._screen.facts
        if request is None or facts is None:
            return
        proof = "pin" if pin else "paper"

        def signed() -> None:
            if request.loan:
                self._write(request, member, proof)
            else:
                self._note(request, facts, member, proof)

        def may(_: None) -> None:
            if pin:
                self._check(member, pin, signed, screen.terms.boxes)
            else:
                signed()

        if request.loan:
            may(None)
            return
        part = Guarantee(guarantor=member, minor=self._part(request, facts, member))
        others = [
            Guarantee(guarantor=one.guarantor, minor=one.minor)
            for one in standing_of(request, facts)
        ]

        def asked(reading: "Reading") -> None:
            check_can_stand(
                reading.conn,
                part,
                borrower=request.member,
                principal=request.principal,
                currency=reading.group.currency,
                others=others,
            )

        screen.session.read(asked, may, screen.refused)

    def _part(self, request: Request, facts: LoanFacts, member: str) -> int:
        names = [one.guarantor for one in request.guarantors]
        if member in names:
            return parts(request, facts)[names.index(member)]
        return parts(request, facts, member)[-1]

    def _note(self, request: Request, facts: LoanFacts, member: str, proof: str) -> None:
        """Somebody agreed to stand for a request that is not written yet."""
        part = self._part(request, facts, member)
        one = Standing(guarantor=member, minor=part, how=proof)
        kept = [old for old in request.guarantors if old.guarantor != member]
        request.guarantors = [*kept, one]
        self._stood(request)

    def _stood(self, request: Request) -> None:
        screen = self._screen
        self.forget(request)
        screen.terms.asking.hide()
        screen.touched()
        screen.focus_work()

    def _write(self, request: Request, member: str, proof: str) -> None:
        screen, meeting = self._screen, self._screen.meeting

        def operation(tx: Any) -> str:
            return stand(tx, meeting=meeting, request=request, guarantor=member, how=proof)

        screen.session.write(operation, lambda _: self._stood(request), screen.refused)

    def _check(self, member: str, pin: str, right: Any, boxes: Any) -> None:
        screen = self._screen

        def wrong(left: int) -> None:
            boxes.clear(wrong=True)
            text = self.tr("This PIN is wrong. %Ln tries left.", "", left)
            screen.decide.message.say("bad", text)

        check_pin(screen.session, member, pin, right=right, wrong=wrong, failed=screen.refused)
