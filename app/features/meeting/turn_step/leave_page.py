"""A member leaves a running round: the seat is sold, or given up for what is fair to everybody."""

from fractions import Fraction

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit

from app.core.errors import AppError
from app.core.rotation.leaving import Fairness, seat_price
from app.core.rotation.seats import Owner, Seat
from app.features.meeting.parts.lines import LineList
from app.features.meeting.turn_step.box_facts import BoxFacts
from app.features.meeting.turn_step.choices import fill, part_of, part_words
from app.features.meeting.turn_step.consent import Consent
from app.operations.seat_owners import fairness_of
from app.ui.figures import Figures
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label

SHOWN = 8


class LeavePage(Card):
    """Signals:
    sold: (seat, from, to, who agreed, part or None). given_up: (seat, who agreed).
    closed: Nothing is changed.
    """

    sold = Signal(str, str, str, list, object)
    given_up = Signal(str, list)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__(margins=(24, 20, 24, 20))
        self._head, self._what = label("", "h1"), label("", "muted", wrap=True)
        self.seat, self.newcomer, self.part = QComboBox(), QComboBox(), QLineEdit()
        self.lines, self._sum = LineList(15, 34), label("", "name", wrap=True)
        self.consent = Consent()
        self.sell = KeyButton(kind="primary", icon="hand-coins")
        self.give_up = KeyButton(icon="user-switch")
        self.back = KeyButton(keys=("Esc",))
        self._facts: BoxFacts | None = None
        self._figures: Figures | None = None
        self._lay_out()
        for box in (self.seat, self.newcomer):
            box.currentIndexChanged.connect(self._anew)
        self.part.textChanged.connect(self._anew)
        self.consent.changed.connect(self._refresh)
        self.sell.clicked.connect(self._sell)
        self.give_up.clicked.connect(
            lambda: self.given_up.emit(self._seat(), list(self.consent.agreed))
        )
        self.back.clicked.connect(self.closed)

    def _lay_out(self) -> None:
        who, buttons = QHBoxLayout(), QHBoxLayout()
        self.part.setMaximumWidth(120)
        who.addWidget(self.seat, 1)
        who.addWidget(self.part)
        who.addWidget(self.newcomer, 1)
        for button in (self.sell, self.give_up, self.back):
            buttons.addWidget(button)
        buttons.addStretch()
        column = self.column
        column.addWidget(self._head)
        column.addWidget(self._what)
        column.addLayout(who)
        column.addLayout(self.lines)
        column.addWidget(self._sum)
        column.addWidget(self.consent)
        column.addStretch()
        column.addLayout(buttons)

    def show_facts(self, facts: BoxFacts, figures: Figures) -> None:
        """Show the seats that wait, and what leaving means for everybody."""
        self._facts, self._figures = facts, figures
        running = facts.running
        waiting = []
        if running is not None:
            served = running.course.served
            waiting = [one for one in running.course.active if one.seat not in served]
        rows = [
            (self._seat_words(one, owner, facts, figures), f"{one.seat} {owner.member}")
            for one in waiting
            for owner in one.owners
        ]
        fill(self.seat, rows)
        self.part.setPlaceholderText(self.tr("the whole"))
        self.part.setAccessibleName(self.tr("Which part of a seat: 1/2, 1/3"))
        fill(self.newcomer, [(name, member) for member, name in facts.names.items()])
        self._head.setText(self.tr("Somebody leaves the round"))
        self._what.setText(
            self.tr(
                "The seat goes to somebody who pays what was paid for it. Or it is given up: those"
                " who had their turn got a larger pot, and owe the difference."
            )
        )
        self.back.setText(self.tr("Back"))
        self._refresh()

    def _anew(self) -> None:
        self.consent.anew()
        self._refresh()

    def _refresh(self) -> None:
        facts, figures = self._facts, self._figures
        if facts is None or figures is None or facts.running is None:
            return
        owner, other = self._owner(), str(self.newcomer.currentData() or "")
        needed = [owner, other] if other and other != owner else [owner]
        self.consent.ask([one for one in needed if one], facts.names, facts.pins)
        price = seat_price(facts.running.terms.value, turns_done=facts.running.turn - 1)
        part = self._moved()
        text = self.tr("Hand the seat on for {amount}")
        if part is not None:
            text = self.tr("Hand {part} of the seat on for {amount}").replace(
                "{part}", part_words(part.fraction, figures)
            )
        has = self._has()
        goes = part.fraction if part is not None else has.fraction if has else Fraction(0)
        self.sell.setText(text.format(amount=figures.money(int(price * goes))))
        fits = has is not None and goes <= has.fraction and not self._is_unread()
        self.sell.setEnabled(fits and self.consent.is_given and len(needed) == 2)
        fair = self._fair()
        amount = figures.money(fair.refund if fair else 0)
        self.give_up.setText(self.tr("Give the seat up for {amount}").format(amount=amount))
        self.give_up.setEnabled(fair is not None and owner in self.consent.agreed)
        self._show_table(facts, figures, fair)

    def _show_table(self, facts: BoxFacts, figures: Figures, fair: Fairness | None) -> None:
        """The fairness of giving up: what each early receiver owes, and that the rest is even."""
        owing = [row for row in fair.rows if row.owes > 0] if fair else []
        rows = self.lines.use(min(SHOWN, len(owing)))
        for line, row in zip(rows, owing, strict=False):
            text = self.tr("{name} got {got} and pays {paid} in all")
            line.fill(
                "",
                text.format(
                    name=facts.seat_names(row.seat.seat),
                    got=figures.money(row.received),
                    paid=figures.money(row.paid + row.to_pay),
                ),
                figures.money(row.owes),
            )
        words = ""
        if fair is not None:
            even = sum(1 for row in fair.rows if row.owes == 0 and row.seat.seat != fair.leaving)
            text = self.tr("%Ln seats still to come pay and get the same: {amount}.", "", even)
            words = text.format(amount=figures.money(fair.pot))
        self._sum.setText(words)

    def _fair(self) -> Fairness | None:
        facts = self._facts
        if facts is None or facts.running is None or facts.running.terms.winners > 1:
            return None
        try:
            return fairness_of(facts.running, self._seat())
        except AppError:
            return None  # no seat is left that could go

    def _seat_words(self, seat: Seat, owner: Owner, facts: BoxFacts, figures: Figures) -> str:
        """The seat, and of a share group whose part it is."""
        name = facts.names.get(owner.member, "")
        part = "" if len(seat.owners) == 1 else f" {part_words(owner.fraction, figures)}"
        return f"{figures.count(seat.no)}  {name}{part}"

    def _moved(self) -> Owner | None:
        """The part that was typed; None for all that the owner has."""
        return part_of(self.part.text(), str(self.newcomer.currentData() or ""))

    def _is_unread(self) -> bool:
        """Something was typed that is no part of a seat."""
        return bool(self.part.text().strip()) and self._moved() is None

    def _has(self) -> Owner | None:
        facts = self._facts
        seat = facts.running.course.seats.get(self._seat()) if facts and facts.running else None
        owners = seat.owners if seat else ()
        return next((one for one in owners if one.member == self._owner()), None)

    def _seat(self) -> str:
        return str(self.seat.currentData() or "").partition(" ")[0]

    def _owner(self) -> str:
        return str(self.seat.currentData() or "").partition(" ")[2]

    def _sell(self) -> None:
        other = str(self.newcomer.currentData() or "")
        agreed = list(self.consent.agreed)
        self.sold.emit(self._seat(), self._owner(), other, agreed, self._moved())
