"""Beside the grid: who pays now, what came in so far, the last entry."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.features.meeting.collect.header import totals
from app.features.meeting.collect.presenter import CollectPresenter
from app.features.meeting.collect.unit_rows import of_units
from app.features.meeting.collect.words import Words
from app.features.meeting.parts.word_line import WordLine
from app.ui.widgets.avatar import Avatar, KeyCap
from app.ui.widgets.cards import Card
from app.ui.widgets.charts import Share, StackBar
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import AmountLabel, ElidedLabel, label
from app.ui.widgets.painting import is_rtl


def rule(role: str = "hair") -> QFrame:
    """Return a thin line across a card."""
    line = QFrame()
    line.setFixedHeight(1)
    line.setObjectName(role)
    return line


class NowPaying(Card):
    """The person at the cursor, large enough to be read by the room.

    Signals:
        exact: "Paid exactly" was clicked.
    onward: Everybody has paid, and the next step is wanted.
    """

    exact = Signal()
    onward = Signal()

    def __init__(self, presenter: CollectPresenter) -> None:
        super().__init__("mark", "top", margins=(15, 18, 15, 12))
        self._presenter = presenter
        self._head, self._avatar = label("", "h3"), Avatar(46)
        self._name, self._under = ElidedLabel("", "name"), label("", "muted")
        self._saved, self._loan = WordLine(), WordLine()
        self.parts = label("", "muted")
        self.parts.setWordWrap(True)
        self.owed, self.advance, self.beyond = WordLine(), WordLine(), WordLine()
        self.missed = WordLine()
        self._to_pay, self._to_pay_amount = label("", "muted"), AmountLabel(38, 600)
        self.button = KeyButton(kind="primary", keys=("Enter",), big=True, stretch=True)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.clicked.connect(self._pressed)
        self._given, self._change = WordLine(KeyCap("F9")), WordLine(px=20)
        self._lay_out()

    def _lay_out(self) -> None:
        person, words = QHBoxLayout(), QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._under)
        person.setSpacing(11)
        person.addWidget(self._avatar)
        person.addLayout(words, 1)
        pay = QHBoxLayout()
        pay.addWidget(self._to_pay, 0, Qt.AlignmentFlag.AlignBottom)
        pay.addWidget(self._to_pay_amount, 1)
        self.column.setSpacing(2)
        self.column.addWidget(self._head)
        self.column.addSpacing(5)
        self.column.addLayout(person)
        self.column.addSpacing(9)
        self.column.addWidget(self._saved)
        self.column.addWidget(self._loan)
        self.column.addWidget(self.parts)
        self.column.addWidget(self.owed)
        self.column.addWidget(self.advance)
        self.column.addWidget(self.beyond)
        self.column.addWidget(self.missed)
        self.column.addSpacing(5)
        self.column.addWidget(rule())
        self.column.addSpacing(3)
        self.column.addLayout(pay)
        self.column.addSpacing(3)
        self.column.addWidget(self.button)
        self.column.addSpacing(8)
        self.column.addWidget(rule())
        self.column.addSpacing(6)
        self.column.addWidget(self._given)
        self.column.addWidget(self._change)
        self.column.addStretch()

    def refresh(self, words: Words) -> None:
        """Show the person at the cursor."""
        presenter = self._presenter
        view, row = presenter.row_view(presenter.cursor.row), presenter.row
        typed = bool(presenter.typed or presenter.drafts.get(row.member))
        has_paid = row.is_written and not typed
        self._head.setText(self.tr("Has paid") if has_paid else self.tr("Now paying"))
        self._avatar.set_name(row.name)
        self._name.setText(row.name)
        self._under.setText(self._number_and_shares(words))
        self._saved.fill(self.tr("Savings so far"), words.amount(row.saved_minor))
        loan = words.amount(row.loan_minor) if row.loan_minor else self.tr("No loan")
        self._loan.fill(self.tr("Loan"), loan)
        self._show_dues(words)
        self._show_beyond(words)
        missed = sum(cell.more_units for cell in row.cells)
        self.missed.fill(self.tr("Missed shares, may be bought"), words.number(missed))
        self.missed.setVisible(missed > 0)
        self._to_pay.setText(self.tr("Paid") if has_paid else self.tr("To pay now"))
        self._to_pay_amount.set_amount(words.amount(view.total_minor))
        self._show_button(typed=typed, has_paid=has_paid)
        given, change = presenter.given_minor(), presenter.change_minor()
        self._given.fill(self.tr("Cash given"), words.amount(given) if given else "\u2013")
        enough = change is not None and change >= 0
        text = words.amount(change) if change is not None else "\u2013"
        role = (
            "okText"
            if enough and presenter.cursor.field == "given"
            else "ink"
            if enough or not given
            else "badText"
        )
        self._change.fill(self.tr("Change"), text, role)

    def _show_button(self, *, typed: bool, has_paid: bool) -> None:
        """What Enter does now; when everybody has paid, how to go on."""
        everybody = has_paid and not self._presenter.still_to_pay()
        arrow = "←" if is_rtl(self) else "→"
        self.button.set_keys(*(("Alt", arrow) if everybody else ("Enter",)))
        if everybody:
            self.button.setText(self.tr("Next step"))
        elif has_paid:
            self.button.setText(self.tr("Next who pays"))
        else:
            self.button.setText(self.tr("Write") if typed else self.tr("Paid exactly"))

    def _pressed(self) -> None:
        presenter = self._presenter
        is_over = presenter.row.is_written and not presenter.still_to_pay()
        (self.onward if is_over and not presenter.typed else self.exact).emit()

    def _show_dues(self, words: Words) -> None:
        """What the repayment settles, what is owed from before, what the advance pays."""
        presenter = self._presenter
        row, view = presenter.row, presenter.row_view(presenter.cursor.row)
        sums: dict[str, int] = {}
        for part in presenter.loan_parts():
            sums[part.kind] = sums.get(part.kind, 0) + part.minor
        parts = " · ".join(words.part_of_loan(kind, minor) for kind, minor in sums.items())
        self.parts.setText(parts)
        at_loan = presenter.cursor.field == "money" and presenter.box_kind() == "loan"
        self.parts.setVisible(at_loan and len(sums) > 1)
        self.owed.fill(self.tr("Owed from before"), words.amount(row.owed_minor))
        self.owed.setVisible(row.owed_minor > 0)
        self.advance.fill(self.tr("From the advance"), words.amount(view.used_minor))
        self.advance.setVisible(view.used_minor > 0)
        # The card has room for so many lines; what is to pay is more than what was saved.
        is_flat = of_units(presenter.sheet)
        self._saved.setVisible(not (row.owed_minor or view.used_minor or is_flat))
        self._loan.setVisible(not is_flat)

    def _show_beyond(self, words: Words) -> None:
        """Kinds of money without a column, in the row's detail."""
        presenter = self._presenter
        sheet, cells = presenter.sheet, presenter.row_view(presenter.cursor.row).cells
        named = zip(sheet.columns[sheet.shown :], cells[sheet.shown :], strict=True)
        minor = sum(cell.minor for _, cell in named)
        self.beyond.fill(self.tr("Further kinds (Space)"), words.amount(minor))
        self.beyond.setVisible(sheet.hidden > 0)

    def _number_and_shares(self, words: Words) -> str:
        row = self._presenter.row
        if row.saved_units < 0:
            return words.number(row.no)
        shares = self.tr("%Ln shares", "", row.saved_units)
        return f"{words.number(row.no)} · {shares}"


class CollectedSoFar(Card):
    """The sum of the meeting, cash and electronic, and what lies in the box."""

    def __init__(self, presenter: CollectPresenter) -> None:
        super().__init__(margins=(15, 13, 15, 14))
        self._presenter = presenter
        self._head, self._bar = label("", "h3"), StackBar(12)
        self._sum = AmountLabel(34, 600, leading=True)
        self._lines = (WordLine(dot="fSave"), WordLine(dot="fLoan"))
        self._box = WordLine(px=17)
        column = self.column
        column.setSpacing(3)
        column.addWidget(self._head)
        column.addWidget(self._sum)
        column.addSpacing(4)
        column.addWidget(self._bar)
        column.addSpacing(4)
        for line in self._lines:
            column.addWidget(line)
        column.addSpacing(4)
        column.addWidget(rule())
        column.addSpacing(4)
        column.addWidget(self._box)
        column.addStretch()

    def refresh(self, words: Words) -> None:
        """Add up the sheet again."""
        sums = totals(self._presenter)
        self._head.setText(self.tr("Collected so far"))
        self._sum.set_amount(words.amount(sums.written), words.unit())
        parts = []
        for line, (method, minor), role in zip(
            self._lines, sums.methods, ("fSave", "fLoan"), strict=False
        ):
            line.fill(words.method(method), words.amount(minor))
            parts.append(Share(minor, role, f"{words.method(method)} {words.amount(minor)}"))
        self._lines[1].setVisible(len(sums.methods) > 1)
        self._bar.set_parts(parts, max(sums.expected, sums.written))
        self._box.fill(
            self.tr("Cash in the box now"), words.amount(self._presenter.sheet.box_minor)
        )
