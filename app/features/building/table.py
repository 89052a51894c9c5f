"""The tables of the building's page: flats, costs of the month, bills."""

from app.core.apartment.costs import FROM_RESERVE
from app.core.apartment.months import days_of_period
from app.features.building.page import BuildingPage, UnitLine
from app.features.building.words import basis_word, category_word, payer_word
from app.projections.bills import Bill
from app.projections.building_costs import BuildingCost
from app.ui import theme
from app.ui.figures import Figures
from app.ui.widgets.tables import Head, Line, LinesTable, Text

ROW = 34
LEAST = 44  # px; a column holds what stands in it


class BuildingTable(LinesTable):
    """Rows of one tab; keys are units, costs and bills."""

    def __init__(self) -> None:
        super().__init__([Head("")])
        self.go_inside()
        self.horizontalHeader().setSectionsClickable(True)

    def fit(self) -> None:
        """Rows as tall as the text size wants."""
        self.verticalHeader().setDefaultSectionSize(theme.current().px(ROW))

    def show_tab(self, tab: str, page: BuildingPage, write: Figures) -> None:
        """Show the rows of a tab in its own columns."""
        if tab == "costs":
            rows = [self._cost(one, page, write) for one in page.month]
            self.show_fitted(rows, self._cost_heads(), {})
        elif tab == "bills":
            rows = [self._bill(one, write) for one in reversed(page.bills)]
            self.show_fitted(rows, self._bill_heads(), {})
        else:
            rows = [self._unit(one, write) for one in page.units]
            self.show_fitted(rows, self._unit_heads(), {})

    def _unit_heads(self) -> list[Head]:
        return [
            Head(self.tr("Flat"), LEAST),
            Head(self.tr("Lives there")),
            Head(self.tr("Owner")),
            Head(self.tr("People"), LEAST, money=True),
            Head(self.tr("Last bill"), LEAST, money=True),
            Head(self.tr("Owes"), LEAST, money=True),
            Head("", LEAST),
        ]

    def _unit(self, one: UnitLine, write: Figures) -> Line:
        return Line(
            one.unit,
            (
                Text(one.label, 600, sort=one.no),
                Text(one.lives or self.tr("empty"), role="ink" if one.lives else "ink3"),
                Text(one.owner, role="ink2" if one.is_let else "ink3"),
                Text(write.count(one.people), sort=one.people),
                Text(write.due(one.last), role="ink2", sort=one.last),
                Text(write.due(max(0, one.balance)), 600, sort=one.balance),
                self._chip(one, write),
            ),
        )

    def _chip(self, one: UnitLine, write: Figures) -> Text:
        if one.balance < 0:
            words = self.tr("{amount} ahead").format(amount=write.money(-one.balance))
            return Text(words, chip=("ok", "check-circle"), sort=one.balance)
        if one.late:
            return Text(self.tr("Late"), chip=("bad", "clock"), sort=one.late)
        if one.balance:
            return Text(self.tr("Open"), chip=("muted", "clock"), sort=0)
        return Text(self.tr("Paid"), chip=("ok", "check"), sort=-1)

    def _cost_heads(self) -> list[Head]:
        return [
            Head(self.tr("Cost")),
            Head(self.tr("Paid to")),
            Head(self.tr("Invoice"), LEAST),
            Head(self.tr("Divided")),
            Head(self.tr("Pays")),
            Head(self.tr("Amount"), LEAST, money=True),
            Head("", LEAST),
        ]

    def _cost(self, one: BuildingCost, page: BuildingPage, write: Figures) -> Line:
        return Line(
            one.cost,
            (
                Text(one.note or category_word(one.category), 600),
                Text(one.paid_to, role="ink2"),
                Text(one.invoice, role="ink2"),
                Text(basis_word(one.basis.kind), role="ink2"),
                Text(payer_word(one.payer), role="ink2"),
                Text(write.money(one.minor), 600, sort=one.minor),
                self._state(one, page, write),
            ),
        )

    def _state(self, one: BuildingCost, page: BuildingPage, write: Figures) -> Text:
        if one.left:
            words = self.tr("{amount} to pay").format(amount=write.money(one.left))
            return Text(words, chip=("warn", "hourglass-medium"), sort=one.left)
        if one.kind == FROM_RESERVE:
            return Text(self.tr("From the reserve"), chip=("muted", "vault"), sort=-1)
        if one.period != page.period:
            return Text(self.tr("Of an earlier month"), chip=("muted", "calendar-dots"), sort=-2)
        return Text("", sort=0)

    def _bill_heads(self) -> list[Head]:
        return [
            Head(self.tr("Month")),
            Head(self.tr("Written"), LEAST),
            Head(self.tr("To be paid by"), LEAST),
            Head(self.tr("Amount"), LEAST, money=True),
        ]

    def _bill(self, one: Bill, write: Figures) -> Line:
        return Line(
            one.bill,
            (
                Text(month_words(one.period, write), 600, sort=one.period),
                Text(write.day(one.on, "short"), role="ink2", sort=one.on),
                Text(write.day(one.due_on, "short"), role="ink2", sort=one.due_on),
                Text(write.money(one.minor), 600, sort=one.minor),
            ),
        )


def month_words(period: str, write: Figures) -> str:
    """The month as people name it."""
    return write.day(days_of_period(period, write.calendar)[0].isoformat(), "month_year")
