"""The second half of a meeting, on the sample book, as in the target pictures 04 to 08."""

import atexit
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.core.allowances import TURNS
from app.features.meeting.count.screen import CountScreen
from app.features.meeting.frame import MeetingFrame
from app.features.meeting.frame_opening import opened_meeting
from app.features.meeting.loans_step.screen import LoansScreen
from app.features.meeting.other_step.screen import OtherScreen
from app.features.meeting.other_step.voting import Vote
from app.operations import closing
from app.operations.allowances import divide, hand_over
from app.operations.lending.at_table import Standing
from tests.helpers.sample_meeting import SampleMeeting, sample_meeting
from tests.helpers.waiting import settle
from tests.screenshots import ALL, FOUR, LIGHT, PERSIAN, Look, picture

PIECES = (27, 17, 22, 24, 13, 7, 9, 4, None)


def held(name: str, look: Look) -> SampleMeeting:
    """A sample of this look; in Persian the group Mehr."""
    folder = Path(tempfile.mkdtemp(prefix="daftari-picture-"))
    at = sample_meeting(name, folder, look.language)
    atexit.register(at.close)  # it is drawn after the function that made it returned
    return at


def framed(at: SampleMeeting, step: str) -> MeetingFrame:
    """The meeting with this step in front."""
    frame = MeetingFrame(at.session, at.book.read(opened_meeting))
    frame.resize(1366, 768)
    frame.show()
    frame.activateWindow()
    frame.set_active(True)
    settle(at.session)
    frame.show_step_named(step)
    settle(at.session)
    return frame


@picture("07-meeting-cash-count", ALL)
def count(look: Look) -> QWidget:
    """200 are missing; the count is in the book."""
    at = held("tumaini-count", look)
    page = framed(at, "count")
    step = page.step
    assert isinstance(step, CountScreen)
    for row, many in enumerate(PIECES):
        step._typed(row, many)
    step.accept()
    settle(at.session)
    step.table.notes.go(2)
    return page


@picture("08-meeting-close-sign", ALL)
def close(look: Look) -> QWidget:
    """The box agrees, the treasurer has signed, the chair is typing."""
    at = held("tumaini-count", look)
    agreed(at)
    treasurer = at.session.actor
    at.book.write(
        lambda tx: closing.sign_meeting(tx, meeting=at.meeting, member=treasurer, role="treasurer")
    )
    return framed(at, "close")


def agreed(at: SampleMeeting) -> None:
    """Count what the book says."""
    at.book.write(
        lambda tx: closing.count_cash(
            tx, meeting=at.meeting, counts=(), counted_minor=at.box_minor(), counter=at.people[5]
        )
    )


@picture("05-meeting-turn", ALL)
def turn(look: Look) -> QWidget:
    """Dorcas has not got her turn yet."""
    at = held("tumaini-count", look)
    at.before_payouts()
    return framed(at, "turn")


@picture("04-meeting-loan-approval", ALL)
def loan(look: Look) -> QWidget:
    """Seventeen hands for Amina, one against; the chair is to type her PIN."""
    at = held("tumaini-count", look)
    at.before_payouts()
    page = framed(at, "loans")
    step = page.step
    assert isinstance(step, LoansScreen)
    step.ask(at.people[4])
    request = step.desk.request
    assert request is not None
    request.principal, request.meetings = 800_000, 4
    step.ask(at.people[3])
    request = step.desk.request
    assert request is not None
    request.principal, request.meetings = 1_500_000, 6
    half = request.principal // 2
    request.guarantors = [
        Standing(guarantor=at.people[19], minor=half),
        Standing(guarantor=at.people[18], minor=half, how="paper"),
    ]
    request.yes, request.no = 17, 1
    step.touched()
    step.focus_work()
    return page


@picture("06-meeting-other-business", ALL)
def other(look: Look) -> QWidget:
    """Exercise books are paid; hall rent is being typed, a vote is counted."""
    at = held("tumaini-count", look)
    page = framed(at, "other")
    step = page.step
    assert isinstance(step, OtherScreen)
    step.expense._take("hall")
    vote = step.more.vote
    vote.majority.setCurrentIndex(1)
    boxes = (vote.hands.yes, vote.hands.no, vote.hands.silent)
    for box, hands in zip(boxes, (14, 3, 2), strict=True):
        box.set_value(hands)
    vote.hands._typed()
    return page


@picture("06c-vote-by-name", FOUR)
def vote_by_name(look: Look) -> QWidget:
    """Nineteen are asked one by one; one motion was decided before."""
    at = held("tumaini-count", look)
    page = framed(at, "other")
    step = page.step
    assert isinstance(step, OtherScreen)
    votes = {"fa": "تالار تازه"}.get(look.language, "A new hall")
    step._write_vote(
        Vote(
            text=votes, majority="simple", way="hands", votes=(14, 3, 2), ballots=(),
            effect="", subject="", proposed_by="", seconded_by="",
        )
    )  # fmt: skip
    settle(at.session)
    vote = step.more.vote
    vote.text.setText({"fa": "ساعت سه"}.get(look.language, "We meet at three"))
    vote.proposed.setCurrentIndex(3)
    vote.way.setCurrentIndex(vote.way.findData("names"))
    for row, key in enumerate("1112111"):
        vote.ballots._say(row, dict.fromkeys(("", "yes", "no"), {"1": "yes", "2": "no"}[key]))
    return page


@picture("06b-money-without-a-name", FOUR)
def nameless(look: Look) -> QWidget:
    """Notes of nobody known: some wait for a name, more are being typed."""
    at = held("tumaini-count", look)
    page = framed(at, "other")
    step = page.step
    assert isinstance(step, OtherScreen)
    note = {"fa": "پاکت قهوه‌ای"}.get(look.language, "Brown envelope")
    step._write_nameless(50_000, note)
    settle(at.session)
    step.more.open("nameless")
    step.more.nameless.amount.set_value(200)
    step.more.nameless.refresh()
    return page


@picture("04d-loan-beside-a-tablet", (LIGHT, PERSIAN))
def loan_beside(look: Look) -> QWidget:
    """A part of the box may be given out by the tablet."""
    return beside_a_tablet(look, "loans")


@picture("05g-turn-of-a-tablet", (LIGHT, PERSIAN))
def turn_beside(look: Look) -> QWidget:
    """The tablet has the right to pay the turn."""
    return beside_a_tablet(look, "turn")


def beside_a_tablet(look: Look, step: str) -> QWidget:
    at = held("tumaini-conflict", look)
    book = at.book
    tablet = next(one for one in book.roster.devices if one != book.group.device)
    book.write(lambda tx: divide(tx, meeting=at.meeting))
    book.write(lambda tx: hand_over(tx, fund="1010 KES", to=tablet, minor=400_000))
    book.write(lambda tx: hand_over(tx, fund=TURNS, to=tablet, minor=1))
    return framed(at, step)
