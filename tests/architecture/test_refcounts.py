"""PySide6 gives back every reference it takes.

6.12.0 loses one to True, False or None at some calls; on Python 3.11, where these are counted,
the interpreter then aborts after some ten thousand signals. That is why 6.11.3 is pinned.
"""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QEvent,
    QIdentityProxyModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QCheckBox, QWidget
from pytestqt.qtbot import QtBot

CALLS = 200
Index = QModelIndex | QPersistentModelIndex


class Table(QAbstractTableModel):
    answer = True

    def rowCount(self, parent: Index | None = None) -> int:
        return 3

    def columnCount(self, parent: Index | None = None) -> int:
        return 3

    def data(self, index: Index, role: int = 0) -> object:
        return None

    def setData(self, index: Index, value: object, role: int = 0) -> bool:
        return self.answer


class StubbornTable(Table):
    answer = False


class Filter(QObject):
    answer = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return self.answer


class OpenFilter(Filter):
    answer = False


class Answering(QWidget):
    def event(self, event: QEvent) -> bool:
        return True


class Sorted(QSortFilterProxyModel):
    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        return True

    def lessThan(self, left: Index, right: Index) -> bool:
        return False


class Speaker(QObject):
    said = Signal(bool)
    spoke = Signal()


def assert_no_drift(call: Callable[[], object]) -> None:
    """Fail when the counts of True, False and None move with the number of calls.

    Immortal objects (Python 3.12) have a fixed count, and the test passes there by itself.
    """
    call()
    before = [sys.getrefcount(value) for value in (True, False, None)]
    for _ in range(CALLS):
        call()
    after = [sys.getrefcount(value) for value in (True, False, None)]
    drift = [(b - a) / CALLS for a, b in zip(before, after, strict=True)]
    assert all(abs(each) < 0.1 for each in drift), f"True, False, None per call: {drift}"


@pytest.mark.parametrize("kind", [Table, StubbornTable])
def test_editing_through_a_proxy(qtbot: QtBot, kind: type[Table]) -> None:
    model, proxy = kind(), QIdentityProxyModel()
    proxy.setSourceModel(model)
    index = proxy.index(0, 0)
    assert_no_drift(lambda: proxy.setData(index, 1))
    assert_no_drift(lambda: proxy.data(index))


def test_telling_that_data_changed(qtbot: QtBot) -> None:
    model = Table()
    index = model.index(0, 0)
    assert_no_drift(lambda: model.dataChanged.emit(index, index, [Qt.ItemDataRole.EditRole]))
    assert_no_drift(lambda: model.dataChanged.emit(index, index))


@pytest.mark.parametrize("kind", [Filter, OpenFilter])
def test_filtering_events(qtbot: QtBot, kind: type[Filter]) -> None:
    widget, watcher = QWidget(), kind()
    qtbot.addWidget(widget)
    widget.installEventFilter(watcher)
    event = QEvent(QEvent.Type.User)
    assert_no_drift(lambda: QCoreApplication.sendEvent(widget, event))


def test_answering_events(qtbot: QtBot) -> None:
    widget = Answering()
    qtbot.addWidget(widget)
    event = QEvent(QEvent.Type.User)
    assert_no_drift(lambda: QCoreApplication.sendEvent(widget, event))


def test_filtering_rows(qtbot: QtBot) -> None:
    model, proxy = Table(), Sorted()
    proxy.setSourceModel(model)
    assert_no_drift(proxy.invalidate)


def test_signals(qtbot: QtBot) -> None:
    speaker = Speaker()
    speaker.said.connect(lambda yes: None)
    assert_no_drift(lambda: speaker.said.emit(True))
    assert_no_drift(speaker.spoke.emit)


def test_check_boxes_and_properties(qtbot: QtBot) -> None:
    box = QCheckBox()
    qtbot.addWidget(box)
    box.toggled.connect(lambda checked: None)
    assert_no_drift(box.toggle)
    assert_no_drift(lambda: box.setProperty("marked", True))
    assert_no_drift(lambda: box.property("marked"))
    assert_no_drift(box.isVisible)
