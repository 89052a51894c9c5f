"""The left side of a loan: who, how much is left, on what terms, who stands for it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.locales import format_percent, language_of
from app.features.loans.loan_page import LoanPage
from app.features.loans.words import chip_of, method_word
from app.ui.figures import Figures
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.cards import Card
from app.ui.widgets.charts import Share, StackBar
from app.ui.widgets.chips import Chip
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import AmountLabel, label

WIDTH = 264


class Pair(QWidget):
    """A word and its figure in one line."""

    def __init__(self) -> None:
        super().__init__()
        self.word, self.amount = label("", "muted"), AmountLabel(15, 600)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.word)
        line.addWidget(self.amount, 1)

    def fill(self, word: str, amount: str, role: str = "ink") -> None:
        self.word.setText(word)
        self.amount.set_amount(amount, "", role)
        self.setAccessibleName(f"{word}: {amount}")


class Pairs(QVBoxLayout):
    """As many pairs as are asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.setSpacing(4)
        self._pairs: list[Pair] = []

    def show_pairs(self, rows: list[tuple[str, str]]) -> None:
        while len(self._pairs) < len(rows):
            pair = Pair()
            self._pairs.append(pair)
            self.addWidget(pair)
        for place, pair in enumerate(self._pairs):
            pair.setVisible(place < len(rows))
            if place < len(rows):
                pair.fill(*rows[place])

    def texts(self) -> list[str]:
        """What is shown, for tests and readers."""
        return [one.accessibleName() for one in self._pairs if not one.isHidden()]


class HeadCard(Card):
    """Who and how much."""

    def __init__(self) -> None:
        super().__init__(margins=(18, 18, 18, 18))
        self.setFixedWidth(WIDTH)
        self._avatar, self._name = Avatar(54), label("", "h2", wrap=True)
        self._no, self.chip = label("", "muted"), Chip("muted", "hand-coins", "")
        self._left_word, self.left = label("", "h3"), AmountLabel(34, 600, leading=True)
        self._bar, self._paid = StackBar(12), label("", "hint", wrap=True)
        self._terms, self._terms_word = Pairs(), label("", "hint", wrap=True)
        self._stand_word, self._stand = label("", "h3"), Pairs()
        self._nobody = label("", "muted", wrap=True)
        self.member = KeyButton(icon="user", keys=("F3",))
        person, words = QHBoxLayout(), QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._no)
        person.setSpacing(12)
        person.addWidget(self._avatar)
        person.addLayout(words, 1)
        column = self.column
        column.addLayout(person)
        column.addWidget(self.chip)
        column.addSpacing(8)
        for part in (self._left_word, self.left, self._bar, self._paid):
            column.addWidget(part)
        column.addSpacing(8)
        column.addLayout(self._terms)
        column.addWidget(self._terms_word)
        column.addSpacing(8)
        column.addWidget(self._stand_word)
        column.addLayout(self._stand)
        column.addWidget(self._nobody)
        column.addStretch()
        column.addWidget(self.member)

    def show_page(self, page: LoanPage, write: Figures) -> None:
        loan, state = page.loan, page.loan.state
        self._avatar.set_name(page.name)
        self._name.setText(page.name)
        given = self.tr("Given on {day}").format(day=write.day(loan.given_on, "short"))
        self._no.setText(given)
        mark = chip_of(loan, page.on, write)
        assert mark.chip
        self.chip.set_state(mark.chip[0], mark.chip[1], mark.text)
        self._left_word.setText(self.tr("Still to pay"))
        self.left.set_amount(write.money(state.left), write.unit)
        whole = state.principal + state.added
        paid = max(0, whole - state.principal_left)
        self._bar.set_parts([Share(paid, "fLoan", write.money(paid))], max(1, whole))
        text = self.tr("{paid} of {whole} principal paid back")
        self._paid.setText(text.format(paid=write.money(paid), whole=write.money(whole)))
        self._show_terms(page, write)
        self._stand_word.setText(self.tr("Stand for it"))
        self._stand.show_pairs(
            [
                (page.names.get(one.guarantor, ""), write.money(page.blocked.get(one.guarantor, 0)))
                for one in page.guarantors
            ]
        )
        self._nobody.setText(self.tr("Nobody"))
        self._nobody.setVisible(not page.guarantors)
        self.member.setText(self.tr("The member"))

    def _show_terms(self, page: LoanPage, write: Figures) -> None:
        loan, terms = page.loan, page.loan.terms
        rows = [(self.tr("Borrowed"), write.money(loan.state.principal))]
        if loan.handed_over != loan.state.principal:
            rows.append((self.tr("Handed over"), write.money(loan.handed_over)))
        if loan.state.added:
            rows.append((self.tr("Added later"), write.money(loan.state.added)))
        if loan.interest:
            rows.append((self.tr("Interest at first"), write.money(loan.interest)))
        if loan.fee:
            rows.append((self.tr("Fee"), write.money(loan.fee)))
        if loan.written_off:
            rows.append((self.tr("Written off"), write.money(loan.written_off)))
            rows.append((self.tr("Came after all"), write.due(loan.recovered)))
        self._terms.show_pairs(rows)
        words = method_word(loan.method)
        if terms is not None and terms.product.rate_ppm:
            lang = language_of(write.language).code
            rate = format_percent(terms.product.rate_ppm, lang)
            words = f"{words} · {rate}"
        name = terms.product.name if terms is not None else ""
        self._terms_word.setText(f"{name} · {words}" if name else words)

    def retranslate(self) -> None:
        self.member.setText(self.tr("The member"))
