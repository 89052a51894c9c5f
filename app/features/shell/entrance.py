"""The window before a book is open: opening, a passphrase, a sentence why not, the first run.

It must stand on the screen before anything heavy is imported, so the pages come when needed.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

if TYPE_CHECKING:
    from app.core.errors import AppError
    from app.features.shell.passphrase import PassphrasePage
    from app.ui.widgets.states import LoadingState, StatePage


class Entrance(QMainWindow):
    """Shows one page; the program says which.

    Signals:
        passphrase: Words were typed that may open the book.
    """

    passphrase = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Daftari")
        self.setMinimumSize(1024, 640)
        self._stack, self._blank = QStackedWidget(), QWidget()
        self._blank.setObjectName("page")
        self._stack.addWidget(self._blank)
        self._loading: LoadingState | None = None
        self._problem: StatePage | None = None
        self._asking: PassphrasePage | None = None
        self.setCentralWidget(self._stack)

    def show_opening(self) -> None:
        """Nothing at first, grey lines after 300 ms, words after two seconds."""
        self._stack.setCurrentWidget(self._blank)
        QTimer.singleShot(0, self, self._show_loading)

    def ask_passphrase(self, book: str, *, wrong: bool = False) -> None:
        """Ask for the words that open `book`."""
        if self._asking is None:
            from app.features.shell.passphrase import PassphrasePage

            self._asking = PassphrasePage()
            self._asking.given.connect(self.passphrase)
        self._asking.ask(book, wrong=wrong)
        self.show_page(self._asking)
        self._asking.field.setFocus()

    def show_problem(
        self, error: "AppError", language: str, button: str, act: Callable[[], None]
    ) -> None:
        """Say why the book is not open, and offer one way on."""
        from app.ui.error_texts import sentence
        from app.ui.widgets.states import StatePage

        self._problem = self._problem or StatePage()
        text = sentence(error, language)
        self._problem.fill(
            "warning-octagon", "badText", text, error.code, button, act, weight="fill"
        )
        self.show_page(self._problem)
        self._problem.button.setFocus()

    @property
    def problem(self) -> "StatePage | None":
        """The page that says why not, once there was a reason."""
        return self._problem

    def show_page(self, page: QWidget) -> None:
        """Bring a page to the front."""
        if self._stack.indexOf(page) < 0:
            page.setObjectName("page")
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.setFocus()

    def _show_loading(self) -> None:
        if self._stack.currentWidget() is not self._blank:
            return
        from app.ui.widgets.states import LoadingState

        self._loading = self._loading or LoadingState()
        self._loading.start(self.tr("Opening the book. A large book takes a moment."))
        self.show_page(self._loading)
