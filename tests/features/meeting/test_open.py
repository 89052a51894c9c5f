"""Opening with the keys: hidden amounts, the box, PINs, deputies, a difference, waiting."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.features.meeting.open_keys.screen import OpenStep
from app.projections import counts, entries, meetings
from app.projections.meetings import Meeting
from tests.helpers.meeting_desk import ENTER, KEY, MeetingDesk
from tests.helpers.sample_meeting import sample_meeting

K = 100


class Opening(MeetingDesk):
    """The first step of meeting 18, which nobody has opened yet."""

    @property
    def step(self) -> OpenStep:
        step = self.frame.step
        assert isinstance(step, OpenStep)
        return step

    def state(self) -> Meeting:
        found = self.read(meetings.find_meeting, self.meeting)
        assert found is not None
        return found

    def pin_of_current(self) -> str:
        assert self.step.desk is not None
        current = self.step.desk.current
        assert current is not None
        return self.at.pin(current.member)

    def type_keys(self, count: int = 3) -> "Opening":
        for _ in range(count):
            self.press(self.pin_of_current(), ENTER)
        return self

    def count(self, *many: str) -> "Opening":
        """Type how many there are of the largest notes; of the rest there are none."""
        for one in (*many, *"0" * (len(self.step.ritual.box.notes.rows) - len(many))):
            self.press(one, ENTER)
        return self

    def says(self) -> str:
        return self.step.keys.message.accessibleName()


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Opening]:
    at = sample_meeting("tumaini", tmp_path)
    made = Opening(at)
    yield made
    made.close()
    at.close()


def test_three_pins_and_two_enters_open_the_book_and_go_to_the_roll(desk: Opening) -> None:
    desk.type_keys()
    assert desk.frame.bar.steps.tabText(0).endswith("3 of 3 keys")
    desk.press(ENTER, ENTER)
    assert desk.pressed == 3 * 5 + 2
    opened = desk.state()
    assert opened.is_running
    assert len(opened.keys) == 3
    assert desk.frame.step_name == "roll"
    counted = desk.read(entries.entries_at, desk.meeting)[0]
    assert (counted.type, counted.minor) == ("cash.counted", 44_600 * K)


def test_amounts_are_hidden_until_space_shows_them_one_by_one(desk: Opening) -> None:
    lines = desk.step.ritual.lines
    assert "44,600" not in lines["box"].accessibleName()
    desk.press(KEY.Key_Space)
    assert "44,600" in lines["box"].accessibleName()
    assert "hidden" in lines["loan_bag"].accessibleName()
    page = desk.frame.step.room_page()
    assert page is not None
    assert page.lines[0].amount == "44,600"
    assert "•" in page.lines[1].amount


def test_two_keys_do_not_open(desk: Opening) -> None:
    desk.type_keys(2).press(ENTER, ENTER)
    assert not desk.state().keys
    assert not desk.step.keys.button.isEnabled()


def test_a_wrong_pin_says_how_many_tries_are_left_and_nothing_more(desk: Opening) -> None:
    desk.press("9999", ENTER)
    assert "4" in desk.says()
    assert not desk.step.desk or not desk.step.desk.keys


def test_five_wrong_pins_wait_and_a_right_one_is_refused_meanwhile(desk: Opening) -> None:
    for _ in range(5):
        desk.press("9999", ENTER)
    assert "Wait" in desk.says()
    assert desk.step.pins.wait_s > 100
    assert not desk.step.desk or not desk.step.desk.keys


def test_the_wait_is_known_after_a_restart(desk: Opening) -> None:
    for _ in range(5):
        desk.press("9999", ENTER)
    desk.step.pins.wait_s = 0  # as if the program was started anew
    desk.step._refresh()
    desk.step._focus()
    desk.press(desk.pin_of_current(), ENTER)
    assert not desk.step.desk or not desk.step.desk.keys
    assert desk.step.pins.wait_s > 0


def test_the_chair_stands_in_for_one_who_is_not_here(desk: Opening) -> None:
    desk.type_keys(2)
    desk.step.keys.somebody.click()
    desk.settle()
    desk.type_keys(1).press(ENTER, ENTER)
    assert desk.state().is_running


def test_tab_goes_to_the_other_person(desk: Opening) -> None:
    assert desk.step.desk is not None
    first = desk.step.desk.current
    desk.press(KEY.Key_Tab)
    assert desk.step.desk.current != first


def test_another_amount_is_written_with_the_chairs_pin_as_its_own_line(desk: Opening) -> None:
    desk.type_keys()
    desk.press(KEY.Key_F5)
    desk.count("44", "1")
    assert "100 less" in desk.step.ritual._result.accessibleName()
    assert not desk.step.keys.button.isEnabled()
    desk.type_keys(1).press(ENTER)
    assert desk.state().is_running
    types = [line.type for line in desk.read(entries.entries_at, desk.meeting)]
    assert types[:2] == ["cash.counted", "cash.difference"]
    counted = desk.read(counts.last_count, desk.meeting, "opening")
    assert counted is not None and counted.counts == ((1000 * K, 44), (500 * K, 1))
    assert desk.at.box_minor() == 44_500 * K


def test_the_same_amount_needs_no_chair(desk: Opening) -> None:
    desk.type_keys()
    desk.press(KEY.Key_F5)
    desk.count("44", "1", "0", "1").press(ENTER)
    assert desk.state().is_running


def test_count_later_opens_without_a_count(desk: Opening) -> None:
    desk.step.ritual.later.click()
    desk.settle()
    desk.type_keys().press(ENTER)
    assert desk.state().is_running
    assert not desk.read(entries.entries_at, desk.meeting)


def test_an_opened_meeting_shows_who_opened_it(desk: Opening) -> None:
    desk.type_keys().press(ENTER, ENTER)
    desk.frame.show_step_named("open")
    desk.settle()
    assert len(desk.step.keys.rows) == 3
    desk.press(ENTER)
    assert desk.frame.step_name == "roll"


def test_a_forgotten_pin_is_set_anew_by_chair_and_one_key_holder(desk: Opening) -> None:
    assert desk.step.desk is not None
    who = desk.step.desk.current
    assert who is not None
    chair = desk.step.desk.facts.deputies[0].member
    other = desk.step.desk.facts.holders[1].member
    desk.step.keys.forgot.click()
    desk.settle()
    desk.press(desk.at.pin(chair), ENTER, desk.at.pin(other), ENTER)
    desk.press("4821", ENTER, "4822", ENTER)
    assert "not the same" in desk.step.new_pin.message.accessibleName()
    desk.press("4821", ENTER, "4821", ENTER)
    assert desk.step.new_pin.isHidden()
    assert "works now" in desk.says()
    desk.press("4821", ENTER)
    assert who.member in desk.step.desk.keys


def test_nobody_sets_a_pin_without_the_two_who_allow_it(desk: Opening) -> None:
    desk.step.keys.forgot.click()
    desk.settle()
    desk.press("9999", ENTER, "4821", ENTER, "4821", ENTER)
    assert desk.step.new_pin.isVisible()
    desk.press(KEY.Key_Escape)
    assert desk.step.new_pin.isHidden()
    assert not desk.state().keys
