"""Slips of a flat's money that no bill asks for: a tenant's deposit, what the old book said."""

from PySide6.QtWidgets import QWidget

from app.features.building.page import BuildingPage, UnitLine
from app.features.building.slip import Slip
from app.features.building.words import source_word
from app.ui.figures import Figures
from app.ui.typed_money import write_money
from app.ui.widgets.labels import label

PLACES = ("bank", "cash")


class DepositSlip(Slip):
    """A tenant's deposit comes, or goes back."""

    def __init__(
        self, unit: UnitLine, page: BuildingPage, figures: Figures, today: str, parent: QWidget
    ) -> None:
        title = self.tr("Deposit of flat {label}").format(label=unit.label)
        super().__init__(title, self.tr("Write the deposit"), figures, today, parent)
        kept = self.tr("Kept now: {amount}").format(amount=figures.money(unit.deposit))
        self._column.insertWidget(0, label(kept, "muted"))
        ways = [("in", self.tr("The tenant brings it")), ("out", self.tr("The tenant gets it"))]
        self.way = self.choice(self.tr("Which way"), ways, "out" if unit.deposit else "in")
        self.amount = self.amount_line(
            self.tr("Amount"), write_money(unit.deposit, figures) if unit.deposit else ""
        )
        self.source = self.choice(self.tr("Where"), [(one, source_word(one)) for one in PLACES])
        self.on = self.line(self.tr("On which day"))
        self.on.setPlaceholderText(figures.day(today))
        self.finish()
        self.amount.setFocus()
        self.amount.selectAll()

    def leaves(self) -> str:
        return str(self.source.currentData()) if self.way.currentData() == "out" else ""

    def values(self) -> dict[str, object]:
        minor = self.money(self.amount)
        return {
            "minor": -minor if self.way.currentData() == "out" else minor,
            "source": str(self.source.currentData()),
            "on": self.day(self.on),
        }


class OpeningSlip(Slip):
    """What a flat owed, or had ahead, when the book began."""

    def __init__(
        self, unit: UnitLine, page: BuildingPage, figures: Figures, today: str, parent: QWidget
    ) -> None:
        title = self.tr("Flat {label} in the old book").format(label=unit.label)
        super().__init__(title, self.tr("Write it"), figures, today, parent)
        ways = [("owes", self.tr("It owed")), ("ahead", self.tr("It had paid ahead"))]
        self.way = self.choice(self.tr("What"), ways)
        self.amount = self.amount_line(self.tr("Amount"))
        self.on = self.line(self.tr("On which day"))
        self.on.setPlaceholderText(figures.day(today))
        self.finish()
        self.amount.setFocus()

    def values(self) -> dict[str, object]:
        minor = self.money(self.amount)
        sign = -1 if self.way.currentData() == "ahead" else 1
        return {"minor": sign * minor, "on": self.day(self.on)}
