"""The first half of a meeting by keyboard alone, and coming back to where the work stopped."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.features.meeting.collect.step_screen import CollectStep
from app.features.meeting.open_keys.screen import OpenStep
from app.features.meeting.roll_call.screen import RollCallStep
from app.projections import attendance, sheet
from tests.helpers.meeting_desk import ALT, CONTROL, ENTER, KEY, MeetingDesk
from tests.helpers.sample_meeting import sample_meeting

K = 100


def type_keys(desk: MeetingDesk) -> None:
    """Three key holders type their PINs."""
    step = desk.frame.step
    assert isinstance(step, OpenStep)
    for _ in range(3):
        assert step.desk is not None
        current = step.desk.current
        assert current is not None
        desk.press(desk.at.pin(current.member), ENTER)


def test_open_roll_and_collect_with_three_exceptions_stay_within_their_keys(
    qapp: QApplication, tmp_path: Path
) -> None:
    at = sample_meeting("tumaini", tmp_path)
    desk = MeetingDesk(at)
    type_keys(desk)
    desk.press(ENTER, ENTER)
    assert desk.pressed == 17
    desk.press(*[ENTER] * 3, "+", *[ENTER] * 2, "*", *[ENTER] * 13)
    assert desk.pressed == 17 + 20
    desk.press((ALT, KEY.Key_Right))
    assert desk.frame.step_name == "collect"
    desk.pressed = 0
    # Row 9 pays less of the loan, row 12 one share, no loan and a fine; row 14 by phone.
    desk.press(*[ENTER] * 7)
    desk.press(KEY.Key_F6, "15", ".", ENTER, *[ENTER] * 2)
    desk.press("1", KEY.Key_F5, "100", KEY.Key_F6, "0", ENTER, ENTER)
    desk.press(KEY.Key_F7, ENTER, *[ENTER] * 6)
    assert desk.pressed <= 40
    paid = desk.read(sheet.totals, desk.meeting)
    assert paid["payments"] == 19
    assert paid["electronic"] > 0
    texts = [desk.frame.bar.steps.tabText(at) for at in range(3)]
    assert texts[2].endswith("19 of 19")
    assert desk.read(attendance.counts, desk.meeting) == {"present": 18, "late": 1, "excused": 1}
    desk.close()
    at.close()


def test_leaving_and_coming_back_finds_the_step_the_cell_and_the_typing(
    qapp: QApplication, tmp_path: Path
) -> None:
    at = sample_meeting("tumaini-collect", tmp_path)
    desk = MeetingDesk(at)
    desk.press("3", KEY.Key_Tab, "2")
    desk.close()
    again = MeetingDesk(at)
    step = again.frame.step
    assert isinstance(step, CollectStep)
    assert step.grid is not None
    presenter = step.grid.presenter
    assert (presenter.cursor.row + 1, presenter.cursor.box, presenter.typed) == (15, 1, "2")
    assert presenter.row_view(14).cells[0].minor == 600 * K
    again.press((CONTROL, KEY.Key_Z))
    assert presenter.typed == ""
    again.close()
    at.close()


def test_an_interrupted_roll_goes_on_with_the_same_member(
    qapp: QApplication, tmp_path: Path
) -> None:
    at = sample_meeting("tumaini", tmp_path)
    desk = MeetingDesk(at)
    type_keys(desk)
    desk.press(ENTER, ENTER, ENTER, "12")
    desk.close()
    again = MeetingDesk(at)
    step = again.frame.step
    assert isinstance(step, RollCallStep)
    assert step.presenter.row.no == 12
    again.close()
    at.close()


def test_an_interrupted_opening_keeps_the_answer_and_forgets_the_pins(
    qapp: QApplication, tmp_path: Path
) -> None:
    at = sample_meeting("tumaini", tmp_path)
    desk = MeetingDesk(at)
    desk.press(KEY.Key_Space, ENTER)
    step = desk.frame.step
    assert isinstance(step, OpenStep)
    assert step.desk is not None
    assert step.desk.answer == "yes"
    type_keys(desk)
    desk.close()
    again = MeetingDesk(at)
    step = again.frame.step
    assert isinstance(step, OpenStep)
    assert step.desk is not None
    assert (step.desk.answer, step.desk.shown, step.desk.keys) == ("yes", {"box"}, {})
    again.close()
    at.close()
