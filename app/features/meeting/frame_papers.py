"""Photos and papers of one entry, over the list of Ctrl+H: shown, added, and opened."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QKeyEvent, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.features.meeting.frame_paper_files import Kept, PaperLine, keep, open_pages, papers_of
from app.operations.attaching import attach
from app.store.papers import Papers
from app.ui.error_texts import sentence
from app.ui.figures import Figures
from app.ui.session import Session
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine
from app.ui.widgets.tables import Head, Line, LinesTable, Text

WIDTH = 720
FILES = "*.jpg *.jpeg *.png *.webp *.pdf"
KIB = 1024


class PapersPanel(Card):
    """Enter opens the chosen paper, Ins asks for a file (or one is dropped on it), Esc goes back.

    Signals:
        closed: Go back to the list of entries.
    """

    closed = Signal()

    def __init__(self, page: QWidget, session: Session) -> None:
        super().__init__("brand", "top", margins=(18, 18, 18, 14))
        self.setParent(page)
        self.setAcceptDrops(True)
        self._page, self.session = page, session
        self._entry, self._found = "", dict[str, PaperLine]()
        self._title, self._about = label("", "h2"), label("", "name", wrap=True)
        self._hint, self.message = label("", "muted", wrap=True), MessageLine()
        self.table, self.view = LinesTable(()), QScrollArea()
        self.view.setWidgetResizable(True)
        self.view.hide()
        self.table.go_inside()
        self.add_button = KeyButton(keys=("Ins",), kind="primary")
        self.open_button = KeyButton(keys=("Enter",))
        self._close = KeyButton(keys=("Esc",), kind="quiet")
        buttons = QHBoxLayout()
        for button in (self.add_button, self.open_button, self._close):
            buttons.addWidget(button)
        buttons.addStretch()
        for part in (self._title, self._about, self._hint, self.table, self.message):
            self.column.addWidget(part)
        self.column.addWidget(self.view, 1)
        self.column.addStretch()
        self.column.addLayout(buttons)
        self.add_button.clicked.connect(self.choose_file)
        self.open_button.clicked.connect(lambda: self.open_paper(self.table.current_key()))
        self.table.opened.connect(self.open_paper)
        self._close.clicked.connect(self.close_panel)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Photos and papers"))
        self._hint.setText(
            self.tr(
                "They lie sealed beside the book on this laptop. A server carries them to the "
                "others for two years; sticks and copies of the book carry them too."
            )
        )
        self.add_button.setText(self.tr("Add a photo or a PDF…"))
        self.open_button.setText(self.tr("Show"))
        self._close.setText(self.tr("Back"))
        self.table.setAccessibleName(self._title.text())

    def open_panel(self, entry: str, words: str) -> None:
        """Show the papers of an entry."""
        self._entry = entry
        self._about.setText(words)
        self.message.hide()
        self.view.hide()
        width = min(WIDTH, self._page.width() - 32)
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = 16 if is_rtl else self._page.width() - width - 16
        self.setGeometry(left, 16, width, self._page.height() - 32)
        self.show()
        self.raise_()
        self.add_button.setFocus()
        self.read()

    def read(self) -> None:
        """Read the list again."""
        entry, papers = self._entry, Papers(self.session.book.path)
        self.session.read(
            lambda reading: papers_of(reading, papers, entry), self._show_lines, self.failed
        )

    def _show_lines(self, found: tuple[PaperLine, ...]) -> None:
        self._found = {one.id: one for one in found}
        heads = (Head(self.tr("Paper")), Head(self.tr("Size"), 120), Head(self.tr("Where"), 220))
        write = Figures.of(self.session)
        rows = [self._row(no, one, write) for no, one in enumerate(found, 1)]
        self.table.show_lines(rows, heads)
        self.table.setVisible(bool(found))
        self.open_button.setEnabled(bool(found))
        if found and self.add_button.hasFocus():
            self.table.setFocus()

    def _row(self, no: int, one: PaperLine, write: Figures) -> Line:
        kind = self.tr("Photo {no}") if one.kind == "photo" else self.tr("Document {no}")
        size = self.tr("{kib} KiB").format(kib=write.count(-(-one.size // KIB)))
        where = self.tr("here") if one.is_here else self.tr("has not come yet")
        if not one.is_here and Papers(self.session.book.path).is_forgotten(one.blob):
            where = self.tr("on another laptop")
        texts = (kind.format(no=write.count(no)), size, where)
        return Line(one.id, tuple(Text(text) for text in texts))

    # Adding

    def choose_file(self) -> None:
        """Ask which file."""
        dialog = QFileDialog(
            self, self.tr("Which photo or PDF?"), "", f"{self.tr('Photos and papers')} ({FILES})"
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.add(Path(name)))
        dialog.open()

    def add(self, path: Path) -> None:
        """Seal the file and put it to the entry."""
        book, entry = self.session.book, self._entry
        self.message.hide()

        def write(kept: Kept) -> None:
            self.session.write(
                lambda tx: attach(tx, entry=entry, kind=kept.kind, paper=kept.paper),
                lambda event: self._added(),
                self.failed,
            )

        self.session.tasks.run_aside(lambda: keep(book, path), write, self.failed)

    def _added(self) -> None:
        self.message.say("ok", self.tr("Sealed and put to the entry."))
        self.read()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.add(Path(url.toLocalFile()))
        event.acceptProposedAction()

    # Showing

    def open_paper(self, key: str) -> None:
        """Show a paper under the list; in clear it stands on the screen alone."""
        book, line = self.session.book, self._found.get(key)
        if line is not None:
            self.message.hide()
            self.session.tasks.run_aside(
                lambda: open_pages(book, line), self._show_pages, self.failed
            )

    def _show_pages(self, pages: list[QImage]) -> None:
        sheet, width = QWidget(), self.table.width() - 40
        column = QVBoxLayout(sheet)
        for image in pages:
            picture = QLabel()
            pixmap = QPixmap.fromImage(image)
            if pixmap.width() > width:
                pixmap = pixmap.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
            picture.setPixmap(pixmap)
            column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        self.view.setWidget(sheet)
        self.view.show()
        self.view.setFocus()  # the arrows turn the pages

    def failed(self, error: AppError) -> None:
        self.message.say("bad", sentence(error, self.session.language))

    # Closing

    def close_panel(self) -> None:
        self._drop_pages()
        self.hide()
        self.closed.emit()

    def _drop_pages(self) -> None:
        self.view.hide()
        shown = self.view.takeWidget()
        if shown is not None:
            shown.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        elif event.key() == Qt.Key.Key_Insert:
            self.choose_file()
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
