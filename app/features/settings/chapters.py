"""The list of chapters: icon and name, one in front; arrow keys go from one to the next."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy

from app.ui import theme
from app.ui.icons import paint_icon
from app.ui.widgets.cards import Card
from app.ui.widgets.painting import is_rtl, mirrored, start

LEAST, AROUND = 196, 72  # px of the list; what stands around a name


class ChapterList(Card):
    """Signals:
    chosen: Place of the chapter.
    """

    chosen = Signal(int)

    def __init__(self, icons: tuple[str, ...]) -> None:
        super().__init__(margins=(10, 10, 10, 10))
        self.column.setSpacing(1)
        self._group = QButtonGroup(self)
        self.buttons = [ChapterButton(icon) for icon in icons]
        for place, button in enumerate(self.buttons):
            self._group.addButton(button, place)
            self.column.addWidget(button)
            button.clicked.connect(lambda _=False, place=place: self.chosen.emit(place))
        self.column.addStretch()

    def show_titles(self, titles: list[str]) -> None:
        for button, title in zip(self.buttons, titles, strict=True):
            button.setText(title)
        self.fit()

    def fit(self) -> None:
        """As wide as the longest name, at the text size of now."""
        look = theme.current()
        names = QFontMetrics(look.font(15, 600))
        longest = max(names.horizontalAdvance(button.text()) for button in self.buttons)
        self.setFixedWidth(max(LEAST, longest + AROUND))
        for button in self.buttons:
            button.setFixedHeight(look.px(36))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.fit()
        super().changeEvent(event)

    def choose(self, place: int) -> None:
        """Mark a chapter; says nothing through `chosen`."""
        self.buttons[place].setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step:
            place = (self._group.checkedId() + step) % len(self.buttons)
            self.buttons[place].setFocus()
            self.buttons[place].click()
        else:
            super().keyPressEvent(event)


class ChapterButton(QPushButton):
    """One chapter."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(174, 36)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            event.ignore()  # the list moves
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, rtl = theme.current(), QPainter(self), is_rtl(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        if on or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("brandSoft" if on else "sunken"))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        if self.hasFocus():
            painter.setPen(look.colour("focus"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        spot = mirrored(QRect(9, (self.height() - 20) // 2, 20, 20), self.rect(), rtl)
        role, weight = ("brand", "fill") if on else ("ink2", "regular")
        paint_icon(painter, spot.x(), spot.y(), self._icon, role, 20, weight)
        words = mirrored(QRect(36, 0, self.width() - 42, self.height()), self.rect(), rtl)
        painter.setPen(look.colour("ink"))
        painter.setFont(look.font(15, 600 if on else 400))
        painter.drawText(words, start(rtl), self.text())
