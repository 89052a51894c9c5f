"""Parts stand beside each other where there is room, and under each other where there is not."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.ui.widgets.beside import Beside
from app.ui.widgets.rolling import Rolling

MAIN, SIDE, BETWEEN, HIGH = 400, 200, 14, 300  # px


class Page(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.main, self.side, self.turns = QWidget(), QWidget(), list[bool]()
        for part in (self.main, self.side):
            part.setMinimumHeight(HIGH)
        line = Beside(BETWEEN)
        line.add_main(self.main, MAIN)
        line.add_side(self.side, SIDE)
        line.turned.connect(self.turns.append)
        self.setLayout(line)


@pytest.fixture
def page(qapp: QApplication) -> Iterator[Page]:
    window, made = QWidget(), Page()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(Rolling(made))
    window.resize(800, 500)
    window.show()
    made.turns.clear()
    yield made
    window.close()


def narrow(page: Page, width: int) -> None:
    page.window().resize(width, 500)
    for _ in range(3):
        QApplication.processEvents()


def test_the_side_keeps_its_width_beside_and_takes_all_of_it_beneath(page: Page) -> None:
    assert page.side.width() == SIDE
    assert page.main.width() == 800 - SIDE - BETWEEN
    narrow(page, MAIN + SIDE + BETWEEN - 1)
    assert page.side.x() == page.main.x()
    assert page.side.y() >= page.main.y() + HIGH + BETWEEN
    assert page.side.width() == page.main.width() == page.width()
    narrow(page, 800)
    assert (page.side.width(), page.side.y()) == (SIDE, page.main.y())
    assert page.turns == [True, False]


def test_no_more_width_is_asked_for_than_the_widest_part_needs(page: Page) -> None:
    for part, least in ((page.main, 150), (page.side, 120)):
        inside = QVBoxLayout(part)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addStrut(least)
    assert page.minimumSizeHint().width() == 150


def test_under_each_other_the_parts_keep_their_height_and_the_page_rolls(page: Page) -> None:
    narrow(page, 300)
    rolling = page.parentWidget().parentWidget()
    assert isinstance(rolling, Rolling)
    assert page.main.height() >= HIGH and page.side.height() >= HIGH
    assert rolling.verticalScrollBar().isVisible()


def test_a_hidden_side_takes_no_room(page: Page) -> None:
    page.side.hide()
    narrow(page, MAIN)
    assert not page.turns
    assert page.main.width() == MAIN
