"""Entries of laptops that are not trusted: an officer takes each, or leaves it out."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from app.features.settings.keys.reading import KeptAside
from app.ui.widgets.beside import Beside
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.tables import Head, Line, LinesTable, Text

ROW, MOST = 34, 5
REASON_MAX = 200


class AsideCard(Card):
    """Signals:
    decided: (hash of the fact, "admit" or "discard", reason).
    """

    decided = Signal(str, str, str)

    def __init__(self) -> None:
        super().__init__()
        self._facts: tuple[KeptAside, ...] = ()
        self._title, self._why = label("", "h2"), label("", "muted", wrap=True)
        self.table = LinesTable((Head(""),) * 4)
        self.table.stand_inside()
        self.reason = QLineEdit(maxLength=REASON_MAX)
        self.take, self.leave = KeyButton(kind="primary"), KeyButton(kind="quiet")
        line = Beside(10)
        line.add_main(self.reason, 160, is_tall=False)
        line.add_as_wide(self.take)
        line.add_as_wide(self.leave)
        for part in (self._title, self._why, self.table):
            self.column.addWidget(part)
        self.column.addLayout(line)
        self.take.clicked.connect(lambda: self._decide("admit"))
        self.leave.clicked.connect(lambda: self._decide("discard"))
        self.table.selectionModel().currentRowChanged.connect(lambda now, before: self._follow())

    def retranslate(self) -> None:
        self._title.setText(self.tr("Kept aside: laptops that are not trusted"))
        self._why.setText(
            self.tr("Ask who paid and who wrote it. What you take is written anew under your name.")
        )
        self.reason.setPlaceholderText(self.tr("Why, in a few words"))
        self.reason.setAccessibleName(self.reason.placeholderText())
        self.take.setText(self.tr("Take it"))
        self.leave.setText(self.tr("Leave it out"))

    def show_aside(
        self,
        aside: tuple[KeptAside, ...],
        when: Callable[[int], str],
        money: Callable[[int], str],
    ) -> None:
        """Show what is kept aside; the card is away when there is nothing."""
        self._facts = aside
        self.setVisible(bool(aside))
        heads = (
            Head(self.tr("Laptop"), 170),
            Head(self.tr("Entry"), 0),
            Head(self.tr("Amount"), 120, money=True),
            Head(self.tr("Written"), 160),
        )
        self.table.show_fitted([self._line(one, when, money) for one in aside], heads)
        self.table.setFixedHeight(35 + ROW * min(MOST, max(1, len(aside))))
        self._follow()

    def _line(
        self, one: KeptAside, when: Callable[[int], str], money: Callable[[int], str]
    ) -> Line:
        kinds = {
            "contribution.recorded": self.tr("Contribution"),
            "loan.given": self.tr("Loan"),
            "expense.paid": self.tr("Expense"),
            "attendance.marked": self.tr("Roll call"),
            "member.added": self.tr("New member"),
        }
        words = kinds.get(one.kind, self.tr("Another entry"))
        words = f"{words} · {one.who}" if one.who else words
        amount = money(one.minor) if one.minor else "–"
        return Line(
            one.fact, (Text(one.laptop, 600), Text(words), Text(amount), Text(when(one.ts_ms)))
        )

    def _follow(self) -> None:
        one = self._current()
        self.take.setEnabled(one is not None and one.may_admit)
        self.leave.setEnabled(one is not None)

    def _current(self) -> KeptAside | None:
        key = self.table.current_key()
        return next((one for one in self._facts if one.fact == key), None)

    def _decide(self, choice: str) -> None:
        one = self._current()
        if one is not None:
            self.decided.emit(one.fact, choice, self.reason.text())
            self.reason.clear()
