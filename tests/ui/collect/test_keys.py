"""The keyboard of the collect step: every key press counted as a finger counts it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.errors import Unavailable
from app.features.meeting.collect.screen import CollectScreen
from app.ui import theme
from tests.helpers.collect_sheet import K, SheetPort, fresh_sheet
from tests.helpers.session import screen_session

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ENTER = KEY.Key_Return


class Desk:
    """The screen, its port, and fingers that are counted."""

    def __init__(self) -> None:
        self.port = SheetPort(fresh_sheet())
        self.screen = CollectScreen(screen_session(), self.port, self.port.sheet)
        self.port.show = self.screen.presenter.show
        self.presenter = self.screen.presenter
        self.pressed = 0
        self.screen.resize(1366, 672)
        self.screen.show()
        self.screen.set_active(True)

    def press(self, *keys: str | Qt.Key | tuple[Qt.KeyboardModifier, Qt.Key]) -> "Desk":
        for key in keys:
            if isinstance(key, str):
                for sign in key:
                    self._send_text(sign)
            elif isinstance(key, tuple):
                modifier, code = key
                self.pressed += 2
                QTest.keyClick(self.screen.table, code, modifier)
            else:
                self.pressed += 1
                QTest.keyClick(self.screen.table, key)
        return self

    def _send_text(self, sign: str) -> None:
        # QTest.keyClicks aborts on text that is not ASCII; a key event carries any sign.
        self.pressed += 1
        key = ord(sign.upper()) if sign.isascii() else 0
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, sign)
        QApplication.sendEvent(self.screen.table, event)

    def at(self, no: int) -> "Desk":
        self.presenter.go(no - 1, 0)
        return self

    def amounts(self, no: int) -> list[int]:
        return [(cell.written_minor or 0) // K for cell in self.port.sheet.rows[no - 1].cells]

    def is_written(self, no: int) -> bool:
        return self.port.sheet.rows[no - 1].is_written

    @property
    def place(self) -> tuple[int, int]:
        return self.presenter.cursor.row + 1, self.presenter.cursor.box


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    if theme.current() != theme.Theme() or not qapp.styleSheet():
        theme.use(theme.Theme())
    made = Desk()
    yield made
    made.screen.close()
    made.screen.deleteLater()


@pytest.mark.parametrize("enter", [KEY.Key_Return, KEY.Key_Enter])
def test_twenty_exact_payers_take_twenty_presses_of_either_enter(desk: Desk, enter: Qt.Key) -> None:
    desk.press(*[enter] * 20)
    assert all(desk.is_written(no) for no in range(1, 21))
    assert desk.pressed == 20
    assert desk.amounts(4) == [400, 100, 300, 50, 0]


def test_the_plus_of_the_number_pad_is_yes(desk: Desk) -> None:
    desk.press("+")
    assert desk.is_written(1)


def test_all_the_rest_exact_is_two_presses_and_one_undo(desk: Desk) -> None:
    desk.press(ENTER)
    desk.pressed = 0
    desk.press((CONTROL, ENTER))
    assert desk.pressed == 2
    assert all(desk.is_written(no) for no in range(1, 21))
    desk.press((CONTROL, KEY.Key_Z))
    assert [desk.is_written(no) for no in (1, 2, 20)] == [True, False, False]


def test_all_the_rest_is_refused_before_the_first_row(desk: Desk) -> None:
    desk.press((CONTROL, ENTER))
    assert not desk.port.orders
    assert desk.screen.message.isVisible()


def test_other_shares_take_two_presses(desk: Desk) -> None:
    desk.press("3", ENTER)
    assert desk.pressed == 2
    assert desk.amounts(1) == [600, 100, 300, 0, 0]


def test_a_smaller_loan_payment_takes_five_presses(desk: Desk) -> None:
    desk.at(9).press(KEY.Key_F6, "15", ".", ENTER)
    assert desk.pressed == 5
    assert desk.amounts(9)[4] == 1500
    assert desk.place == (10, 0)


def test_two_exceptions_in_one_row_take_four_presses(desk: Desk) -> None:
    desk.at(12).press("1", KEY.Key_F6, "0", ENTER)
    assert desk.pressed == 4
    assert desk.amounts(12) == [200, 100, 300, 0, 0]


def test_absent_is_one_press_and_moves_on(desk: Desk) -> None:
    desk.press(KEY.Key_F8)
    assert desk.port.sheet.rows[0].attendance == "absent"
    assert desk.place == (2, 0)


def test_enter_on_an_absent_row_makes_her_late_without_a_question(desk: Desk) -> None:
    desk.press(KEY.Key_F8).at(1).press(ENTER)
    assert desk.port.sheet.rows[0].attendance == "late"


def test_mpesa_with_the_code_later_takes_two_presses(desk: Desk) -> None:
    desk.press(KEY.Key_F7, ENTER)
    assert desk.pressed == 2
    assert (desk.port.sheet.rows[0].method, desk.port.sheet.rows[0].code) == ("mpesa", "")


def test_mpesa_with_its_code_takes_twelve_presses_and_small_letters_grow(desk: Desk) -> None:
    desk.press(KEY.Key_F7, "ukl4q8t2xm", ENTER)
    assert desk.pressed == 12
    assert desk.port.sheet.rows[0].code == "UKL4Q8T2XM"


def test_a_code_in_the_book_is_refused_with_name_and_the_cursor_stays(desk: Desk) -> None:
    desk.press(KEY.Key_F7, "ukl4q8t2xm", ENTER, KEY.Key_F7, KEY.Key_F7)
    desk.press("ukl4q8t2xm", ENTER)
    assert not desk.is_written(2)
    assert "Achieng Otieno" in desk.screen.message.text.text()


def test_a_code_of_another_day_asks_for_a_second_enter(desk: Desk) -> None:
    desk.press(KEY.Key_F7, "uk34q8t2xm", ENTER)
    assert not desk.is_written(1)
    desk.press(ENTER)
    assert desk.is_written(1)


def test_letters_are_names_in_any_word_and_script(desk: Desk) -> None:
    desk.press("gra")
    assert desk.pressed == 3
    assert desk.place == (9, 0)


@pytest.mark.parametrize("digit", ["3", "۳", "३", "٣"])
def test_digits_of_every_script_are_money(desk: Desk, digit: str) -> None:
    desk.press(digit, ENTER)
    assert desk.amounts(1)[0] == 600


def test_six_hundred_is_three_shares_and_650_is_refused_at_the_cell(desk: Desk) -> None:
    desk.press("650", ENTER)
    assert desk.place == (1, 0)
    assert "600" in desk.screen.message.text.text()
    assert "800" in desk.screen.message.text.text()
    desk.press(KEY.Key_Escape, "600", ENTER)
    assert desk.amounts(1)[0] == 600


def test_more_shares_than_allowed_are_refused(desk: Desk) -> None:
    desk.press("6", ENTER)
    assert not desk.is_written(1)
    assert desk.presenter.refused_box == (0, 0)


def test_more_than_the_loan_is_refused_with_the_closing_amount(desk: Desk) -> None:
    desk.at(2).press(KEY.Key_F6, "4000", ENTER)
    assert "3,300" in desk.screen.message.text.text()
    assert not desk.is_written(2)


def test_early_repayment_is_taken_and_says_what_is_left(desk: Desk) -> None:
    desk.at(2).press(KEY.Key_F6, "2000", KEY.Key_Backtab)
    assert "1,300" in desk.screen.message.text.text()
    desk.press(ENTER)
    assert desk.amounts(2)[4] == 2000


def test_a_zero_too_many_needs_a_second_enter(desk: Desk) -> None:
    desk.press(KEY.Key_F3, "1000", ENTER)
    assert not desk.is_written(1)
    desk.press(ENTER)
    assert desk.amounts(1)[1] == 1000


@pytest.mark.parametrize(
    ("forward", "back"), [(KEY.Key_Tab, KEY.Key_Backtab), ("*", "/"), (KEY.Key_Right, KEY.Key_Left)]
)
def test_boxes_are_reached_forward_and_back(
    desk: Desk, forward: str | Qt.Key, back: str | Qt.Key
) -> None:
    desk.press(forward, forward)
    assert desk.place == (1, 2)
    desk.press(back)
    assert desk.place == (1, 1)


def test_function_keys_name_the_columns(desk: Desk) -> None:
    for box, key in enumerate((KEY.Key_F2, KEY.Key_F3, KEY.Key_F4, KEY.Key_F5, KEY.Key_F6)):
        desk.press(key)
        assert desk.place == (1, box)


def test_control_z_takes_back_typing_then_the_row_then_the_entry(desk: Desk) -> None:
    desk.press(ENTER, "3", KEY.Key_Tab, "5")
    assert desk.presenter.typed == "5"
    desk.press((CONTROL, KEY.Key_Z))
    assert desk.presenter.typed == ""
    assert desk.presenter.drafts["m2"].amounts == {0: 600 * K}
    desk.press((CONTROL, KEY.Key_Z))
    assert desk.is_written(1)
    assert not desk.presenter.drafts
    desk.press((CONTROL, KEY.Key_Z))
    assert not desk.is_written(1)
    desk.press((CONTROL, KEY.Key_Y))
    assert desk.is_written(1)


def test_a_written_line_changes_in_two_presses_and_undo_brings_it_back(desk: Desk) -> None:
    desk.press(ENTER).at(1)
    desk.pressed = 0
    desk.press("2", ENTER)
    assert desk.pressed == 2
    assert desk.amounts(1)[0] == 400
    desk.press((CONTROL, KEY.Key_Z))
    assert desk.amounts(1)[0] == 1000


def test_delete_empties_a_written_box_and_asks_nothing(desk: Desk) -> None:
    desk.press(ENTER).at(1).press(KEY.Key_F3, KEY.Key_Delete)
    assert desk.amounts(1) == [1000, 0, 300, 0, 0]


def test_minus_is_nothing_in_this_box(desk: Desk) -> None:
    desk.press(KEY.Key_F4, "-", ENTER)
    assert desk.amounts(1)[2] == 0


def test_control_down_goes_to_the_next_who_has_not_paid(desk: Desk) -> None:
    desk.press(ENTER).at(1).press((CONTROL, KEY.Key_Down))
    assert desk.place == (2, 0)


def test_escape_restores_and_never_loses_what_is_written(desk: Desk) -> None:
    desk.press(ENTER).at(1).press("3", KEY.Key_Tab, KEY.Key_Escape)
    assert not desk.presenter.drafts
    assert desk.amounts(1)[0] == 1000


def test_clicking_elsewhere_keeps_what_was_typed(desk: Desk) -> None:
    desk.press("3")
    click(desk, 5, 2)
    assert desk.place == (5, 0)
    assert desk.presenter.drafts["m1"].amounts == {0: 600 * K}
    desk.at(1).press(ENTER)
    assert desk.amounts(1)[0] == 600


def test_the_mouse_leaves_the_same_as_the_keyboard(desk: Desk) -> None:
    click(desk, 9, 6)
    desk.press("1500")
    QTest.mouseClick(desk.screen.now.button, Qt.MouseButton.LeftButton)
    by_mouse = desk.port.orders[-1]
    desk.press((CONTROL, KEY.Key_Z)).at(9).press(KEY.Key_F6, "1500", ENTER)
    assert desk.port.orders[-1] == by_mouse


def click(desk: Desk, no: int, column: int) -> None:
    table = desk.screen.table
    centre: QPoint = table.visualRect(table.model().index(no - 1, column)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=centre)


def test_change_is_shown_while_the_cash_is_typed_and_never_enters_the_book(desk: Desk) -> None:
    desk.press(KEY.Key_F9, "20")
    assert desk.presenter.change_minor() == (20 - 1400) * K
    desk.press(".")
    assert desk.presenter.change_minor() == 600 * K
    desk.press(ENTER)
    entry = desk.port.orders[-1][0]
    assert (entry.total_minor, entry.given_minor) == (1400 * K, 2000 * K)


def test_too_little_cash_is_refused_with_what_is_missing(desk: Desk) -> None:
    desk.press(KEY.Key_F9, "1000", ENTER)
    assert not desk.is_written(1)
    assert "400" in desk.screen.message.text.text()


def test_split_computes_the_electronic_part(desk: Desk) -> None:
    desk.press((SHIFT, KEY.Key_F7), "600", ENTER)
    entry = desk.port.orders[-1][0]
    assert (entry.method, entry.cash_minor, entry.total_minor) == ("split", 600 * K, 1400 * K)


def test_a_row_that_could_not_be_saved_waits_again_and_says_why(desk: Desk) -> None:
    desk.port.refusal = Unavailable("disk.full")
    desk.press(ENTER)
    assert not desk.presenter.row_view(0).written
    assert desk.place == (1, 0)
    assert desk.screen.message.isVisible()


def test_the_last_entry_is_named_beside_the_grid(desk: Desk) -> None:
    desk.press(ENTER)
    texts = [w.text() for w in desk.screen.last.findChildren(type(desk.screen.message.text))]
    assert any("Achieng Otieno" in text and "1,400" in text for text in texts)


def test_screen_readers_hear_member_column_amount_and_state(desk: Desk) -> None:
    index = desk.screen.table.model().index(8, 6)
    spoken: Callable[..., object] = index.data
    assert spoken(Qt.ItemDataRole.AccessibleTextRole) == "Grace Atieno, Loan, 3,000, expected"


def test_tab_from_the_last_box_reaches_the_code_of_an_electronic_payment(desk: Desk) -> None:
    desk.at(2).press(KEY.Key_F6, KEY.Key_Tab, "ukl")
    assert desk.presenter.drafts["m2"].code == "UKL"


def test_tab_from_the_last_box_reaches_the_number_of_a_receipt_for_notes(desk: Desk) -> None:
    row = next(r for r, one in enumerate(desk.port.sheet.rows) if one.method == "cash")
    desk.presenter.go(row, desk.presenter.sheet.shown)
    desk.press("1042", ENTER)
    assert (desk.port.sheet.rows[row].method, desk.port.sheet.rows[row].code) == ("cash", "1042")


def test_a_code_that_was_typed_for_a_phone_is_no_number_of_a_receipt(desk: Desk) -> None:
    desk.press(KEY.Key_F7, "ukl4q8t2xm", KEY.Key_F7, ENTER)
    assert (desk.port.sheet.rows[0].method, desk.port.sheet.rows[0].code) == ("cash", "")
