"""The payment in front: two numbers, the answers, what else is needed, the button."""

from functools import partial

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QFrame, QVBoxLayout, QWidget

from app.features.payments.answer_card import AnswerCard
from app.features.payments.options import OF_SOMEBODY, SEEN, WRITING
from app.features.payments.page import Page
from app.features.payments.words import Words
from app.projections.payment_table import PaymentRow
from app.ui import theme
from app.ui.widgets.cards import Card, paint_sheet
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine
from app.ui.widgets.painting import is_rtl, mirrored, start
from app.ui.widgets.pin_boxes import PinBoxes

WIDTH, LESS = 330, 298  # px; the second in a narrow window


class DetailCard(Card):
    """Signals:
    chosen: An answer was clicked: its number from 1.
    entered: The main button. pin_entered: the second officer's digits.
    member_chosen, witness_chosen: A person was chosen in the list (id).
    """

    chosen = Signal(int)
    entered = Signal()
    pin_entered = Signal(str)
    member_chosen = Signal(str)
    witness_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(margins=(16, 15, 16, 14))
        self._title, self._under = label("", wrap=True), label("", "muted")
        self._numbers = _TwoNumbers()
        self._answers = QVBoxLayout()
        self._answers.setSpacing(9)
        self._cards: list[tuple[str, AnswerCard]] = []
        self.people = QComboBox()
        self._pin_row = QFrame()
        self._pin_words, self.pin = label("", "muted", wrap=True), PinBoxes(side=36)
        self.message = MessageLine()
        self.main = KeyButton(kind="primary", keys=("Enter",), big=True, stretch=True)
        self._note = label("", "hint", wrap=True)
        self._is_filling = False
        self.people.activated.connect(self._person)
        self.pin.entered.connect(self.pin_entered)
        self.main.clicked.connect(self.entered)
        self._lay_out()

    def _lay_out(self) -> None:
        pin = QVBoxLayout(self._pin_row)
        pin.setContentsMargins(0, 0, 0, 0)
        pin.setSpacing(6)
        pin.addWidget(self._pin_words)
        pin.addWidget(self.pin)
        column = self.column
        column.addWidget(self._title)
        column.addWidget(self._under)
        column.addSpacing(4)
        column.addWidget(self._numbers)
        column.addSpacing(6)
        column.addLayout(self._answers)
        column.addSpacing(4)
        column.addWidget(self.people)
        column.addWidget(self._pin_row)
        column.addStretch(1)
        column.addWidget(self.message)
        column.addWidget(self.main)
        column.addWidget(self._note)

    def fit(self, *, is_narrow: bool) -> None:
        """Give the table beside it what it needs for names."""
        self.setFixedWidth(theme.current().px(LESS if is_narrow else WIDTH))

    def show_row(
        self, row: PaymentRow | None, options: tuple[str, ...], page: Page, words: Words
    ) -> None:
        """Show a row with its answers; None leaves the card empty."""
        look = theme.current()
        self._title.setStyleSheet(f"font-size: {look.px(16)}px; font-weight: 600;")
        self._title.setText(words.title(row) if row is not None else "")
        self._under.setText(words.subtitle(row) if row is not None else "")
        self._numbers.setVisible(row is not None)
        if row is not None:
            self._numbers.show_row(row, words)
        self.message.hide()
        self._clear()
        for number, choice in enumerate(options, start=1):
            assert row is not None
            card = AnswerCard(
                words.option(choice, row, row.suggested),
                words.meaning(choice, row, page.changes.get(row.key, ())),
                words.figures.count(number),
                suggested=self.tr("Suggested") if number == 1 and len(options) > 1 else "",
            )
            card.chosen.connect(partial(self.chosen.emit, number))
            self._answers.addWidget(card)
            self._cards.append((choice, card))

    def show_choice(
        self, choice: str, row: PaymentRow | None, member: str, page: Page, words: Words
    ) -> None:
        """Mark the chosen answer; show what it needs besides; name the button by its result."""
        for name, card in self._cards:
            card.select(name == choice)
        self._show_people(choice, member, page)
        self._pin_row.setVisible(choice == SEEN and bool(page.witnesses))
        self._pin_words.setText(
            self.tr("The officer who saw it with you types the PIN and presses Enter.")
        )
        self.pin.clear()
        is_button = bool(choice) and choice != SEEN and row is not None
        self.main.setVisible(is_button)
        if is_button and row is not None:
            self.main.setText(words.button(choice, row, member))
            self.main.setEnabled(choice not in OF_SOMEBODY or bool(member))
        if choice == SEEN and not page.witnesses:
            self.message.say("muted", self.tr("No other officer has a PIN on this computer."))
        note = "" if row is None else words.note(row, choice, is_meeting_open=page.is_meeting_open)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        if choice == SEEN and self._pin_row.isVisible():
            self.pin.setFocus()

    def show_locked(self) -> None:
        """Somebody else's office: everything can be read, nothing written."""
        self.message.say("muted", self.tr("The treasurer corrects payments."))
        self.main.setEnabled(self.main.isEnabled() and not self._writes())

    def _writes(self) -> bool:
        return any(card.selected and name in WRITING for name, card in self._cards)

    def _show_people(self, choice: str, member: str, page: Page) -> None:
        to_somebody = choice in OF_SOMEBODY
        people = page.members if to_somebody else page.witnesses if choice == SEEN else ()
        self.people.setVisible(bool(people))
        self._is_filling = True
        self.people.clear()
        for person, name in people:
            self.people.addItem(name, person)
        at = [person for person, _ in people].index(member) if member in dict(people) else -1
        self.people.setCurrentIndex(at if to_somebody else 0)
        self.people.setPlaceholderText(self.tr("Whose is it?"))
        self.people.setAccessibleName(
            self.tr("Whose is it?") if to_somebody else self.tr("Second officer")
        )
        self._is_filling = False

    def _person(self, place: int) -> None:
        person = str(self.people.itemData(place) or "")
        if self._is_filling or not person:
            return
        if self._pin_row.isVisible():
            self.witness_chosen.emit(person)
        else:
            self.member_chosen.emit(person)

    def _clear(self) -> None:
        self._cards = []
        while (item := self._answers.takeAt(0)) is not None:
            card = item.widget()
            if card is not None:
                card.hide()
                card.deleteLater()


class _TwoNumbers(QWidget):
    """The book and the provider side by side, between the double line of the ledger."""

    def __init__(self) -> None:
        super().__init__()
        self._cells: tuple[tuple[str, str, str], ...] = ()

    def show_row(self, row: PaymentRow, words: Words) -> None:
        written, came = row.written, row.came
        mine = words.money(written.minor) if written is not None else "\u2013"
        paid = came.amount if came is not None else row.asked.amount if row.asked else 0
        theirs = words.money(paid) if paid or came is not None else "\u2013"
        agrees = written is not None and came is not None and not row.difference
        ink = "okText" if agrees else "warnInk" if came is not None else "ink2"
        name = words.provider(came.provider if came is not None else "mpesa")
        self._cells = ((self.tr("Book"), mine, "ink"), (name, theirs, ink))
        self.setFixedHeight(theme.current().px(68))
        self.setAccessibleName(". ".join(f"{title}: {value}" for title, value, _ in self._cells))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, rtl = theme.current(), QPainter(self), is_rtl(self)
        paint_sheet(painter, QRect(self.rect()).toRectF())
        half = self.width() // 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(look.colour("line"))
        for x in (half, half + 2):
            painter.drawLine(x, 1, x, self.height() - 2)
        for place, (title, value, ink) in enumerate(self._cells):
            cell = mirrored(QRect(place * half, 0, half, self.height()), self.rect(), rtl)
            inner = cell.adjusted(13, 0, -10, 0)
            painter.setFont(look.font(13))
            painter.setPen(look.colour("ink2"))
            painter.drawText(inner.adjusted(0, 9, 0, -self.height() // 2 - 4), start(rtl), title)
            painter.setFont(look.font(23, 600))
            painter.setPen(look.colour(ink))
            painter.drawText(inner.adjusted(0, self.height() // 2 - 6, 0, -6), start(rtl), value)
