"""Seats of the round to come: their prizes, what each costs or brings a turn, who takes which."""

from fractions import Fraction

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.core.locales import format_percent
from app.core.locales.digits import fold_digits
from app.core.rotation.presold import Implied
from app.core.rotation.seats import Owner
from app.features.meeting.parts.lines import LineList
from app.features.meeting.turn_step.box_facts import BoxFacts
from app.features.meeting.turn_step.choices import fill, part_of, part_words
from app.features.meeting.turn_step.consent import Consent
from app.operations.presold import Offer, offers_of
from app.ui.figures import Figures
from app.ui.refusals import refusal
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine

_CUT = 100  # ppm: a rate is said to a hundredth of a per cent


class SalePage(Card):
    """Signals:
    sold: (place, seats, owners, who agreed). begin: Every seat has its owner.
    """

    sold = Signal(int, int, list, list)
    begin = Signal()

    def __init__(self) -> None:
        super().__init__(margins=(24, 20, 24, 20))
        self._head, self._what = label("", "h1"), label("", "muted", wrap=True)
        self._many, self.many = label("", "muted"), QLineEdit()
        self.lines, self.message = LineList(16, 34), MessageLine()
        self.place, self.member, self.part = QComboBox(), QComboBox(), QLineEdit()
        self.share = KeyButton(icon="users-three")
        self.owners: list[Owner] = []
        self._words, self.consent = label("", "name", wrap=True), Consent()
        self.sell = KeyButton(kind="primary", icon="hand-coins")
        self.start = KeyButton(kind="primary", icon="check-circle")
        self._facts: BoxFacts | None = None
        self._figures: Figures | None = None
        self._lay_out()
        self.many.textChanged.connect(self._refresh)
        self.place.currentIndexChanged.connect(self._other_seat)
        self.member.currentIndexChanged.connect(self._anew)
        self.part.textChanged.connect(self._refresh)
        self.share.clicked.connect(self._take_part)
        self.consent.changed.connect(self._refresh)
        self.sell.clicked.connect(self._sell)
        self.start.clicked.connect(self.begin)

    def _lay_out(self) -> None:
        inner, area = QWidget(), QScrollArea()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        column.addLayout(self.lines)
        column.addStretch()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        self.many.setMaximumWidth(90)
        many, who, buttons = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        many.addWidget(self._many)
        many.addWidget(self.many)
        many.addStretch()
        who.addWidget(self.place, 1)
        who.addWidget(self.member, 1)
        self.part.setMaximumWidth(110)
        who.addWidget(self.part)
        who.addWidget(self.share)
        for button in (self.sell, self.start):
            buttons.addWidget(button)
        buttons.addStretch()
        self.column.addWidget(self._head)
        self.column.addWidget(self._what)
        self.column.addLayout(many)
        self.column.addWidget(area, 1)
        self.column.addLayout(who)
        self.column.addWidget(self._words)
        self.column.addWidget(self.consent)
        self.column.addWidget(self.message)
        self.column.addLayout(buttons)

    def show_facts(self, facts: BoxFacts, figures: Figures) -> None:
        """Show every seat with its price, and who has it."""
        is_first = self._facts is None or self._facts.box.box != facts.box.box
        before = self._facts.sales if self._facts else None
        self._facts, self._figures = facts, figures
        if before != facts.sales:  # the next seat: nobody agreed to that one
            self.owners = []
            self.consent.anew()
        known = facts.sales[0].seats if facts.sales else 0
        if is_first or known:
            self.many.blockSignals(True)
            self.many.setText(figures.count(known or len(facts.before) or len(facts.names)))
            self.many.blockSignals(False)
        self.many.setEnabled(not known)
        self._many.setText(self.tr("Seats"))
        self.many.setAccessibleName(self.tr("Seats"))
        self._head.setText(self.tr("Seats of the next round of {name}").format(name=facts.box.name))
        self._what.setText(
            self.tr(
                "Every seat pays {amount} a turn. Who gets the pot early gets less, who waits gets"
                " more. Once a seat is sold, the prizes cannot be changed any more."
            ).format(amount=figures.money(facts.terms.value))
        )
        self.start.setText(self.tr("Begin the round"))
        self.part.setPlaceholderText(self.tr("the whole"))
        self.part.setAccessibleName(self.tr("Which part of a seat: 1/2, 1/3"))
        self.share.setText(self.tr("Takes a part"))
        fill(self.member, [(name, member) for member, name in facts.names.items()])
        self._refresh()

    def _other_seat(self) -> None:
        self.owners = []
        self._anew()

    def _take_part(self) -> None:
        """One more owner of the seat, whose parts make one whole in the end."""
        part = part_of(self.part.text(), str(self.member.currentData() or ""))
        if part is not None:
            self.owners.append(part)
            self.part.clear()
            self._refresh()

    def _can_share(self) -> bool:
        part = part_of(self.part.text(), str(self.member.currentData() or ""))
        taken = {one.member for one in self.owners}
        if part is None or part.member in taken:
            return False
        return self._taken() + part.fraction <= 1

    def _taken(self) -> Fraction:
        return sum((one.fraction for one in self.owners), Fraction(0))

    def _anew(self) -> None:
        self.consent.anew()
        self._refresh()

    def _refresh(self) -> None:
        facts, figures = self._facts, self._figures
        if facts is None or figures is None:
            return
        try:
            found = offers_of(facts.box, self._seats(), facts.sales or ())
        except AppError as error:
            self.message.say("bad", refusal(error, figures, facts.names))
            self.lines.use(0)
            self.sell.setEnabled(False)
            return
        self.message.hide()
        for row, one in zip(self.lines.use(len(found)), found, strict=True):
            owner = (
                " + ".join(facts.names.get(x, "") for x in one.sold.seat.members)
                if one.sold
                else ""
            )
            row.fill(
                "check-circle" if one.sold else "circle",
                f"{figures.count(one.place)}  {owner or self._rate(one.implied)}",
                figures.money(one.prize),
                small=self._rate(one.implied) if owner else "",
                icon_role="okText" if one.sold else "ink3",
                icon_weight="fill" if one.sold else "regular",
                amount_weight=400 if one.sold else 600,
            )
        free = [one for one in found if one.sold is None]
        fill(self.place, [(self._choice(one), one.place) for one in free])
        self._show_choice(free)
        for part in (
            self.place, self.member, self.part, self.share, self._words, self.consent, self.sell
        ):  # fmt: skip
            part.setVisible(bool(free))
        self.start.setVisible(not free)

    def _show_choice(self, free: list[Offer]) -> None:
        facts, figures = self._facts, self._figures
        chosen = next((one for one in free if one.place == self.place.currentData()), None)
        member = str(self.member.currentData() or "")
        if facts is None or figures is None or chosen is None:
            return
        owners = self.owners or ([Owner(member=member)] if member else [])
        self.consent.ask([one.member for one in owners], facts.names, facts.pins)
        self.share.setEnabled(self._can_share())
        text = self.tr("Gets {amount} at turn {number}: {rate}.").format(
            amount=figures.money(chosen.prize),
            number=figures.count(chosen.place),
            rate=self._rate(chosen.implied),
        )
        if chosen.premium > 0:
            paid = self.tr("Pays {amount} now.").format(amount=figures.money(chosen.premium))
            text = f"{text} {paid}"
        elif chosen.premium < 0:
            given = self.tr("Is given {amount} when the reserve has it.")
            text = f"{text} {given.format(amount=figures.money(-chosen.premium))}"
        if self.owners:
            told = " + ".join(
                f"{facts.names.get(one.member, '')} {part_words(one.fraction, figures)}"
                for one in self.owners
            )
            text = f"{told}. {text}"
        self._words.setText(text)
        self.sell.setText(self.tr("Sell seat {number}").format(number=figures.count(chosen.place)))
        is_whole = self._taken() == 1 if self.owners else not self.part.text().strip()
        self.sell.setEnabled(self.consent.is_given and is_whole)

    def _choice(self, one: Offer) -> str:
        figures = self._figures
        assert figures is not None
        text = self.tr("Seat {number}: {amount}")
        return text.format(number=figures.count(one.place), amount=figures.money(one.prize))

    def _rate(self, implied: Implied) -> str:
        """What a seat costs or brings, in words."""
        figures = self._figures
        if figures is None or not implied.rate_ppm:
            return self.tr("pays what it gets")
        rate = format_percent(round(implied.rate_ppm / _CUT) * _CUT, figures.language)
        if implied.is_cost:
            return self.tr("costs {rate} a turn").format(rate=rate)
        return self.tr("brings {rate} a turn").format(rate=rate)

    def _seats(self) -> int:
        typed = fold_digits(self.many.text()).strip()
        return int(typed) if typed.isdigit() and len(typed) < 5 else 0

    def _sell(self) -> None:
        member, place = str(self.member.currentData() or ""), int(self.place.currentData() or 0)
        owners = self.owners or [Owner(member=member)]
        self.sold.emit(place, self._seats(), list(owners), list(self.consent.agreed))
