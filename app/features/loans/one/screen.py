"""A loan's page: how much is left, its schedule, what happened, what closes it today."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.core.permissions import may, may_seal
from app.features.loans.deeds.deeds import DEEDS, possible
from app.features.loans.deeds.slip import DeedSlip
from app.features.loans.deeds.words import deed_word
from app.features.loans.loan_page import LoanPage
from app.features.loans.one.closing_card import ClosingCard
from app.features.loans.one.head_card import HeadCard
from app.features.loans.one.presenter import LoanPresenter
from app.features.loans.one.tables import HistoryTable, ScheduleTable, VersionsTable
from app.ui.change_bus import Changed
from app.ui.error_texts import sentence
from app.ui.figures import Figures
from app.ui.keys import Action
from app.ui.papers import Paper
from app.ui.screen import Screen
from app.ui.session import Session
from app.ui.widgets.beside import Beside
from app.ui.widgets.cards import SheetEdge
from app.ui.widgets.tab_strip import Tab, TabStrip
from app.ui.widgets.tables import LinesTable
from app.ui.widgets.totals_row import TotalsRow

SHEET, HIGH, CLOSING = 470, 330, 250  # px
TOP, WHOLE = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag(0)


class LoanScreen(Screen):
    """Implements the view of LoanPresenter and owns it."""

    place = "loans"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._presenter = LoanPresenter(session, self)
        self.head, self.closing = (
            HeadCard(),
            ClosingCard(tuple((one.name, one.icon) for one in DEEDS)),
        )
        self.slip: DeedSlip | None = None
        self.tabs, self._sheets = TabStrip(), QStackedWidget()
        self.schedule, self.history, self.versions = (
            ScheduleTable(),
            HistoryTable(),
            VersionsTable(),
        )
        self.totals = TotalsRow(self.schedule)
        self._lay_out()
        self.tabs.currentChanged.connect(lambda place: self._sheets.setCurrentIndex(max(0, place)))
        self.history.opened.connect(self._open_meeting)
        self.closing.wanted.connect(self.open_slip)
        self.head.member.clicked.connect(self._open_member)
        self.retranslate()
        self.show_loading()

    def _lay_out(self) -> None:
        for table in self._tables():
            page = QWidget()
            column = QVBoxLayout(page)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(table, 1000)  # up to its height
            if table is self.schedule:
                column.addWidget(self.totals)
            column.addStretch(1)
            self._sheets.addWidget(page)
        card = QFrame()
        card.setProperty("card", "true")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addWidget(self.tabs)
        inside.addWidget(self._sheets, 1)
        self._edge = SheetEdge(card)
        line = QHBoxLayout(self.body)
        line.setContentsMargins(22, 0, 22, 18)
        line.setSpacing(14)
        line.addWidget(self.head)
        rest, beside = QWidget(), Beside()
        beside.add_main(card, SHEET, high=HIGH)
        beside.add_side(self.closing, CLOSING)
        rest.setLayout(beside)
        line.addWidget(rest, 1)
        beside.turned.connect(lambda low: line.setAlignment(self.head, TOP if low else WHOLE))

    def _tables(self) -> tuple[LinesTable, ...]:
        return (self.schedule, self.history, self.versions)

    # Screen

    def title(self) -> str:
        page = self._presenter.page
        return page.name if page is not None else self.tr("Loan")

    def above(self) -> str:
        return self.tr("Loans")

    def show_subject(self, value: object) -> None:
        self._presenter.open(str(value or ""))

    def paper(self) -> Paper:
        return Paper(
            code="loan_agreement",
            subject=self._presenter.loan,
            name="loan",
            title=self.tr("Loan agreement"),
        )

    def actions_of_keys(self) -> list[Action]:
        return [
            Action(("F3",), self.tr("The member"), self._open_member),
            Action(("F6",), self.tr("Next sheet"), self._next),
            Action(("F8",), self.tr("Repayment card"), self._print_card),
            Action(("Ctrl", "P"), self.tr("Loan agreement")),
            Action(("Ctrl", "Z"), self.tr("Undo")),
            Action(("Esc",), self.tr("All loans"), lambda: self.wants.emit("loans", None)),
        ]

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
        return self._presenter.undo_last()

    def retranslate(self) -> None:
        self.head.retranslate()
        if self._presenter.page is not None:
            self.show_loan(self._presenter.page)

    # LoanView

    def show_loan(self, page: LoanPage) -> None:
        write = Figures.of(self.session)
        self.head.show_page(page, write)
        self.closing.show_page(page, write)
        self._show_deeds(page)
        versions = write.count(len(page.versions)) if len(page.versions) > 1 else ""
        proposals = any(not (one.is_in_force or one.is_followed) for one in page.versions)
        self.tabs.set_tabs(
            [
                Tab(self.tr("Schedule"), icon="calendar-dots"),
                Tab(self.tr("What happened"), write.count(len(page.lines)) if page.lines else ""),
                Tab(self.tr("Agreed schedules"), versions, warns=proposals),
            ]
        )
        self.totals.set_cells(self.schedule.show_page(page, write))
        self.history.show_page(page, write)
        self.versions.show_page(page, write)
        self.show_body()
        self.title_changed.emit()
        if self._active:
            self.refresh_keys()
            if not self.tabs.hasFocus() and not self.closing.isAncestorOf(self.focusWidget()):
                self._tables()[max(0, self.tabs.currentIndex())].setFocus()

    def show_failure(self, error: AppError) -> None:
        self.show_error(error, self.tr("All loans"), lambda: self.wants.emit("loans", None))

    def refused(self, error: AppError) -> None:
        self.closing.message.say("bad", sentence(error, self.session.language))

    def taken_back(self) -> None:
        self.done.emit(self.tr("Taken back"))

    # Inside

    def _show_deeds(self, page: LoanPage) -> None:
        names = possible(page)
        may_write = may_seal(self.session.roles, "loan.rescheduled")
        may_now = set(names) if page.running and may_write else set()
        why = ""
        if names and may_write and not page.running:
            why = self.tr("This is written in an open meeting.")
        self.closing.show_deeds({name: deed_word(name) for name in names}, may_now, why)

    def open_slip(self, name: str) -> None:
        """Ask for what a deed needs, and show what it would change."""
        if self._presenter.page is None:
            return
        slip = DeedSlip(self.session, self._presenter.page, name, self)
        slip.written.connect(self._presenter.written)
        slip.written.connect(lambda _: self.done.emit(deed_word(name)))
        slip.finished.connect(slip.deleteLater)
        self.slip = slip
        slip.open()

    def _next(self) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + 1) % self.tabs.count())

    def _open_member(self) -> None:
        if self._presenter.page is not None:
            self.wants.emit("member", self._presenter.page.loan.member)

    def _open_meeting(self, meeting: str) -> None:
        if meeting:
            self.wants.emit("meeting_page", meeting)

    def _print_card(self) -> None:
        paper = Paper(
            code="repayment_card",
            subject=self._presenter.loan,
            name="repayment-card",
            title=self.tr("Repayment card"),
        )
        self.wants.emit("print", paper)
