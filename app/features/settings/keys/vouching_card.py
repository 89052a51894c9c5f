"""How many officers let a laptop in, and what waits for the second one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton

from app.features.settings.keys.reading import KeysFacts
from app.operations.two_officers import Waiting
from app.ui import second_words
from app.ui.widgets.beside import Beside
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label


class VouchingCard(Card):
    """Signals:
    chosen: How many officers it shall take.
    agreed: Id of the fact that the second officer agrees to.
    opened: Of the one that is refused, or withdrawn: To decide asks once more.
    """

    chosen = Signal(int)
    agreed = Signal(str)
    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._title, self._why = label("", "h2"), label("", "muted", wrap=True)
        self.one, self.two = QRadioButton(), QRadioButton()
        group = QButtonGroup(self)
        group.addButton(self.one, 1)
        group.addButton(self.two, 2)
        self._first: Waiting | None = None
        self._numbers_too = self._offices_too = False
        self._language = "en"
        self._waits, self.button = label("", wrap=True), KeyButton(kind="primary")
        self.other = KeyButton(kind="quiet")
        line = Beside(10)
        line.add_main(self._waits, 200, is_tall=False)
        line.add_as_wide(self.button)
        line.add_as_wide(self.other)
        for part in (self._title, self._why, self.one, self.two):
            self.column.addWidget(part)
        self.column.addLayout(line)
        self.column.addStretch()
        group.idClicked.connect(self.chosen)
        self.button.clicked.connect(self._agree)
        self.other.clicked.connect(self._open)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Who lets laptops in and locks them out"))
        self._show_why()
        self.one.setText(self.tr("One officer"))
        self.two.setText(self.tr("Two officers, each on a laptop of their own"))
        self.button.setText(self.tr("I agree"))
        self._name_other()

    def _show_why(self) -> None:
        why = self.tr(
            "Nobody can lock the group out: where no second officer could agree, one does."
        )
        if self._numbers_too:
            why += " " + self.tr("The same holds before the numbering goes to a server or back.")
        if self._offices_too:
            why += " " + self.tr(
                "Two are asked as well before somebody takes up an office or a laptop, and for"
                " recovery sheets."
            )
        self._why.setText(why)

    def show_facts(self, facts: KeysFacts, language: str) -> None:
        """Show the rule, and the first thing that waits."""
        self._numbers_too, self._offices_too = facts.numbers_too, facts.offices_too
        self._language = language
        self._show_why()
        (self.two if facts.needed > 1 else self.one).setChecked(True)
        for button in (self.one, self.two):
            button.setEnabled(facts.may_manage)
        first = next((one for one in facts.asked if one.may_agree), None)
        first = first or (facts.asked[0] if facts.asked else None)
        self._first = first
        self._waits.setText("" if first is None else self._words(first))
        self._waits.setVisible(first is not None)
        self.button.setVisible(first is not None and first.may_agree)
        self.other.setVisible(first is not None and (first.may_refuse or first.may_withdraw))
        self._name_other()

    def _name_other(self) -> None:
        is_own = self._first is not None and self._first.may_withdraw
        self.other.setText(self.tr("Withdraw…") if is_own else self.tr("Refuse…"))

    def _words(self, one: Waiting) -> str:
        words = second_words.question(one, self._language)
        return words if one.may_agree else f"{words} {second_words.elsewhere()}"

    def _agree(self) -> None:
        if self._first is not None:
            self.agreed.emit(self._first.fact)

    def _open(self) -> None:
        if self._first is not None:
            self.opened.emit(self._first.fact)
