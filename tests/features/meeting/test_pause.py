"""A meeting that goes on another day: the box counted, the pause written, every step kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.core.meetings import State
from app.features.meeting.count.screen import CountScreen
from app.projections import meetings
from tests.helpers.meeting_desk import ALT, ENTER, KEY, MeetingDesk
from tests.helpers.sample_meeting import sample_meeting


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(sample_meeting("tumaini-count", tmp_path))
    yield made
    made.close()
    made.at.close()


def state(desk: MeetingDesk) -> State:
    found = desk.read(meetings.find_meeting, desk.meeting)
    assert found is not None
    return found.state


def count_the_box(desk: MeetingDesk) -> None:
    left = desk.at.box_minor()
    desk.press((ALT, KEY.Key_7))
    step = desk.frame.step
    assert isinstance(step, CountScreen)
    for value in step.desk.values:
        desk.press(str(left // value), ENTER)
        left %= value


def test_f4_after_the_count_pauses_and_enter_goes_on_where_it_was(desk: MeetingDesk) -> None:
    count_the_box(desk)
    left: list[str] = []
    desk.frame.wants.connect(lambda name, _: left.append(name))
    desk.press(KEY.Key_F4)
    assert (state(desk), left) == (State.PAUSED, ["leave"])
    assert desk.frame.stack.currentWidget() is desk.frame.paused
    desk.press(ENTER)
    assert state(desk) is State.SIGNING
    assert desk.frame.stack.currentWidget() is desk.frame.step
    assert isinstance(desk.frame.step, CountScreen)


def test_before_the_box_is_counted_f4_pauses_nothing(desk: MeetingDesk) -> None:
    desk.press((ALT, KEY.Key_7), KEY.Key_F4)
    assert state(desk) is State.OPEN
