"""A word at the start of a line and an amount at its end."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.ui import theme
from app.ui.widgets.labels import AmountLabel, label


class WordLine(QWidget):
    """Perhaps with a dot before the word, or a key cap after it."""

    def __init__(self, cap: QWidget | None = None, *, px: int = 15, dot: str = "") -> None:
        super().__init__()
        self._dot, self._text = dot, label()
        self._amount = AmountLabel(px, 600)
        self._square = QLabel() if dot else None
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        if self._square is not None:
            self._square.setFixedSize(10, 10)
            line.addWidget(self._square)
        line.addWidget(self._text)
        if cap is not None:
            line.addWidget(cap)
        line.addWidget(self._amount, 1)

    def fill(self, text: str, amount: str, role: str = "ink") -> None:
        self._text.setText(text)
        self._amount.set_amount(amount, "", role)
        if self._square is not None:
            colour = theme.current().colour(self._dot).name()
            self._square.setStyleSheet(f"background: {colour}; border-radius: 2px;")
