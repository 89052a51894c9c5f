"""A new round: who takes how many seats, and where the order comes from."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.core.rotation.seating import read_shares, seats_from, share_text, shares_of
from app.core.rotation.seats import Seat
from app.core.rotation.terms import BY_TURNS, plan_of
from app.features.meeting.turn_step.box_facts import BoxFacts
from app.ui.figures import Figures
from app.ui.refusals import refusal
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine


class StartPage(Card):
    """Signals:
    draw: The order is to be drawn. agreed: (order as typed) the meeting agreed on it. begin: The
    round begins without an order, each turn is chosen by itself.
    """

    draw = Signal()
    agreed = Signal(str)
    begin = Signal()

    def __init__(self) -> None:
        super().__init__(margins=(24, 20, 24, 20))
        self._head, self._what = label("", "h1"), label("", "muted", wrap=True)
        self._plan, self.message = label("", "name"), MessageLine()
        self.rows: dict[str, QLineEdit] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.by_draw = KeyButton(kind="primary", icon="shuffle", keys=("Ctrl D",))
        self._typed, self.order = label("", "muted", wrap=True), QLineEdit()
        self.by_agreement = KeyButton(icon="check-circle")
        self.by_turns = KeyButton(kind="primary", icon="check-circle")
        self._facts: BoxFacts | None = None
        self._figures: Figures | None = None
        self._lay_out()
        self.by_draw.clicked.connect(lambda: self._go("draw"))
        self.by_agreement.clicked.connect(lambda: self._go("agreed"))
        self.by_turns.clicked.connect(lambda: self._go("begin"))

    def _lay_out(self) -> None:
        inner, area = QWidget(), QScrollArea()
        inner.setLayout(self._rows)
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        buttons = QHBoxLayout()
        for button in (self.by_draw, self.by_agreement, self.by_turns):
            buttons.addWidget(button)
        buttons.addStretch()
        column = self.column
        parts: tuple[QWidget, ...] = (
            self._head, self._what, area, self._plan, self._typed, self.order, self.message
        )  # fmt: skip
        for part in parts:
            column.addWidget(part, 1 if part is area else 0)
        column.addLayout(buttons)

    def show_facts(self, facts: BoxFacts, figures: Figures) -> None:
        """Offer the seats of the round before, else one for each member."""
        self._facts, self._figures = facts, figures
        before = shares_of(facts.before)
        for member, name in facts.names.items():
            if member not in self.rows:
                self.rows[member] = self._row(name)
                start = before.get(member) if before else None
                text = share_text(start) if start else "" if before else "1"
                self.rows[member].setText(text)
        self._head.setText(self.tr("A new round of {name}").format(name=facts.box.name))
        self._what.setText(
            self.tr(
                "How many seats does each member take? Parts like 1/2 or 1/3 that follow one"
                " another share a seat. Each seat pays {amount} a turn."
            ).format(amount=figures.money(facts.terms.value))
        )
        self.by_draw.setText(self.tr("Draw the order"))
        self.by_agreement.setText(self.tr("The order is agreed"))
        self.by_turns.setText(self.tr("Begin the round"))
        self._typed.setText(self.tr("The agreed order, by the numbers of the seats"))
        self.order.setPlaceholderText(self.tr("Seats in their order: 3 1 2"))
        by_turns = facts.terms.order in BY_TURNS
        for part in (self.by_draw, self.by_agreement, self._typed, self.order):
            part.setVisible(not by_turns)
        self.by_turns.setVisible(by_turns)
        self._show_plan()

    def seats(self) -> tuple[Seat, ...]:
        """The seats as typed.

        Raises:
            Refused: See `app.core.rotation.seating`.
        """
        return seats_from((member, read_shares(box.text())) for member, box in self.rows.items())

    def _row(self, name: str) -> QLineEdit:
        line, box = QHBoxLayout(), QLineEdit()
        box.setMaximumWidth(90)
        box.setAccessibleName(name)
        box.textChanged.connect(self._show_plan)
        line.addWidget(label(name), 1)
        line.addWidget(box)
        self._rows.addLayout(line)
        return box

    def _show_plan(self) -> None:
        if self._facts is None or self._figures is None:
            return
        figures = self._figures
        try:
            seats = self.seats()
            plan = plan_of(self._facts.terms, len(seats))
        except AppError as error:
            self._plan.setText(refusal(error, figures, self._facts.names))
            return
        text = self.tr("{seats} seats · {turns} turns · {amount} for each seat")
        self._plan.setText(
            text.format(
                seats=figures.count(len(seats)),
                turns=figures.count(plan.turns),
                amount=figures.money(plan.prize),
            )
        )

    def _go(self, wish: str) -> None:
        if self._facts is None or self._figures is None:
            return
        try:
            self.seats()
        except AppError as error:
            self.message.say("bad", refusal(error, self._figures, self._facts.names))
            return
        self.message.hide()
        if wish == "draw":
            self.draw.emit()
        elif wish == "agreed":
            self.agreed.emit(self.order.text())
        else:
            self.begin.emit()
