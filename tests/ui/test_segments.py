"""Filters that have no room beside each other are one button with a list."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from app.ui.widgets.segments import Segments

CHOICES = ("All", "With a loan", "Behind")


@pytest.fixture
def filters(qapp: QApplication) -> Iterator[Segments]:
    filters = Segments()
    filters.set_choices([(text, "") for text in CHOICES])
    wide = filters.sizeHint().width()
    filters.fold(True)
    filters.resize(filters.sizeHint())
    filters.show()
    assert filters.width() < wide
    yield filters
    filters.close()


def test_a_press_on_folded_filters_lists_them_and_takes_the_one_that_is_chosen(
    filters: Segments,
) -> None:
    chosen = list[int]()
    filters.chosen.connect(chosen.append)
    QTest.mouseClick(filters, Qt.MouseButton.LeftButton)
    (menu,) = filters.findChildren(QMenu)
    assert [action.text() for action in menu.actions()] == list(CHOICES)
    menu.actions()[2].trigger()
    assert (filters.current, chosen) == (2, [2])
    menu.close()
    QTest.mouseClick(filters, Qt.MouseButton.LeftButton)
    assert [action.isChecked() for action in menu.actions()] == [False, False, True]
    menu.close()


def test_arrows_go_through_folded_filters_too(filters: Segments) -> None:
    QTest.keyClick(filters, Qt.Key.Key_Right)
    assert filters.current == 1
