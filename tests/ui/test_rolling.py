"""A low window rolls a page; nothing of it is pressed together."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.ui.widgets.rolling import LOWEST, Rolling

ROWS, ROW_PX = 12, 50


class Page(QWidget):
    """Boxes under each other that cannot be lower, and what keys reach the page."""

    def __init__(self) -> None:
        super().__init__()
        self.boxes = [QWidget() for _ in range(ROWS)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for box in self.boxes:
            box.setMinimumSize(200, ROW_PX)
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            column.addWidget(box)


class Window(QWidget):
    """Hears the keys that nobody in it wanted."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[int] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.heard.append(event.key())


@pytest.fixture
def rolling(qapp: QApplication) -> Iterator[Rolling]:
    window = Window()
    made = Rolling(Page())
    QVBoxLayout(window).addWidget(made)
    window.layout().setContentsMargins(0, 0, 0, 0)
    window.resize(300, 400)
    window.show()
    yield made
    window.close()


def test_on_a_low_window_every_part_keeps_its_height_and_the_focus_is_rolled_to(
    rolling: Rolling,
) -> None:
    page = rolling.widget()
    assert isinstance(page, Page)
    assert {box.height() for box in page.boxes} == {ROW_PX}
    page.boxes[0].setFocus()
    for _ in range(ROWS - 1):
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
    last = page.boxes[-1]
    assert QApplication.focusWidget() is last
    spot = last.mapTo(rolling, QPoint())
    assert 0 <= spot.y() <= rolling.height() - ROW_PX
    assert rolling.verticalScrollBar().isVisible()
    assert page.width() == rolling.viewport().width()


def test_where_the_page_has_room_it_is_as_if_nothing_rolled(rolling: Rolling) -> None:
    window = rolling.window()
    window.resize(300, ROWS * ROW_PX + 40)
    QApplication.processEvents()
    assert not rolling.verticalScrollBar().isVisible()
    assert rolling.widget().size() == rolling.size() == window.size()
    assert rolling.minimumSizeHint().height() == LOWEST
    assert rolling.minimumSizeHint().width() == rolling.widget().minimumSizeHint().width()


def test_a_low_page_asks_for_room_beside_its_bar(rolling: Rolling) -> None:
    page = rolling.widget()
    assert rolling.minimumSizeHint().width() > page.minimumSizeHint().width()


def test_keys_that_no_box_wants_go_on_to_the_window(rolling: Rolling) -> None:
    window = rolling.window()
    assert isinstance(window, Window)
    rolling.widget().setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    rolling.widget().setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_F2):
        QTest.keyClick(rolling.widget(), key)
    assert window.heard == [Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_F2]
    assert rolling.verticalScrollBar().value() == 0
