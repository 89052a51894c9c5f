"""The page of a building without Qt: which list is in front, what is written."""

from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from app.book.transaction import Tx
from app.core.errors import AppError
from app.features.building.page import BuildingPage, UnitLine, read_page
from app.operations.building import bills, costs, units
from app.operations.building.payments import UnitRow, record_unit_payment
from app.operations.contributions import How
from app.operations.corrections import undo_entry
from app.projections import building_costs

Done = Callable[[], object]
Failed = Callable[[AppError], None]


class BuildingView(Protocol):
    """What the presenter needs of the screen."""

    def show_page(self, page: BuildingPage) -> None: ...
    def show_failure(self, error: AppError) -> None: ...
    def written(self, what: str) -> None: ...


class BuildingPresenter:
    """Attributes:
    tab: Of TABS. key: Of the row in front; "" for none.
    """

    def __init__(self, session: Any, view: BuildingView) -> None:
        self._session, self._view = session, view
        self.page: BuildingPage | None = None
        self.tab, self.key = "units", ""
        self._written: list[Callable[[Tx], object]] = []  # what takes each back, for Ctrl+Z

    def read(self) -> None:
        today = self._session.today()
        self._session.read(
            lambda reading: read_page(reading, today), self._took, self._view.show_failure
        )

    @property
    def unit(self) -> UnitLine | None:
        """The flat in front."""
        found = self.page.units if self.page is not None and self.tab == "units" else ()
        return next((one for one in found if one.unit == self.key), None)

    def _took(self, page: BuildingPage) -> None:
        self.page = page
        self._view.show_page(page)

    # Orders

    def write_cost(self, values: dict[str, Any], done: Done, failed: Failed) -> None:
        page = self.page
        if page is not None:
            values = {"box": page.box, "period": page.period} | values
            self._order("cost", lambda tx: costs.record_cost(tx, **values), done, failed)

    def write_usual(self, failed: Failed) -> None:
        """The charges of every month that have no invoice."""
        page = self.page
        if page is not None:
            box, period = page.box, page.period
            self._order(
                "usual", lambda tx: costs.record_usual(tx, box=box, period=period), _nothing, failed
            )

    def pay_cost(self, values: dict[str, Any], done: Done, failed: Failed) -> None:
        self._order("paid", lambda tx: costs.settle_cost(tx, **values), done, failed)

    def write_levy(self, values: dict[str, Any], done: Done, failed: Failed) -> None:
        page = self.page
        if page is not None:
            values = {"box": page.box} | values
            self._order("levy", lambda tx: costs.approve_levy(tx, **values), done, failed)

    def add_unit(self, values: dict[str, Any], done: Done, failed: Failed) -> None:
        page = self.page
        if page is not None:
            values = {"box": page.box} | values
            self._order("unit", lambda tx: units.add_unit(tx, **values), done, failed)

    def change_people(self, values: dict[str, Any], done: Done, failed: Failed) -> None:
        unit = self.key
        self._order("people", lambda tx: units.occupy_unit(tx, unit=unit, **values), done, failed)

    def read_meter(self, values: dict[str, Any], done: Done, failed: Failed) -> None:
        unit = self.key
        self._order("meter", lambda tx: units.read_meter(tx, unit=unit, **values), done, failed)

    def write_payment(self, values: dict[str, Any], done: Done, failed: Failed) -> None:
        """What came for the flat in front between meetings."""
        row = UnitRow(
            unit=self.key,
            minor=values["minor"],
            how=How(method=values["method"], code=values["code"], on=values["on"]),
        )
        self._order("came", lambda tx: record_unit_payment(tx, meeting="", row=row), done, failed)

    def move_deposit(self, values: dict[str, Any], done: Done, failed: Failed) -> None:
        """Of the tenant of the flat in front."""
        unit = self.key
        self._order("deposit", lambda tx: units.move_deposit(tx, unit=unit, **values), done, failed)

    def write_opening(self, values: dict[str, Any], done: Done, failed: Failed) -> None:
        """What the flat in front owed when the book began."""
        unit = self.key
        self._order(
            "opening", lambda tx: units.record_unit_opening(tx, unit=unit, **values), done, failed
        )

    def issue(self, failed: Failed) -> None:
        """Ask the flats for the month that is next."""
        page, today = self.page, self._session.today()
        if page is not None:
            self._order(
                "bill",
                lambda tx: bills.issue_bill(tx, box=page.box, period=page.period, on=today),
                _nothing,
                failed,
            )

    def take_bill_back(self, bill: str, failed: Failed) -> None:
        self._order("bill_back", lambda tx: bills.take_bill_back(tx, bill=bill), _nothing, failed)

    def take_back(self, failed: Failed) -> bool:
        """Undo the newest deed of this page; False when there is none."""
        if not self._written:
            return False
        back = self._written.pop()
        self._order("taken_back", back, _nothing, failed)
        return True

    def _order(
        self, what: str, operation: Callable[[Tx], object], done: Done, failed: Failed
    ) -> None:
        def written(result: object) -> None:
            back = undo_of(what, result)
            if back is not None:
                self._written.append(back)
            done()
            self._view.written(what)
            self.read()

        self._session.write(operation, written, failed)


def _nothing() -> None:
    """Of what has no slip to close."""


def undo_of(what: str, result: object) -> Callable[[Tx], object] | None:
    """What takes a deed back; None for a new flat, which is corrected by its people.

    Args:
        result: What the operation gave: ids of costs, of a levy, of a bill, or of the entry.
    """
    match what:
        case "cost" | "usual" | "levy":
            ids = result if isinstance(result, tuple) else (str(result),)
            return partial(_undo_costs, names=ids)
        case "paid" | "came" | "people" | "meter" | "deposit" | "opening":
            return lambda tx: undo_entry(tx, entry=str(result))
        case "bill":
            return lambda tx: bills.take_bill_back(tx, bill=str(result))
    return None


def _undo_costs(tx: Tx, *, names: tuple[str, ...]) -> None:
    """Of costs, or of the months of a levy, which are one entry."""
    for name in names:
        found = building_costs.find_cost(tx.conn, name) or building_costs.of_levy(tx.conn, name)
        if found is not None:
            undo_entry(tx, entry=found.entry)
