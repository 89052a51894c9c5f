"""The window before a book is open: opening, a passphrase, a sentence why not, the first run."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import AppError
from app.ui.error_texts import sentence
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.states import LoadingState, StatePage


class Entrance(QMainWindow):
    """Shows one page; the composition root says which.

    Signals:
        passphrase: Words were typed that may open the book.
    """

    passphrase = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Daftari")
        self.setMinimumSize(1024, 640)
        self._stack = QStackedWidget()
        self._opening, self._state = LoadingState(), StatePage()
        self._asking = PassphrasePage()
        self._asking.given.connect(self.passphrase)
        for page in (self._opening, self._state, self._asking):
            page.setObjectName("page")
            self._stack.addWidget(page)
        self.setCentralWidget(self._stack)

    def show_opening(self) -> None:
        """Nothing at first, grey lines after 300 ms, words after two seconds."""
        self._opening.start(self.tr("Opening the book. A large book takes a moment."))
        self._stack.setCurrentWidget(self._opening)

    def ask_passphrase(self, book: str, *, wrong: bool = False) -> None:
        self._asking.ask(book, wrong=wrong)
        self._stack.setCurrentWidget(self._asking)

    def show_problem(
        self, error: AppError, language: str, button: str, act: Callable[[], None]
    ) -> None:
        """Say why the book is not open, and offer one way on."""
        text = sentence(error, language)
        self._state.fill("warning-octagon", "badText", text, error.code, button, act, weight="fill")
        self._stack.setCurrentWidget(self._state)
        self._state.button.setFocus()

    def show_page(self, page: QWidget) -> None:
        """Show a page of the first run."""
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.setFocus()


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
