"""What waits for a second officer, in front: who asks what, and the one answer there is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.locales.isolates import island
from app.operations.two_officers import Waiting
from app.ui import second_words, theme
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine


class SecondPanel(QWidget):
    """Signals:
    agreed: The button was pressed.
    """

    agreed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title, self._why = label("", wrap=True), label("", "muted", wrap=True)
        self._until = label("", wrap=True)
        self.message = MessageLine()
        self.main = KeyButton(kind="primary", keys=("Enter",), big=True)
        self.main.clicked.connect(self.agreed)
        card, foot = Card(), QHBoxLayout()
        card.column.addWidget(self._why)
        card.column.addWidget(self._until)
        foot.addWidget(self.main)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(card)
        column.addWidget(self.message)
        column.addLayout(foot)
        column.addStretch(1)

    def show_waiting(self, one: Waiting, language: str) -> None:
        """Show what is asked; a button only for who can be the second."""
        self._title.setStyleSheet(f"font-size: {theme.current().px(23)}px; font-weight: 600;")
        self._title.setText(second_words.question(one, language))
        why = self.tr("{name} asked on {laptop}. Your group wants the word of two officers.")
        self._why.setText(why.format(name=island(one.by), laptop=island(one.on)))
        self._until.setText(self.tr("Until then it counts on no laptop."))
        self.main.setText(self.tr("I agree"))
        self.main.setVisible(one.may_agree)
        self.message.hide()
        if one.may_agree:
            self.main.setFocus()
        else:
            self.message.say("muted", second_words.elsewhere())
