"""The right card: hands, who allows it, how it is paid out, give it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from app.features.meeting.loans_step.facts import LoanFacts
from app.features.meeting.loans_step.presenter import (
    Offer,
    Request,
    has_passed,
    too_many_hands,
)
from app.features.meeting.loans_step.ruling import is_social
from app.features.meeting.loans_step.words import office
from app.features.meeting.parts.naming import first_name
from app.features.meeting.parts.person_row import PersonRow
from app.ui.figures import Figures
from app.ui.widgets.cards import Card
from app.ui.widgets.chips import Chip
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine
from app.ui.widgets.number_box import NumberBox

REASON_MAX = 200
ICONS = {"cash": "money-wavy", "mpesa": "device-mobile", "bank": "swap"}


class DecideCard(Card):
    """Signals:
    voted: A number of hands was typed.
    pin: The PIN of who allows it.
    source_chosen: cash, mpesa or bank.
    give, smaller, not_today: The three buttons.
    """

    voted = Signal()
    pin = Signal(str)
    source_chosen = Signal(str)
    give = Signal()
    smaller = Signal()
    not_today = Signal()

    def __init__(self) -> None:
        super().__init__(margins=(18, 18, 18, 16))
        self._hands, self._who = label("", "h2"), label("", "muted", wrap=True)
        self.yes, self.no = NumberBox(40, under=True), NumberBox(40, under=True)
        self.passed, self._needed = Chip("ok", "check-circle", ""), label("", "muted")
        self._allows, self.chair = label("", "h2"), PersonRow(34, pin_side=26)
        self.message = MessageLine()
        self._paid_in = label("", "h2")
        self.sources = {name: KeyButton(icon=icon) for name, icon in ICONS.items()}
        self.button = KeyButton(kind="primary", keys=("Ctrl Enter",), big=True, stretch=True)
        self._smaller, self._later = KeyButton(), KeyButton(keys=("Del",))
        self.reason = QLineEdit()
        self.reason.setMaxLength(REASON_MAX)
        self.reason.hide()
        self._lay_out()
        self.yes.typed.connect(self.voted)
        self.no.typed.connect(self.voted)
        self.yes.entered.connect(self.no.setFocus)
        self.no.entered.connect(self.chair.boxes.setFocus)
        self.chair.pin.connect(self.pin)
        self.button.clicked.connect(self.give)
        self._smaller.clicked.connect(self.smaller)
        self._later.clicked.connect(self.not_today)
        for name, button in self.sources.items():
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(partial(self.source_chosen.emit, name))

    def _lay_out(self) -> None:
        votes, passed, sources, others = (QHBoxLayout() for _ in range(4))
        votes.setSpacing(10)
        votes.addWidget(self.yes)
        votes.addWidget(self.no)
        passed.addWidget(self.passed)
        passed.addStretch()
        passed.addWidget(self._needed)
        sources.setSpacing(0)
        for button in self.sources.values():
            sources.addWidget(button, 1)
        others.setSpacing(10)
        others.addWidget(self._smaller, 1)
        others.addWidget(self._later, 1)
        column = self.column
        column.addWidget(self._hands)
        column.addWidget(self._who)
        column.addSpacing(4)
        column.addLayout(votes)
        column.addLayout(passed)
        column.addSpacing(12)
        column.addWidget(self._allows)
        column.addWidget(self.chair)
        column.addSpacing(12)
        column.addWidget(self._paid_in)
        column.addLayout(sources)
        column.addWidget(self.message)
        column.addStretch()
        column.addWidget(self.button)
        column.addLayout(others)
        column.addWidget(self.reason)

    def show_request(
        self, request: Request, offer: Offer, facts: LoanFacts, figures: Figures,
        signing: tuple[tuple[str, str], str], pins: tuple[int, int],
    ) -> None:  # fmt: skip
        """Show the vote.

        Args:
            signing: Whose PIN is asked for, and when all were right, "" before.
            pins: How many are there, and how many are needed.
        """
        (member, role), allowed_at = signing
        name = first_name(facts.names.get(request.member, ""))
        self._hands.setText(self.tr("Hands up"))
        who = self.tr("%Ln vote. {name} does not vote on this loan.", "", offer.voters)
        self._who.setText(who.format(name=name))
        for box, value, word in (
            (self.yes, request.yes, self.tr("Yes")),
            (self.no, request.no, self.tr("No")),
        ):
            box.set_words(figures.language, under=word)
            if box.value != value:
                box.set_value(value)
            box.set_wrong(too_many_hands(request, offer.voters))
        self._show_result(request, offer)
        there, needed = (figures.count(number) for number in pins)
        text = self.tr("Who allows it") if pins[1] < 2 else self.tr("Who allows it: {n} of {of}")
        self._allows.setText(text.format(n=there, of=needed))
        self.chair.set_person(facts.names.get(member, ""), office(role))
        if allowed_at:
            self.chair.done(figures.clock(allowed_at))
        else:
            self.chair.ask()
        self._show_ways(request, facts)
        place = "cash" if is_social(request, facts) else request.source
        in_cash, by_phone = self.tr("Give {amount} in cash"), self.tr("Give {amount} by phone")
        in_bank = self.tr("Give {amount} by bank")
        words = {"cash": in_cash, "bank": in_bank}.get(place, by_phone)
        amount = figures.money(request.principal)
        self.button.setText(
            self.tr("Wait for money") if offer.short else words.format(amount=amount)
        )
        self._smaller.setText(self.tr("Smaller amount"))
        self._later.setText(self.tr("Not today"))

    def ask_reason(self) -> None:
        """Del on a written request: why not today? Enter writes it."""
        self.reason.setPlaceholderText(self.tr("Why not today?"))
        self.reason.setAccessibleName(self.tr("Why not today?"))
        self.reason.show()
        self.reason.setFocus()

    def _show_result(self, request: Request, offer: Offer) -> None:
        counted = request.yes is not None and request.no is not None
        self.passed.setVisible(counted)
        if has_passed(request, offer.needed):
            self.passed.set_state("ok", "check-circle", self.tr("Passed"))
        else:
            self.passed.set_state("bad", "x-circle", self.tr("Not passed"))
        self._needed.setText(self.tr("%Ln needed", "", offer.needed))

    def _show_ways(self, request: Request, facts: LoanFacts) -> None:
        from_welfare = is_social(request, facts)
        paid_in = self.tr("Paid out of the welfare bag")
        self._paid_in.setText(paid_in if from_welfare else self.tr("Paid out in"))
        words = {
            "cash": self.tr("Cash"),
            "mpesa": self.tr("M-Pesa"),
            "bank": self.tr("Bank"),
        }
        for name, button in self.sources.items():
            button.setText(words[name])
            button.setVisible(name in facts.rules.methods and not from_welfare)
            button.setChecked(name == request.source)
