"""Columns as wide as what stands in them, in this language at this text size."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtGui import QFontMetrics

from app.ui import theme
from app.ui.widgets.cells import Head, Line, Text

TOTAL_PX = 17
SIZES = (15, 14, 13, 12, 11)  # px of cells, the usual one first; numbers are never shortened
PADDING = 21  # both sides of a cell and its edge
ELASTIC_LEAST, ELASTIC_MOST = 84, 190  # px that a column of width 0 asks for


def fitted(
    heads: Sequence[Head],
    lines: Sequence[Line],
    totals: Mapping[int, str] | None = None,
    px: int = SIZES[0],
) -> list[Head]:
    """Return heads whose widths hold their title, every cell and the totals (by column).

    A width of 0 goes on taking what is left; a given width is the least.
    """
    shrink = px / SIZES[0]
    title = QFontMetrics(theme.current().font(13, 600))
    total = QFontMetrics(theme.current().font(round(TOTAL_PX * shrink), 600))
    found = []
    for place, head in enumerate(heads):
        needed = [title.horizontalAdvance(head.title)]
        needed += [_width(line.cells[place], px) for line in lines]
        needed.append(total.horizontalAdvance((totals or {}).get(place, "")))
        is_painted = any(line.cells[place].paint is not None for line in lines)
        least = head.width if is_painted else round(head.width * shrink)
        width = max(least, max(needed) + PADDING) if head.width else 0
        found.append(replace(head, width=width))
    return found


def fitting_size(
    heads: Sequence[Head], lines: Sequence[Line], totals: Mapping[int, str], room: int
) -> tuple[int, list[Head]]:
    """Return the largest size of cells at which all columns stand in `room`, and their heads.

    Where none does, the table scrolls sideways, and no column takes less than it needs.
    """
    for px in SIZES:
        found = fitted(heads, lines, totals, px)
        elastic = sum(
            _elastic(place, lines, px) for place, head in enumerate(found) if not head.width
        )
        if sum(head.width for head in found) + elastic <= room:
            return px, found
    return SIZES[-1], [
        head if head.width else replace(head, width=_elastic(place, lines, SIZES[-1]))
        for place, head in enumerate(found)
    ]


def _elastic(place: int, lines: Sequence[Line], px: int) -> int:
    """What a column that takes the rest needs, so that names are not cut."""
    widest = max((_width(line.cells[place], px) for line in lines), default=0)
    return max(ELASTIC_LEAST, min(ELASTIC_MOST, widest + PADDING))


def _width(cell: Text, px: int) -> int:
    if cell.chip:
        metrics = QFontMetrics(theme.current().font(13, 600))
        return metrics.horizontalAdvance(cell.text) + 38
    metrics = QFontMetrics(theme.current().font(px, cell.weight))
    return metrics.horizontalAdvance(cell.text) + (22 if cell.icon else 0)
