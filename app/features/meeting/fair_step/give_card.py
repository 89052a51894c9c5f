"""Who is chosen: the loan, who allows it, how it is handed over."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from app.features.meeting.fair_step.facts import FairFacts
from app.features.meeting.fair_step.words import state_words
from app.features.meeting.loans_step.words import office
from app.features.meeting.parts.person_row import PersonRow
from app.ui.allowance_line import AllowanceLine
from app.ui.figures import Figures
from app.ui.sent_line import SentLine
from app.ui.session import Session
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import AmountLabel, label
from app.ui.widgets.messages import MessageLine

ICONS = {"cash": "money-wavy", "mpesa": "device-mobile", "bank": "swap", "usdt": "hand-coins"}


class GiveCard(Card):
    """Signals:
    pin: The PIN of who allows it.
    source: A way of paying.
    give: Write the choice and hand the loan over.
    """

    pin = Signal(str)
    source = Signal(str)
    give = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(margins=(18, 16, 18, 14))
        self.allowance, self.sent = AllowanceLine(session), SentLine(session)
        self._what = label("", "muted", wrap=True)
        self.name, self.amount = label("", "name", wrap=True), AmountLabel(26, 600, leading=True)
        self._parts, self._allows = label("", "muted", wrap=True), label("", "h2")
        self.signer, self.message = PersonRow(34, pin_side=26), MessageLine()
        self.sources = {name: KeyButton(icon=icon) for name, icon in ICONS.items()}
        self.button = KeyButton(kind="primary", keys=("Ctrl Enter",), big=True, stretch=True)
        ways = QHBoxLayout()
        ways.setSpacing(0)
        for name, button in self.sources.items():
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(partial(self.source.emit, name))
            ways.addWidget(button, 1)
        for part in (self._what, self.name, self.amount, self._parts, self._allows, self.signer):
            self.column.addWidget(part)
        self.column.addLayout(ways)
        self.column.addWidget(self.sent)
        self.column.addWidget(self.allowance)
        self.column.addWidget(self.message)
        self.column.addStretch()
        self.column.addWidget(self.button)
        self.signer.pin.connect(self.pin)
        self.button.clicked.connect(self.give)

    def show_facts(self, facts: FairFacts, figures: Figures, *, source: str, at: str) -> None:
        """Show what comes next.

        Args:
            source: How it is handed over. at: When the PIN was right; "" before.
        """
        winner, state = facts.winner, facts.state
        self.sent.ask(winner.applicant.member if winner else "", source)
        self._what.setText(state_words(facts, figures))
        for part in (self.name, self.amount, self._parts, self._allows, self.signer):
            part.setVisible(winner is not None)
        words = {
            "cash": self.tr("Cash"),
            "mpesa": self.tr("M-Pesa"),
            "bank": self.tr("Bank"),
            "usdt": self.tr("USDT"),
        }
        for name, button in self.sources.items():
            button.setText(words[name])
            button.setVisible(winner is not None and name in facts.methods)
            button.setChecked(name == source)
        self.button.setVisible(state in ("give", "nobody"))
        if winner is None:
            self.button.setText(self.tr("Write that nobody is chosen"))
            return
        amount = figures.money(winner.applicant.request)
        self.name.setText(winner.name)
        self.amount.set_amount(amount)
        count = -(-winner.applicant.request // facts.instalment)
        text = self.tr("%Ln payments of {amount}, one each month, without interest", "", count)
        self._parts.setText(text.format(amount=figures.money(facts.instalment)))
        self._allows.setText(self.tr("Who allows it"))
        member, role = facts.signer
        self.signer.set_person(facts.names.get(member, ""), office(role))
        if at:
            self.signer.done(figures.clock(at))
        else:
            self.signer.ask()
        self.button.setText(self.tr("Give the loan of {amount}").format(amount=amount))
