"""Small forms over the page: a payment between meetings, a payment to ask for."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.core.locales import format_amount_input
from app.core.locales.parsing import parse_amount
from app.features.payments.words import Words
from app.ui.error_texts import sentence
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine

WIDTH = 420
THIRD_MAX = 80


class PaymentForm(QDialog):
    """Member, amount, and a third field that the heirs name.

    Signals:
        written: Enter with everything filled: (member, minor units, third field).
    """

    written = Signal(str, int, str)

    def __init__(
        self,
        people: tuple[tuple[str, str], ...],
        words: Words,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self.setFixedWidth(WIDTH)
        self.who, self.amount, self.third = QComboBox(), QLineEdit(), QLineEdit()
        self.amount.setProperty("money", True)
        self.third.setMaxLength(THIRD_MAX)
        for person, name in people:
            self.who.addItem(name, person)
        self.who.setCurrentIndex(-1)
        self.message = MessageLine()
        self.main = KeyButton(kind="primary", keys=("Enter",), big=True)
        self.main.setAutoDefault(False)
        self.main.clicked.connect(self._write)
        for field in (self.amount, self.third):
            field.returnPressed.connect(self._enter)

    def lay_out(self, *, title: str, question: str, third: str, button: str) -> None:
        """Name the parts and put them under one another; `question` asks for the person."""
        self.setWindowTitle(title)
        self.who.setPlaceholderText(question)
        self.main.setText(button)
        column = self.column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(6)
        amount = self.tr("Amount")
        for text, field in (
            (self.tr("Member"), self.who),
            (f"{amount} ({self._words.figures.unit})", self.amount),
            (third, self.third),
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
        self.main.setEnabled(True)
        self.message.say("bad", sentence(error, self._words.figures.language))

    def _enter(self) -> None:
        """To the next empty field, or write."""
        fields: tuple[tuple[QWidget, bool], ...] = (
            (self.who, self.who.currentIndex() >= 0),
            (self.amount, bool(self.amount.text().strip())),
            (self.third, bool(self.third.text().strip())),
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
        if self.who.currentIndex() >= 0 and minor and self.main.isEnabled():
            self.written.emit(str(self.who.currentData()), minor, self.third.text())


class NewPaymentDialog(PaymentForm):
    """A payment that came between meetings, with the code of its message."""

    def __init__(
        self, people: tuple[tuple[str, str], ...], words: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(people, words, parent)
        self.code = self.third
        self.lay_out(
            title=self.tr("Payment between meetings"),
            question=self.tr("Who paid?"),
            third=self.tr("Code of the message"),
            button=self.tr("Write"),
        )


class AskDialog(PaymentForm):
    """A payment to ask for on the member's phone; the number stands there and can be changed."""

    def __init__(
        self,
        people: tuple[tuple[str, str], ...],
        phones: dict[str, str],
        words: Words,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(people, words, parent)
        self._phones, self.phone = phones, self.third
        self.lay_out(
            title=self.tr("Ask for a payment on the phone"),
            question=self.tr("Who shall pay?"),
            third=self.tr("Phone"),
            button=self.tr("Ask"),
        )
        note = self.tr("The phone shows the amount; the member allows it with the M-Pesa PIN.")
        self.column.insertWidget(self.column.count() - 2, label(note, "muted", wrap=True))
        self.who.currentIndexChanged.connect(self._fill_phone)

    def fill(self, member: str, minor: int) -> None:
        """Begin with a person and an amount, minor units."""
        figures = self._words.figures
        self.who.setCurrentIndex(self.who.findData(member))
        self.amount.setText(format_amount_input(minor, figures.currency, figures.language))

    def wait(self) -> None:
        """The request is on its way: a second Enter does nothing."""
        self.main.setEnabled(False)
        self.message.say("muted", self.tr("Asking…"))

    def _fill_phone(self) -> None:
        self.third.setText(self._phones.get(str(self.who.currentData()), ""))
