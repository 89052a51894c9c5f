"""What waits for a second officer, in front: who asks what, and what can be said to it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.errors import Refused
from app.core.locales.isolates import island
from app.features.conflicts.choice_card import SlimChoice
from app.features.conflicts.words import Words
from app.operations.two_officers import Waiting
from app.projections.questions import Option
from app.ui import second_words, theme
from app.ui.error_texts import sentence
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine


class SecondPanel(QWidget):
    """Signals:
    chosen: An answer was clicked: its number from 1.
    entered: The main button.
    """

    chosen = Signal(int)
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # number keys, while nothing is chosen
        self._title, self._why = label("", wrap=True), label("", "muted", wrap=True)
        self._until = label("", wrap=True)
        self.cards: list[SlimChoice] = []
        self.message = MessageLine()
        self.main = KeyButton(kind="primary", keys=("Enter",), big=True)
        self.main.clicked.connect(self.entered)
        card, foot, self._answers = Card(), QHBoxLayout(), QVBoxLayout()
        card.column.addWidget(self._why)
        card.column.addWidget(self._until)
        foot.addWidget(self.main)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(card)
        column.addLayout(self._answers)
        column.addWidget(self.message)
        column.addLayout(foot)
        column.addStretch(1)

    def show_waiting(self, one: Waiting, words: Words) -> None:
        """Show what is asked, and the answers of the one at the keyboard."""
        self._title.setStyleSheet(f"font-size: {theme.current().px(23)}px; font-weight: 600;")
        self._title.setText(second_words.question(one, words.language))
        why = self.tr("{name} asked on {laptop}. Your group wants the word of two officers.")
        self._why.setText(why.format(name=island(one.by), laptop=island(one.on)))
        until = self.tr("Until then it counts on no laptop.")
        if one.may_refuse:
            until = self.tr(
                "Until then it counts on no laptop. What is refused never counts; it can be asked "
                "again."
            )
        self._until.setText(until)
        self._show_answers(one.choices, words)
        self.message.hide()
        if one.loses:
            self.message.say("muted", sentence(Refused("vouching.about_you"), words.language))
        elif not one.may_agree:
            self.message.say("muted", second_words.elsewhere())

    def _show_answers(self, choices: tuple[str, ...], words: Words) -> None:
        for card in self.cards:
            card.hide()
            self._answers.removeWidget(card)
            card.deleteLater()
        self.cards = []
        for number, choice in enumerate(choices, start=1):
            option = Option(choice=choice, outcomes=(), evidence=())
            card = SlimChoice(option, words.number(number), words)
            card.chosen.connect(lambda number=number: self.chosen.emit(number))
            self._answers.addWidget(card)
            self.cards.append(card)

    def show_choice(self, choice: str, words: Words) -> None:
        """Mark the chosen answer and name the button by it; none is chosen with ""."""
        for card in self.cards:
            card.select(card.choice == choice)
        self.main.setText(words.button(choice) if choice else "")
        self.main.setVisible(bool(choice))
        (self.main if choice else self).setFocus()
