"""The card of the last entry, with the undo of the whole meeting."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from app.ui.icons import icon
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.painting import is_rtl


class LastEntryCard(Card):
    """What was written last, and its undo.

    Signals:
        undo: The button was clicked.
    """

    undo = Signal()

    def __init__(self) -> None:
        super().__init__(margins=(13, 8, 13, 8))
        self._icon, self._head = QLabel(), label("", "hint")
        self._text = label("", "small", wrap=True)
        self.button = KeyButton(icon="arrow-u-up-left")
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.clicked.connect(self.undo)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._head)
        words.addWidget(self._text)
        line = QHBoxLayout()
        line.setSpacing(9)
        line.addWidget(self._icon)
        line.addLayout(words, 1)
        line.addWidget(self.button)
        self.column.addLayout(line)
        self.setMinimumHeight(70)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_last(self, text: str) -> None:
        """Say what was written; "" for nothing yet."""
        self._icon.setPixmap(icon("clock-counter-clockwise", "ink2", 17, rtl=is_rtl(self)))
        self._head.setText(self.tr("Last entry"))
        self.button.setText(self.tr("Undo"))
        self.button.setEnabled(bool(text))
        self._text.setText(text or self.tr("Nothing written yet"))
