"""Money that is not sent yet, because the number was changed today: said before the PINs."""

from PySide6.QtWidgets import QWidget

from app.book.transaction import Tx
from app.core.members import MemberFieldSet
from app.features.meeting.loans_step.screen import LoansScreen
from app.features.meeting.other_step.screen import OtherScreen
from app.features.meeting.turn_step.screen import TurnScreen
from tests.helpers.sample_meeting import SampleMeeting
from tests.helpers.waiting import settle
from tests.pictures.meeting_second import framed, held
from tests.screenshots import DARK, LIGHT, PERSIAN, Look, picture


@picture("06d-help-to-a-changed-number", (LIGHT, DARK, PERSIAN))
def help_to(look: Look) -> QWidget:
    """Help by phone to member 9; notes can be handed out."""
    at = held("tumaini-count", look)
    changed(at, 9)
    page = framed(at, "other")
    step = page.step
    assert isinstance(step, OtherScreen)
    step.welfare.member.setCurrentIndex(step.welfare.member.findData(at.people[9]))
    step.welfare.next_source()
    settle(at.session)
    return page


@picture("04e-loan-to-a-changed-number", (LIGHT, DARK, PERSIAN))
def loan_to(look: Look) -> QWidget:
    """A loan by phone to member 3."""
    at = held("tumaini-count", look)
    at.before_payouts()
    changed(at, 3)
    page = framed(at, "loans")
    step = page.step
    assert isinstance(step, LoansScreen)
    step.ask(at.people[3])
    request = step.desk.request
    assert request is not None
    request.principal, request.meetings, request.yes, request.no = 1_500_000, 6, 17, 1
    step._source("mpesa")
    settle(at.session)
    return page


@picture("05h-turn-to-a-changed-number", (LIGHT, DARK, PERSIAN))
def turn_to(look: Look) -> QWidget:
    """The turn by phone, to somebody whose number was changed today."""
    at = held("tumaini-count", look)
    at.before_payouts()
    page = framed(at, "turn")
    step = page.step
    assert isinstance(step, TurnScreen)
    assert step.facts is not None
    turn = step.facts.member
    changed(at, next(no for no, one in at.people.items() if one == turn))
    step.next_source()
    settle(at.session)
    return page


def changed(at: SampleMeeting, number: int) -> None:
    member = at.people[number]

    def change(tx: Tx) -> None:
        sealed = tx.people.seal_field(member, "payout_phone", "0722000001")
        tx.append(MemberFieldSet(member=member, field="payout_phone", sealed=sealed))

    at.book.write(change)
