"""All members as cards, painted in one go; the keys of the roll call."""

import time

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.features.meeting.roll_call.presenter import RollPresenter
from app.features.meeting.roll_call.roll import LEFT, RollRow
from app.features.meeting.roll_call.words import RollWords
from app.ui import theme
from app.ui.icons import paint_icon
from app.ui.keys import is_enter
from app.ui.widgets.cards import paint_sheet
from app.ui.widgets.messages import announce
from app.ui.widgets.painting import VCENTRE, end, is_rtl, mirrored, paint_hatch, start

GAP = 9
_SIGNS = {"+": "late", "*": "excused", "-": "absent"}
_ICON = {
    "present": ("check-circle", "okText", "fill"),
    "late": ("clock-countdown", "warnInk", "fill"),
    "excused": ("chat-circle-text", "ink2", "regular"),
    "absent": ("x-circle", "ink2", "regular"),
    "proxy": ("users-three", "ink2", "regular"),
    LEFT: ("hand-waving", "ink2", "regular"),
    "": ("circle", "ink2", "regular"),
}


def shape(members: int) -> tuple[int, int]:
    """Return (columns, rows): 4 x 5 (up to 24 x 6), 5 x 6, 6 x 7, then more rows of seven."""
    for columns, rows in ((4, 5), (4, 6), (5, 6), (6, 7)):
        if members <= columns * rows:
            return columns, rows
    return 7, -(-members // 7)


class RollBoard(QWidget):
    """The cards of the roll.

    Signals:
        marked: A key marked somebody or moved the call.
    """

    marked = Signal()

    def __init__(self, presenter: RollPresenter, words: RollWords) -> None:
        super().__init__()
        self._presenter, self.words = presenter, words
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._said = -1

    def refresh(self) -> None:
        """Paint again and let a screen reader say who is called."""
        row = self._presenter.row
        self.setAccessibleName(f"{self.words.number(row.no)} {row.name}")
        if self._said != self._presenter.at:
            self._said = self._presenter.at
            announce(self, self.accessibleName())
        self.update()

    # Keys

    def event(self, event: QEvent) -> bool:
        # Tab would leave the board; there is nothing else to type into.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                self._step(1 if event.key() == Qt.Key.Key_Tab else -1)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        text = event.text()
        if held == Qt.KeyboardModifier.ControlModifier and is_enter(event):
            self._presenter.mark_rest()
        elif held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            event.ignore()
        elif is_enter(event):
            self._presenter.mark("present")
        elif text in _SIGNS and text:
            self._presenter.mark(_SIGNS[text])
        elif event.key() == Qt.Key.Key_Space:
            self._presenter.leave()
        elif event.key() in self._moves():
            self._step(self._moves()[event.key()])
        elif text and text.isprintable() and not text.isspace():
            self._presenter.type_sign(text, time.monotonic_ns() // 1_000_000)
        else:
            event.ignore()

    def _moves(self) -> dict[int, int]:
        columns = shape(len(self._presenter.roll.rows))[0]
        forward = -1 if is_rtl(self) else 1
        return {
            Qt.Key.Key_Left: -forward,
            Qt.Key.Key_Right: forward,
            Qt.Key.Key_Up: -columns,
            Qt.Key.Key_Down: columns,
        }

    def _step(self, by: int) -> None:
        self._presenter.go(self._presenter.at + by)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus()
        place = event.position().toPoint()
        for at in range(len(self._presenter.roll.rows)):
            if self.card_rect(at).contains(place):
                self._presenter.go(at)

    # Painting

    def card_rect(self, at: int) -> QRect:
        """Return where a card stands, in this direction of writing."""
        columns, rows = shape(len(self._presenter.roll.rows))
        wide = (self.width() - GAP * (columns - 1)) / columns
        high = (self.height() - GAP * (rows - 1)) / rows
        column, row = at % columns, at // columns
        left, top = round(column * (wide + GAP)), round(row * (high + GAP))
        right, bottom = round(left + wide), round(top + high)
        return mirrored(QRect(left, top, right - left, bottom - top), self.rect(), is_rtl(self))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for at, row in enumerate(self._presenter.roll.rows):
            self._paint_card(painter, self.card_rect(at), row, at == self._presenter.at)

    def _paint_card(self, painter: QPainter, rect: QRect, row: RollRow, called: bool) -> None:
        look, rtl = theme.current(), is_rtl(self)
        away = row.has_left or row.status in ("excused", "absent")
        sheet = QRectF(rect)
        if called:
            paint_sheet(painter, sheet, ground="cellNow", line="cellNowLine", width=3)
        elif row.status == "late" and not row.has_left:
            paint_sheet(painter, sheet, ground="warnBg", line="warnLine")
        else:
            paint_sheet(painter, sheet)
        if away and not called:
            paint_hatch(painter, rect.adjusted(2, 2, -2, -2))
        compact = rect.width() < 190
        number = mirrored(
            QRect(rect.left() + 8, rect.top(), 34 if compact else 44, rect.height()), rect, rtl
        )
        painter.setFont(look.font(22 if compact else 28, 600))
        ink = "warnInk" if row.status == "late" or called else "ink2"
        painter.setPen(look.colour("ink2" if called else ink))
        painter.drawText(number, end(rtl) | VCENTRE, self.words.number(row.no))
        self._paint_words(painter, rect, row, called, compact)
        name, role, weight = _ICON[LEFT if row.has_left else row.status]
        spot = mirrored(QRect(rect.right() - 43, rect.center().y() - 12, 24, 24), rect, rtl)
        paint_icon(painter, spot.x(), spot.y(), name, role, 25, weight)

    def _paint_words(
        self, painter: QPainter, rect: QRect, row: RollRow, called: bool, compact: bool
    ) -> None:
        look, rtl = theme.current(), is_rtl(self)
        left = 48 if compact else 62
        area = mirrored(
            QRect(rect.left() + left, rect.top(), rect.width() - left - 48, rect.height()),
            rect, rtl,
        )  # fmt: skip
        under = self.words.under(row, called=called)
        font = look.font(14 if compact else 16, 600)
        painter.setFont(font)
        painter.setPen(look.colour("ink2" if row.status in ("excused", "absent") else "ink"))
        name = QFontMetrics(font).elidedText(row.name, Qt.TextElideMode.ElideMiddle, area.width())
        painter.drawText(area.adjusted(0, -20 if under else 0, 0, 0), start(rtl) | VCENTRE, name)
        if under:
            painter.setFont(look.font(13 if compact else 14))
            painter.setPen(look.colour("warnInk" if row.status == "late" else "ink2"))
            painter.drawText(area.adjusted(0, 22, 0, 0), start(rtl) | VCENTRE, under)
