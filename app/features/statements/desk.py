"""The print desk: makes the paper that a page wishes for and shows it before it is printed."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from app.core.errors import AppError, Refused
from app.core.permissions import may
from app.documents.numbering import issued, looked_at
from app.documents.options import Options
from app.ui.error_texts import sentence
from app.ui.papers import Paper
from app.ui.session import Session
from app.ui.widgets.print_preview import PrintPreview

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

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
        self._sheet: Sheet | None = None
        self._is_going_out = False
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
            lambda sheets: self._draw(paper, language, *sheets),
            self._failed,
        )

    def _draw(self, paper: Paper, language: str, sheet: "Sheet", seen: "Sheet") -> None:
        def show(pdfs: list[bytes]) -> None:
            if paper is self._paper:  # else another one was wished for meanwhile
                self._sheet = sheet
                self._show(pdfs[0], paper, paper.title or sheet.title, language)

        self._session.tasks.run_aside(lambda: draw((seen,)), show, self._failed)

    def _show(self, pdf: bytes, paper: Paper, title: str, language: str) -> None:
        preview = self._panel()
        used = self._printers.get(paper.code in ROLL_PAPERS, "")
        self._window.show_panel(preview)
        preview.show_pdf(pdf, title, paper.name, language, printer=used)

    def _panel(self) -> PrintPreview:
        if self.preview is None:
            panel = self.preview = PrintPreview()
            panel.release = self._release
            panel.closed.connect(self.close)
            panel.language_chosen.connect(self._in_language)
            panel.saved.connect(self._saved)
            panel.printed.connect(self._printed)
        return self.preview

    def _release(self, copies: int, send: "Callable[[list[bytes]], None]") -> None:
        """Number the paper that is shown, then let it out; one at a time."""
        sheet = self._sheet
        if sheet is None or self._is_going_out:
            return
        self._is_going_out = True

        def out(pdfs: list[bytes]) -> None:
            self._is_going_out = False
            send(pdfs)

        def failed(error: AppError) -> None:
            self._is_going_out = False
            self._failed(error)

        self._session.write(
            lambda tx: issued(tx, sheet, copies),
            lambda found: self._session.tasks.run_aside(lambda: draw(found), out, failed),
            failed,
        )

    def close(self) -> None:
        """Put the preview away and show again what it covered."""
        self._paper = self._sheet = None
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


def build(reading: "Reading", paper: Paper, options: Options) -> "tuple[Sheet, Sheet]":
    """The sheet of a paper as of this reading, without its number and as it is shown.

    Raises:
        Refused: `document.unknown` or what the paper's subject is refused for.
    """
    from app.documents import find_document

    if paper.make is None:
        sheet = find_document(paper.code).made_of(reading, paper.subject, options)
    else:
        sheet = paper.make(reading, options)
    return sheet, looked_at(reading, sheet)


def draw(sheets: "Sequence[Sheet]") -> list[bytes]:
    """The PDF of each sheet; slow, for the pool."""
    from app.documents.pdf import render_pdf

    return [render_pdf(sheet) for sheet in sheets]
