"""The PDF container, by reportlab: pages, numbered objects, compressed streams, the file.

Only what is asked for gets in: reportlab would otherwise name a font of its own on every page, and
a viewer would look for it on its machine. The same objects give the same bytes (`invariant`).
"""

import zlib
from io import BytesIO

from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFObject, PDFStream
from reportlab.pdfgen.canvas import Canvas

COMPRESSION = 4  # a tenth faster than 6 for a twentieth more bytes
rl_config.useA85 = 0  # pages as bytes: seven-bit text took a third of the time
_FONTS = "BasicFonts"  # reportlab's own name for the font dictionary that all pages share


class PdfFile:
    """One file in the making. Points, from the lower left corner, as PDF counts."""

    def __init__(self, title: str, lang: str, *, rtl: bool) -> None:
        self._buffer = BytesIO()
        self._canvas = _BareCanvas(
            self._buffer, invariant=1, pageCompression=1, pdfVersion=(1, 7), lang=lang
        )
        self._canvas.setTitle(title)
        self._canvas.setAuthor("Daftari")
        self._canvas.setCreator("Daftari")
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        self._canvas.setViewerPreference("Direction", "R2L" if rtl else "L2R")
        self._document = self._canvas._doc

    def add(self, content: str) -> int:
        """Add a dictionary in PDF syntax and return its object number."""
        return self._number(_Literal(content))

    def add_stream(self, data: bytes, length1: int | None = None) -> int:
        """Add a stream and return its object number.

        Args:
            data: Already deflated (`packed`).
            length1: For a font program, its length before deflating.
        """
        entries: dict[str, object] = {"Filter": _Literal("/FlateDecode")}
        if length1 is not None:
            entries["Length1"] = length1
        return self._number(PDFStream(PDFDictionary(entries), data, filters=[]))

    def add_font(self, resource: str, number: int) -> None:
        """Offer font object `number` to all pages under the name `resource`."""
        self._document.idToObject[_FONTS][resource] = _Literal(f"{number} 0 R")

    def add_page(self, content: str, width: float, height: float, lowest: float) -> None:
        """Add a page whose paper ends at `lowest`, above the usual lower edge 0."""
        # Hundredths, so that a viewer's raster starts on the dot that the content counts from.
        self._canvas.setPageSize((round(width, 2), round(height - lowest, 2)))
        if lowest:
            self._canvas.addLiteral(f"1 0 0 1 0 {-lowest:.2f} cm")
        self._canvas.addLiteral(content)
        self._canvas.showPage()

    def finish(self) -> bytes:
        """The whole file."""
        self._canvas.save()
        return self._buffer.getvalue()

    def _number(self, thing: PDFObject) -> int:
        name = self._document.Reference(thing).name
        number, _ = self._document.idToObjectNumberAndVersion[name]
        return int(number)


class _BareCanvas(Canvas):  # type: ignore[misc]  # reportlab has no types
    """A canvas whose pages start empty, without naming Helvetica."""

    def _make_preamble(self) -> None:
        self._preamble = ""


class _Literal(PDFObject):  # type: ignore[misc]  # reportlab has no types
    """Text in PDF syntax, written as it is."""

    def __init__(self, content: str) -> None:
        self._content = content.encode("latin-1")

    def format(self, document: object) -> bytes:
        return self._content


def packed(data: bytes) -> bytes:
    """Deflate the content of a stream."""
    return zlib.compress(data, COMPRESSION)
