"""A QR code, painted dark on light in every theme, because cameras expect it so."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui import theme

MARGIN = 3  # modules of quiet around; more than enough beside a white card


class QrCode(QWidget):
    """Shows `text` as a square."""

    def __init__(self, side: int = 118) -> None:
        super().__init__()
        self._rows: list[bytearray] = []
        self.setFixedSize(side, side)

    def sizeHint(self) -> QSize:
        return self.size()

    def show_text(self, text: str) -> None:
        """Show another code; "" shows none."""
        import segno

        self._rows = list(segno.make(text, error="m", micro=False).matrix) if text else []
        self.setAccessibleName(text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._rows:
            return
        painter, light = QPainter(self), theme.Theme()
        painter.fillRect(self.rect(), light.colour("surface"))
        size = self.width() / (len(self._rows) + 2 * MARGIN)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(light.colour("ink"))
        for y, row in enumerate(self._rows):
            for x, dark in enumerate(row):
                if dark:
                    # A hair wider than the module, or seams of light show between them.
                    spot = QRectF((x + MARGIN) * size, (y + MARGIN) * size, size + 0.3, size + 0.3)
                    painter.drawRect(spot)
