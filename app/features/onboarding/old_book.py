"""The last page of the old book: what each member saved and owes, and where the money is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
)

from app.core.errors import AppError
from app.core.locales.amounts import format_money
from app.core.locales.numbers import format_number
from app.features.onboarding.form import Form
from app.features.onboarding.typed import OldBook, Typed, beginning_of
from app.operations.beginning import opening_difference
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label


class OldBookForm(Form):
    """A grid of members; beside it what is in the box, and whether both sides agree.

    Signals:
        register_chosen: A file with the whole register, CSV or Excel, instead of the grid.
    """

    register_chosen = Signal(str)

    def __init__(self, language: str, typed: Typed) -> None:
        super().__init__(language)
        self.group = typed
        self.table = QTableWidget(len(typed.names), 3)
        self.table.setVerticalHeaderLabels(list(typed.names))
        self.table.setTabKeyNavigation(True)
        self.money = [QLineEdit() for _ in range(4)]
        self._labels = [label() for _ in self.money]
        self._right, self.difference = label("", "h2"), label("", wrap=True)
        self._register, self.register_button = label("", "muted", wrap=True), KeyButton()
        self.register_button.clicked.connect(self._choose_register)
        left, right, form = Card(margins=(1, 1, 1, 1)), Card(), QFormLayout()
        left.column.addWidget(self.table)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
        for name, field in zip(self._labels, self.money, strict=True):
            name.setBuddy(field)
            form.addRow(name, field)
            field.textChanged.connect(self._weigh)
        right.setFixedWidth(360)
        right.column.addWidget(self._right)
        right.column.addLayout(form)
        right.column.addWidget(self.difference)
        right.column.addStretch()
        right.column.addWidget(self._register)
        right.column.addWidget(self.register_button)
        line = QHBoxLayout()
        line.setSpacing(14)
        line.addWidget(left, 1)
        line.addWidget(right)
        self.body.addLayout(line, 1)
        for row in range(len(typed.names)):
            for column in range(3):
                self.table.setItem(row, column, QTableWidgetItem(""))
        self.table.itemChanged.connect(lambda item: self._weigh())
        self.retranslate()
        self.table.setCurrentCell(0, 0)
        self.table.setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        self.title_label.setText(self.tr("The last page of the old book"))
        self.text_label.setText(
            self.tr("Only the balances of today. The old book stays valid for everything before.")
        )
        self.button.setText(self.tr("Begin the book"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Saved"), self.tr("Loan not repaid"), self.tr("Meetings to repay it")]
        )
        for column in range(3):
            self.table.setColumnWidth(column, 165)
        self._register.setText(self.tr("Is every meeting typed in a table already?"))
        self.register_button.setText(self.tr("Read a CSV or Excel file…"))
        self._right.setText(self.tr("Where the money is"))
        words = (
            self.tr("In the box"),
            self.tr("On the phone"),
            self.tr("At the bank"),
            self.tr("Of it welfare"),
        )
        for name, word in zip(self._labels, words, strict=True):
            name.setText(word)
        self._weigh()

    def old(self) -> OldBook:
        """The page as it stands."""
        cash, phone, bank, welfare = (field.text() for field in self.money)
        rows = tuple(
            (self._cell(row, 0), self._cell(row, 1), self._cell(row, 2))
            for row in range(self.table.rowCount())
        )
        return OldBook(rows=rows, cash=cash, phone=phone, bank=bank, welfare=welfare)

    def show_mistake(self, line: int, sentence: str, more: int) -> None:
        """Say what is wrong with the file; nothing of it was brought in."""
        self.show_busy(False)
        if line:
            words = self.tr("Line {line}: {sentence}")
            sentence = words.format(line=format_number(line, self.language), sentence=sentence)
        if more:
            sentence += " " + self.tr("%Ln more lines are wrong.", "", more)
        self.message.say("bad", sentence + " " + self.tr("Nothing was brought in."))

    def _choose_register(self) -> None:
        dialog = QFileDialog(self, self.tr("Which file?"), "", "(*.csv *.xlsx)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.register_chosen)
        dialog.open()

    def _cell(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text() if item is not None else ""

    def _weigh(self) -> None:
        """Say at once whether money and loans are as much as savings and welfare."""
        from datetime import date

        try:
            # The day matters to no amount.
            beginning = beginning_of(self.group, date(2000, 1, 1), self.old())
        except AppError:
            self.difference.setText("")
            return
        minor = opening_difference(beginning)
        amount = format_money(abs(minor), self.group.currency, self.language)
        if not minor:
            self.difference.setText(self.tr("Both sides agree."))
        elif minor > 0:
            words = self.tr("{amount} more than members saved: profit of the years before.")
            self.difference.setText(words.format(amount=amount))
        else:
            words = self.tr("{amount} are missing. You can begin; the difference stays visible.")
            self.difference.setText(words.format(amount=amount))
