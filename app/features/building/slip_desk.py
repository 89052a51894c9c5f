"""Opens the slips of the building's page and hands what was typed to the presenter."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from app.core.permissions import may_seal
from app.features.building.cost_slip import CostSlip
from app.features.building.first_money import DepositSlip, OpeningSlip
from app.features.building.page import BuildingPage
from app.features.building.presenter import BuildingPresenter, Done, Failed
from app.features.building.slip import Slip
from app.features.building.slips import (
    CameSlip,
    LevySlip,
    MeterSlip,
    PaySlip,
    PeopleSlip,
    UnitSlip,
)
from app.ui.figures import Figures
from app.ui.screen import Screen

Order = Callable[[dict[str, Any], Done, Failed], None]


class SlipDesk(QObject):
    """The slips of the page; `slip` is the one that was opened last."""

    def __init__(self, screen: Screen, presenter: BuildingPresenter) -> None:
        super().__init__(screen)
        self._screen, self._presenter = screen, presenter
        self.slip: Slip | None = None

    def cost(self) -> None:
        """A cost of the month that is billed next."""
        if (parts := self._parts()) is not None:
            self._open(CostSlip(*parts, self._screen), self._presenter.write_cost)

    def pay(self) -> None:
        """Of the cost in front, what is still owed."""
        parts = self._parts()
        found = [one for one in parts[0].month if one.cost == self._presenter.key] if parts else []
        if parts is not None and found and found[0].left:
            self._open(PaySlip(found[0], *parts, self._screen), self._presenter.pay_cost)

    def people(self) -> None:
        """Who owns or rents the flat in front."""
        unit = self._presenter.unit
        if (parts := self._parts()) is not None and unit is not None:
            self._open(PeopleSlip(unit, *parts, self._screen), self._presenter.change_people)

    def meter(self) -> None:
        """What a meter of the flat in front shows."""
        unit = self._presenter.unit
        if (parts := self._parts()) is not None and unit is not None:
            self._open(MeterSlip(unit, *parts, self._screen), self._presenter.read_meter)

    def came(self) -> None:
        """What was transferred for the flat in front."""
        unit = self._presenter.unit
        if (parts := self._parts()) is not None and unit is not None:
            self._open(CameSlip(unit, *parts, self._screen), self._presenter.write_payment)

    def deposit(self) -> None:
        """The tenant's deposit of the flat in front."""
        unit = self._presenter.unit
        if (parts := self._parts()) is not None and unit is not None:
            self._open(DepositSlip(unit, *parts, self._screen), self._presenter.move_deposit)

    def opening(self) -> None:
        """What the flat in front owed when the book began."""
        unit = self._presenter.unit
        if (parts := self._parts()) is not None and unit is not None:
            self._open(OpeningSlip(unit, *parts, self._screen), self._presenter.write_opening)

    def unit(self) -> None:
        """A new flat."""
        if (parts := self._parts()) is not None:
            self._open(UnitSlip(*parts, self._screen), self._presenter.add_unit)

    def levy(self) -> None:
        """What the assembly asks of the owners."""
        if (parts := self._parts()) is not None:
            self._open(LevySlip(*parts, self._screen), self._presenter.write_levy)

    def _parts(self) -> tuple[BuildingPage, Figures, str] | None:
        page, session = self._presenter.page, self._screen.session
        if page is None or not may_seal(session.roles, "bill.issued"):
            return None
        return page, Figures.of(session), session.today()

    def _open(self, slip: Slip, order: Order) -> None:
        self.slip = slip
        slip.tell_what_is_free(self._screen.session)
        slip.wanted.connect(lambda values: order(values, slip.accept, slip.say))
        slip.finished.connect(slip.deleteLater)
        slip.open()
