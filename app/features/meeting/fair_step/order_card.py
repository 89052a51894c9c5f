"""The fair order with its heading: the month, what can be lent, who has not paid yet."""

from PySide6.QtWidgets import QHBoxLayout

from app.core.fair_order.applicant import Applicant
from app.features.meeting.fair_step.facts import FairFacts, FairRow
from app.features.meeting.fair_step.order_list import BAR_COLOURS, OrderList, ShownRow
from app.features.meeting.fair_step.words import held_back, reason_of
from app.ui import theme
from app.ui.figures import Figures
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import label
from app.ui.widgets.segments import Segments


class OrderCard(Card):
    """The list cannot be reordered: it is what the rule says."""

    def __init__(self) -> None:
        super().__init__(margins=(18, 14, 10, 10))
        self._month, self._money = label("", "name"), label("", "muted", wrap=True)
        self.funds = Segments()
        self._legend = [label("", "hint") for _ in BAR_COLOURS]
        self.list, self.empty = OrderList(), label("", "muted", wrap=True)
        legend = QHBoxLayout()
        legend.addStretch()
        for part in self._legend:
            legend.addWidget(part)
        self.column.addWidget(self.funds)
        self.column.addWidget(self._month)
        self.column.addWidget(self._money)
        self.column.addLayout(legend)
        self.column.addWidget(self.empty)
        self.column.addWidget(self.list, 1)

    def show_facts(self, facts: FairFacts, figures: Figures) -> None:
        """Show everybody who asks, in the order of the rule."""
        self.funds.setVisible(len(facts.funds) > 1)
        if len(facts.funds) > 1:
            boxes = [box for box, _ in facts.funds]
            self.funds.set_choices([(name, "") for _, name in facts.funds])
            self.funds.show_choice(boxes.index(facts.look.box.box))
        self._month.setText(
            self.tr("Fair order, {month}").format(month=figures.day(facts.month, "month_year"))
        )
        paid = self.tr("{n} of {of} have paid").format(
            n=figures.count(facts.look.members - len(facts.look.unpaid)),
            of=figures.count(facts.look.members),
        )
        can = self.tr("{amount} can be lent").format(amount=figures.money(facts.look.available))
        self._money.setText(f"{can} · {paid}")
        words = (self.tr("waited"), self.tr("paid in"), self.tr("borrowed"))
        for part, text, colour in zip(self._legend, words, BAR_COLOURS, strict=True):
            part.setText(f"• {text}")
            part.setStyleSheet(f"color: {theme.current().colour(colour).name()};")
        self.empty.setText(self.tr("Nobody has asked for a loan this month yet."))
        self.empty.setVisible(not facts.rows)
        most = _largest(facts)
        self.list.setAccessibleName(self._month.text())
        self.list.show_rows([_shown(row, most, figures) for row in facts.rows])


def _largest(facts: FairFacts) -> tuple[int, int, int]:
    people = [_sizes(row.applicant) for row in facts.rows]
    waited, balance, lent = (max((one[at] for one in people), default=0) for at in range(3))
    return max(1, waited), max(1, balance), max(1, lent)


def _sizes(one: Applicant) -> tuple[int, int, int]:
    return one.waited, one.balance, one.lent


def _shown(row: FairRow, most: tuple[int, int, int], figures: Figures) -> ShownRow:
    sizes = _sizes(row.applicant)
    waited, balance, lent = (
        1000 * size // largest for size, largest in zip(sizes, most, strict=True)
    )
    return ShownRow(
        member=row.applicant.member,
        place=figures.count(row.place) if row.place else "–",
        name=row.name,
        reason=held_back(row, figures) or reason_of(row.applicant, figures),
        amount=figures.money(row.applicant.request),
        bars=(waited, balance, lent),
        is_in=not row.reason,
        is_first=row.is_first,
    )
