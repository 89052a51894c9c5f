"""The first half of a meeting on the sample books, as in the target pictures 02 to 03g and 09."""

import atexit
import tempfile
from functools import partial
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.features.meeting.frame import MeetingFrame
from app.features.meeting.frame_opening import opened_meeting
from app.features.meeting.open_keys.screen import OpenStep
from app.operations.attendance import mark_attendance, mark_left
from app.operations.meetings import open_meeting
from app.projections import meetings, officers
from app.ui.members_screen import MembersScreen
from tests.helpers.sample_meeting import SampleMeeting, sample_meeting
from tests.helpers.waiting import settle
from tests.screenshots import ALL, FOUR, LIGHT, PERSIAN, Look, picture

CALLED = 16


def held(name: str, look: Look) -> SampleMeeting:
    """A sample; its half collected meeting is Persian where the look is."""
    folder = Path(tempfile.mkdtemp(prefix="daftari-picture-"))
    if look.language == "fa" and name == "tumaini-collect":
        name = "tumaini-fa"
    at = sample_meeting(name, folder, look.language)
    atexit.register(at.close)  # it is drawn after the function that made it returned
    return at


def framed(at: SampleMeeting) -> MeetingFrame:
    frame = MeetingFrame(at.session, at.book.read(opened_meeting))
    frame.resize(1366, 768)
    frame.show()
    frame.activateWindow()
    frame.set_active(True)
    settle(at.session)
    return frame


@picture("02-meeting-open-keys", ALL)
def open_keys(look: Look) -> QWidget:
    """Two keys were typed, the third person types; the box was said and shown."""
    at = held("tumaini", look)
    frame = framed(at)
    step = frame.step
    assert isinstance(step, OpenStep)
    assert step.desk is not None
    step._show_amount()
    for _ in range(2):
        current = step.desk.current
        assert current is not None
        boxes = step.keys.rows[current.member].boxes
        QTest.keyClicks(boxes, at.pin(current.member) + "\r")
        settle(at.session)
    current = step.desk.current
    assert current is not None
    QTest.keyClicks(step.keys.rows[current.member].boxes, "2")
    settle(at.session)
    return frame


@picture("02b-meeting-roll-call", ALL)
def roll_call(look: Look) -> QWidget:
    """Sixteen were called: one came late, one sent an apology."""
    return framed(called(look)[0])


@picture("02c-meeting-left-early", (LIGHT, PERSIAN))
def left_early(look: Look) -> QWidget:
    """Two of them left; one of the two is called again."""
    at, meeting = called(look)
    for no, time in ((3, "15:05"), (4, "15:20")):
        left = partial(mark_left, meeting=meeting, member=at.people[no], at=time)
        at.book.write(left)
    frame = framed(at)
    frame.step.presenter.go(2)
    return frame


def called(look: Look) -> tuple[SampleMeeting, str]:
    """The sample meeting after sixteen names, and its id."""
    at = held("tumaini", look)
    planned = at.book.read(lambda r: meetings.next_meeting(r.conn))
    holders = at.book.read(lambda r: officers.key_holders(r.conn))
    assert planned is not None
    at.book.write(lambda tx: open_meeting(tx, meeting=planned.meeting, keys=holders))
    for no in range(1, CALLED + 1):
        status = {4: "late", 7: "excused"}.get(no, "present")
        mark = partial(
            mark_attendance, meeting=planned.meeting, member=at.people[no], status=status
        )
        at.book.write(mark)
    return at, planned.meeting


@picture("03-meeting-collect-book", ALL)
def collect(look: Look) -> QWidget:
    """Fourteen were called to pay, Mary is next: the same sheet as from the book."""
    return framed(held("tumaini-collect", look))


@picture("09-members-screen-live", FOUR)
def members_screen(look: Look) -> QWidget:
    """Who was written last, as the room sees it."""
    at = held("tumaini-collect", look)
    frame = framed(at)
    page = frame.step.room_page()
    frame.close()
    screen = MembersScreen(at.session.group_name)
    screen.show_page(page)
    return screen
