"""The auction of a pot: bids as they are said, who may bid and up to what, who gets what."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from app.core.auctions.bidding import check_bid
from app.core.errors import AppError, Refused
from app.features.meeting.parts.lines import LineList
from app.features.meeting.parts.naming import spoken
from app.features.meeting.turn_step.auction_facts import AuctionFacts
from app.features.meeting.turn_step.box_deeds import typed_seats
from app.features.meeting.turn_step.box_facts import BoxFacts
from app.features.meeting.turn_step.choices import fill
from app.ui.figures import Figures
from app.ui.refusals import refusal
from app.ui.typed_money import read_money
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine

SHOWN = 7  # bids that have room; the newest ones


class AuctionPage(QWidget):
    """Signals:
    opened: This laptop takes the auction over. bids: (seat, minor) pairs, all of them.
    lot: Equal bids are to be decided. held: (two witnesses) it is over. closed: Back.
    """

    opened = Signal()
    bids = Signal(list)
    lot = Signal()
    held = Signal(str, str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._head, self._what = label("", "h1"), label("", "muted", wrap=True)
        self.begin = KeyButton(kind="primary", icon="gavel")
        self.seat, self.minor = QLineEdit(), QLineEdit()
        self._limits, self._out = label("", "muted", wrap=True), label("", "muted", wrap=True)
        self.add, self.take_back = KeyButton(keys=("Enter",)), KeyButton(icon="arrow-u-up-left")
        self.message, self.lines = MessageLine(), LineList(16, 34)
        self._won, self._result = label("", "h2"), LineList(16, 36)
        self._dividend = label("", "name", wrap=True)
        self.draw = KeyButton(kind="primary", icon="shuffle", keys=("Ctrl D",))
        self._witnesses = label("", "muted", wrap=True)
        self.first, self.second = QComboBox(), QComboBox()
        self.strike = KeyButton(kind="primary", icon="gavel", keys=("Ctrl Enter",), big=True)
        self._facts: AuctionFacts | None = None
        self._box: BoxFacts | None = None
        self._figures: Figures | None = None
        self._lay_out()
        self.begin.clicked.connect(self.opened)
        self.seat.returnPressed.connect(self.minor.setFocus)
        self.minor.returnPressed.connect(self.write_bid)
        self.add.clicked.connect(self.write_bid)
        self.take_back.clicked.connect(self.drop_last)
        self.draw.clicked.connect(self.lot)
        self.strike.clicked.connect(self.finish)

    def _lay_out(self) -> None:
        left, right = Card(margins=(24, 20, 24, 20)), Card(margins=(24, 20, 24, 20))
        typed, who = QHBoxLayout(), QHBoxLayout()
        self.seat.setMaximumWidth(110)
        for part in (self.seat, self.minor):
            typed.addWidget(part)
        typed.addWidget(self.add)
        typed.addWidget(self.take_back)
        typed.addStretch()
        above: tuple[QWidget, ...] = (self._head, self._what, self.begin, self._limits)
        for widget in above:
            left.column.addWidget(widget)
        left.column.addLayout(typed)
        left.column.addWidget(self.message)
        left.column.addLayout(self.lines)
        left.column.addStretch()
        left.column.addWidget(self._out)
        who.addWidget(self.first, 1)
        who.addWidget(self.second, 1)
        right.column.addWidget(self._won)
        right.column.addLayout(self._result)
        right.column.addWidget(self._dividend)
        right.column.addWidget(self.draw)
        right.column.addStretch()
        right.column.addWidget(self._witnesses)
        right.column.addLayout(who)
        right.column.addWidget(self.strike)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(14)
        for card in (left, right):
            card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        line.addWidget(left, 7)
        line.addWidget(right, 6)

    def show_facts(self, box: BoxFacts, facts: AuctionFacts, figures: Figures) -> None:
        """Show the auction as the book has it."""
        self._box, self._facts, self._figures = box, facts, figures
        head = self.tr("Auction of turn {number} of {of}")
        self._head.setText(head.format(number=figures.count(box.number), of=figures.count(box.of)))
        self._what.setText(self._words_of_turn(facts, figures))
        self.begin.setText(self.tr("Begin the auction"))
        self.begin.setVisible(facts.now.is_called and not facts.is_mine)
        self.begin.setEnabled(not facts.is_elsewhere)
        self._show_bidding(box, facts, figures)
        self._show_result(box, facts, figures)

    def _words_of_turn(self, facts: AuctionFacts, figures: Figures) -> str:
        pot = figures.money(facts.pot)
        if facts.is_elsewhere:
            return self.tr("Another laptop holds this auction. Bids written here do not count.")
        if facts.now.is_foremans:
            text = self.tr("{amount} are in the pot. This turn is the organiser’s: nobody bids.")
        elif facts.now.is_last:
            text = self.tr("{amount} are in the pot. One seat is left: nobody bids.")
        else:
            text = self.tr("{amount} are in the pot. Who gives the highest discount gets it now.")
        return text.format(amount=pot)

    # The bids

    def _show_bidding(self, box: BoxFacts, facts: AuctionFacts, figures: Figures) -> None:
        open_here = facts.now.is_called and facts.is_mine
        limits = facts.limits
        text = self.tr("From {low} to {high}, in steps of {step}")
        self._limits.setText(
            text.format(
                low=figures.money(limits.low),
                high=figures.money(limits.high),
                step=figures.money(limits.step),
            )
        )
        self.seat.setPlaceholderText(self.tr("Seat"))
        self.minor.setPlaceholderText(self.tr("Discount"))
        self.seat.setAccessibleName(self.tr("Number of the seat"))
        self.minor.setAccessibleName(self.tr("Discount that the seat gives"))
        self.add.setText(self.tr("Write the bid"))
        self.take_back.setText(self.tr("Take the last bid back"))
        self.take_back.setEnabled(bool(facts.bids))
        parts: tuple[QWidget, ...] = (
            self._limits, self.seat, self.minor, self.add, self.take_back
        )  # fmt: skip
        for part in parts:
            part.setVisible(open_here)
        if facts.wrong is not None:
            self.message.say("bad", refusal(facts.wrong, figures, {}))
        first = max(0, len(facts.bids) - SHOWN)
        rows = self.lines.use(len(facts.bids) - first if open_here else 0)
        best = facts.result.discount if facts.result and facts.bids else -1
        for row, at in zip(rows, range(first, len(facts.bids)), strict=True):
            seat, minor = facts.bids[at]
            name = f"{figures.count(at + 1)} · {self._seat(box, seat)}"
            icon = "caret-right" if minor == best else ""
            weight = 600 if minor == best else 400
            row.fill(icon, name, figures.money(minor), amount_weight=weight)
        self._out.setText(self._words_of_others(box, facts) if open_here else "")

    def _words_of_others(self, box: BoxFacts, facts: AuctionFacts) -> str:
        """Who cannot bid, and why."""
        texts = {
            "served": self.tr("had the pot: {seats}"),
            "owes": self.tr("owe something: {seats}"),
            "away": self.tr("are not here: {seats}"),
            "organiser": self.tr("the organiser: {seats}"),
        }
        figures = self._figures
        parts = []
        for why, text in texts.items():
            seats = [one for one, reason in facts.why_not.items() if reason == why]
            if seats and figures is not None:
                listed = figures.names(figures.count(int(one)) for one in seats)
                parts.append(text.format(seats=listed))
        if not parts:
            return self.tr("Everybody may bid.")
        return self.tr("Seats that cannot bid: {parts}").format(parts=" · ".join(parts))

    def write_bid(self) -> None:
        """Enter: the bid goes to the end of the list, if it can be made."""
        facts, figures = self._facts, self._figures
        if facts is None or figures is None:
            return
        seats = typed_seats(self.seat.text())
        if len(seats) != 1:
            self.message.say("warn", self.tr("Type the number of the seat that bids."))
            self.seat.setFocus()
            return
        try:
            minor = read_money(self.minor.text(), figures)
            if seats[0] not in facts.now.bidders:
                raise Refused("bid.not_allowed", no=seats[0])
            check_bid(minor, facts.limits)
        except AppError as error:
            self.message.say("bad", refusal(error, figures, {}))
            return
        self.message.hide()
        self.seat.clear()
        self.minor.clear()
        self.seat.setFocus()
        self.bids.emit([*facts.bids, (seats[0], minor)])

    def drop_last(self) -> None:
        """The last bid was not meant."""
        if self._facts is not None and self._facts.bids:
            self.bids.emit(list(self._facts.bids[:-1]))

    # What comes out

    def _show_result(self, box: BoxFacts, facts: AuctionFacts, figures: Figures) -> None:
        result, outcome = facts.result, facts.outcome
        shown = result is not None and outcome is not None and not facts.is_elsewhere
        shown = shown and (facts.is_mine or not facts.now.is_called)
        parts: tuple[QWidget, ...] = (
            self._won, self._dividend, self.strike, self.first, self.second
        )  # fmt: skip
        for part in parts:
            part.setVisible(shown)
        self._witnesses.setVisible(shown)
        self.draw.setVisible(shown and bool(facts.tied) and not facts.winner)
        if not shown or result is None or outcome is None:
            self._result.use(0)
            return
        name = self._seat(box, facts.winner) if facts.winner else ""
        tied = figures.names(figures.count(int(one)) for one in facts.tied)
        lot = self.tr("A lot between the seats {seats}").format(seats=tied)
        self._won.setText(name or lot)
        rows = [
            (self.tr("Discount"), figures.due(result.discount)),
            (self.tr("Gets"), figures.money(outcome.prize)),
            (self.tr("Commission"), figures.due(outcome.commission)),
            (self.tr("For each seat"), figures.due(outcome.dividend)),
        ]
        if outcome.carry:
            rows.append((self.tr("Waits for the next turn"), figures.money(outcome.carry)))
        for row, (text, amount) in zip(self._result.use(len(rows)), rows, strict=True):
            row.fill("", text, amount)
        self._dividend.setText(self._words_of_due(facts, outcome.dividend, figures))
        self.draw.setText(self.tr("Draw the lot"))
        self._witnesses.setText(self.tr("Two members saw it"))
        everybody = [(box.names[one], one) for one in box.names]
        for combo in (self.first, self.second):
            fill(combo, everybody)
        if self.second.currentIndex() == self.first.currentIndex():
            self.second.setCurrentIndex(min(1, self.second.count() - 1))
        text = self.tr("The pot goes to {name}")
        winner = spoken(box.seat_names(facts.winner))
        self.strike.setText(text.format(name=winner) if name else lot)
        self.strike.setEnabled(bool(facts.winner))

    def _words_of_due(self, facts: AuctionFacts, dividend: int, figures: Figures) -> str:
        if not dividend:
            return self.tr("Each seat brings {amount}.").format(amount=figures.money(facts.value))
        net = figures.money(facts.value - dividend)
        if facts.is_next:
            return self.tr("At the next turn each seat brings {amount}.").format(amount=net)
        return self.tr("Each seat brings {amount} this turn.").format(amount=net)

    def finish(self) -> None:
        """Ctrl+Enter: the auction is over."""
        if not self.strike.isHidden() and self.strike.isEnabled():
            first, second = self.first.currentData(), self.second.currentData()
            self.held.emit(str(first or ""), str(second or ""))

    def _seat(self, box: BoxFacts, seat: str) -> str:
        figures = self._figures
        number = figures.count(int(seat)) if figures is not None and seat.isdigit() else seat
        text = self.tr("seat {number} · {name}")
        return text.format(number=number, name=box.seat_names(seat))
