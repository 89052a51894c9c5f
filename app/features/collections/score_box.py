"""The score with the figures it was made from: a bar for each habit, and the advice."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.core.locales.isolates import ltr
from app.core.rounding import divide
from app.features.collections.page import Told
from app.features.collections.words import (
    FACTORS,
    band_word,
    factor_figures,
    factor_points,
    factor_title,
    score_number,
)
from app.ui import theme
from app.ui.figures import Figures
from app.ui.widgets.painting import end, is_rtl, start

HEAD, ROW = 40, 30


class ScoreBox(QWidget):
    """Every habit with its figures, the points it gave and the most it could give."""

    def __init__(self) -> None:
        super().__init__()
        self._score = self._band = ""
        self._rows: list[tuple[str, str, float]] = []
        self.fit()

    def fit(self) -> None:
        self.setFixedHeight(theme.current().px(HEAD + ROW * len(FACTORS)))

    def show_score(self, told: Told, write: Figures) -> None:
        """Show stored advice of kind "score"."""
        self._score, self._band = score_number(told, write), band_word(told)
        self._rows = []
        for name in FACTORS:
            points, best = factor_points(told, name)
            both = (write.count(divide(one, 100)) for one in (points, best))
            gained = ltr("/".join(both))
            part = points / best if best else 0.0
            words = self.tr("{habit}: {figures}").format(
                habit=factor_title(name), figures=factor_figures(name, told, write)
            )
            self._rows.append((words, gained, part))
        spoken = [f"{words}, {gained}" for words, gained, _ in self._rows]
        self.setAccessibleName(". ".join([f"{self._score} {self._band}", *spoken]))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, rtl = theme.current(), QPainter(self), is_rtl(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        head, row = look.px(HEAD), look.px(ROW)
        painter.setFont(look.font(30, 600))
        painter.setPen(look.colour("ink"))
        width = painter.fontMetrics().horizontalAdvance(self._score) + 12
        top = QRect(0, 0, self.width(), head)
        painter.drawText(top, start(rtl), self._score)
        painter.setFont(look.font(15, 600))
        painter.setPen(look.colour("ink2"))
        beside = top.adjusted(0, 0, -width, 0) if rtl else top.adjusted(width, 0, 0, 0)
        painter.drawText(beside, start(rtl), self._band)
        for place, (words, gained, part) in enumerate(self._rows):
            line = QRect(0, head + place * row, self.width(), row - 10)
            painter.setFont(look.font(13))
            painter.setPen(look.colour("ink"))
            painter.drawText(line, start(rtl), words)
            painter.setPen(look.colour("ink2"))
            painter.drawText(line, end(rtl), gained)
            bar = QRectF(0, line.bottom() + 2, self.width(), 4)
            painter.fillRect(bar, look.colour("hair"))
            long = bar.width() * part
            left = bar.right() - long if rtl else bar.left()
            role = "fSave" if part >= 0.75 else "waitLine" if part >= 0.5 else "badLine"
            painter.fillRect(QRectF(left, bar.top(), long, bar.height()), look.colour(role))
