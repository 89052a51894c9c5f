"""The loans step of a fund: the ranked list, why, the draw, who is passed over, the loan."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.locales.isolates import without_isolates
from app.features.meeting.fair_step.screen import FairScreen
from app.features.meeting.frame_opening import opened_meeting
from app.operations.boxes import open_box
from app.projections import loans, selections
from app.ui import theme
from tests.helpers.book_session import book_session
from tests.helpers.fund import TERMS, USDT, Fund
from tests.helpers.waiting import settle

KEY = Qt.Key


class Desk:
    """The step on the book of a fund of eight, in Farvardin 1404."""

    def __init__(self, folder: Path, language: str = "en") -> None:
        self.fund = Fund(folder)
        self.fund.set_pins()
        self.meeting = self.fund.month("2025-04-10", *[100] * 7)
        self.session = book_session(self.fund.book, language)

    def open(self) -> FairScreen:
        self.screen = FairScreen(self.session, self.meeting)
        self.screen.resize(1366, 672)
        self.screen.show()
        self.screen.set_active(True)
        settle(self.session)
        return self.screen

    def press(self, widget: object, *keys: Qt.Key | str) -> None:
        for key in keys:
            for sign in key if isinstance(key, str) else (key,):
                QTest.keyClick(widget, sign)
                settle(self.session)

    def click(self, button: object) -> None:
        button.click()
        settle(self.session)

    def type_request(self, number: int, amount: str) -> None:
        card = self.screen.ask
        card.begin(self.fund.no(number))
        self.press(card.amount, amount, KEY.Key_Return)

    def lines(self) -> list[tuple[str, str, str]]:
        return [(row.place, row.name, row.reason) for row in self.screen.order.list.lines.rows]


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    theme.use(theme.Theme())
    made = Desk(tmp_path)
    yield made
    made.screen.close()
    made.fund.close()


def test_a_fund_has_the_fair_order_instead_of_requests(desk: Desk) -> None:
    kinds = desk.fund.book.read(lambda r: opened_meeting(r, desk.meeting)).kinds
    (loans_step,) = (kind for kind in kinds if kind.name == "loans")
    desk.screen = desk.open()
    assert isinstance(loans_step.make(desk.session, desk.meeting), FairScreen)
    assert not desk.screen.order.empty.isHidden()


def test_who_asks_stands_in_the_list_with_the_reason_in_words(desk: Desk) -> None:
    desk.open()
    desk.type_request(3, "90")
    desk.type_request(4, "150")
    desk.type_request(8, "40")
    first, *others = desk.lines()
    assert first[:2] == ("1", "Irene Moraa")
    assert first[2].endswith("without a loan, paid in 100.00, never borrowed")
    assert others == [
        ("–", "Caroline Nafula", "asks for more than was paid in (100.00)"),
        ("–", "Esther Kamau", "the fee of this month is missing"),
    ]
    assert desk.screen.order.list.lines.rows[0].bars == (1000, 1000, 0)


def test_space_shows_every_factor_and_space_again_puts_it_away(desk: Desk) -> None:
    screen = desk.open()
    desk.type_request(3, "90")
    desk.press(screen.order.list, KEY.Key_Space)
    assert not screen.why.isHidden()
    shown = {line.text(): line.amount() for line in screen.why.lines.lines if not line.isHidden()}
    assert shown["Months without a loan"] == "1"
    assert shown["Asks for (logarithm)"] == "4.49981"
    assert "before every number" in screen.why.result.text()
    desk.press(screen.order.list, KEY.Key_Space)
    assert screen.why.isHidden()


def test_the_chair_allows_it_by_pin_and_the_loan_is_handed_over(desk: Desk) -> None:
    screen = desk.open()
    desk.type_request(3, "90")
    assert screen.give.name.text() == "Irene Moraa"
    screen.hand_over()
    settle(desk.session)
    assert desk.fund.read(loans.running_loans) == {}  # nobody allowed it yet
    desk.press(screen.give.signer.boxes, "1072", KEY.Key_Return)
    screen.hand_over()
    settle(desk.session)
    (loan,) = desk.fund.read(loans.loans_of, desk.fund.no(3))
    assert loan.state.principal == 90 * USDT
    assert screen.facts is not None and screen.facts.state == "done"
    assert screen.give.button.isHidden()


def test_equal_members_are_drawn_on_the_screen(desk: Desk) -> None:
    screen = desk.open()
    for number in (3, 5, 6):
        desk.type_request(number, "50")
    assert screen.facts is not None and screen.facts.state == "draw"
    assert screen.give.button.isHidden()
    desk.click(screen.draw.lock)
    assert len(screen.draw.letters.text().split()) == 4
    for row in screen.draw.rows:
        row.number.setText("17")
    desk.click(screen.draw.open)
    assert screen.facts.state == "give"
    assert screen.facts.winner is not None
    assert screen.facts.winner.applicant.no in (3, 5, 6)


def test_nobody_is_passed_over_without_a_reason_and_everybody_reads_it(desk: Desk) -> None:
    screen = desk.open()
    desk.type_request(3, "90")
    desk.type_request(4, "80")
    desk.press(screen.order.list, KEY.Key_Delete)
    desk.press(screen.ask.reason, KEY.Key_Return)
    assert [line[0] for line in desk.lines()] == ["1", "2"]
    desk.press(screen.order.list, KEY.Key_Delete)
    screen.ask.reason.setText("is abroad")
    desk.press(screen.ask.reason, KEY.Key_Return)
    assert ("–", "passed over: is abroad") in [(place, why) for place, _, why in desk.lines()]


def test_that_nobody_is_chosen_is_written_and_the_month_stays_open(desk: Desk) -> None:
    screen = desk.open()
    screen.hand_over()
    settle(desk.session)
    assert len(desk.fund.read(selections.chosen, desk.fund.box)) == 1
    assert screen.facts is not None and screen.facts.state == "nobody"


def test_a_request_below_one_instalment_is_refused_with_the_least(desk: Desk) -> None:
    screen = desk.open()
    desk.type_request(3, "5")
    assert not screen.ask.message.isHidden()
    assert "20" in screen.ask.message.text.text()


def test_the_list_stands_in_persian_digits_and_from_the_right(
    qapp: QApplication, tmp_path: Path
) -> None:
    theme.use(theme.Theme(language="fa"))
    desk = Desk(tmp_path, "fa")
    screen = desk.open()
    desk.type_request(3, "90")
    (line,) = screen.order.list.lines.rows
    assert (line.place, without_isolates(line.amount)) == ("۱", "۹۰٫۰۰")
    theme.use(theme.Theme())
    screen.close()
    desk.fund.close()


def test_two_funds_choose_apart_out_of_the_same_fees(desk: Desk) -> None:
    second = desk.fund.write(
        open_box, kind="qard_fund", name="Large loans", terms=TERMS, on="2025-03-21"
    )
    screen = desk.open()
    desk.type_request(3, "60")
    assert screen.order.funds.isVisibleTo(screen)
    next(a for a in screen.actions_of_keys() if a.keys == ("F8",)).trigger()
    settle(desk.session)
    assert screen.facts is not None and screen.facts.look.box.box == second
    assert desk.lines() == []
    desk.type_request(5, "80")
    asked = {
        box: desk.fund.read(selections.requests, box, "1404-01") for box in (desk.fund.box, second)
    }
    assert asked == {
        desk.fund.box: {desk.fund.no(3): 60 * USDT},
        second: {desk.fund.no(5): 80 * USDT},
    }
    screen.order.funds.chosen.emit(0)
    settle(desk.session)
    assert [name for _, name, _ in desk.lines()] == [desk.fund.names()[desk.fund.no(3)]]
