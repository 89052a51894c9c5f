"""The place on the paper where the next block goes, and drawing that mirrors in Persian.

Across the page, positions count from the reading side: left in English, right in Persian.
"""

from typing import Literal

from app.documents._layout.style import WATERMARK_GREY, Style, leading
from app.documents._pdf.page import Align, Page, PdfDocument
from app.documents._text.fonts import Weight
from app.documents._text.lines import break_lines, elide
from app.documents._text.shaping import shape
from app.documents.sheet import Sheet, Stamps

Side = Literal["start", "end", "centre", "right"]
ROLL_MAX = 5000.0  # points of receipt paper, cut to what was used
_SIDES: dict[tuple[Side, bool], Align] = {
    ("start", False): "left",
    ("start", True): "right",
    ("end", False): "right",
    ("end", True): "left",
    ("centre", False): "centre",
    ("centre", True): "centre",
    ("right", False): "right",
    ("right", True): "right",
}


class Flow:
    """A pen that goes down the pages of one sheet.

    Attributes:
        y: Where the next block begins, points from the top of the page.
        bottom: Where blocks must end, above the foot.
    """

    def __init__(self, sheet: Sheet, style: Style, foot: float) -> None:
        self.sheet = sheet
        self.style = style
        self.lang = sheet.lang
        self.rtl = sheet.rtl
        self.leading = leading(sheet.lang)
        self.document = PdfDocument(sheet.title, sheet.lang, rtl=sheet.rtl)
        self.height = style.height or ROLL_MAX
        self.bottom = self.height - foot
        self.start = style.margin
        self.end = style.width - style.margin
        self.page: Page
        self._widths: dict[tuple[str, Weight, bool], int] = {}
        self.y = 0.0
        self.new_page()

    @property
    def width(self) -> float:
        """Width of the text, points."""
        return self.end - self.start

    def new_page(self) -> None:
        """Go to the top of a fresh page, with its watermark."""
        self.page = self.document.new_page(self.style.width, self.height)
        self.y = self.style.top
        if self.sheet.watermark and not self.style.roll:
            self.page.slanted(self.sheet.watermark, self.style.width / 8, "bold", WATERMARK_GREY)

    def need(self, height: float) -> None:
        """Start a new page unless `height` points are left on this one."""
        if self.y + height > self.bottom and self.y > self.style.top:
            self.new_page()

    def text(
        self,
        x: float,
        baseline: float,
        text: str,
        size: float,
        weight: Weight = "regular",
        side: Side = "start",
        *,
        tabular: bool = False,
    ) -> float:
        """Draw one line; return its width."""
        align = _SIDES[side, self.rtl]
        return self.page.text(self.across(x), baseline, text, size, weight, align, tabular=tabular)

    def across(self, x: float) -> float:
        """Distance from the left edge of the paper."""
        return self.style.width - x if self.rtl else x

    def line(self, x0: float, x1: float, y: float, *, thick: float = 0.5, grey: float = 0) -> None:
        """A rule across."""
        self.page.line(self.across(x0), y, self.across(x1), y, thick=thick, grey=grey)

    def dashes(self, y: float) -> None:
        """A dashed rule over the whole text."""
        self.page.line(self.across(self.start), y, self.across(self.end), y, thick=0.9, dashed=True)

    def double_line(self, x0: float, x1: float, y: float, *, gap: float = 1.7) -> None:
        """The double rule, the mark of a total."""
        self.line(x0, x1, y, thick=0.7)
        self.line(x0, x1, y + gap, thick=0.7)

    def upright_double(self, x: float, y0: float, y1: float) -> None:
        """A double rule between groups of columns."""
        for offset in (-0.9, 0.9):
            place = self.across(x + offset)
            self.page.line(place, y0, place, y1, thick=0.4, grey=0.45)

    def box(self, x: float, y: float, width: float, height: float, *, thick: float = 0.9) -> None:
        """The outline of a rectangle that begins at `x`."""
        left = self.across(x + width) if self.rtl else x
        self.page.frame(left, y, width, height, thick=thick)

    def stamps(self, x: float, baseline: float, stamps: Stamps, side_length: float) -> float:
        """Draw the boxes of a passbook line from `x`; return their width."""
        step = side_length * 1.22
        for place in range(stamps.boxes):
            begin = x + place * step
            left = self.across(begin + side_length) if self.rtl else begin
            top = baseline - side_length + 0.4
            if place < stamps.filled:
                self.page.fill(left, top, side_length, side_length)
            else:
                inset = 0.35
                inner = side_length - 2 * inset
                self.page.frame(left + inset, top + inset, inner, inner, thick=0.7)
        return step * stamps.boxes - (step - side_length)

    def paragraph(
        self, text: str, size: float, weight: Weight = "regular", side: Side = "start"
    ) -> None:
        """Draw a text in as many lines as it needs and go below it."""
        for line in self.lines(text, self.width, size, weight):
            self.need(size * self.leading)
            self.y += size * self.leading
            x = (self.start + self.end) / 2 if side == "centre" else self.start
            self.text(x, self.y - size * (self.leading - 1), line, size, weight, side)

    def lines(
        self, text: str, width: float, size: float, weight: Weight = "regular"
    ) -> tuple[str, ...]:
        """`text` in lines of at most `width`."""
        return break_lines(text, width, lambda part: self.measure(part, size, weight))

    def fitted(self, text: str, width: float, size: float, weight: Weight = "regular") -> str:
        """As much of `text` as fits `width`."""
        return elide(text, width, lambda part: self.measure(part, size, weight))

    def measure(
        self, text: str, size: float, weight: Weight = "regular", *, tabular: bool = False
    ) -> float:
        """Width of `text` in points; asked as it will be drawn, it is shaped only once."""
        key = (text, weight, tabular)
        width = self._widths.get(key)
        if width is None:
            width = shape(text, self.lang, weight, rtl=self.rtl, tabular=tabular).width
            self._widths[key] = width
        return width * size / 1000
