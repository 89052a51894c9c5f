"""Widgets do what a hand and an eye expect of them."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from shiboken6 import delete

from app.core.errors import AppError, Refused
from app.ui import theme
from app.ui.keys import Action
from app.ui.tasks import Tasks
from app.ui.widgets.key_button import KeyBar
from app.ui.widgets.labels import label
from app.ui.widgets.messages import Toast
from app.ui.widgets.pin_boxes import PinBoxes
from app.ui.widgets.print_preview import PrintPreview, page_images
from app.ui.widgets.search_palette import Hit, SearchPalette
from app.ui.widgets.tables import Head, Line, LinesTable, Text

PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 144]>>endobj\n"
    b"trailer<</Root 1 0 R>>\n%%EOF"
)


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> None:
    if not qapp.styleSheet():
        theme.use(theme.Theme())


def type_sign(widget: QWidget, sign: str) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign)
    QApplication.sendEvent(widget, event)


@pytest.mark.parametrize("enter", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_pin_is_handed_over_once_in_ascii_and_forgotten(qapp: object, enter: Qt.Key) -> None:
    boxes, taken = PinBoxes(), list[str]()
    boxes.entered.connect(taken.append)
    for sign in "12۳४":
        type_sign(boxes, sign)
    QTest.keyClick(boxes, enter)
    QTest.keyClick(boxes, enter)
    assert taken == ["1234"]
    assert not boxes.findChildren(QLineEdit)  # nothing that a clipboard could read


def test_a_short_pin_is_not_handed_over_and_escape_forgets(qapp: object) -> None:
    boxes, taken = PinBoxes(), list[str]()
    boxes.entered.connect(taken.append)
    for sign in "123":
        type_sign(boxes, sign)
    QTest.keyClick(boxes, Qt.Key.Key_Return)
    QTest.keyClick(boxes, Qt.Key.Key_Escape)
    type_sign(boxes, "4")
    QTest.keyClick(boxes, Qt.Key.Key_Return)
    assert taken == []


def test_a_name_with_markup_is_shown_as_it_is(qapp: object) -> None:
    assert label("<b>Grace</b>").textFormat() == Qt.TextFormat.PlainText


def test_a_table_sorts_money_as_numbers_and_keeps_the_current_row(qapp: object) -> None:
    table = LinesTable([Head("Name"), Head("Owes", 90, money=True)])
    lines = [
        Line("a", (Text("Ann"), Text("1,000", sort=100000))),
        Line("b", (Text("Ben"), Text("200", sort=20000))),
    ]
    table.show_lines(lines)
    table.setCurrentIndex(table.lines_model.index(1, 0))
    table.show_lines([*lines, Line("c", (Text("Cy"), Text("–", sort=0)))])
    assert table.current_key() == "b"
    table.lines_model.sort(1)
    assert [line.key for line in table.lines_model.lines] == ["c", "b", "a"]


def test_enter_opens_the_row(qapp: object) -> None:
    table, opened = LinesTable([Head("Name")]), list[str]()
    table.opened.connect(opened.append)
    table.show_lines([Line("a", (Text("Ann"),))])
    QTest.keyClick(table, Qt.Key.Key_Enter)
    assert opened == ["a"]


def test_a_pdf_becomes_pictures_of_its_pages_and_is_saved(qapp: object, tmp_path: Path) -> None:
    assert [(i.width(), i.height()) for i in page_images(PDF, 144)] == [(144, 288)]
    assert [(i.width(), i.height()) for i in page_images(PDF, 144, widest=144)] == [(72, 144)]
    assert page_images(PDF, 144, most=0) == []
    preview, saved = PrintPreview(), list[str]()
    preview.saved.connect(saved.append)
    preview.show_pdf(PDF, "Statement", "grace", "sw")
    preview.save(tmp_path / "grace.pdf")
    assert (tmp_path / "grace.pdf").read_bytes() == PDF
    assert saved == [str(tmp_path / "grace.pdf")]
    preview.save(tmp_path / "absent" / "grace.pdf")
    assert len(saved) == 1 and preview.message.isVisibleTo(preview)


def test_search_shows_hits_and_enter_takes_the_first(qapp: object) -> None:
    window, chosen = QWidget(), list[tuple[str, object]]()
    palette = SearchPalette(window)
    palette.finder = lambda text: [Hit("user", "Grace Atieno", "9", "member", "m9")] if text else []
    palette.chosen.connect(lambda name, value: chosen.append((name, value)))
    palette.open()
    field = palette.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText("gra")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert chosen == [("member", "m9")]


def test_results_arrive_in_order_and_a_refusal_arrives_as_one(
    qtbot: object, qapp: QApplication
) -> None:
    tasks, heard = Tasks(), list[object]()

    def refuse() -> None:
        raise Refused("meeting.closed")

    def failed(error: AppError) -> None:
        heard.append(error.code)

    tasks.run(lambda: 1, heard.append, failed)
    tasks.run(refuse, heard.append, failed)
    tasks.run(lambda: 3, heard.append, failed)
    qtbot.waitUntil(lambda: not tasks.busy)
    assert heard == [1, "meeting.closed", 3]
    tasks.shutdown()


class Slip(QLabel):
    """Shows a number once it is known, by a lambda and by its own method."""

    def ask(self, tasks: Tasks, work: Callable[[], int]) -> None:
        tasks.run(work, lambda found: self.setText(str(found)), self.show_refused)
        tasks.run(work, self.show_found, lambda error: self.setText(error.code))

    def show_found(self, found: int) -> None:
        self.setText(str(found))

    def show_refused(self, error: AppError) -> None:
        self.setText(error.code)


@pytest.mark.parametrize("refused", [False, True])
def test_a_slip_that_was_closed_while_its_book_was_read_is_told_nothing(
    qtbot: object, qapp: QApplication, refused: bool
) -> None:
    tasks, closed, kept, stayed = Tasks(), Slip(), Slip(), Event()

    def work() -> int:
        stayed.wait()
        if refused:
            raise Refused("meeting.closed")
        return 7

    closed.ask(tasks, work)
    kept.ask(tasks, work)
    delete(closed)
    stayed.set()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert kept.text() == ("meeting.closed" if refused else "7")
    tasks.shutdown()


def test_long_work_reports_and_stops_when_asked(qtbot: object, qapp: object) -> None:
    tasks, steps, ends = Tasks(), list[tuple[int, int]](), list[str]()

    def work(progress: object, cancel: object) -> str:
        step = 0
        while not cancel:
            step += 1
            progress(step, 0)
        return "stopped"

    cancel = tasks.run_long(
        work, ends.append, lambda error: None, lambda step, of: steps.append((step, of))
    )
    qtbot.waitUntil(lambda: len(steps) > 0)
    cancel.ask()
    qtbot.waitUntil(lambda: ends == ["stopped"])
    tasks.shutdown()


def test_a_table_has_a_current_row_in_right_to_left_too(qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    table = LinesTable([Head("Name")])
    table.show_lines([Line("a", (Text("Ann"),))])
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert table.current_key() == "a"


def test_the_key_bar_leaves_out_spare_keys_before_it_cuts_a_word(qapp: QApplication) -> None:
    actions = [Action((f"F{n}",), "a word or two more", spare=n in (2, 3)) for n in range(1, 6)]
    bar = KeyBar()
    bar.set_actions(actions)
    for width, shown in ((1200, 5), (640, 3)):
        bar.resize(width, 38)
        bar.grab()
        assert len(bar._spots) == shown, width
        assert all(spot.right() <= width for spot, _ in bar._spots)
    assert [action.keys for _, action in bar._spots] == [("F1",), ("F4",), ("F5",)]


def test_the_toast_never_takes_the_keyboard(qapp: QApplication) -> None:
    """An Enter meant for the page would undo what was just written."""
    page = QWidget()
    field = QLineEdit(page)
    toast = Toast(page)
    page.show()
    field.setFocus()
    toast.say("Dorcas got 5,700", "Undo", lambda: None)
    field.setEnabled(False)
    assert page.focusWidget() is not toast.button
