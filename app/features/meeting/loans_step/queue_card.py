"""The left card: who asks today, and what can be lent."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.features.meeting.loans_step.facts import LoanFacts
from app.features.meeting.loans_step.presenter import LoanDesk, Request
from app.system.lending_sentences import step_name
from app.ui import theme
from app.ui.figures import Figures
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.cards import Card, paint_sheet
from app.ui.widgets.charts import Share, StackBar
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import AmountLabel, ElidedLabel, label


class RequestCard(QWidget):
    """One request, or a loan that was given today.

    Signals:
        chosen: Clicked.
    """

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_here = False
        self._avatar, self._name = Avatar(40), ElidedLabel()
        self._amount, self._under = AmountLabel(19, 600, leading=True), label("", "hint", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        for part in (self._name, self._amount, self._under):
            words.addWidget(part)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 9, 12, 9)
        line.setSpacing(11)
        line.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def fill(self, name: str, amount: str, under: str, *, here: bool, role: str) -> None:
        self._is_here = here
        self._avatar.set_name(name)
        self._name.setText(name)
        self._amount.set_amount(amount)
        self._under.setText(under)
        self._under.setStyleSheet(f"color: {theme.current().colour(role).name()};")
        self.setAccessibleName(f"{name} {amount} {under}")
        self.update()

    def under(self) -> str:
        return self._under.text()

    def amount(self) -> str:
        return self._amount.text()

    def sizeHint(self) -> QSize:
        return QSize(220, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._is_here:
            paint_sheet(painter, QRectF(self.rect()), ground="brandSoft", line="brand", width=2)
        else:
            paint_sheet(painter, QRectF(self.rect()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit()


class QueueCard(Card):
    """Signals:
    chosen: Number of a request.
    asked: Member id of somebody else who asks.
    """

    chosen = Signal(int)
    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__(margins=(18, 18, 18, 18))
        self._head = label("", "h2")
        self._requests = QVBoxLayout()
        self._requests.setSpacing(10)
        self.not_ready, self._others = label("", "h2"), QVBoxLayout()
        self._others.setSpacing(10)
        self.cards: list[RequestCard] = []
        self.button = KeyButton(icon="plus", keys=("Ctrl N",))
        self.button.clicked.connect(self.ask)
        self.people = QComboBox()
        self.people.activated.connect(self._asked)
        self._money, self.lendable = label("", "h3"), AmountLabel(36, 600, leading=True)
        self._bar = StackBar(12)
        self._this, self._left = _Pair(), _Pair()
        self._kept = label("", "hint", wrap=True)
        column = self.column
        column.addWidget(self._head)
        column.addLayout(self._requests)
        column.addSpacing(4)
        column.addWidget(self.not_ready)
        column.addLayout(self._others)
        column.addSpacing(4)
        column.addWidget(self.button)
        column.addWidget(self.people)
        column.addStretch()
        parts: tuple[QWidget, ...] = (
            self._money, self.lendable, self._bar, self._this, self._left, self._kept
        )  # fmt: skip
        for part in parts:
            column.addWidget(part)
        self.people.hide()

    def show_queue(
        self,
        desk: LoanDesk,
        facts: LoanFacts,
        figures: Figures,
        under: list[tuple[str, bool]],
    ) -> None:
        """Show the requests.

        Args:
            under: Of each what is missing ("" for ready), and whether its money is there.
        """
        self._head.setText(self.tr("Asked today"))
        self.button.setText(self.tr("Somebody asks"))
        self._show_requests(desk, facts, figures, under)
        self._fill_people(facts)

    def _show_requests(
        self, desk: LoanDesk, facts: LoanFacts, figures: Figures, under: list[tuple[str, bool]]
    ) -> None:
        rows: list[tuple[str, int, str, bool, str, int]] = []
        others: list[tuple[str, int, str, bool, str, int]] = []
        for number, one in enumerate(desk.requests):
            text, role = self._under(one, *under[number], figures)
            here = number == desk.at
            waits = not here and not one.place and bool(under[number][0] or one.is_put_off)
            row = (one.member, one.principal, text, here, role, number)
            (others if waits else rows).append(row)
        given = self.tr("Given")
        rows += [
            (one.member, one.state.principal, given, False, "okText", -1) for one in facts.given
        ]
        ready = len(rows)
        rows += others
        self.not_ready.setText(self.tr("Not ready yet"))
        self.not_ready.setVisible(bool(others))
        while len(self.cards) < len(rows):
            card = RequestCard()
            card.chosen.connect(partial(self._choose, len(self.cards)))
            self.cards.append(card)
        for number, card in enumerate(self.cards):
            (self._requests if number < ready else self._others).addWidget(card)
        self._numbers = [row[5] for row in rows]
        for number, card in enumerate(self.cards):
            card.setVisible(number < len(rows))
            if number < len(rows):
                member, minor, text, here, role, _ = rows[number]
                amount = figures.due(minor)
                card.fill(facts.names.get(member, ""), amount, text, here=here, role=role)

    def _under(
        self, one: Request, missing: str, has_money: bool, figures: Figures
    ) -> tuple[str, str]:
        if one.place and not has_money:
            text = self.tr("Waits for money, place {n}")
            return text.format(n=figures.count(one.place)), "warnText"
        if one.place and one.yes is None:
            return self.tr("The money is there now"), "okText"
        if one.is_put_off:
            return self.tr("Not today"), "ink3"
        if missing:
            return missing, "warnText"
        return (
            (self.tr("Ready"), "okText") if has_money else (self.tr("Short of money"), "warnText")
        )

    def show_money(
        self,
        lendable: int,
        loan: int,
        kept: tuple[int, int],
        steps: Sequence[tuple[str, int]],
        figures: Figures,
    ) -> None:
        """Show what can be lent.

        Args:
            kept: Welfare, and the pot of today's turn, which stay.
            steps: What else is promised, (code, minor units) of the liquidity.
        """
        money = figures.money
        self._money.setText(self.tr("Money we can lend today"))
        self.lendable.set_amount(money(lendable))
        share = Share(min(loan, lendable), "fLoan", money(loan))
        self._bar.set_parts([share], max(1, lendable))
        self._this.fill(self.tr("This loan"), money(-loan) if loan else figures.due(0))
        role = "badText" if loan > lendable else "ink"
        self._left.fill(self.tr("Left to lend"), money(lendable - loan), role)
        text = self.tr("Welfare {welfare} and today’s turn {pot} are kept out.")
        lines = [text.format(welfare=money(kept[0]), pot=money(kept[1]))]
        for code, minor in steps:
            if minor < 0 and code != "next_turn":
                lines.append(f"{step_name(code, figures.language)}: {money(-minor)}")
        self._kept.setText("\n".join(lines))

    def ask(self) -> None:
        """Ctrl+N: choose who asks."""
        self.people.show()
        self.people.setFocus()
        self.people.showPopup()

    def _fill_people(self, facts: LoanFacts) -> None:
        if self.people.count() == len(facts.people):
            return
        self.people.clear()
        for one in facts.people.values():
            self.people.addItem(one.name, one.member)

    def _asked(self) -> None:
        self.people.hide()
        self.asked.emit(self.people.currentData())

    def _choose(self, card: int) -> None:
        if self._numbers[card] >= 0:
            self.chosen.emit(self._numbers[card])


class _Pair(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._text, self._amount = label(), AmountLabel(15, 600)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._text)
        line.addWidget(self._amount, 1)

    def fill(self, text: str, amount: str, role: str = "ink") -> None:
        self._text.setText(text)
        self._amount.set_amount(amount, "", role)
