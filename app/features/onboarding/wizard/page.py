"""A page of the wizard: a question, a word about it, and what answers it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.features.onboarding.wizard.draft import Draft
from app.ui.figures import Figures
from app.ui.widgets.labels import label


class Page(QWidget):
    """Lays its answers into `column`.

    Signals:
        changed: Something was answered; the draft knows it already.
    """

    changed = Signal()

    def __init__(self, draft: Draft) -> None:
        super().__init__()
        self.draft = draft
        self.question, self.words = label("", "first", wrap=True), label("", "lead", wrap=True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)
        self.column.addWidget(self.question)
        self.column.addWidget(self.words)
        self.column.addSpacing(8)

    @property
    def figures(self) -> Figures:
        """How amounts and days are written now."""
        return Figures(
            self.draft.language,
            "jalali" if self.draft.calendar == "jalali" else "gregorian",
            self.draft.currency,
        )

    def show_draft(self) -> None:
        """The page comes to the front, or what it depends on changed."""

    def retranslate(self) -> None:
        """Set all texts again."""

    def begin(self) -> None:
        """Put the keyboard where the first answer goes."""
