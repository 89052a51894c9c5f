"""Loans: asked, running, late and closed, found by name, opened by Enter."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.core.permissions import may, may_seal
from app.features.loans.presenter import TABS, BookPage, LoansPresenter
from app.features.loans.table import LoanTable
from app.ui.change_bus import Changed
from app.ui.figures import Figures
from app.ui.keys import Action
from app.ui.papers import Paper
from app.ui.screen import Screen
from app.ui.session import Session
from app.ui.widgets.cards import SheetEdge
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.segments import Segments
from app.ui.widgets.totals_row import TotalsRow


class LoansPage(Screen):
    """The place "loans" of the rail; implements the view of LoansPresenter and owns it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._presenter = LoansPresenter(session, self)
        self.table, self.tabs, self.search = LoanTable(), Segments(), QLineEdit()
        self.totals = TotalsRow(self.table)
        self.new = KeyButton(icon="hand-coins")
        self._none = label("", "muted", wrap=True)
        self._lay_out()
        self.table.opened.connect(self._open)
        self.tabs.chosen.connect(self._choose)
        self.search.textEdited.connect(self._presenter.search)
        self.search.returnPressed.connect(self.table.setFocus)
        self.new.clicked.connect(self._ask)
        self.retranslate()
        self.show_loading()

    def _lay_out(self) -> None:
        self._head = QWidget()
        beside = QHBoxLayout(self._head)
        beside.setContentsMargins(6, 0, 0, 0)
        beside.addWidget(self.tabs)
        above = QHBoxLayout()
        above.addWidget(self.search)
        above.addStretch(1)
        above.addWidget(self.new)
        self.search.setFixedWidth(260)
        self.search.setClearButtonEnabled(True)
        card = QFrame()
        card.setProperty("card", "true")
        column = QVBoxLayout(card)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._none.setContentsMargins(16, 14, 16, 14)
        column.addWidget(self.table, 1000)  # up to its height
        column.addWidget(self._none)
        column.addWidget(self.totals)
        column.addStretch(1)
        self._edge = SheetEdge(card)
        whole = QVBoxLayout(self.body)
        whole.setContentsMargins(22, 0, 22, 18)
        whole.setSpacing(12)
        whole.addLayout(above)
        whole.addWidget(card, 1)
        self.table.sort_from_start(5)

    # Screen

    def title(self) -> str:
        return self.tr("Loans")

    def head_parts(self) -> QWidget:
        return self._head

    def paper(self) -> Paper:
        return Paper(code="loan_portfolio", name="loans", title=self.tr("Loans of the group"))

    def actions_of_keys(self) -> list[Action]:
        is_open = self.shows_body
        return [
            Action(("Enter",), self.tr("Open the loan")),
            Action(("Ctrl", "N"), self.tr("Somebody asks"), self._ask, enabled=self._may_ask()),
            Action(("Ctrl", "F"), self.tr("Find a name"), self.search.setFocus, enabled=is_open),
            Action(("F6",), self.tr("Next list"), self._next, enabled=is_open),
            Action(("F7",), self.tr("What is late"), lambda: self.wants.emit("collections", None)),
            Action(("Ctrl", "P"), self.tr("Print the list")),
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

    def retranslate(self) -> None:
        self.new.setText(self.tr("New request"))
        self.new.setEnabled(self._may_ask())
        self.search.setPlaceholderText(self.tr("Find a name"))
        self.search.setAccessibleName(self.tr("Find a name"))
        self.table.fit()
        if self._presenter.page is not None:
            self.show_book(self._presenter.page)

    # LoansView

    def show_book(self, page: BookPage) -> None:
        if page.is_empty:
            self.show_empty(
                "hand-coins",
                self.tr("No loans yet"),
                self.tr("A member asks, others stand for it, the meeting decides."),
                self.tr("New request") if self._may_ask() else "",
                self._ask,
            )
            return
        write, tab = Figures.of(self.session), self._presenter.tab
        words = (self.tr("Asked"), self.tr("Running"), self.tr("Late"), self.tr("Closed"))
        self.tabs.current = TABS.index(tab)
        self.tabs.set_choices(
            [(word, write.count(page.count(one))) for one, word in zip(TABS, words, strict=True)]
        )
        sums = self._sums(tab, page, write)
        self.table.show_tab(tab, page, write, sums)
        self.totals.set_cells(sums)
        is_bare = not page.count(tab)
        self.table.setVisible(not is_bare)
        self.totals.setVisible(not is_bare)
        self._none.setVisible(is_bare)
        self._none.setText(self._nothing(tab, page))
        self.show_body()
        if self._active and not (self.search.hasFocus() or self.tabs.hasFocus()):
            (self.tabs if is_bare else self.table).setFocus()

    def show_failure(self, error: AppError) -> None:
        self.show_error(error, self.tr("Try again"), self._presenter.read)

    # Inside

    def _nothing(self, tab: str, page: BookPage) -> str:
        if page.is_searched:
            return self.tr("Nobody of this name has a loan here.")
        return {
            "asked": self.tr("Nobody asks for a loan now."),
            "running": self.tr("No loan is running in time."),
            "late": self.tr("No loan is late."),
            "closed": self.tr("No loan is closed yet."),
        }[tab]

    def _sums(self, tab: str, page: BookPage, write: Figures) -> dict[int, str]:
        """The last line, by column."""
        if tab == "asked":
            total = write.money(sum(one.principal for one in page.asked))
            return {0: self.tr("%Ln requests", "", len(page.asked)), 2: total}
        loans = page.loans(tab)
        lent = sum(one.state.principal + one.state.added for one in loans)
        return {
            0: self.tr("%Ln loans", "", len(loans)),
            2: write.money(lent),
            4: write.due(sum(one.state.left for one in loans)),
        }

    def _choose(self, place: int) -> None:
        self._presenter.tab = TABS[place]
        if self._presenter.page is not None:
            self.show_book(self._presenter.page)

    def _next(self) -> None:
        self.tabs.choose((self.tabs.current + 1) % len(TABS))

    def _open(self, loan: str) -> None:
        self.wants.emit("loan_request" if self._presenter.tab == "asked" else "loan", loan)

    def _may_ask(self) -> bool:
        return may_seal(self.session.roles, "loan.requested")

    def _ask(self) -> None:
        self.wants.emit("loan_request", "")
