"""Four figures over a member's passbook: savings, loan left, what can be borrowed, turn."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.locales.numbers import format_percent
from app.core.rounding import PPM
from app.features.members.one.presenter import MemberFigures
from app.ui import theme
from app.ui.figures import Figures
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import AmountLabel, label
from app.ui.widgets.painting import is_rtl


class FiguresCard(Card):
    """Word, number, what it comes from; four times."""

    def __init__(self) -> None:
        super().__init__(margins=(0, 0, 0, 0))
        self.figures = [OneFigure(first=place == 0) for place in range(4)]
        line = QHBoxLayout()
        line.setSpacing(0)
        for figure in self.figures:
            line.addWidget(figure, 1)
        self.column.addLayout(line)

    def show_member(self, figures: MemberFigures, write: Figures) -> None:
        savings, loan, more, turn = self.figures
        book, rules = figures.book, figures.rules
        word = self.tr("Savings, %Ln shares", "", book.shares)
        worth = self.tr("worth {amount} today").format(amount=write.estimate(book.worth))
        savings.say(
            word if rules.share_value else self.tr("Savings"),
            write.money(book.savings_minor),
            worth if book.worth != book.savings_minor else "",
        )
        loan.say(self.tr("Loan left"), write.due(book.loan_left), self._terms(figures, write))
        more.say(
            self.tr("Can borrow more") if book.loan_left else self.tr("Can borrow"),
            write.money(book.can_borrow),
            self._reason(figures, write),
        )
        more.setVisible(book.room is not None)
        loan.setVisible(book.lends or bool(book.loans))
        self._show_turn(turn, figures, write)

    def _reason(self, figures: MemberFigures, write: Figures) -> str:
        """How many times the savings it is; "" where the highest debt of a member says it."""
        room = figures.book.room
        if room is None or not room.times_ppm:
            return ""
        reason = self.tr("{times} × savings, less the loan")
        if not figures.book.loan_left:
            reason = self.tr("{times} × savings")
        whole, rest = divmod(room.times_ppm, PPM)
        times = format_percent(room.times_ppm, write.language) if rest else write.count(whole)
        return reason.format(times=times)

    def _terms(self, figures: MemberFigures, write: Figures) -> str:
        """What is late, then the instalments to come, when they are equal."""
        loans = figures.running_loans
        if not loans:
            return self.tr("no loan")
        unpaid = [one for loan in loans for one in loan.state.unpaid()]
        coming = [one.total for one in unpaid if one.due_on >= figures.late_before]
        parts = []
        if figures.late:
            parts.append(self.tr("{amount} late").format(amount=write.money(figures.late)))
        if coming and len(set(coming)) == 1:
            parts.append(f"{write.count(len(coming))} × {write.money(coming[0])}")
        elif coming:
            day = min(one.due_on for one in unpaid if one.due_on >= figures.late_before)
            text = self.tr("next {amount} on {day}")
            amount = sum(one.total for one in unpaid if one.due_on == day)
            parts.append(text.format(amount=write.money(amount), day=write.day(day, "day_month")))
        return (
            self.tr("{late}, then {rest}").format(late=parts[0], rest=parts[1])
            if len(parts) == 2
            else "".join(parts)
        )

    def _show_turn(self, turn: "OneFigure", figures: MemberFigures, write: Figures) -> None:
        place = figures.book.turn_no
        got = [line for line in figures.book.lines if line.turn_got]
        turn.setVisible(bool(place or got))
        under = "" if figures.since else self.tr("not yet")  # perhaps before what is here
        if got:
            last = got[-1]
            under = self.tr("got {amount} on {day}").format(
                amount=write.money(last.turn_got), day=write.day(last.on, "day_month")
            )
        number = self.tr("No. {number}").format(number=write.count(place)) if place else "–"
        turn.say(self.tr("Turn"), number, under)


class OneFigure(QWidget):
    """A word over a number over what it comes from."""

    def __init__(self, *, first: bool = False) -> None:
        super().__init__()
        self._first = first
        self.word, self.under = label("", "hint", wrap=True), label("", "hint", wrap=True)
        self.amount = AmountLabel(25, 600, leading=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 10, 10)
        column.setSpacing(0)
        for part in (self.word, self.amount, self.under):
            column.addWidget(part)
        column.addStretch(1)

    def say(self, word: str, amount: str, under: str) -> None:
        self.word.setText(word)
        self.amount.set_amount(amount)
        self.under.setText(under)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._first:
            painter = QPainter(self)
            painter.setPen(theme.current().colour("hair"))
            left = self.width() - 1 if is_rtl(self) else 0
            painter.drawLine(left, 1, left, self.height() - 2)
