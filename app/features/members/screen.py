"""Members: the list with its filters, totals, and letters that jump."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.core.permissions import may
from app.features.members.presenter import (
    FILTERS,
    MemberListFigures,
    MembersPresenter,
    find_line,
)
from app.features.members.table import MembersTable, columns
from app.ui.change_bus import Changed
from app.ui.figures import Figures
from app.ui.keys import Action
from app.ui.papers import Paper
from app.ui.screen import Screen
from app.ui.session import Session
from app.ui.widgets.cards import SheetEdge
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.segments import Segments
from app.ui.widgets.totals_row import TotalsRow


class MembersScreen(Screen):
    """Picture 11b."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._presenter = MembersPresenter(session, self)
        self.table = MembersTable()
        self.table.go_inside()
        self.totals = TotalsRow(self.table)
        self.filter, self.new = Segments(), KeyButton(icon="user-plus")
        self._head = QWidget()
        beside = QHBoxLayout(self._head)
        beside.setContentsMargins(6, 0, 0, 0)
        beside.addWidget(self.filter)
        beside.addWidget(self.new)
        card = QFrame()
        card.setProperty("card", "true")
        column = QVBoxLayout(card)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1000)  # up to its height
        column.addWidget(self.totals)
        column.addStretch(1)
        self._edge = SheetEdge(card)
        whole = QVBoxLayout(self.body)
        whole.setContentsMargins(22, 0, 22, 18)
        whole.addWidget(card)
        self.table.sort_from_start()
        self.table.opened.connect(lambda member: self.wants.emit("member", member))
        self.table.typed.connect(self._jump)
        self.filter.chosen.connect(lambda _: self._fill())
        self.new.clicked.connect(self._new_member)
        self.retranslate()
        self.show_loading()

    def title(self) -> str:
        return self.tr("Members")

    def head_parts(self) -> QWidget:
        return self._head

    def paper(self) -> Paper:
        return Paper(code="member_list", name="members", title=self.tr("Members"))

    def actions_of_keys(self) -> list[Action]:
        return [
            Action(("Enter",), self.tr("Open the member")),
            Action(("Ctrl", "N"), self.tr("New member"), self._new_member, enabled=self._may_add()),
            Action(("A", "–", "Z"), self.tr("Jump to a name")),
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
        self.new.setText(self.tr("New member"))
        self.new.setEnabled(self._may_add())
        self.table.fit()
        if self._presenter.figures is not None:
            self.show_list(self._presenter.figures)

    # The presenter's view

    def show_list(self, figures: MemberListFigures) -> None:
        if not figures.lines:
            self.show_empty(
                "users-three",
                self.tr("Write the members"),
                self.tr("One name is enough to begin. Phones can come later."),
                self.tr("New member"),
                self._new_member,
            )
            return
        write = Figures.of(self.session)
        words = (
            self.tr("All"), self.tr("With a loan"), self.tr("Late"), self.tr("Fines to pay"),
        )  # fmt: skip
        self.filter.set_choices(
            [
                (word, write.count(len(figures.of_filter(name))))
                for name, word in zip(FILTERS, words, strict=True)
            ]
        )
        self._fill()
        self.show_body()
        if self._active and not self.filter.hasFocus():
            self.table.setFocus()

    def show_failure(self, error: AppError) -> None:
        self.show_error(error, self.tr("Try again"), self._presenter.read)

    def _fill(self) -> None:
        figures = self._presenter.figures
        if figures is None:
            return
        write = Figures.of(self.session)
        lines = figures.of_filter(FILTERS[self.filter.current])
        sums = {
            1: self.tr("%Ln members", "", len(lines)),
            3: write.count(sum(line.shares for line in lines)),
            4: write.money(sum(line.savings_minor for line in lines)),
            5: write.money(sum(line.loan_left for line in lines)),
            6: write.money(sum(line.due_minor for line in lines)),
            11: write.money(sum(max(0, one.owes) for one in figures.flats.values())),
        }
        self.table.show_members(figures, lines, write, sums)
        shown = columns(figures)
        self.totals.set_cells({shown.index(at): text for at, text in sums.items() if at in shown})

    def _jump(self, typed: str) -> None:
        if self._presenter.figures is not None:
            lines = self._presenter.figures.of_filter(FILTERS[self.filter.current])
            member = find_line(lines, typed)
            if member:
                self.table.go_to(member)

    def _may_add(self) -> bool:
        return may(self.session.roles, "add_member")

    def _new_member(self) -> None:
        self.wants.emit("new_member", "")
