"""The left card of the count: who counts, the notes, the sum."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app.core.currencies import Denomination
from app.features.meeting.count.facts import CountFacts
from app.features.meeting.count.presenter import CountDesk
from app.features.meeting.parts.naming import first_name
from app.features.meeting.parts.notes import NoteTable
from app.ui.figures import Figures
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import TotalLabel, label


class TableCard(Card):
    """Signals:
    people_changed: Others count and watch: (counter, witness).
    """

    people_changed = Signal(str, str)

    def __init__(self, pieces: tuple[Denomination, ...]) -> None:
        super().__init__(margins=(18, 10, 18, 12))
        self._head, self._people = label("", "name"), KeyButton(kind="quiet", keys=("F7",))
        self._people.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._people.clicked.connect(self.choose)
        self._choosing = QWidget()
        self.counter, self.witness = QComboBox(), QComboBox()
        for box in (self.counter, self.witness):
            box.activated.connect(self._chosen)
        choice = QHBoxLayout(self._choosing)
        choice.setContentsMargins(0, 0, 0, 4)
        self._counts, self._watches = label("", "muted"), label("", "muted")
        for part in (self._counts, self.counter, self._watches, self.witness):
            choice.addWidget(part, 1 if isinstance(part, QComboBox) else 0)
        self.notes = NoteTable(pieces)
        self._word, self.total = label(), TotalLabel(32)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._head, 1)
        head.addWidget(self._people)
        foot.addWidget(self._word, 0, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.total, 1)
        self.column.setSpacing(2)
        self.column.addLayout(head)
        self.column.addWidget(self._choosing)
        self.column.addWidget(self.notes, 20)
        self.column.addStretch(1)
        self.column.addLayout(foot)
        self._choosing.hide()

    def show_table(
        self, desk: CountDesk, facts: CountFacts, figures: Figures, *, counter: str, witness: str
    ) -> None:
        """Show what is typed and who counts."""
        self._head.setText(self.tr("Money in the box"))
        self._word.setText(self.tr("Counted"))
        self._counts.setText(self.tr("Counts"))
        self._watches.setText(self.tr("Watches"))
        names = facts.names
        self._people.setText(self._pair(names.get(counter, ""), names.get(witness, "")))
        for box, chosen in ((self.counter, counter), (self.witness, witness)):
            self._fill(box, facts, chosen)
        amounts = [
            figures.due(desk.row_minor(row)) if desk.typed[row] is None else
            figures.money(desk.row_minor(row))
            for row in range(len(desk.values))
        ]  # fmt: skip
        self.notes.retranslate(figures, self.tr("How many"))
        self.notes.show_numbers(desk.typed, amounts, figures.language)
        self.total.set_amount(figures.money(desk.counted_minor), figures.unit)

    def _pair(self, counter: str, witness: str) -> str:
        if not counter or not witness:
            return self.tr("Who counts?")
        text = self.tr("{counter} counts, {witness} watches")
        first, second = first_name(counter), first_name(witness)
        return text.format(counter=first, witness=second)

    def _fill(self, box: QComboBox, facts: CountFacts, chosen: str) -> None:
        if box.count() != len(facts.people):
            box.clear()
            for member in facts.people:
                box.addItem(facts.names.get(member, ""), member)
        box.setCurrentIndex(max(0, box.findData(chosen)))

    def choose(self) -> None:
        """F7: show who may count and watch, or go back to the notes."""
        self._choosing.setVisible(not self._choosing.isVisible())
        if self._choosing.isVisible():
            self.counter.setFocus()
        else:
            self.notes.go(max(0, self.notes.here()))

    def _chosen(self) -> None:
        self.people_changed.emit(self.counter.currentData(), self.witness.currentData())
