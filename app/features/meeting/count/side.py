"""Right of the book: the difference, then where to look, writing it down, or the way on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.features.meeting.count.cards import DifferenceCard
from app.features.meeting.count.facts import CountFacts
from app.features.meeting.count.hint_list import HintList
from app.features.meeting.count.write_down import WriteDown
from app.features.meeting.parts.naming import spoken
from app.ui.figures import Figures
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.messages import MessageLine


class CountSide(QWidget):
    """One card under the difference at a time; none while there is nothing to do in it.

    Signals:
        pause: The meeting goes on another day.
    """

    pause = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.difference, self.message = DifferenceCard(), MessageLine()
        self.hints, self.write_down = HintList(), WriteDown()
        self.go_on = KeyButton(kind="primary", keys=("Enter",), big=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.difference)
        column.addWidget(self.message)
        column.addWidget(self.go_on, 0, Qt.AlignmentFlag.AlignLeading)
        self.another_day = KeyButton(kind="quiet", keys=("F4",), icon="clock")
        self.another_day.clicked.connect(self.pause)
        column.addWidget(self.another_day, 0, Qt.AlignmentFlag.AlignLeading)
        for card in (self.hints, self.write_down):
            column.addWidget(card, 100)
        column.addStretch(1)
        self.write_down.hide()

    @property
    def is_writing(self) -> bool:
        """Whether the difference is being written down."""
        return self.write_down.isVisibleTo(self)

    def arrange(self, *, agrees: bool, differs: bool) -> None:
        """Show what belongs to a count that agrees with the book, or differs, or is not there."""
        self.hints.setVisible(differs and not self.is_writing)
        self.go_on.setVisible(agrees)
        self.another_day.setVisible(agrees)

    def say_dropped(self, found: CountFacts, figures: Figures) -> None:
        """Say which line, written after the count, made it void."""
        line = found.dropped_by
        if line is None:
            return
        text = self.tr(
            "The count does not hold any more: {amount} was written after it ({name})."
            " Count again and press Ctrl+Enter."
        )
        name = found.names.get(line.member, line.words)
        self.message.say("warn", text.format(amount=figures.money(line.minor), name=spoken(name)))

    def lead_on(self) -> None:
        """The count is settled: Enter goes on."""
        self.write_down.hide()
        self.go_on.setVisible(True)
        self.go_on.setFocus()
