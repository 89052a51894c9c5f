"""Lines of a card: icon, words, a smaller word after them, the amount at the end."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.icons import paint_icon
from app.ui.widgets.painting import VCENTRE, end, is_rtl, mirrored, start


class IconLine(QWidget):
    """One painted line over a hair line; words give way in their middle, the amount never.

    Args:
        px: Size of the words; the amount is two pixels larger.
        height: Of the line at 100 %.
    """

    def __init__(self, px: int = 16, height: int = 46, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._px, self._height = px, height
        self._icon = self._text = self._small = self._amount = ""
        self._icon_role, self._icon_weight, self._ruled = "ink", "regular", True
        self._amount_weight, self._amount_role = 600, "ink"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def fill(
        self, icon: str, text: str, amount: str = "", *, small: str = "", icon_role: str = "ink",
        icon_weight: str = "regular", amount_weight: int = 600, amount_role: str = "ink",
        ruled: bool = True,
    ) -> None:  # fmt: skip
        """Show one line; all texts come translated and formatted."""
        self._icon, self._text, self._small, self._amount = icon, text, small, amount
        self._icon_role, self._icon_weight, self._ruled = icon_role, icon_weight, ruled
        self._amount_weight, self._amount_role = amount_weight, amount_role
        self.setAccessibleName(" ".join(part for part in (text, small, amount) if part))
        self.update()

    def text(self) -> str:
        return self._text

    def amount(self) -> str:
        return self._amount

    def sizeHint(self) -> QSize:
        return QSize(160, theme.current().px(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, rtl = theme.current(), QPainter(self), is_rtl(self)
        whole, height = self.rect(), self.height()
        if self._ruled:
            painter.setPen(look.colour("hair"))
            painter.drawLine(0, height - 1, self.width(), height - 1)
        left = 0
        if self._icon:
            spot = mirrored(QRect(0, (height - 20) // 2, 20, 20), whole, rtl)
            paint_icon(
                painter, spot.x(), spot.y(), self._icon, self._icon_role, 20, self._icon_weight
            )
            left = 30
        font = look.font(self._px + 2, self._amount_weight)
        wide = QFontMetrics(font).horizontalAdvance(self._amount)
        painter.setFont(font)
        painter.setPen(look.colour(self._amount_role))
        amount = mirrored(QRect(self.width() - wide - 2, 0, wide + 2, height), whole, rtl)
        painter.drawText(amount, end(rtl), self._amount)
        self._words(painter, left, self.width() - wide - 14, rtl)

    def _words(self, painter: QPainter, left: int, right: int, rtl: bool) -> None:
        look, whole = theme.current(), self.rect()
        font, small_font = look.font(self._px), look.font(max(13, self._px - 2))
        small_wide = QFontMetrics(small_font).horizontalAdvance(self._small)
        room = right - left - (small_wide + 8 if self._small else 0)
        metrics = QFontMetrics(font)
        text = metrics.elidedText(self._text, Qt.TextElideMode.ElideMiddle, max(room, 60))
        painter.setFont(font)
        painter.setPen(look.colour("ink"))
        wide = metrics.horizontalAdvance(text)
        painter.drawText(
            mirrored(QRect(left, 0, wide + 4, self.height()), whole, rtl), start(rtl), text
        )
        if self._small:
            painter.setFont(small_font)
            painter.setPen(look.colour("ink2"))
            spot = QRect(left + wide + 6, 1, max(20, right - left - wide - 6), self.height())
            side = start(rtl) | VCENTRE
            painter.drawText(mirrored(spot, whole, rtl), side, self._small)


class LineList(QVBoxLayout):
    """As many IconLines as there are lines to show; they are made once and used again."""

    def __init__(self, px: int = 16, height: int = 46) -> None:
        super().__init__()
        self._px, self._height = px, height
        self.lines: list[IconLine] = []
        self.setSpacing(0)
        self.setContentsMargins(0, 0, 0, 0)

    def use(self, count: int) -> list[IconLine]:
        """Return exactly `count` lines, the further ones hidden."""
        while len(self.lines) < count:
            line = IconLine(self._px, self._height)
            self.lines.append(line)
            self.addWidget(line)
        for number, line in enumerate(self.lines):
            line.setVisible(number < count)
        return self.lines[:count]
