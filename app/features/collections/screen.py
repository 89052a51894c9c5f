"""What is late: today's steps, the arrears list, promises, and the member's score."""

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.core.locales import format_percent, language_of
from app.core.permissions import may
from app.core.risk.ladder import LADDER
from app.core.rounding import divide
from app.features.collections.late_table import LateTable
from app.features.collections.page import FILTERS, Page, Person, Row
from app.features.collections.person_panel import PersonPanel
from app.features.collections.presenter import CollectionsPresenter
from app.features.collections.slip_desk import SlipDesk
from app.ui.change_bus import Changed
from app.ui.error_texts import sentence
from app.ui.figures import Figures
from app.ui.keys import Action
from app.ui.papers import Paper
from app.ui.screen import Screen
from app.ui.session import Session
from app.ui.widgets.cards import SheetEdge
from app.ui.widgets.figures_row import FiguresRow
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine
from app.ui.widgets.segments import Segments

LETTER_DAYS = next(rung.days for rung in LADDER if rung.name == "default_letter")


class CollectionsScreen(Screen):
    """Behind the Loans page; implements the view of CollectionsPresenter and owns it."""

    place = "loans"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._presenter = CollectionsPresenter(session, self)
        self.filter, self.figures = Segments(), FiguresRow()
        self.table, self.panel, self.message = LateTable(), PersonPanel(), MessageLine()
        self._none = label("", "muted", wrap=True)
        self.slips = SlipDesk(self, self._presenter)
        self._is_filling = False
        self._head = QWidget()
        beside = QHBoxLayout(self._head)
        beside.setContentsMargins(6, 0, 0, 0)
        beside.addWidget(self.filter)
        self._lay_out()
        self.filter.chosen.connect(lambda place: self._presenter.use_filter(FILTERS[place]))
        self.table.selectionModel().currentChanged.connect(self._row_changed)
        self.table.opened.connect(lambda _: self.slips.contact())
        self.panel.contact.connect(self.slips.contact)
        self.panel.promise.connect(self.slips.promise)
        self.panel.score.connect(self._presenter.score)
        self.panel.time.connect(self.slips.hardship)
        self.panel.waiver.connect(self.slips.waiver)
        self.retranslate()
        self.show_loading()

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("card", "true")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.table, 1)
        self._none.setContentsMargins(16, 14, 16, 14)
        inside.addWidget(self._none)
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
        whole.addWidget(self.panel)

    # Screen

    def title(self) -> str:
        return self.tr("What is late")

    def above(self) -> str:
        return self.tr("Loans")

    def head_parts(self) -> QWidget:
        return self._head

    def actions_of_keys(self) -> list[Action]:
        row, writes = self._presenter.row, self._may_write()
        is_row = row is not None and writes
        page = self._presenter.page
        is_voting = is_row and page is not None and bool(page.meeting)
        return [
            Action(("Enter",), self.tr("Write a contact")),
            Action(("Ctrl", "N"), self.tr("New promise"), self.slips.promise, enabled=is_row),
            Action(("F6",), self.tr("Give time"), self.slips.hardship, enabled=is_voting),
            Action(
                ("F9",), self.tr("Waive"), self.slips.waiver,
                enabled=is_row and row is not None and row.can_waive,
            ),
            Action(("F7",), self.tr("Score and advice"), self._presenter.score, enabled=is_row),
            Action(("F3",), self.tr("The member"), self._open_member, enabled=row is not None),
            Action(
                ("F4",), self.tr("The loan"), self._open_loan,
                enabled=row is not None and bool(row.loan),
            ),
            Action(
                ("F8",), self.tr("Print the letter"), self._letter, enabled=self._may_print(row)
            ),
            Action(("Ctrl", "P"), self.tr("Print the list")),
            Action(("Esc",), self.tr("All loans"), lambda: self.wants.emit("loans", None)),
        ]  # fmt: skip

    def activate(self) -> None:
        if not may(self.session.roles, "see_all_money"):
            self.show_locked(
                self.tr("Only the officers see everybody’s money"),
                self.tr("The treasurer, the chairperson or the secretary can open this page."),
            )
            return
        self._presenter.refresh()

    def apply_changes(self, changes: Changed) -> None:
        self.activate()

    def paper(self) -> Paper:
        return Paper(code="arrears_list", name="arrears", title=self.title())

    def take_back(self) -> bool:
        return self._presenter.undo_last()

    def retranslate(self) -> None:
        self.table.fit()
        self.figures.fit()
        self.panel.retranslate()
        if self._presenter.page is not None:
            self.show_page(self._presenter.page)
            self.show_person(self._presenter.row, self._presenter.person)

    # CollectionsView

    def show_page(self, page: Page) -> None:
        if not page.late and not page.promises:
            self.show_empty(
                "check-circle",
                self.tr("Nothing is late"),
                self.tr("When something is not paid on its day, it stands here the next morning."),
            )
            return
        write = Figures.of(self.session)
        titles = (self.tr("Today"), self.tr("All"), self.tr("Promises"))
        self.filter.current = FILTERS.index(self._presenter.filter)
        self.filter.set_choices(
            [
                (title, write.count(len(page.rows(name))))
                for name, title in zip(FILTERS, titles, strict=True)
            ]
        )
        self._show_figures(page, write)
        self.message.hide()
        self._is_filling = True
        self.table.show_rows(self._presenter.filter, page, write)
        self._mark()
        self._is_filling = False
        is_empty = not self._presenter.rows
        self.table.setVisible(not is_empty)
        self._none.setVisible(is_empty)
        self._none.setText(self._nothing())
        self.show_body()
        focus = QApplication.focusWidget()
        if self._active and (focus is None or not self.isAncestorOf(focus)):
            self.table.setFocus()

    def show_person(self, row: Row | None, person: Person | None) -> None:
        page = self._presenter.page
        names = page.names if page is not None else {}
        write = Figures.of(self.session)
        is_meeting = page is not None and bool(page.meeting)
        self.panel.show_person(
            row, person, names, write, may_write=self._may_write(), is_meeting=is_meeting
        )
        if self._active:
            self.refresh_keys()

    def show_failure(self, error: AppError) -> None:
        if self._presenter.page is None:
            self.show_error(error, self.tr("Try again"), self._presenter.refresh)
            return
        self.message.say("bad", sentence(error, self.session.language))

    def written(self, what: str) -> None:
        self.done.emit(
            {
                "promise": self.tr("Promise written"),
                "contact": self.tr("Contact written"),
                "hardship": self.tr("The vote is written"),
                "waiver": self.tr("The waiver is written"),
                "taken_back": self.tr("Taken back"),
            }[what]
        )
        self.table.setFocus()

    # Inside

    def _may_write(self) -> bool:
        return may(self.session.roles, "roll_call")

    def _nothing(self) -> str:
        if self._presenter.filter == "today":
            return self.tr("Nothing is to be done today.")
        if self._presenter.filter == "promises":
            return self.tr("Nobody has promised anything yet.")
        return self.tr("Nothing is late.")

    def _show_figures(self, page: Page, write: Figures) -> None:
        lang = language_of(self.session.language).code
        stands = self.tr("{points} of 100").format(
            points=write.count(divide(page.health.health.hundredths, 100))
        )
        self.figures.set_cells(
            (
                (self.tr("Late with penalties"), write.money(page.late_minor), "badText"),
                (
                    self.tr("Loans over 30 days late"),
                    format_percent(page.loans.at_risk_ppm[30], lang, places=1),
                    "ink",
                ),
                (self.tr("May be lost"), write.estimate(page.loans.provision), "ink"),
                (
                    self.tr("Health of the group"),
                    stands if page.health.held else "\u2013",
                    "okText",
                ),
            )
        )

    def _mark(self) -> None:
        for place, line in enumerate(self.table.lines_model.lines):
            if line.key == self._presenter.key:
                self.table.setCurrentIndex(self.table.lines_model.index(place, 0))

    def _row_changed(self, current: QModelIndex) -> None:
        lines = self.table.lines_model.lines
        if not self._is_filling and current.isValid() and 0 <= current.row() < len(lines):
            self._presenter.select(lines[current.row()].key)

    def _may_print(self, row: Row | None) -> bool:
        return row is not None and bool(row.loan) and may(self.session.roles, "print")

    def _letter(self) -> None:
        """To the guarantors at first; from the sixtieth day on, or without any, to the member."""
        row, person = self._presenter.row, self._presenter.person
        if row is None or person is None:
            return
        late = row.late
        is_early = late is not None and bool(late.guarantors) and late.days < LETTER_DAYS
        code = "guarantor_notice" if is_early else "default_notice"
        title = self.tr("Letter to the guarantors") if is_early else self.tr("Letter of default")
        lang = "" if is_early else person.language
        name = code.replace("_", "-")
        paper = Paper(code=code, subject=row.loan, lang=lang, name=name, title=title)
        self.wants.emit("print", paper)

    def _open_member(self) -> None:
        if self._presenter.row is not None:
            self.wants.emit("member", self._presenter.row.member)

    def _open_loan(self) -> None:
        if self._presenter.row is not None and self._presenter.row.loan:
            self.wants.emit("loan", self._presenter.row.loan)
