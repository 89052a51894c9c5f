"""Beside the cards: who is called, with the four answers; how many are here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from app.core.locales.isolates import island
from app.features.meeting.parts.word_line import WordLine
from app.features.meeting.roll_call.roll import Roll, RollRow
from app.features.meeting.roll_call.words import RollWords
from app.ui.widgets.cards import Card
from app.ui.widgets.charts import Share, StackBar
from app.ui.widgets.chips import Chip
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import AmountLabel, ElidedLabel, label

ANSWERS = (
    ("present", "Enter", ""),
    ("late", "+", "clock-countdown"),
    ("excused", "*", "chat-circle-text"),
    ("absent", "−", "x-circle"),
)


class CallingCard(Card):
    """The member who is called now.

    Signals:
        answered: A button was clicked; carries the status.
        leaving: The button of who leaves early, or comes back, was clicked.
    """

    answered = Signal(str)
    leaving = Signal()

    def __init__(self) -> None:
        super().__init__("mark", "top", margins=(15, 15, 15, 12))
        self.column.setSpacing(3)
        self._head, self._name = label("", "h3"), ElidedLabel("", "first")
        self._came = label("", "muted")
        self.buttons: dict[str, KeyButton] = {}
        for part in (self._head, self._name, self._came):
            self.column.addWidget(part)
        self.column.addSpacing(2)
        for status, key, icon in ANSWERS:
            main = status == "present"
            button = KeyButton(
                kind="primary" if main else "", keys=(key,), icon=icon, big=main, stretch=True
            )
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, answer=status: self.answered.emit(answer))
            self.buttons[status] = button
            self.column.addWidget(button)
        self.left = KeyButton(keys=("Space",), icon="hand-waving", stretch=True)
        self.left.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.left.clicked.connect(self.leaving)
        self.left.hide()
        self.column.addWidget(self.left)

    def refresh(self, row: RollRow, roll: Roll, words: RollWords) -> None:
        everybody = all(one.status for one in roll.rows)
        self._head.setText(self.tr("Everybody was called") if everybody else self.tr("Calling"))
        self._name.setText(f"{words.number(row.no)} {island(row.name)}")
        text = self.tr("Came to {came} of {of} meetings")
        self._came.setText(
            text.format(came=words.number(row.came), of=words.number(row.of)) if row.of else ""
        )
        fines = {
            "late": roll.late_minor,
            "absent": roll.absent_minor,
            "excused": roll.excused_minor,
        }
        for status, button in self.buttons.items():
            button.setText(words.button(status, fines.get(status, 0)))
            button.setEnabled(not roll.locked)
        self.left.setText(words.leaving(row))
        self.left.setEnabled(not roll.locked)
        self.left.setVisible(row.came_here)
        self._came.setVisible(not row.came_here)  # there is room for one of the two


class HereCard(Card):
    """How many are here, and whether they are enough to decide."""

    def __init__(self) -> None:
        super().__init__(margins=(15, 11, 15, 10))
        self._head, self._here = label("", "h3"), AmountLabel(38, 600, leading=True)
        self._of, self._bar = label("", "h2"), StackBar(12)
        self._lines = {name: WordLine() for name in ("late", "excused", "absent", "")}
        self._chip = Chip("ok", "users-three", "")
        self._of.setContentsMargins(0, 0, 0, 7)  # down to the line of the large figure
        count = QHBoxLayout()
        count.addWidget(self._here)
        count.addWidget(self._of, 1, Qt.AlignmentFlag.AlignBottom)
        column = self.column
        column.setSpacing(1)
        column.addWidget(self._head)
        column.addLayout(count)
        column.addWidget(self._bar)
        column.addSpacing(4)
        for line in self._lines.values():
            column.addWidget(line)
        column.addSpacing(4)
        column.addWidget(self._chip)
        column.addStretch()

    def refresh(self, roll: Roll, words: RollWords) -> None:
        here, members = roll.here, len(roll.rows)
        self._head.setText(self.tr("Here so far"))
        self._here.set_amount(words.number(here))
        self._of.setText(self.tr("of {count}").format(count=words.number(members)))
        self._bar.set_parts([Share(here, "fSave", words.number(here))], members)
        titles = {
            "late": self.tr("Late"),
            "excused": self.tr("Apology"),
            "absent": self.tr("Absent"),
            "": self.tr("Not called"),
        }
        for status, line in self._lines.items():
            count = roll.count(status)
            line.fill(titles[status], words.number(count))
            line.setVisible(status != "absent" or count > 0)
        self._chip.setVisible(roll.needed > 0)
        needed = words.number(roll.needed)
        if here >= roll.needed:
            text = self.tr("Enough to decide: {count} needed").format(count=needed)
            self._chip.set_state("ok", "users-three", text)
        else:
            text = self.tr("To decide {count} must be here").format(count=needed)
            self._chip.set_state("wait", "users-three", text)
