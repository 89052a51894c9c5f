"""Expenses: what for, how much, to whom, from where."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.core.currencies import currency_of
from app.features.meeting.other_step.card_head import CardHead
from app.features.meeting.other_step.deeds import Expense
from app.features.meeting.other_step.facts import OtherFacts
from app.features.meeting.other_step.words import (
    PAID_FROM,
    USUAL,
    account_of,
    usual_words,
)
from app.features.meeting.parts.hands import Hands
from app.features.meeting.parts.lines import LineList
from app.ui.figures import Figures
from app.ui.widgets.beside import Beside
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.number_box import NumberBox

IN_A_ROW = 3


class ExpenseCard(Card):
    """Signals:
    wanted: An Expense that can be written.
    typed: Something is another one.
    """

    wanted = Signal(object)
    typed = Signal()

    def __init__(self) -> None:
        super().__init__(margins=(18, 16, 18, 16))
        self.head, self.lines = CardHead("receipt", "fExp", "Alt E"), LineList(15, 40)
        self._words = [label("", "muted") for _ in range(3)]
        self.what, self.amount, self.to = QLineEdit(), NumberBox(20, has_00=True), QLineEdit()
        self.what.setMaxLength(120)
        self._usual = {code: QPushButton() for code, _ in USUAL}
        self.source = "cash"
        self.by = KeyButton(kind="quiet", keys=("F7",), icon="money-wavy")
        self._rule, self.hands = label("", "muted", wrap=True), Hands()
        self.button = KeyButton(kind="primary", keys=("Enter",))
        self._lay_out()
        for code, button in self._usual.items():
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(partial(self._take, code))
        for edit in (self.what, self.to):
            edit.textChanged.connect(self.typed)
        self.amount.typed.connect(self.typed)
        self.what.returnPressed.connect(self.amount.setFocus)
        self.amount.entered.connect(self.to.setFocus)
        self.to.returnPressed.connect(self.write)
        self.hands.entered.connect(self.write)
        self.hands.counted.connect(self.typed)
        self.button.clicked.connect(self.write)
        self.by.clicked.connect(self.next_source)

    def _lay_out(self) -> None:
        usual = QVBoxLayout()
        usual.setSpacing(6)
        row = QHBoxLayout()
        for number, button in enumerate(self._usual.values()):
            if number and number % IN_A_ROW == 0:
                row.addStretch()
                usual.addLayout(row)
                row = QHBoxLayout()
            row.addWidget(button)
        row.addStretch()
        usual.addLayout(row)
        boxes = QHBoxLayout()
        boxes.setSpacing(10)
        parts: tuple[tuple[QWidget, QWidget], ...] = (
            (self._words[1], self.amount),
            (self._words[2], self.to),
        )
        for word, part in parts:
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(word)
            column.addWidget(part)
            boxes.addLayout(column, 1)
        below, foot = QWidget(), Beside(6)
        foot.add_as_wide(self.button)
        foot.add_as_wide(self.by)
        foot.addStretch()
        below.setLayout(foot)
        self.column.addWidget(self.head)
        self.column.addLayout(self.lines)
        self.column.addWidget(self._words[0])
        self.column.addWidget(self.what)
        self.column.addLayout(usual)
        self.column.addSpacing(6)
        self.column.addLayout(boxes)
        self.column.addWidget(self._rule)
        self.column.addWidget(self.hands)
        self.column.addStretch()
        self.column.addWidget(below)

    def show_facts(self, facts: OtherFacts, figures: Figures) -> None:
        """Show what was spent today and what the rule says about more."""
        self._facts, self._figures = facts, figures
        self.head.set_title(self.tr("Expenses"))
        spent = [one for one in facts.paid if one.kind == "expense"]
        for one, line in zip(spent, self.lines.use(len(spent)), strict=True):
            line.fill(
                "check-circle", one.words, figures.money(-one.minor),
                icon_role="okText", icon_weight="fill",
            )  # fmt: skip
        words = (self.tr("What for"), self.tr("How much"), self.tr("Given to"))
        for word, text in zip(self._words, words, strict=True):
            word.setText(text)
        self.what.setAccessibleName(words[0])
        self.amount.setAccessibleName(words[1])
        self.to.setAccessibleName(words[2])
        for code, button in self._usual.items():
            button.setText(usual_words(code))
        self.amount.set_words(figures.language, figures.unit)
        self.hands.show_hands(facts.here, facts.here // 2 + 1, figures)
        self.button.setText(self.tr("Write the expense"))
        ways = {
            "cash": self.tr("in cash"),
            "mpesa": self.tr("by phone"),
            "bank": self.tr("by bank"),
        }
        self.by.setText(ways[self.source])
        self._show_rule()

    def _show_rule(self) -> None:
        limit = self._facts.rules.treasurer_limit
        text = self.tr("Up to {limit} the treasurer decides. Above that, hands are counted.")
        self._rule.setText(text.format(limit=self._figures.money(limit)) if limit else "")
        self._rule.setVisible(bool(limit))
        self.hands.setVisible(self.needs_hands)
        self.button.setEnabled(self._is_ready())

    @property
    def minor(self) -> int:
        return (self.amount.value or 0) * currency_of(self._figures.currency).scale

    @property
    def needs_hands(self) -> bool:
        """More than the treasurer may decide alone."""
        limit = self._facts.rules.treasurer_limit
        return bool(limit) and self.minor > limit

    def _is_ready(self) -> bool:
        passed = self.hands.has_passed or not self.needs_hands
        return bool(self.what.text().strip()) and self.minor > 0 and passed

    def refresh(self) -> None:
        """Something was typed."""
        if hasattr(self, "_facts"):
            self._show_rule()

    def next_source(self) -> None:
        """F7: cash, phone, bank."""
        ways = [s for s in PAID_FROM if s in (*self._facts.rules.methods, "cash")]
        self.source = ways[(ways.index(self.source) + 1) % len(ways)]
        self.show_facts(self._facts, self._figures)

    def write(self) -> None:
        """Enter: the expense goes into the book."""
        if not self._is_ready():
            (self.amount if self.what.text().strip() else self.what).setFocus()
            return
        what, figures = self.what.text().strip(), self._figures
        self.wanted.emit(
            Expense(
                what=what,
                minor=self.minor,
                account=account_of(what),
                paid_to=self.to.text().strip(),
                source=self.source,
                hands=self.hands.votes if self.needs_hands else None,
                motion=f"{what} {figures.money(self.minor)}",
            )
        )

    def clear(self) -> None:
        """The expense is written."""
        self.what.clear()
        self.to.clear()
        self.amount.set_value(None)
        self.hands.clear()
        self.refresh()

    def _take(self, code: str) -> None:
        self.what.setText(usual_words(code))
        self.amount.setFocus()
