"""A paper as pictures: preview pages, and the black dots of a receipt printer."""

import struct
import zlib
from dataclasses import dataclass

import pypdfium2
from pypdfium2 import raw

from app.documents.pdf import render_pdf
from app.documents.sheet import Sheet

POINTS_PER_INCH = 72
DOTS_PER_MM = 8  # 203 dpi
HEAD_DOTS = 576  # a head of 72 mm in 80 mm of paper
BLACK_BELOW = 160  # of 255; a little bold, because thermal dots spread less than ink
LINES_PER_BLOCK = 255  # rows in one raster command; small printers have small buffers


@dataclass(frozen=True, slots=True)
class Raster:
    """Rows of bytes, top first.

    Attributes:
        bits: 1 or 8 bits a dot; with 1 bit a set bit is black, most significant bit first.
    """

    width: int
    height: int
    bits: int
    rows: bytes


def render_png(sheet: Sheet, page: int = 0, dpi: int = 96) -> bytes:
    """The picture of one page (from 0) for the preview."""
    return png_of(rasterise(render_pdf(sheet), page, dpi / POINTS_PER_INCH))


def rasterise(pdf: bytes, page: int, scale: float) -> Raster:
    """A page in 256 greys, `scale` dots a point."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        bitmap = document[page].render(scale=scale, grayscale=True)
        assert bitmap.format == raw.FPDFBitmap_Gray
        data, stride, width = bytes(bitmap.buffer), bitmap.stride, bitmap.width
        rows = b"".join(
            data[start : start + width] for start in range(0, stride * bitmap.height, stride)
        )
        return Raster(width, bitmap.height, 8, rows)
    finally:
        document.close()


def page_count(pdf: bytes) -> int:
    """How many pages a PDF has."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def png_of(raster: Raster) -> bytes:
    """A PNG file. Source: W3C PNG specification, section 11."""
    stride = raster.width * raster.bits // 8
    ink = raster.rows if raster.bits == 8 else bytes(byte ^ 0xFF for byte in raster.rows)
    lines = b"".join(b"\0" + ink[start : start + stride] for start in range(0, len(ink), stride))
    head = struct.pack(">IIBBBBB", raster.width, raster.height, raster.bits, 0, 0, 0, 0)
    chunks = (b"IHDR", head), (b"IDAT", zlib.compress(lines, 6)), (b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def receipt_bits(sheet: Sheet) -> Raster:
    """The dots of an 80 mm receipt: 576 across, one bit each."""
    assert sheet.size == "80mm", sheet.size
    grey = rasterise(render_pdf(sheet), 0, DOTS_PER_MM * 25.4 / POINTS_PER_INCH)
    left = (grey.width - HEAD_DOTS) // 2
    black = bytes(value < BLACK_BELOW for value in range(256))
    rows = []
    for start in range(left, len(grey.rows), grey.width):
        row = grey.rows[start : start + HEAD_DOTS].translate(black)
        bits = int(row.translate(_AS_DIGITS), 2)
        rows.append(bits.to_bytes(HEAD_DOTS // 8, "big"))
    return Raster(HEAD_DOTS, grey.height, 1, b"".join(rows))


_AS_DIGITS = bytes.maketrans(b"\0\1", b"01")


def escpos(raster: Raster, *, cut: bool = True) -> bytes:
    """Commands that print a 1-bit raster and cut the paper.

    Source: Epson ESC/POS: ESC @ (initialise), GS v 0 (raster bit image), GS V B (feed and cut).
    """
    assert raster.bits == 1
    stride = raster.width // 8
    parts = [b"\x1b@"]
    for first in range(0, raster.height, LINES_PER_BLOCK):
        lines = min(LINES_PER_BLOCK, raster.height - first)
        parts.append(b"\x1dv0\0" + struct.pack("<HH", stride, lines))
        parts.append(raster.rows[first * stride : (first + lines) * stride])
    if cut:
        parts.append(b"\x1dVB\0")
    return b"".join(parts)
