"""A box that takes one whole number: an amount, how many notes, how many hands."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.core.locales.digits import fold_digits
from app.core.locales.numbers import format_number
from app.ui import theme
from app.ui.keys import is_enter
from app.ui.widgets.painting import CENTRE, LEFT, RIGHT, is_rtl

MOST_DIGITS = 12
NEXT, BACK = "*", "/"  # of the number pad, as in the collect grid


class NumberBox(QWidget):
    """Digits of every script; the first one replaces what stood there.

    Args:
        px: Size of the digits.
        under: Whether a word stands under the number, as in a vote.
        has_00: "." means two zeros, for amounts in currencies that show no cents.

    Signals:
        typed: The number is another one.
        entered: Enter of the keyboard or of the number pad.
        moved: Arrow up (-1) or down (+1).
    """

    typed = Signal()
    entered = Signal()
    moved = Signal(int)

    def __init__(
        self, px: int = 20, *, under: bool = False, has_00: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._px, self._has_under, self._has_00 = px, under, has_00
        self._language, self._unit, self._under = "en", "", ""
        self._value: int | None = None
        self._fresh = True
        self._wrong = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    @property
    def value(self) -> int | None:
        """The number; None while the box is empty."""
        return self._value

    def set_value(self, value: int | None) -> None:
        """Show a number; says nothing through `typed`."""
        self._value, self._fresh = value, True
        self.update()

    def set_words(self, language: str, unit: str = "", under: str = "") -> None:
        """Set the digits' language, the currency before the number and the word under it."""
        self._language, self._unit, self._under = language, unit, under
        self.setAccessibleName(under or self.accessibleName())
        self.update()

    def set_wrong(self, wrong: bool) -> None:
        """Frame the box red: the number is refused."""
        self._wrong = wrong
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(96, theme.current().px(84 if self._has_under else round(self._px * 1.9) + 2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = fold_digits(event.text())
        plain = not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        if plain and len(digit) == 1 and digit.isdecimal():
            self._put(digit)
        elif plain and digit in (".", ",", "٫") and self._has_00 and self._value:
            self._put("00")
        elif event.key() == Qt.Key.Key_Backspace:
            text = "" if self._value is None else str(self._value)[:-1]
            self._change(int(text) if text else None)
        elif plain and digit in ("-", "−"):
            self._change(0)
        elif event.key() == Qt.Key.Key_Delete and plain:
            self._change(None)
        elif plain and (is_enter(event) or digit == "+"):
            self.entered.emit()
        elif digit in (NEXT, BACK) and plain:
            self.focusNextPrevChild(digit == NEXT)
        elif plain and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _put(self, digits: str) -> None:
        before = "" if self._fresh or self._value is None else str(self._value)
        self._fresh = False
        if len(before + digits) <= MOST_DIGITS:
            self._change(int(before + digits))

    def _change(self, value: int | None) -> None:
        self._value, self._wrong, self._fresh = value, False, False
        self.update()
        self.typed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._fresh = True
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = self.hasFocus() and self.isEnabled()
        width = 3 if here else 2 if self._wrong else 1
        role = "badText" if self._wrong else "cellNowLine" if here else "ctlLine"
        painter.setPen(QPen(look.colour(role), width))
        ground = "cellNow" if here else "surface" if self.isEnabled() else "rail"
        painter.setBrush(look.colour(ground))
        half = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 6, 6)
        text = "" if self._value is None else format_number(self._value, self._language)
        if self._has_under:
            self._paint_vote(painter, text)
        else:
            self._paint_number(painter, text)

    def _paint_vote(self, painter: QPainter, text: str) -> None:
        look = theme.current()
        painter.setPen(look.colour("ink"))
        painter.setFont(look.font(self._px, 600))
        painter.drawText(QRect(0, 6, self.width(), self.height() - 34), CENTRE, text or "–")
        painter.setFont(look.font(15))
        painter.drawText(QRect(0, self.height() - 32, self.width(), 24), CENTRE, self._under)

    def _paint_number(self, painter: QPainter, text: str) -> None:
        look, rtl = theme.current(), is_rtl(self)
        area = self.rect().adjusted(12, 0, -12, 0)
        font = look.font(self._px, 600)
        painter.setFont(font)
        painter.setPen(look.colour("ink"))
        painter.drawText(area, RIGHT, text)
        if self._unit:
            advance = painter.fontMetrics().horizontalAdvance(text)
            painter.setFont(look.font(round(self._px * 0.76), 400))
            painter.setPen(look.colour("ink3"))
            if rtl:
                painter.drawText(area, LEFT, self._unit)
            else:
                painter.drawText(area.adjusted(0, 0, -advance - 9, 0), RIGHT, self._unit)
