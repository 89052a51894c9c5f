"""“Look here first”: the likely causes of a difference, each with the way there."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.core.count_hints import Hint
from app.features.meeting.count.facts import CountFacts
from app.features.meeting.count.words import hint_words
from app.ui import theme
from app.ui.figures import Figures
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.painting import CENTRE

SHOWN = 3


class Medal(QWidget):
    """A number on a yellow disc."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.setFixedSize(26, 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look.colour("badge"))
        painter.setBrush(look.colour("badge"))
        painter.drawEllipse(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(look.colour("badgeInk"))
        painter.setFont(look.font(14, 600))
        painter.drawText(self.rect(), CENTRE, self.text)


class HintRow(QWidget):
    """One cause.

    Signals:
        go: Look at it.
        fix: Change the entry as the hint proposes.
    """

    go = Signal()
    fix = Signal()

    def __init__(self, *, first: bool) -> None:
        super().__init__()
        self.medal, self.title = Medal(), label("", "h2", wrap=True)
        self.text = label("", "muted", wrap=True)
        self.fix_button = KeyButton()
        self.button = KeyButton(kind="primary", keys=("Enter",)) if first else KeyButton()
        self.button.clicked.connect(self.go)
        self.fix_button.clicked.connect(self.fix)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.fix_button)
        buttons.addWidget(self.button)
        buttons.addStretch()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.text)
        words.addSpacing(2)
        words.addLayout(buttons)
        line = QHBoxLayout()
        line.setSpacing(12)
        medal = QVBoxLayout()
        medal.addWidget(self.medal)
        medal.addStretch()
        line.addLayout(medal)
        line.addLayout(words, 1)
        rule = QFrame()
        rule.setObjectName("hair")
        rule.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(9)
        column.addLayout(line)
        column.addWidget(rule)


class HintList(Card):
    """The first hints, and the way out when nothing is found.

    Signals:
        go: Look at a Hint.
        fix: Do what a Hint proposes.
        write_down: The difference shall be written down.
    """

    go = Signal(object)
    fix = Signal(object)
    write_down = Signal()

    def __init__(self) -> None:
        super().__init__(margins=(18, 14, 18, 16))
        self._head = label("", "name")
        self.rows = [HintRow(first=number == 0) for number in range(SHOWN)]
        self._hints: tuple[Hint, ...] = ()
        self._not_found, self.button = (
            label("", "muted", wrap=True),
            KeyButton(kind="danger", icon="note-pencil", keys=("F8",)),
        )
        self.button.clicked.connect(self.write_down)
        self.column.setSpacing(6)
        self.column.addWidget(self._head)
        for number, row in enumerate(self.rows):
            self.column.addWidget(row)
            row.go.connect(lambda n=number: self.go.emit(self._hints[n]))
            row.fix.connect(lambda n=number: self.fix.emit(self._hints[n]))
        self.column.addStretch()
        self.column.addWidget(self._not_found)
        self.column.addSpacing(3)
        self.column.addWidget(self.button)

    def show_hints(
        self, hints: tuple[Hint, ...], difference: int, facts: CountFacts, figures: Figures
    ) -> None:
        """Show the causes of a difference."""
        self._hints = hints
        amount = figures.money(abs(difference))
        self._head.setText(self.tr("Look here first"))
        for number, row in enumerate(self.rows):
            row.setVisible(number < len(hints))
            if number < len(hints):
                words = hint_words(hints[number], difference, facts, figures)
                row.medal.text = figures.count(number + 1)
                row.title.setText(words.title)
                row.text.setText(words.text)
                row.button.setText(words.button)
                row.fix_button.setText(words.fix)
                row.fix_button.setVisible(bool(words.fix))
        self._not_found.setText(
            self.tr(
                "Not found? The meeting can still close. The {amount} are written down in front of"
                " everyone and the chairperson signs for it."
            ).format(amount=amount)
        )
        missing = self.tr("Write down {amount} missing")
        extra = self.tr("Write down {amount} too much")
        self.button.setText((missing if difference < 0 else extra).format(amount=amount))

    @property
    def hints(self) -> tuple[Hint, ...]:
        return self._hints

    def focus_first(self) -> None:
        """Let Enter follow the first hint, or write down what nobody can explain."""
        (self.rows[0].button if self._hints else self.button).setFocus()
