"""Paints one cell of the collect grid from ready strings."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.features.meeting.collect.model import FIRST, NAME, NO, CollectModel, RowPaint
from app.features.meeting.collect.presenter import CollectPresenter
from app.ui import theme
from app.ui.icons import paint_icon
from app.ui.widgets.chips import PAYMENT_STATES
from app.ui.widgets.painting import LEFT, RIGHT, end, paint_hatch, start
from app.ui.widgets.stamps import paint_stamps

GROUND = {"different": "warnBg", "clash": "clashBg", "locked": "sunken"}
INK = {
    "different": "warnInk",
    "clash": "clashText",
    "locked": "ink3",
    "expected": "ink3",
    "away": "ink3",
}


class CollectDelegate(QStyledItemDelegate):
    """One painter for all columns; the state of a cell decides its ground, ink and weight."""

    def __init__(self, presenter: CollectPresenter, model: CollectModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._presenter, self._model = presenter, model

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row, column = index.row(), index.column()
        paint, cursor = self._model.row_paint(row), self._presenter.cursor
        rect: QRect = option.rect
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        here = row == cursor.row
        painter.save()
        painter.setLayoutDirection(option.direction)
        self._ground(painter, rect, paint, column, here, rtl)
        money = self._model.money_columns
        if column == NO:
            self._number(painter, rect, paint, here, rtl)
        elif column == NAME:
            self._name(painter, rect, paint, here, rtl)
        elif column < FIRST + money:
            box = column - FIRST
            active = here and cursor.box == box and cursor.field == "money"
            self._box(painter, rect, paint, row, box, active, rtl)
        elif column == FIRST + money:
            self._amount(
                painter, rect, paint.total, "", paint.used, self._ink(paint), 600,
                self._grey(paint), rtl,
            )  # fmt: skip
        else:
            self._paid_by(painter, rect, paint, here and cursor.field in ("code", "split"), rtl)
        painter.restore()

    def _ground(
        self, painter: QPainter, rect: QRect, paint: RowPaint, column: int, here: bool, rtl: bool
    ) -> None:
        look = theme.current()
        painter.fillRect(rect, look.colour("rowNow" if here else "surface"))
        if paint.state == "away" and look.name != "sun":
            painter.setBrushOrigin(0, rect.top())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_hatch(painter, rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(look.colour("mark" if here else "hair"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if column >= FIRST:
            x = rect.right() if rtl else rect.left()
            if column == FIRST:
                painter.setPen(look.colour("line"))
                painter.drawLine(
                    x - (2 if rtl else -2), rect.top(), x - (2 if rtl else -2), rect.bottom()
                )
            else:
                painter.setPen(look.colour("hair"))
            painter.drawLine(x, rect.top(), x, rect.bottom())

    def _number(
        self, painter: QPainter, rect: QRect, paint: RowPaint, here: bool, rtl: bool
    ) -> None:
        look = theme.current()
        name, role, weight = "circle", "ink3", "regular"
        if paint.state in ("done", "saving"):
            name, role, weight = "check-circle", "okText", "fill"
        elif paint.state == "away":
            name = "minus-circle"
        elif here:
            name, role, weight = "caret-right", "cellNowLine", "fill"
        left = rect.left() + 2 if rtl else rect.right() - 16
        paint_icon(painter, left, rect.center().y() - 7, name, role, 16, weight)
        painter.setPen(look.colour("ink3"))
        painter.setFont(look.font(14))
        words = rect.adjusted(22, 0, 0, 0) if rtl else rect.adjusted(0, 0, -22, 0)
        painter.drawText(words, end(rtl), paint.no)

    def _name(self, painter: QPainter, rect: QRect, paint: RowPaint, here: bool, rtl: bool) -> None:
        look = theme.current()
        done = paint.state in ("done", "saving")
        font = look.font(16, 600) if here else look.font(15, 500 if done else 400)
        painter.setFont(font)
        painter.setPen(look.colour("ink" if here or done else "ink2"))
        words = rect.adjusted(5, 0, -5, 0)
        name = QFontMetrics(font).elidedText(
            paint.name, Qt.TextElideMode.ElideMiddle, words.width()
        )
        painter.drawText(words, start(rtl), name)

    def _box(
        self,
        painter: QPainter,
        rect: QRect,
        paint: RowPaint,
        row: int,
        box: int,
        active: bool,
        rtl: bool,
    ) -> None:
        cell = paint.cells[box]
        look, presenter = theme.current(), self._presenter
        refused = presenter.refused_box == (row, box)
        typed = presenter.typed if active else ""
        inner = rect.adjusted(0, 0, -1, -1) if rtl else rect.adjusted(1, 0, 0, -1)
        ground = (
            "badBg"
            if refused
            else "surface"
            if typed
            else "cellNow"
            if active
            else GROUND.get(cell.state)
        )
        if ground:
            painter.fillRect(inner, look.colour(ground))
        ink = "badInk" if refused else "ink" if typed else INK.get(cell.state, "ink")
        if active and not typed and look.name == "sun" and not refused:
            ink = "ink"
        if typed:
            self._typed(painter, rect, typed, ink)
        else:
            self._amount(
                painter, rect, cell.text, cell.beside, cell.note, ink,
                600 if cell.state in ("different", "draft") else 400, cell.state == "expected", rtl,
            )  # fmt: skip
            if cell.state in ("locked", "clash"):
                name = "lock-simple" if cell.state == "locked" else "arrows-merge"
                paint_icon(painter, rect.left() + 10, rect.center().y() - 8, name, ink, 16)
        if cell.stamps is not None and cell.state not in ("locked", "clash"):
            filled, most = cell.stamps
            painter.save()
            paint_stamps(
                painter, rect.adjusted(11, 0, 0, 0), filled, most,
                written=cell.state in ("written", "different"), usual=filled, rtl=rtl,
            )  # fmt: skip
            painter.restore()
        if active or refused:
            self._frame(painter, rect, "badText" if refused else "cellNowLine")

    def _frame(self, painter: QPainter, rect: QRect, role: str) -> None:
        pen = QPen(theme.current().colour(role), 3)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(2, 1, -2, -3))

    def _typed(self, painter: QPainter, rect: QRect, typed: str, ink: str) -> None:
        look = theme.current()
        painter.setFont(look.font(16, 600))
        painter.setPen(look.colour(ink))
        area = rect.adjusted(8, 0, -14, 0)
        painter.drawText(area, RIGHT, self._model.shown_digits(typed))
        painter.fillRect(
            area.right() + 2, rect.top() + 6, 2, rect.height() - 13, look.colour("ink")
        )

    def _amount(
        self, painter: QPainter, rect: QRect, text: str, beside: str, note: str, ink: str,
        weight: int, italic: bool, rtl: bool,
    ) -> None:  # fmt: skip
        """Paint an amount; "paid / due" is read paid first, so the due part swaps sides."""
        look = theme.current()
        area = rect.adjusted(10, 0, -10, 0)
        font = look.font(16, weight, italic=italic and text[-1] not in "–·")
        tail = f"/ {beside}" if beside else note
        painter.setPen(look.colour(ink))
        if tail:
            small = look.font(13, 500)
            main, side = (
                QFontMetrics(f).horizontalAdvance(t) for f, t in ((font, text), (small, tail))
            )
            painter.setFont(small)
            painter.drawText(area.adjusted(0, 0, -main - 4, 0) if rtl else area, RIGHT, tail)
            area = area if rtl else area.adjusted(0, 0, -side - 4, 0)
        painter.setFont(font)
        painter.drawText(area, RIGHT, text)

    def _paid_by(
        self, painter: QPainter, rect: QRect, paint: RowPaint, active: bool, rtl: bool
    ) -> None:
        look = theme.current()
        if active:
            painter.fillRect(rect.adjusted(1, 0, 0, -1), look.colour("surface"))
        ink = self._ink(paint)
        middle = rect.center().y() - 8
        x = rect.right() - 27 if rtl else rect.left() + 10
        paint_icon(painter, x, middle, paint.icon, "ink2", 17)
        text = (
            self._presenter.typed
            if active and self._presenter.cursor.field == "split"
            else paint.paid
        )
        font = look.font(14, 400, italic=self._grey(paint), code=paint.is_code)
        area = rect.adjusted(3, 0, -32, 0) if rtl else rect.adjusted(32, 0, -3, 0)
        text = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        width = QFontMetrics(font).horizontalAdvance(text)
        painter.setFont(font)
        painter.setPen(look.colour(ink))
        painter.drawText(area, RIGHT if rtl else LEFT, text)
        if paint.second:
            self._second(painter, area, width, paint, rtl)
        state = PAYMENT_STATES.get(paint.payment)
        if state is not None and not active:
            waiting = paint.payment in ("written", "sent", "checking")
            name = "hourglass-medium" if waiting else state[1]
            x = rect.left() + 15 if rtl else rect.right() - 31
            role = "ink2" if waiting else state[0] + "Text"
            paint_icon(painter, x, middle, name, role, 16, "regular" if waiting else "fill")
        if active:
            self._frame(painter, rect, "cellNowLine")
            caret = area.right() - width - 3 if rtl else area.left() + width + 2
            painter.fillRect(caret, rect.top() + 6, 2, rect.height() - 13, look.colour("ink"))

    def _second(
        self, painter: QPainter, area: QRect, width: int, paint: RowPaint, rtl: bool
    ) -> None:
        step = width + 8
        align = RIGHT if rtl else LEFT
        first = area.adjusted(0, 0, -step, 0) if rtl else area.adjusted(step, 0, 0, 0)
        painter.drawText(first, align, "+")
        x = area.right() - step - 32 if rtl else area.left() + step + 15
        paint_icon(painter, x, area.center().y() - 8, paint.second_icon, "ink2", 17)
        rest = area.adjusted(0, 0, -step - 37, 0) if rtl else area.adjusted(step + 37, 0, 0, 0)
        painter.drawText(rest, align, paint.second)

    @staticmethod
    def _grey(paint: RowPaint) -> bool:
        return paint.state == "waits"

    @staticmethod
    def _ink(paint: RowPaint) -> str:
        return "ink3" if paint.state in ("waits", "away") else "ink"
