"""The draw that everybody can check: the seal, the numbers, the order; or slips, or a vote."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from app.core.draws.by_seal import NUMBER_MAX, NUMBERS_WANTED
from app.core.locales.digits import fold_digits
from app.features.meeting.parts.lines import LineList
from app.features.meeting.turn_step.box_facts import BoxFacts
from app.features.meeting.turn_step.choices import fill
from app.ui.figures import Figures
from app.ui.widgets.cards import Card
from app.ui.widgets.chips import Chip
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine

SHOWN = 10  # places of the new order that have room


class NumberRow(QWidget):
    """One member and the number that was on the slip."""

    def __init__(self) -> None:
        super().__init__()
        self.member, self.number = QComboBox(), QLineEdit()
        self.number.setMaximumWidth(92)
        self.number.setMaxLength(2)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 2, 0, 2)
        line.addWidget(self.member, 1)
        line.addWidget(self.number)

    @property
    def shown(self) -> tuple[str, int] | None:
        """(member, number); None while one of the two is missing."""
        digits = fold_digits(self.number.text()).strip()
        if not digits.isdigit() or int(digits) > NUMBER_MAX:
            return None
        return str(self.member.currentData() or ""), int(digits)


class DrawPage(QWidget):
    """Signals:
    seal: Lock a secret. reveal: (member, number) pairs. slips: (order as typed, two witnesses).
    chosen: (seat, words of the vote). accept: Begin the round with this order. proof, closed.
    """

    seal = Signal()
    reveal = Signal(list)
    slips = Signal(str, str, str)
    chosen = Signal(str, str)
    accept = Signal()
    proof = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._heads = [label("", "h2") for _ in range(3)]
        self.letters, self._sealed = label("", "big"), Chip("ok", "lock-simple", "")
        self._what, self._why = label("", "muted", wrap=True), label("", "muted", wrap=True)
        self.lock = KeyButton(kind="primary", icon="lock-simple")
        self._paper, self.typed = label("", "muted", wrap=True), QLineEdit()
        self.first, self.second = QComboBox(), QComboBox()
        self.by_slips = KeyButton(icon="shuffle")
        self._vote, self.needy, self.words = label("", "muted", wrap=True), QComboBox(), QLineEdit()
        self.by_vote = KeyButton(icon="hand-heart")
        self._write, self.rows = label("", "muted", wrap=True), []
        self.open = KeyButton(kind="primary", keys=("Enter",))
        self._fits, self.order = Chip("ok", "seal-check", ""), LineList(16, 34)
        self.secret, self.message = label("", "muted", wrap=True), MessageLine()
        self.take = KeyButton(kind="primary", keys=("Enter",))
        self.printed = KeyButton(icon="printer", keys=("Ctrl P",))
        self.back = KeyButton(keys=("Esc",))
        self.rows = [NumberRow() for _ in range(NUMBERS_WANTED)]
        for row in self.rows:
            row.number.setValidator(QIntValidator(0, NUMBER_MAX, row.number))
        self._lay_out()
        self.lock.clicked.connect(self.seal)
        self.open.clicked.connect(self._reveal)
        self.by_slips.clicked.connect(self._slips)
        self.by_vote.clicked.connect(self._choose)
        self.take.clicked.connect(self.accept)
        self.printed.clicked.connect(self.proof)
        self.back.clicked.connect(self.closed)
        for row, following in zip(self.rows, self.rows[1:], strict=False):
            row.number.returnPressed.connect(following.number.setFocus)
        self.rows[-1].number.returnPressed.connect(self._reveal)

    def _lay_out(self) -> None:
        cards = [Card(margins=(22, 18, 22, 18)) for _ in range(3)]
        for card, head in zip(cards, self._heads, strict=True):
            card.column.addWidget(head)
        first: tuple[QWidget, ...] = (self.letters, self._what, self._sealed, self.lock)
        for part in first:
            cards[0].column.addWidget(part)
        cards[0].column.addStretch()
        witnesses = QHBoxLayout()
        witnesses.addWidget(self.first, 1)
        witnesses.addWidget(self.second, 1)
        for part in (self._paper, self.typed):
            cards[0].column.addWidget(part)
        cards[0].column.addLayout(witnesses)
        last: tuple[QWidget, ...] = (
            self.by_slips, self._vote, self.needy, self.words, self.by_vote
        )  # fmt: skip
        for part in last:
            cards[0].column.addWidget(part)
        cards[1].column.addWidget(self._write)
        for row in self.rows:
            cards[1].column.addWidget(row)
        cards[1].column.addWidget(self.open)
        cards[1].column.addStretch()
        cards[1].column.addWidget(self._why)
        cards[2].column.addWidget(self._fits)
        cards[2].column.addLayout(self.order)
        cards[2].column.addWidget(self.secret)
        cards[2].column.addStretch()
        cards[2].column.addWidget(self.message)
        for button in (self.take, self.printed, self.back):
            cards[2].column.addWidget(button)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(14)
        for card in cards:
            card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
            line.addWidget(card, 1)

    def show_facts(self, facts: BoxFacts, figures: Figures) -> None:
        """Show how far the draw is: not begun, sealed, or done."""
        is_turn = facts.state == "choose"
        self._heads[0].setText(self.tr("1  The computer locks its secret"))
        self._heads[1].setText(self.tr("2  Five members show a number"))
        self._heads[2].setText(self.tr("3  The new order"))
        sealed, drawn = facts.sealed, bool(facts.opened)
        seen = sealed or facts.opened_seal
        self.letters.setText(seen.letters if seen else "···· ···· ···· ····")
        self._sealed.set_state("ok", "lock-simple", self.tr("Sealed, write it down"))
        self._sealed.setVisible(sealed is not None)
        self._what.setText(
            self.tr(
                "This is the seal. It is written in the minutes and read out. The secret behind"
                " it cannot be changed any more."
            )
        )
        self.lock.setText(self.tr("Lock the secret"))
        self.lock.setVisible(sealed is None and not drawn)
        self._paper.setText(
            self.tr(
                "Prefer paper? Fold the slips, draw them from the bag and type the numbers of the"
                " seats in the order drawn; two members witness it."
            )
        )
        self.typed.setPlaceholderText(self.tr("Seats as drawn: 3 7 1"))
        self.by_slips.setText(self.tr("Drawn with paper slips"))
        for part in (self._paper, self.typed, self.first, self.second, self.by_slips):
            part.setVisible(not drawn)
        for box in (self.first, self.second):
            fill(box, [(facts.names[one], one) for one in facts.names])
        if self.second.currentIndex() == self.first.currentIndex():
            self.second.setCurrentIndex(min(1, self.second.count() - 1))
        self._show_vote(facts, is_turn=is_turn and not drawn and facts.auction is None)
        self._show_numbers(facts, is_ready=sealed is not None and not drawn)
        self._show_order(facts, figures)

    def _show_vote(self, facts: BoxFacts, *, is_turn: bool) -> None:
        self._vote.setText(self.tr("Who needs it most? The meeting votes."))
        self.words.setPlaceholderText(self.tr("Why, and the hands: school fees, 14 to 3"))
        self.by_vote.setText(self.tr("Give the turn by vote"))
        seats = [(f"{one.no}  {facts.seat_names(one.seat)}", one.seat) for one in facts.waiting]
        fill(self.needy, seats)
        for part in (self._vote, self.needy, self.words, self.by_vote):
            part.setVisible(is_turn)

    def _show_numbers(self, facts: BoxFacts, *, is_ready: bool) -> None:
        self._write.setText(
            self.tr("Each writes any number from 0 to 99 on a slip. All are turned over together.")
        )
        everybody = [(facts.names[one], one) for one in facts.names]
        for place, row in enumerate(self.rows):
            is_new = row.member.count() != len(everybody)
            fill(row.member, everybody)
            if is_new and everybody:
                row.member.setCurrentIndex(place % len(everybody))
            row.setVisible(place < len(everybody))
            row.setEnabled(is_ready)
            row.number.setPlaceholderText("0–99")
            row.number.setAccessibleName(row.member.currentText())
        self.open.setText(self.tr("Open the seal"))
        self.open.setEnabled(is_ready)
        self._why.setText(
            self.tr(
                "The secret was locked before the numbers, and the numbers were written before"
                " anyone saw the order. So nobody can choose it, not the computer and not the"
                " treasurer."
            )
        )

    def _show_order(self, facts: BoxFacts, figures: Figures) -> None:
        shown = facts.opened[:SHOWN]
        rows = self.order.use(len(shown) + (len(facts.opened) > SHOWN))
        for place, (row, seat) in enumerate(zip(rows, shown, strict=False), 1):
            day = (
                figures.day(facts.opened_days[place - 1], "day_month") if facts.opened_days else ""
            )
            name = f"{figures.count(place)}  {facts.seat_names(seat)}"
            row.fill("", name, day, amount_weight=400, amount_role="ink2")
        if len(facts.opened) > SHOWN:
            rows[-1].fill("", self.tr("and %Ln more", "", len(facts.opened) - SHOWN))
        self._fits.set_state("ok", "seal-check", self.tr("The draw fits"))
        self._fits.setVisible(bool(facts.opened))
        shown_secret = self.tr("secret {secret}").format(secret=facts.opened_secret)
        self.secret.setText(shown_secret if facts.opened_secret else "")
        self.take.setText(self.tr("Accept the order"))
        self.take.setVisible(bool(facts.opened))
        self.printed.setText(self.tr("Print with proof"))
        self.printed.setVisible(bool(facts.opened))
        self.back.setText(self.tr("Back"))

    def _reveal(self) -> None:
        used = [row for row in self.rows if not row.isHidden()]
        shown = [row.shown for row in used]
        if None in shown:
            missing = used[shown.index(None)]
            missing.number.setFocus()
            self.message.say("warn", self.tr("A number from 0 to 99 is missing."))
            return
        self.message.hide()
        self.reveal.emit(shown)

    def _slips(self) -> None:
        first, second = self.first.currentData(), self.second.currentData()
        self.slips.emit(self.typed.text(), str(first or ""), str(second or ""))

    def _choose(self) -> None:
        self.chosen.emit(str(self.needy.currentData() or ""), self.words.text())
