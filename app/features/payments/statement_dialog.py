"""A statement of the provider beside the book: first what it says, then Enter takes it over."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.features.payments.words import Words
from app.ui.error_texts import sentence
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine

if TYPE_CHECKING:
    from app.book.transaction import Changes
    from app.core.errors import AppError
    from app.importing.payment_statement import Plan
    from app.ui.session import Session

WIDTH = 420
FILES = "*.csv *.xlsx"


class StatementDialog(QDialog):
    """Signals:
    taken: The statement was taken over.
    """

    taken = Signal()

    def __init__(self, session: "Session", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._words = session, words
        self._plan: Plan | None = None
        self.setWindowTitle(self.tr("Statement of M-Pesa"))
        self.setFixedWidth(WIDTH)
        self.lines = QGridLayout()
        self.lines.setColumnStretch(0, 1)
        self.message = MessageLine()
        self.main = KeyButton(self.tr("Take over"), kind="primary", keys=("Enter",), big=True)
        self.main.setEnabled(False)
        self.main.clicked.connect(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(8)
        column.addLayout(self.lines)
        column.addWidget(self.message)
        line = QHBoxLayout()
        line.addStretch()
        line.addWidget(self.main)
        column.addLayout(line)

    def choose(self) -> None:
        """Ask for the file; then show what it says."""
        files = QFileDialog(self.parentWidget(), self.tr("Which file?"), "", f"M-Pesa ({FILES})")
        files.setFileMode(QFileDialog.FileMode.ExistingFile)
        files.fileSelected.connect(lambda name: self.read(Path(name)))
        files.finished.connect(files.deleteLater)
        files.rejected.connect(self.deleteLater)
        files.open()

    def read(self, path: Path) -> None:
        """Compare the file with the book; nothing is written."""
        book = self._session.book

        def work() -> "Plan":
            from app.importing.payment_statement import open_statement, plan_of

            return plan_of(book, open_statement(path))

        self.open()
        self.message.say("muted", self.tr("Reading…"))
        self._session.run(work, self._show, self._say)

    def take(self) -> None:
        """Write what was found."""
        plan, book = self._plan, self._session.book
        if plan is None:
            return
        self._plan = None
        self.main.setEnabled(False)

        def work() -> "Changes[None] | None":
            from app.importing.payment_statement import take_over

            return take_over(book, plan)

        self._session.run(work, self._done, self._say)

    def _done(self, changes: "Changes[None] | None") -> None:
        if changes is not None:
            self._session.bus.publish(changes)
        self.taken.emit()
        self.accept()

    def _show(self, plan: "Plan") -> None:
        self._plan = plan
        count = self._words.figures.count
        for row, (text, number) in enumerate(
            (
                (self.tr("Payments in the statement"), plan.lines),
                (self.tr("Agree with the book"), plan.agree),
                (self.tr("Do not agree"), plan.differ),
                (self.tr("Sent back"), plan.sent_back),
                (self.tr("Came, but not in the book"), plan.unlisted),
            )
        ):
            self.lines.addWidget(label(text), row, 0)
            self.lines.addWidget(label(count(number), "h3"), row, 1)
        if plan.facts:
            self.message.hide()
        else:
            self.message.say("ok", self.tr("The book knows all of it already."))
        self.main.setEnabled(bool(plan.facts))
        self.main.setFocus()

    def _say(self, error: "AppError") -> None:
        self.message.say("bad", sentence(error, self._words.figures.language))
