"""The count step on the book of the pictures: every figure, every key, nothing unexplained."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.features.meeting.count import step as count_step
from app.features.meeting.count.screen import CountScreen
from app.features.meeting.step import Status
from app.operations import fines
from app.projections import counts, money_places
from app.projections.meetings import find_meeting
from app.ui import theme
from tests.helpers.sample_meeting import SampleMeeting, sample_meeting
from tests.helpers.waiting import settle

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
RIGHT = ("27", "17", "23", "24", "13", "7", "9", "4", "")
SHORT = ("27", "17", "22", "24", "13", "7", "9", "4", "")


class Desk:
    """The screen and fingers that are counted."""

    def __init__(self, at: SampleMeeting) -> None:
        self.at, self.pressed = at, 0
        self.screen = CountScreen(at.session, at.meeting)
        self.wants: list[tuple[str, object]] = []
        self.screen.wants.connect(lambda name, value: self.wants.append((name, value)))
        self.screen.resize(1366, 672)
        self.screen.show()
        self.screen.set_active(True)
        settle(at.session)

    def press(self, *keys: str | Qt.Key | tuple[Qt.KeyboardModifier, Qt.Key]) -> "Desk":
        for key in keys:
            widget = QApplication.focusWidget() or self.screen
            if isinstance(key, str):
                for sign in key:
                    self.pressed += 1
                    QTest.keyClick(QApplication.focusWidget() or widget, sign)
            elif isinstance(key, tuple):
                self.pressed += 2
                QTest.keyClick(widget, key[1], key[0])
            else:
                self.pressed += 1
                QTest.keyClick(widget, key)
            settle(self.at.session)
        return self

    def type_all(self, numbers: tuple[str, ...], enter: Qt.Key = KEY.Key_Return) -> "Desk":
        for number in numbers[:-1]:
            self.press(number, enter)
        return self.press(numbers[-1]) if numbers[-1] else self

    @property
    def meeting(self):
        return self.at.read(find_meeting, self.at.meeting)


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    theme.use(theme.Theme())
    at = sample_meeting("tumaini-count", tmp_path)
    made = Desk(at)
    yield made
    made.screen.close()
    at.close()


@pytest.mark.parametrize("enter", [KEY.Key_Return, KEY.Key_Enter])
def test_the_count_of_the_sample_takes_23_presses_and_agrees(desk: Desk, enter: Qt.Key) -> None:
    desk.type_all(RIGHT, enter)
    assert desk.pressed == 21
    desk.press((CONTROL, enter))
    assert desk.pressed <= 26
    assert desk.screen.difference_minor == 0
    assert (desk.meeting.counted_minor, desk.meeting.difference) == (4_340_000, 0)
    assert desk.screen.difference.head() == "Box and book agree"
    assert count_step.STEP.under(status(desk), "en") == "43,400"


def status(desk: Desk) -> Status:
    return desk.at.book.read(lambda r: count_step.status(r, find_meeting(r.conn, desk.at.meeting)))


def test_the_last_enter_accepts_too_and_the_next_enter_leads_to_the_reading_out(desk: Desk) -> None:
    desk.type_all(RIGHT).press(KEY.Key_Return)
    assert desk.meeting.counted_minor == 4_340_000
    desk.press(KEY.Key_Enter)
    assert desk.wants[-1] == ("step", "close")


def test_every_figure_of_the_book_card_is_that_of_the_ledger(desk: Desk) -> None:
    found = desk.screen.facts
    assert found is not None
    shown = [
        line.amount() for line in desk.screen.book._lines.lines if line.isVisibleTo(desk.screen)
    ]
    assert shown == ["44,600", "+19,750", "−5,700", "−250", "−15,000"]
    assert desk.screen.book.total.text() == "43,400"
    assert found.book_minor == desk.at.read(money_places.box_minor, "KES")
    assert sum(line.minor for line in found.out.box) == found.book_minor


def test_200_missing_shows_red_with_the_note_the_change_and_the_share(desk: Desk) -> None:
    desk.type_all(SHORT).press((CONTROL, KEY.Key_Return))
    assert desk.screen.difference_minor == -20_000
    assert [hint.kind for hint in desk.screen.hints.hints][:3] == ["note", "change", "part"]
    assert count_step.STEP.under(status(desk), "en") == "200 less"
    assert not status(desk).done


def test_enter_on_the_first_hint_counts_those_notes_again(desk: Desk) -> None:
    desk.type_all(SHORT).press((CONTROL, KEY.Key_Return), KEY.Key_Return)
    assert desk.screen.table.notes.here() == 2
    desk.press("23", (CONTROL, KEY.Key_Return))
    assert desk.meeting.difference == 0


def test_a_hint_about_a_person_leads_to_the_row_in_collect(desk: Desk) -> None:
    desk.type_all(SHORT).press((CONTROL, KEY.Key_Return))
    QTest.mouseClick(desk.screen.hints.rows[1].button, Qt.MouseButton.LeftButton)
    assert desk.wants[-1] == ("step_at", ("collect", desk.at.id_of("Mary Njeri")))


def test_the_fix_of_a_hint_corrects_the_entry_and_then_they_agree(desk: Desk) -> None:
    desk.type_all(SHORT).press((CONTROL, KEY.Key_Return))
    QTest.mouseClick(desk.screen.hints.rows[2].fix_button, Qt.MouseButton.LeftButton)
    settle(desk.at.session)
    assert desk.at.read(money_places.box_minor, "KES") == 4_320_000
    assert (desk.meeting.counted_minor, desk.meeting.difference) == (4_320_000, 0)


def test_a_difference_is_written_with_reason_and_chairs_pin(desk: Desk) -> None:
    desk.type_all(SHORT).press((CONTROL, KEY.Key_Return))
    QTest.mouseClick(desk.screen.hints.button, Qt.MouseButton.LeftButton)
    chair = desk.screen.facts.chair if desk.screen.facts else ""
    desk.press("nobody", KEY.Key_Return, "9999", KEY.Key_Return)
    assert desk.meeting.difference == -20_000
    assert "4" in desk.screen.write_down.message.text.text()
    desk.press(desk.at.pin(chair), KEY.Key_Enter)
    assert desk.meeting.difference == 0
    (line,) = desk.at.read(counts.differences_at, desk.at.meeting)
    assert (line.minor, line.reason, line.approved_by) == (-20_000, "nobody", chair)
    assert desk.at.read(money_places.box_minor, "KES") == 4_320_000


def test_a_blind_count_hides_the_book_until_it_is_complete(desk: Desk) -> None:
    desk.press(KEY.Key_F6, "27", KEY.Key_Return)
    assert desk.screen.book.total.text() == "•••"
    assert desk.screen.difference.head() == "Not counted yet"
    desk.press((CONTROL, KEY.Key_Return))
    assert desk.screen.book.total.text() == "43,400"


def test_control_z_takes_back_typing_before_anything_else(desk: Desk) -> None:
    desk.press("27")
    assert desk.screen.undo()
    assert desk.screen.desk.typed[0] == 2
    assert desk.screen.undo()
    assert not desk.screen.undo()


def test_a_line_written_after_the_count_drops_it_and_says_so(desk: Desk) -> None:
    desk.type_all(RIGHT).press((CONTROL, KEY.Key_Return))
    jane = desk.at.id_of("Jane Wambui")
    desk.at.book.write(
        lambda tx: fines.impose_fine(
            tx, meeting=desk.at.meeting, member=jane, reason="late", minor=5000
        )
    )
    again = CountScreen(desk.at.session, desk.at.meeting)
    again.set_active(True)
    settle(desk.at.session)
    assert again.desk.typed[0] == 27
    again.close()


def test_what_is_typed_survives_a_crash_with_its_row(desk: Desk) -> None:
    desk.press("27", KEY.Key_Return, "17")
    again = CountScreen(desk.at.session, desk.at.meeting)
    again.restore(desk.screen.draft())
    again.show()
    again.set_active(True)
    settle(desk.at.session)
    assert again.desk.typed[:3] == [27, 17, None]
    again.close()
