"""The left card of the last step: read out, what lies in the box, who owes, what is next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout

from app.features.meeting.close.facts import CloseFacts, Debt
from app.features.meeting.close.words import debt_words, lines_of
from app.features.meeting.parts.lines import LineList
from app.features.meeting.parts.naming import spoken
from app.ui.figures import Figures
from app.ui.icons import icon
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import AmountLabel, ElidedLabel, TotalLabel, label
from app.ui.widgets.painting import is_rtl

DEBTS_SHOWN = 3


class Bag(Card):
    """One place of money: icon, name, amount."""

    def __init__(self, icon_name: str, edge: str) -> None:
        super().__init__(edge, margins=(22 if edge else 18, 9, 16, 9))
        self._icon_name = icon_name
        self._icon, self._name = QLabel(), ElidedLabel()
        self.amount = AmountLabel(22, 600, leading=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self.amount)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._icon)
        line.addLayout(words, 1)
        self.column.addLayout(line)

    def fill(self, name: str, amount: str) -> None:
        self._icon.setPixmap(icon(self._icon_name, "ink", 24, rtl=is_rtl(self)))
        self._name.setText(name)
        self.amount.set_amount(amount)


class DebtCard(Card):
    """One member who still owes."""

    def __init__(self) -> None:
        super().__init__(margins=(12, 8, 12, 8))
        self._icon, self.name = QLabel(), ElidedLabel()
        self.amount, self._why = AmountLabel(17, 600), label("", "hint")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._icon)
        head.addWidget(self.name, 1)
        head.addWidget(self.amount)
        self.column.setSpacing(0)
        self.column.addLayout(head)
        self.column.addWidget(self._why)
        self._why.setIndent(25)

    def fill(self, debt: Debt, figures: Figures) -> None:
        self._icon.setPixmap(icon("warning", "warnText", 17, "fill"))
        self.name.setText(debt.name)
        self.amount.set_amount(figures.money(debt.minor))
        self._why.setText(debt_words(debt))


class ReadCard(Card):
    """Signals:
    date_typed: Another day for the next meeting, as typed.
    """

    date_typed = Signal(str)

    def __init__(self) -> None:
        super().__init__(margins=(24, 16, 24, 14))
        self._head = label("", "h1")
        self._lines = LineList(18, 44)
        self._box, self._box_icon, self.total = label("", "name"), QLabel(), TotalLabel(30)
        self.bags = (Bag("stamp", "fSave"), Bag("hand-heart", "fWelf"), Bag("device-mobile", ""))
        self._owed, self._more = label("", "h3"), label("", "hint")
        self.debts = [DebtCard() for _ in range(DEBTS_SHOWN)]
        self._next_icon, self._next = QLabel(), label("", "", wrap=True)
        self.other_date, self.date = KeyButton(kind="quiet", keys=("F4",)), QLineEdit()
        self.other_date.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.other_date.clicked.connect(self.ask_date)
        self.date.returnPressed.connect(lambda: self.date_typed.emit(self.date.text()))
        self._lay_out()

    def _lay_out(self) -> None:
        total, bags, debts, following = (QHBoxLayout() for _ in range(4))
        total.setSpacing(12)
        total.addWidget(self._box_icon)
        total.addWidget(self._box, 1)
        total.addWidget(self.total)
        for row, parts in ((bags, self.bags), (debts, self.debts)):
            row.setSpacing(12)
            for part in parts:
                row.addWidget(part, 1)
        following.setSpacing(10)
        following.addWidget(self._next_icon)
        following.addWidget(self._next, 1)
        following.addWidget(self.date)
        following.addWidget(self.other_date)
        rule = QFrame()
        rule.setObjectName("hair")
        rule.setFixedHeight(1)
        column = self.column
        column.addWidget(self._head)
        column.addLayout(self._lines)
        column.addSpacing(4)
        column.addLayout(total)
        column.addSpacing(2)
        column.addLayout(bags)
        column.addSpacing(6)
        column.addWidget(self._owed)
        column.addLayout(debts)
        column.addWidget(self._more)
        column.addStretch()
        column.addWidget(rule)
        column.addLayout(following)
        self.date.hide()
        self.date.setMaximumWidth(170)

    def show_facts(self, facts: CloseFacts, figures: Figures, next_on: str) -> None:
        """Show the whole card."""
        self._head.setText(self.tr("Read this out"))
        lines = lines_of(facts, figures)
        for line, widget in zip(lines, self._lines.use(len(lines)), strict=True):
            widget.fill(line.icon, line.text, line.amount, small=line.small)
        self._box_icon.setPixmap(icon("lock-key", "ink", 22, "fill"))
        self._box.setText(self.tr("Cash locked in the box"))
        totals = facts.out.totals
        self.total.set_amount(figures.money(totals.box), figures.unit)
        self._show_bags(facts, figures)
        self._show_debts(facts, figures)
        self._show_next(facts, figures, next_on)

    @property
    def spoken(self) -> list[tuple[str, str]]:
        """(words, amount) of every line, as they are read out."""
        return [(one.text(), one.amount()) for one in self._lines.lines if not one.isHidden()]

    def _show_bags(self, facts: CloseFacts, figures: Figures) -> None:
        totals, money = facts.out.totals, figures.money
        loan, welfare, mobile = self.bags
        loan.fill(self.tr("Loan bag"), money(totals.loan_bag))
        welfare.fill(self.tr("Welfare bag"), money(totals.welfare_bag))
        name = self.tr("By phone") if facts.by_phone else self.tr("Not checked yet")
        if facts.unchecked and facts.by_phone:
            name = self.tr("By phone, %Ln not checked", "", facts.unchecked)
        mobile.fill(name, money(totals.mobile))
        loan.setVisible(facts.welfare_bag)
        welfare.setVisible(facts.welfare_bag)
        mobile.setVisible(bool(totals.mobile))

    def _show_debts(self, facts: CloseFacts, figures: Figures) -> None:
        self._owed.setText(self.tr("Still to pay"))
        self._owed.setVisible(bool(facts.debts))
        for number, card in enumerate(self.debts):
            card.setVisible(number < len(facts.debts))
            if number < len(facts.debts):
                card.fill(facts.debts[number], figures)
        rest = facts.debts[DEBTS_SHOWN:]
        self._more.setVisible(bool(rest))
        text = self.tr("and %Ln more members", "", len(rest))
        self._more.setText(f"{text}: {figures.money(sum(one.minor for one in rest))}")

    def _show_next(self, facts: CloseFacts, figures: Figures, next_on: str) -> None:
        self._next_icon.setPixmap(icon("calendar-dots", "ink", 22))
        day, time = figures.day(next_on, "long"), figures.clock(facts.next_time)
        text = self.tr("Next meeting {day}, {time}.").format(day=day, time=time)
        if facts.next_turn:
            turn = self.tr("Turn: {name}.").format(name=spoken(facts.next_turn))
            text = f"{text} {turn}"
        self._next.setText(text)
        self.other_date.setText(self.tr("Other day"))
        self.other_date.setVisible(not facts.next_is_planned and facts.out.meeting.is_running)
        self.date.setAccessibleName(self.tr("Day of the next meeting"))
        self.date.setPlaceholderText(figures.day(next_on, "short"))

    def ask_date(self) -> None:
        """Let another day be typed."""
        self.date.setVisible(not self.date.isVisible())
        if self.date.isVisible():
            self.date.setFocus()
