"""The print desk: makes the paper that a page wishes for and shows it before it is printed."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from app.core.errors import AppError, Refused
from app.core.permissions import may
from app.documents.options import Options
from app.ui.error_texts import sentence
from app.ui.papers import Paper
from app.ui.session import Session
from app.ui.widgets.print_preview import PrintPreview

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.book.transaction import Reading
    from app.documents.sheet import Sheet

# Papers of one kind come out of one printer: statements of the large one, receipts of the small.
ROLL_PAPERS = frozenset({"receipt"})


class Window(Protocol):
    """Where the preview stands."""

    def show_panel(self, panel: QWidget) -> None: ...
    def hide_panel(self, panel: QWidget) -> None: ...
    def say(self, text: str) -> None: ...


class PrintDesk(QObject):
    """One preview for all papers of an open book.

    The sheet is read on the book's thread and drawn on the pool; the preview is the last step.
    """

    def __init__(self, session: Session, window: Window, wall_ms: "Callable[[], int]") -> None:
        super().__init__()
        self._session, self._window, self._wall_ms = session, window, wall_ms
        self._paper: Paper | None = None
        self._printers: dict[bool, str] = {}
        self.preview: PrintPreview | None = None

    def show(self, wish: object) -> None:
        """Show the paper that is wished for; a page without one says so."""
        session = self._session
        if not isinstance(wish, Paper):
            text = QCoreApplication.translate("PrintDesk", "There is no paper of this page.")
            self._window.say(text)
        elif not may(session.roles, "print"):
            self._failed(Refused("print.not_allowed"))
        else:
            self._make(wish, wish.lang or session.language)

    def _make(self, paper: Paper, language: str) -> None:
        session, now_ms = self._session, self._wall_ms()
        self._paper = paper
        options = Options(
            now_ms=now_ms,
            lang=language,
            by=session.actor,
            watermark="practice" if session.practice else "",
        )
        session.read(
            lambda reading: build(reading, paper, options),
            lambda sheet: self._draw(paper, language, sheet),
            self._failed,
        )

    def _draw(self, paper: Paper, language: str, sheet: "Sheet") -> None:
        def work() -> bytes:
            from app.documents.pdf import render_pdf

            return render_pdf(sheet)

        title = paper.title or sheet.title
        self._session.tasks.run_aside(
            work, lambda pdf: self._show(pdf, paper, title, language), self._failed
        )

    def _show(self, pdf: bytes, paper: Paper, title: str, language: str) -> None:
        if paper is not self._paper:
            return  # another paper was wished for meanwhile
        preview = self._panel()
        used = self._printers.get(paper.code in ROLL_PAPERS, "")
        self._window.show_panel(preview)
        preview.show_pdf(pdf, title, paper.name, language, printer=used)

    def _panel(self) -> PrintPreview:
        if self.preview is None:
            panel = self.preview = PrintPreview()
            panel.closed.connect(self.close)
            panel.language_chosen.connect(self._in_language)
            panel.saved.connect(self._saved)
            panel.printed.connect(self._printed)
        return self.preview

    def close(self) -> None:
        """Put the preview away and show again what it covered."""
        self._paper = None
        if self.preview is not None:
            self._window.hide_panel(self.preview)

    def _in_language(self, language: str) -> None:
        if self._paper is not None:
            self._make(self._paper, language)

    def _saved(self, path: str) -> None:
        text = QCoreApplication.translate("PrintDesk", "Saved as {path}")
        self._window.say(text.format(path=path))

    def _printed(self, printer: str, pages: int, copies: int) -> None:
        if self._paper is not None:
            self._printers[self._paper.code in ROLL_PAPERS] = printer
        text = QCoreApplication.translate("PrintDesk", "Sent to {printer}")
        self._window.say(text.format(printer=printer))
        self.close()

    def _failed(self, error: AppError) -> None:
        self._window.say(sentence(error, self._session.language))


def build(reading: "Reading", paper: Paper, options: Options) -> "Sheet":
    """The sheet of a paper as of this reading.

    Raises:
        Refused: `document.unknown` or what the paper's subject is refused for.
    """
    from app.documents import find_document

    return find_document(paper.code).build(reading, paper.subject, options)
