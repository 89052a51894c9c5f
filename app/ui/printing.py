"""Sends the pages of a PDF to a printer, in their own size."""

from PySide6.QtCore import QMarginsF, QRect, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from app.core.errors import Unavailable
from app.ui.pdf_pages import page_images, page_sizes_mm

DOTS = 300  # per inch: finer than the eye, small enough for an old printer


def print_pdf(pdf: bytes, printer: QPrinter, *, grey: bool = False) -> int:
    """Print every page; how many were sent.

    Raises:
        Unavailable: "printer.failed": the printer did not take the job.
    """
    sizes = page_sizes_mm(pdf)
    width, height = sizes[0]
    printer.setPageSize(QPageSize(QSizeF(width, height), QPageSize.Unit.Millimeter))
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    printer.setFullPage(True)
    colours = QPrinter.ColorMode.GrayScale if grey else QPrinter.ColorMode.Color
    printer.setColorMode(colours)
    painter = QPainter()
    if not painter.begin(printer):
        raise Unavailable("printer.failed", name=printer.printerName())
    try:
        for number, image in enumerate(page_images(pdf, DOTS)):
            if number and not printer.newPage():
                raise Unavailable("printer.failed", name=printer.printerName())
            _draw(painter, image)
    finally:
        painter.end()
    return len(sizes)


def _draw(painter: QPainter, image: QImage) -> None:
    """The page as large as fits, never stretched."""
    room = painter.viewport()
    size = image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    left = room.left() + (room.width() - size.width()) // 2
    painter.drawImage(QRect(left, room.top(), size.width(), size.height()), image)
