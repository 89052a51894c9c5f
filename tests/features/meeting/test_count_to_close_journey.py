"""From the count to the locked page through the real frame, by keyboard alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.projections import meetings
from tests.helpers.meeting_desk import ALT, ENTER, MeetingDesk
from tests.helpers.sample_meeting import sample_meeting

NUMBERS = ("27", "17", "23", "24", "13", "7", "9", "4", "")
KEY = Qt.Key


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    at = sample_meeting("tumaini-count", tmp_path)
    made = MeetingDesk(at)
    yield made
    made.frame.close()
    at.close()


def test_count_sign_and_close_by_keyboard_alone(desk: MeetingDesk) -> None:
    left: list[str] = []
    desk.frame.wants.connect(lambda name, _: left.append(name))
    desk.press((ALT, KEY.Key_7))
    assert desk.frame.step_name == "count"
    for number in NUMBERS:
        desk.press(number, ENTER) if number else desk.press(ENTER)
    desk.press(ENTER)
    assert desk.frame.step_name == "close"
    step = desk.frame.step
    for place in step.facts.places:
        desk.press(desk.at.pin(place.member), ENTER)
    desk.press(ENTER)
    closed = desk.read(meetings.last_closed)
    assert closed is not None
    assert (closed.meeting, closed.no) == (desk.meeting, 18)
    desk.press(ENTER)
    assert "leave" in left


def test_every_step_opens_with_alt_and_its_number_and_has_a_title(desk: MeetingDesk) -> None:
    names = []
    for key in (KEY.Key_4, KEY.Key_5, KEY.Key_6, KEY.Key_7, KEY.Key_8):
        desk.press((ALT, key))
        names.append(desk.frame.step_name)
        assert desk.frame.step.title()
    assert names == ["loans", "turn", "other", "count", "close"]
