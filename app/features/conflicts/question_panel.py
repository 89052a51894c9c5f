"""The question in front: title, slips side by side, answers, buttons."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.core.decisions import ASK_LATER, BOTH_STAY, TWICE
from app.features.conflicts.choice_card import ChoiceCard, SlimChoice
from app.features.conflicts.inbox import Asked
from app.features.conflicts.slip_card import SlipCard
from app.features.conflicts.words import Words
from app.ui import theme
from app.ui.widgets.beside import Beside
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine
from app.ui.widgets.pin_boxes import PinBoxes

TOLD, ANSWER = 140, 290  # px in which words can be read


class QuestionPanel(QWidget):
    """Signals:
    chosen: An answer was clicked: its number from 1.
    entered: The main button. asked_later: "Ask at the next meeting".
    """

    chosen = Signal(int)
    entered = Signal()
    asked_later = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._cards: list[ChoiceCard | SlimChoice] = []
        self._title = label("", wrap=True)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.message = MessageLine()
        self.pin = PinBoxes()
        self._pin_words = label("", wrap=True)
        self._pin_row = QWidget()
        self.main = KeyButton(kind="primary", keys=("Enter",), big=True)
        self.later = KeyButton(keys=("3",), icon="users-three", big=True)
        self._told = label("", "hint", wrap=True)
        self.main.clicked.connect(self.entered)
        self.later.clicked.connect(self.asked_later)
        self._lay_out()

    def _lay_out(self) -> None:
        pin = QHBoxLayout(self._pin_row)
        pin.setContentsMargins(0, 0, 0, 0)
        pin.setSpacing(14)
        pin.addWidget(self._pin_words, 1)
        pin.addWidget(self.pin)
        foot, buttons = QWidget(), Beside(10)
        buttons.add_as_wide(self.main)
        buttons.add_as_wide(self.later)
        buttons.add_main(self._told, theme.current().px(TOLD))
        foot.setLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.message)
        column.addWidget(self._pin_row)
        column.addWidget(foot)
        self._pin_row.hide()

    def show_question(self, asked: Asked, words: Words) -> None:
        """Show slips and answers of a question."""
        look = theme.current()
        self._title.setStyleSheet(f"font-size: {look.px(23)}px; font-weight: 600;")
        self._title.setText(words.title(asked))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(14)
        column.addLayout(self._slips(asked, words))
        self._add_answers(column, asked, words)
        column.addStretch()
        self._scroll.setWidget(inside)
        for widget in (inside, self._scroll.viewport()):
            widget.setAutoFillBackground(False)  # the page shows through
        self.later.setText(words.option(ASK_LATER))
        self.later.set_keys(words.number(3))
        self._told.setText(words.told(asked.told))
        self._told.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.message.hide()

    def _slips(self, asked: Asked, words: Words) -> QHBoxLayout:
        slips = asked.question.slips
        line = QHBoxLayout()
        line.setSpacing(14)
        for slip in slips:
            other = next((one for one in slips if one is not slip), None)
            line.addWidget(SlipCard(slip, other, asked, words), 1)
        if len(slips) == 1:
            line.addStretch(1)
        return line

    def _add_answers(self, column: QVBoxLayout, asked: Asked, words: Words) -> None:
        question = asked.question
        name = asked.names.get(asked.fact.member, "")
        meeting_no = question.meeting.no if question.meeting else 0
        answers, line = QWidget(), Beside()
        answers.setLayout(line)
        column.addWidget(answers)
        self._cards = []
        for number, option in enumerate(question.options, start=1):
            # Key 3 asks the meeting, whatever the question; a third answer has key 4.
            key = words.number(number if number < 3 else number + 1)
            card: ChoiceCard | SlimChoice
            rare = option.choice == BOTH_STAY and len(question.options) > 2
            if option.choice == TWICE or (rare and not option.is_suggested):
                card = SlimChoice(option, key, words)
                column.addWidget(card)
            else:
                card = ChoiceCard(option, key, name=name, meeting_no=meeting_no, words=words)
                line.add_main(card, ANSWER)
            card.chosen.connect(lambda number=number: self.chosen.emit(number))
            self._cards.append(card)
        if line.count() == 1:
            line.add_main(QWidget(), ANSWER)  # a single answer is not as wide as the page

    def show_choice(self, choice: str, words: Words) -> None:
        """Mark the chosen answer and name the button by its result."""
        for card in self._cards:
            card.select(card.choice == choice)
        self.main.setText(words.button(choice) if choice else "")
        self.main.setVisible(bool(choice))
        self.later.setVisible(choice != ASK_LATER)
        self.main.setFocus()

    def ask_pin(self, text: str, *, wrong: bool) -> None:
        """Let the chair type a PIN."""
        self._pin_words.setText(text)
        self.pin.clear(wrong=wrong)
        self._pin_row.show()
        self.pin.setFocus()

    def hide_pin(self) -> None:
        self.pin.clear()
        self._pin_row.hide()
        self.main.setFocus()
