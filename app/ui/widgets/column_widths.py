"""Columns as wide as what stands in them, in this language at this text size."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtGui import QFontMetrics

from app.ui import theme
from app.ui.widgets.tables import Head, Line, Text

TOTAL_PX = 17
PADDING = 21  # both sides of a cell and its edge


def fitted(
    heads: Sequence[Head], lines: Sequence[Line], totals: Mapping[int, str] | None = None
) -> list[Head]:
    """Return heads whose widths hold their title, every cell and the totals (by column).

    A width of 0 goes on taking what is left; a given width is the least.
    """
    title = QFontMetrics(theme.current().font(13, 600))
    total = QFontMetrics(theme.current().font(TOTAL_PX, 600))
    found = []
    for place, head in enumerate(heads):
        needed = [title.horizontalAdvance(head.title)]
        needed += [_width(line.cells[place]) for line in lines]
        needed.append(total.horizontalAdvance((totals or {}).get(place, "")))
        width = max(head.width, max(needed) + PADDING) if head.width else 0
        found.append(replace(head, width=width))
    return found


def _width(cell: Text) -> int:
    if cell.chip:
        metrics = QFontMetrics(theme.current().font(13, 600))
        return metrics.horizontalAdvance(cell.text) + 38
    metrics = QFontMetrics(theme.current().font(15, cell.weight))
    return metrics.horizontalAdvance(cell.text) + (22 if cell.icon else 0)
