"""The grid: a table whose keys all go to the presenter."""

import time
from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from app.core.locales.digits import fold_digits
from app.features.meeting.collect.column_widths import NUMBER, PAID_BY, column_widths
from app.features.meeting.collect.delegate import CollectDelegate
from app.features.meeting.collect.header import CollectHeader
from app.features.meeting.collect.model import FIRST, NAME, CollectModel
from app.features.meeting.collect.presenter import CollectPresenter
from app.features.meeting.collect.row_menu import RowMenu
from app.features.meeting.collect.words import Words
from app.ui.keys import ENTER

ROW_HEIGHT, LOW_ROW = 28, 26
LARGE_GROUP = 24  # members; larger ones get low rows
_KEY = Qt.Key
_COLUMN_KEYS = (_KEY.Key_F2, _KEY.Key_F3, _KEY.Key_F4, _KEY.Key_F5, _KEY.Key_F6)


class CollectTable(QTableView):
    """Signals:
    detail: Space or a double click on a name wants the detail of the row.
    """

    detail = Signal()

    def __init__(
        self, presenter: CollectPresenter, words: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter, self._words = presenter, words
        self.collect_model = CollectModel(presenter, words)
        self.setModel(self.collect_model)
        self.setItemDelegate(CollectDelegate(presenter, self.collect_model, self))
        self.head = CollectHeader(presenter, words)
        self.setHorizontalHeader(self.head)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setStyleSheet("QTableView { border: 0; border-radius: 0; }")
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(20)
        self.lay_out()

    def lay_out(self) -> None:
        """Give the columns their widths and the rows their height."""
        self._fit_rows()
        self.setColumnWidth(0, NUMBER)
        self.head.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self._fit_columns()
        self.setColumnWidth(FIRST + self._presenter.sheet.shown + 1, PAID_BY)

    def _fit_columns(self) -> None:
        widths = column_widths(self._presenter.sheet, self._words, self.width())
        for at, width in enumerate(widths):
            self.setColumnWidth(FIRST + at, width)

    def _fit_rows(self) -> None:
        """Low rows for a large group, and where they let everybody stand without scrolling."""
        rows, room = len(self._presenter.sheet.rows), self.viewport().height()
        is_low = rows > LARGE_GROUP or rows * LOW_ROW <= room < rows * ROW_HEIGHT
        self.verticalHeader().setDefaultSectionSize(LOW_ROW if is_low else ROW_HEIGHT)

    def set_words(self, words: Words) -> None:
        """Another sheet or another language."""
        self._words = self.head.words = words
        self.collect_model.reset(words)
        self.lay_out()

    def follow_cursor(self) -> None:
        """Keep the current row in the middle third and tell screen readers where it is."""
        cursor, columns = self._presenter.cursor, self._presenter.sheet.shown
        column = FIRST + cursor.box + (1 if cursor.box == columns else 0)
        index = self.collect_model.index(cursor.row, column)
        if index == self.currentIndex():
            return
        self.setCurrentIndex(index)
        place = self.visualRect(index).center().y()
        third = self.viewport().height() // 3
        if self.verticalScrollBar().maximum() and not third <= place <= 2 * third:
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def focusNextPrevChild(self, next: bool) -> bool:
        return False  # Tab goes from box to box.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt or not (self._control(event) if control else self._plain(event)):
            super(QAbstractItemView, self).keyPressEvent(event)
            event.ignore()  # The frame's keys: Alt+3, Ctrl+P, F12.

    def _control(self, event: QKeyEvent) -> bool:
        presenter, key = self._presenter, event.key()
        if key in ENTER:
            presenter.write_rest()
        elif key == _KEY.Key_Z:
            presenter.undo()
        elif key == _KEY.Key_Y:
            presenter.redo()
        elif key == _KEY.Key_Down:
            presenter.next_waiting()
        else:
            return False
        return True

    def _plain(self, event: QKeyEvent) -> bool:
        presenter, key, text = self._presenter, event.key(), event.text()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in ENTER or text == "+":
            presenter.enter()
        elif key == _KEY.Key_Backtab or text == "/":
            presenter.previous_box()
        elif key == _KEY.Key_Tab or text == "*":
            presenter.next_box()
        elif key in _COLUMN_KEYS:
            presenter.go(presenter.cursor.row, _COLUMN_KEYS.index(key))
        elif key in self._functions(shift):
            self._functions(shift)[key]()
        elif key == _KEY.Key_Escape:
            return presenter.escape()
        elif key in self._arrows():
            self._arrows()[key]()
        elif key == _KEY.Key_Space:
            self.detail.emit()
        elif text == "-":
            presenter.type_zero()
        elif text in (".", ",", "٫") and text:
            presenter.type_point()
        elif text and fold_digits(text).isdecimal():
            presenter.type_digit(text)
        elif text and text.isprintable():
            presenter.type_letter(text, time.monotonic_ns() // 1_000_000)
        else:
            return False
        return True

    def _functions(self, shift: bool) -> dict[int, Callable[[], None]]:
        presenter = self._presenter
        return {
            _KEY.Key_F7: presenter.split if shift else presenter.next_method,
            _KEY.Key_F8: presenter.mark_absent,
            _KEY.Key_F9: presenter.cash_given,
            _KEY.Key_Delete: presenter.delete,
            _KEY.Key_Backspace: presenter.backspace,
        }

    def _arrows(self) -> dict[int, Callable[[], None]]:
        presenter = self._presenter
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        forward, back = presenter.next_box, presenter.previous_box
        page = max(1, self.viewport().height() // ROW_HEIGHT - 1)
        return {
            _KEY.Key_Up: lambda: presenter.move_rows(-1),
            _KEY.Key_Down: lambda: presenter.move_rows(1),
            _KEY.Key_PageUp: lambda: presenter.move_rows(-page),
            _KEY.Key_PageDown: lambda: presenter.move_rows(page),
            _KEY.Key_Left: forward if rtl else back,
            _KEY.Key_Right: back if rtl else forward,
            _KEY.Key_Home: lambda: presenter.go(presenter.cursor.row, 0),
            _KEY.Key_End: lambda: presenter.go(presenter.cursor.row, presenter.sheet.shown - 1),
        }

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        self.setFocus()
        if index.isValid():
            self._presenter.go(index.row(), self._box_of(index))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() <= NAME:
            self.detail.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        cursor = self.currentIndex()
        index = self.indexAt(event.pos())
        if event.reason() == QContextMenuEvent.Reason.Mouse and index.isValid():
            self._presenter.go(index.row(), self._box_of(index))
            cursor = index
        place = self.viewport().mapToGlobal(self.visualRect(cursor).bottomLeft())
        menu = RowMenu(self._presenter, self.detail.emit, self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.open_at(place)

    def _box_of(self, index: QModelIndex | QPersistentModelIndex) -> int:
        columns = self._presenter.sheet.shown
        at = index.column() - FIRST
        if at < 0:
            return 0
        return columns if at > columns else min(at, columns - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rows()
        self._fit_columns()
        self.follow_cursor()
