"""The rows of “Needs you”: as many as the card has room for."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.icons import paint_icon
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import AmountLabel, ElidedLabel

ROW_PX = 55


class NeedRows(QWidget):
    """Rows under each other, as many as are seen whole, and under them how many there are besides.
    The first is always shown.

    Signals:
        rest_wanted: Those for which there is no room; carries how many are shown before them.
    """

    rest_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._rows, self._total, self._is_whole = list[NeedRow](), 0, False
        self.more = KeyButton(kind="quiet")
        self.more.clicked.connect(lambda: self.rest_wanted.emit(len(self.shown)))
        below = QHBoxLayout()
        below.setContentsMargins(8, 0, 8, 0)
        below.addWidget(self.more)
        below.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(below)
        self._column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    @property
    def shown(self) -> list["NeedRow"]:
        """The rows that have room, in order."""
        return [row for row in self._rows if not row.isHidden()]

    def set_rows(self, rows: Sequence["NeedRow"], total: int) -> None:
        """Args:
        rows: The first ones. total: How many there are.
        """
        for row in self._rows:
            row.hide()
            self._column.removeWidget(row)
            row.deleteLater()
        self._rows, self._total = list(rows), total
        for place, row in enumerate(self._rows):
            self._column.insertWidget(place, row)
        self.updateGeometry()
        self._fit()

    def keep_whole(self, is_whole: bool) -> None:
        """Ask for the room of all rows, not only of the first."""
        self._is_whole = is_whole
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height(len(self._rows)))

    def minimumSizeHint(self) -> QSize:
        least = len(self._rows) if self._is_whole else min(1, self._total)
        return QSize(super().minimumSizeHint().width(), self._height(least))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _height(self, rows: int) -> int:
        more = self.more.sizeHint().height() if rows < self._total else 0
        return rows * theme.current().px(ROW_PX) + more

    def _fit(self) -> None:
        fitting = (n for n in range(len(self._rows), 1, -1) if self._height(n) <= self.height())
        room = next(fitting, 1)
        for place, row in enumerate(self._rows):
            row.setVisible(place < room)
        rest = self._total - len(self.shown)
        self.more.setVisible(rest > 0)
        self.more.setText(self.tr("%Ln more", "", rest))


class NeedRow(QFrame):
    """Icon in a tile, what, why, how much, verb."""

    def __init__(
        self, kind: str, icon_name: str, title: str, why: str, amount: str, verb: str
    ) -> None:
        super().__init__()
        self.title, self.why = ElidedLabel(title, "strong"), ElidedLabel(why, "hint")
        self.amount = AmountLabel(15)
        self.amount.set_amount(amount)
        self.button = KeyButton(verb)
        self.button.setMinimumWidth(96)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.why)
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 8, 14, 8)
        line.setSpacing(10)
        line.addWidget(Tile(kind, icon_name))
        line.addLayout(words, 1)
        line.addWidget(self.amount)
        line.addWidget(self.button)
        self.setFixedHeight(theme.current().px(ROW_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.current().colour("hair"))


class Tile(QWidget):
    """An icon on a small coloured sheet."""

    def __init__(self, kind: str, icon_name: str) -> None:
        super().__init__()
        self._kind, self._icon = kind, icon_name
        self.setFixedSize(34, 34)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour(self._kind + "Line"), 1))
        painter.setBrush(look.colour(self._kind + "Bg"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        paint_icon(painter, 8, 8, self._icon, self._kind + "Ink", 18)
