"""Welfare help: the fund, who asks, why, the hands, the payout."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.core.currencies import currency_of
from app.core.governance.motions import TEXT_MAX
from app.features.meeting.other_step.card_head import CardHead
from app.features.meeting.other_step.deeds import Help
from app.features.meeting.other_step.facts import OtherFacts
from app.features.meeting.other_step.words import PAID_FROM
from app.features.meeting.parts.hands import Hands
from app.features.meeting.parts.lines import LineList
from app.ui.figures import Figures
from app.ui.widgets.beside import Beside
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.number_box import NumberBox


class WelfareCard(Card):
    """Signals:
    wanted: A Help that can be paid.
    typed: Something is another one.
    sent_by: Who gets it, and how, was chosen.
    """

    wanted = Signal(object)
    typed = Signal()
    sent_by = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(margins=(18, 16, 18, 16))
        self.head, self.lines = CardHead("hand-heart", "fWelf", "Alt W"), LineList(15, 34)
        self._words = [label("", "muted") for _ in range(3)]
        self.member, self.amount, self.reason = QComboBox(), NumberBox(20, has_00=True), QLineEdit()
        self.reason.setMaxLength(200)
        self._before, self.hands = label("", "muted", wrap=True), Hands()
        self.source = "cash"
        self.by = KeyButton(kind="quiet", icon="hand-heart")
        self.button = KeyButton(kind="primary", keys=("Enter",))
        self._lay_out()
        self.member.activated.connect(self.amount.setFocus)
        self.member.currentIndexChanged.connect(lambda _: self.typed.emit())
        self.amount.typed.connect(self.typed)
        self.amount.entered.connect(self.reason.setFocus)
        self.reason.textChanged.connect(self.typed)
        self.reason.returnPressed.connect(self.hands.yes.setFocus)
        self.hands.counted.connect(self.typed)
        self.hands.entered.connect(self.write)
        self.button.clicked.connect(self.write)
        self.by.clicked.connect(self.next_source)

    def _lay_out(self) -> None:
        boxes, below, foot = QHBoxLayout(), QWidget(), Beside(6)
        boxes.setSpacing(10)
        parts: tuple[tuple[QWidget, QWidget], ...] = (
            (self._words[0], self.member),
            (self._words[1], self.amount),
        )
        for word, part in parts:
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(word)
            column.addWidget(part)
            boxes.addLayout(column, 1)
        foot.add_as_wide(self.button)
        foot.add_as_wide(self.by)
        foot.addStretch()
        below.setLayout(foot)
        column = self.column
        column.addWidget(self.head)
        column.addLayout(self.lines)
        column.addSpacing(6)
        column.addLayout(boxes)
        column.addWidget(self._words[2])
        column.addWidget(self.reason)
        column.addWidget(self._before)
        column.addWidget(self.hands)
        column.addStretch()
        column.addWidget(below)

    def show_facts(self, facts: OtherFacts, figures: Figures) -> None:
        """Show the fund, what was paid today, and who asks."""
        self._facts, self._figures = facts, figures
        self.head.set_title(self.tr("Welfare help"))
        paid = [one for one in facts.paid if one.kind == "welfare"]
        rows = self.lines.use(2 + len(paid))
        rows[0].fill("", self.tr("In the welfare fund"), figures.money(facts.fund), ruled=False)
        bag = figures.money(facts.welfare_bag)
        rows[1].fill("", self.tr("of it in today’s welfare bag"), bag, ruled=bool(paid))
        for one, row in zip(paid, rows[2:], strict=True):
            name = facts.names.get(one.member, "")
            row.fill(
                "check-circle", name, figures.money(-one.minor), small=one.words,
                icon_role="okText", icon_weight="fill",
            )  # fmt: skip
        words = (self.tr("Who asks"), self.tr("How much"), self.tr("Why"))
        for word, text in zip(self._words, words, strict=True):
            word.setText(text)
        for part, text in zip((self.member, self.amount, self.reason), words, strict=True):
            part.setAccessibleName(text)
        self._fill_members(facts)
        self.amount.set_words(figures.language, figures.unit)
        self.hands.show_hands(facts.here, facts.here // 2 + 1, figures)
        self.button.setText(self.tr("Pay the help"))
        bag_word = self.tr("from the welfare bag")
        ways = {"cash": bag_word, "mpesa": self.tr("by phone"), "bank": self.tr("by bank")}
        self.by.setText(ways[self.source])
        self.refresh()

    def _fill_members(self, facts: OtherFacts) -> None:
        if self.member.count() == len(facts.names):
            return
        self.member.clear()
        for member, name in facts.names.items():
            self.member.addItem(name, member)
        self.member.setCurrentIndex(-1)

    @property
    def minor(self) -> int:
        return (self.amount.value or 0) * currency_of(self._figures.currency).scale

    def refresh(self) -> None:
        """Something was typed."""
        if not hasattr(self, "_facts"):
            return
        before = self._facts.helped.get(self.member.currentData() or "", 0)
        text = self.tr("Got {amount} of help before.").format(amount=self._figures.money(before))
        self._before.setText(text if before else "")
        self._before.setVisible(bool(before))
        self.button.setEnabled(self._is_ready())
        self.sent_by.emit(self.member.currentData() or "", self.source)

    def _is_ready(self) -> bool:
        asked = bool(self.member.currentData()) and bool(self.reason.text().strip())
        return asked and self.minor > 0 and self.hands.has_passed

    def next_source(self) -> None:
        """The bag, phone, bank."""
        ways = [s for s in PAID_FROM if s in (*self._facts.rules.methods, "cash")]
        self.source = ways[(ways.index(self.source) + 1) % len(ways)]
        self.show_facts(self._facts, self._figures)

    def write(self) -> None:
        """Enter in the last box: the help is paid."""
        if not self._is_ready():
            return
        figures, reason = self._figures, self.reason.text().strip()
        who = self._facts.names.get(self.member.currentData(), "")
        text = f"{self.head_text()}: {who}, {reason}, {figures.money(self.minor)}"
        self.wanted.emit(
            Help(
                member=self.member.currentData(),
                minor=self.minor,
                reason=reason,
                source=self.source,
                hands=self.hands.votes,
                motion=text[:TEXT_MAX],
            )
        )

    def head_text(self) -> str:
        return self.tr("Welfare help")

    def clear(self) -> None:
        """The help is paid."""
        self.member.setCurrentIndex(-1)
        self.amount.set_value(None)
        self.reason.clear()
        self.hands.clear()
        self.refresh()
