"""The way of an entry, painted: this laptop, the server (or a stick), the next laptop."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import theme
from app.ui.icons import paint_icon
from app.ui.widgets.painting import CENTRE, is_rtl, mirrored

UNDER = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True, kw_only=True)
class Station:
    """A place where entries are; `kind` is a colour family of the theme (ok, wait, muted)."""

    icon: str
    name: str
    under: str
    kind: str = "wait"


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """What is on its way between two stations; broken ways are drawn dashed."""

    text: str
    under: str
    is_open: bool = True


class Stations(QWidget):
    """Three stations at most and the ways between them."""

    def __init__(self) -> None:
        super().__init__()
        self._stations: tuple[Station, ...] = ()
        self._ways: tuple[Way, ...] = ()
        self._fit()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_stations(self, stations: tuple[Station, ...], ways: tuple[Way, ...]) -> None:
        self._stations, self._ways = stations, ways
        words = [f"{s.name}: {s.under}" for s in stations] + [f"{w.text} {w.under}" for w in ways]
        self.setAccessibleName(". ".join(words))
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the words need: they take a second line where three stations stand close."""
        look = theme.current()
        metrics = QFontMetrics(look.font(14))
        room = self.width() // 3 - 8
        is_long = any(metrics.horizontalAdvance(one.under) > room for one in self._stations)
        self.setFixedHeight(76 + look.px(54 if not is_long else 76))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._stations:
            return
        painter, rtl = QPainter(self), is_rtl(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # As wide as three stations, also when there are two.
        step = self.width() / 3
        first = (self.width() - step * len(self._stations)) / 2
        for place, station in enumerate(self._stations):
            left = round(first + place * step)
            area = mirrored(QRect(left, 0, round(step), self.height()), self.rect(), rtl)
            self._paint_station(painter, area, station)
        for place, way in enumerate(self._ways):
            left = round(first + (place + 0.5) * step) + 34
            area = mirrored(QRect(left, 0, round(step) - 68, self.height()), self.rect(), rtl)
            self._paint_way(painter, area, way, rtl)

    def _paint_station(self, painter: QPainter, area: QRect, station: Station) -> None:
        look = theme.current()
        tile = QRectF(area.center().x() - 28, 14, 56, 56)
        painter.setPen(QPen(look.colour(station.kind + "Line"), 1))
        painter.setBrush(look.colour(station.kind + "Bg"))
        painter.drawRoundedRect(tile, 8, 8)
        role = station.kind + "Ink"
        paint_icon(painter, tile.x() + 13, tile.y() + 13, station.icon, role, 30, "fill")
        painter.setPen(look.colour("ink"))
        painter.setFont(look.font(15, 600))
        high = look.px(22)
        painter.drawText(QRect(area.left(), 76, area.width(), high), CENTRE, station.name)
        painter.setPen(look.colour("ink2"))
        painter.setFont(look.font(14))
        under = QRect(area.left() + 4, 76 + high - 1, area.width() - 8, area.height() - 78 - high)
        painter.drawText(under, UNDER, station.under)

    def _paint_way(self, painter: QPainter, area: QRect, way: Way, rtl: bool) -> None:
        look = theme.current()
        role = "ink2" if way.is_open else "warnInk"
        middle, half = area.center().x(), min(46, area.width() // 2)
        pen = QPen(look.colour(role), 3)
        if not way.is_open:
            pen.setStyle(Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([2.4, 1.6])
        painter.setPen(pen)
        painter.drawLine(middle - half, 44, middle + half, 44)
        tip = middle - half if rtl else middle + half
        back = tip + 12 if rtl else tip - 12
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(role))
        painter.drawPolygon(QPolygonF([QPointF(tip, 44), QPointF(back, 38), QPointF(back, 50)]))
        painter.setPen(look.colour("ink" if way.is_open else "warnInk"))
        painter.setFont(look.font(14, 600))
        high = look.px(20)
        painter.drawText(QRect(area.left(), 34 - high, area.width(), high), CENTRE, way.text)
        painter.setPen(look.colour("ink2"))
        painter.setFont(look.font(13))
        painter.drawText(QRect(area.left(), 52, area.width(), high), CENTRE, way.under)
