"""The preview of a paper: its pages as pictures, zoom, language, copies, print, save as PDF."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import Unavailable
from app.ui.error_texts import sentence
from app.ui.keys import is_enter
from app.ui.pdf_pages import page_images
from app.ui.printing import print_pdf
from app.ui.translation import LANGUAGE_NAMES
from app.ui.widgets.beside import Beside
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine

Release = Callable[[int, Callable[[list[bytes]], None]], None]

ZOOMS = (50, 75, 100, 125, 150, 200)  # percent of 96 dots per inch
USUAL = 2  # its place


class PrintPreview(QWidget):
    """A panel over the page; Esc closes it.

    Signals:
        closed: Go back.
        language_chosen: The paper is wanted in this language; answer with `show_pdf`.
        saved: Path of the PDF that was written.
        printed: (name of the printer, pages, copies).

    Attributes:
        release: How the paper goes out: for so many sheets of it, hands the PDF of each over, which
            may say "copy 2" on its foot; at first each is the one that is shown.
    """

    closed = Signal()
    language_chosen = Signal(str)
    saved = Signal(str)
    printed = Signal(str, int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pdf, self._name, self._zoom = b"", "daftari", USUAL
        self._is_zoomed, self._widest = False, 0.0  # px of the widest page at 100 %
        self.release: Release = lambda copies, send: send([self._pdf] * copies)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title, self._pages_text = label("", "h2"), label("", "hint")
        self._language, self._printer, self._copies = QComboBox(), QComboBox(), QSpinBox()
        self._copies.setRange(1, 99)
        self._grey, self.message = QCheckBox(), MessageLine()
        for code, name in LANGUAGE_NAMES.items():
            self._language.addItem(name, code)
        self._print = KeyButton(kind="primary", icon="printer", keys=("Ctrl", "Enter"))
        self._save, self._back = KeyButton(icon="receipt"), KeyButton(kind="quiet", keys=("Esc",))
        self._smaller, self._larger = KeyButton("−"), KeyButton("+")
        self._sheet = QWidget()
        self._column = QVBoxLayout(self._sheet)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._sheet)
        self._lay_out()
        self._language.activated.connect(
            lambda _: self.language_chosen.emit(self._language.currentData())
        )
        for button, act in self._buttons():
            button.clicked.connect(act)
        self.retranslate()

    def _buttons(self) -> tuple[tuple[KeyButton, Callable[[], None]], ...]:
        return (
            (self._print, self.print_now),
            (self._save, self._ask_and_save),
            (self._back, self.closed.emit),
            (self._smaller, lambda: self._zoom_by(-1)),
            (self._larger, lambda: self._zoom_by(1)),
        )

    def _lay_out(self) -> None:
        shown: tuple[QWidget, ...] = (self._title, self._pages_text, self._smaller, self._larger)
        choices = (self._language, self._printer, self._copies, self._grey)
        head, line, what, how = QWidget(), Beside(6), QWidget(), QWidget()
        for group, parts in ((what, shown), (how, (*choices, self._save, self._print, self._back))):
            beside = QHBoxLayout(group)
            beside.setContentsMargins(0, 0, 0, 0)
            if group is how:
                beside.addStretch()
            for part in parts:
                beside.addWidget(part)
            if group is what:
                beside.addStretch()
        line.add_as_wide(what)
        line.add_main(how)
        head.setLayout(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 12, 22, 12)
        column.addWidget(head)
        column.addWidget(self.message)
        column.addWidget(self._scroll, 1)

    def retranslate(self) -> None:
        self._print.setText(self.tr("Print"))
        self._save.setText(self.tr("Save as PDF"))
        self._back.setText(self.tr("Back"))
        self._grey.setText(self.tr("Grey"))
        self._copies.setAccessibleName(self.tr("Copies"))
        self._copies.setToolTip(self.tr("Copies"))
        self._language.setAccessibleName(self.tr("Language of the paper"))
        self._printer.setAccessibleName(self.tr("Printer"))

    def show_pdf(
        self, pdf: bytes, title: str, name: str, language: str, *, printer: str = ""
    ) -> None:
        """Show the pages of `pdf`.

        Args:
            name: The file name that is offered.
            printer: The one that was used for such papers last; "" for the system's own.
        """
        self._pdf, self._name = pdf, name
        self._title.setText(title)
        self._language.setCurrentIndex(max(0, self._language.findData(language)))
        self._printer.clear()
        self._printer.addItems(QPrinterInfo.availablePrinterNames())
        usual = printer or QPrinterInfo.defaultPrinterName()
        self._printer.setCurrentIndex(max(0, self._printer.findText(usual)))
        can_print = self._printer.count() > 0
        self._print.setEnabled(can_print)
        for part in (self._printer, self._copies, self._grey):
            part.setVisible(can_print)
        self.message.hide()
        if not can_print:
            words = self.tr("This computer knows no printer. Save the paper as PDF.")
            self.message.say("muted", words, icon="printer")
        self._draw()
        self._fit()
        self.setFocus()

    @property
    def pages(self) -> int:
        """How many pages are shown."""
        return max(0, self._column.count() - 1)

    def _draw(self) -> None:
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        pages = page_images(self._pdf, ZOOMS[self._zoom] / 100 * 96)
        self._widest = max((one.width() * 100 / ZOOMS[self._zoom] for one in pages), default=0)
        for image in pages:
            picture = QLabel()
            picture.setPixmap(QPixmap.fromImage(image))
            self._column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch()
        self._pages_text.setText(self.tr("%Ln pages", "", len(pages)))

    def _fit(self) -> None:
        """The usual size, or the largest below it at which a page stands between the edges."""
        if self._is_zoomed or not self._widest:
            return
        margins = self._column.contentsMargins()
        room = self._scroll.viewport().width() - margins.left() - margins.right()
        holds = [one for one in range(USUAL + 1) if self._widest * ZOOMS[one] <= room * 100]
        found = max(holds, default=0)
        if found != self._zoom:
            self._zoom = found
            self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _zoom_by(self, step: int) -> None:
        self._is_zoomed = True
        self._zoom = max(0, min(len(ZOOMS) - 1, self._zoom + step))
        self._draw()

    def print_now(self) -> None:
        """Send the pages to the chosen printer."""
        if self._print.isEnabled():
            name, is_grey = self._printer.currentText(), self._grey.isChecked()
            self.release(self._copies.value(), lambda pdfs: self._send(pdfs, name, is_grey))

    def _send(self, pdfs: list[bytes], name: str, is_grey: bool) -> None:
        try:
            for pdf in pdfs:
                printer = QPrinter(QPrinterInfo.printerInfo(name))
                pages = print_pdf(pdf, printer, grey=is_grey)
        except Unavailable as error:
            self._say_failed(error)
        else:
            self.printed.emit(name, pages, len(pdfs))

    def _say_failed(self, error: Unavailable) -> None:
        self.message.say("bad", sentence(error, self._language.currentData()))

    def _ask_and_save(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as PDF"), f"{self._name}.pdf", "PDF (*.pdf)"
        )
        if path:
            self.save(Path(path))

    def save(self, path: Path) -> None:
        """Write the PDF; when that fails the panel says so."""
        self.release(1, lambda pdfs: self._write(pdfs[0], path))

    def _write(self, pdf: bytes, path: Path) -> None:
        try:
            path.write_bytes(pdf)
        except OSError:
            self._say_failed(Unavailable("file.not_written", name=path.name))
        else:
            self.saved.emit(str(path))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif is_enter(event) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.print_now()
        else:
            super().keyPressEvent(event)
