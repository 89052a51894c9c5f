"""The ranked list: name, what is asked for, the reason in words, and three small bars."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.ui import theme
from app.ui.widgets.painting import end, start

LINE = 62
BAR_WIDE, BAR_HIGH, BAR_STEP = 84, 6, 13
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class ShownRow:
    """One line, all texts translated.

    Attributes:
        bars: Waited, paid in, borrowed: each in thousandths of the largest of all.
        is_in: Takes part. is_first: Shares the first place.
    """

    member: str
    place: str
    name: str
    reason: str
    amount: str
    bars: tuple[int, int, int]
    is_in: bool
    is_first: bool


class OrderModel(QAbstractListModel):
    """The lines, and their words for screen readers."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[ShownRow] = []

    def show_rows(self, rows: list[ShownRow]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.rows[index.row()]
        return f"{row.place} {row.name} {row.amount} {row.reason}"


class OrderDelegate(QStyledItemDelegate):
    """Paints a line in both directions."""

    def __init__(self, model: OrderModel) -> None:
        super().__init__()
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, theme.current().px(LINE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row, look = self._model.rows[index.row()], theme.current()
        whole: QRect = option.rect
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        view = option.widget
        painter.save()
        if isinstance(view, QListView) and view.currentIndex() == index:
            painter.fillRect(whole, look.colour("rowNow"))
        painter.setPen(look.colour("hair"))
        painter.drawLine(whole.bottomLeft(), whole.bottomRight())
        half, high, wide = whole.height() // 2, whole.height(), whole.width()
        ink = "ink" if row.is_in else "ink3"
        for left, top, width, height, text, side, px, weight, colour in (
            (8, 0, 34, high, row.place, end(rtl), 17, 600, "ink2"),
            (56, 4, wide - 330, half, row.name, start(rtl), 17, 600, ink),
            (56, half - 4, wide - BAR_WIDE - 90, half, row.reason, start(rtl), 14, 400, "ink2"),
            (wide - 266, 4, 150, half, row.amount, end(rtl), 18, 600, ink),
        ):
            painter.setFont(look.font(px, weight))
            painter.setPen(look.colour(colour))
            room = _in(QRect(left, top, width, height), whole, rtl)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
            painter.drawText(room, side, shown)
        self._bars(painter, row, whole, rtl)
        painter.restore()

    def _bars(self, painter: QPainter, row: ShownRow, whole: QRect, rtl: bool) -> None:
        look = theme.current()
        top = (whole.height() - 3 * BAR_STEP) // 2 + 3
        for place, (size, colour) in enumerate(zip(row.bars, BAR_COLOURS, strict=True)):
            left, at = whole.width() - BAR_WIDE - 14, top + place * BAR_STEP
            track = _in(QRect(left, at, BAR_WIDE, BAR_HIGH), whole, rtl)
            painter.fillRect(track, look.colour("rail"))
            filled = max(2, BAR_WIDE * size // 1000) if size else 0
            bar = _in(QRect(left, at, filled, BAR_HIGH), whole, rtl)
            painter.fillRect(bar, look.colour(colour))


BAR_COLOURS = ("fTurn", "fSave", "fLoan")


def _in(rect: QRect, whole: QRect, rtl: bool) -> QRect:
    """A rectangle of a line laid out from its left, on its side of this direction."""
    left = whole.width() - rect.left() - rect.width() if rtl else rect.left()
    return QRect(whole.left() + left, whole.top() + rect.top(), rect.width(), rect.height())


class OrderList(QListView):
    """Signals:
    why: Space or a double click: the whole sum of this line.
    skip: Delete: pass somebody over, with a reason.
    moved: Another line is the current one.
    """

    why = Signal()
    skip = Signal()
    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lines = OrderModel()
        self._painted = OrderDelegate(self.lines)
        self.setModel(self.lines)
        self.setItemDelegate(self._painted)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.doubleClicked.connect(lambda _: self.why.emit())

    def show_rows(self, rows: list[ShownRow]) -> None:
        """Show the lines; the cursor stays on its member."""
        before = self.current
        self.lines.show_rows(rows)
        members = [row.member for row in rows]
        at = members.index(before) if before in members else 0
        if rows:
            self.setCurrentIndex(self.lines.index(at, 0))

    @property
    def current(self) -> str:
        """The member under the cursor; "" in an empty list."""
        at = self.currentIndex().row()
        return self.lines.rows[at].member if 0 <= at < len(self.lines.rows) else ""

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.why.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.skip.emit()
        else:
            super().keyPressEvent(event)
