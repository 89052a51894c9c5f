"""The right side of a loan: what closes it today, by part, and what can be done with it."""

from functools import partial

from PySide6.QtCore import Signal

from app.features.loans.loan_page import LoanPage
from app.features.loans.one.head_card import Pairs
from app.ui.figures import Figures
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import TotalLabel, label
from app.ui.widgets.messages import MessageLine


class ClosingCard(Card):
    """Signals:
    wanted: What the officer wants to do with the loan.
    """

    wanted = Signal(str)

    def __init__(self, deeds: tuple[tuple[str, str], ...] = ()) -> None:
        """Make the card.

        Args:
            deeds: (name, icon) of the buttons.
        """
        super().__init__(margins=(18, 18, 18, 18))
        self._head, self._parts, self.total = label("", "h2", wrap=True), Pairs(), TotalLabel(24)
        self._under = label("", "hint", wrap=True)
        self._do, self._why = label("", "h3"), label("", "hint", wrap=True)
        self.message = MessageLine()
        self.buttons = {name: KeyButton(icon=icon, stretch=True) for name, icon in deeds}
        column = self.column
        column.addWidget(self._head)
        column.addLayout(self._parts)
        column.addWidget(self.total)
        column.addWidget(self._under)
        column.addSpacing(10)
        column.addWidget(self._do)
        for name, button in self.buttons.items():
            button.clicked.connect(partial(self.wanted.emit, name))
            column.addWidget(button)
        column.addWidget(self._why)
        column.addWidget(self.message)
        column.addStretch()

    def show_page(self, page: LoanPage, write: Figures) -> None:
        """Show what closes the loan on the day of the page."""
        closing = page.closing
        is_open = not page.loan.state.is_closed
        self._head.setText(self.tr("Closes it on {day}").format(day=write.day(page.on, "short")))
        rows = [
            (self.tr("Principal"), closing.principal),
            (self.tr("Interest"), closing.interest),
            (self.tr("Fee"), closing.fee),
            (self.tr("Penalty"), closing.penalty),
        ]
        self._parts.show_pairs([(word, write.money(minor)) for word, minor in rows if minor])
        self.total.set_amount(write.money(closing.total), write.unit)
        less = self.tr("{amount} of interest is forgiven when it is paid off now.")
        self._under.setText(less.format(amount=write.money(closing.rebate)))
        self._under.setVisible(bool(closing.rebate))
        for part in (self._head, self.total):
            part.setVisible(is_open)

    def parts(self) -> list[str]:
        """What is shown, for tests and readers."""
        return self._parts.texts()

    def show_deeds(self, words: dict[str, str], may: set[str], why: str) -> None:
        """Name the buttons; those in `may` work. `why` says why the others do not."""
        self._do.setText(self.tr("What to do"))
        self._do.setVisible(bool(words))
        for name, button in self.buttons.items():
            button.setText(words.get(name, ""))
            button.setVisible(name in words)
            button.setEnabled(name in may)
        self._why.setText(why)
        self._why.setVisible(bool(why))
