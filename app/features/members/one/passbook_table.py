"""The passbook on screen: a line for each meeting, stamps, running savings, totals."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent

from app.core.locales.amounts import NOTHING_DUE
from app.features.members.one.presenter import MemberFigures
from app.projections.passbook import PassbookLine
from app.ui import theme
from app.ui.figures import Figures
from app.ui.widgets.painting import RIGHT
from app.ui.widgets.stamps import STEP, paint_stamps
from app.ui.widgets.tables import Head, Line, LinesTable, PaintCell, Text

ROW, ROW_LEAST = 28, 27  # px of a meeting
_METHODS = {
    "cash": "money-wavy",
    "mpesa": "device-mobile",
    "bank": "swap",
    "usdt": "circle",
}


class PassbookTable(LinesTable):
    """Eleven columns; those that the rules do not know are left out."""

    def __init__(self) -> None:
        super().__init__([Head("")])
        self._rows = 0
        self.setVerticalScrollMode(self.ScrollMode.ScrollPerItem)
        self.go_inside()

    def show_book(self, figures: MemberFigures, write: Figures) -> None:
        """Show the passbook, the newest meeting at the bottom and in front."""
        self.verticalHeader().setMinimumSectionSize(10)
        self.verticalHeader().setDefaultSectionSize(theme.current().px(ROW))
        shown = columns(figures)
        heads = self._heads(figures.rules.shares_max)
        lines = [self._row(line, figures, write, shown) for line in figures.book.lines]
        if figures.book.brought_forward:
            lines.insert(0, self._brought_forward(figures, write, shown))
        self.setCurrentIndex(self.lines_model.index(-1, 0))
        self._rows = len(lines)
        self.show_fitted(lines, [heads[place] for place in shown], self.totals(figures, write))
        if lines:
            self.setCurrentIndex(self.lines_model.index(len(lines) - 1, 0))
            self._snap()
            self.scrollToBottom()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._snap()

    def _snap(self) -> None:
        """Give the rows a height at which no meeting is cut in two by the edge of the table."""
        room, usual = self.viewport().height(), theme.current().px(ROW)
        least = theme.current().px(ROW_LEAST)
        if self._rows * usual > room >= least:
            fitting = min(self._rows, room // least)
            row = max(least, room // fitting)
            self.verticalHeader().setDefaultSectionSize(row)
            # What is left over goes to the first rows, a pixel each: no strip below the last one.
            left_over = room - row * fitting
            for at in range(left_over if fitting == self._rows else 0):
                self.setRowHeight(at, row + 1)
        elif room >= least:
            self.verticalHeader().setDefaultSectionSize(usual)  # there was less room before

    def _heads(self, most: int) -> list[Head]:
        return [
            Head(self.tr("No."), 30, money=True),
            Head(self.tr("Date"), 30),
            Head(self.tr("Stamps"), most * STEP + 20, opens=True),
            Head(self.tr("Shares"), 56, money=True),
            Head(self.tr("Savings"), 70, money=True),
            Head(self.tr("Welfare"), 66, money=True, opens=True),
            Head(self.tr("Turn"), 70, money=True),
            Head(self.tr("Fines"), 50, money=True),
            Head(self.tr("Loan paid"), 110, money=True, opens=True),
            Head(self.tr("Loan left"), 73, money=True),
            Head(self.tr("Paid by")),
        ]

    def _row(
        self, line: PassbookLine, figures: MemberFigures, write: Figures, shown: list[int]
    ) -> Line:
        cells = (
            Text(write.count(line.no), role="ink2"),
            Text(write.day(line.on, "day_month")),
            Text(write.count(line.stamps), paint=_stamps(line.stamps, figures.rules.shares_max)),
            Text(write.due(line.shares_minor + line.other_savings)),
            Text(write.money(line.savings_minor), 600),
            Text(write.due(line.welfare)),
            self._turn(line, write),
            Text(write.due(line.fine), 600 if line.fine else 400, _role(line.fine, "warnText")),
            self._loan(line, write),
            Text(write.due(line.loan_left), 600 if line.loan_left else 400),
            self._paid_by(line, write),
        )
        return Line(line.meeting, tuple(cells[place] for place in shown))

    def _brought_forward(self, figures: MemberFigures, write: Figures, shown: list[int]) -> Line:
        empty = Text("")
        cells = [empty] * 11
        cells[1] = Text(self.tr("Before"), role="ink2")
        cells[4] = Text(write.money(figures.book.brought_forward), 600)
        return Line("before", tuple(cells[place] for place in shown))

    def _turn(self, line: PassbookLine, write: Figures) -> Text:
        if line.turn_got:
            text = self.tr("got {amount}").format(amount=write.money(line.turn_got))
            return Text(text, 600, "okText")
        return Text(write.due(line.turn))

    def _loan(self, line: PassbookLine, write: Figures) -> Text:
        if line.borrowed:
            text = self.tr("borrowed {amount}").format(amount=write.money(line.borrowed))
            return Text(text, 600, "waitText")
        if not line.loan_due and not line.loan_paid:
            return Text(NOTHING_DUE)
        paid = write.money(line.loan_paid)
        if line.loan_paid < line.loan_due:
            rest = self.tr("of {amount}").format(amount=write.money(line.loan_due))
            return Text(f"{paid} {rest}", paint=self._paid_of(paid, rest))
        return Text(paid)

    def _paid_of(self, paid: str, rest: str) -> PaintCell:
        """What was paid in amber, “of” what was due in small grey."""

        def paint(painter: QPainter, area: QRect, rtl: bool) -> None:
            look = theme.current()
            big, small = look.font(self.text_px, 600), look.font(self.text_px - 2)
            wide_rest = QFontMetrics(small).horizontalAdvance(rest)
            wide_paid = QFontMetrics(big).horizontalAdvance(paid)
            # What was paid is read first: it stands on the reading side of what was due.
            gap = 5
            first, second = (0, wide_paid + gap) if rtl else (wide_rest + gap, 0)
            painter.setFont(big)
            painter.setPen(look.colour("warnText"))
            painter.drawText(area.adjusted(0, 0, -first, 0), RIGHT, paid)
            painter.setFont(small)
            painter.setPen(look.colour("ink2"))
            painter.drawText(area.adjusted(0, 0, -second, 0), RIGHT, rest)

        return paint

    def _paid_by(self, line: PassbookLine, write: Figures) -> Text:
        words = {
            "cash": self.tr("Cash"),
            "mpesa": self.tr("M-Pesa"),
            "bank": self.tr("Bank"),
            "usdt": self.tr("USDT"),
            "split": self.tr("Cash and M-Pesa"),
        }
        if line.is_held:
            return Text(self.tr("To decide"), chip=("clash", "arrows-merge"))
        if line.is_disputed:
            return Text(self.tr("Not agreed"), chip=("clash", "hand-palm"))
        if not line.methods:
            away = {"absent": self.tr("absent"), "excused": self.tr("apology")}
            return Text(away.get(line.status, NOTHING_DUE), role="ink2")
        text = write.names(words.get(method, method) for method in line.methods)
        return Text(text, role="ink2", icon=_METHODS.get(line.methods[0], "money-wavy"))

    def totals(self, figures: MemberFigures, write: Figures) -> dict[int, str]:
        """Return the sums by shown column."""
        book = figures.book
        sums = {
            1: self.tr("Total"),
            2: write.count(book.shares),
            4: write.money(book.savings_minor),
            5: write.money(sum(line.welfare for line in book.lines)),
            6: write.money(sum(line.turn for line in book.lines)),
            7: write.money(sum(line.fine for line in book.lines)),
            8: write.money(sum(line.loan_paid for line in book.lines)),
            9: write.money(book.loan_left),
        }
        shown = columns(figures)
        return {shown.index(at): text for at, text in sums.items() if at in shown}


def columns(figures: MemberFigures) -> list[int]:
    """Return which of the eleven columns are shown."""
    rules, lines = figures.rules, figures.book.lines
    hidden = set()
    if not rules.share_value:
        hidden |= {2}
    if not rules.welfare and not any(line.welfare for line in lines):
        hidden |= {5}
    if not rules.turn and not any(line.turn or line.turn_got for line in lines):
        hidden |= {6}
    if not figures.book.lends and not figures.book.loans:
        hidden |= {8, 9}
    return [place for place in range(11) if place not in hidden]


def _role(minor: int, role: str) -> str:
    return role if minor else "ink"


def _stamps(filled: int, most: int) -> PaintCell:
    def paint(painter: QPainter, area: QRect, rtl: bool) -> None:
        wide = most * STEP
        spot = QRect(area.right() - wide if rtl else area.left(), area.top(), wide, area.height())
        paint_stamps(painter, spot, filled, most, written=True, rtl=rtl)

    return paint
