"""A person as two letters in a circle, a group as a stamp, a day as a torn-off leaf."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import theme
from app.ui.widgets.cards import paint_sheet
from app.ui.widgets.painting import CENTRE, cap_width, paint_cap


def initials(name: str) -> str:
    """Return the first letters of the first two words; Persian ones are kept from joining."""
    letters = [word[0] for word in name.split()[:2]]
    joined = "\u200c" if any("\u0600" <= letter <= "\u06ff" for letter in letters) else ""
    return joined.join(letters)


class Avatar(QWidget):
    """Initials on a soft circle."""

    def __init__(self, side: int = 46, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side, self._text = side, ""
        self.setFixedSize(side, side)

    def set_name(self, name: str) -> None:
        self._text = initials(name)
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("brandSoft"))
        painter.drawEllipse(self.rect())
        painter.setPen(look.colour("brand"))
        painter.setFont(look.font(round(self._side * 0.37), 600))
        painter.drawText(self.rect(), CENTRE, self._text)


class GroupStamp(QWidget):
    """The monogram of the group in two rings, on the dark rail."""

    def __init__(self, side: int = 34, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side, self._text = side, ""
        self.setFixedSize(side, side)

    def set_name(self, name: str) -> None:
        self._text = name[:1]
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("mark"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(1, 1, self._side - 2, self._side - 2))
        painter.setFont(look.font(round(self._side * 0.42), 600))
        painter.setPen(look.colour("mark" if self._side > 34 else "navInk"))
        painter.drawText(self.rect(), CENTRE, self._text)


class DateLeaf(QWidget):
    """Month, day and weekday as on a wall calendar; the texts come formatted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._month = self._day = self._weekday = ""
        self.setFixedSize(92, 106)

    def set_date(self, month: str, day: str, weekday: str) -> None:
        self._month, self._day, self._weekday = month, day, weekday
        self.setAccessibleName(f"{weekday} {day} {month}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        paint_sheet(painter, QRectF(self.rect()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("brand"))
        painter.drawRoundedRect(QRectF(0, 0, 92, 24), 7, 7)
        painter.drawRect(QRectF(0, 12, 92, 12))
        painter.setPen(look.colour("onBrand"))
        painter.setFont(look.font(13, 600))
        painter.drawText(QRect(0, 0, 92, 24), CENTRE, self._month)
        painter.setPen(look.colour("ink"))
        painter.setFont(look.font(44, 600))
        painter.drawText(QRect(0, 24, 92, 58), CENTRE, self._day)
        painter.setPen(look.colour("ink2"))
        painter.setFont(look.font(13))
        painter.drawText(QRect(0, 78, 92, 26), CENTRE, self._weekday)


class KeyCap(QWidget):
    """One key cap standing in a line of text."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        self._text = text
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(cap_width(self._text), 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_cap(QPainter(self), QRectF(self.rect()), self._text)
