"""The head of a card of other business: a coloured tile, its name, the key that leads to it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui import theme
from app.ui.icons import paint_icon
from app.ui.widgets.avatar import KeyCap
from app.ui.widgets.labels import label


class Tile(QWidget):
    """An icon in white on the colour of its fund."""

    def __init__(self, icon: str, role: str) -> None:
        super().__init__()
        self._icon, self._role = icon, role
        self.setFixedSize(36, 36)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(self._role))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        paint_icon(painter, 8, 8, self._icon, "onBrand", 20, "fill")


class CardHead(QWidget):
    """Tile, name and key cap."""

    def __init__(self, icon: str, role: str, key: str) -> None:
        super().__init__()
        self._title = label("", "name")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(11)
        line.addWidget(Tile(icon, role))
        line.addWidget(self._title, 1)
        line.addWidget(KeyCap(key))

    def set_title(self, title: str) -> None:
        self._title.setText(title)
