"""PIN boxes: dots, no echo, no clipboard; the digits are handed over once and forgotten."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.core.locales.digits import fold_digits, native_digits
from app.core.locales.languages import language_of
from app.ui import theme
from app.ui.keys import is_enter
from app.ui.widgets.painting import is_rtl

LEAST, MOST = 4, 6
SIDE, GAP, GAP_SMALL = 44, 8, 5


class PinBoxes(QWidget):
    """Takes four to six digits of any script.

    Attributes:
        example: The PIN shown in grey in the empty boxes, "" for none.

    Signals:
        entered: Enter was pressed with enough digits; carries them as ASCII.
        left: Esc was pressed; what was typed is forgotten.
    """

    entered = Signal(str)
    left = Signal()

    def __init__(
        self, boxes: int = LEAST, *, side: int = SIDE, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._side, self._gap = side, GAP if side >= SIDE else GAP_SMALL
        self._boxes, self._digits, self._wrong = boxes, "", False
        self.example = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    @property
    def is_empty(self) -> bool:
        """True while nothing is typed; then Enter, Space and Tab may mean something else."""
        return not self._digits

    def set_example(self, pin: str) -> None:
        """Show this PIN in grey in the empty boxes, as a made-up group does; "" for none."""
        self.example = pin
        self.update()

    def clear(self, *, wrong: bool = False) -> None:
        """Forget what was typed; `wrong` frames the boxes red until the next digit."""
        self._digits, self._wrong = "", wrong
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        count = max(self._boxes, len(self._digits))
        return QSize(count * (self._side + self._gap) - self._gap, self._side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = fold_digits(event.text())
        if len(digit) == 1 and digit.isdecimal():
            if len(self._digits) < MOST:
                self._digits += digit
            self._wrong = False
        elif event.key() == Qt.Key.Key_Backspace:
            self._digits = self._digits[:-1]
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif is_enter(event):
            self.enter()
        else:
            super().keyPressEvent(event)
            return
        self.updateGeometry()
        self.update()

    def enter(self) -> None:
        """Hand over what was typed, as Enter does; too few digits frame the boxes red."""
        if len(self._digits) < LEAST:
            self._wrong = True
            return
        digits, self._digits = self._digits, ""
        self.entered.emit(digits)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, rtl, side = theme.current(), QPainter(self), is_rtl(self), self._side
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        count = max(self._boxes, len(self._digits))
        for place in range(count):
            # A PIN is an island: its boxes fill from the left in every language.
            left = place * (side + self._gap) + (
                self.width() - self.sizeHint().width() if rtl else 0
            )
            here = self.hasFocus() and place == min(len(self._digits), count - 1)
            role = "badText" if self._wrong else "cellNowLine" if here else "ctlLine"
            painter.setPen(QPen(look.colour(role), 3 if here else 2 if self._wrong else 1))
            painter.setBrush(look.colour("cellNow" if here else "surface"))
            painter.drawRoundedRect(QRectF(left + 1.5, 1.5, side - 3, side - 3), 6, 6)
            if place < len(self.example) and not self._digits:
                painter.setPen(look.colour("ink3"))
                painter.setFont(look.font(round(side * 0.5), 400, italic=True))
                spot = QRectF(left, 0, side, side)
                digit = native_digits(self.example[place], language_of(look.language).digits)
                painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, digit)
            if place < len(self._digits):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.colour("ink"))
                painter.drawEllipse(QRectF(left + side / 2 - 6, side / 2 - 6, 12, 12))
