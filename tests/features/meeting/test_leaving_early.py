"""Who leaves a meeting early: one key, no money, shown wherever the roll is shown."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.attendance import leave
from app.core.errors import Refused
from app.documents.from_book.meeting_summary import facts_of
from app.documents.meeting_summary import sheet_of
from app.documents.options import Desk, Options
from app.features.meeting.other_step import facts as other
from app.features.meetings.one.presenter import look
from app.operations.attendance import mark_left
from app.projections import departures, dues
from app.projections.balances import trial_balance
from tests.features.meeting.test_roll_call import Calling, opened
from tests.helpers.meeting_desk import CONTROL, ENTER, KEY
from tests.helpers.sample_meeting import sample_meeting

SPACE, UNDO, REDO = KEY.Key_Space, (CONTROL, KEY.Key_Z), (CONTROL, KEY.Key_Y)


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Calling]:
    at = sample_meeting("tumaini", tmp_path)
    opened(at.book)
    made = Calling(at)
    yield made
    made.close()
    at.close()


def gone(desk: Calling) -> dict[str, departures.Departure]:
    return desk.read(departures.departures, desk.meeting)


def test_the_space_bar_writes_who_leaves_and_takes_it_back(desk: Calling) -> None:
    desk.press(ENTER, ENTER)
    desk.step.presenter.go(0)
    desk.press(SPACE)
    first = desk.at.people[1]
    at = gone(desk)[first].at
    assert at == desk.at.session.clock()[:5]
    row = desk.step.presenter.row
    assert row.has_left and f"left at {at}" in desk.step.board.words.under(row, called=True)
    assert desk.called == 1
    desk.press(SPACE)
    assert not gone(desk)


def test_undo_and_redo_know_it(desk: Calling) -> None:
    desk.press(ENTER)
    desk.step.presenter.go(0)
    desk.press(SPACE)
    assert "left early" in desk.step.board.words.last(desk.step.presenter.roll)
    desk.press(UNDO)
    assert not gone(desk) and desk.status(1) == "present"
    desk.press(REDO)
    assert list(gone(desk)) == [desk.at.people[1]]


def test_a_mouse_does_the_same(desk: Calling) -> None:
    desk.press(ENTER)
    desk.step.presenter.go(0)
    button = desk.step.calling.left
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    desk.settle()
    assert list(gone(desk)) == [desk.at.people[1]]
    desk.step.presenter.go(1)
    assert not button.isVisible()


def test_who_is_not_here_cannot_leave(desk: Calling) -> None:
    desk.press(SPACE)
    assert not gone(desk) and desk.step.message.isVisible()
    desk.press("-")
    desk.step.presenter.go(0)
    desk.press(SPACE)
    assert not gone(desk)
    with pytest.raises(Refused, match=r"^attendance.not_here"):
        leave(meeting="m", member="a", at="15:40", status="excused")
    with pytest.raises(Refused, match=r"^attendance.bad_time"):
        leave(meeting="m", member="a", at="25:40", status="present")


def test_who_left_counts_as_having_come_and_no_longer_for_decisions(desk: Calling) -> None:
    desk.press(*[ENTER] * 14)
    chip = desk.step.here._chip
    assert "Enough to decide" in chip.accessibleName()
    desk.step.presenter.go(3)
    desk.press(SPACE)
    assert "must be here" in chip.accessibleName()
    assert desk.counts() == {"present": 14}
    assert desk.at.book.read(lambda r: other.read(r, desk.meeting)).here == 13


def test_leaving_moves_no_money_and_no_due(desk: Calling) -> None:
    desk.press("+")
    before = desk.read(trial_balance), desk.read(dues.fines_owed)
    desk.step.presenter.go(0)
    desk.press(SPACE)
    assert gone(desk)
    assert (desk.read(trial_balance), desk.read(dues.fines_owed)) == before


def test_another_mark_of_absence_hides_it_and_twice_is_once(desk: Calling) -> None:
    desk.press(ENTER)
    member, book = desk.at.people[1], desk.at.book
    entries = {
        book.write(
            lambda tx, at=at: mark_left(tx, meeting=desk.meeting, member=member, at=at)
        ).result
        for at in ("15:40", "15:50")
    }
    assert len(entries) == 1 and gone(desk)[member].at == "15:40"
    desk.step.presenter.go(0)
    desk.press("-")
    assert not desk.step.presenter.roll.rows[0].has_left


@pytest.mark.parametrize(("lang", "time"), [("en", "15:40"), ("fa", "۱۵:۴۰")])
def test_the_page_of_the_meeting_and_its_paper_say_who_left(
    desk: Calling, lang: str, time: str
) -> None:
    desk.press(ENTER, ENTER)
    member, book = desk.at.people[2], desk.at.book
    book.write(lambda tx: mark_left(tx, meeting=desk.meeting, member=member, at="15:40"))
    assert book.read(lambda r: look(r, desk.meeting)).left[member].at == "15:40"

    def paper(reading):
        options = Options(now_ms=1_795_250_000_000, lang=lang)
        made = Desk(reading, options)
        facts = facts_of(made, desk.meeting)
        return facts, sheet_of(facts, made.texts, made.locale)

    facts, sheet = book.read(paper)
    assert facts.left == ((book.read(lambda r: r.people.name(member)), "15:40"),)
    assert time in str(sheet)
