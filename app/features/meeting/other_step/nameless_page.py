"""Notes of nobody known: written when they lie there, given to a member when it is known whose."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.core import accounts as a
from app.core.currencies import currency_of
from app.features.meeting.other_step.facts import OtherFacts
from app.features.meeting.other_step.words import place_words
from app.features.meeting.parts.lines import LineList
from app.ui.figures import Figures
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.number_box import NumberBox


class NamelessPage(QWidget):
    """Signals:
    wanted: (minor units, what is known of it).
    given: (receipt, member).
    """

    wanted = Signal(object, str)
    given = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.lines = LineList(15, 34)
        self._words = [label("", "muted") for _ in range(4)]
        self.amount, self.note = NumberBox(20, has_00=True), QLineEdit()
        self.note.setMaxLength(200)
        self.button = KeyButton(kind="primary", keys=("Enter",))
        self._later = label("", "hint", wrap=True)
        self.receipt, self.member = QComboBox(), QComboBox()
        self.give_button = KeyButton(icon="user-plus")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self.lines)
        for word, part in zip(self._words[:2], (self.amount, self.note), strict=True):
            column.addWidget(word)
            column.addWidget(part)
        column.addWidget(self.button)
        column.addWidget(self._later)
        column.addStretch()
        for word, box in zip(self._words[2:], (self.receipt, self.member), strict=True):
            column.addWidget(word)
            if box is self.receipt:
                column.addWidget(box)
        line = QHBoxLayout()  # side by side, so that the step fits a small screen
        line.addWidget(self.member, 1)
        line.addWidget(self.give_button)
        column.addLayout(line)
        self.amount.typed.connect(self.refresh)
        self.amount.entered.connect(self.note.setFocus)
        self.note.returnPressed.connect(self.write)
        self.button.clicked.connect(self.write)
        self.receipt.activated.connect(self.member.setFocus)
        self.member.currentIndexChanged.connect(lambda _: self.refresh())
        self.give_button.clicked.connect(self.give)

    def show_facts(self, facts: OtherFacts, figures: Figures) -> None:
        """Show the box the notes go to, and what nobody is known of yet."""
        self._facts, self._figures = facts, figures
        have = dict(facts.places).get(a.CASH_LOAN, 0)
        self.lines.use(1)[0].fill("", place_words(a.CASH_LOAN), figures.money(have))
        words = (
            self.tr("How much"),
            self.tr("What is known of it"),
            self.tr("Nobody’s yet"),
            self.tr("Whose it is"),
        )
        parts = (self.amount, self.note, self.receipt, self.member)
        for word, part, text in zip(self._words, parts, words, strict=True):
            word.setText(text)
            part.setAccessibleName(text)
        self.amount.set_words(figures.language, figures.unit)
        self.button.setText(self.tr("Write the money"))
        self.give_button.setText(self.tr("Give it to the member"))
        later = self.tr(
            "It goes into the box. Once it is known whose it is, give it to the member here."
        )
        self._later.setText(later)
        chosen = self.receipt.currentData()
        self.receipt.clear()
        for one in facts.nameless:
            day = figures.day(one.on, "day_month")
            known = f"{day}: {figures.money(one.left)} {one.note}".rstrip()
            self.receipt.addItem(known, one.receipt)
        self.receipt.setCurrentIndex(max(0, self.receipt.findData(chosen)))
        if self.member.count() != len(facts.names):
            self.member.clear()
            for member, name in facts.names.items():
                self.member.addItem(name, member)
            self.member.setCurrentIndex(-1)
        for shown in (*self._words[2:], self.receipt, self.member, self.give_button):
            shown.setVisible(bool(facts.nameless))
        self.refresh()

    @property
    def minor(self) -> int:
        return (self.amount.value or 0) * currency_of(self._figures.currency).scale

    def refresh(self) -> None:
        """Something was typed or chosen."""
        if hasattr(self, "_figures"):
            self.button.setEnabled(self.minor > 0)
            self.give_button.setEnabled(bool(self.member.currentData()))

    def write(self) -> None:
        """Enter in the last box: the notes go into the book without a name."""
        if self.button.isEnabled():
            self.wanted.emit(self.minor, self.note.text().strip())
        else:
            self.amount.setFocus()

    def write_here(self) -> None:
        """Ctrl+Enter: what the cursor is in, the new money or whose the old is."""
        if self.receipt.hasFocus() or self.member.hasFocus():
            self.give()
        else:
            self.write()

    def give(self) -> None:
        """The chosen money is the chosen member's."""
        if self.receipt.currentData() and self.member.currentData():
            self.given.emit(self.receipt.currentData(), self.member.currentData())

    def clear(self) -> None:
        """It is written."""
        self.amount.set_value(None)
        self.note.clear()
        self.member.setCurrentIndex(-1)
        self.refresh()
