"""The roll call on a real book: one key a member, fines at once, numbers that are not money."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.book.book import Book
from app.features.meeting.roll_call.board import shape
from app.features.meeting.roll_call.screen import RollCallStep
from app.operations.meetings import open_meeting
from app.projections import attendance, dues, meetings, officers
from tests.helpers.meeting_desk import CONTROL, ENTER, KEY, MeetingDesk
from tests.helpers.sample_meeting import sample_meeting

K = 100


class Calling(MeetingDesk):
    """The roll call of meeting 18, nobody called yet."""

    @property
    def step(self) -> RollCallStep:
        step = self.frame.step
        assert isinstance(step, RollCallStep)
        return step

    @property
    def called(self) -> int:
        """Number of the member who is called now."""
        return self.step.presenter.row.no

    def status(self, no: int) -> str:
        mark = self.read(attendance.marks, self.meeting).get(self.at.people[no])
        return mark.status if mark else ""

    def counts(self) -> dict[str, int]:
        return self.read(attendance.counts, self.meeting)


def opened(book: Book) -> None:
    planned = book.read(lambda r: meetings.next_meeting(r.conn))
    holders = book.read(lambda r: officers.key_holders(r.conn))
    assert planned is not None
    book.write(lambda tx: open_meeting(tx, meeting=planned.meeting, keys=holders))


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Calling]:
    at = sample_meeting("tumaini", tmp_path)
    opened(at.book)
    made = Calling(at)
    yield made
    made.close()
    at.close()


@pytest.mark.parametrize("enter", [KEY.Key_Return, KEY.Key_Enter])
def test_twenty_members_take_twenty_presses_one_late_one_absent(
    desk: Calling, enter: Qt.Key
) -> None:
    assert desk.frame.step_name == "roll"
    desk.press(*[enter] * 3, "+", "-", *[enter] * 15)
    assert desk.pressed == 20
    assert desk.counts() == {"present": 18, "late": 1, "absent": 1}
    assert (desk.status(4), desk.status(5)) == ("late", "absent")
    owed = desk.read(dues.fines_owed)
    assert (owed[desk.at.people[4]], owed[desk.at.people[5]]) == (50 * K, 100 * K)


def test_an_apology_is_the_star_and_costs_nothing(desk: Calling) -> None:
    desk.press("*")
    assert desk.status(1) == "excused"
    assert desk.at.people[1] not in desk.read(dues.fines_owed)


def test_digits_of_every_script_jump_to_a_member_number(desk: Calling) -> None:
    desk.press("17")
    assert desk.called == 17
    desk.step.presenter._typed_ms = 0  # as after a pause
    desk.press("۱۲")
    assert desk.called == 12
    assert not desk.counts()


def test_letters_find_a_name(desk: Calling) -> None:
    desk.press("gra")
    assert desk.step.presenter.row.name == "Grace Atieno"


def test_all_the_rest_are_here_is_two_presses_and_one_undo(desk: Calling) -> None:
    desk.press("-", (CONTROL, ENTER))
    assert desk.counts() == {"absent": 1, "present": 19}
    desk.press((CONTROL, KEY.Key_Z))
    assert desk.counts() == {"absent": 1}
    desk.press((CONTROL, KEY.Key_Y))
    assert desk.counts() == {"absent": 1, "present": 19}


def test_undo_of_a_late_mark_takes_its_fine_with_it(desk: Calling) -> None:
    desk.press("+", (CONTROL, KEY.Key_Z))
    assert desk.status(1) == ""
    assert desk.at.people[1] not in desk.read(dues.fines_owed)


def test_another_answer_replaces_the_first_and_its_fine(desk: Calling) -> None:
    desk.press("-")
    desk.step.presenter.go(0)
    desk.press("+")
    assert desk.status(1) == "late"
    assert desk.read(dues.fines_owed)[desk.at.people[1]] == 50 * K


def test_a_button_does_what_its_key_does(desk: Calling) -> None:
    desk.step.calling.buttons["late"].click()
    desk.settle()
    assert desk.status(1) == "late"
    assert desk.called == 2


def test_the_chip_says_when_enough_are_here_to_decide(desk: Calling) -> None:
    chip = desk.step.here._chip
    desk.press(*[ENTER] * 13)
    assert "must be here" in chip.accessibleName()
    desk.press(ENTER)
    assert "Enough to decide" in chip.accessibleName()


def test_before_the_keys_nobody_can_be_called(qapp: QApplication, tmp_path: Path) -> None:
    at = sample_meeting("tumaini", tmp_path)
    made = Calling(at)
    made.frame.show_step_named("roll")
    made.settle()
    made.press(ENTER)
    assert not made.read(attendance.marks, made.meeting)
    made.close()
    at.close()


@pytest.mark.parametrize(
    ("members", "columns", "rows"),
    [(20, 4, 5), (24, 4, 6), (30, 5, 6), (42, 6, 7), (50, 7, 8)],
)
def test_cards_stand_in_the_shapes_of_the_group(members: int, columns: int, rows: int) -> None:
    assert shape(members) == (columns, rows)
