"""Tabs over a sheet: icon, word, how many things wait inside; a line under the one in front."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QWidget

from app.ui import theme
from app.ui.icons import paint_icon
from app.ui.widgets.painting import CENTRE, is_rtl, mirrored, start

HEIGHT = 43
PAD, TIGHT = 13, 5  # px at both ends of a tab, where there is room and where not


@dataclass(frozen=True, slots=True)
class Tab:
    """One tab; `count` comes formatted, "" shows none; `warns` marks it in amber."""

    text: str
    count: str = ""
    icon: str = ""
    warns: bool = False


class TabStrip(QTabBar):
    """Signals:
    currentChanged: Another tab came to the front (QTabBar).
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs: list[Tab] = []
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setFixedHeight(HEIGHT)

    def set_tabs(self, tabs: list[Tab]) -> None:
        """Show these tabs; the one in front stays there."""
        self._tabs = tabs
        while self.count() < len(tabs):
            self.addTab("")
        while self.count() > len(tabs):
            self.removeTab(self.count() - 1)
        for place, tab in enumerate(tabs):
            self.setTabText(place, f"{tab.text} {tab.count}".strip())
        self.update()

    def tabSizeHint(self, index: int) -> QSize:
        if index >= len(self._tabs):
            return QSize(60, HEIGHT)
        tab = self._tabs[index]
        width = QFontMetrics(theme.current().font(15, 600)).horizontalAdvance(tab.text) + 2 * PAD
        width += 24 if tab.icon else 0
        width += self._pill(tab) + 8 if tab.count else 0
        return QSize(width, HEIGHT)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index) - QSize(2 * (PAD - TIGHT), 0)

    def _pill(self, tab: Tab) -> int:
        metrics = QFontMetrics(theme.current().font(13, 600))
        return max(21, metrics.horizontalAdvance(tab.count) + 13)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, tab in enumerate(self._tabs):
            self._paint_tab(painter, place, tab)

    def _paint_tab(self, painter: QPainter, place: int, tab: Tab) -> None:
        look, rtl, spot = theme.current(), is_rtl(self), self.tabRect(place)
        on = place == self.currentIndex()
        left = PAD - max(0, self.tabSizeHint(place).width() - spot.width()) // 2
        role = "ink" if on else "ink2"
        if tab.icon:
            at = mirrored(QRect(spot.left() + left, 13, 18, 18), spot, rtl)
            paint_icon(painter, at.x(), at.y(), tab.icon, role, 18, "fill" if on else "regular")
            left += 24
        font = look.font(15, 600 if on else 500)
        wide = QFontMetrics(look.font(15, 600)).horizontalAdvance(tab.text)
        painter.setFont(font)
        painter.setPen(look.colour("focus" if on and self.hasFocus() else role))
        words = mirrored(QRect(spot.left() + left, 0, wide, HEIGHT - 3), spot, rtl)
        painter.drawText(words, start(rtl), tab.text)
        if tab.count:
            pill = QRect(spot.left() + left + wide + 8, 10, self._pill(tab), 21)
            pill = mirrored(pill, spot, rtl)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("badge" if tab.warns else "mutedBg"))
            painter.drawRoundedRect(QRectF(pill), 10.5, 10.5)
            painter.setPen(look.colour("badgeInk" if tab.warns else "mutedInk"))
            painter.setFont(look.font(13, 600))
            painter.drawText(pill, CENTRE, tab.count)
        if on:
            painter.fillRect(spot.left(), HEIGHT - 3, spot.width(), 3, look.colour("brand"))
