"""One deed: its fields, before and after in money, votes and PINs, then Enter."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QHBoxLayout, QLineEdit, QWidget
from PySide6.QtWidgets import QVBoxLayout as Column

from app.core.errors import AppError, Refused
from app.core.locales import parse_amount
from app.core.locales.digits import fold_digits
from app.features.loans.deeds.orders import (
    BY_NAME,
    OWN,
    PAID_IN,
    Signers,
    Typed,
    order_of,
    signers,
    trial,
)
from app.features.loans.deeds.words import choice_word, deed_word, field_word, office_word
from app.features.loans.loan_page import LoanPage
from app.projections.loans import Loan
from app.ui.figures import Figures
from app.ui.pin_check import check_pin
from app.ui.refusals import refusal
from app.ui.session import Session
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine
from app.ui.widgets.pin_boxes import PinBoxes
from app.ui.widgets.tables import Head, Line, LinesTable, Text

WIDTH = 520
CHOICES = {
    "mode": ("lower", "shorten", "next"),
    "method": PAID_IN,
    "source": PAID_IN,
    "own": tuple(OWN),
    "from": (*PAID_IN, "savings", "shares"),
}
MONEY = ("amount", "interest", "penalty")


class DeedSlip(QDialog):
    """Signals:
    written: The fact that was written.
    """

    written = Signal(str)

    def __init__(self, session: Session, page: LoanPage, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.session, self.page, self.deed = session, page, BY_NAME[name]
        self.figures = Figures.of(session)
        self.fields: dict[str, QWidget] = {}
        self.after: Loan | None = None
        self._people, self._signed = Signers(people=(), names={}), list[str]()
        self.table, self.message = LinesTable([Head("")]), MessageLine()
        self.table.go_inside()
        self.table.setSelectionMode(LinesTable.SelectionMode.NoSelection)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.signer, self.pin = label("", "muted"), PinBoxes(side=30)
        self.main = KeyButton(deed_word(name), kind="primary", keys=("Ctrl Enter",), big=True)
        self.main.setAutoDefault(False)
        self.main.setShortcut("Ctrl+Return")
        self.setWindowTitle(f"{deed_word(name)} · {page.name}")
        self.setFixedWidth(WIDTH)
        self._lay_out()
        self.main.clicked.connect(self.write)
        self.pin.entered.connect(self._check)
        self._show()
        actor = session.actor
        session.read(lambda r: signers(r, name, page, actor), self._took, self.say)

    def _lay_out(self) -> None:
        column = Column(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(6)
        for name in (*self.deed.fields, *(("yes", "no") if self.deed.is_voted else ())):
            field = self._field(name)
            self.fields[name] = field
            field.setAccessibleName(field_word(name))
            if not isinstance(field, QCheckBox):
                column.addWidget(label(field_word(name), "muted"))
            column.addWidget(field)
        column.addWidget(self.table)
        line = QHBoxLayout()
        line.addWidget(self.signer, 1)
        line.addWidget(self.pin)
        column.addLayout(line)
        column.addWidget(self.message)
        end = QHBoxLayout()
        end.addStretch()
        end.addWidget(self.main)
        column.addLayout(end)
        self.signer.hide()
        self.pin.hide()

    def _field(self, name: str) -> QWidget:
        if name in CHOICES or name == "guarantor":
            box = QComboBox()
            for choice in CHOICES.get(name, ()):
                box.addItem(choice_word(choice), choice)
            if name == "guarantor":
                for one in self.page.guarantors:
                    box.addItem(self.page.names.get(one.guarantor, ""), one.guarantor)
            box.currentIndexChanged.connect(lambda _: self.reckon())
            return box
        if name in ("claim", "capitalise"):
            check = QCheckBox(field_word(name))
            check.toggled.connect(lambda _: self.reckon())
            return check
        edit = QLineEdit()
        edit.setMaxLength(200)
        edit.setProperty("money", name in MONEY)
        edit.textEdited.connect(lambda _: self.reckon())
        edit.returnPressed.connect(self.focusNextChild)
        return edit

    # What is typed

    def typed(self) -> Typed:
        """What stands in the fields.

        Raises:
            Refused: An amount that cannot be read.
        """
        values: dict[str, Any] = {}
        for name, field in self.fields.items():
            value = self._value(name, field)
            if name not in ("yes", "no"):
                values["paid_from" if name == "from" else name] = value
        votes = (0, 0)
        if self.deed.is_voted:
            votes = (
                int(self._value("yes", self.fields["yes"])),
                int(self._value("no", self.fields["no"])),
            )
        return Typed(**values, votes=votes)

    def _value(self, name: str, field: QWidget) -> Any:
        if isinstance(field, QComboBox):
            return field.currentData() or ""
        if isinstance(field, QCheckBox):
            return field.isChecked()
        assert isinstance(field, QLineEdit)
        text = field.text().strip()
        if name in MONEY:
            return parse_amount(text, self.figures.currency, self.figures.language) if text else 0
        if name in ("count", "yes", "no"):
            digits = fold_digits(text)
            return int(digits[:4]) if digits.isascii() and digits.isdigit() else 0
        return text

    # What it would change

    def reckon(self) -> None:
        """Carry it out and roll it back: the loan as it would stand."""
        self._signed.clear()  # a PIN is for the terms it was typed under
        self._ask_next()
        try:
            typed = self.typed()
        except Refused as error:
            self._nothing(error)
            return
        book, name, page, people = self.session.book, self.deed.name, self.page, self._people

        def took(loan: Loan) -> None:
            self.after = loan
            self.message.hide()
            self._show()

        self.session.run(lambda: trial(book, name, page, typed, people), took, self._nothing)

    def _nothing(self, error: AppError) -> None:
        self.after = None
        self.say(error)
        self._show()

    def _show(self) -> None:
        write, before, after = self.figures, self.page.loan, self.after
        heads = [
            Head(""),
            Head(self.tr("Now"), 120, money=True),
            Head(self.tr("Afterwards"), 120, money=True),
        ]
        rows = [
            (self.tr("Still to pay"), write.money(before.state.left), _left(after, write)),
            (
                self.tr("Principal"),
                write.due(before.state.principal_left),
                write.due(after.state.principal_left) if after else "",
            ),
            (
                self.tr("Interest"),
                write.due(before.state.interest_left),
                write.due(after.state.interest_left) if after else "",
            ),
            (
                self.tr("Penalty"),
                write.due(before.state.penalty_left),
                write.due(after.state.penalty_left) if after else "",
            ),
            (self.tr("Payments left"), _count(before, write), _count(after, write)),
            (self.tr("Next payment"), _next(before, write), _next(after, write)),
            (self.tr("Last payment on"), _last(before, write), _last(after, write)),
        ]
        lines = [
            Line(str(place), (Text(word), Text(now, role="ink2"), Text(then, 600)))
            for place, (word, now, then) in enumerate(rows)
        ]
        self.table.show_lines(lines, heads)
        self.table.setMinimumHeight(self.table.maximumHeight())
        self._allow()

    # Who agrees

    def _took(self, people: Signers) -> None:
        self._people = people
        self._ask_next()
        self.reckon()

    def _ask_next(self) -> None:
        waiting = [one for one in self._people.people if one[0] not in self._signed]
        self.signer.setVisible(bool(self._people.people))
        self.pin.setVisible(bool(waiting))
        if waiting:
            name = self._people.names.get(waiting[0][0], "")
            self.signer.setText(f"{name} · {office_word(waiting[0][1])}")
            self.pin.clear()
        elif self._people.people:
            names = self.figures.names(self._people.names.get(m, "") for m in self._signed)
            self.signer.setText(self.tr("Allowed by {names}").format(names=names))
        self._allow()

    def _check(self, pin: str) -> None:
        waiting = [one for one, _ in self._people.people if one not in self._signed]
        if not waiting:
            return

        def right() -> None:
            self._signed.append(waiting[0])
            self._ask_next()

        check_pin(self.session, waiting[0], pin, right=right, wrong=self._wrong, failed=self.say)

    def _wrong(self, left: int) -> None:
        self.pin.clear(wrong=True)
        self.message.say("bad", self.tr("This PIN is wrong. %Ln tries left.", "", left))

    def _allow(self) -> None:
        is_signed = len(self._signed) == len(self._people.people)
        self.main.setEnabled(self.after is not None and is_signed)

    # Writing

    def write(self) -> None:
        """Do it; the slip closes when it is written."""
        if not self.main.isEnabled():
            return
        try:
            order = order_of(self.deed.name, self.page, self.typed(), tuple(self._signed))
        except Refused as error:
            self.say(error)
            return
        self.main.setEnabled(False)
        self.session.write(order, self._done, partial(self._failed))

    def _done(self, entry: str) -> None:
        self.written.emit(entry)
        self.accept()

    def _failed(self, error: AppError) -> None:
        self.say(error)
        self._allow()

    def say(self, error: AppError) -> None:
        """Say what is wrong; the slip stays."""
        names = {**self.page.names, **self._people.names}
        self.message.say("bad", refusal(error, self.figures, names))


def _left(loan: Loan | None, write: Figures) -> str:
    return write.money(loan.state.left) if loan is not None else ""


def _count(loan: Loan | None, write: Figures) -> str:
    return write.count(len(loan.state.unpaid())) if loan is not None else ""


def _next(loan: Loan | None, write: Figures) -> str:
    rows = loan.state.unpaid() if loan is not None else ()
    return write.money(rows[0].total) if rows else ""


def _last(loan: Loan | None, write: Figures) -> str:
    rows = loan.state.unpaid() if loan is not None else ()
    return write.day(rows[-1].due_on, "day_month") if rows else ""
