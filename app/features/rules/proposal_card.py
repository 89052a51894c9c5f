"""A proposal on a card: what it changes, from when, and the hands that decide."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from app.core.constitution.proposals import AGREED, REFUSED, WITHDRAWN
from app.core.constitution.sections import differences
from app.core.locales.isolates import island
from app.projections.constitution import Proposed
from app.projections.proposals import OPEN
from app.system.constitution_sentences import Reader, rule_sentence
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.number_box import NumberBox


class ProposalCard(Card):
    """Signals:
    decided: (proposal, outcome, (for, against, silent)).
    """

    decided = Signal(str, str, object)

    def __init__(self, proposed: Proposed, kind: str, reader: Reader, *, can_vote: bool) -> None:
        super().__init__("fTurn")
        self.proposed, self._reader = proposed, reader
        one = proposed.proposal
        self.column.addWidget(label(self.tr("Proposed"), "h2"))
        by = self.tr("by {name}, from {day}").format(
            name=island(reader.names.get(one.actor, "")), day=reader.day(one.from_on)
        )
        self.column.addWidget(label(by, "hint", wrap=True))
        if one.reason:
            self.column.addWidget(label(one.reason, "muted", wrap=True))
        self._tell(kind)
        self.boxes: tuple[NumberBox, ...] = ()
        self.agree = KeyButton(self.tr("Agreed"), kind="primary", icon="check")
        self.refuse = KeyButton(self.tr("Refused"), icon="x")
        self.withdraw = KeyButton(self.tr("Withdraw"), kind="quiet")
        self._end(can_vote=can_vote)

    @property
    def votes(self) -> tuple[int, int, int]:
        """For, against, silent."""
        yes, no, silent = (box.value or 0 for box in self.boxes)
        return yes, no, silent

    def _tell(self, kind: str) -> None:
        """Each rule as it is, and as it would be."""
        proposed = self.proposed
        if proposed.after is None:
            text = self.tr("This proposal cannot be read by this version.")
            self.column.addWidget(label(text, "muted", wrap=True))
            return
        changes = proposed.proposal.changes
        for one in differences(proposed.before, proposed.after, changes, kind):
            after = rule_sentence(one.row, one.after, self._reader)
            before = rule_sentence(one.row, one.before, self._reader)
            if after:
                self.column.addWidget(label(after, "strong", wrap=True))
            if before:
                text = self.tr("instead of: {rule}").format(rule=before)
                self.column.addWidget(label(text, "hint", wrap=True))

    def _end(self, *, can_vote: bool) -> None:
        """What can be done about it now, or why it waits."""
        one = self.proposed.proposal
        if one.state != OPEN:
            text = self.tr("Agreed. It holds from the first meeting on {day} or later.")
            if self.proposed.is_overtaken:
                text = self.tr("Agreed, but the same rule was changed meanwhile. Propose it anew.")
            words = text.format(day=self._reader.day(one.from_on))
            self.column.addWidget(label(words, "muted", wrap=True))
            if self.proposed.is_overtaken:
                self._offer_withdrawal()
            return
        if self.proposed.is_overtaken:
            text = self.tr("The same rule was changed since. Withdraw it and propose it anew.")
            self.column.addWidget(label(text, "bad", wrap=True))
        elif can_vote:
            self._ask()
        else:
            text = self.tr("It waits for the vote of a meeting.")
            self.column.addWidget(label(text, "muted", wrap=True))
        self._offer_withdrawal()

    def _offer_withdrawal(self) -> None:
        self.column.addWidget(self.withdraw)
        self.withdraw.clicked.connect(lambda: self._decide(WITHDRAWN, (0, 0, 0)))

    def _ask(self) -> None:
        """Hands for, against and silent; the buttons say what they decided."""
        line, buttons = QHBoxLayout(), QHBoxLayout()
        under = (self.tr("for"), self.tr("against"), self.tr("silent"))
        self.boxes = tuple(NumberBox(26, under=True) for _ in under)
        for box, word in zip(self.boxes, under, strict=True):
            box.set_words(self._reader.language, under=word)
            box.typed.connect(self._weigh)
            line.addWidget(box)
        for before, after in zip(self.boxes, self.boxes[1:], strict=False):
            before.entered.connect(after.setFocus)
        self.boxes[-1].entered.connect(self.agree.setFocus)
        buttons.addWidget(self.agree)
        buttons.addWidget(self.refuse)
        self.column.addLayout(line)
        self.column.addLayout(buttons)
        self.agree.clicked.connect(lambda: self._decide(AGREED, self.votes))
        self.refuse.clicked.connect(lambda: self._decide(REFUSED, self.votes))
        self._weigh()

    def _weigh(self) -> None:
        yes, no, _ = self.votes
        self.agree.setEnabled(yes > no)
        self.refuse.setEnabled(bool(yes or no) and yes <= no)

    def _decide(self, outcome: str, votes: tuple[int, int, int]) -> None:
        self.decided.emit(self.proposed.proposal.proposal, outcome, votes)
