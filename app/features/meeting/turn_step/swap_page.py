"""Two seats change places, or one waits: by consent, with the PIN or thumb of every owner."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout

from app.features.meeting.turn_step.box_facts import BoxFacts
from app.features.meeting.turn_step.choices import fill
from app.features.meeting.turn_step.consent import Consent
from app.ui.figures import Figures
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label


class SwapPage(Card):
    """Signals:
    swapped: (place, place, who agreed). postponed: (place, to, who agreed).
    closed: Nothing is changed.
    """

    swapped = Signal(int, int, list)
    postponed = Signal(int, int, list)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__(margins=(24, 20, 24, 20))
        self._head, self._what = label("", "h1"), label("", "muted", wrap=True)
        self.first, self.second = QComboBox(), QComboBox()
        self.consent = Consent()
        self.swap = KeyButton(kind="primary", icon="swap")
        self.wait = KeyButton(icon="hourglass-medium")
        self.back = KeyButton(keys=("Esc",))
        self._facts: BoxFacts | None = None
        self._lay_out()
        self.first.currentIndexChanged.connect(self._anew)
        self.second.currentIndexChanged.connect(self._anew)
        self.consent.changed.connect(self._refresh)
        self.swap.clicked.connect(
            lambda: self.swapped.emit(*self._places(), list(self.consent.agreed))
        )
        self.wait.clicked.connect(
            lambda: self.postponed.emit(*self._places(), list(self.consent.agreed))
        )
        self.back.clicked.connect(self.closed)

    def _lay_out(self) -> None:
        places, buttons = QHBoxLayout(), QHBoxLayout()
        places.addWidget(self.first, 1)
        places.addWidget(self.second, 1)
        for button in (self.swap, self.wait, self.back):
            buttons.addWidget(button)
        buttons.addStretch()
        column = self.column
        column.addWidget(self._head)
        column.addWidget(self._what)
        column.addSpacing(12)
        column.addLayout(places)
        column.addSpacing(12)
        column.addWidget(self.consent)
        column.addStretch()
        column.addLayout(buttons)

    def show_facts(self, facts: BoxFacts, figures: Figures) -> None:
        """Show the places that can still change."""
        self._facts = facts
        course = facts.running.course if facts.running else None
        free: list[tuple[str, object]] = []
        if course is not None:
            free = [
                (f"{figures.count(at)}  {facts.seat_names(seat)}", at)
                for at, seat in enumerate(course.order, 1)
                if seat not in course.served
            ]
        for box, start in ((self.first, 0), (self.second, 1)):
            if fill(box, free):
                box.setCurrentIndex(min(start, len(free) - 1))
        self._head.setText(self.tr("Swap turns"))
        self._what.setText(
            self.tr(
                "Both agree by PIN or with a thumb on paper. To wait until a later place, only"
                " who waits agrees."
            )
        )
        self.swap.setText(self.tr("Swap the two turns"))
        self.wait.setText(self.tr("The first waits until the second place"))
        self.back.setText(self.tr("Back"))
        self._refresh()

    def _anew(self) -> None:
        self.consent.anew()
        self._refresh()

    def _refresh(self) -> None:
        facts = self._facts
        if facts is None:
            return
        first, second = self._owners(0), self._owners(1)
        self.consent.ask([*first, *second], facts.names, facts.pins)
        places = self._places()
        self.swap.setEnabled(self.consent.is_given and places[0] != places[1])
        waits = bool(first) and set(first) <= set(self.consent.agreed)
        self.wait.setEnabled(waits and places[1] > places[0])

    def _owners(self, which: int) -> tuple[str, ...]:
        facts = self._facts
        at = self._places()[which]
        if facts is None or facts.running is None or not at:
            return ()
        course = facts.running.course
        return course.seats[course.order[at - 1]].members

    def _places(self) -> tuple[int, int]:
        return self.first.currentData() or 0, self.second.currentData() or 0
