"""A page of the third card: money moved between places, into an investment or back from one, and
debts that are paid."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from app.core.accounts import INVESTMENTS, OTHER_DUE
from app.core.currencies import currency_of
from app.core.locales.isolates import island
from app.features.meeting.other_step.deeds import Move
from app.features.meeting.other_step.facts import OtherFacts
from app.features.meeting.other_step.words import place_words
from app.features.meeting.parts.lines import LineList
from app.ui.figures import Figures
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.number_box import NumberBox

INVESTED = f"{INVESTMENTS}|"  # with the id of an investment; alone for a new one


class MovePage(QWidget):
    """Signals:
    wanted: (Move): what is to be written.
    """

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.lines = LineList(15, 34)
        self._words = [label("", "muted") for _ in range(5)]
        self.source, self.target, self.by = QComboBox(), QComboBox(), QComboBox()
        self.amount = NumberBox(20, has_00=True)
        self.name, self.is_all = QLineEdit(), QCheckBox()
        self.button = KeyButton(kind="primary", keys=("Enter",))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self.lines)
        boxes = (self.source, self.target, self.name, self.amount, self.by)
        for word, part in zip(self._words, boxes, strict=True):
            column.addWidget(word)
            column.addWidget(part)
        column.addWidget(self.is_all)
        column.addStretch()
        column.addWidget(self.button)
        self.amount.typed.connect(self.refresh)
        self.amount.entered.connect(self.write)
        self.name.textEdited.connect(lambda _: self.refresh())
        for box in (self.source, self.target):
            box.currentIndexChanged.connect(lambda _: self.refresh())
        self.button.clicked.connect(self.write)

    def show_facts(self, facts: OtherFacts, figures: Figures) -> None:
        self._facts, self._figures = facts, figures
        invested = [one for one in facts.investments if one.left]
        shown = [(place_words(account), minor) for account, minor in facts.places]
        shown += [(one.name, one.left) for one in invested]
        owed = self.tr("Debt of {name}")
        debts = [(owed.format(name=island(name)), who, minor) for who, name, minor in facts.debts]
        shown += [(words, minor) for words, _, minor in debts]
        for row, (name, minor) in zip(self.lines.use(len(shown)), shown, strict=True):
            row.fill("", name, figures.money(minor))
        words = (
            self.tr("From"), self.tr("To"), self.tr("Name of the investment"),
            self.tr("How much"), self.tr("Carried by"),
        )  # fmt: skip
        for word, text in zip(self._words, words, strict=True):
            word.setText(text)
        self.amount.set_words(figures.language, figures.unit)
        places = [(place_words(account), account) for account, _ in facts.places]
        back = [(one.name, f"{INVESTED}{one.investment}") for one in invested]
        paid = [(words, f"{OTHER_DUE}|{who}") for words, who, _ in debts]
        self._offer(self.source, [*places, *back, *paid])
        known = [(one.name, f"{INVESTED}{one.investment}") for one in facts.investments]
        new = (self.tr("A new investment"), INVESTED)
        self._offer(self.target, [*places, *known, new], first=1)
        if self.by.count() != len(facts.names) + 1:
            self.by.clear()
            self.by.addItem("–", "")
            for member, name in facts.names.items():
                self.by.addItem(name, member)
        self.is_all.setText(self.tr("Nothing is left there"))
        self.button.setText(self.tr("Move the money"))
        self.refresh()

    def _offer(self, box: QComboBox, choices: list[tuple[str, str]], first: int = 0) -> None:
        """Fill a box; what was chosen stays chosen."""
        before = box.currentData()
        box.blockSignals(True)
        box.clear()
        for text, data in choices:
            box.addItem(text, data)
        known = [data for _, data in choices]
        kept = known.index(before) if before in known else first
        box.setCurrentIndex(min(kept, len(choices) - 1))
        box.blockSignals(False)

    def typed_move(self) -> Move:
        """What stands in the boxes."""
        source, _, of = self.source.currentData().partition("|")
        target, _, bought = self.target.currentData().partition("|")
        return Move(
            source=source,
            target=target,
            minor=(self.amount.value or 0) * currency_of(self._figures.currency).scale,
            carried_by=self.by.currentData() or "",
            investment=bought or (of if source == INVESTMENTS else ""),
            debtor=of if source == OTHER_DUE else "",
            name=self.name.text().strip(),
            is_all=self.is_all.isChecked(),
        )

    def refresh(self) -> None:
        if not hasattr(self, "_figures") or self.target.currentData() is None:
            return
        move = self.typed_move()
        is_new = move.target == INVESTMENTS and self.target.currentData() == INVESTED
        self._words[2].setVisible(is_new)
        self.name.setVisible(is_new)
        self.is_all.setVisible(move.source == INVESTMENTS)
        is_carried = not {INVESTMENTS, OTHER_DUE} & {move.source, move.target}
        self._words[4].setVisible(is_carried)
        self.by.setVisible(is_carried)
        is_named = bool(move.name) or not is_new
        is_way = move.source != move.target and (move.source, move.target) != (
            OTHER_DUE,
            INVESTMENTS,
        )
        self.button.setEnabled(is_way and is_named and move.minor > 0)

    def write(self) -> None:
        """Enter: the money is moved."""
        if self.button.isEnabled():
            self.wanted.emit(self.typed_move())

    def clear(self) -> None:
        self.amount.set_value(None)
        self.name.clear()
        self.is_all.setChecked(False)
        self.refresh()
