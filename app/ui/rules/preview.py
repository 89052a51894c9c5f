"""What the rules mean: one meeting, one member, one year, and the page that will be filled in."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.core.constitution.preview import Preview
from app.ui import theme
from app.ui.figures import Figures
from app.ui.widgets.painting import end, is_rtl, mirrored, paint_double_rule, start

COLOURS = {"shares": "fSave", "savings": "fSave", "welfare": "fWelf", "turn": "fTurn"}
NAMES_SHOWN = 3
WIDTH = 380


class PreviewPanel(QWidget):
    """Painted; nothing here can be clicked."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._shown: Preview | None = None
        self._figures = Figures("en", "gregorian", "KES")
        self._names: tuple[str, ...] = ()
        self._top = 0

    def show_preview(self, shown: Preview, figures: Figures, names: tuple[str, ...]) -> None:
        """Show what rules mean for so many members; `names` are the first of them."""
        self._shown, self._figures, self._names = shown, figures, names[:NAMES_SHOWN]
        self.setAccessibleName(
            self.tr("Each member brings") + f" {figures.money(shown.brings)} {figures.unit}"
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 560)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), look.colour("surface"))
        painter.setPen(look.colour("line"))
        edge = self.width() - 1 if is_rtl(self) else 0
        painter.drawLine(edge, 0, edge, self.height())
        shown, self._top = self._shown, 26
        if shown is None:
            return
        members = self.tr("One meeting with %Ln members", "", shown.members)
        self._line(painter, members, font=look.font(16, 600))
        if shown.shares:
            usual = self.tr("if everyone buys the usual %Ln shares", "", shown.shares)
            self._line(painter, usual, font=look.font(15), ink="ink2")
        self._top += 14
        for kind, minor in shown.collected:
            self._line(
                painter,
                self._named(kind),
                self._figures.money(minor),
                square=COLOURS[kind],
                step=34,
            )
        self._brings(painter, shown)
        self._year(painter, shown)
        self._page(painter, shown)

    def _brings(self, painter: QPainter, shown: Preview) -> None:
        look = theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(look.colour("ink"), 1))
        painter.drawLine(26, self._top - 3, self.width() - 26, self._top - 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._top += 3
        amount = self._figures.money(shown.brings)
        big = look.font(22, 600)
        painter.setFont(big)
        wide = painter.fontMetrics().horizontalAdvance(amount)
        top = self._top
        self._line(painter, self.tr("Each member brings"), amount, font=look.font(16, 600), big=big)
        spot = self._mirror(QRect(self.width() - 26 - wide, top, wide, 1))
        paint_double_rule(painter, spot.left(), spot.right(), top + 31)
        unit = self._mirror(QRect(26, top, self.width() - 52 - wide - 8, 32))
        painter.setFont(look.font(15))
        painter.setPen(look.colour("ink3"))
        painter.drawText(unit, end(is_rtl(self)), self._figures.unit)
        self._top += 22

    def _year(self, painter: QPainter, shown: Preview) -> None:
        look = theme.current()
        saved, welfare = shown.in_a_year("shares", "savings"), shown.in_a_year("welfare")
        if not (saved or welfare):
            return
        head = self.tr("After %Ln meetings", "", shown.meetings)
        self._line(painter, head, font=look.font(14, 600), ink="ink2", step=26)
        if saved:
            self._line(painter, self.tr("Saved together"), self._figures.money(saved), step=28)
        if welfare:
            fund = self.tr("In the welfare fund")
            self._line(painter, fund, self._figures.money(welfare), step=28)
        self._top += 14

    def _page(self, painter: QPainter, shown: Preview) -> None:
        """The first lines of the grid that will be filled in."""
        look, rtl = theme.current(), is_rtl(self)
        if not shown.columns or self._top + 150 > self.height():
            return
        head = self.tr("The page you will fill in")
        self._line(painter, head, font=look.font(14, 600), ink="ink2", step=26)
        area = QRect(26, self._top, self.width() - 52, 28 * (len(self._names) + 1) + 2)
        painter.setPen(QPen(look.colour("line"), 1))
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        name_wide = area.width() // 3
        wide = (area.width() - name_wide) // len(shown.columns)
        rows = [self.tr("Member"), *self._names]
        for place, name in enumerate(rows):
            top = area.top() + 28 * place
            if place:
                painter.setPen(look.colour("hair"))
                painter.drawLine(area.left() + 1, top, area.right() - 1, top)
            painter.setFont(look.font(13, 400 if place else 600))
            painter.setPen(look.colour("ink"))
            cell = self._mirror(QRect(area.left() + 10, top, name_wide - 20, 28))
            elided = painter.fontMetrics().elidedText(
                name, Qt.TextElideMode.ElideRight, cell.width()
            )
            painter.drawText(cell, start(rtl), elided)
            for column, (kind, minor) in enumerate(shown.columns):
                left = area.left() + name_wide + wide * column
                cell = self._mirror(QRect(left, top, wide - 8, 28))
                painter.setPen(look.colour("ink" if place else COLOURS[kind]))
                text = self._figures.money(minor) if place else self._column(kind)
                painter.drawText(cell, start(rtl), text)
        self._top = area.bottom() + 16

    def _line(
        self,
        painter: QPainter,
        words: str,
        amount: str = "",
        *,
        font: QFont | None = None,
        big: QFont | None = None,
        ink: str = "ink",
        square: str = "",
        step: int = 22,
    ) -> None:
        look, rtl = theme.current(), is_rtl(self)
        spot = QRect(26, self._top, self.width() - 52, 32 if big else 24)
        if square:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(square))
            tile = self._mirror(QRect(26, self._top + 6, 12, 12))
            painter.drawRoundedRect(QRectF(tile), 2, 2)
        painter.setPen(look.colour(ink))
        painter.setFont(font or look.font(16))
        room = spot.adjusted(24 if square else 0, 0, 0, 0)
        painter.drawText(self._mirror(room), start(rtl), words)
        if amount:
            painter.setFont(big or look.font(16, 600))
            painter.drawText(self._mirror(spot), end(rtl), amount)
        self._top += 32 if big else step

    def _mirror(self, spot: QRect) -> QRect:
        return mirrored(spot, self.rect(), is_rtl(self))

    def _named(self, kind: str) -> str:
        return {
            "shares": self.tr("Shares"),
            "savings": self.tr("Savings"),
            "welfare": self.tr("Welfare"),
            "turn": self.tr("Turn, given out the same day"),
        }[kind]

    def _column(self, kind: str) -> str:
        return self.tr("Turn") if kind == "turn" else self._named(kind)
