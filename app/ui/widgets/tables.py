"""Read-only tables: rows of ready strings, one key per decision, sorted by their values."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.ui import theme
from app.ui.icons import paint_icon
from app.ui.keys import is_enter
from app.ui.widgets.cells import Head, Line, PaintCell, Text
from app.ui.widgets.chips import paint_chip
from app.ui.widgets.column_widths import SIZES, fitting_size
from app.ui.widgets.painting import RIGHT, start

Index = QModelIndex | QPersistentModelIndex
__all__ = ["Head", "Line", "LinesModel", "LinesTable", "PaintCell", "Text"]
ROOT = QModelIndex()
HEAD = 35  # px of the titles of a table inside a card
_DISPLAY, _ACCESSIBLE = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole)


class LinesModel(QAbstractTableModel):
    """Holds lines; `replace_line` repaints one row alone."""

    def __init__(self, heads: Sequence[Head]) -> None:
        super().__init__()
        self.heads, self.lines = tuple(heads), list[Line]()

    def set_lines(self, lines: Sequence[Line], heads: Sequence[Head] | None = None) -> None:
        self.beginResetModel()
        self.lines = list(lines)
        self.heads = self.heads if heads is None else tuple(heads)
        self.endResetModel()

    def replace_line(self, line: Line) -> None:
        for row, old in enumerate(self.lines):
            if old.key == line.key:
                self.lines[row] = line
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.heads) - 1))

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.heads)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role == _DISPLAY:
            return self.lines[index.row()].cells[index.column()].text
        if role == _ACCESSIBLE:
            cell = self.lines[index.row()].cells[index.column()]
            return f"{self.heads[index.column()].title}: {cell.text}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _DISPLAY:
            return self.heads[section].title
        if role == int(Qt.ItemDataRole.TextAlignmentRole) and self.heads[section].money:
            return RIGHT
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        down = order == Qt.SortOrder.DescendingOrder
        before = {line.key: row for row, line in enumerate(self.lines)}
        self.lines.sort(key=lambda line: _sort_key(line.cells[column]), reverse=down)
        after = {before[line.key]: row for row, line in enumerate(self.lines)}
        old = self.persistentIndexList()
        self.changePersistentIndexList(
            old, [self.index(after[index.row()], index.column()) for index in old]
        )
        self.layoutChanged.emit()


def _sort_key(cell: Text) -> tuple[int, int, str]:
    if isinstance(cell.sort, int):
        return (0, cell.sort, "")
    return (1, 0, cell.sort or cell.text)


class LinesTable(QTableView):
    """Signals:
    opened: Enter, Space or a double click on a row; carries its key.
    """

    opened = Signal(str)

    def __init__(self, heads: Sequence[Head], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines_model, self._hugs = LinesModel(heads), False
        self.text_px = SIZES[0]
        self._asked: tuple[Sequence[Head], Mapping[int, str]] | None = None
        self.setModel(self.lines_model)
        self.setItemDelegate(_LineDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(34)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        self.horizontalHeader().sectionClicked.connect(
            lambda _: self.horizontalHeader().setSortIndicatorShown(self.isSortingEnabled())
        )
        self.doubleClicked.connect(lambda index: self._open(index.row()))
        self._set_widths()

    def show_lines(self, lines: Sequence[Line], heads: Sequence[Head] | None = None) -> None:
        """Show these rows; the row that was current stays current if it is still there."""
        key = self.current_key()
        self.lines_model.set_lines(lines, heads)
        self._set_widths()
        if self.isSortingEnabled():
            header = self.horizontalHeader()
            self.lines_model.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        if self._hugs:
            head = theme.current().px(HEAD)
            self.horizontalHeader().setFixedHeight(head)
            rows = len(lines) * self.verticalHeader().defaultSectionSize()
            self.setMaximumHeight(head + rows + 2 * self.frameWidth())
        keys = [line.key for line in self.lines_model.lines]
        if keys:
            # selectRow() misses in right-to-left layouts while the table is not shown.
            row = keys.index(key) if key in keys else 0
            self.setCurrentIndex(self.lines_model.index(row, 0))

    def show_fitted(
        self,
        lines: Sequence[Line],
        heads: Sequence[Head],
        totals: Mapping[int, str] | None = None,
    ) -> None:
        """Show rows in columns that hold them; cells get smaller before they are cut.

        Args:
            totals: Texts under the columns, by place.
        """
        self._asked = (heads, totals or {})
        self.show_lines(lines, self._fit(lines))

    def _fit(self, lines: Sequence[Line]) -> list[Head]:
        assert self._asked is not None
        bar = self.verticalScrollBar()
        room = self.width() - 2 * self.frameWidth() - bar.sizeHint().width()
        heads, totals = self._asked
        self.text_px, found = fitting_size(heads, lines, totals, room)
        return found

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._asked is not None and event.size().width() != event.oldSize().width():
            heads = self._fit(self.lines_model.lines)
            self.lines_model.heads = tuple(heads)
            self._set_widths()
            self.viewport().update()

    def go_inside(self) -> None:
        """Stand inside a card, as tall as the rows, so that totals follow the last one."""
        self.stand_inside()
        self._hugs = True

    def stand_inside(self) -> None:
        """Stand inside a card that has the frame, as tall as the card."""
        self.setProperty("inside", True)
        self.setFrameShape(QTableView.Shape.NoFrame)

    def sort_from_start(self, column: int = 0, *, down: bool = False) -> None:
        """Let clicks on the titles sort; until the first one no title carries an arrow."""
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        self.setSortingEnabled(True)
        self.sortByColumn(column, order)
        self.horizontalHeader().setSortIndicatorShown(False)

    def current_key(self) -> str:
        """Return the key of the current row, "" when there is none."""
        row = self.currentIndex().row()
        return self.lines_model.lines[row].key if 0 <= row < len(self.lines_model.lines) else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event) or event.key() == Qt.Key.Key_Space:
            self._open(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _open(self, row: int) -> None:
        if 0 <= row < len(self.lines_model.lines):
            self.opened.emit(self.lines_model.lines[row].key)

    def _set_widths(self) -> None:
        header = self.horizontalHeader()
        for column, head in enumerate(self.lines_model.heads):
            stretch = QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(
                column, QHeaderView.ResizeMode.Fixed if head.width else stretch
            )
            if head.width:
                self.setColumnWidth(column, head.width)


def paint_ledger_rule(painter: QPainter, rect: QRect, *, rtl: bool) -> None:
    """Paint the double line that separates groups of columns, at the start of `rect`."""
    left = rect.right() - 2 if rtl else rect.left()
    painter.setPen(theme.current().colour("line"))
    for x in (left, left + 2):
        painter.drawLine(x, rect.top(), x, rect.bottom())


class _LineDelegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, model = theme.current(), index.model()
        assert isinstance(model, LinesModel)
        cell, head = model.lines[index.row()].cells[index.column()], model.heads[index.column()]
        rect = option.rect
        state = option.state
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        here = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, look.colour("rowNow" if here else "surface"))
        painter.setPen(look.colour("mark" if here else "hair"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if head.opens:
            paint_ledger_rule(painter, rect, rtl=rtl)
        area = rect.adjusted(10, 0, -10, 0)
        if cell.paint is not None:
            cell.paint(painter, area, rtl)
        elif cell.chip and cell.text:
            paint_chip(painter, area, cell.chip[0], cell.chip[1], cell.text, rtl=rtl)
        else:
            parent = self.parent()
            px = parent.text_px if isinstance(parent, LinesTable) else SIZES[0]
            font = look.font(px, cell.weight)
            painter.setFont(font)
            painter.setPen(look.colour(cell.role))
            text = cell.text
            if cell.icon:
                left = area.right() - 16 if rtl else area.left()
                paint_icon(painter, left, area.center().y() - 8, cell.icon, cell.role, 17)
                area = area.adjusted(0, 0, -22, 0) if rtl else area.adjusted(22, 0, 0, 0)
            if not head.money:
                metrics = painter.fontMetrics()
                text = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, area.width())
            painter.drawText(area, RIGHT if head.money else start(rtl), text)
        painter.restore()
