"""A member's page: profile, four figures, the passbook and what else is known."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.core.governance.documents import NotAgreed
from app.core.permissions import may
from app.core.phones import country_of
from app.features.members.one.details import writable
from app.features.members.one.edit_slip import EditSlip
from app.features.members.one.figures_card import FiguresCard
from app.features.members.one.lists import (
    ChangesTable,
    GuaranteesTable,
    LoansTable,
    ReceiptsTable,
)
from app.features.members.one.passbook_table import PassbookTable
from app.features.members.one.presenter import MemberFigures, MemberPresenter
from app.features.members.one.profile import Profile
from app.ui.change_bus import Changed
from app.ui.error_texts import sentence
from app.ui.figures import Figures
from app.ui.keys import Action
from app.ui.papers import Paper
from app.ui.screen import Screen
from app.ui.sent_line import cash_only
from app.ui.session import Session
from app.ui.widgets.cards import SheetEdge
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.messages import MessageLine
from app.ui.widgets.tab_strip import Tab, TabStrip
from app.ui.widgets.tables import LinesTable
from app.ui.widgets.totals_row import TotalsRow


class MemberScreen(Screen):
    """Picture 11."""

    place = "members"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._presenter = MemberPresenter(session, self)
        self.profile, self.figures_card = Profile(), FiguresCard()
        self.tabs, self._sheets = TabStrip(), QStackedWidget()
        self.passbook, self.loans = PassbookTable(), LoansTable()
        self.guarantees, self.receipts = GuaranteesTable(), ReceiptsTable()
        self.changes = ChangesTable()
        self.totals = TotalsRow(self.passbook, 17)
        self.before, self.after = KeyButton(icon="caret-left"), KeyButton(icon="caret-right")
        self._head, self.message = QWidget(), MessageLine()
        self._empty: set[LinesTable] = set()  # filled when their tabs are opened
        self.slip: EditSlip | None = None
        self._lay_out()
        self._connect()
        self.retranslate()
        self.show_loading()

    def _lay_out(self) -> None:
        beside = QHBoxLayout(self._head)
        beside.setContentsMargins(4, 0, 0, 0)
        for button in (self.before, self.after):
            button.setFixedWidth(36)
            beside.addWidget(button)
        for table in self._tables():
            page = QWidget()
            column = QVBoxLayout(page)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(table, 1000)  # up to its height
            if table is self.passbook:
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
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.message)
        right.addWidget(self.figures_card)
        right.addWidget(card, 1)
        line = QHBoxLayout(self.body)
        line.setContentsMargins(22, 0, 22, 18)
        line.setSpacing(14)
        line.addWidget(self.profile)
        line.addLayout(right, 1)

    def _tables(self) -> tuple[LinesTable, ...]:
        return (self.passbook, self.loans, self.guarantees, self.receipts, self.changes)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._show_tab)
        self.before.clicked.connect(lambda: self._step(back=True))
        self.after.clicked.connect(lambda: self._step(back=False))
        self.profile.edit.connect(self.edit)
        self.profile.print_statement.connect(lambda: self.wants.emit("print", self.paper()))
        self.profile.print_receipt.connect(self._print_last)
        self.receipts.opened.connect(self._print_receipt)
        self.guarantees.opened.connect(lambda member: self.wants.emit("member", member))
        self.passbook.opened.connect(self._open_meeting)

    def title(self) -> str:
        figures = self._presenter.figures
        return figures.name if figures is not None else ""

    def above(self) -> str:
        return self.tr("Members")

    def head_parts(self) -> QWidget:
        return self._head

    def show_subject(self, value: object) -> None:
        self.message.hide()
        self._presenter.open(str(value))
        if self._presenter.figures is None:
            self.show_loading()

    def paper(self) -> Paper | None:
        figures = self._presenter.figures
        if figures is None:
            return None
        return Paper(
            code="member_statement",
            subject=figures.member.member,
            lang=figures.fields.get("language", ""),
            name=f"statement-{figures.member.no}",
            title=self.tr("Statement of {name}").format(name=figures.name),
        )

    def actions_of_keys(self) -> list[Action]:
        figures = self._presenter.figures
        can_print = may(self.session.roles, "print") and figures is not None
        return [
            Action(
                ("F2",), self.tr("Change details"), self.edit,
                enabled=self._may_edit(),
            ),
            Action(("Ctrl", "P"), self.tr("Print statement"), enabled=can_print),
            Action(("Ctrl", "R"), self.tr("Last receipt"), self._print_last, enabled=can_print),
            Action(
                ("Ctrl", "↑"), self.tr("Member before"), lambda: self._step(back=True),
                enabled=figures is not None and bool(figures.before),
            ),
            Action(
                ("Ctrl", "↓"), self.tr("Next member"), lambda: self._step(back=False),
                enabled=figures is not None and bool(figures.after),
            ),
            Action(("Esc",), self.tr("All members"), lambda: self.wants.emit("members", None)),
        ]  # fmt: skip

    def activate(self) -> None:
        if not may(self.session.roles, "see_all_money"):
            if self._presenter.member != self.session.actor:
                self.show_locked(
                    self.tr("Only the officers see everybody’s money"),
                    self.tr("The treasurer, the chairperson or the secretary can open this page."),
                )
                return
        self._presenter.read()

    def apply_changes(self, changes: Changed) -> None:
        self.activate()

    def retranslate(self) -> None:
        self.profile.retranslate()
        self.before.setAccessibleName(self.tr("Member before"))
        self.before.setToolTip(self.tr("Member before"))
        self.after.setAccessibleName(self.tr("Next member"))
        self.after.setToolTip(self.tr("Next member"))
        if self._presenter.figures is not None:
            self.show_member(self._presenter.figures)

    def edit(self) -> None:
        """Let an officer change the personal details."""
        figures = self._presenter.figures
        if figures is None or not self._may_edit():
            return
        said = self.tr("The details of {name} are written").format(name=figures.name)
        self.slip = EditSlip(self.session, figures, self)
        self.slip.written.connect(self._presenter.written)
        self.slip.written.connect(lambda before, after: self.done.emit(said))
        self.slip.finished.connect(self.slip.deleteLater)
        self.message.hide()
        self.slip.open()

    def _may_edit(self) -> bool:
        figures = self._presenter.figures
        known = figures is not None and bool(figures.fields)  # not erased
        return known and self.shows_body and bool(writable(self.session.roles))

    def take_back(self) -> bool:
        return self._presenter.take_back()

    # The presenter's view

    def show_member(self, figures: MemberFigures) -> None:
        write = Figures.of(self.session)
        country = country_of(self.session.currency)
        until = cash_only(self.session, figures.cooling)
        self.profile.show_member(figures, write, self.session.roles, country, cash_only=until)
        self.figures_card.show_member(figures, write)
        standing = [one for one in figures.payments if one.stands or one.is_held]
        self.tabs.set_tabs(
            [
                Tab(self.tr("Passbook"), icon="book-open"),
                Tab(self.tr("Loans"), _count(len(figures.running_loans), write)),
                Tab(self.tr("Stands for"), _count(len(figures.book.guarantees), write)),
                Tab(self.tr("Receipts"), _count(len(standing), write)),
                Tab(self.tr("Changes")),
            ]
        )
        self.passbook.show_book(figures, write)
        self.totals.set_cells(self.passbook.totals(figures, write))
        self.loans.show_loans(figures.book.loans, figures, write)
        self.guarantees.show_loans(figures, write)
        self._empty = {self.receipts, self.changes}
        self._fill(self.tabs.currentIndex())
        self.before.setEnabled(bool(figures.before))
        self.after.setEnabled(bool(figures.after))
        self.show_body()
        self.title_changed.emit()
        self.refresh_keys()
        if self._active and not self.tabs.hasFocus():
            self._tables()[self.tabs.currentIndex()].setFocus()

    def show_failure(self, error: AppError) -> None:
        self.show_error(error, self.tr("All members"), lambda: self.wants.emit("members", None))

    def taken_back(self) -> None:
        self.message.hide()
        self.done.emit(self.tr("Taken back"))

    def refused(self, error: AppError) -> None:
        kind = "warn" if isinstance(error, NotAgreed) else "bad"
        self.message.say(kind, sentence(error, self.session.language))

    def _show_tab(self, place: int) -> None:
        if place >= 0:
            self._fill(place)
            self._sheets.setCurrentIndex(place)

    def _fill(self, place: int) -> None:
        """Write the lines of a table that a member of many years has thousands of."""
        figures, table = self._presenter.figures, self._tables()[place]
        if figures is None or table not in self._empty:
            return
        self._empty.remove(table)
        write, zone = Figures.of(self.session), self.session.book.group.zone
        if table is self.receipts:
            self.receipts.show_receipts(figures, write, zone)
        elif table is self.changes:
            self.changes.show_changes(figures, write, zone)

    def _step(self, *, back: bool) -> None:
        figures = self._presenter.figures
        if figures is None:
            return
        member = figures.before if back else figures.after
        if member:
            self.show_subject(member)
            self.activate()

    def _print_last(self) -> None:
        figures = self._presenter.figures
        if figures is not None and figures.last_paid:
            self._print_receipt(figures.last_paid)

    def _print_receipt(self, entry: str) -> None:
        figures = self._presenter.figures
        if figures is None:
            return
        paper = Paper(
            code="receipt",
            subject=entry,
            lang=figures.fields.get("language", ""),
            name=f"receipt-{figures.member.no}",
            title=self.tr("Receipt of {name}").format(name=figures.name),
        )
        self.wants.emit("print", paper)

    def _open_meeting(self, meeting: str) -> None:
        if meeting != "before":
            self.wants.emit("meeting_page", meeting)


def _count(number: int, write: Figures) -> str:
    return write.count(number) if number else ""
