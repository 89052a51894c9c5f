"""A slip of the building's page: named boxes over one button."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import AppError, Refused
from app.core.locales.digits import fold_digits
from app.core.locales.parsing import parse_decimal
from app.core.locales.typed_dates import parse_date
from app.ui.allowance_line import AllowanceLine
from app.ui.figures import Figures
from app.ui.refusals import refusal
from app.ui.session import Session
from app.ui.typed_money import read_money
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine

WIDTH = 430  # px
MORE = 240  # for each further box in a row
COUNT_DIGITS = 4


class Slip(QDialog):
    """Enter goes to the next empty box that is needed, then writes.

    Signals:
        wanted: What was typed, as the operation takes it.
    """

    wanted = Signal(object)

    beside = 1  # boxes in a row

    def __init__(
        self, title: str, button: str, figures: Figures, today: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.figures, self.today = figures, today
        self.setWindowTitle(title)
        self.setFixedWidth(WIDTH + (self.beside - 1) * MORE)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 18, 20, 18)
        self._column.setSpacing(6)
        self._boxes = QGridLayout()
        self._boxes.setHorizontalSpacing(16)
        self._boxes.setVerticalSpacing(6)
        self._column.addLayout(self._boxes)
        self._count = 0
        self.message = MessageLine()
        self.main = KeyButton(button, kind="primary", keys=("Enter",), big=True)
        self.main.setAutoDefault(False)
        self.main.clicked.connect(self.write)
        self.allowance: AllowanceLine | None = None
        self._needed: list[QLineEdit] = []

    # Boxes

    def add(self, text: str, field: QWidget, *, needed: bool = False) -> None:
        """Put a box under its name."""
        name = label(text, "muted")
        name.setBuddy(field)
        field.setAccessibleName(text)
        row, column = divmod(self._count, self.beside)
        self._boxes.addWidget(name, 2 * row, column)
        self._boxes.addWidget(field, 2 * row + 1, column)
        self._boxes.setColumnStretch(column, 1)
        self._count += 1
        if isinstance(field, QLineEdit):
            field.returnPressed.connect(self.enter)
            if needed:
                self._needed.append(field)

    def line(self, text: str, value: str = "", *, needed: bool = False) -> QLineEdit:
        """A box to type in."""
        field = QLineEdit(value)
        self.add(text, field, needed=needed)
        return field

    def choice(self, text: str, choices: Iterable[tuple[str, str]], chosen: str = "") -> QComboBox:
        """A box to choose from: (value, words)."""
        field = QComboBox()
        for value, words in choices:
            field.addItem(words, value)
        field.setCurrentIndex(max(0, field.findData(chosen)))
        self.add(text, field)
        return field

    def finish(self) -> None:
        """Put message and button under the boxes."""
        self._column.addSpacing(6)
        self._column.addWidget(self.message)
        line = QHBoxLayout()
        line.addStretch()
        line.addWidget(self.main)
        self._column.addLayout(line)

    def leaves(self) -> str:
        """The place that money leaves by what stands here ("cash", "bank"); "" for none."""
        return ""

    def tell_what_is_free(self, session: Session) -> None:
        """Say above the button what may be given out, and whether a second officer has to agree."""
        self.allowance = AllowanceLine(session, "muted")
        self._column.insertWidget(self._column.indexOf(self.message), self.allowance)
        for box in self.findChildren(QComboBox):
            box.currentIndexChanged.connect(lambda _: self._ask_allowance())
        self._ask_allowance()

    def _ask_allowance(self) -> None:
        place = self.leaves()
        if self.allowance is None:
            return
        if place:
            self.allowance.ask(place)
        else:
            self.allowance.hide()

    def amount_line(self, text: str, value: str = "") -> QLineEdit:
        """A box for an amount, under its name with the unit that is typed."""
        field = self.line(f"{text} ({self.figures.unit})", value, needed=True)
        field.setProperty("money", True)
        return field

    # What was typed

    def money(self, field: QLineEdit) -> int:
        """Minor units.

        Raises:
            Refused: `amount.*`.
        """
        return read_money(field.text(), self.figures)

    def day(self, field: QLineEdit) -> str:
        """A civil day, today when nothing is typed.

        Raises:
            Refused: `date.*`.
        """
        if not field.text().strip():
            return self.today
        today = date.fromisoformat(self.today)
        return parse_date(field.text(), self.figures.calendar, today).isoformat()

    def milli(self, field: QLineEdit) -> int:
        """Thousandths of a number with up to three places.

        Raises:
            Refused: `number.*`, `amount.*`.
        """
        return parse_decimal(field.text().strip() or "0", 3, self.figures.language)

    def count(self, field: QLineEdit) -> int:
        """A whole number; 0 when nothing is typed.

        Raises:
            Refused: "unit.count" when it is none.
        """
        digits = fold_digits(field.text().strip() or "0")
        if not (digits.isascii() and digits.isdigit() and len(digits) <= COUNT_DIGITS):
            raise Refused("unit.count", typed=field.text().strip()[:12])
        return int(digits)

    def say(self, error: AppError) -> None:
        """Say what is wrong; the slip stays."""
        values = dict(error.values)
        for name in ("on", "earliest"):
            if name in values:
                values[name] = self.figures.day(str(values[name]))
        self.message.say("bad", refusal(AppError(error.code, **values), self.figures, {}))

    def enter(self) -> None:
        for field in self._needed:
            if not field.text().strip():
                field.setFocus()
                return
        self.write()

    def write(self) -> None:
        """Hand over what was typed, or say what is wrong with it."""
        try:
            values = self.values()
        except AppError as error:
            self.say(error)
            return
        self.wanted.emit(values)

    def values(self) -> dict[str, object]:
        """What was typed, as the operation takes it.

        Raises:
            Refused: What cannot be read.
        """
        raise NotImplementedError
