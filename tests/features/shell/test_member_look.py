"""Ctrl+F in a meeting: whose page it is, and Esc back to the cell that was left."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.features.meeting.collect.step_screen import CollectStep
from app.features.shell.desktop import Desktop
from app.features.shell.finding import Finding
from app.features.shell.meeting_mode import MeetingMode
from tests.helpers.desktop import desktop_of, leave
from tests.helpers.sample_meeting import SampleMeeting, sample_meeting
from tests.helpers.waiting import settle

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def at(qapp: QApplication, tmp_path: Path) -> SampleMeeting:
    return sample_meeting("tumaini-collect", tmp_path)


@pytest.fixture
def desktop(at: SampleMeeting, tmp_path: Path) -> Iterator[Desktop]:
    made = desktop_of(at.book, at.keys, tmp_path)
    made.window.activateWindow()
    QTest.qWaitForWindowActive(made.window)
    yield made
    leave(made)


def press(desktop: Desktop, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    focus = QApplication.focusWidget() or desktop.window
    QTest.keyClick(focus, key, held or Qt.KeyboardModifier.NoModifier)
    settle(desktop.session)


def type_signs(signs: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, signs)


def test_ctrl_f_shows_a_members_page_and_esc_goes_back_to_the_cell(desktop: Desktop) -> None:
    mode = next(part for part in desktop.parts if isinstance(part, MeetingMode))
    finding = next(part for part in desktop.parts if isinstance(part, Finding))
    mode.enter()
    settle(desktop.session)
    assert mode.frame is not None
    step = mode.frame.step
    assert isinstance(step, CollectStep)
    assert step.grid is not None
    type_signs("7")
    before = (step.grid.presenter.cursor, step.grid.presenter.typed)

    press(desktop, Qt.Key.Key_F, CONTROL)
    type_signs("grace")
    settle(desktop.session)
    press(desktop, Qt.Key.Key_Return)
    shown = finding.look.screen_shown
    assert shown is not None and "Grace Atieno" in shown.title()
    assert mode.frame is not None, "the meeting was left"

    press(desktop, Qt.Key.Key_Escape)
    assert finding.look.screen_shown is None
    assert QApplication.focusWidget() is step.grid.table
    assert (step.grid.presenter.cursor, step.grid.presenter.typed) == before
