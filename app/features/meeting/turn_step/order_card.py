"""The order of turns: who had it, whose it is, who comes next."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.core.allowances import TURNS
from app.features.meeting.turn_step.facts import TurnFacts, TurnLine
from app.ui import theme
from app.ui.allowance_line import AllowanceLine
from app.ui.figures import Figures
from app.ui.icons import paint_icon
from app.ui.session import Session
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import label
from app.ui.widgets.painting import end, is_rtl, mirrored, start

ICONS = {
    "done": ("check-circle", "okText", "fill"),
    "now": ("caret-right", "ink", "fill"),
    "later": ("circle", "ink3", "regular"),
}
LINE = 44


class OrderLine(QWidget):
    """One turn."""

    def __init__(self) -> None:
        super().__init__()
        self._line: TurnLine | None = None
        self._day = self._number = self._amount = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def fill(self, line: TurnLine, figures: Figures, today: str) -> None:
        self._line = line
        self._day = today if line.state == "now" else figures.day(line.on, "day_month")
        self._number, self._amount = figures.count(line.number), figures.money(line.minor)
        self.setAccessibleName(f"{self._number} {line.name} {self._day} {self._amount}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(260, theme.current().px(LINE))

    def paintEvent(self, event: QPaintEvent) -> None:
        line = self._line
        if line is None:
            return
        look, painter, rtl = theme.current(), QPainter(self), is_rtl(self)
        whole, height, here = self.rect(), self.height(), line.state == "now"
        if here:
            painter.fillRect(whole, look.colour("rowNow"))
        painter.setPen(look.colour("hair"))
        painter.drawLine(0, height - 1, self.width(), height - 1)
        name, role, weight = ICONS[line.state]
        spot = mirrored(QRect(40, (height - 18) // 2, 18, 18), whole, rtl)
        paint_icon(painter, spot.x(), spot.y(), name, role, 18, weight)
        bold = 600 if here else 400
        for left, width, text, side, strong, ink in (
            (0, 30, self._number, end(rtl), bold, "ink2"),
            (70, self.width() - 240, line.name, start(rtl), bold, "ink"),
            (self.width() - 175, 100, self._day, end(rtl), 400, "ink2"),
            (self.width() - 80, 80, self._amount, end(rtl), 600, "ink"),
        ):
            painter.setFont(look.font(15, strong))
            painter.setPen(look.colour(ink))
            painter.drawText(mirrored(QRect(left, 0, width, height), whole, rtl), side, text)


class OrderCard(Card):
    """The turns around this one, and which laptop may pay them if it is not this one."""

    def __init__(self, session: Session) -> None:
        super().__init__(margins=(24, 20, 24, 20))
        self._head, self._note = label("", "name"), label("", "muted", wrap=True)
        self.lines = [OrderLine() for _ in range(5)]
        self.column.setSpacing(0)
        self.column.addWidget(self._head)
        self.column.addSpacing(4)
        for line in self.lines:
            self.column.addWidget(line)
        self.column.addSpacing(16)
        self.column.addWidget(self._note)
        self.right = AllowanceLine(session, "muted")
        self.column.addWidget(self.right)
        self.column.addStretch()

    def show_order(self, facts: TurnFacts, figures: Figures) -> None:
        """Show the order; a round that ends is said."""
        left = facts.of - facts.number
        if facts.is_last:
            text = self.tr("This is the last turn of the round. The group agrees on a new order.")
        else:
            text = self.tr("%Ln turns to come in this round.", "", left) if facts.of else ""
        self.show_lines(facts.order, text, figures)
        self.right.ask_fund(TURNS)

    def show_lines(self, order: tuple[TurnLine, ...], note: str, figures: Figures) -> None:
        """Show these places, and what is to be said about them."""
        self._head.setText(self.tr("The order"))
        for number, line in enumerate(self.lines):
            line.setVisible(number < len(order))
            if number < len(order):
                line.fill(order[number], figures, self.tr("today"))
        self._note.setText(note)
