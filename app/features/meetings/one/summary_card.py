"""Six figures over the page of a meeting."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.features.meetings.one.presenter import MeetingFigures
from app.ui.figures import Figures
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import AmountLabel, label


class SummaryCard(Card):
    """Six figures of the meeting in a line."""

    def __init__(self) -> None:
        super().__init__(margins=(16, 10, 16, 10))
        self._words = [label("", "hint") for _ in range(6)]
        self.amounts = [AmountLabel(20, 600, leading=True) for _ in range(6)]
        line = QHBoxLayout()
        for word, amount in zip(self._words, self.amounts, strict=True):
            cell = QVBoxLayout()
            cell.setSpacing(0)
            cell.addWidget(word)
            cell.addWidget(amount)
            line.addLayout(cell, 1)
        self.column.addLayout(line)

    def show_meeting(self, figures: MeetingFigures, write: Figures) -> None:
        totals = figures.totals
        out = totals.turn_paid + totals.welfare_paid + totals.expenses
        shown = (
            (self.tr("Here"), f"{write.count(totals.present)} / {write.count(len(figures.roll))}"),
            (self.tr("Collected"), write.money(totals.collected)),
            (self.tr("Lent"), write.money(totals.lent)),
            (self.tr("Paid out"), write.money(out)),
            (self.tr("Box"), write.money(totals.box)),
            (self.tr("Difference"), write.due(totals.difference)),
        )
        for (text, amount), word, place in zip(shown, self._words, self.amounts, strict=True):
            word.setText(text)
            place.set_amount(amount)
        self.amounts[5].set_amount(shown[5][1], role="badText" if totals.difference else "ink")
