"""The page of one meeting, read-only: a closed page is locked, corrections are new lines."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import AppError
from app.features.meetings.one.disputing import DisputeBox
from app.features.meetings.one.presenter import MeetingFigures, MeetingPresenter
from app.features.meetings.one.summary_card import SummaryCard
from app.features.meetings.one.tables import (
    CorrectionsTable,
    PaymentsTable,
    RollTable,
    SignaturesTable,
)
from app.features.meetings.states import state_chip
from app.ui.change_bus import Changed
from app.ui.error_texts import sentence
from app.ui.figures import Figures
from app.ui.keys import Action
from app.ui.papers import Paper
from app.ui.screen import Screen
from app.ui.session import Session
from app.ui.widgets.cards import SheetEdge
from app.ui.widgets.chips import Chip
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine
from app.ui.widgets.tab_strip import Tab, TabStrip
from app.ui.widgets.totals_row import TotalsRow

# What Ctrl+P prints on the sheets of minutes and of signatures; on the others the page.
PAPERS = {2: ("minutes", "minutes"), 3: ("count_sheet", "count")}


class MeetingPageScreen(Screen):
    """Tabs Lines, Attendance, Minutes, Signatures, Corrections."""

    place = "meetings"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._presenter = MeetingPresenter(session, self)
        self.locked, self.summary = MessageLine(), SummaryCard()
        self.disputed = MessageLine()
        self.dispute = DisputeBox(session, self._refused)
        self.tabs, self._sheets = TabStrip(), QStackedWidget()
        self.lines, self.roll = PaymentsTable(), RollTable()
        self.signed, self.corrections = SignaturesTable(), CorrectionsTable()
        self.totals, self.minutes = TotalsRow(self.lines), label("", wrap=True)
        self.before, self.after = KeyButton(icon="caret-left"), KeyButton(icon="caret-right")
        self.chip = Chip("muted", "calendar-dots", "")
        self._head = QWidget()
        self._lay_out()
        self.tabs.currentChanged.connect(self._show_tab)
        self.before.clicked.connect(lambda: self._step(back=True))
        self.after.clicked.connect(lambda: self._step(back=False))
        self.roll.opened.connect(lambda member: self.wants.emit("member", member))
        self.lines.opened.connect(self._print_receipt)
        self.locked.acted.connect(lambda: self.wants.emit("print", self.paper()))
        self.retranslate()
        self.show_loading()

    def _lay_out(self) -> None:
        beside = QHBoxLayout(self._head)
        beside.setContentsMargins(4, 0, 0, 0)
        for button in (self.before, self.after):
            button.setFixedWidth(36)
            beside.addWidget(button)
        beside.addWidget(self.chip)
        self.minutes.setContentsMargins(16, 14, 16, 14)
        self.minutes.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        paper = QScrollArea()
        paper.setWidgetResizable(True)
        paper.setFrameShape(QFrame.Shape.NoFrame)
        paper.setWidget(self.minutes)
        parts: tuple[tuple[QWidget, ...], ...] = (
            (self.lines, self.totals),
            (self.roll,),
            (paper,),
            (self.signed,),
            (self.corrections,),
        )
        for widgets in parts:
            page = QWidget()
            column = QVBoxLayout(page)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            for widget in widgets:
                column.addWidget(widget, 1000 if widget is widgets[0] else 0)
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
        column = QVBoxLayout(self.body)
        column.setContentsMargins(22, 0, 22, 18)
        column.setSpacing(12)
        column.addWidget(self.locked)
        column.addWidget(self.disputed)
        column.addWidget(self.dispute)
        column.addWidget(self.summary)
        column.addWidget(card, 1)

    def title(self) -> str:
        figures = self._presenter.figures
        if figures is None:
            return ""
        write = Figures.of(self.session)
        no, day = write.count(figures.meeting.no), write.day(figures.meeting.on, "short")
        return self.tr("Meeting {no}, {day}").format(no=no, day=day)

    def above(self) -> str:
        return self.tr("Meetings")

    def head_parts(self) -> QWidget:
        return self._head

    def show_subject(self, value: object) -> None:
        self._presenter.open(str(value))
        if self._presenter.figures is None:
            self.show_loading()

    def paper(self) -> Paper | None:
        figures = self._presenter.figures
        if figures is None:
            return None
        code, name = PAPERS.get(self.tabs.currentIndex(), ("meeting_summary", "meeting"))
        return Paper(
            code=code,
            subject=figures.meeting.meeting,
            name=f"{name}-{figures.meeting.no}",
            title=self.title(),
        )

    def actions_of_keys(self) -> list[Action]:
        figures = self._presenter.figures
        return [
            Action(("Ctrl", "P"), self.tr("Print the meeting page")),
            Action(("Enter",), self.tr("Receipt of the line")),
            Action(("F6",), self.tr("Not agreed, or settled"), self._dispute),
            Action(("F8",), self.tr("Demand and collection"), self._print_register),
            Action(
                ("Ctrl", "↑"), self.tr("Meeting before"), lambda: self._step(back=True),
                enabled=figures is not None and bool(figures.before),
            ),
            Action(
                ("Ctrl", "↓"), self.tr("Meeting after"), lambda: self._step(back=False),
                enabled=figures is not None and bool(figures.after),
            ),
            Action(("Esc",), self.tr("All meetings"), lambda: self.wants.emit("meetings", None)),
        ]  # fmt: skip

    def activate(self) -> None:
        self._presenter.read()

    def apply_changes(self, changes: Changed) -> None:
        self._presenter.read()

    def retranslate(self) -> None:
        for button, words in (
            (self.before, self.tr("Meeting before")),
            (self.after, self.tr("Meeting after")),
        ):
            button.setAccessibleName(words)
            button.setToolTip(words)
        if self._presenter.figures is not None:
            self.show_meeting(self._presenter.figures)
            self._presenter.read()  # the minutes are sentences of the book

    # The presenter's view

    def show_meeting(self, figures: MeetingFigures) -> None:
        write, zone = Figures.of(self.session), self.session.book.group.zone
        kind, icon, words = state_chip(figures.meeting.state)
        self.chip.set_state(kind, icon, words)
        self._show_lock(figures)
        if figures.disputes:
            self.disputed.say("clash", figures.disputes, icon="hand-palm")
        else:
            self.disputed.hide()
        self.summary.show_meeting(figures, write)
        count = len([one for one in figures.payments if one.stands])
        self.tabs.set_tabs(
            [
                Tab(self.tr("Lines"), write.count(count) if count else "", icon="list-numbers"),
                Tab(self.tr("Attendance")),
                Tab(self.tr("Minutes")),
                Tab(self.tr("Signatures"), self._signed(figures, write)),
                Tab(
                    self.tr("Corrections"),
                    write.count(len(figures.corrections)) if figures.corrections else "",
                    warns=True,
                ),
            ]
        )
        self.lines.show_meeting(figures, write)
        self.totals.set_cells(self.lines.totals)
        self.roll.show_meeting(figures, write, zone)
        self.signed.show_meeting(figures, write, zone)
        self.corrections.show_meeting(figures, write, zone)
        self.minutes.setText(figures.minutes)
        self.before.setEnabled(bool(figures.before))
        self.after.setEnabled(bool(figures.after))
        self.show_body()
        self.title_changed.emit()
        self.refresh_keys()
        if self._active and not self.tabs.hasFocus():
            (self.lines, self.roll, self.tabs, self.signed, self.corrections)[
                max(0, self.tabs.currentIndex())
            ].setFocus()

    def _signed(self, figures: MeetingFigures, write: Figures) -> str:
        given, needed = len(figures.read.signed), len(figures.read.required)
        return f"{write.count(given)} / {write.count(needed)}" if needed else ""

    def _show_lock(self, figures: MeetingFigures) -> None:
        if not figures.meeting.is_closed:
            self.locked.hide()
            return
        text = self.tr("This page is signed and locked. Put right a mistake with a new line.")
        self.locked.say("muted", text, button=self.tr("Print"))

    def _dispute(self) -> None:
        figures = self._presenter.figures
        if figures is not None and self.tabs.currentIndex() <= 0:
            self.dispute.ask(figures, self.lines.current_key())

    def _refused(self, error: AppError) -> None:
        self.disputed.say("bad", sentence(error, self.session.language))

    def show_failure(self, error: AppError) -> None:
        self.show_error(error, self.tr("All meetings"), lambda: self.wants.emit("meetings", None))

    def _show_tab(self, place: int) -> None:
        if place >= 0:
            self._sheets.setCurrentIndex(place)

    def _step(self, *, back: bool) -> None:
        figures = self._presenter.figures
        meeting = "" if figures is None else figures.before if back else figures.after
        if meeting:
            self.show_subject(meeting)
            self.activate()

    def _print_register(self) -> None:
        figures = self._presenter.figures
        if figures is not None:
            subject, title = figures.meeting.meeting, self.tr("Demand and collection")
            paper = Paper(code="dcb_register", subject=subject, name="dcb", title=title)
            self.wants.emit("print", paper)

    def _print_receipt(self, entry: str) -> None:
        figures = self._presenter.figures
        payments = figures.payments if figures is not None else ()
        one = next((payment for payment in payments if payment.entry == entry), None)
        if one is not None and figures is not None:
            name = figures.names.get(one.member, "")
            title = self.tr("Receipt of {name}").format(name=name)
            paper = Paper(code="receipt", subject=entry, name="receipt", title=title)
            self.wants.emit("print", paper)
