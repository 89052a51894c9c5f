"""The cards beside the fair order, one under the other; they roll when the window is small."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

LEAST = 400  # px


class SideColumn(QScrollArea):
    """The last card takes what is left of the height."""

    def __init__(self, *cards: QWidget) -> None:
        super().__init__()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for place, card in enumerate(cards, 1):
            column.addWidget(card, int(place == len(cards)))
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(LEAST)
