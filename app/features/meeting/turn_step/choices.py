"""Lists to choose from that keep their choice while the page is shown anew; parts of a seat."""

from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtWidgets import QComboBox

from app.core.errors import AppError
from app.core.rotation.seating import read_shares
from app.core.rotation.seats import Owner
from app.ui.figures import Figures


def fill(box: QComboBox, rows: Sequence[tuple[str, object]]) -> bool:
    """Show these (words, value); whether they are others than before."""
    before = [(box.itemText(at), box.itemData(at)) for at in range(box.count())]
    if before == list(rows):
        return False
    chosen = box.currentData()
    box.blockSignals(True)
    box.clear()
    for text, data in rows:
        box.addItem(text, data)
    at = box.findData(chosen)
    box.setCurrentIndex(max(0, at) if rows else -1)
    box.blockSignals(False)
    return True


def part_of(text: str, member: str) -> Owner | None:
    """A part of a seat as typed, for a member; None for anything that is no part."""
    try:
        part = read_shares(text)
    except AppError:
        return None
    if not 0 < part < 1:
        return None
    return Owner(member=member, num=part.numerator, den=part.denominator)


def part_words(part: Fraction, figures: Figures) -> str:
    """A part of a seat in the reader's digits: "1/2"."""
    return f"{figures.count(part.numerator)}/{figures.count(part.denominator)}"
