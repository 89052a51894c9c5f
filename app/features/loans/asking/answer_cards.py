"""What a request would mean: its payments and cost; what rules and money say to it."""

from decimal import Decimal

from PySide6.QtWidgets import QVBoxLayout

from app.core.locales import format_percent, language_of
from app.features.loans.asking.outlook_part import OutlookPart
from app.features.loans.asking.what_if import Answer
from app.features.loans.one.head_card import Pairs
from app.system.lending_sentences import rule_sentence, step_name
from app.ui.figures import Figures
from app.ui.widgets.cards import Card
from app.ui.widgets.charts import Share, StackBar
from app.ui.widgets.labels import AmountLabel, label
from app.ui.widgets.messages import MessageLine
from app.ui.widgets.tables import Head, Line, LinesTable, Text

PPM = 1_000_000


class CostCard(Card):
    """Payments, what it costs in all and in a year."""

    def __init__(self) -> None:
        super().__init__(margins=(18, 16, 18, 16))
        self._head, self._sums = label("", "h2"), Pairs()
        self._note = label("", "hint", wrap=True)
        self.table = LinesTable([Head("")])
        self.table.go_inside()
        column = self.column
        column.addWidget(self._head)
        column.addLayout(self._sums)
        column.addWidget(self._note)
        column.addSpacing(6)
        column.addWidget(self.table, 1000)  # up to its height
        column.addStretch(1)
        self.outlook = OutlookPart()
        column.addWidget(self.outlook)

    def sums(self) -> list[str]:
        """What is shown, for tests and readers."""
        return self._sums.texts()

    def show_answer(self, answer: Answer, write: Figures) -> None:
        rows, payments = answer.instalments, len(answer.instalments)
        self._head.setText(
            self.tr("%Ln payments", "", payments) if rows else self.tr("What it would mean")
        )
        lines = []
        if rows:
            lines.append((self.tr("Handed over"), write.money(answer.cash)))
            if answer.fee:
                lines.append((self.tr("Fee"), write.money(answer.fee)))
            lines.append((self.tr("To pay back"), write.money(answer.to_pay)))
            lines.append((self.tr("Costs in all"), write.due(answer.cost)))
        if answer.yearly is not None:
            lang = language_of(write.language).code
            ppm = int((answer.yearly * Decimal(PPM)).to_integral_value())
            lines.append((self.tr("Costs in a year"), format_percent(ppm, lang, places=1)))
        self._sums.show_pairs(lines)
        note = ""
        if answer.is_charged_at_meetings:
            note = self.tr("Interest is charged at every meeting on what is left then.")
        elif not rows:
            note = self.tr("Type an amount and the number of payments.")
        self._note.setText(note)
        self._note.setVisible(bool(note))
        heads = [
            Head("", 44, money=True),
            Head(self.tr("Due on")),
            Head(self.tr("Principal"), 44, money=True),
            Head(self.tr("Interest"), 44, money=True),
            Head(self.tr("To pay"), 44, money=True),
        ]
        shown = [
            Line(
                str(number),
                (
                    Text(write.count(number), role="ink2"),
                    Text(write.day(one.due_on, "short")),
                    Text(write.due(one.principal)),
                    Text(write.due(one.interest)),
                    Text(write.money(one.total), 600),
                ),
            )
            for number, one in enumerate(rows, 1)
        ]
        self.table.setVisible(bool(shown))
        self.table.show_fitted(shown, heads)
        self.outlook.show_answer(answer, write)


class SaysCard(Card):
    """What the rules say, and what the money says."""

    def __init__(self) -> None:
        super().__init__(margins=(18, 16, 18, 16))
        self._rules_head, self._rules = label("", "h2"), QVBoxLayout()
        self._rules.setSpacing(6)
        self.lines: list[MessageLine] = []
        self._fund_head, self.can_lend = label("", "h3"), AmountLabel(30, 600, leading=True)
        self._bar, self._steps, self.short = StackBar(12), Pairs(), MessageLine()
        column = self.column
        column.addWidget(self._rules_head)
        column.addLayout(self._rules)
        column.addStretch()
        for part in (self._fund_head, self.can_lend, self._bar):
            column.addWidget(part)
        column.addLayout(self._steps)
        column.addWidget(self.short)

    def show_answer(self, answer: Answer, principal: int, write: Figures) -> None:
        found = answer.rules.findings if answer.rules is not None else ()
        self._rules_head.setText(self.tr("Our rules"))
        self._rules_head.setVisible(bool(found))
        while len(self.lines) < len(found):
            line = MessageLine()
            self.lines.append(line)
            self._rules.addWidget(line)
        for place, line in enumerate(self.lines):
            line.setVisible(place < len(found))
            if place < len(found):
                one = found[place]
                said = rule_sentence(one, write.language, write.money)
                line.say("ok" if one.is_kept else "bad", said)
        fund = answer.fund
        self._fund_head.setText(self.tr("Money we can lend today"))
        self.can_lend.set_amount(write.money(fund.can_lend), write.unit)
        part = Share(min(principal, fund.can_lend), "fLoan", write.money(principal))
        self._bar.set_parts([part], max(1, fund.can_lend))
        rows = [(step_name(code, write.language), write.money(minor)) for code, minor in fund.steps]
        if principal:
            rows.append((self.tr("This loan"), write.money(-principal)))
        self._steps.show_pairs(rows)
        short = fund.short_by(principal)
        promised = any(code in ("next_turn", "payouts", "approved") for code, _ in fund.steps)
        text = self.tr("The money is short by {amount}.")
        if promised:
            text = self.tr("If we lend this, what is promised next is short by {amount}.")
        self.short.setVisible(bool(short))
        if short:
            self.short.say("bad", text.format(amount=write.money(short)))
