"""What a table shows: heads, cells ready to paint, lines."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

PaintCell = Callable[[QPainter, QRect, bool], None]


@dataclass(frozen=True, slots=True)
class Head:
    """One column: its title; `money` aligns right in both directions; `width` 0 stretches.

    `opens` draws the double line of the ledger before the column.
    """

    title: str
    width: int = 0
    money: bool = False
    opens: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """One cell, ready to paint.

    Attributes:
        chip: (kind, icon) paints the text as a chip; () as text.
        sort: What the cell is sorted by; minor units sort as numbers, never as text.
        paint: Draws the cell instead of `text` (which readers still hear): called with the
            painter, the cell without its margins, and whether it runs right to left.
        icon: Stands before the text.
    """

    text: str
    weight: int = 400
    role: str = "ink"
    chip: tuple[str, str] | tuple[()] = ()
    sort: int | str = ""
    paint: PaintCell | None = None
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One row; `key` is what the row stands for (an id)."""

    key: str
    cells: tuple[Text, ...]
