"""The card beside the lists: what the next bill asks, its check row, and the button for it."""

from PySide6.QtCore import Signal

from app.core.locales.isolates import island
from app.features.building.page import BuildingPage
from app.ui.figures import Figures
from app.ui.refusals import refusal
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import AmountLabel, label

WIDTH = 300


class MonthCard(Card):
    """Signals:
    issue: Write the bills of the month.
    usual: Write the charges of every month.
    """

    issue = Signal()
    usual = Signal()

    def __init__(self) -> None:
        super().__init__(margins=(16, 14, 16, 14))
        self.setFixedWidth(WIDTH)
        self.head = label("", "h2", wrap=True)
        self.cost, self.asked, self.adjusted = (label("", "", wrap=True) for _ in range(3))
        self.total = AmountLabel()
        self.check = label("", "", wrap=True)
        self.bill = KeyButton(kind="primary", keys=("F9",), big=True)
        self.repeat = KeyButton(keys=("F2",))
        self.bill.clicked.connect(self.issue)
        self.repeat.clicked.connect(self.usual)
        self.column.setSpacing(8)
        for part in (self.head, self.total, self.cost, self.asked, self.adjusted, self.check):
            self.column.addWidget(part)
        self.column.addStretch()
        self.column.addWidget(self.repeat)
        self.column.addWidget(self.bill)

    def show_page(self, page: BuildingPage, write: Figures, *, may_write: bool) -> None:
        """Show the next bill, or why there is none."""
        month = write.day(page.first, "month_year")
        self.head.setText(self.tr("Bill of {month}").format(month=month))
        self.bill.setText(self.tr("Issue the bills"))
        self.repeat.setText(self.tr("Charges of every month"))
        has_usual = any(one.minor for one in page.terms.usual)
        self.repeat.setVisible(has_usual)
        self.repeat.setEnabled(may_write)
        ready = page.prepared is not None
        self.bill.setEnabled(ready and may_write)
        for part in (self.total, self.cost, self.asked, self.adjusted):
            part.setVisible(ready)
        if page.prepared is None:
            error = page.why_not
            self.check.setText(refusal(error, write, {}) if error is not None else "")
            return
        self.total.set_amount(write.money(page.prepared.head.minor))
        self.cost.setText(self.tr("Costs: {amount}").format(amount=self._money(page.cost, write)))
        self.asked.setText(
            self.tr("Asked of {n} flats: {amount}").format(
                n=write.count(len(page.prepared.units)), amount=self._money(page.asked, write)
            )
        )
        self.adjusted.setVisible(page.adjusted != 0)
        self.adjusted.setText(
            self.tr("Corrections and late fees: {amount}").format(
                amount=self._money(page.adjusted, write)
            )
        )
        agrees = page.cost == page.asked
        self.check.setText(
            self.tr("Both agree to the last unit.") if agrees else self.tr("They do not agree.")
        )

    def _money(self, minor: int, write: Figures) -> str:
        return island(f"{write.money(minor)} {write.unit}")
