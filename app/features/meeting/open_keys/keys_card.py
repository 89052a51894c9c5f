"""The keys: each holder types a PIN; somebody stands in when the rules allow it."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.core.locales.isolates import island
from app.features.meeting.open_keys.facts import KeyPerson
from app.features.meeting.open_keys.presenter import OpenDesk
from app.features.meeting.parts.person_row import PersonRow
from app.ui.figures import Figures
from app.ui.keys import ENTER
from app.ui.offices import office_word
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine


class KeysCard(Card):
    """Who must type a PIN, and the button that opens.

    Signals:
        typed: Four to six digits and Enter: (member, digits).
        next_person, show_amount, yes: Tab, Space, and Enter over empty boxes.
        away: "Somebody is not here" was clicked. forgotten: "PIN forgotten" was.
        open_meeting: The button was clicked.
    """

    typed = Signal(str, str)
    next_person = Signal()
    show_amount = Signal()
    yes = Signal()
    away = Signal()
    forgotten = Signal()
    open_meeting = Signal()

    def __init__(self, examples: Mapping[str, str]) -> None:
        super().__init__(margins=(24, 20, 24, 20))
        self._examples = examples
        self._head, self._under = label("", "h1"), label("", "muted", wrap=True)
        self.rows: dict[str, PersonRow] = {}
        self._people = QVBoxLayout()
        self._people.setSpacing(0)
        self.somebody = KeyButton(kind="quiet", keys=("F7",))
        self._rule = label("", "muted", wrap=True)
        self.message = MessageLine()
        self.button = KeyButton(kind="primary", icon="book-open", big=True)
        self.forgot = KeyButton(kind="quiet", keys=("F8",))
        for button, signal in (
            (self.somebody, self.away),
            (self.forgot, self.forgotten),
            (self.button, self.open_meeting),
        ):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(signal)
        self.column.setSpacing(0)
        self.column.addWidget(self._head)
        self.column.addWidget(self._under)
        self.column.addSpacing(8)
        self.column.addLayout(self._people)
        self.column.addSpacing(6)
        helps = QHBoxLayout()
        helps.addWidget(self.somebody)
        helps.addWidget(self.forgot)
        helps.addStretch()
        self.column.addLayout(helps)
        self.column.addWidget(self._rule)
        self.column.addSpacing(10)
        self.column.addWidget(self.message)
        self.column.addStretch()
        self.column.addWidget(self.button)

    def refresh(self, desk: OpenDesk, figures: Figures, waiting: str) -> None:
        """Show who has typed; `waiting` stands in place of the boxes after too many tries."""
        facts = desk.facts
        no = figures.count(facts.meeting.no)
        needed = figures.count(facts.needed)
        self._head.setText(self.tr("%Ln keys open the book", "", facts.needed))
        turn = self.tr("Turn the laptop to each key holder. Each types a PIN.")
        self._under.setText(turn if facts.holders else self.tr("No key holders are chosen yet."))
        if desk.still_missed and not desk.is_open:
            names = ", ".join(island(one.name) for one in desk.still_missed)
            missed = self.tr("The last meeting was closed without {names}: their PIN comes first.")
            self._under.setText(missed.format(names=names))
        self._fit(desk.people if not desk.is_open else self._who_opened(desk))
        current = desk.current
        for person in desk.people if not desk.is_open else self._who_opened(desk):
            row = self.rows[person.member]
            role, example = self._role(person, figures), self._examples.get(person.member, "")
            row.set_person(person.name, role, example)
            if desk.is_open or person.member in desk.keys:
                at = figures.clock(desk.keys.get(person.member, ""))
                row.done(self.tr("Open {time}").format(time=at).strip(), icon="lock-simple-open")
            elif waiting:
                row.wait(waiting)
            elif current is not None and person.member == current.member:
                row.ask()
            else:
                row.wait("")
        self.forgot.setText(self.tr("PIN forgotten"))
        can_set = bool(facts.holders and facts.deputies) and current is not None
        self.forgot.setVisible(can_set and not desk.is_open)
        self.somebody.setText(self.tr("Somebody is not here"))
        waits = not (desk.is_open or desk.is_ready)
        may_stand_in = bool(facts.holders and facts.deputies) and waits
        self.somebody.setVisible(may_stand_in and not desk.is_somebody_away)
        deputy = facts.deputies[0] if facts.deputies else None
        self._rule.setVisible(may_stand_in and deputy is not None)
        if deputy is not None:
            text = self.tr("%Ln keys and {name} also open it.", "", max(1, facts.needed - 1))
            self._rule.setText(text.format(name=island(deputy.name)))
        if desk.is_open:
            self.button.setText(self.tr("Go on to the roll call"))
        else:
            self.button.setText(self.tr("Open meeting {no}").format(no=no))
        can_go = desk.is_ready or desk.is_open
        self.button.setEnabled(can_go)
        # Enter answers the question about the box first.
        self.button.set_keys(*(("Enter",) if can_go else ()))
        self.button.setAccessibleDescription(needed)

    @staticmethod
    def _who_opened(desk: OpenDesk) -> tuple[KeyPerson, ...]:
        everybody = (*desk.facts.holders, *desk.facts.deputies)
        found = {one.member: one for one in reversed(everybody)}
        return tuple(found[member] for member in desk.facts.opened if member in found)

    def _fit(self, people: tuple[KeyPerson, ...]) -> None:
        """Keep one row a person; rows of others go."""
        wanted = {person.member for person in people}
        for member in [one for one in self.rows if one not in wanted]:
            row = self.rows.pop(member)
            self._people.removeWidget(row)
            row.deleteLater()
        for person in people:
            if person.member not in self.rows:
                row = self.rows[person.member] = PersonRow(56)
                row.boxes.installEventFilter(self)
                row.pin.connect(lambda pin, who=person.member: self.typed.emit(who, pin))
                self._people.addWidget(row)

    def _role(self, person: KeyPerson, figures: Figures) -> str:
        if person.role == "key_holder":
            return self.tr("Key {no}").format(no=figures.count(person.no))
        return office_word(person.role)

    def focus(self, desk: OpenDesk) -> None:
        """Put the keyboard where the next PIN is typed."""
        current = desk.current
        if current is not None and current.member in self.rows and not desk.is_open:
            self.rows[current.member].boxes.setFocus()
        else:
            self.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.next_person.emit()
            return True
        if event.key() == Qt.Key.Key_Space:
            self.show_amount.emit()
            return True
        is_empty = any(row.boxes is watched and row.boxes.is_empty for row in self.rows.values())
        if event.key() in ENTER and is_empty:
            self.yes.emit()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.yes.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.show_amount.emit()
        else:
            event.ignore()
