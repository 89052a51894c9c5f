"""The pages of a PDF as pictures, for previews and printers."""

from itertools import islice

import pypdfium2
from PySide6.QtGui import QImage

MM_IN_POINT = 25.4 / 72


def page_images(
    pdf: bytes, dpi: float, *, most: int | None = None, widest: int = 0
) -> list[QImage]:
    """Return the pages of a PDF as images, in order.

    Args:
        most: At most so many pages, of a file that came from anywhere.
        widest: At most so many pixels on either side; 0 as many as `dpi` makes.
    """
    document = pypdfium2.PdfDocument(pdf)
    images = []
    for page in islice(document, most):
        scale = dpi / 72
        if widest:
            scale = min(scale, widest / max(page.get_size()))
        bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
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
