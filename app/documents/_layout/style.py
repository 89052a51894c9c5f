"""Measures of each paper size, in points; the look of the passbook in black and white."""

from dataclasses import dataclass

from app.documents.sheet import Size

MM = 72 / 25.4
HAIR_GREY = 0.72  # rules between lines of a table
WATERMARK_GREY = 0.9

# Height of a line as a multiple of the type size: Vazirmatn and Devanagari stand taller.
LEADING = {"fa": 1.5, "hi": 1.42}
LEADING_LATIN = 1.28
DOT = MM / 8  # of a receipt printer, 203 dpi


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """Attributes:
    height: 0 for a roll, which ends where the text ends.
    body, small, title, name, figure, total: Type sizes.
    row: Height of a table row in Latin script.
    """

    width: float
    height: float
    margin: float
    top: float
    body: float
    small: float
    title: float
    name: float
    figure: float
    total: float
    row: float
    qr: float

    @property
    def roll(self) -> bool:
        """Whether this is receipt paper without end."""
        return self.height == 0


STYLES: dict[Size, Style] = {
    "A4": Style(
        width=210 * MM,
        height=297 * MM,
        margin=37.5,
        top=36,
        body=9,
        small=8,
        title=14,
        name=18.5,
        figure=16,
        total=13,
        row=17,
        qr=47,
    ),
    "A5": Style(
        width=148 * MM,
        height=210 * MM,
        margin=25,
        top=25,
        body=7,
        small=6.2,
        title=10.5,
        name=13.5,
        figure=11.5,
        total=10,
        row=12.6,
        qr=36,
    ),
    # 80 mm of paper, of which heads print 72 mm (576 dots); nothing smaller than 25 dots.
    "80mm": Style(
        width=80 * MM,
        height=0,
        margin=6.5 * MM,
        top=5 * MM,
        body=9.2,
        small=8.9,
        title=9.2,
        name=12.2,
        figure=12.2,
        total=15.2,
        row=11.6,
        qr=50,
    ),
}


def leading(lang: str) -> float:
    """Height of a line of text as a multiple of its type size."""
    return LEADING.get(lang, LEADING_LATIN)
