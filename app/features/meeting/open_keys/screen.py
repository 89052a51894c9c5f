"""Step 1 on the screen: the ritual of memory, the box, the keys."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.book.transaction import Tx
from app.core.errors import AppError, Refused
from app.core.permissions import may
from app.features.meeting.open_keys.facts import OpenFacts, open_facts
from app.features.meeting.open_keys.keys_card import KeysCard
from app.features.meeting.open_keys.new_pin_card import NewPinCard
from app.features.meeting.open_keys.pin_desk import PinDesk
from app.features.meeting.open_keys.presenter import OpenDesk
from app.features.meeting.open_keys.ritual_card import HIDDEN, RitualCard
from app.features.meeting.step import Draft, RoomLine, RoomPage, Status, StepScreen
from app.operations.opening_meeting import open_with_count
from app.ui.change_bus import Changed
from app.ui.error_texts import sentence
from app.ui.figures import Figures
from app.ui.keys import Action
from app.ui.session import Session
from app.ui.widgets.key_button import KeyButton


class OpenStep(StepScreen):
    """Opens the book of the meeting with the keys."""

    def __init__(self, session: Session, meeting: str, parent: QWidget | None = None) -> None:
        super().__init__(session, meeting, parent)
        self.desk: OpenDesk | None = None
        self.ritual, self.keys = RitualCard(session.currency), KeysCard(session.practice_pins)
        self.new_pin = NewPinCard(session)
        self.keys.setFixedWidth(520)
        self.new_pin.setFixedWidth(520)
        self._kept: Draft = {}
        self._opening = False
        self.pins = PinDesk(session, self)
        line = QHBoxLayout(self.body)
        line.setContentsMargins(14, 14, 14, 14)
        line.setSpacing(14)
        line.addWidget(self.ritual, 1)
        line.addWidget(self.keys)
        line.addWidget(self.new_pin)
        self._connect()
        self.show_loading(self.tr("Reading the last closing"))

    def _connect(self) -> None:
        self.ritual.changed.connect(self._changed_desk)
        self.ritual.to_pins.connect(self._focus)
        self.keys.typed.connect(self.pins.check)
        self.pins.right.connect(self._right)
        self.pins.wrong.connect(self._wrong)
        self.pins.failed.connect(self._not_checked)
        self.pins.waiting.connect(self._waiting)
        self.keys.next_person.connect(self._next_person)
        self.keys.show_amount.connect(self._show_amount)
        self.keys.yes.connect(self._yes)
        self.keys.away.connect(self._somebody_away)
        self.keys.open_meeting.connect(self._open)
        self.keys.forgotten.connect(self._forgotten)
        self.new_pin.finished.connect(self._new_pin_set)

    # Reading

    def _read(self) -> None:
        self.session.read(
            lambda reading: open_facts(reading, self.meeting), self._take, self._not_read
        )

    def _take(self, facts: OpenFacts) -> None:
        if self.desk is None:
            self.desk = OpenDesk(facts)
            self.desk.restore(self._kept)
            self.ritual.box.count.take(self._kept.get("typed"))
            if self.desk.counted_minor is not None:
                self.desk.counts = self.ritual.box.count.counts
        self.desk.facts = facts
        if not self.desk.is_open and not may(self.session.roles, "open_meeting"):
            self.show_locked(
                self.tr("Only an officer opens the book"),
                self.tr("Treasurer, chairperson or secretary do this step."),
            )
            return
        self.show_body()
        self._refresh()
        self._focus()

    def _not_read(self, error: AppError) -> None:
        self.show_error(error, self.tr("Read again"), self._read)

    # The desk

    def _refresh(self) -> None:
        if self.desk is None:
            return
        figures = Figures.of(self.session)
        waiting = ""
        if self.pins.wait_s:
            minutes, seconds = divmod(self.pins.wait_s, 60)
            waiting = self.tr("wait {time}").format(time=figures.clock(f"{minutes}:{seconds:02}"))
        self.ritual.refresh(self.desk, figures)
        self.keys.refresh(self.desk, figures, waiting)
        self.room_changed.emit(self.room_page())

    def _changed_desk(self) -> None:
        self._refresh()
        self.draft_changed.emit()

    def _focus(self) -> None:
        if self.desk is not None and self._active and self.new_pin.isHidden():
            self.keys.focus(self.desk)

    def _next_person(self) -> None:
        if self.desk is not None:
            self.desk.choose_next()
            self._refresh()
            self._focus()

    def _show_amount(self) -> None:
        if self.desk is not None and self.desk.show_next():
            self._changed_desk()

    def _somebody_away(self) -> None:
        if self.desk is not None:
            self.desk.is_somebody_away = True
            deputies = self.desk.facts.deputies
            self.desk.choose(deputies[0].member if deputies else "")
            self._changed_desk()
            self._focus()

    def _yes(self) -> None:
        """Enter over empty boxes: the box is as in the book; then, with all keys, open."""
        if self.desk is None:
            return
        if self.desk.is_ready or self.desk.is_open:
            self._open()
        elif not self.desk.answer:
            self.ritual.choose("yes")

    # PINs

    def _right(self, member: str) -> None:
        if self.desk is None:
            return
        self.desk.accept(member, self.session.clock()[:5])
        self.keys.message.hide()
        self._refresh()
        self._focus()
        have = len(self.desk.keys)
        self.status_changed.emit(Status(False, "keys", (have, self.desk.facts.needed)))

    def _wrong(self, member: str, left: int) -> None:
        if member in self.keys.rows:
            self.keys.rows[member].boxes.clear(wrong=True)
        self.keys.message.say("bad", self.tr("This PIN is not right. %Ln tries left.", "", left))

    def _not_checked(self, error: AppError) -> None:
        self.keys.message.say("bad", self._sentence(error))

    def _waiting(self) -> None:
        if self.pins.wait_s:
            self.keys.message.say("warn", self.tr("Too many wrong PINs. Wait, then try again."))
            self._refresh()
        else:
            self.keys.message.hide()
            self._refresh()
            self._focus()

    def _sentence(self, error: AppError) -> str:
        figures = Figures.of(self.session)
        values = {
            name: figures.count(value) if isinstance(value, int) else value
            for name, value in error.values.items()
        }
        people = self.desk.people if self.desk is not None else ()
        names = {one.member: one.name for one in people}
        if "member" in values:
            values["member"] = names.get(str(values["member"]), values["member"])
        return sentence(Refused(error.code, **values), self.session.language)

    def _forgotten(self) -> None:
        if self.desk is not None and self.desk.current is not None and not self.pins.wait_s:
            self.keys.hide()
            self.new_pin.open_for(self.desk.current, self.desk.facts)

    def _new_pin_set(self, said: str) -> None:
        self.new_pin.hide()
        self.keys.show()
        if said:
            self.keys.message.say("ok", said)
        self._focus()

    # Opening

    def _open(self) -> None:
        desk = self.desk
        if desk is None or self._opening:
            return
        if desk.is_open:
            self.wants.emit("step", "roll")
            return
        if not desk.is_ready:
            return
        self._opening = True
        meeting, keys, counted = self.meeting, tuple(desk.keys), desk.to_write_minor()
        counts = desk.counts if desk.answer == "other" else ()
        approved, reason = desk.approved_by, self.tr("Between the meetings")

        def operation(tx: Tx) -> int:
            return open_with_count(
                tx,
                meeting=meeting,
                keys=keys,
                counted_minor=counted,
                counts=counts,
                approved_by=approved,
                reason=reason,
            )

        self.session.write(operation, self._opened, self._not_opened)

    def _opened(self, difference: int) -> None:
        self._opening = False
        self.wants.emit("step", "roll")

    def _not_opened(self, error: AppError) -> None:
        self._opening = False
        self.keys.message.say("bad", self._sentence(error))

    # StepScreen

    def title(self) -> str:
        return self.tr("Open")

    def activate(self) -> None:
        self._read()

    def apply_changes(self, changes: Changed) -> None:
        self._read()

    def retranslate(self) -> None:
        self._refresh()
        self.new_pin.retranslate()

    def draft(self) -> Draft:
        if self.desk is None:
            return self._kept
        return self.desk.keep() | {"typed": list(self.ritual.box.count.typed)}

    def restore(self, draft: Draft) -> None:
        self._kept = draft

    def actions_of_keys(self) -> list[Action]:
        digits = "۰–۹" if self.session.language == "fa" else "0–9"
        return [
            Action((digits,), self.tr("PIN")),
            Action(("Enter",), self.tr("Next")),
            Action(("Tab",), self.tr("Next person")),
            Action(("Space",), self.tr("Show a number")),
            *self._answers(),
            Action(("F12",), self.tr("Members’ screen"), spare=True),
            Action(("Esc",), self.tr("Leave the meeting")),
            Action(("F1",), self.tr("All keys")),
        ]

    def _answers(self) -> list[Action]:
        """F5 to F8 press the buttons that stand on the page now."""
        buttons = (
            ("F5", self.ritual.other, self.tr("Another amount")),
            ("F6", self.ritual.later, self.tr("Count later")),
            ("F7", self.keys.somebody, self.tr("Somebody is not here")),
            ("F8", self.keys.forgot, self.tr("PIN forgotten")),
        )
        return [
            Action((key,), text, partial(self._press, button), spare=True)
            for key, button, text in buttons
        ]

    def _press(self, button: KeyButton) -> None:
        if button.isVisibleTo(self):
            button.click()

    def room_page(self) -> RoomPage | None:
        """The amounts that were said and shown; dots for the others."""
        if self.desk is None:
            return None
        figures, shown = Figures.of(self.session), self.desk.shown
        lines = tuple(
            RoomLine(
                self.ritual.name_of(place),
                figures.money(minor) if place in shown or self.desk.is_open else HIDDEN,
            )
            for place, minor in self.desk.facts.lines
        )
        return RoomPage(self.tr("What was in the box?"), lines)
