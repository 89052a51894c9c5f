"""A page of the third card: the minutes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from app.core.minutes import TEXT_MAX
from app.features.meeting.other_step.facts import OtherFacts
from app.ui.figures import Figures
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label


class MinutesPage(QWidget):
    """Signals:
    wanted: The whole text of the minutes.
    typed: The text is another one.
    together: The officer wants the sentences of the book to begin with.
    """

    wanted = Signal(str)
    typed = Signal()
    together = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._word, self.text = label("", "muted"), QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self._written = ""
        self.button = KeyButton(kind="primary", keys=("Ctrl Enter",))
        self.gather = KeyButton(kind="quiet", keys=("F8",), icon="note-pencil")
        self.gather.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.gather.clicked.connect(self.together)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._word)
        column.addWidget(self.text, 1)
        column.addWidget(self.gather)
        column.addWidget(self.button)
        self.text.textChanged.connect(self._typed)
        self.button.clicked.connect(self.write)

    @property
    def is_changed(self) -> bool:
        return self.text.toPlainText() != self._written

    def show_facts(self, facts: OtherFacts, figures: Figures) -> None:
        """Show the minutes as written; what is being typed stays."""
        self._word.setText(self.tr("Minutes of this meeting"))
        self.text.setAccessibleName(self._word.text())
        self.button.setText(self.tr("Write the minutes"))
        self.gather.setText(self.tr("Put together what the book knows"))
        if not self.is_changed:
            self._written = facts.meeting.minutes
            self.text.setPlainText(self._written)
        elif facts.meeting.minutes != self._written:
            added = facts.meeting.minutes.removeprefix(self._written)
            self._written = facts.meeting.minutes
            self.text.setPlainText(self.text.toPlainText().rstrip() + added)
        self.button.setEnabled(self.is_changed)

    def _typed(self) -> None:
        self.button.setEnabled(self.is_changed and len(self.text.toPlainText()) <= TEXT_MAX)
        self.typed.emit()

    def write(self) -> None:
        """Ctrl+Enter: the minutes as they stand here go into the book."""
        if self.button.isEnabled():
            self.wanted.emit(self.text.toPlainText())

    def begin_with(self, text: str) -> None:
        """Show the sentences of the book over what was typed, to be edited."""
        typed = self.text.toPlainText().strip()
        self.text.setPlainText("\n".join(part for part in (text, typed) if part))
        self.text.setFocus()

    def written(self, text: str) -> None:
        self._written = text
        self.button.setEnabled(self.is_changed)
