"""What stood at the table for the mouse alone has a key of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.features.meeting.count.screen import CountScreen
from app.features.meeting.loans_step.screen import LoansScreen
from app.ui.screen import Screen
from tests.helpers.sample_meeting import SampleMeeting, sample_meeting
from tests.helpers.waiting import settle

KEY = Qt.Key


@pytest.fixture
def at(qapp: QApplication, tmp_path: Path) -> Iterator[SampleMeeting]:
    made = sample_meeting("tumaini-count", tmp_path)
    yield made
    made.close()


def shown(at: SampleMeeting, screen: Screen) -> None:
    screen.resize(1366, 672)
    screen.show()
    screen.set_active(True)
    settle(at.session)


def press(at: SampleMeeting, screen: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or screen, key)
        settle(at.session)


def test_f7_goes_to_who_counts_and_watches_and_back_to_the_notes(at: SampleMeeting) -> None:
    screen = CountScreen(at.session, at.meeting)
    shown(at, screen)
    first, watches = screen.counter, screen.witness
    press(at, screen, KEY.Key_F7)
    assert screen.table.counter.hasFocus()
    press(at, screen, KEY.Key_Home)
    assert screen.counter != first and screen.witness == watches
    press(at, screen, KEY.Key_F7, KEY.Key_9)
    assert screen.desk is not None and screen.desk.typed[0] == 9
    screen.close()


def test_f7_pays_a_loan_in_another_way_of_the_group(at: SampleMeeting) -> None:
    screen = LoansScreen(at.session, at.meeting)
    shown(at, screen)
    screen.ask(at.id_of("Amina Hassan"))
    before = screen.desk.request.source if screen.desk.request else ""
    press(at, screen, KEY.Key_F7)
    after = screen.desk.request.source if screen.desk.request else ""
    assert (before, after) == ("cash", "mpesa")
    press(at, screen, KEY.Key_F7)
    assert screen.desk.request is not None and screen.desk.request.source == "cash"
    screen.close()
