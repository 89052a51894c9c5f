"""One chapter of the settings: a page beside the list of chapters."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.errors import AppError
from app.ui.change_bus import Changed
from app.ui.error_texts import sentence
from app.ui.keys import Action
from app.ui.session import Session
from app.ui.widgets.messages import MessageLine


class Section(QWidget):
    """Lays its parts into `column`; a line on top says what went wrong or was done.

    Signals:
        wants, done: As those of a screen.
    """

    wants = Signal(str, object)
    done = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.message = MessageLine()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(14)
        self.column.addWidget(self.message)

    def title(self) -> str:
        """Return the name of the chapter, translated."""
        return ""

    def activate(self) -> None:
        """The chapter comes to the front: read what it shows."""

    def deactivate(self) -> None:
        """The chapter leaves the front."""

    def retranslate(self) -> None:
        """Set all texts again."""

    def apply_changes(self, changes: Changed) -> None:
        """The book changed while the chapter is in front."""

    def actions_of_keys(self) -> list[Action]:
        """Return what the keys do in this chapter."""
        return []

    def failed(self, error: AppError) -> None:
        """Say why it was not done."""
        self.message.say("bad", sentence(error, self.session.language))

    def said(self, text: str) -> None:
        """Say that it was done."""
        self.message.say("ok", text)

    def write(self, operation: Callable[[Any], Any], done: Callable[[Any], None]) -> None:
        """Run one operation; a refusal is shown on top of the chapter."""
        self.message.hide()
        self.session.write(operation, done, self.failed)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
