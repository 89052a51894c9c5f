"""Who asks for how much this month; and, on Delete, why somebody is passed over."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit

from app.core.selections import REASON_MAX
from app.features.meeting.fair_step.facts import FairFacts
from app.features.meeting.parts.naming import spoken
from app.ui.figures import Figures
from app.ui.typed_money import scale_of
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine
from app.ui.widgets.narrow_box import narrow
from app.ui.widgets.number_box import NumberBox


class AskCard(Card):
    """Signals:
    asked: (member, minor units); 0 asks for nothing.
    skipped: (member, reason).
    """

    # An amount is larger than what a C++ int holds: it travels as a Python object.
    asked = Signal(str, object)
    skipped = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(margins=(18, 14, 18, 14))
        self._head = label("", "h2")
        self.member, self.amount = narrow(QComboBox()), NumberBox(18)
        self.button = KeyButton(keys=("Enter",), icon="hand-coins")
        self._passed = ""
        self.reason, self.message = QLineEdit(), MessageLine()
        self.reason.setMaxLength(REASON_MAX)
        self.reason.hide()
        self._scale, self._asks = 1, dict[str, int]()
        line = QHBoxLayout()
        line.addWidget(self.member, 3)
        line.addWidget(self.amount, 2)
        self.column.addWidget(self._head)
        self.column.addLayout(line)
        for part in (self.button, self.reason, self.message):
            self.column.addWidget(part)
        self.amount.entered.connect(self._ask)
        self.button.clicked.connect(self._ask)
        self.member.currentIndexChanged.connect(self._show_amount)
        self.reason.returnPressed.connect(self._skip)

    def show_facts(self, facts: FairFacts, figures: Figures) -> None:
        """Show everybody on the roll, with what each asks for so far."""
        self._head.setText(self.tr("Who asks?"))
        self.button.setText(self.tr("Write it down"))
        self._scale = scale_of(figures)
        self._asks = {one.member: one.request for one in facts.look.people}
        self.amount.set_words(figures.language, figures.unit)
        self.amount.setAccessibleName(self.tr("Asks for"))
        self.member.setAccessibleName(self.tr("Who asks?"))
        people = [(f"{one.no}  {facts.names[one.member]}", one.member) for one in facts.look.people]
        if [self.member.itemData(at) for at in range(self.member.count())] != [
            x for _, x in people
        ]:
            self.member.clear()
            for text, member in people:
                self.member.addItem(text, member)
        self._show_amount()
        is_open = facts.state != "done"
        for part in (self.member, self.amount, self.button):
            part.setEnabled(is_open)

    def begin(self, member: str = "") -> None:
        """Put the cursor where a request is typed."""
        at = self.member.findData(member)
        if at >= 0:
            self.member.setCurrentIndex(at)
        self.amount.setFocus() if member else self.member.setFocus()

    def ask_why(self, member: str, name: str) -> None:
        """Ask for the reason why somebody is passed over; Enter writes it."""
        self._passed = member
        text = self.tr("Why is {name} passed over? Everybody reads it.").format(name=spoken(name))
        self.reason.setPlaceholderText(text)
        self.reason.setAccessibleName(text)
        self.reason.clear()
        self.reason.show()
        self.reason.setFocus()

    def _show_amount(self) -> None:
        minor = self._asks.get(str(self.member.currentData() or ""), 0)
        self.amount.set_value(minor // self._scale or None)

    def _ask(self) -> None:
        member = str(self.member.currentData() or "")
        if member:
            self.asked.emit(member, (self.amount.value or 0) * self._scale)

    def _skip(self) -> None:
        self.skipped.emit(self._passed, self.reason.text())
        self.reason.hide()
