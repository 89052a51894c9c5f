"""Step 2 on the screen: the cards, who is called, how many are here."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.features.meeting.parts.last_entry import LastEntryCard
from app.features.meeting.roll_call.board import RollBoard
from app.features.meeting.roll_call.book_port import BookPort
from app.features.meeting.roll_call.presenter import RollPresenter
from app.features.meeting.roll_call.roll import Roll
from app.features.meeting.roll_call.side import CallingCard, HereCard
from app.features.meeting.roll_call.words import RollWords
from app.features.meeting.step import Draft, RoomLine, RoomPage, StepScreen
from app.ui.change_bus import Changed
from app.ui.error_texts import sentence
from app.ui.keys import Action
from app.ui.session import Session
from app.ui.widgets.messages import MessageLine


class RollCallStep(StepScreen):
    """Implements the view of RollPresenter and owns it."""

    def __init__(self, session: Session, meeting: str, parent: QWidget | None = None) -> None:
        super().__init__(session, meeting, parent)
        self.port = BookPort(session, meeting, self._show)
        self.presenter = RollPresenter(self.port, self, Roll(rows=()))
        words = RollWords(session.language, session.currency)
        self.board = RollBoard(self.presenter, words)
        self.calling, self.here, self.last = CallingCard(), HereCard(), LastEntryCard()
        self.message = MessageLine()
        self._kept: Draft = {}
        self._is_read = False
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.board, 1)
        left.addWidget(self.message)
        side = QWidget()
        side.setFixedWidth(300)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.calling, self.here, self.last):
            column.addWidget(part, 1 if part is self.here else 0)
        line = QHBoxLayout(self.body)
        line.setContentsMargins(14, 14, 14, 14)
        line.setSpacing(14)
        line.addLayout(left, 1)
        line.addWidget(side)
        self.calling.answered.connect(self._answered)
        self.calling.leaving.connect(self._leaving)
        self.last.undo.connect(lambda: self.wants.emit("undo", None))
        self.show_loading(self.tr("Reading the roll"))

    def _answered(self, status: str) -> None:
        self.presenter.mark(status)
        self.board.setFocus()

    def _leaving(self) -> None:
        self.presenter.leave()
        self.board.setFocus()

    # The roll

    def _show(self, roll: Roll) -> None:
        first, self._is_read = not self._is_read, True
        if not roll.rows:
            self.show_empty(
                "users-three",
                self.tr("No members yet"),
                self.tr("Write the members first; each gets a card here."),
            )
            return
        if roll.locked in ("planned", "opening"):
            self.show_locked(
                self.tr("The book is not open yet"),
                self.tr("The keys open it in step 1; then the names are called."),
                self.tr("Go to step 1"),
                lambda: self.wants.emit("step", "open"),
            )
            self.presenter.show(roll)
            return
        self.presenter.show(roll)
        self.show_body()
        if first:
            self._go_on()
            self.refresh_keys()

    def _go_on(self) -> None:
        """Call again who was called when the draft was kept, if nobody answered since."""
        places = [row.member for row in self.presenter.roll.rows]
        kept = self._kept.get("member")
        if kept in places and not self.presenter.roll.rows[places.index(kept)].status:
            self.presenter.go(places.index(kept))
        else:
            waiting = [at for at, row in enumerate(self.presenter.roll.rows) if not row.status]
            self.presenter.go(waiting[0] if waiting else 0)
        if self._active:
            self.board.setFocus()

    def _read(self) -> None:
        self.port.read(self._not_read)

    def _not_read(self, error: AppError) -> None:
        self.show_error(error, self.tr("Read again"), self._read)

    # RollView

    def show_roll(self) -> None:
        roll = self.presenter.roll
        words = RollWords(self.session.language, roll.currency)
        self.board.words = words
        if roll.rows:
            self.board.refresh()
            self.calling.refresh(self.presenter.row, roll, words)
            self.here.refresh(roll, words)
        self.last.show_last(words.last(roll))
        self.message.hide()
        self.draft_changed.emit()
        self.room_changed.emit(self.room_page())

    def say_refusal(self, error: AppError) -> None:
        """Say why nobody was marked, under the cards."""
        self.message.say("bad", sentence(error, self.session.language))

    # StepScreen

    def title(self) -> str:
        return self.tr("Roll call")

    def activate(self) -> None:
        self._read()
        self.board.setFocus()

    def apply_changes(self, changes: Changed) -> None:
        self._read()

    def retranslate(self) -> None:
        if self.presenter.roll.rows:
            self.show_roll()

    def draft(self) -> Draft:
        return {"member": self.presenter.row.member} if self.presenter.roll.rows else self._kept

    def restore(self, draft: Draft) -> None:
        self._kept = draft

    def actions_of_keys(self) -> list[Action]:
        words = RollWords(self.session.language, self.session.currency)
        first, last = words.number(1), words.number(max(1, len(self.presenter.roll.rows)))
        return [
            Action(("Enter",), self.tr("Here")),
            Action(("+",), self.tr("Late")),
            Action(("*",), self.tr("Apology")),
            Action(("−",), self.tr("Absent")),
            Action(("Space",), self.tr("Left early"), spare=True),
            Action((f"{first}–{last}",), self.tr("Jump to number")),
            Action((self.tr("A–Z"),), self.tr("Find name"), spare=True),
            Action(("Ctrl", "Enter"), self.tr("All the rest are here")),
            Action(("Ctrl", "Z"), self.tr("Undo"), spare=True),
            Action(("F1",), self.tr("All keys")),
        ]

    def room_page(self) -> RoomPage | None:
        """Number and name called, and how many are here."""
        roll = self.presenter.roll
        if not roll.rows:
            return None
        words = RollWords(self.session.language, roll.currency)
        row = self.presenter.row
        lines = (RoomLine(row.name, words.number(row.no), is_big=True),)
        here, members = words.number(roll.here), words.number(len(roll.rows))
        under = self.tr("{here} of {count} are here").format(here=here, count=members)
        return RoomPage(self.tr("Roll call"), lines, under)
