"""The four figures over the table."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.features.payments.words import Words
from app.projections.payment_table import Figures
from app.ui import theme
from app.ui.widgets.cards import paint_sheet
from app.ui.widgets.painting import is_rtl, mirrored, start

HEIGHT = 68
INK = ("ink", "okText", "warnInk", "waitText")


class FiguresStrip(QWidget):
    """What we wrote, what came, what does not agree, what is in no book."""

    def __init__(self) -> None:
        super().__init__()
        self._cells: list[tuple[str, str]] = []
        self.fit()

    def fit(self) -> None:
        self.setFixedHeight(theme.current().px(HEIGHT))

    def show_figures(self, figures: Figures, words: Words) -> None:
        """Show the figures of the newest meeting with such payments."""
        wrote = self.tr("We wrote, meeting {no}").format(no=words.figures.count(figures.meeting_no))
        self._cells = [
            (wrote if figures.meeting_no else self.tr("We wrote"), words.money(figures.wrote)),
            (self.tr("M-Pesa says it came"), words.money(figures.agreed)),
            (self.tr("Does not agree"), words.money(figures.differs)),
            (self.tr("Came, but not in the book"), words.money(figures.unlisted)),
        ]
        self.setAccessibleName(". ".join(f"{title}: {value}" for title, value in self._cells))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, rtl = theme.current(), QPainter(self), is_rtl(self)
        paint_sheet(painter, QRect(self.rect()).toRectF())
        width = self.width() // max(1, len(self._cells))
        for place, (title, value) in enumerate(self._cells):
            cell = mirrored(QRect(place * width, 0, width, self.height()), self.rect(), rtl)
            if place:
                painter.setPen(look.colour("line"))
                edge = cell.right() if rtl else cell.left()
                painter.drawLine(edge, 1, edge, self.height() - 2)
            inner = cell.adjusted(16, 0, -12, 0)
            painter.setFont(look.font(13))
            painter.setPen(look.colour("ink2"))
            painter.drawText(inner.adjusted(0, 9, 0, -self.height() // 2 - 4), start(rtl), title)
            painter.setFont(look.font(23, 600))
            painter.setPen(look.colour(INK[place]))
            painter.drawText(inner.adjusted(0, self.height() // 2 - 6, 0, -6), start(rtl), value)
