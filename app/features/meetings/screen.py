"""Meetings: the list of all, the date of the next one."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.core.permissions import may_seal
from app.features.meetings.plan_form import PlanForm
from app.features.meetings.presenter import MeetingListFigures, MeetingsPresenter, is_waiting
from app.features.meetings.table import MeetingsTable
from app.ui.change_bus import Changed
from app.ui.error_texts import sentence
from app.ui.figures import Figures
from app.ui.keys import Action
from app.ui.papers import Paper
from app.ui.screen import Screen
from app.ui.session import Session
from app.ui.widgets.cards import SheetEdge
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.messages import MessageLine


class MeetingsScreen(Screen):
    """List of the meetings with their states."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._presenter = MeetingsPresenter(session, self)
        self._plan_asked = False
        self.table, self.form = MeetingsTable(), PlanForm()
        self.plan, self.twice = KeyButton(icon="calendar-check"), MessageLine()
        self.share = KeyButton(icon="hand-coins")
        self.form.hide()
        self._head = QWidget()
        beside = QHBoxLayout(self._head)
        beside.setContentsMargins(6, 0, 0, 0)
        beside.addWidget(self.plan)
        beside.addWidget(self.share)
        self._card = QFrame()
        self._card.setProperty("card", "true")
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.table, 1000)  # up to its height
        inside.addStretch(1)
        self._edge = SheetEdge(self._card)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(22, 0, 22, 18)
        column.setSpacing(14)
        column.addWidget(self.form)
        column.addWidget(self.twice)
        column.addWidget(self._card, 1)
        self.table.sort_from_start(down=True)
        self.table.opened.connect(self._open)
        self.plan.clicked.connect(self.begin_plan)
        self.share.clicked.connect(self._share_out)
        self.form.planned.connect(self._presenter.plan)
        self.form.left.connect(self._leave_form)
        self.twice.acted.connect(lambda: self.wants.emit("decide", None))
        self.retranslate()
        self.show_loading()

    def title(self) -> str:
        return self.tr("Meetings")

    def head_parts(self) -> QWidget:
        return self._head

    def show_subject(self, value: object) -> None:
        self._plan_asked = value == "plan"

    def paper(self) -> Paper | None:
        meeting = self.table.current_key()
        return Paper(code="meeting_summary", subject=meeting, name="meeting") if meeting else None

    def actions_of_keys(self) -> list[Action]:
        return [
            Action(("Enter",), self.tr("Open the meeting")),
            Action(("Ctrl", "N"), self.tr("Plan the next"), self.begin_plan, enabled=self._may()),
            Action(("F6",), self.tr("Share out"), self._share_out),
            Action(("F8",), self.tr("Balance sheet"), self._balance_sheet),
            Action(("Ctrl", "P"), self.tr("Print the meeting page")),
        ]

    def activate(self) -> None:
        self._presenter.read()

    def deactivate(self) -> None:
        self.form.hide()

    def apply_changes(self, changes: Changed) -> None:
        self._presenter.read()

    def retranslate(self) -> None:
        self.plan.setText(self.tr("Plan the next"))
        self.share.setText(self.tr("Share out"))
        self.plan.setEnabled(self._may())
        self.form.retranslate()
        if self._presenter.figures is not None:
            self.show_list(self._presenter.figures)

    def _share_out(self) -> None:
        self.wants.emit("share_out", None)

    def _balance_sheet(self) -> None:
        title, subject = self.tr("Balance sheet"), self.session.book.group.id
        paper = Paper(code="balance_sheet", subject=subject, name="balance-sheet", title=title)
        self.wants.emit("print", paper)

    # The presenter's view

    def show_list(self, figures: MeetingListFigures) -> None:
        write = Figures.of(self.session)
        if not figures.lines and not self._plan_asked and self.form.isHidden():
            self.show_empty(
                "calendar-dots",
                self.tr("No meeting yet"),
                self.tr("Write the first meeting date; members see it on their receipts."),
                self.tr("Write the date"),
                self.begin_plan,
            )
            return
        self.table.show_meetings(figures, write)
        self._card.setVisible(bool(figures.lines))
        self._say_twice(figures, write)
        self.show_body()
        if self._plan_asked:
            self.begin_plan()
        elif self._active and self.form.isHidden():
            self.table.setFocus()

    def _say_twice(self, figures: MeetingListFigures, write: Figures) -> None:
        if not figures.same_days:
            self.twice.hide()
            return
        day = write.day(figures.same_days[-1], "day_month")
        text = self.tr("Two meetings are written for {day}.").format(day=day)
        self.twice.say("clash", text, button=self.tr("To decide"))

    def show_failure(self, error: AppError) -> None:
        self.show_error(error, self.tr("Try again"), self._presenter.read)

    def planned(self) -> None:
        self._leave_form()
        self._presenter.read()

    def not_planned(self, error: AppError) -> None:
        self.form.refuse(sentence(error, self.session.language))

    def begin_plan(self) -> None:
        """Show the form for the next date."""
        figures = self._presenter.figures
        self._plan_asked = False
        if figures is not None and self._may():
            self.show_body()
            self.table.show_meetings(figures, Figures.of(self.session))
            self._card.setVisible(bool(figures.lines))
            self.form.begin(figures, Figures.of(self.session), self.session.today())

    def _leave_form(self) -> None:
        self.form.hide()
        self.table.setFocus()

    def _may(self) -> bool:
        return may_seal(self.session.roles, "meeting.planned")

    def _open(self, meeting: str) -> None:
        figures = self._presenter.figures
        lines = figures.lines if figures is not None else ()
        one = next((line.meeting for line in lines if line.meeting.meeting == meeting), None)
        if one is not None and (one.is_running or is_waiting(one)):
            self.wants.emit("meeting", meeting)
        else:
            self.wants.emit("meeting_page", meeting)
