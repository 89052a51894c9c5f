"""What is written about late money: a promise, a contact, time that the meeting gives."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.core.contacts import CHANNELS, QUIET, RESULTS, SAID_MAX, is_quiet
from app.core.errors import AppError, Refused
from app.core.hardship import REASONS
from app.core.locales.digits import fold_digits
from app.core.locales.parsing import parse_amount
from app.core.locales.typed_dates import parse_date
from app.features.collections.words import channel_word, reason_word, result_word
from app.ui.figures import Figures
from app.ui.refusals import refusal
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine

WIDTH = 430
DAYS = frozenset({"earliest", "latest"})  # values of errors that are civil days


class Slip(QDialog):
    """Named fields over one button; Enter goes to the next empty field, then writes."""

    def __init__(self, title: str, button: str, figures: Figures, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.figures = figures
        self.setWindowTitle(title)
        self.setFixedWidth(WIDTH)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 18, 20, 18)
        self._column.setSpacing(6)
        self.message = MessageLine()
        self.main = KeyButton(button, kind="primary", keys=("Enter",), big=True)
        self.main.setAutoDefault(False)
        self.main.clicked.connect(self.write)
        self._needed: list[QLineEdit] = []

    def add(self, text: str, field: QWidget, *, needed: bool = False) -> None:
        """Put a field under its name; one that is needed stops Enter while it is empty."""
        name = label(text, "muted")
        name.setBuddy(field)
        field.setAccessibleName(text)
        self._column.addWidget(name)
        self._column.addWidget(field)
        if isinstance(field, QLineEdit):
            field.returnPressed.connect(self.enter)
            if needed:
                self._needed.append(field)

    def finish(self) -> None:
        """Put message and button under the fields."""
        self._column.addSpacing(6)
        self._column.addWidget(self.message)
        line = QHBoxLayout()
        line.addStretch()
        line.addWidget(self.main)
        self._column.addLayout(line)

    def say(self, error: AppError) -> None:
        """Say what is wrong, days as people write them; the slip stays."""
        days = {
            name: self.figures.day(str(error.values[name])) for name in DAYS & error.values.keys()
        }
        readable = AppError(error.code, **{**error.values, **days})
        self.message.say("bad", refusal(readable, self.figures, {}))

    def enter(self) -> None:
        """To the next empty field, or write."""
        for field in self._needed:
            if not field.text().strip():
                field.setFocus()
                return
        self.write()

    def write(self) -> None:
        """Hand over what was typed."""
        raise NotImplementedError

    def day_of(self, field: QLineEdit, today: str) -> str:
        """The typed day.

        Raises:
            Refused: `date.*`.
        """
        typed = parse_date(field.text(), self.figures.calendar, date.fromisoformat(today))
        return typed.isoformat()


class PromiseSlip(Slip):
    """Signals:
    given: (minor units, last civil day, what was said).
    """

    given = Signal(int, str, str)

    def __init__(
        self, name: str, minor: int, today: str, figures: Figures, parent: QWidget
    ) -> None:
        super().__init__(
            self.tr("{name} promises").format(name=name), self.tr("Write the promise"), figures,
            parent,
        )  # fmt: skip
        self._today = today
        self.amount, self.by, self.said = QLineEdit(), QLineEdit(), QLineEdit()
        self.amount.setProperty("money", True)
        self.amount.setText(figures.money(minor) if minor else "")
        self.amount.selectAll()
        self.by.setPlaceholderText(self.tr("+7 is in a week"))
        self.weekday = label("", "hint")
        self.said.setMaxLength(SAID_MAX)
        self.by.textChanged.connect(self._show_weekday)
        amount = self.tr("Amount")
        self.add(f"{amount} ({figures.unit})", self.amount, needed=True)
        self.add(self.tr("By which day?"), self.by, needed=True)
        self._column.addWidget(self.weekday)
        self.add(self.tr("What was said (sealed)"), self.said)
        self.finish()
        self.by.setFocus()

    def write(self) -> None:
        try:
            minor = parse_amount(self.amount.text(), self.figures.currency, self.figures.language)
            by = self.day_of(self.by, self._today)
        except AppError as error:
            self.say(error)
            return
        self.given.emit(minor, by, self.said.text())

    def _show_weekday(self) -> None:
        try:
            day = self.day_of(self.by, self._today)
        except Refused:
            self.weekday.setText("")
        else:
            self.weekday.setText(self.figures.day(day, "long"))


class ContactSlip(Slip):
    """Signals:
    logged: (channel, result, what was said, today's step is done).
    """

    logged = Signal(str, str, str, bool)

    def __init__(self, name: str, step: str, clock: str, figures: Figures, parent: QWidget) -> None:
        super().__init__(
            self.tr("Contact with {name}").format(name=name), self.tr("Write"), figures, parent
        )
        self._clock = clock
        self.channel, self.outcome, self.said = QComboBox(), QComboBox(), QLineEdit()
        for channel in CHANNELS:
            self.channel.addItem(channel_word(channel), channel)
        for result in RESULTS:
            self.outcome.addItem(result_word(result), result)
        self.said.setMaxLength(SAID_MAX)
        self.step = QCheckBox(self.tr("Done with it: {step}").format(step=step))
        self.step.setChecked(bool(step))
        self.step.setVisible(bool(step))
        self.channel.currentIndexChanged.connect(self._warn)
        self.add(self.tr("How"), self.channel)
        self.add(self.tr("What came of it"), self.outcome)
        self.add(self.tr("What was said (sealed)"), self.said)
        self._column.addWidget(self.step)
        self.finish()
        self._warn()
        self.channel.setFocus()

    def write(self) -> None:
        channel, result = str(self.channel.currentData()), str(self.outcome.currentData())
        self.logged.emit(channel, result, self.said.text(), self.step.isChecked())

    def _warn(self) -> None:
        """In quiet hours nobody is called; what was done all the same is written."""
        self.message.setVisible(False)
        if is_quiet(self._clock) and self.channel.currentData() != "letter":
            text = self.tr("It is {now}. Nobody is called or visited from {begin} to {end}.")
            begin, end = (self.figures.clock(one) for one in QUIET)
            words = text.format(now=self.figures.clock(self._clock), begin=begin, end=end)
            self.message.say("warn", words)


class HardshipSlip(Slip):
    """Signals:
    voted: (last civil day, reason, hands for it, hands against it).
    """

    voted = Signal(str, str, int, int)

    def __init__(self, name: str, today: str, figures: Figures, parent: QWidget) -> None:
        super().__init__(
            self.tr("Time for {name}").format(name=name), self.tr("Write the vote"), figures, parent
        )
        self._today = today
        self.until, self.reason = QLineEdit(), QComboBox()
        self.yes, self.no = QLineEdit(), QLineEdit()
        for reason in REASONS:
            self.reason.addItem(reason_word(reason), reason)
        self.until.setPlaceholderText(self.tr("+30 is in thirty days"))
        self.add(self.tr("No penalties until"), self.until, needed=True)
        self.add(self.tr("Why"), self.reason)
        self.add(self.tr("Hands for it"), self.yes, needed=True)
        self.add(self.tr("Hands against it"), self.no, needed=True)
        self.finish()
        self.until.setFocus()

    def write(self) -> None:
        try:
            until = self.day_of(self.until, self._today)
            yes, no = (_hands(field.text()) for field in (self.yes, self.no))
        except AppError as error:
            self.say(error)
            return
        self.voted.emit(until, str(self.reason.currentData()), yes, no)


def _hands(text: str) -> int:
    """Hands that were up.

    Raises:
        Refused: "hardship.hands": not a number.
    """
    digits = fold_digits(text.strip())
    if not (digits.isascii() and digits.isdigit() and len(digits) <= 4):
        raise Refused("hardship.hands", typed=text.strip()[:12])
    return int(digits)
