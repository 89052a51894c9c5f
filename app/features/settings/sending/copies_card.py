"""The newest copy of the book in two lines, and the way to make another or go back to one."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from app.features.settings.copies.reading import CopyLine
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label


class CopiesCard(Card):
    """Signals:
    copy, restore: A button.
    """

    copy = Signal()
    restore = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title, self._text = label("", "h2"), label("", "muted", wrap=True)
        self.copy_button, self.restore_button = KeyButton(), KeyButton(kind="quiet")
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self.copy_button)
        line.addWidget(self.restore_button)
        line.addStretch()
        self.column.addWidget(self._title)
        self.column.addWidget(self._text)
        self.column.addStretch()
        self.column.addLayout(line)
        self.copy_button.clicked.connect(self.copy)
        self.restore_button.clicked.connect(self.restore)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Copies of the book"))
        self.copy_button.setText(self.tr("Copy now"))
        self.restore_button.setText(self.tr("Restore"))

    def show_copies(self, lines: tuple[CopyLine, ...], when: Callable[[int], str]) -> None:
        """Say when the newest one was made."""
        if not lines:
            self._text.setText(
                self.tr("There is no copy yet. If this laptop is lost, so is the book.")
            )
            return
        words = self.tr("Last: {when}. Opened and checked.").format(when=when(lines[0].made_ms))
        if len(lines) > 1:
            words += " " + self.tr("%Ln older copies are kept.", "", len(lines) - 1)
        self._text.setText(words)
