"""The pages of a PDF as pictures, for previews and printers."""

import pypdfium2
from PySide6.QtGui import QImage

MM_IN_POINT = 25.4 / 72


def page_images(pdf: bytes, dpi: float) -> list[QImage]:
    """Return the pages of a PDF as images, in order."""
    document = pypdfium2.PdfDocument(pdf)
    images = []
    for page in document:
        bitmap = page.render(scale=dpi / 72, rev_byteorder=True, prefer_bgrx=True)
        image = QImage(
            bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride,
            QImage.Format.Format_RGBX8888,
        )  # fmt: skip
        images.append(image.copy())
    document.close()
    return images


def page_sizes_mm(pdf: bytes) -> list[tuple[float, float]]:
    """Return (width, height) of every page in millimetres."""
    document = pypdfium2.PdfDocument(pdf)
    sizes = [page.get_size() for page in document]
    document.close()
    return [(width * MM_IN_POINT, height * MM_IN_POINT) for width, height in sizes]
