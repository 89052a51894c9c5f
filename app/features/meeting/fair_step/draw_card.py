"""The draw among those who stand first alike: the seal, the numbers; or slips from a bag."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout

from app.core.draws.by_seal import NUMBERS_WANTED
from app.features.meeting.fair_step.facts import FairFacts
from app.features.meeting.turn_step.draw_page import NumberRow
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine
from app.ui.widgets.narrow_box import narrow


class DrawCard(Card):
    """Signals:
    seal: Lock a secret.
    reveal: (member, number) pairs.
    slip: (number of the member drawn, two witnesses).
    """

    seal = Signal()
    reveal = Signal(list)
    slip = Signal(int, str, str)

    def __init__(self) -> None:
        super().__init__(margins=(18, 14, 18, 14))
        self._head, self._what = label("", "h2"), label("", "muted", wrap=True)
        self.letters = label("", "name")
        self.lock = KeyButton(kind="primary", icon="lock-simple", keys=("Ctrl D",))
        self.rows = [NumberRow() for _ in range(NUMBERS_WANTED)]
        self.open = KeyButton(kind="primary", icon="lock-simple-open")
        self._paper, self.drawn = label("", "muted", wrap=True), narrow(QComboBox())
        self.first, self.second = narrow(QComboBox()), narrow(QComboBox())
        self.by_slip = KeyButton(icon="shuffle")
        self.message = MessageLine()
        for row in self.rows:
            narrow(row.member)
        for part in (self._head, self._what, self.letters, self.lock, *self.rows, self.open):
            self.column.addWidget(part)
        slips = QHBoxLayout()
        for box in (self.first, self.second):
            slips.addWidget(box, 1)
        self.column.addWidget(self._paper)
        self.column.addWidget(self.drawn)
        self.column.addLayout(slips)
        self.column.addWidget(self.by_slip)
        self.column.addWidget(self.message)
        self.lock.clicked.connect(self.seal)
        self.open.clicked.connect(self._reveal)
        self.by_slip.clicked.connect(self._slip)
        for row, following in zip(self.rows, self.rows[1:], strict=False):
            row.number.returnPressed.connect(following.number.setFocus)
        self.rows[-1].number.returnPressed.connect(self._reveal)

    def show_facts(self, facts: FairFacts) -> None:
        """Show how far the draw is: not begun, or sealed."""
        sealed = facts.sealed
        self._head.setText(self.tr("The draw"))
        self._what.setText(
            self.tr("This seal is read out and written down. Now five members show a number.")
            if sealed
            else self.tr("The computer locks a secret, then five members show a number.")
        )
        self.letters.setText(sealed.letters if sealed else "")
        self.letters.setVisible(sealed is not None)
        self.lock.setText(self.tr("Lock the secret"))
        self.lock.setVisible(sealed is None)
        self.open.setText(self.tr("Open the seal"))
        self.open.setVisible(sealed is not None)
        self._paper.setText(self.tr("Or a slip from the bag, and two members who saw it:"))
        self.by_slip.setText(self.tr("Drawn with paper slips"))
        everybody = [(name, member) for member, name in facts.names.items()]
        for place, row in enumerate(self.rows):
            is_new = row.member.count() != len(everybody)
            _fill(row.member, everybody)
            if is_new and everybody:
                row.member.setCurrentIndex(place % len(everybody))
            row.setVisible(sealed is not None and place < len(everybody))
            row.number.setPlaceholderText("0–99")
            row.number.setAccessibleName(row.member.currentText())
        pool = [row for row in facts.rows if row.is_first]
        _fill(self.drawn, [(row.name, row.applicant.no) for row in pool])
        self.drawn.setAccessibleName(self.tr("Who was drawn"))
        for box in (self.first, self.second):
            _fill(box, everybody)
            box.setAccessibleName(self.tr("Witness"))
        if self.second.currentIndex() == self.first.currentIndex():
            self.second.setCurrentIndex(min(1, self.second.count() - 1))

    def clear(self) -> None:
        """Forget numbers that were typed for a draw before."""
        for row in self.rows:
            row.number.clear()
        self.message.hide()

    def _reveal(self) -> None:
        used = [row for row in self.rows if not row.isHidden()]
        shown = [row.shown for row in used]
        if None in shown:
            used[shown.index(None)].number.setFocus()
            self.message.say("warn", self.tr("A number from 0 to 99 is missing."))
            return
        self.message.hide()
        self.reveal.emit(shown)

    def _slip(self) -> None:
        first, second = self.first.currentData(), self.second.currentData()
        self.slip.emit(int(self.drawn.currentData() or 0), str(first or ""), str(second or ""))


def _fill(box: QComboBox, rows: Sequence[tuple[str, str | int]]) -> None:
    """Show these names, keeping the choice."""
    if [box.itemData(at) for at in range(box.count())] == [data for _, data in rows]:
        return
    box.clear()
    for text, data in rows:
        box.addItem(text, data)
