"""The page that asks for the passphrase of a book."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label


class PassphrasePage(QWidget):
    """One field and one button.

    Signals:
        given: What was typed.
    """

    given = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._title, self._why = label("", "first"), label("", "muted", wrap=True)
        self.field, self.button = QLineEdit(), KeyButton(kind="primary", keys=("Enter",))
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setFixedWidth(380)
        self.field.returnPressed.connect(self._give)
        self.button.clicked.connect(self._give)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addStretch()
        line.addWidget(self.field)
        line.addWidget(self.button)
        line.addStretch()
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        for part in (self._title, self._why):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(part)
        column.addLayout(line)
        column.addStretch(3)

    def ask(self, book: str, *, wrong: bool) -> None:
        """Ask for the passphrase of `book`, again if it was `wrong`."""
        self._title.setText(book)
        self._why.setText(
            self.tr("These were not the words. Try again; nothing is lost.")
            if wrong
            else self.tr("Type the passphrase that opens this book.")
        )
        self.button.setText(self.tr("Open"))
        self.field.setProperty("state", "error" if wrong else "")
        self.field.style().polish(self.field)
        self.field.setAccessibleName(self._why.text())
        self.field.clear()
        self.field.setFocus()

    def _give(self) -> None:
        if self.field.text().strip():
            self.given.emit(self.field.text())
            self.field.clear()
