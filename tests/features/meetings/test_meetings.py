"""The list of meetings, the date of the next one, a page that is read and not written."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.features.meetings.one.screen import MeetingPageScreen
from app.features.meetings.plan_form import typed_time
from app.features.meetings.screen import MeetingsScreen
from app.operations.corrections import undo_last
from app.projections.meetings import meetings, next_meeting
from app.ui.papers import Paper
from app.ui.session import Session
from tests.helpers.book_session import book_session
from tests.helpers.group import Group
from tests.helpers.sample_books import sample_book
from tests.helpers.waiting import settle

Wanted = list[tuple[str, object]]


@pytest.fixture
def session(qapp: object) -> Iterator[Session]:
    made = book_session(sample_book("tumaini"))
    yield made
    made.tasks.shutdown()


def open_list(session: Session, subject: object = None) -> tuple[MeetingsScreen, Wanted]:
    screen, wanted = MeetingsScreen(session), Wanted()
    screen.wants.connect(lambda name, value: wanted.append((name, value)))
    screen.resize(1160, 670)
    screen.show()
    if subject is not None:
        screen.show_subject(subject)
    screen.set_active(True)
    settle(session)
    return screen, wanted


def open_page(session: Session, meeting: str) -> tuple[MeetingPageScreen, Wanted]:
    screen, wanted = MeetingPageScreen(session), Wanted()
    screen.wants.connect(lambda name, value: wanted.append((name, value)))
    screen.resize(1160, 670)
    screen.show()
    screen.show_subject(meeting)
    screen.set_active(True)
    settle(session)
    return screen, wanted


def meeting_no(session: Session, no: int) -> str:
    found = session.book.read(lambda r: meetings(r.conn))
    return next(one.meeting for one in found if one.no == no)


def test_the_newest_meeting_is_on_top_with_what_was_read_out(session: Session) -> None:
    screen, _ = open_list(session)
    rows = [[cell.text for cell in line.cells] for line in screen.table.lines_model.lines]
    assert [row[0] for row in rows] == [str(no) for no in range(18, 0, -1)]
    assert rows[0][9] == "Planned"
    assert rows[1] == [
        "17", "Sat 7 Nov 2026", "20", "31,900", "22,500", "6,000", "44,600", "–", "5 / 5", "Closed",
    ]  # fmt: skip


def test_f8_prints_the_balance_sheet(session: Session) -> None:
    screen, wanted = open_list(session)
    (balance,) = [one for one in screen.actions_of_keys() if one.keys == ("F8",)]
    assert balance.trigger is not None
    balance.trigger()
    assert isinstance(wanted[-1][1], Paper)
    assert wanted[-1][1].code == "balance_sheet"


def test_minutes_that_nobody_edited_are_those_of_the_book(session: Session) -> None:
    screen, _ = open_page(session, meeting_no(session, 17))
    assert "Achieng Otieno" in screen.minutes.text()
    assert len(screen.minutes.text().splitlines()) > 3


def test_enter_opens_a_planned_meeting_in_meeting_mode_and_a_closed_one_for_reading(
    session: Session,
) -> None:
    screen, wanted = open_list(session)
    QTest.keyClick(screen.table, Qt.Key.Key_Return)
    QTest.keyClick(screen.table, Qt.Key.Key_Down)
    QTest.keyClick(screen.table, Qt.Key.Key_Enter)
    assert wanted == [
        ("meeting", meeting_no(session, 18)),
        ("meeting_page", meeting_no(session, 17)),
    ]


def test_a_group_without_meetings_writes_its_first_date(qapp: object, tmp_path: Path) -> None:
    group = Group(tmp_path, size=3)
    session = book_session(group.book)
    screen, _ = open_list(session)
    assert not screen.body.isVisible()
    screen.begin_plan()
    screen.form.day.setText("5 12 2026")
    assert screen.form.weekday.text() == "Saturday 5 December 2026"
    screen.form.time.setText("۱۴:۳۰")
    screen.form.place.setText("Nyalenda  Hall")
    QTest.keyClick(screen.form.place, Qt.Key.Key_Enter)
    settle(session)
    settle(session)
    planned = group.read(next_meeting)
    assert planned is not None
    assert (planned.on, planned.time, planned.place) == ("2026-12-05", "14:30", "Nyalenda Hall")
    assert screen.form.isHidden()
    assert len(screen.table.lines_model.lines) == 1
    session.tasks.shutdown()
    group.close()


def test_what_is_no_day_or_no_time_is_said_and_nothing_is_written(session: Session) -> None:
    screen, _ = open_list(session, "plan")
    assert not screen.form.isHidden()
    assert screen.form.day.text() == "2026-12-05"
    screen.form.day.setText("soon")
    screen.form.save.click()
    assert screen.form.message.text.text().startswith("This is not a day")
    screen.form.day.setText("5 12")
    screen.form.time.setText("25:00")
    screen.form.save.click()
    assert screen.form.message.text.text().startswith("This is not a time")
    QTest.keyClick(screen.form, Qt.Key.Key_Escape)
    assert screen.form.isHidden()


@pytest.mark.parametrize(
    ("typed", "time"),
    [("14", "14:00"), ("9.30", "09:30"), ("۱۴:۰۵", "14:05"), ("", ""), ("24", None), ("x", None)],
)
def test_a_time_is_typed_as_people_write_it(typed: str, time: str | None) -> None:
    assert typed_time(typed) == time


def test_the_page_of_a_closed_meeting_is_locked_and_adds_up(session: Session) -> None:
    screen, wanted = open_page(session, meeting_no(session, 17))
    assert screen.title() == "Meeting 17, 7 Nov 2026"
    assert not screen.locked.isHidden()
    shown = [amount.text() for amount in screen.summary.amounts]
    assert shown == ["20 / 20", "31,900", "22,500", "6,000", "44,600", "–"]
    lines = screen.lines.lines_model.lines
    assert [cell.text for cell in lines[8].cells][:2] == ["9", "Grace Atieno"]
    assert "Loan to Grace Atieno" in [line.cells[1].text for line in lines]
    last = len(screen.lines.lines_model.heads) - 3
    assert screen.totals.text_of(last) == "31,900"
    assert {line.cells[2].text for line in screen.roll.lines_model.lines} <= {"here", "late"}
    assert all(line.cells[2].text.startswith("signed") for line in screen.signed.lines_model.lines)
    screen.locked.button.click()
    name, paper = wanted[-1]
    assert (name, isinstance(paper, Paper)) == ("print", True)


def test_enter_on_a_line_shows_its_receipt(session: Session) -> None:
    screen, wanted = open_page(session, meeting_no(session, 17))
    QTest.keyClick(screen.lines, Qt.Key.Key_Enter)
    name, paper = wanted[-1]
    assert isinstance(paper, Paper)
    assert (name, paper.code) == ("print", "receipt")


def test_keys_go_to_the_meeting_before_and_back_to_the_list(session: Session) -> None:
    screen, wanted = open_page(session, meeting_no(session, 17))
    QTest.keyClick(screen.lines, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    settle(session)
    assert screen.title() == "Meeting 16, 24 Oct 2026"
    QTest.keyClick(screen.lines, Qt.Key.Key_Escape)
    assert wanted[-1] == ("meetings", None)


def test_what_was_taken_back_stands_under_corrections_and_in_the_lines(
    qapp: object, tmp_path: Path
) -> None:
    group = Group(tmp_path, size=7)
    meeting = group.open_meeting()
    group.pay(meeting, 7, welfare=100)
    group.write(undo_last, meeting=meeting)
    session = book_session(group.book)
    screen, _ = open_page(session, meeting)
    assert screen.locked.isHidden()
    assert screen.lines.lines_model.lines[0].cells[-1].text == "Taken back"
    assert len(screen.corrections.lines_model.lines) == 1
    assert screen.corrections.lines_model.lines[0].cells[1].text == "Grace Atieno"
    session.tasks.shutdown()
    group.close()


def test_f6_marks_a_line_that_a_member_does_not_agree_with_and_settles_it(
    qapp: object, tmp_path: Path
) -> None:
    group = Group(tmp_path, size=7)
    meeting = group.open_meeting()
    group.pay(meeting, 7, welfare=100)
    session = book_session(group.book)
    screen, _ = open_page(session, meeting)

    def say(words: str) -> None:
        screen._dispute()
        screen.dispute.setText(words)
        QTest.keyClick(screen.dispute, Qt.Key.Key_Return)
        settle(session)
        screen.activate()
        settle(session)

    say("I paid 200")
    assert screen.lines.lines_model.lines[0].cells[-1].text == "Not agreed"
    assert "I paid 200" in screen.disputed.text.text() and "I paid 200" in screen.minutes.text()
    say("It was 100")
    assert screen.lines.lines_model.lines[0].cells[-1].text == ""
    assert screen.disputed.isHidden() and "It was 100" in screen.minutes.text()
    session.tasks.shutdown()
    group.close()
