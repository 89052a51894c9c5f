"""Drawing on pages: text, rules, boxes, squares, QR. Points, from the top left corner downwards.

A document of several pages shares its fonts; a page is finished when all are.
"""

from functools import lru_cache
from typing import Literal

import segno

from app.documents._pdf.embedding import FontUses
from app.documents._pdf.file import PdfFile
from app.documents._text.fonts import Weight
from app.documents._text.shaping import shape

Align = Literal["left", "right", "centre"]
# Any mask can be read; trying all eight for the prettiest took a third of a statement.
QR_MASK = 2
_CIRCLE = 0.5523  # handle length of a quarter circle drawn as a Bézier curve


class Page:
    """One page. Black is 0, white 1."""

    def __init__(self, document: "PdfDocument", width: float, height: float) -> None:
        self._document = document
        self._code: list[str] = []
        self._grey = 0.0
        self.width = width
        self.height = height
        self._lowest = 0.0

    def cut(self, y: float) -> None:
        """End the paper `y` points below its top: a receipt is as long as its text."""
        self._lowest = self.height - y

    def text(
        self,
        x: float,
        baseline: float,
        text: str,
        size: float,
        weight: Weight = "regular",
        align: Align = "left",
        *,
        tabular: bool = False,
        grey: float = 0.0,
    ) -> float:
        """Draw one line at its left end, right end or centre `x`; return its width in points."""
        if not text:
            return 0.0
        width, shown = self._document.line(text, size, weight, tabular)
        if align == "right":
            x -= width
        elif align == "centre":
            x -= width / 2
        if grey != self._grey:
            self._fill_grey(grey)
        self._code.append(f"BT {x:.2f} {self.height - baseline:.2f} Td {shown}ET\n")
        return width

    def slanted(self, text: str, size: float, weight: Weight, grey: float) -> None:
        """Draw a word across the page, rising, under what is drawn later."""
        document = self._document
        shaped = shape(text, document.lang, weight, rtl=document.rtl)
        cos, sin = 0.766, 0.643  # 40 degrees
        half = shaped.width * size / 2000
        x, y = self.width / 2 - half * cos, self.height / 2 - half * sin
        self._fill_grey(grey)
        shown = document.fonts.show(shaped, size)
        self._code.append(f"BT {cos} {sin} {-sin} {cos} {x:.2f} {y:.2f} Tm {shown}ET\n")

    def line(
        self,
        x0: float,
        y0: float,
        x1: float,
        y1: float,
        *,
        thick: float = 0.5,
        grey: float = 0.0,
        dashed: bool = False,
    ) -> None:
        """Draw a straight rule."""
        y0, y1 = self.height - y0, self.height - y1
        dash, solid = ("[3 2]0 d ", "[]0 d ") if dashed else ("", "")
        self._code.append(
            f"{grey:g} G {thick:g} w {dash}{x0:.2f} {y0:.2f} m {x1:.2f} {y1:.2f} l S {solid}\n"
        )

    def frame(self, x: float, y: float, width: float, height: float, *, thick: float = 1.0) -> None:
        """Draw the outline of a rectangle."""
        self._code.append(
            f"0 G {thick:g} w {x:.2f} {self.height - y - height:.2f} "
            f"{width:.2f} {height:.2f} re S\n"
        )

    def fill(self, x: float, y: float, width: float, height: float) -> None:
        """Fill a rectangle with black."""
        self._fill_grey(0.0)
        self._code.append(f"{x:.2f} {self.height - y - height:.2f} {width:.2f} {height:.2f} re f\n")

    def circle(self, x: float, y: float, radius: float, *, thick: float) -> None:
        """Draw the outline of a circle around (x, y)."""
        y, r, k = self.height - y, radius, radius * _CIRCLE
        self._code.append(
            f"0 G {thick:g} w {x + r:.2f} {y:.2f} m "
            f"{x + r:.2f} {y + k:.2f} {x + k:.2f} {y + r:.2f} {x:.2f} {y + r:.2f} c "
            f"{x - k:.2f} {y + r:.2f} {x - r:.2f} {y + k:.2f} {x - r:.2f} {y:.2f} c "
            f"{x - r:.2f} {y - k:.2f} {x - k:.2f} {y - r:.2f} {x:.2f} {y - r:.2f} c "
            f"{x + k:.2f} {y - r:.2f} {x + r:.2f} {y - k:.2f} {x + r:.2f} {y:.2f} c S\n"
        )

    def qr(self, x: float, y: float, size: float, content: str) -> None:
        """Draw a QR code of `size` points without its quiet zone."""
        rows = _qr_runs(content)
        module = size / len(rows)
        self._fill_grey(0.0)
        self._code.append(f"q {module:.4f} 0 0 {-module:.4f} {x:.2f} {self.height - y:.2f} cm\n")
        for row, runs in enumerate(rows):
            self._code += [f"{start} {row} {length} 1 re\n" for start, length in runs]
        self._code.append("f Q\n")

    def write(self, file: PdfFile) -> None:
        """Add the page to the file."""
        file.add_page("".join(self._code), self.width, self.height, self._lowest)

    def _fill_grey(self, grey: float) -> None:
        if grey != self._grey:
            self._code.append(f"{grey:g} g\n")
            self._grey = grey


class PdfDocument:
    """A document in one language, with pages of its own fonts."""

    def __init__(self, title: str, lang: str, *, rtl: bool) -> None:
        self.title = title
        self.lang = lang
        self.rtl = rtl
        self.fonts = FontUses()
        self.pages: list[Page] = []
        self._lines: dict[tuple[str, float, Weight, bool], tuple[float, str]] = {}

    def new_page(self, width: float, height: float) -> Page:
        """Add an empty page (points) and return it."""
        page = Page(self, width, height)
        self.pages.append(page)
        return page

    def line(self, text: str, size: float, weight: Weight, tabular: bool) -> tuple[float, str]:
        """Width in points and operators of a line; a paper says the same things many times."""
        key = (text, size, weight, tabular)
        line = self._lines.get(key)
        if line is None:
            shaped = shape(text, self.lang, weight, rtl=self.rtl, tabular=tabular)
            line = shaped.width * size / 1000, self.fonts.show(shaped, size)
            self._lines[key] = line
        return line

    def finish(self) -> bytes:
        """Write the file."""
        file = PdfFile(self.title, self.lang, rtl=self.rtl)
        self.fonts.write(file)
        for page in self.pages:
            page.write(file)
        return file.finish()


def qr_modules(content: str) -> int:
    """Modules along one side of the QR code of `content`."""
    return len(_qr_runs(content))


@lru_cache(maxsize=64)
def _qr_runs(content: str) -> tuple[tuple[tuple[int, int], ...], ...]:
    """Rows from the top; a row is runs (start, length) of dark modules."""
    rows = []
    for row in segno.make_qr(content, error="m", mask=QR_MASK).matrix:
        runs: list[tuple[int, int]] = []
        for place, dark in enumerate(row):
            if not dark:
                continue
            if runs and sum(runs[-1]) == place:
                runs[-1] = (runs[-1][0], runs[-1][1] + 1)
            else:
                runs.append((place, 1))
        rows.append(tuple(runs))
    return tuple(rows)
