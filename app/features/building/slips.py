"""The slips of the building's page: a payment, a flat, its people, a meter, a levy."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.core.apartment.months import next_period
from app.core.apartment.unit_facts import KINDS as UNIT_KINDS
from app.core.errors import Refused
from app.core.splitting import split
from app.features.building.page import BuildingPage, UnitLine
from app.features.building.slip import Slip
from app.features.building.words import category_word, source_word, unit_kind_word
from app.projections.building_costs import BuildingCost
from app.ui.figures import Figures
from app.ui.typed_money import write_money

PAID_FROM = ("bank", "cash")
METERS = ("water", "heating", "electricity")
MONTHS_MOST = 24
SAID = ("yes", "no", "", "away")


class PaySlip(Slip):
    """What is still owed for a cost is paid."""

    def __init__(
        self, cost: BuildingCost, page: BuildingPage, figures: Figures, today: str, parent: QWidget
    ) -> None:
        super().__init__(
            self.tr("Pay a cost"), self.tr("Write the payment"), figures, today, parent
        )
        self._cost = cost
        self.amount = self.amount_line(self.tr("Amount"), write_money(cost.left, figures))
        self.source = self.choice(self.tr("Paid from"), [(s, source_word(s)) for s in PAID_FROM])
        self.approver = self.choice(self.tr("Allowed by"), [("", self.tr("nobody")), *page.people])
        self.finish()
        self.amount.setFocus()

    def leaves(self) -> str:
        return str(self.source.currentData())

    def values(self) -> dict[str, object]:
        return {
            "cost": self._cost.cost,
            "minor": self.money(self.amount),
            "source": str(self.source.currentData()),
            "approved_by": str(self.approver.currentData()),
        }


class UnitSlip(Slip):
    """A new flat with its owner."""

    def __init__(self, page: BuildingPage, figures: Figures, today: str, parent: QWidget) -> None:
        super().__init__(self.tr("A new flat"), self.tr("Write the flat"), figures, today, parent)
        self.name = self.line(self.tr("Number on the door"), needed=True)
        self.area = self.line(self.tr("Area (m²)"), needed=True)
        self.floor = self.line(self.tr("Floor"))
        self.kind = self.choice(self.tr("Kind"), [(k, unit_kind_word(k)) for k in UNIT_KINDS])
        self.owner = self.choice(self.tr("Owner"), page.people)
        self.people = self.line(self.tr("People of the owner who live there"))
        self.finish()
        self.name.setFocus()

    def values(self) -> dict[str, object]:
        return {
            "label": self.name.text(),
            "area_milli": self.milli(self.area),
            "floor": self.count(self.floor),
            "kind": str(self.kind.currentData()),
            "owner": str(self.owner.currentData()),
            "people": self.count(self.people),
        }


class PeopleSlip(Slip):
    """From a day on somebody owns or rents a flat, or so many live in it."""

    def __init__(
        self, unit: UnitLine, page: BuildingPage, figures: Figures, today: str, parent: QWidget
    ) -> None:
        title = self.tr("People of flat {label}").format(label=unit.label)
        super().__init__(title, self.tr("Write the change"), figures, today, parent)
        roles = [("tenant", self.tr("Tenant")), ("owner", self.tr("Owner"))]
        self.role = self.choice(
            self.tr("Who"), roles, "owner" if unit.lives and not unit.is_let else "tenant"
        )
        self.member = self.choice(
            self.tr("Name"), [("", self.tr("nobody: moved out")), *page.people]
        )
        self.people = self.line(self.tr("How many live there"))
        self.since = self.line(self.tr("From which day"))
        self.since.setPlaceholderText(figures.day(today))
        self.finish()
        self.member.setFocus()

    def values(self) -> dict[str, object]:
        return {
            "role": str(self.role.currentData()),
            "member": str(self.member.currentData()),
            "people": self.count(self.people),
            "from_on": self.day(self.since),
        }


class MeterSlip(Slip):
    """What a meter of a flat shows."""

    def __init__(
        self, unit: UnitLine, page: BuildingPage, figures: Figures, today: str, parent: QWidget
    ) -> None:
        title = self.tr("Meter of flat {label}").format(label=unit.label)
        super().__init__(title, self.tr("Write the reading"), figures, today, parent)
        names = dict.fromkeys((*page.meters, *METERS))
        self.meter = self.choice(self.tr("Which meter"), [(m, category_word(m)) for m in names])
        self.value = self.line(self.tr("What it shows"), needed=True)
        self.on = self.line(self.tr("On which day"))
        self.on.setPlaceholderText(figures.day(today))
        self.finish()
        self.value.setFocus()

    def values(self) -> dict[str, object]:
        return {
            "meter": str(self.meter.currentData()),
            "value": self.milli(self.value),
            "on": self.day(self.on),
        }


class CameSlip(Slip):
    """What was transferred for a flat between meetings."""

    def __init__(
        self, unit: UnitLine, page: BuildingPage, figures: Figures, today: str, parent: QWidget
    ) -> None:
        title = self.tr("Payment of flat {label}").format(label=unit.label)
        super().__init__(title, self.tr("Write the payment"), figures, today, parent)
        owed = write_money(unit.balance, figures) if unit.balance > 0 else ""
        self.amount = self.amount_line(self.tr("Amount"), owed)
        self.method = self.choice(
            self.tr("How it came"), [(m, source_word(m)) for m in page.methods]
        )
        self.code = self.line(self.tr("Code of the transfer"))
        self.on = self.line(self.tr("On which day"))
        self.on.setPlaceholderText(figures.day(today))
        self.finish()
        self.amount.setFocus()
        self.amount.selectAll()

    def values(self) -> dict[str, object]:
        return {
            "minor": self.money(self.amount),
            "method": str(self.method.currentData()),
            "code": self.code.text(),
            "on": self.day(self.on),
        }


class LevySlip(Slip):
    """What the assembly asks of the owners, and how every flat voted."""

    def __init__(self, page: BuildingPage, figures: Figures, today: str, parent: QWidget) -> None:
        super().__init__(
            self.tr("A levy of the assembly"), self.tr("Write the vote"), figures, today, parent
        )
        self._page = page
        self.name = self.line(self.tr("What for"), needed=True)
        self.amount = self.amount_line(self.tr("Amount"))
        self.months = self.line(self.tr("In how many months"), figures.count(1), needed=True)
        self.votes = QListWidget()
        self._said = dict.fromkeys((one.unit for one in page.units), "yes")
        for one in page.units:
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.UserRole, one.unit)
            self.votes.addItem(item)
            self._show(item, one)
        self.votes.itemActivated.connect(self._turn)
        self.votes.setMaximumHeight(220)
        self.add(self.tr("Enter on a flat: yes, no, silent, not there"), self.votes)
        self.finish()
        self.name.setFocus()

    def _turn(self, item: QListWidgetItem) -> None:
        """The next word of a flat."""
        unit = str(item.data(Qt.ItemDataRole.UserRole))
        self._said[unit] = SAID[(SAID.index(self._said[unit]) + 1) % len(SAID)]
        self._show(item, next(one for one in self._page.units if one.unit == unit))

    def _show(self, item: QListWidgetItem, one: UnitLine) -> None:
        words = {
            "yes": self.tr("yes"),
            "no": self.tr("no"),
            "": self.tr("silent"),
            "away": self.tr("not there"),
        }[self._said[one.unit]]
        item.setText(f"{one.label} · {one.owner}: {words}")

    def values(self) -> dict[str, object]:
        months = self.count(self.months)
        if not 1 <= months <= MONTHS_MOST:
            raise Refused("unit.count", typed=self.months.text().strip()[:12])
        minor, period, parts = self.money(self.amount), self._page.period, []
        for part in split(minor, [1] * months):
            parts.append((period, part))
            period = next_period(period, self.figures.calendar)
        return {
            "label": self.name.text(),
            "parts": tuple(parts),
            "votes": {unit: word for unit, word in self._said.items() if word != "away"},
        }
