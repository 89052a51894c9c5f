"""The turn step of a rotating box: begin a round, draw, pay, hand on, swap."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.rules_of_group import Rules
from app.features.meeting.frame_opening import opened_meeting
from app.features.meeting.turn_step import box_step
from app.features.meeting.turn_step.box_screen import BoxTurnScreen
from app.projections.meetings import find_meeting
from app.ui import theme
from tests.helpers.book_session import book_session
from tests.helpers.group import Group
from tests.helpers.rotation import give, open_box, pay_in, running, start
from tests.helpers.waiting import settle

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


class Desk:
    """The step on the book of six members whose box goes round."""

    def __init__(self, folder: Path, **terms: object) -> None:
        self.group = Group(folder, size=6, rules=Rules(methods=("cash", "mpesa"), loan_multiple=0))
        self.group.set_pins()
        self.box = open_box(self.group, **terms)
        self.meeting = self.group.open_meeting()
        self.session = book_session(self.group.book)

    def open(self) -> BoxTurnScreen:
        self.screen = BoxTurnScreen(self.session, self.meeting)
        self.screen.resize(1366, 672)
        self.screen.show()
        self.screen.set_active(True)
        settle(self.session)
        return self.screen

    def pay(self, *numbers: int) -> None:
        for number in numbers:
            pay_in(self.group, self.meeting, number, 100_000)

    def press(self, *keys: Qt.Key | str, control: bool = False) -> None:
        for key in keys:
            for sign in key if isinstance(key, str) else (key,):
                modifier = CONTROL if control else Qt.KeyboardModifier.NoModifier
                QTest.keyClick(QApplication.focusWidget() or self.screen, sign, modifier)
                settle(self.session)

    def click(self, button: object) -> None:
        button.click()
        settle(self.session)

    def again(self) -> None:
        """As after a change that another page wrote."""
        self.screen.activate()
        settle(self.session)

    @property
    def facts(self):
        assert self.screen.facts is not None
        return self.screen.facts


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    theme.use(theme.Theme())
    made = Desk(tmp_path)
    yield made
    made.screen.close()
    made.session.tasks.close() if hasattr(made.session.tasks, "close") else None
    made.group.close()


def test_a_box_that_goes_round_brings_the_step_though_the_rules_have_no_turn(desk: Desk) -> None:
    kinds = desk.group.book.read(lambda r: opened_meeting(r, desk.meeting)).kinds
    assert "turn" in [kind.name for kind in kinds]
    desk.open()


def test_a_round_begins_with_the_agreed_order(desk: Desk) -> None:
    screen = desk.open()
    assert screen.page() == "start"
    boxes = list(screen.start.rows.values())
    assert [box.text() for box in boxes] == ["1"] * 6
    boxes[0].setText("1 1/2")
    boxes[1].setText("1/2")
    screen.start.order.setText("6, 5, 4, 3, 2, 1")
    desk.click(screen.start.by_agreement)
    assert running(desk.group, desk.box).course.order == list("654321")
    assert screen.page() == "pay"


def test_seats_that_make_no_whole_are_said_at_once(desk: Desk) -> None:
    screen = desk.open()
    next(iter(screen.start.rows.values())).setText("1/2")
    desk.click(screen.start.by_draw)
    assert screen.page() == "start" and "1/2" in screen.start.message.text.text()


def test_the_pot_is_given_by_pin_and_what_comes_late_is_handed_on(desk: Desk) -> None:
    start(desk.group, desk.box)
    desk.pay(1, 2, 3, 4, 5)
    screen = desk.open()
    lines = [(one.text(), one.amount()) for one in screen.pay.lines.lines if not one.isHidden()]
    assert lines == [
        ("5 members paid 1,000", "5,000"),
        ("Hellen Chebet did not pay and owes 1,000", "not counted"),
        ("Waits until it comes", "−1,000"),
    ]
    assert screen.pay.total.text() == "5,000"
    screen.give()
    assert not screen.pay.message.isHidden()
    desk.press("1072", KEY.Key_Return)
    assert screen.agreed == ""
    desk.press("1071", KEY.Key_Return)
    assert screen.agreed == "pin"
    desk.press(KEY.Key_Return, control=True)
    screen.give()
    settle(desk.session)
    assert desk.facts.state == "done" and desk.facts.receiver.is_done
    status = desk.group.book.read(lambda r: box_step.status(r, find_meeting(r.conn, desk.meeting)))
    assert status.done
    desk.pay(6)
    desk.again()
    assert screen.side.owed[0].text() == "Hand Josephine Auma 1,000"
    desk.click(screen.side.owed[0])
    assert desk.facts.owed_on == ()


def test_the_order_is_drawn_sealed_opened_and_taken(desk: Desk) -> None:
    screen = desk.open()
    desk.click(screen.start.by_draw)
    assert screen.page() == "draw"
    desk.click(screen.draw.lock)
    letters = screen.draw.letters.text()
    assert len(letters.replace(" ", "")) == 16 and screen.room_page().lines[0].text == letters
    # The laptop goes off and on: the seal waits, the seats are known.
    screen.close()
    screen = desk.open()
    assert screen.page() == "draw" and screen.draw.letters.text() == letters
    desk.click(screen.draw.open)
    assert not screen.draw.message.isHidden()
    for place, row in enumerate(screen.draw.rows):
        row.number.setText(str(10 * place + 7))
    desk.click(screen.draw.open)
    assert len(desk.facts.opened) == 6
    desk.click(screen.draw.take)
    assert running(desk.group, desk.box).started.source == "draw"
    assert letters in screen.pay._under.text()
    paper = screen.paper()
    assert paper is not None and paper.subject == desk.box


def test_slips_are_an_equal_choice(desk: Desk) -> None:
    screen = desk.open()
    desk.click(screen.start.by_draw)
    screen.draw.typed.setText("3 1 2 6 5 4")
    desk.click(screen.draw.by_slips)
    desk.click(screen.draw.take)
    now = running(desk.group, desk.box)
    assert (now.started.source, now.course.order) == ("slips", list("312654"))


def test_two_members_swap_with_both_pins_and_a_third_waits(desk: Desk) -> None:
    start(desk.group, desk.box)
    screen = desk.open()
    desk.click(screen.side.swap)
    assert screen.page() == "swap" and not screen.swap.swap.isEnabled()
    screen.swap.consent.pin.emit(screen.swap.consent.next_member(), "1071")
    settle(desk.session)
    screen.swap.consent.pin.emit(screen.swap.consent.next_member(), "9999")
    settle(desk.session)
    assert not screen.swap.swap.isEnabled() and not screen.swap.consent.message.isHidden()
    screen.swap.consent.pin.emit(screen.swap.consent.next_member(), "1072")
    settle(desk.session)
    desk.click(screen.swap.swap)
    assert running(desk.group, desk.box).course.order == list("213456")
    desk.click(screen.side.swap)
    screen.swap.second.setCurrentIndex(3)
    screen.agree_on_paper()
    desk.click(screen.swap.wait)
    assert running(desk.group, desk.box).course.order == list("134256")


def test_who_leaves_sees_what_is_fair_and_goes_with_a_thumb(desk: Desk) -> None:
    start(desk.group, desk.box)
    desk.pay(1, 2, 3, 4, 5, 6)
    screen = desk.open()
    screen.agreed = "paper"
    screen.give()
    settle(desk.session)
    desk.click(screen.side.leave)
    screen.leave.seat.setCurrentIndex(4)
    lines = [(one.text(), one.amount()) for one in screen.leave.lines.lines if not one.isHidden()]
    assert lines == [("Josephine Auma got 6,000 and pays 5,000 in all", "1,000")]
    assert not screen.leave.give_up.isEnabled()
    screen.agree_on_paper()
    desk.click(screen.leave.give_up)
    assert "6" in running(desk.group, desk.box).course.gone
    assert desk.facts.owed_on[0].minor == 100_000


def test_a_seat_is_handed_on_with_the_pin_of_both(desk: Desk) -> None:
    start(desk.group, desk.box)
    screen = desk.open()
    desk.click(screen.side.leave)
    screen.leave.newcomer.setCurrentIndex(2)
    for pin in ("1071", "1073"):
        screen.leave.consent.pin.emit(screen.leave.consent.next_member(), pin)
        settle(desk.session)
    desk.click(screen.leave.sell)
    assert running(desk.group, desk.box).course.seats["1"].members == (desk.group.no(3),)


def test_a_box_that_waits_for_a_full_pot_says_what_is_missing(
    qapp: QApplication, tmp_path: Path
) -> None:
    desk = Desk(tmp_path, kind="cashbox")
    start(desk.group, desk.box)
    desk.pay(1, 2)
    screen = desk.open()
    assert desk.facts.state == "wait" and "4,000" in screen.message.text.text()
    (receiver,) = desk.facts.receivers  # whose pot it will be, and that it is a whole one
    assert (receiver.seat, receiver.paid, receiver.short) == ("1", 600_000, 0)
    assert screen.pay.total.text() == "6,000" and not screen.pay.button.isEnabled()
    screen.close()
    desk.group.close()


def test_the_host_gets_the_meal_out_of_the_pot(qapp: QApplication, tmp_path: Path) -> None:
    desk = Desk(tmp_path, meal=50_000)
    start(desk.group, desk.box)
    desk.pay(1, 2, 3, 4, 5, 6)
    screen = desk.open()
    assert screen.pay.total.text() == "6,000" and not screen.pay.host.isHidden()
    screen.pay.host.setCurrentIndex(4)
    settle(desk.session)
    assert screen.pay.total.text() == "5,500"
    screen.agree_on_paper()
    screen.give()
    settle(desk.session)
    (paid,) = running(desk.group, desk.box).course.paid
    assert (paid.paid, paid.meal, paid.host) == (550_000, 50_000, desk.group.no(4))
    screen.close()
    desk.group.close()


def test_the_meeting_gives_a_turn_by_need(qapp: QApplication, tmp_path: Path) -> None:
    desk = Desk(tmp_path, order="need")
    start(desk.group, desk.box, order=())
    screen = desk.open()
    assert screen.page() == "draw"
    screen.draw.needy.setCurrentIndex(3)
    screen.draw.words.setText("school fees, 5 to 1")
    desk.click(screen.draw.by_vote)
    assert running(desk.group, desk.box).course.order == ["4"] and screen.page() == "pay"
    screen.close()
    desk.group.close()


def test_who_had_the_pot_and_stops_is_covered_by_who_stands_for_it(desk: Desk) -> None:
    start(desk.group, desk.box)
    desk.pay(1, 2, 3, 4, 5, 6)
    give(desk.group, desk.meeting, desk.box, 1)
    screen = desk.open()
    desk.click(screen.side.stops)
    stop = screen.stop
    assert screen.page() == "stop" and stop.member.count() == 1
    lines = [(one.text(), one.amount()) for one in stop.lines.lines if not one.isHidden()]
    assert lines[:2] == [
        ("5 contributions to come", "5,000"),
        ("Turn 2: the winner waits for", "1,000"),
    ]
    stop.guarantor.setCurrentIndex(stop.guarantor.findText("Hellen Chebet"))
    stop.minor.setText("2,500")
    screen.agree_on_paper()
    desk.click(stop.add)
    assert screen.page() == "stop" and stop.offers[0].text() == "Hellen Chebet brings 2,500 now"
    stop.offers[0].setChecked(True)
    lines = [(one.text(), one.amount()) for one in stop.lines.lines if not one.isHidden()]
    assert lines[1:3] == [("Covered now", "−2,500"), ("Turn 2: the winner waits for", "500")]
    desk.click(stop.stop)
    assert screen.page() == "pay"
    (stopped,) = running(desk.group, desk.box).course.stopped
    assert [one.filled for one in stopped.turns] == [50_000] * 5
    assert [one.short for one in stopped.turns] == [50_000] * 5
    # Written once; what is owed by now may be borne by the reserve, with the PIN of the chair.
    desk.click(screen.side.stops)
    assert stop.stop.isHidden() and stop.bear.isHidden()
    lines = [(one.text(), one.amount()) for one in stop.lines.lines if not one.isHidden()]
    assert lines == [("Owed by now; written as paying no more", "0")]
    outlook = stop._found
    assert outlook is not None
    stop.show_outlook(replace(outlook, debt=100_000, borne=70_000))
    assert stop.bear.text() == "The reserve bears 700" and not stop.bear.isEnabled()
    screen.agree_on_paper()
    assert not stop.bear.isEnabled()
    screen.check_consent(desk.group.no(2), "1072")
    settle(desk.session)
    assert stop.bear.isEnabled()


def test_half_of_a_seat_goes_to_somebody_else(desk: Desk) -> None:
    start(desk.group, desk.box)
    desk.pay(1, 2, 3, 4, 5, 6)
    give(desk.group, desk.meeting, desk.box, 1)
    screen = desk.open()
    desk.click(screen.side.leave)
    leave = screen.leave
    leave.seat.setCurrentIndex(leave.seat.findText("4  Caroline Nafula"))
    leave.newcomer.setCurrentIndex(leave.newcomer.findText("Irene Moraa"))
    leave.part.setText("1/3")
    assert leave.sell.text() == "Hand 1/3 of the seat on for 333.33"
    leave.part.setText("nothing")
    screen.agree_on_paper()
    screen.agree_on_paper()
    assert not leave.sell.isEnabled()
    leave.part.setText("½")
    screen.agree_on_paper()
    screen.agree_on_paper()
    desk.click(leave.sell)
    seat = running(desk.group, desk.box).course.seats["4"]
    assert [(one.member, str(one.fraction)) for one in seat.owners] == [
        (desk.group.no(4), "1/2"),
        (desk.group.no(3), "1/2"),
    ]
    desk.click(screen.side.leave)
    assert leave.seat.findText("4  Irene Moraa 1/2") >= 0
