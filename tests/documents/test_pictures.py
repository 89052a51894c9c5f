"""Preview pictures and the dots of receipt printers."""

import struct
import zlib

import pytest
import segno

from app.book.paper_numbers import Numbered
from app.documents._pdf.page import QR_MASK
from app.documents.numbering import stamped
from app.documents.pictures import HEAD_DOTS, escpos, png_of, receipt_bits, render_png
from tests.documents.samples import LANGUAGES
from tests.documents.test_papers import receipt_sheet, statement

MARGIN = 20  # dots


def test_a_preview_is_a_png_of_the_page() -> None:
    png = render_png(statement(), dpi=72)
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", png[16:24])
    assert (width, height) == (596, 842)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_receipt_is_576_dots_wide_and_mostly_paper(lang: str) -> None:
    raster = receipt_bits(receipt_sheet(lang))
    assert raster.width == HEAD_DOTS
    assert len(raster.rows) == raster.height * HEAD_DOTS // 8
    black = sum(byte.bit_count() for byte in raster.rows)
    assert 0.02 < black / (raster.height * HEAD_DOTS) < 0.25
    stride = HEAD_DOTS // 8
    rows = [raster.rows[i : i + stride] for i in range(0, len(raster.rows), stride)]
    assert not any(row[0] & 0xC0 or row[-1] & 0x03 for row in rows)  # nothing touches the edge


def test_the_qr_on_thermal_paper_has_modules_of_whole_dots() -> None:
    sheet = stamped(receipt_sheet(), Numbered("A-000123"))
    raster = receipt_bits(sheet)
    matrix = segno.make_qr(sheet.footer.qr.content, error="m", mask=QR_MASK).matrix
    stride = HEAD_DOTS // 8

    def dot(x: int, y: int) -> int:
        return raster.rows[y * stride + x // 8] >> (7 - x % 8) & 1

    def stands_at(top: int, module: int) -> bool:
        return all(
            dot(MARGIN + x * module + dx, top + y * module + dy) == bool(dark)
            for y, row in enumerate(matrix)
            for x, dark in enumerate(row)
            for dx in range(module)
            for dy in range(module)
        )

    tops = range(raster.height // 2, raster.height - 3 * len(matrix))
    assert any(stands_at(top, module=3) for top in tops)


def test_printer_commands_carry_every_row_and_cut() -> None:
    raster = receipt_bits(receipt_sheet())
    data = escpos(raster)
    assert data.startswith(b"\x1b@\x1dv0\x00")
    assert data.endswith(b"\x1dVB\x00")
    rows, place = b"", 2
    while data[place : place + 4] == b"\x1dv0\x00":
        stride, lines = struct.unpack("<HH", data[place + 4 : place + 8])
        rows += data[place + 8 : place + 8 + stride * lines]
        place += 8 + stride * lines
    assert rows == raster.rows


def test_the_picture_of_a_receipt_is_black_on_white() -> None:
    png = png_of(receipt_bits(receipt_sheet()))
    start = png.index(b"IDAT") + 4
    size = struct.unpack(">I", png[start - 8 : start - 4])[0]
    first_row = zlib.decompress(png[start : start + size])[1 : 1 + HEAD_DOTS // 8]
    assert first_row == b"\xff" * (HEAD_DOTS // 8)
