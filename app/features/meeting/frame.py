"""Meeting mode: one bar of steps on top, one step at a time, its keys at the bottom."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.features.meeting.frame_again import ReadingAgain
from app.features.meeting.frame_bar import charge_words, head_of, saved_words, steps_of
from app.features.meeting.frame_curtain import Curtain
from app.features.meeting.frame_drafts import DeskKeeper
from app.features.meeting.frame_keys import claims, onward, press
from app.features.meeting.frame_opening import Opened
from app.features.meeting.frame_paused import PausedPage
from app.features.meeting.frame_reading import MeetingNow
from app.features.meeting.frame_typing import TypingKeys
from app.features.meeting.frame_undoing import Undoing
from app.features.meeting.step import Draft, RoomPage, Status, StepScreen
from app.ui.change_bus import Changed
from app.ui.keys import Action
from app.ui.members_screen import MembersDisplay
from app.ui.papers import Paper
from app.ui.screen import Screen
from app.ui.session import Session
from app.ui.widgets.key_button import KeyBar
from app.ui.widgets.step_bar import MeetingBar

BATTERY_EVERY_MS = 60_000


class MeetingFrame(Screen):
    """Holds the steps of one meeting; made from what `open_meeting_mode` read.

    `wants` carries "leave" when the officer goes back to the window; the meeting stays open.

    Attributes:
        saved: Time of day of the last commit, "15:09:12".
    """

    def __init__(self, session: Session, opened: Opened, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.meeting = opened.now.meeting.meeting
        self._kinds, self._now = opened.kinds, opened.now
        self.saved = opened.now.saved_at or session.clock()
        self._steps: dict[str, StepScreen] = {}
        self._drafts: dict[str, Draft] = dict(opened.draft.get("drafts", {}))
        self._live: dict[str, Status] = {}
        self._at = -1
        self.bar, self.key_bar, self.stack = MeetingBar(), KeyBar(), QStackedWidget()
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.bar, self.stack, self.key_bar):
            column.addWidget(part, 1 if part is self.stack else 0)
        self.paused = PausedPage(session, self.meeting)
        self.stack.addWidget(self.paused)
        self.undoing = Undoing(session, self.meeting, self.stack)
        self.curtain = Curtain(self)
        self._typing = TypingKeys(self, self.stack)
        self.display = MembersDisplay(session)
        self._keeper = DeskKeeper(session, self.meeting, self.draft)
        self._reading = ReadingAgain(
            session, self.meeting, self._kinds, self._take_now, self._not_read
        )
        self._power = QTimer(self, interval=BATTERY_EVERY_MS)
        self._connect()
        self.retranslate()
        self.show_step(opened.start)

    def _connect(self) -> None:
        self.bar.step_chosen.connect(self.show_step)
        self.bar.members_screen.connect(self.toggle_members)
        self.undoing.history.closed.connect(self._focus_step)
        self.curtain.lifted.connect(self._lifted)
        self.display.closed.connect(self._focus_step)
        self._power.timeout.connect(self._show_status)

    # Steps

    @property
    def step(self) -> StepScreen:
        """The step in front."""
        return self._steps[self._kinds[self._at].name]

    @property
    def step_name(self) -> str:
        return self._kinds[self._at].name

    def show_step(self, index: int) -> None:
        """Bring a step to the front; any order is allowed."""
        if not 0 <= index < len(self._kinds) or index == self._at:
            return
        if self._at >= 0:
            self._drafts[self.step_name] = self.step.draft()
            self.step.set_active(False)
        self._at = index
        step = self._made(index)
        if not PausedPage.is_for(self._now.meeting):
            self.stack.setCurrentWidget(step)
        self.bar.steps.setCurrentIndex(index)
        step.set_active(self._active or not self.isVisible())
        self._show_keys()
        self._show_room(step.room_page())
        self._keeper.touch()

    def next(self, *, by: int = 1) -> None:
        """Go on to the following step, or back with -1."""
        self.show_step(self._at + by)

    def show_step_named(self, name: str) -> None:
        names = [kind.name for kind in self._kinds]
        if name in names:
            self.show_step(names.index(name))

    def _made(self, index: int) -> StepScreen:
        kind = self._kinds[index]
        if kind.name not in self._steps:
            step = self._steps[kind.name] = kind.make(self.session, self.meeting)
            self.stack.addWidget(step)
            step.keys_changed.connect(self._show_keys)
            step.wants.connect(self._step_wants)
            step.done.connect(self.undoing.say_done)
            step.status_changed.connect(partial(self._take_status, kind.name))
            step.draft_changed.connect(self._keeper.touch)
            step.room_changed.connect(self._show_room)
            draft = self._drafts.get(kind.name)
            if draft:
                step.restore(draft)
        return self._steps[kind.name]

    def _step_wants(self, name: str, value: object) -> None:
        if name == "step":
            self.show_step_named(str(value))
        elif name == "step_at" and isinstance(value, tuple):
            self.show_step_named(str(value[0]))
            self.step.look_at(str(value[1]))
        elif name == "next":
            self.next()
        elif name in ("undo", "redo"):
            (self.undoing.undo if name == "undo" else self.undoing.redo)()
        else:
            self.wants.emit(name, value)

    def _take_status(self, name: str, status: Status) -> None:
        self._live[name] = status
        self._show_steps()

    def draft(self) -> Draft:
        """Where the work stands, as it is kept for the next start."""
        drafts = dict(self._drafts)
        if self._at >= 0:
            drafts[self.step_name] = self.step.draft()
        return {"step": self.step_name, "drafts": {k: d for k, d in drafts.items() if d}}

    # What the bar shows

    def _show_steps(self) -> None:
        read = zip(self._kinds, self._now.statuses, strict=True)
        statuses = tuple(self._live.get(kind.name, status) for kind, status in read)
        self.bar.steps.set_steps(steps_of(self._kinds, statuses, self.session.language))
        self.bar.steps.setCurrentIndex(max(0, self._at))

    def _show_status(self) -> None:
        charge, is_low = charge_words(self.session.language)
        self.bar.set_status(saved_words(self.saved, self.session.language), charge, low=is_low)

    def _show_head(self) -> None:
        title, day = head_of(self._now.meeting, self.session)
        self.bar.set_meeting(self.session.group_name, title, day)

    def _show_keys(self) -> None:
        actions = [
            replace(action, trigger=self._ask_help) if action.keys == ("F1",) else action
            for action in (self.step.actions_of_keys() if self.step.shows_body else [])
        ]
        if self._at + 1 < len(self._kinds):
            title = self._kinds[self._at + 1].title()
            actions.append(Action(("Alt", onward(self)), title, self.next))
        self.key_bar.set_actions(actions)
        self.keys_changed.emit()

    def _ask_help(self) -> None:
        self.wants.emit("help", None)

    # Reading

    def apply_changes(self, changes: Changed) -> None:
        if getattr(changes, "events", ()):
            self.saved = self.session.clock()
            self._show_status()
        self.read_again()

    def read_again(self) -> None:
        """Read where the steps stand."""
        self._reading.read()

    def _take_now(self, now: MeetingNow) -> None:
        self._now = now
        self._live.clear()
        self._show_head()
        self._show_steps()
        self._show_pause()

    def _show_pause(self) -> None:
        """While the meeting is paused no step is in front; then the one that was."""
        is_over = self.stack.currentWidget() is self.paused
        if PausedPage.is_for(self._now.meeting):
            self.stack.setCurrentWidget(self.paused)
            self.paused.show_meeting(self._now.meeting)
            self.key_bar.set_actions([])
        elif is_over:
            self.stack.setCurrentWidget(self.step)
            self._show_keys()
            self._focus_step()

    def _not_read(self, error: AppError) -> None:
        self.show_error(error, self.tr("Read again"), self.read_again)

    # Undo, redo

    def undo(self) -> None:
        """Typing first, then the last entry, whichever step wrote it."""
        if not self.step.undo():
            self.undoing.undo()

    # Members' screen and curtain

    def _show_room(self, page: RoomPage | None) -> None:
        self.display.show_page(page)

    def toggle_members(self) -> None:
        self.display.toggle()

    def draw_curtain(self) -> None:
        self.curtain.draw(self.session.group_name)
        self.display.hide_page()

    def _lifted(self) -> None:
        self._show_room(self.step.room_page())

    # Screen

    def title(self) -> str:
        return self.step.title() if self._at >= 0 else ""

    def paper(self) -> Paper | None:
        return self.step.paper()

    def actions_of_keys(self) -> list[Action]:
        """The keys of the step, then those of every step (for F1; the bar shows the step's)."""
        return [
            *self.step.actions_of_keys(),
            Action(("Alt", "1", "–", "8"), self.tr("Go to a step")),
            Action(("Alt", onward(self)), self.tr("Next step")),
            Action(("Ctrl", "F"), self.tr("Look at a member’s page")),
            Action(("Ctrl", "H"), self.tr("What was written"), self.undoing.show_history),
            Action(("Pause",), self.tr("Curtain"), self.draw_curtain),
            Action(("F12",), self.tr("Members’ screen"), self.toggle_members),
        ]

    def refresh_keys(self) -> None:
        """The frame's keys are no shortcuts: see `event`."""
        if self._at >= 0:
            self._show_keys()

    def retranslate(self) -> None:
        self._show_head()
        self._show_steps()
        self._show_status()

    def activate(self) -> None:
        self._power.start()
        self.step.set_active(True)
        self.read_again()

    def deactivate(self) -> None:
        self._power.stop()
        self.step.set_active(False)
        self._keeper.keep()
        self.display.hide_page()

    def _focus_step(self) -> None:
        self.step.activate()

    # Keys

    def event(self, event: QEvent) -> bool:
        return claims(self, event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press(self, event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._keeper.keep()
        self.display.close_display()
        super().closeEvent(event)
