"""The amber frame around everything while the group is made up."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui import theme
from app.ui.widgets.painting import CENTRE

WIDTH, PLATE = 6, 22


class PracticeFrame(QWidget):
    """Stands around its window, which makes room for it; lets every click through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        window.setContentsMargins(WIDTH, PLATE, WIDTH, WIDTH)
        window.installEventFilter(self)
        self.resize(window.size())
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.ChildAdded):
            self.resize(self._window.size())
            self.raise_()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        mark, wide, high = look.colour("mark"), self.width(), self.height()
        plate = QRect(0, 0, wide, PLATE)
        for edge in (
            plate,
            QRect(0, high - WIDTH, wide, WIDTH),
            QRect(0, 0, WIDTH, high),
            QRect(wide - WIDTH, 0, WIDTH, high),
        ):
            painter.fillRect(edge, mark)
        painter.setFont(look.font(12, 700))
        painter.setPen(look.colour("badgeInk"))
        text = self.tr("PRACTICE · PIN of member 5: 2605")
        painter.drawText(plate, CENTRE, text)
