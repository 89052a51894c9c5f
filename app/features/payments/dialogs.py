"""A payment between meetings: who, how much, which code."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.core.locales.parsing import parse_amount
from app.features.payments.words import Words
from app.ui.error_texts import sentence
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine

WIDTH = 420
CODE_MAX = 80


class NewPaymentDialog(QDialog):
    """Signals:
    written: Enter with everything filled: (member, minor units, code).
    """

    written = Signal(str, int, str)

    def __init__(
        self, people: tuple[tuple[str, str], ...], words: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self.setWindowTitle(self.tr("Payment between meetings"))
        self.setFixedWidth(WIDTH)
        self.who, self.amount, self.code = QComboBox(), QLineEdit(), QLineEdit()
        self.amount.setProperty("money", True)
        self.code.setMaxLength(CODE_MAX)
        for person, name in people:
            self.who.addItem(name, person)
        self.who.setCurrentIndex(-1)
        self.who.setPlaceholderText(self.tr("Who paid?"))
        self.message = MessageLine()
        self.main = KeyButton(self.tr("Write"), kind="primary", keys=("Enter",), big=True)
        self.main.setAutoDefault(False)
        self.main.clicked.connect(self._write)
        for field in (self.amount, self.code):
            field.returnPressed.connect(self._enter)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(6)
        amount = self.tr("Amount")
        for text, field in (
            (self.tr("Member"), self.who),
            (f"{amount} ({self._words.figures.unit})", self.amount),
            (self.tr("Code of the message"), self.code),
        ):
            name = label(text, "muted")
            name.setBuddy(field)
            field.setAccessibleName(text)
            column.addWidget(name)
            column.addWidget(field)
        column.addSpacing(6)
        column.addWidget(self.message)
        line = QHBoxLayout()
        line.addStretch()
        line.addWidget(self.main)
        column.addLayout(line)

    def say(self, error: AppError) -> None:
        """Say what is wrong; the dialog stays."""
        self.message.say("bad", sentence(error, self._words.figures.language))

    def _enter(self) -> None:
        """To the next empty field, or write."""
        fields: tuple[tuple[QWidget, bool], ...] = (
            (self.who, self.who.currentIndex() >= 0),
            (self.amount, bool(self.amount.text().strip())),
            (self.code, bool(self.code.text().strip())),
        )
        for field, is_filled in fields:
            if not is_filled:
                field.setFocus()
                return
        self._write()

    def _write(self) -> None:
        figures = self._words.figures
        try:
            minor = parse_amount(self.amount.text(), figures.currency, figures.language)
        except AppError as error:
            self.say(error)
            return
        if self.who.currentIndex() >= 0 and minor:
            self.written.emit(str(self.who.currentData()), minor, self.code.text())
