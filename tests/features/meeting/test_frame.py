"""The frame of a meeting: steps in any order, one undo for all, history, curtain, second screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.features.meeting.collect.step_screen import CollectStep
from app.features.shell.looks import Looks
from app.features.shell.window import MainWindow
from app.projections import sheet
from app.projections.open_disputes import open_disputes
from app.ui import theme
from app.ui.translation import Translation, compile_catalogues
from app.ui.widgets.key_button import KeyButton
from tests.helpers.meeting_desk import ALT, CONTROL, ENTER, KEY, MeetingDesk
from tests.helpers.sample_meeting import sample_meeting

K = 100


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(sample_meeting("tumaini-collect", tmp_path))
    yield made
    made.close()
    made.at.close()


def place(desk: MeetingDesk) -> tuple[int, int, str]:
    """(number of the row, box, what is typed) in the collect step."""
    step = desk.frame.step
    assert isinstance(step, CollectStep)
    assert step.grid is not None
    presenter = step.grid.presenter
    return presenter.cursor.row + 1, presenter.cursor.box, presenter.typed


def total(desk: MeetingDesk) -> int:
    return desk.read(sheet.totals, desk.meeting).get("total", 0) // K


def test_a_running_meeting_opens_at_the_step_where_work_waits(desk: MeetingDesk) -> None:
    assert desk.frame.step_name == "collect"
    assert place(desk) == (15, 0, "")


def test_alt_and_a_number_or_an_arrow_goes_to_any_step(desk: MeetingDesk) -> None:
    seen = []
    for key in (KEY.Key_1, KEY.Key_3, KEY.Key_2, KEY.Key_Right, KEY.Key_Left, KEY.Key_Left):
        desk.press((ALT, key))
        seen.append(desk.frame.step_name)
    assert seen == ["open", "collect", "roll", "collect", "roll", "open"]


def test_an_arrow_leaves_a_step_whose_button_has_the_keyboard(desk: MeetingDesk) -> None:
    """A button would take Alt+Right as "to the next button"."""
    desk.press((ALT, KEY.Key_5))
    assert isinstance(QApplication.focusWidget(), KeyButton)
    desk.press((ALT, KEY.Key_Right))
    assert desk.frame.step_name == "other"
    desk.press((ALT, KEY.Key_Left), (ALT, KEY.Key_Left))
    assert desk.frame.step_name == "loans"


def test_the_key_bar_says_which_step_comes_next(desk: MeetingDesk) -> None:
    assert desk.frame.key_bar.accessibleName().endswith("Alt+→: Loans")
    desk.press((ALT, KEY.Key_8))
    assert "Alt+→" not in desk.frame.key_bar.accessibleName()


def test_the_second_lines_are_those_of_the_book(desk: MeetingDesk) -> None:
    bar = desk.frame.bar.steps
    texts = [bar.tabText(at) for at in range(bar.count())]
    assert texts[0].endswith("3 keys")
    assert texts[1].endswith("19 here")
    assert texts[2].endswith("13 of 19")
    desk.press(ENTER)
    assert bar.tabText(2).endswith("14 of 19")


def test_typing_stays_while_another_step_is_in_front(desk: MeetingDesk) -> None:
    desk.press("3", (ALT, KEY.Key_2), (ALT, KEY.Key_3))
    assert place(desk) == (15, 0, "3")


def test_undo_from_another_step_names_what_it_takes_back(desk: MeetingDesk) -> None:
    desk.press(ENTER, (ALT, KEY.Key_2))
    assert total(desk) == 22_150
    desk.press((CONTROL, KEY.Key_Z))
    assert total(desk) == 20_750
    toast = desk.frame.undoing.toast
    assert toast.isVisible()
    assert "Mary Njeri" in toast.text.text()
    assert "1,400" in toast.text.text()
    desk.press((CONTROL, KEY.Key_Y))
    assert total(desk) == 22_150


def test_history_lists_every_entry_and_takes_one_back(desk: MeetingDesk) -> None:
    desk.press(ENTER, (CONTROL, KEY.Key_H))
    panel = desk.frame.undoing.history
    assert panel.isVisible()
    desk.press(KEY.Key_Delete)
    assert total(desk) == 20_750
    desk.press(KEY.Key_Escape)
    assert not panel.isVisible()
    assert place(desk)[0] == 16


def test_a_line_is_disputed_and_settled_in_the_history(desk: MeetingDesk) -> None:
    desk.press(ENTER, (CONTROL, KEY.Key_H), KEY.Key_F6)
    panel = desk.frame.undoing.history
    panel.words.setText("I paid 1,500")
    desk.press(ENTER)
    (found,) = desk.read(open_disputes)
    assert found.dispute.words == "I paid 1,500"
    assert panel.isVisible() and not panel.words.isVisible()
    panel.table.setCurrentIndex(panel.table.lines_model.index(1, 0))  # under the dispute itself
    assert panel.table.lines_model.lines[1].cells[1].text == "Mary Njeri · paid (not agreed)"
    assert panel.message.text.text() == "Mary Njeri does not agree: I paid 1,500"
    desk.press(KEY.Key_F6)
    panel.words.setText("Counted again")
    desk.press(ENTER)
    assert desk.read(open_disputes) == ()


def test_the_curtain_hides_everything_takes_every_key_and_lifts(desk: MeetingDesk) -> None:
    desk.press("3", KEY.Key_Pause)
    assert desk.frame.curtain.isVisible()
    desk.press(ENTER, (ALT, KEY.Key_1), (CONTROL, KEY.Key_Z))
    assert total(desk) == 20_750
    assert desk.frame.step_name == "collect"
    desk.press(KEY.Key_Pause)
    assert not desk.frame.curtain.isVisible()
    assert place(desk) == (15, 0, "3")


def test_the_members_see_what_was_just_written_and_any_key_goes_back(desk: MeetingDesk) -> None:
    desk.press(ENTER, KEY.Key_F12)
    display = desk.frame.display
    assert display.is_shown
    window = QApplication.activeWindow()
    assert window is not None
    assert "Mary Njeri 1,400" in window.accessibleName()
    QTest.keyClick(window, KEY.Key_A)
    desk.settle()
    assert not display.is_shown


def test_saved_is_said_with_the_time_of_the_last_commit(desk: MeetingDesk) -> None:
    desk.at.session.clock = lambda: "15:09:12"
    desk.press(ENTER)
    assert desk.frame.saved == "15:09:12"


def test_escape_leaves_the_meeting_open(desk: MeetingDesk) -> None:
    wants: list[str] = []
    desk.frame.wants.connect(lambda name, value: wants.append(name))
    desk.press(KEY.Key_Escape)
    assert wants == ["leave"]


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[tuple[MainWindow, MeetingDesk]]:
    compile_catalogues()
    at = sample_meeting("tumaini-collect", tmp_path)
    made = MainWindow(at.session, Looks(Translation(), ("en", "fa")))
    desk = MeetingDesk(at, holder=made)
    made.show_whole(desk.frame)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    desk.frame.set_active(True)
    desk.settle()
    yield made, desk
    made.looks.use("light", "en")
    desk.close()
    made.close()
    made.deleteLater()
    at.close()


def test_the_keys_of_a_meeting_win_over_those_of_the_window(
    window: tuple[MainWindow, MeetingDesk],
) -> None:
    made, desk = window
    undone: list[object] = []
    made.undo_wanted.connect(lambda: undone.append(1))
    desk.press(ENTER, (CONTROL, KEY.Key_Z))
    assert total(desk) == 20_750
    desk.press((ALT, KEY.Key_Left))
    assert desk.frame.step_name == "roll"
    desk.press((CONTROL, KEY.Key_Z))
    assert not undone


def test_language_and_light_change_in_the_running_meeting_and_the_cell_stays(
    window: tuple[MainWindow, MeetingDesk],
) -> None:
    made, desk = window
    desk.press(KEY.Key_Tab, "2")
    control_shift = CONTROL | Qt.KeyboardModifier.ShiftModifier
    desk.press((control_shift, KEY.Key_L))
    assert desk.at.session.language == "fa"
    assert "۱۳" in desk.frame.bar.steps.tabText(2)
    desk.press((CONTROL, KEY.Key_F9))
    assert theme.current().name == "dark"
    assert place(desk) == (15, 1, "2")
    # In a mirrored page the arrow to the left goes forward.
    desk.press((ALT, KEY.Key_Right))
    assert desk.frame.step_name == "roll"
    made.looks.use("light", "en")
