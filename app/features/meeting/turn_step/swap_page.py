"""Two seats change places, or one waits: by consent, with the PIN or thumb of every owner."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app.features.meeting.parts.naming import spoken
from app.features.meeting.turn_step.box_facts import BoxFacts
from app.ui.figures import Figures
from app.ui.widgets.cards import Card
from app.ui.widgets.chips import Chip
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine
from app.ui.widgets.pin_boxes import PinBoxes


class SwapPage(Card):
    """Signals:
    pin: (member, digits). swapped: (place, place, who agreed). postponed: (place, to, who agreed).
    closed: Nothing is changed.
    """

    pin = Signal(str, str)
    swapped = Signal(int, int, list)
    postponed = Signal(int, int, list)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__(margins=(24, 20, 24, 20))
        self._head, self._what = label("", "h1"), label("", "muted", wrap=True)
        self.first, self.second = QComboBox(), QComboBox()
        self._who, self.boxes = label("", "name"), PinBoxes()
        self.thumb, self._all = KeyButton(keys=("F9",)), Chip("ok", "seal-check", "")
        self.message = MessageLine()
        self.swap = KeyButton(kind="primary", icon="swap")
        self.wait = KeyButton(icon="hourglass-medium")
        self.back = KeyButton(keys=("Esc",))
        self.agreed: list[str] = []
        self._facts: BoxFacts | None = None
        self._lay_out()
        self.first.currentIndexChanged.connect(self._anew)
        self.second.currentIndexChanged.connect(self._anew)
        self.boxes.entered.connect(lambda digits: self.pin.emit(self.next_member(), digits))
        self.thumb.clicked.connect(lambda: self.agree(self.next_member()))
        self.swap.clicked.connect(self._swap)
        self.wait.clicked.connect(self._wait)
        self.back.clicked.connect(self.closed)

    def _lay_out(self) -> None:
        places, agree, buttons = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        places.addWidget(self.first, 1)
        places.addWidget(self.second, 1)
        parts: tuple[QWidget, ...] = (self._who, self.boxes, self.thumb, self._all)
        for part in parts:
            agree.addWidget(part)
        agree.addStretch()
        for button in (self.swap, self.wait, self.back):
            buttons.addWidget(button)
        buttons.addStretch()
        column = self.column
        column.addWidget(self._head)
        column.addWidget(self._what)
        column.addSpacing(12)
        column.addLayout(places)
        column.addSpacing(12)
        column.addLayout(agree)
        column.addWidget(self.message)
        column.addStretch()
        column.addLayout(buttons)

    def show_facts(self, facts: BoxFacts, figures: Figures) -> None:
        """Show the places that can still change."""
        self._facts = facts
        course = facts.running.course if facts.running else None
        free = []
        if course is not None:
            free = [
                (f"{figures.count(at)}  {facts.seat_names(seat)}", at)
                for at, seat in enumerate(course.order, 1)
                if seat not in course.served
            ]
        for box, start in ((self.first, 0), (self.second, 1)):
            if [box.itemText(at) for at in range(box.count())] != [text for text, _ in free]:
                box.clear()
                for text, at in free:
                    box.addItem(text, at)
                box.setCurrentIndex(min(start, len(free) - 1))
        self._head.setText(self.tr("Swap turns"))
        self._what.setText(
            self.tr(
                "Both agree by PIN or with a thumb on paper. To wait until a later place, only"
                " who waits agrees."
            )
        )
        self.thumb.setText(self.tr("Thumb on paper"))
        self.swap.setText(self.tr("Swap the two turns"))
        self.wait.setText(self.tr("The first waits until the second place"))
        self.back.setText(self.tr("Back"))
        self._all.set_state("ok", "seal-check", self.tr("Both agreed"))
        self._refresh()

    def needed(self) -> list[str]:
        """Who must agree to a swap: every owner, of the first seat before those of the second."""
        facts = self._facts
        if facts is None or facts.running is None:
            return []
        course = facts.running.course
        places = [box.currentData() for box in (self.first, self.second)]
        seats = [course.order[at - 1] for at in places if isinstance(at, int)]
        return list(dict.fromkeys(m for seat in seats for m in course.seats[seat].members))

    def next_member(self) -> str:
        return next((one for one in self.needed() if one not in self.agreed), "")

    def agree(self, member: str) -> None:
        """A member said yes."""
        if member and member not in self.agreed:
            self.agreed.append(member)
        self.message.hide()
        self.boxes.clear()
        self._refresh()

    def wrong(self, text: str) -> None:
        """The PIN was not right."""
        self.boxes.clear(wrong=True)
        self.message.say("bad", text)

    def _anew(self) -> None:
        self.agreed = []
        self._refresh()

    def _refresh(self) -> None:
        facts, member = self._facts, self.next_member()
        if facts is None:
            return
        text = self.tr("{name} agrees").format(name=spoken(facts.names.get(member, "")))
        self._who.setText(text if member else "")
        self.boxes.setVisible(bool(member) and member in facts.pins)
        self.thumb.setVisible(bool(member))
        self._all.setVisible(not member and bool(self.needed()))
        places = self._places()
        self.swap.setEnabled(not member and places[0] != places[1])
        first = self._owners(0)
        self.wait.setEnabled(
            bool(first) and set(first) <= set(self.agreed) and places[1] > places[0]
        )

    def _owners(self, which: int) -> tuple[str, ...]:
        facts = self._facts
        at = self._places()[which]
        if facts is None or facts.running is None or not at:
            return ()
        course = facts.running.course
        return course.seats[course.order[at - 1]].members

    def _places(self) -> tuple[int, int]:
        return self.first.currentData() or 0, self.second.currentData() or 0

    def _swap(self) -> None:
        self.swapped.emit(*self._places(), list(self.agreed))

    def _wait(self) -> None:
        self.postponed.emit(*self._places(), list(self.agreed))
