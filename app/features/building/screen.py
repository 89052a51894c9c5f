"""The building: flats with what they owe, costs of the month, bills, and the next bill."""

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.core.permissions import may, may_seal
from app.features.building.month_card import MonthCard
from app.features.building.page import TABS, BuildingPage
from app.features.building.presenter import BuildingPresenter
from app.features.building.slip_desk import SlipDesk
from app.features.building.table import BuildingTable
from app.ui.change_bus import Changed
from app.ui.figures import Figures
from app.ui.keys import Action
from app.ui.papers import Paper
from app.ui.refusals import refusal
from app.ui.screen import Screen
from app.ui.session import Session
from app.ui.widgets.cards import SheetEdge
from app.ui.widgets.figures_row import FiguresRow
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine
from app.ui.widgets.segments import Segments


class BuildingScreen(Screen):
    """Stands in the rail in place of Loans; implements BuildingView and owns its presenter."""

    place = "loans"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._presenter = BuildingPresenter(session, self)
        self.table, self.tabs, self.figures = BuildingTable(), Segments(), FiguresRow()
        self.month, self.message = MonthCard(), MessageLine()
        self._none = label("", "muted", wrap=True)
        self.slips = SlipDesk(self, self._presenter)
        self._is_filling = False
        self._lay_out()
        self.tabs.chosen.connect(self._choose)
        self.table.selectionModel().currentChanged.connect(self._row_changed)
        self.table.opened.connect(lambda _: self._open())
        self.month.issue.connect(self._issue)
        self.month.usual.connect(self._usual)
        self.retranslate()
        self.show_loading()

    def _lay_out(self) -> None:
        self._head = QWidget()
        beside = QHBoxLayout(self._head)
        beside.setContentsMargins(6, 0, 0, 0)
        beside.addWidget(self.tabs)
        card = QFrame()
        card.setProperty("card", "true")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.table, 1000)  # up to its height
        self._none.setContentsMargins(16, 14, 16, 14)
        inside.addWidget(self._none)
        inside.addStretch(1)
        self._edge = SheetEdge(card)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.figures)
        left.addWidget(self.message)
        left.addWidget(card, 1)
        whole = QHBoxLayout(self.body)
        whole.setContentsMargins(22, 0, 22, 18)
        whole.setSpacing(14)
        whole.addLayout(left, 1)
        whole.addWidget(self.month)

    # Screen

    def title(self) -> str:
        return self.tr("Building")

    def head_parts(self) -> QWidget:
        return self._head

    def paper(self) -> Paper | None:
        page = self._presenter.page
        if page is None or not page.bills:
            return None
        is_bill = self._presenter.tab == "bills" and self._presenter.key
        subject = self._presenter.key if is_bill else ""
        return Paper(
            code="building_report",
            subject=subject,
            name="building",
            title=self.tr("Month of the building"),
        )

    def actions_of_keys(self) -> list[Action]:
        writes = self._may_write() and self.shows_body
        page, has_unit = self._presenter.page, self._presenter.unit is not None
        return [
            Action(("Enter",), self._enter_words()),
            Action(("Ctrl", "N"), self.tr("A cost"), self.slips.cost, enabled=writes),
            Action(
                ("F2",), self.tr("Charges of every month"), self._usual,
                enabled=writes and page is not None and any(x.minor for x in page.terms.usual),
            ),
            Action(("F3",), self.tr("People"), self.slips.people, enabled=writes and has_unit),
            Action(("F4",), self.tr("Meter"), self.slips.meter, enabled=writes and has_unit),
            Action(("+",), self.tr("It paid"), self.slips.came, enabled=writes and has_unit),
            Action(("F5",), self.tr("A new flat"), self.slips.unit, enabled=writes),
            Action(
                ("Alt", "D"), self.tr("Deposit"), self.slips.deposit, enabled=writes and has_unit
            ),
            Action(("Alt", "L"), self.tr("What is late"), self._show_late),
            Action(
                ("Alt", "O"), self.tr("From the old book"), self.slips.opening,
                enabled=writes and has_unit,
            ),
            Action(("F6",), self.tr("Next list"), self._next, enabled=self.shows_body),
            Action(("F7",), self.tr("A levy"), self.slips.levy, enabled=writes),
            Action(
                ("F8",), self.tr("Print the bill of the flat"), self._print_unit,
                enabled=has_unit and page is not None and bool(page.bills),
            ),
            Action(
                ("Ctrl", "F8"), self.tr("Print its statement"), self._print_statement,
                enabled=has_unit,
            ),
            Action(
                ("F9",), self.tr("Issue the bills"), self._issue,
                enabled=writes and page is not None and page.prepared is not None,
            ),
            Action(("Del",), self.tr("Take the bill back"), self._take_back,
                   enabled=writes and self._presenter.tab == "bills"),
            Action(("Ctrl", "P"), self.tr("Print the month")),
        ]  # fmt: skip

    def activate(self) -> None:
        if not may(self.session.roles, "see_all_money"):
            self.show_locked(
                self.tr("Only the officers see everybody’s money"),
                self.tr("The treasurer, the chairperson or the secretary can open this page."),
            )
            return
        self._presenter.read()

    def apply_changes(self, changes: Changed) -> None:
        self.activate()

    def take_back(self) -> bool:
        return self._presenter.take_back(self.show_failure)

    def retranslate(self) -> None:
        self.table.fit()
        self.figures.fit()
        if self._presenter.page is not None:
            self.show_page(self._presenter.page)

    # BuildingView

    def show_page(self, page: BuildingPage) -> None:
        if not page.box:
            self.show_empty(
                "house",
                self.tr("No building yet"),
                self.tr("Open a building chest in the group rules; then its flats stand here."),
            )
            return
        write = Figures.of(self.session)
        words = (self.tr("Flats"), self.tr("Costs"), self.tr("Bills"))
        counts = (len(page.units), len(page.month), len(page.bills))
        self.tabs.current = TABS.index(self._presenter.tab)
        self.tabs.set_choices(
            [(word, write.count(count)) for word, count in zip(words, counts, strict=True)]
        )
        self.figures.set_cells(
            (
                (self.tr("Owed by the flats"), write.money(page.owed), "badText"),
                (self.tr("Owners’ reserve"), write.money(page.reserve), "ink"),
                (self.tr("In bank and box"), write.money(page.money), "ink"),
            )
        )
        self.month.show_page(page, write, may_write=self._may_write())
        self._is_filling = True
        self.table.show_tab(self._presenter.tab, page, write)
        self._mark()
        self._is_filling = False
        is_bare = not counts[TABS.index(self._presenter.tab)]
        self.table.setVisible(not is_bare)
        self._none.setVisible(is_bare)
        self._none.setText(self._nothing())
        self.message.hide()
        self.show_body()
        if self._active and not self.tabs.hasFocus():
            (self.tabs if is_bare else self.table).setFocus()
        self.refresh_keys()

    def show_failure(self, error: AppError) -> None:
        if self._presenter.page is None:
            self.show_error(error, self.tr("Try again"), self._presenter.read)
            return
        self.message.say("bad", refusal(error, Figures.of(self.session), {}))

    def written(self, what: str) -> None:
        self.done.emit(
            {
                "cost": self.tr("The cost is written"),
                "usual": self.tr("The charges of the month are written"),
                "paid": self.tr("The payment is written"),
                "came": self.tr("The payment is written"),
                "levy": self.tr("The levy is written"),
                "unit": self.tr("The flat is written"),
                "people": self.tr("The change is written"),
                "meter": self.tr("The reading is written"),
                "deposit": self.tr("The deposit is written"),
                "opening": self.tr("It is written"),
                "bill": self.tr("The bills are issued"),
                "bill_back": self.tr("The bill is taken back"),
                "taken_back": self.tr("Taken back"),
            }[what]
        )

    # Inside

    def _may_write(self) -> bool:
        return may_seal(self.session.roles, "bill.issued")

    def _enter_words(self) -> str:
        return {
            "units": self.tr("People of the flat"),
            "costs": self.tr("Pay what is owed"),
            "bills": self.tr("Print the month"),
        }[self._presenter.tab]

    def _nothing(self) -> str:
        return {
            "units": self.tr("No flats yet. F5 writes the first one."),
            "costs": self.tr("No cost of this month yet. Ctrl+N writes one."),
            "bills": self.tr("No bill yet."),
        }[self._presenter.tab]

    def _mark(self) -> None:
        lines = self.table.lines_model.lines
        place = next((n for n, one in enumerate(lines) if one.key == self._presenter.key), 0)
        if lines:
            self.table.setCurrentIndex(self.table.lines_model.index(place, 0))
            self._presenter.key = lines[place].key

    def _row_changed(self, current: QModelIndex) -> None:
        lines = self.table.lines_model.lines
        if not self._is_filling and current.isValid() and 0 <= current.row() < len(lines):
            self._presenter.key = lines[current.row()].key
            self.refresh_keys()

    def _choose(self, place: int) -> None:
        self._presenter.tab, self._presenter.key = TABS[place], ""
        if self._presenter.page is not None:
            self.show_page(self._presenter.page)

    def _next(self) -> None:
        self.tabs.choose((self.tabs.current + 1) % len(TABS))

    def _open(self) -> None:
        """Enter on a row."""
        match self._presenter.tab:
            case "units":
                self.slips.people()
            case "costs":
                self.slips.pay()
            case _:
                paper = self.paper()
                if paper is not None:
                    self.wants.emit("print", paper)

    def _issue(self) -> None:
        if self._may_write():
            self._presenter.issue(self.show_failure)

    def _show_late(self) -> None:
        self.wants.emit("collections", None)

    def _usual(self) -> None:
        if self._may_write():
            self._presenter.write_usual(self.show_failure)

    def _take_back(self) -> None:
        if self._may_write() and self._presenter.key:
            self._presenter.take_bill_back(self._presenter.key, self.show_failure)

    def _print_unit(self) -> None:
        self._print("unit_bill", "bill", self.tr("Bill of the flat"))

    def _print_statement(self) -> None:
        self._print("unit_statement", "flat", self.tr("Statement of the flat"))

    def _print(self, code: str, name: str, title: str) -> None:
        unit = self._presenter.unit
        if unit is not None:
            self.wants.emit("print", Paper(code=code, subject=unit.unit, name=name, title=title))
