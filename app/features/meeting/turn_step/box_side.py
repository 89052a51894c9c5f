"""Beside the turn of a box: the order, what is to be handed on, swapping and drawing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from app.core.allowances import turns_of
from app.features.meeting.parts.naming import spoken
from app.features.meeting.turn_step.box_facts import BoxFacts
from app.features.meeting.turn_step.order_card import OrderCard
from app.ui.figures import Figures
from app.ui.session import Session
from app.ui.widgets.key_button import KeyButton

OWED_SHOWN = 3


class BoxSide(OrderCard):
    """Signals:
    hand_on: What is owed to somebody is handed over: its place in the list.
    """

    hand_on = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.owed = [KeyButton(icon="hand-coins", stretch=True) for _ in range(OWED_SHOWN)]
        self.swap, self.draw = KeyButton(icon="swap"), KeyButton(icon="shuffle")
        self.leave = KeyButton(icon="user-switch")
        self.stops = KeyButton(icon="hand-palm")
        for place, button in enumerate(self.owed):
            self.column.addWidget(button)
            button.clicked.connect(lambda _=False, at=place: self.hand_on.emit(at))
        line = QHBoxLayout()
        line.addWidget(self.swap)
        line.addWidget(self.draw)
        line.addWidget(self.leave)
        line.addStretch()
        self.column.addLayout(line)
        self.column.addWidget(self.stops)

    def show_facts(self, facts: BoxFacts, figures: Figures) -> None:
        """Show the order around the open turn."""
        left = max(0, facts.of - facts.number)
        if facts.of and not left:
            note = self.tr("After this turn there is a new round.")
        else:
            note = self.tr("%Ln turns to come in this round.", "", left) if facts.of else ""
        self.show_lines(facts.order, note, figures)
        if facts.running is not None:
            self.right.ask_fund(turns_of(facts.running.round))
        for button, one in zip(self.owed, facts.owed_on, strict=False):
            text = self.tr("Hand {name} {amount}")
            button.setText(text.format(name=spoken(one.name), amount=figures.money(one.minor)))
        for place, button in enumerate(self.owed):
            button.setVisible(place < len(facts.owed_on))
        self.swap.setText(self.tr("Swap turns"))
        self.draw.setText(self.tr("Draw"))
        free = facts.running is not None and len(facts.order) > 1
        self.swap.setVisible(free)
        self.leave.setText(self.tr("Leaves"))
        self.leave.setVisible(free)
        self.stops.setText(self.tr("Had the pot and pays no more"))
        self.stops.setVisible(bool(facts.served))
        self.draw.setVisible(facts.state == "choose")
