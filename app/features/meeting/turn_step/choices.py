"""Lists to choose from that keep their choice while the page is shown anew."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox


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
